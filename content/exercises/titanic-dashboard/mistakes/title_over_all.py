# mistake: A title over the whole figure
# fails: DataFrame.boxplot(by=…) writes a title over the whole figure

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import seaborn as sns

NAMES = ["Died", "Survived"]
COLOURS = ["#d0702b", "#2a6f97"]
FARES = np.linspace(0, 200, 31)


def dashboard(df):
    """Six panels on one figure; the figure of the last call is closed."""
    plt.close("dashboard")
    fig, axes = plt.subplots(
        2, 3, num="dashboard", figsize=(15, 9), layout="constrained"
    )
    died_or_survived = [df[df["survived"] == outcome] for outcome in (0, 1)]
    draw_table(axes.flat, df)
    draw_groups(axes.flat, died_or_survived)
    return fig


def draw_groups(axes, groups):
    """The panels in which the two outcomes have their colours."""
    outcome, _, ages, points, _, fares = axes
    outcome.bar(NAMES, [len(group) for group in groups], color=COLOURS)
    outcome.set(title="Outcome", xlabel="Outcome", ylabel="Passengers")

    pd.concat(groups).boxplot(column="age", by="survived", ax=ages)
    ages.set_xticklabels(NAMES)
    ages.set(title="Age by outcome", xlabel="Outcome", ylabel="Age in years")

    for group, name, colour in zip(groups, NAMES, COLOURS):
        style = {"color": colour, "alpha": 0.5, "label": name}
        points.scatter("age", "fare", data=group.dropna(subset=["age"]), **style)
        fares.hist(group["fare"], FARES, **style)
    points.set(title="Age and fare", xlabel="Age in years", ylabel="Fare")
    points.legend()
    fares.set(title="Fare by outcome", xlabel="Fare", ylabel="Passengers")
    fares.set_xlim(0, 200)
    fares.legend()


def draw_table(axes, df):
    """The panels that are about all passengers."""
    _, heat, _, _, classes, _ = axes
    table = df.corr(numeric_only=True)
    upper = np.triu(np.ones_like(table, dtype=bool))
    sns.heatmap(table, vmin=-1, vmax=1, cmap="vlag", mask=upper, ax=heat)
    heat.set_title("Correlations")

    rates = df.groupby("pclass")["survived"].mean()
    classes.bar(rates.index.astype("str"), rates, color="#6b7280")
    classes.set(title="Survival rate by class", xlabel="Class", ylabel="Survival rate")
    classes.set_ylim(0, 1)
