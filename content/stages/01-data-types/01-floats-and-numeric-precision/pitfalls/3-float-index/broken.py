# Response times in ms; the median is the middle one.
latencies = sorted([180, 95, 240, 110, 130])
middle = (len(latencies) - 1) / 2
print("position:", middle)
print("median:", latencies[middle], "ms")
