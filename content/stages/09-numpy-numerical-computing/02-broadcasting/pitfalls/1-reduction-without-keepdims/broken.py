import numpy as np

# Marks of 3 students (rows) in 3 exams (columns).
marks = np.array([[50, 60, 70], [80, 90, 100], [35, 45, 55]])
centred = marks - marks.mean(axis=1)

print(centred)
print("row means:", centred.mean(axis=1))
