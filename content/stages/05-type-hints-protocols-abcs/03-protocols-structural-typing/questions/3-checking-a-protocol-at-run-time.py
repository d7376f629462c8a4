from typing import Protocol, runtime_checkable

from sklearn.svm import SVC


@runtime_checkable
class HasProba(Protocol):
    def predict_proba(self, X: list[list[float]]) -> object: ...


class Attribute:
    predict_proba = "not a method"


class WrongSignature:
    def predict_proba(self) -> None: ...


class Proxy:
    def __getattr__(self, name: str) -> object:
        return getattr(Attribute(), name)


print("               isinstance  hasattr")
for model in (Attribute(), WrongSignature(), SVC(), Proxy()):
    fits = isinstance(model, HasProba)
    has = hasattr(model, "predict_proba")
    print(f"{type(model).__name__:<15}{fits!s:<12}{has}")
