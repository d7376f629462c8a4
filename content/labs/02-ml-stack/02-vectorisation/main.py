import numpy as np

# Three meter readings in kWh; the tariff is 2x + 3x - 1.
used = np.array([1.0, 2.0, 3.0])

by_day = 2 * used  # one compiled pass, one new array
by_night = 3 * used
both = by_day + by_night
bill = both - 1
print(by_day, by_night, both, bill)
temporaries = by_day.nbytes + by_night.nbytes + both.nbytes
print("temporaries:", temporaries, "bytes for", used.nbytes)
print("shared with the input:", np.shares_memory(by_day, used))

total = np.multiply(used, 2)
total += 3 * used  # one temporary, added in place
total -= 1
print("in place:", total, np.array_equal(total, bill))

# Element by element, each access wraps the number anew.
readings = used.tolist()
print("array:", type(used[0]).__name__, used[0] is used[0])
print("list: ", type(readings[0]).__name__, readings[0] is readings[0])
