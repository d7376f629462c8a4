class TicketNumbers:
    last = 100

    def __iter__(self):
        return self

    def __next__(self):
        self.last += 1
        return self.last


tickets = TicketNumbers()
given = [number for number, guest in zip(tickets, ["Ada", "Ben"])]
print(given, next(tickets))
