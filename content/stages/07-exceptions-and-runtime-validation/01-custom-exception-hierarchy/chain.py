def read_port(text: str, style: str) -> int:
    try:
        return int(text)
    except ValueError as exc:
        if style == "from exc":
            raise RuntimeError("bad port") from exc
        if style == "from None":
            raise RuntimeError("bad port") from None
        raise RuntimeError("bad port")  # noqa: B904


for style in ("plain", "from exc", "from None"):
    try:
        read_port("80a", style)
    except RuntimeError as exc:
        print(
            f"{style:<10}cause={type(exc.__cause__).__name__:<11}",
            f"context={type(exc.__context__).__name__:<11}",
            f"suppressed={exc.__suppress_context__}",
        )
