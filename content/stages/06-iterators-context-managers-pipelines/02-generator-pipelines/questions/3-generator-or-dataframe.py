from itertools import batched
from statistics import mean, median

# Waiting times in minutes; the last one arrives in its own batch.
waits = [3, 1, 6, 2, 9, 4, 1, 3, 2, 17]

count = total = 0
for batch in batched(waits, 3):
    count += len(batch)
    total += sum(batch)

means = [mean(batch) for batch in batched(waits, 3)]
medians = [median(batch) for batch in batched(waits, 3)]
print(f"mean               {mean(waits):.2f}")
print(f"from sums, counts  {total / count:.2f}")
print(f"mean of means      {mean(means):.2f}")
print(f"median             {median(waits):.2f}")
print(f"median of medians  {median(medians):.2f}")
