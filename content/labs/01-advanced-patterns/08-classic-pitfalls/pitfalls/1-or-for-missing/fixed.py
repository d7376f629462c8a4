def features(columns, drop=None):
    drop = ("id", "created") if drop is None else drop
    drop = [*drop, "target"]
    return [column for column in columns if column not in drop]


table = ["id", "age", "plan", "target"]
mine = ["plan"]
print("without mine:  ", features(table, mine))
print("mine is now:   ", mine)
print("drop nothing:  ", features(table, []))
