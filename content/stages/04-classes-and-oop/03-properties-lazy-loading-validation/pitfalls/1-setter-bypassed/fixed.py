class Training:
    def __init__(self, epochs: int) -> None:
        self.epochs = epochs

    @property
    def epochs(self) -> int:
        return self._epochs

    @epochs.setter
    def epochs(self, value: int) -> None:
        if value < 1:
            raise ValueError(f"epochs must be at least 1, got {value}")
        self._epochs = value


try:
    training = Training(epochs=-5)
    print("accepted:", training.epochs, "epochs")
except ValueError as error:
    print("refused:", error)
