import threading
import time
from pathlib import Path


def save_checkpoint() -> None:
    try:
        with Path("model.txt").open("w") as file:
            for layer in range(3):
                time.sleep(0.1)  # a slow disk
                file.write(f"layer {layer}\n")
        print("checkpoint complete")
    finally:
        print("lock file removed")


threading.Thread(target=save_checkpoint).start()
print("training done")
