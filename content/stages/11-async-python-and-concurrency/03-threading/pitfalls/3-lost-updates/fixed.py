import threading

ROUNDS = 1_000
same_moment = threading.Barrier(2)
spent = 0
lock = threading.Lock()


def price(call: int) -> int:
    same_moment.wait()  # forces a thread switch in here
    return 1


def pay() -> None:
    global spent
    for call in range(ROUNDS):
        cost = price(call)
        with lock:
            spent += cost


threads = [threading.Thread(target=pay) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("calls:", 2 * ROUNDS, "| spent:", spent)
