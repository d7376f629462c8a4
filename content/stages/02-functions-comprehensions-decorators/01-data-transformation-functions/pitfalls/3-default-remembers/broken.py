def feature_names(column, names=[]):
    for suffix in ("log", "scaled"):
        names.append(f"{column}_{suffix}")
    return names


print("age:", feature_names("age"))
print("income:", feature_names("income"))
print("stored default:", feature_names.__defaults__)
