from dataclasses import dataclass


@dataclass(slots=True)
class Config:
    learning_rate: float = 0.001
    epochs: int = 50


config = Config()
try:
    config.learing_rate = 0.1
except AttributeError as error:
    print("refused:", error)
print("training with", config.learning_rate)
