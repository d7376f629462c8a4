class RowError(ValueError):
    pass


def load_rows(lines, convert):
    """What `convert` makes of each line that isn't blank."""
    rows = []
    for line in lines:
        try:
            rows.append(convert(line.split(",")))
        except Exception as problem:
            print("bad row:", problem)
    return rows


def summary(group):
    """How many members of the group have a cause of which class."""
    return {}


if __name__ == "__main__":
    UNITS = {"a": "Accounts", "b": "Building"}

    def person(fields):
        name, age = fields
        return {"name": name, "age": int(age), "unit": UNITS[name[0]]}

    print(load_rows(["anna, 30", "", "bo, x", "zed, 1"], person))
