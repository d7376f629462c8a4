import numpy as np

# Minutes late; the first parcel over 60 gets a voucher: set it to 0.
late = np.array([5, 72, 18, 95, 61])
late[late > 60][0] = 0

print(late)
