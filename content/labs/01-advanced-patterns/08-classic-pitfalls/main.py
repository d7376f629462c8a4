def register(run: str, runs: list[str] = []) -> list[str]:  # noqa: B006
    runs.append(run)
    return runs


print("before a call:", register.__defaults__)
monday = register("tree")
print("after one:    ", register.__defaults__)
tuesday = register("forest")
print("after two:    ", register.__defaults__)
print("monday is", monday, "and tuesday's list:", monday is tuesday)


def register_new(run: str, runs: list[str] | None = None) -> list[str]:
    return [*(() if runs is None else runs), run]


mine: list[str] = []
print("repaired:", register_new("tree"), register_new("forest"))
print("passed:  ", register_new("tree", mine), "mine is still", mine)
