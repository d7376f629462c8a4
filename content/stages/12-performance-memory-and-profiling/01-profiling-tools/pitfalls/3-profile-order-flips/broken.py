import cProfile
import pstats


def is_word(token: int) -> bool:
    return token > 0


def count_words() -> None:
    sum([is_word(token) for token in range(200_000)])


def checksum() -> None:
    total = 0
    for token in range(800_000):
        total = total + token


with cProfile.Profile() as profile:
    count_words()
    checksum()
seconds = {
    name: stats[3]
    for (_, _, name), stats in pstats.Stats(profile).stats.items()
}
words, sums = seconds["count_words"], seconds["checksum"]
print(f"count_words: {words / (words + sums):.0%} of the time")
print("slower:", "count_words" if words > sums else "checksum")
