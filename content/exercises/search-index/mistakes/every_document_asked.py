# mistake: Every document is asked for its words
# fails: search asks every document in turn

import re


class Index:
    """Finds documents by their words."""

    def __init__(self):
        self.words_of = {}

    def __len__(self):
        return len(self.words_of)

    def add(self, doc_id, text):
        self.words_of[doc_id] = set(re.findall(r"\w+", text.casefold()))

    def remove(self, doc_id):
        del self.words_of[doc_id]

    def search(self, query):
        terms = query.casefold().split()
        if not terms:
            return []
        return sorted(
            doc_id
            for doc_id, words in self.words_of.items()
            if all(self.meets(words, term) for term in terms)
        )

    def meets(self, words, term):
        if term.startswith("-"):
            return not self.meets(words, term.removeprefix("-"))
        return not words.isdisjoint(term.split("|"))
