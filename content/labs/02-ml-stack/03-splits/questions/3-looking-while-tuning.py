import numpy as np


def reported(models: int, rows: int, runs: int = 50) -> tuple:
    """Mean score of the winner: where it won, and on rows apart."""
    won, apart = [], []
    for seed in range(runs):
        rng = np.random.default_rng(seed)
        truth = rng.integers(0, 2, (2, 1, rows))
        guesses = rng.integers(0, 2, (2, models, rows))
        scores, fresh = (guesses == truth).mean(axis=2)
        won.append(scores.max())
        apart.append(fresh[scores.argmax()])
    return np.mean(won), np.mean(apart)


print("models  rows  winner's score  on fresh rows")
for models, rows in ((1, 100), (10, 100), (200, 100), (200, 1000)):
    won, apart = reported(models, rows)
    print(f"{models:6}{rows:6}{won:16.2f}{apart:15.2f}")
