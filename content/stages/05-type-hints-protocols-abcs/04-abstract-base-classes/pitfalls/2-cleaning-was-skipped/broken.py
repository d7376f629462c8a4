from abc import ABC, abstractmethod


class Preprocessor(ABC):
    @abstractmethod
    def run(self, texts: list[str]) -> list[str]:
        return [text.strip() for text in texts if text.strip()]


class Lower(Preprocessor):
    def run(self, texts: list[str]) -> list[str]:
        return [text.lower() for text in texts]


print(Lower().run([" Great", "", "POOR "]))
