calls = 0


def ask_model():
    global calls
    calls += 1
    raise TimeoutError


for attempt in range(4):
    try:
        ask_model()
    except TimeoutError:
        if attempt == 3:
            print("gave up after", end=" ")
print(calls)
