import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

staff = pd.DataFrame(
    {
        "age": [25, 31, 38, 44, 52, 29],
        "pay": [31, 40, 47, 52, 58, 36],
        "team": ["shop", "web", "shop", "web", "shop", "web"],
    }
)
sns.pairplot(staff, vars=["age", "pay"], hue="team", diag_kind="hist")
print("figures:", len(plt.get_fignums()))
plt.show()
