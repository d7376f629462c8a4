from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def score(text: str) -> int:
    return len(text.split())


if __name__ == "__main__":
    print("starting, as", __name__)
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        print(list(pool.map(score, ["not bad", "good"])))
