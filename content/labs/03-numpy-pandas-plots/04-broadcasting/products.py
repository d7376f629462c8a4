import numpy as np

# Cups sold: 2 days by (espresso, latte). Recipe of each drink:
# grams of coffee, millilitres of milk.
sold = np.array([[30, 45], [20, 60]])
recipe = np.array([[18, 0], [18, 200]])
print("needed per day:", (sold @ recipe).tolist())
print("element by element:", (sold * recipe).tolist())
print(
    "dot agrees in 2-D:",
    np.array_equal(sold @ recipe, sold.dot(recipe)),
)

cost = [0.36, 0.56]  # of the ingredients of one cup
print("price of 1 g, 1 ml:", np.linalg.solve(recipe, cost).round(6))

left, right = np.ones((2, 3, 4)), np.ones((2, 4, 5))
print(
    "stacks:", (left @ right).shape, "dot:", np.dot(left, right).shape
)
try:
    sold @ 2
except ValueError as error:
    print("sold @ 2:", str(error).split(" (")[0])

scales = np.eye(200) * 1e5
with np.errstate(over="ignore"):  # a desktop would warn
    print("det:", np.linalg.det(scales), end="  ")
print("log of it:", np.linalg.slogdet(scales).logabsdet.round(3))
