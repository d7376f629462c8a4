import io


def local(n: int) -> int:
    """How often a local text becomes another object as it grows."""
    text, last, moved = "", 0, 0
    for _ in range(n):
        text += "token "
        moved += id(text) != last
        last = id(text)
    return moved


class Page:
    text = ""


def attribute(n: int) -> int:
    page, last, moved = Page(), 0, 0
    for _ in range(n):
        page.text += "token "
        moved += id(page.text) != last
        last = id(page.text)
    return moved


print("local, under half of 10,000:", local(10_000) < 5_000)
print("attribute, all of 10,000:   ", attribute(10_000) == 10_000)

buffer = io.StringIO()
for row in range(3):
    print("row", row, file=buffer)
joined = "".join(f"row {row}\n" for row in range(3))
print("StringIO and join agree:", buffer.getvalue() == joined)
