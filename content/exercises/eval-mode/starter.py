from contextlib import contextmanager


class Module:
    """Stands in for torch.nn.Module: a mode, and parts below it."""

    def __init__(self, *parts):
        self.training = True
        self.parts = parts

    def modules(self):
        yield self
        for part in self.parts:
            yield from part.modules()

    def train(self, mode=True):
        for module in self.modules():
            module.training = mode
        return self

    def eval(self):
        return self.train(False)


@contextmanager
def eval_mode(model):
    """The model in evaluation mode; afterwards each part has its own mode again."""
    model.eval()
    yield model
    model.train()


if __name__ == "__main__":
    frozen, head = Module(), Module()
    model = Module(frozen, head)
    frozen.eval()
    with eval_mode(model):
        print("inside:", model.training, frozen.training, head.training)
    print("after: ", model.training, frozen.training, head.training)
