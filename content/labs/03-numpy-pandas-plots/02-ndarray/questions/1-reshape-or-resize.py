import numpy as np

quarters = np.arange(3)
print("np.resize:", np.resize(quarters, 5), "source:", quarters)
try:
    quarters.reshape(5)
except ValueError as error:
    print("reshape:", error)

try:
    quarters.resize(5)
    print("resize, in place:", quarters)
except ValueError as error:
    print("resize:", str(error).splitlines()[0])

alone = np.arange(3)
alone.resize(5, refcheck=False)
print("refcheck=False:", alone)
