class Invoice:
    def __init__(self, net: float, settings: object) -> None:
        self.net = net
        self.settings = settings

    @property
    def vat(self) -> float:
        return self.net * self.settings.vat_rate

    @property
    def gross(self) -> float:
        return self.net + self.vat


class Settings:
    vat_rate = 0.19


class Wrapped(Invoice):
    def __getattr__(self, name: str) -> float:
        raise AttributeError(f"{type(self).__name__} has no {name}")


invoice = Invoice(100.0, Settings())
print("gross:", invoice.gross)
invoice.net = 200.0
print("gross:", invoice.gross)  # computed, so never out of date
for attempt in (Invoice(100.0, None), Wrapped(100.0, None)):
    try:
        attempt.gross
    except AttributeError as error:
        print("AttributeError:", error)
try:
    invoice.gross = 1.0
except AttributeError as error:
    print("AttributeError:", error)
