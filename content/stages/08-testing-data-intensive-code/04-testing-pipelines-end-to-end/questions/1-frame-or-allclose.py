import numpy as np
import pandas as pd
from numpy.testing import assert_allclose
from pandas.testing import assert_frame_equal


def verdict(check, *values, **options) -> str:
    try:
        check(*values, **options)
    except AssertionError:
        return "fails"
    return "passes"


spend = pd.DataFrame({"spend": [1000.0, 2000.0]})
moved = spend + 0.005
print("off by 0.005 in 1000")
print("  frames:", verdict(assert_frame_equal, spend, moved))
for options in ({"atol": 1e-9}, {"atol": 1e-9, "rtol": 0}):
    result = verdict(assert_frame_equal, spend, moved, **options)
    print(f"  frames, {options}: {result}")
print("  arrays:", verdict(assert_allclose, spend, moved))

visits = pd.DataFrame({"visits": [1000, 2000]})
print("other label, other dtype")
print("  frames:", verdict(assert_frame_equal, spend, visits))
print("  arrays:", verdict(assert_allclose, spend, visits))

same = np.array([0.5, 0.5, 0.5])
print("one expected number for three")
print("  arrays:", verdict(assert_allclose, same, 0.5))
print(
    "  arrays, strict:",
    verdict(assert_allclose, same, 0.5, strict=True),
)
