# mistake: Each part is rounded on its own, as a float
# fails: each part was rounded on its own


def split_amount(amount, weights):
    total = float(amount)
    whole = sum(weights)
    return [f"{round(total * weight / whole, 2):.2f}" for weight in weights]
