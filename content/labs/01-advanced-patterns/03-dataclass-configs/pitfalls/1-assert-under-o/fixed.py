import inspect
from dataclasses import dataclass
from typing import Any


@dataclass
class Training:
    rate: float

    def __post_init__(self) -> None:
        if not self.rate > 0:
            raise ValueError("rate must be positive")


def optimised(kind: type) -> Any:
    """The class as `python -O` compiles it."""
    code = compile(
        inspect.getsource(kind), "settings.py", "exec", optimize=1
    )
    exec(code, names := dict(globals()))
    return names[kind.__name__]


for make in (Training, optimised(Training)):
    try:
        print("accepted:", make(rate=-1.0))
    except (AssertionError, ValueError) as error:
        print("refused:", error)
