from abc import ABC, abstractmethod


class Backbone(ABC):
    @abstractmethod
    def forward(self, x): ...

    @abstractmethod
    def freeze(self): ...


def missing_members(obj):
    """Which members of a backbone are not there or can't be called, sorted."""
    return []


def register(registry, name, obj):
    """Store a fitting `obj` under a name that is free, and return it."""
    registry[name] = obj
    return obj


if __name__ == "__main__":

    class TinyNet:
        def forward(self, x):
            return x

        def freeze(self):
            pass

    print("TinyNet() is a Backbone:", isinstance(TinyNet(), Backbone))
    print("an object() lacks", missing_members(object()))
