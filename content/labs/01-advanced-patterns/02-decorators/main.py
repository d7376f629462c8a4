import functools
import inspect
from collections.abc import Callable

type Step = Callable[..., str]
steps: dict[str, Step] = {}


def register(call: Step) -> Step:
    steps[call.__name__] = call
    return call  # the function itself, no wrapper


def layer(name: str, polite: bool = True) -> Callable[[Step], Step]:
    print("options of", name)

    def decorate(call: Step) -> Step:
        print(name, "goes round", call.__name__)

        def inner(*args: object, **kwargs: object) -> str:
            return f"{name}({call(*args, **kwargs)})"

        return functools.wraps(call)(inner) if polite else inner

    return decorate


@register
@layer("cache")
@layer("retry")
def predict(image: str, *, size: int = 224) -> str:
    """Predict one image."""
    return f"{image} at {size}"


print(predict("a.png"), "/", inspect.unwrap(predict)("a.png"))
print("registered:", steps["predict"] is predict)
for call in (predict, layer("log", polite=False)(predict)):
    print(call.__name__, "|", call.__doc__, "|", end=" ")
    print(inspect.signature(call))
