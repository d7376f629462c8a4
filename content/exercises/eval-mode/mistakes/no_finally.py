# mistake: Nothing is given back when the block raises
# fails: is left out when the block raises

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
    found = [(part, part.training) for part in model.modules()]
    model.eval()
    yield model
    for part, mode in found:
        part.training = mode
