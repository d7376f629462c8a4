def load(columns: list[str]) -> list[str]:
    if "age" not in columns:
        raise ValueError("column 'age' is absent")
    return columns


try:
    print(load(["spend"]))
except ValueError as exc:
    if "missing column" in str(exc):
        print("recovered: default added for age")
    else:
        print("giving up:", exc)
