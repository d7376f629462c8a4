import numpy as np

# Changes of a balance; a logarithm is for amounts, not for these.
changes = np.array([999.0, 9.0, 0.0, -0.5, -1.0, -2.0])
with np.errstate(all="ignore"):
    logs = np.log1p(changes)
for change, log in zip(changes.tolist(), logs.tolist(), strict=True):
    print(f"log1p({change:6}) = {log:6.2f}")
print("usable:", np.isfinite(logs).sum(), "of", logs.size)
