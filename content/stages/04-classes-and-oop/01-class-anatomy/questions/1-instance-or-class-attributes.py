class Selector:
    COLUMNS = ["age"]
    limit = 3.0

    @property
    def label(self) -> str:
        return "property"


one, two = Selector(), Selector()
one.limit = 5.0  # rebinding: an attribute of this object only
print("limit:", one.limit, two.limit, Selector.limit)

one.COLUMNS += ["income"]  # changes the shared list, then stores it
print("two sees:", two.COLUMNS, "| own entry:", "COLUMNS" in vars(one))

one.COLUMNS = ["visits"]
print("rebound:", one.COLUMNS, Selector.COLUMNS)

vars(one)["label"] = "instance dict"  # past the descriptor
print("label:", one.label)
