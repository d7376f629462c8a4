class CustomerId(int):
    compared = 0

    def __eq__(self, other: object) -> bool:
        CustomerId.compared += 1
        return int.__eq__(self, other)

    __hash__ = int.__hash__


# 2,000 customers opted out; 500 mails wait to be sent.
opted_out = {CustomerId(n) for n in range(0, 20_000, 10)}
recipients = [CustomerId(n) for n in range(19_000, 19_500)]

send = [r for r in recipients if r not in opted_out]
print(len(send), "of", len(recipients), "mails to send")
print("comparisons:", CustomerId.compared)
