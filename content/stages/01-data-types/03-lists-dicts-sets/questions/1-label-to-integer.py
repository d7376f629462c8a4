import json

labels = ["refund", "bug", "praise", "bug"]
label2id = {name: i for i, name in enumerate(sorted(set(labels)))}
id2label = {i: name for name, i in label2id.items()}

saved = json.dumps(id2label)
loaded = json.loads(saved)
print(saved)
print("id2label[0] after loading:", loaded.get(0))

# Cure 1: turn the keys back. Cure 2: save label2id and invert it.
print({int(i): name for i, name in loaded.items()}[0])
restored = json.loads(json.dumps(label2id))
print({i: name for name, i in restored.items()}[0])
