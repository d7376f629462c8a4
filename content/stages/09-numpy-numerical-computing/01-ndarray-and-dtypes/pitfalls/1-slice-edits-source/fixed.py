import numpy as np

temps = np.array([18.0, 19.0, 23.0, 21.0])
morning = temps[1:4].copy()
morning -= morning.mean()  # meant for the window only

print("morning:", morning)
print("temps:  ", temps)
print("shared: ", np.shares_memory(temps, morning))
