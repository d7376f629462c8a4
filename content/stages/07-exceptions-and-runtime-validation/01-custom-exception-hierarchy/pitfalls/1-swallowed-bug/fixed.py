orders = [
    {"sku": "A1", "price": "19.90"},
    {"sku": "B2", "price": "n/a"},
    {"sku": "C3", "price": "5.10"},
]
revenue, rejected = 0.0, []
for order in orders:
    try:
        revenue += float(order["price"])
    except ValueError:
        rejected.append(order["sku"])

print(f"revenue: {revenue:.2f}", "rejected:", rejected)
