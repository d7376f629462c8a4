from collections import Counter

review = "the screen is great the battery is great"
counts = Counter(review)

print(counts.most_common(3))
print("great:", counts["great"])
