import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed

WAITS = {"books": 0.4, "music": 0.1, "games": 0.2, "closed": 0.15}
OPEN = ["books", "music", "games"]
local = threading.local()
lock = threading.Lock()
sessions, finished = list[str](), list[str]()


def fetch(shop: str) -> str:
    if not hasattr(local, "session"):  # each thread has its own
        with lock:
            local.session = f"session {len(sessions) + 1}"
            sessions.append(local.session)
    time.sleep(WAITS[shop])  # stands for requests.get
    if shop == "closed":
        raise ConnectionError("refused")
    finished.append(shop)
    return f"{shop} page"


with ThreadPoolExecutor(max_workers=3) as pool:
    futures = {pool.submit(fetch, shop): shop for shop in WAITS}
    for future in as_completed(futures):
        if error := future.exception():
            print("failed:", futures[future], repr(error))
        else:
            print("done:  ", future.result())
    print("map:", list(pool.map(fetch, OPEN)))
print("sessions:", sessions)

finished.clear()
with ThreadPoolExecutor(max_workers=3) as pool:
    try:
        list(pool.map(fetch, OPEN, timeout=0.05))
    except TimeoutError:
        print("TimeoutError, finished:", finished)
print("after the block:       ", finished)
