import threading
import time
from functools import lru_cache


@lru_cache
def predict(picture: str) -> int:
    time.sleep(0.2)  # the model is busy
    return len(picture)


start = threading.Barrier(5)


def request() -> None:
    start.wait()
    predict("cat.jpg")


threads = [threading.Thread(target=request) for _ in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("together: ", predict.cache_info())
predict("cat.jpg")
print("afterwards:", predict.cache_info())
