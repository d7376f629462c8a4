import warnings

import numpy as np

hits, shown = np.array([1.0, 0.0, -1.0]), np.zeros(3)

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    rate = hits / shown
    np.exp(np.array([1000.0]))
print("rate:", rate)
print("warnings:", sorted(str(w.message) for w in seen))

try:
    with np.errstate(all="raise"):
        print("log(0):", np.log(np.array([0.0])))
except FloatingPointError as error:
    print("FloatingPointError:", error)

# What works in both places: look at the values.
print("not finite:", int((~np.isfinite(rate)).sum()), "of", rate.size)
