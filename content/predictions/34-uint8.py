import numpy as np

pixels = np.array([250, 90], dtype=np.uint8)
print((pixels + 20).tolist(), pixels.sum().item(), (pixels - 100).tolist())
