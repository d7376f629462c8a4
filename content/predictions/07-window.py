from collections import deque

window = deque(maxlen=2)
windows = []
for reading in (18, 21, 25):
    window.append(reading)
    windows.append(window)
print([list(kept) for kept in windows])
