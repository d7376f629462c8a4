from collections import defaultdict

# A label map: number the sorted labels, then invert it to decode.
topics = ["refund", "bug", "refund", "praise", "bug", "refund"]
label2id = {topic: i for i, topic in enumerate(sorted(set(topics)))}
id2label = {i: topic for topic, i in label2id.items()}
encoded = [label2id[topic] for topic in topics]
print(label2id)
print(encoded, [id2label[i] for i in encoded] == topics)

# A fallback for labels that training never saw, and its trap.
unseen = label2id.get("billing", -1)
print("billing:", unseen, "as a list index:", list(label2id)[unseen])

# Each page once, in the order of the first visit.
visits = ["/home", "/cart", "/home", "/pay", "/cart"]
print(list(dict.fromkeys(visits)))

# Membership by hash: order and duplicates are gone.
vocabulary = {"refund", "late", "great", "broken"}
words = "great phone but late".split()
print("unknown words:", [w for w in words if w not in vocabulary])

# One feature per record, one comprehension per feature.
reviews = [
    {"text": "great product", "stars": 5},
    {"text": "terrible", "stars": 1},
    {"text": "it's ok", "stars": 3},
]
stars = [review["stars"] for review in reviews]
print(stars, [n >= 4 for n in stars])

groups: defaultdict[str, list[str]] = defaultdict(list)
for review in reviews:
    group = "positive" if review["stars"] >= 4 else "negative"
    groups[group].append(review["text"])
print(dict(groups))
