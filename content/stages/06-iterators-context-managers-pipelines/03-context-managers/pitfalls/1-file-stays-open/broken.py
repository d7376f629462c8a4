from pathlib import Path
from typing import TextIO

Path("amounts.txt").write_text("120\n80\nn/a\n")
handles: list[TextIO] = []  # only to look at them afterwards


def total(path: str) -> int:
    file = open(path)
    handles.append(file)
    result = sum(int(line) for line in file)
    file.close()
    return result


try:
    total("amounts.txt")
except ValueError as error:
    print(error)
print("closed:", handles[0].closed)
