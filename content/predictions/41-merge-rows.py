import pandas as pd

orders = pd.DataFrame({"customer": [7, 7, 7, 8]})
visits = pd.DataFrame(
    {"customer": [7, 7, 9], "page": ["home", "cart", "home"]}
)
print(
    *(
        len(orders.merge(visits, on="customer", how=how))
        for how in ("inner", "left", "outer")
    )
)
