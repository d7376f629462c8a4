def split_amount(amount, weights):
    """Parts of `amount` in proportion to `weights`, as texts with two decimals."""
    total = float(amount)
    return [f"{round(total * weight / sum(weights), 2):.2f}" for weight in weights]


print(split_amount("100", [1, 1, 1]))
