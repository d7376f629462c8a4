import timeit


def is_word(token: int) -> bool:
    return token > 0


def count_words() -> None:
    sum([is_word(token) for token in range(200_000)])


def checksum() -> None:
    total = 0
    for token in range(800_000):
        total = total + token


steps = (count_words, checksum)
seconds = {
    step.__name__: min(timeit.repeat(step, number=1, repeat=3))
    for step in steps
}
words, sums = seconds["count_words"], seconds["checksum"]
print(f"count_words: {words / (words + sums):.0%} of the time")
print("slower:", "count_words" if words > sums else "checksum")
