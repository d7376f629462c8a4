import pandas as pd

ages = pd.Series([0, 17, 18, 64, 65, 100, 104])
names = ["child", "adult", "retired"]
closed_right = pd.cut(ages, [0, 18, 65, 100], labels=names)
closed_left = pd.cut(
    ages, [0, 18, 65, float("inf")], labels=names, right=False
)
print(
    pd.DataFrame(
        {"age": ages, "default": closed_right, "meant": closed_left}
    )
)

points = pd.Series([90, 85, 72])
print("map:", points.map({90: "A", 80: "B", 70: "C"}).tolist())
grades = pd.cut(
    points, [0, 70, 80, 90, 101], labels=list("DCBA"), right=False
)
print("cut:", grades.tolist())
dummies = pd.get_dummies(grades)
print("dummies:", dummies.dtypes.unique(), dummies.columns.tolist())
