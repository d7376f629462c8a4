import matplotlib.pyplot as plt
import pandas as pd


def dashboard(df):
    """Six panels on one figure."""
    fig = plt.figure(figsize=(15, 9))
    ax = fig.add_subplot(2, 3, 1)
    ax.bar(["Died", "Survived"], df["survived"].value_counts())
    ax.set_title("Outcome")
    return fig


passengers = pd.read_csv("data/passengers.csv")
dashboard(passengers)
plt.show()
