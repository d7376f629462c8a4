class Money:
    """An amount in one currency."""

    def __init__(self, cents, currency):
        self.cents = cents
        self.currency = currency

    def __repr__(self):
        return f"Money({self.cents}, {self.currency!r})"

    def __eq__(self, other):
        return self.cents == other.cents and self.currency == other.currency

    def __add__(self, other):
        return Money(self.cents + other.cents, self.currency)


print(Money(500, "EUR") + Money(750, "EUR"))
print(Money(500, "EUR") + Money(750, "USD"))
