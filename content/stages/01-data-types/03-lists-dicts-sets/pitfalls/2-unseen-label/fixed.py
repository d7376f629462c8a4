names = ["<unk>", *sorted({"refund", "bug", "praise"})]
label2id = {name: i for i, name in enumerate(names)}
print(label2id)

requests = ["bug", "spam", "praise"]
ids = [label2id.get(name, label2id["<unk>"]) for name in requests]
print(ids)
