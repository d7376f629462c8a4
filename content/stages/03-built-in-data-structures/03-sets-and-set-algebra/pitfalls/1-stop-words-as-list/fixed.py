class Token(str):
    compared = 0

    def __eq__(self, other: object) -> bool:
        Token.compared += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


STOP_WORDS = {"a", "an", "and", "in", "is", "of", "on", "the", "to"}
review = "the battery of the phone is dead and support is slow"
tokens = [Token(word) for word in review.split()] * 1000

kept = [token for token in tokens if token not in STOP_WORDS]
print(kept[:5], len(kept))
print("comparisons:", Token.compared)
