import hashlib
import sys
import threading
from collections.abc import Callable

DATA = bytes(200_000_000)


def python_loop() -> None:
    total = 0
    for number in range(3_000_000):
        total += number * number % 7


def sha256() -> None:
    hashlib.sha256(DATA).hexdigest()  # C code, gives the GIL away


def turn_of_main_thread(
    work: Callable[[], None], seconds: float
) -> str:
    """When the main thread goes on: while the other works, or after."""
    sys.setswitchinterval(seconds)
    finished = threading.Event()

    def run() -> None:
        work()
        finished.set()

    thread = threading.Thread(target=run)
    thread.start()  # needs the GIL back to return from here
    turn = "after it" if finished.is_set() else "during it"
    thread.join()
    return turn


default = sys.getswitchinterval()
print("GIL:", sys._is_gil_enabled(), "| switch interval:", default, "s")
print("python loop, asked after 5 ms:", end=" ")
print(turn_of_main_thread(python_loop, default))
print("python loop, asked after 60 s:", end=" ")
print(turn_of_main_thread(python_loop, 60))
print("sha256,      asked after 60 s:", end=" ")
print(turn_of_main_thread(sha256, 60))
