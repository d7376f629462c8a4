from functools import partial
from operator import add

late = [lambda n: n + k for k in (10, 20, 30)]
print("late:   ", [adder(1) for adder in late])
print("partial:", [partial(add, k)(1) for k in (10, 20, 30)])

# Called while the loop still stands at its value, all is well.
print("at once:", [(lambda n: n + k)(1) for k in (10, 20, 30)])

# At module level the shared variable is a global.
adders = []
for k in (10, 20, 30):
    adders.append(lambda n: n + k)
print("closure:", adders[0].__closure__, "result:", adders[0](1))
k = 1000
print("after k = 1000:", adders[0](1))
