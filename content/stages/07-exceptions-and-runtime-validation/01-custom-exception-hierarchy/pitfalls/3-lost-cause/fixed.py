def read_threshold(text: str) -> float:
    value = None
    try:
        value = float(text)
    except ValueError as exc:
        print("not a number")
        raise RuntimeError("bad threshold in config") from exc
    return value


try:
    read_threshold("0,5")
except RuntimeError as exc:
    print("error:  ", exc)
    print("cause:  ", repr(exc.__cause__))
    print("context:", repr(exc.__context__))
