import cProfile
import pstats

TERMS = {f"model-{i}" for i in range(200)}
TICKETS = [f"Printer Model-{i % 250} jams" for i in range(100)]


def lower(letter: str) -> str:
    return letter.lower()


def clean(ticket: str) -> str:
    return "".join(map(lower, ticket))  # left as it was


def tags(ticket: str) -> list[str]:
    return [w for w in ticket.split() if w in TERMS]


with cProfile.Profile() as profile:
    found = [tags(clean(ticket)) for ticket in TICKETS]
calls = {
    name: numbers[1]
    for (file, _, name), numbers in pstats.Stats(profile).stats.items()
    if file == __file__
}
print("tagged:", sum(map(len, found)))
print("most called:", max(calls, key=lambda name: calls[name]))
print("Python calls:", sum(calls.values()))
