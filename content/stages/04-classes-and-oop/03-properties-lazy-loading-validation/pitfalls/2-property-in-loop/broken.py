class Corpus:
    def __init__(self, texts: list[str]) -> None:
        self.texts = texts
        self.embedded = 0

    @property
    def vectors(self) -> list[list[int]]:
        self.embedded += len(self.texts)
        return [[text.count(c) for c in "aeiou"] for text in self.texts]


corpus = Corpus(
    ["refund my order", "where is it", "thank you", "hello"]
)
query = [0, 1, 0, 1, 0]
scores = []
for i in range(len(corpus.texts)):
    pairs = zip(query, corpus.vectors[i], strict=True)
    scores.append(sum(q * v for q, v in pairs))
print("scores:", scores)
print("texts embedded:", corpus.embedded)
