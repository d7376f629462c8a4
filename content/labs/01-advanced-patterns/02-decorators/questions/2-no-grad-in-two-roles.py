import functools
from collections.abc import Callable
from contextlib import ContextDecorator

recording = True  # in torch: one flag per thread


class Off(ContextDecorator):
    def __enter__(self):
        global recording
        self.before, recording = recording, False
        return self

    def __exit__(self, *error: object) -> None:
        global recording
        recording = self.before


class Fresh(Off):
    def __call__(self, func: Callable):
        @functools.wraps(func)
        def inner(*args: int):
            with type(self)():
                return func(*args)

        return inner


for manager in (Off(), Fresh()):
    recording = True
    with type(manager)(), type(manager)():
        inside = recording

    @manager
    def depth(n: int) -> int:
        return 0 if n == 0 else 1 + depth(n - 1)

    depth(1)
    print(
        type(manager).__name__, "nested:", inside, "after:", recording
    )

recording = True
steps = Fresh()(lambda: (recording for _ in range(1)))
print("in the body of a generator:", next(steps()))
