import tracemalloc


def embed(text: str) -> list[float]:
    return [float(len(text))] * 200


tracemalloc.start()
vectors = list(embed(f"ticket {i}") for i in range(5_000))
total = sum(vector[0] for vector in vectors)
_, peak = tracemalloc.get_traced_memory()
tracemalloc.stop()

print("total:", total)
print("peak MB:", peak // 1_000_000)
