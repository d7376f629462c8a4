events = []


def read_rows():
    events.append("open")
    yield "row 1"
    events.append("close")


rows = read_rows()
before = len(events)
next(rows)
print(before, events)
