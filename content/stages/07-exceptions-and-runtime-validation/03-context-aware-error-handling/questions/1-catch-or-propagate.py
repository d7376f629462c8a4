from collections import Counter

calls: Counter[str] = Counter()


def download(path: str) -> str:
    calls[path] += 1
    if path == "payroll.csv":
        raise PermissionError("access denied")
    if path == "test.csv" or calls[path] < 3:
        raise TimeoutError("no answer")
    return f"{path} loaded"


def fetch(path: str, attempts: int = 4) -> str:
    for attempt in range(1, attempts + 1):
        try:
            return download(path)
        except TimeoutError as exc:
            if attempt == attempts:
                exc.add_note(f"{path}: {attempt} attempts")
                raise
    raise ValueError("attempts must be at least 1")


for path in ("train.csv", "test.csv", "payroll.csv"):
    try:
        print(fetch(path), end=" ")
    except OSError as exc:
        notes = getattr(exc, "__notes__", [])
        print(f"{type(exc).__name__}: {exc} {notes}", end=" ")
    print("| downloads:", calls[path])
