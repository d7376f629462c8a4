from types import TracebackType


class Run:
    def __enter__(self) -> "Run":
        self.loss = 0.41
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        print("log closed")
        return False


try:
    with Run() as run:
        run.loss = float("nan")
        raise FloatingPointError("loss is nan")
    print("published model with loss", run.loss)
except FloatingPointError as error:
    print("nothing published:", error)
