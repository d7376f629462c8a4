import heapq
import random


class Score(float):
    compared = 0

    def __lt__(self, other: float) -> bool:
        Score.compared += 1
        return float(self) < float(other)


rng = random.Random(1)
scores = [Score(rng.random()) for _ in range(10_000)]
top = heapq.nlargest(10, scores)

print([round(s, 4) for s in top[:3]])
print("comparisons:", Score.compared)
