def read_threshold(text: str) -> float:
    value = None
    try:
        value = float(text)
    except ValueError:
        print("not a number")
    if value is None:
        raise RuntimeError("bad threshold in config")
    return value


try:
    read_threshold("0,5")
except RuntimeError as exc:
    print("error:  ", exc)
    print("cause:  ", repr(exc.__cause__))
    print("context:", repr(exc.__context__))
