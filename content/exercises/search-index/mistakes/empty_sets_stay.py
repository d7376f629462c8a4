# mistake: Words without documents stay
# fails: keep an empty set

import re


class Index:
    """Finds documents by their words."""

    def __init__(self):
        self.words_of = {}  # document → its words
        self.found_in = {}  # word → the documents that it occurs in

    def __len__(self):
        return len(self.words_of)

    def add(self, doc_id, text):
        if doc_id in self.words_of:
            self.remove(doc_id)
        self.words_of[doc_id] = set(re.findall(r"\w+", text.casefold()))
        for word in self.words_of[doc_id]:
            self.found_in.setdefault(word, set()).add(doc_id)

    def remove(self, doc_id):
        for word in self.words_of.pop(doc_id):
            self.found_in[word].remove(doc_id)

    def search(self, query):
        terms = query.casefold().split()
        if not terms:
            return []
        found = set(self.words_of)
        for term in terms:
            if term.startswith("-"):
                found -= self.with_any(term.removeprefix("-"))
            else:
                found &= self.with_any(term)
        return sorted(found)

    def with_any(self, term):
        """The documents with one of the words that | joins."""
        words = term.split("|")
        return set().union(*(self.found_in.get(word, ()) for word in words))
