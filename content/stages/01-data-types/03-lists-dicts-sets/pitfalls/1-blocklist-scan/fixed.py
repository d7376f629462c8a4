class AccountId(int):
    """An id that counts how often ids are compared."""

    compared = 0

    def __eq__(self, other: object) -> bool:
        AccountId.compared += 1
        return int.__eq__(self, other)

    __hash__ = int.__hash__


blocked = {AccountId(n) for n in range(1_000)}
visitors = [AccountId(n) for n in range(900, 1_900)]

refused = sum(visitor in blocked for visitor in visitors)
print(f"{refused} of {len(visitors)} refused")
print(f"comparisons: {AccountId.compared}")
