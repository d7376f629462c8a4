from pathlib import Path

saved = "positive\nnegative\nPositive \n"
Path("replies.txt").write_text(saved, encoding="utf-8")
truth = ["positive", "negative", "positive"]

with open("replies.txt", encoding="utf-8") as lines:
    replies = [line.strip().casefold() for line in lines]

hits = sum(a == b for a, b in zip(replies, truth, strict=True))
print(f"correct: {hits} of {len(truth)}")
print("labels:", replies)
