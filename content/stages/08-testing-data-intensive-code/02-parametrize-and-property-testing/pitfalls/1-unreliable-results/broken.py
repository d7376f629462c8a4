from hypothesis import given
from hypothesis import strategies as st


class Batcher:
    """Collects events and hands out full batches."""

    def __init__(self, size: int):
        self.size = size
        self.waiting: list[int] = []

    def add(self, event: int) -> list[int] | None:
        self.waiting.append(event)
        if len(self.waiting) < self.size:
            return None
        batch, self.waiting = self.waiting, []
        return batch


batcher = Batcher(size=20)


@given(st.integers())
def test_first_event_waits(event):
    batch = batcher.add(event)
    assert batch is None
