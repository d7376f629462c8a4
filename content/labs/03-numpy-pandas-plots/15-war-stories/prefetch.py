COMPUTE, LOAD, BATCHES = 10, 50, 1000  # milliseconds


def idle(loaders: int, overlap: bool) -> float:
    """Share of the time in which the GPU waits for a batch."""
    free = 0  # the moment when the GPU has finished
    ready = [0] * loaders  # when each loader has its next batch
    for batch in range(BATCHES):
        turn = batch % loaders
        start = ready[turn] if overlap else max(ready[turn], free)
        ready[turn] = start + LOAD
        free = max(free, ready[turn]) + COMPUTE
    return 1 - BATCHES * COMPUTE / free


print(f"load, then compute: {idle(1, overlap=False):.0%} idle")
for loaders in range(1, 7):
    share = idle(loaders, overlap=True)
    print(f"prefetching, {loaders} at once: {share:.0%} idle")
