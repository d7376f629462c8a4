import time


def retry(
    attempts=3, *, on=(ConnectionError, TimeoutError), delay=0.0, sleep=time.sleep
):
    def decorate(function):
        def wrapper(*args, **kwargs):
            for i in range(attempts):
                try:
                    return function(*args, **kwargs)
                except Exception as error:
                    print("attempt", i, "failed:", error)
                    sleep(delay * 2**i)

        return wrapper

    return decorate


if __name__ == "__main__":

    @retry(2)
    def embed(texts):
        raise ConnectionError("connection reset")

    print("result:", embed(["a"]))
