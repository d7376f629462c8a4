from collections.abc import Iterator
from contextlib import contextmanager


class Model:
    training = False  # it is being served

    def predict(self, x: float) -> float:
        return x * (0.5 if self.training else 1.0)  # dropout


@contextmanager
def eval_mode(model: Model) -> Iterator[None]:
    before, model.training = model.training, False
    try:
        yield
    finally:
        model.training = before


def calibrate(model: Model) -> float:
    with eval_mode(model):
        return model.predict(0.8)


model = Model()
with eval_mode(model):
    print("first half: ", model.predict(0.8))
    calibrate(model)
    print("second half:", model.predict(0.8))
print("afterwards, training:", model.training)
