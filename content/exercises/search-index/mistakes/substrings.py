# mistake: The texts are searched for parts
# fails: parts of words match


class Index:
    """Finds documents by their words."""

    def __init__(self):
        self.texts = {}

    def __len__(self):
        return len(self.texts)

    def add(self, doc_id, text):
        self.texts[doc_id] = text.casefold()

    def remove(self, doc_id):
        del self.texts[doc_id]

    def search(self, query):
        terms = query.casefold().split()
        if not terms:
            return []
        return sorted(
            doc_id
            for doc_id, text in self.texts.items()
            if all(self.meets(text, term) for term in terms)
        )

    def meets(self, text, term):
        if term.startswith("-"):
            return not self.meets(text, term.removeprefix("-"))
        return any(word in text for word in term.split("|"))
