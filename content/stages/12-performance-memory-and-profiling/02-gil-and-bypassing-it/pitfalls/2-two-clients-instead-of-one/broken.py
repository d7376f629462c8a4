import threading
from time import sleep


class Client:
    def __init__(self, name: str) -> None:
        sleep(0.05)  # stand-in for opening a connection
        self.name = name
        opened.append(self)


clients: dict[str, Client] = {}
opened: list[Client] = []
lock = threading.Lock()


def get_client(name: str) -> Client:
    if name not in clients:
        clients[name] = Client(name)
    return clients[name]


threads = [
    threading.Thread(target=get_client, args=["llm"]) for _ in range(8)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("threads:", len(threads), "entries:", len(clients))
print("clients opened:", len(opened))
