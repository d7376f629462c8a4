import sys

before = set(sys.modules)

import matplotlib.pyplot as plt  # noqa: E402  what is asked is what was there before

plt.plot([1, 2])
plt.savefig("figure.png")
print("matplotlib.pyplot" in before)
