events = []


def traced(function):
    events.append(f"wrap {function.__name__}")
    return function


@traced
def load_rows():
    events.append("load")


print(events)
