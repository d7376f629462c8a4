names = sorted({"refund", "bug", "praise"})
label2id = {name: i for i, name in enumerate(names)}
print(label2id)

requests = ["bug", "spam", "praise"]
ids = [label2id[name] for name in requests]
print(ids)
