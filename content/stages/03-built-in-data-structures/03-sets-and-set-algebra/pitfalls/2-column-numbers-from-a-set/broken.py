def columns(store_ids: list[int]) -> dict[int, int]:
    """The column of the feature matrix for each store."""
    return {s: i for i, s in enumerate(set(store_ids))}


trained = columns([8, 0, 8])
serving = columns([0, 8, 0, 0])
print("same stores:", trained.keys() == serving.keys())
print(trained, serving)

weights = [1.5, -0.4]  # learned, one for each column
print("store 8 in training:", weights[trained[8]])
print("store 8 in serving: ", weights[serving[8]])
