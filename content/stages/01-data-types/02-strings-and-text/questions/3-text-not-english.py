import unicodedata


def nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def without_accents(text: str) -> str:
    letters = unicodedata.normalize("NFD", text)
    return "".join(
        c for c in letters if unicodedata.category(c) != "Mn"
    )


typed, copied = "café", "cafe\u0301"
print(typed, copied, "equal:", typed == copied)
print(len(typed), len(copied), "after NFC:", nfc(typed) == nfc(copied))

print(without_accents("Café Zürich Ørsted Straße"))
print("Straße".lower(), "Straße".casefold())
for sentence in ("Привет мир", "我喜欢数据"):
    print(sentence.split())
