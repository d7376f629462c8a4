class Word:
    """A word that counts how often words are hashed and compared."""

    hashed = compared = 0

    def __init__(self, number: int) -> None:
        self.number = number

    def __hash__(self) -> int:
        Word.hashed += 1
        return hash(self.number)

    def __eq__(self, other: object) -> bool:
        Word.compared += 1
        return isinstance(other, Word) and self.number == other.number


def report(step: str, answer: object) -> None:
    print(f"{step:<16}{answer!s:<8}{Word.hashed:>5}{Word.compared:>6}")
    Word.hashed = Word.compared = 0


words = [Word(n) for n in range(1_000)]
absent, present = Word(-5), Word(700)
print("step            answer   hash    ==")
report("absent in list", absent in words)
report("present in list", present in words)
unique = set(words)
report("build the set", len(unique))
report("absent in set", absent in unique)
report("present in set", present in unique)
ids = {word: n for n, word in enumerate(words)}
report("build the dict", len(ids))
report("absent in dict", absent in ids)
