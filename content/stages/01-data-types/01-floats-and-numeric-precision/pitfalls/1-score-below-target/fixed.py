import math

TARGET = 0.9
recall, precision = 0.94, 0.84
score = 0.6 * recall + 0.4 * precision  # 0.564 + 0.336

reached = score > TARGET or math.isclose(score, TARGET)
print(f"score {score:.4f}, target {TARGET:.4f}")
print("promote" if reached else "reject")
print("one float below:", score == math.nextafter(TARGET, 0))
