import pandas as pd

stock = pd.DataFrame(
    {"item": ["hose", "spade", "trowel"], "pieces": [12, 3, 30]},
    index=[10, 20, 30],  # shelf numbers
)
print("to the label 20:   ", stock.loc[10:20, "item"].tolist())
print("to the position 2: ", stock.iloc[0:2]["item"].tolist())
print("positions 10 to 20:", stock.iloc[10:20]["item"].tolist())
few = stock["pieces"] < 15
print("mask:", stock.loc[few, "item"].tolist(), end=" ")
print("query:", stock.query("pieces < 15")["item"].tolist())

# Two shops, each with its own order of items.
north = stock.set_index("item")["pieces"]
south = pd.Series({"trowel": 5, "hose": 1, "rake": 2})
print("aligned:   ", (north + south).to_dict())
print("with zeros:", north.add(south, fill_value=0).to_dict())
print("by position:", (north.to_numpy() + south.to_numpy()).tolist())
