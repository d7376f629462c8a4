class Index:
    """Finds documents by their words."""

    def __init__(self):
        self.texts = {}

    def __len__(self):
        return len(self.texts)

    def add(self, doc_id, text):
        self.texts[doc_id] = text

    def remove(self, doc_id):
        del self.texts[doc_id]

    def search(self, query):
        return sorted(d for d, text in self.texts.items() if query in text)


index = Index()
index.add("a", "NumPy arrays are fast.")
index.add("b", "pandas builds on NumPy, not on Excel")
print(index.search("NumPy"), index.search("numpy"), index.search("Num"))
