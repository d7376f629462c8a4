from typing import TypeGuard


def is_text_list(cells: list[object]) -> TypeGuard[list[str]]:
    return all(isinstance(cell, str) for cell in cells)


def starts_with_text(cells: list[object]) -> TypeGuard[list[str]]:
    return isinstance(cells[0], str)  # a wrong proof


columns: list[list[object]] = [["spam", "ham"], ["spam", 7]]
for guard in (is_text_list, starts_with_text):
    print(guard.__name__)
    for cells in columns:
        if not guard(cells):
            print("  refused:", cells)
            continue
        try:
            print("  labels: ", [cell.upper() for cell in cells])
        except AttributeError as exc:
            print("  AttributeError:", exc)
