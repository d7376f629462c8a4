from abc import ABC, abstractmethod


class Preprocessor(ABC):
    def run(self, texts: list[str]) -> list[str]:
        return [self.step(t.strip()) for t in texts if t.strip()]

    @abstractmethod
    def step(self, text: str) -> str: ...


class Lower(Preprocessor):
    def step(self, text: str) -> str:
        return text.lower()


print(Lower().run([" Great", "", "POOR "]))
