import numpy as np

# Sales in thousands: 3 shops (rows), 4 quarters (columns).
sales = np.array([[20, 22, 25, 33], [8, 9, 7, 16], [41, 40, 44, 55.0]])

season = np.array([1.0, 1.0, 1.1, 1.4])  # one number per quarter
staff = np.array([4, 2, 8])  # one number per shop
for name, other in {
    "season": season,
    "staff": staff,
    "staff[:, None]": staff[:, None],
}.items():
    try:
        result = (sales / other).shape
    except ValueError:
        result = "error"
    print(f"{sales.shape} with {name:<15}{other.shape!s:<7}{result}")

print("sum(axis=0):", sales.sum(axis=0), "per quarter")
print("sum(axis=1):", sales.sum(axis=1), "per shop")
print("kept:", sales.mean(axis=1, keepdims=True).shape)

shares = sales / sales.sum(axis=1, keepdims=True)
print("rows sum to", shares.sum(axis=1))
years = np.stack([sales, sales * 1.1])
print(years.shape, "->", years.sum(axis=1).shape)
