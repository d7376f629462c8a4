class Label(str):
    """A class name, kept apart from free text."""


def kind(value: object) -> str:
    match value:
        case bool():
            return "flag"
        case int():
            return "count"
        case float():
            return "score"
        case str():
            return "text"
    return "unknown"


row = {"orders": 3, "newsletter": True, "rating": 4.5}
for column, value in (row | {"segment": Label("gold")}).items():
    print(f"{column:<11}{kind(value)}")
