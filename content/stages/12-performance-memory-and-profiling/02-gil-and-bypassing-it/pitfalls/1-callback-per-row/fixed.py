import cProfile
import pstats

import numpy as np

rng = np.random.default_rng(0)
sensors = rng.normal(20, 5, size=(2000, 64))


def standardise(x: np.ndarray) -> np.ndarray:
    gaps = x - x.mean(axis=-1, keepdims=True)
    return gaps / x.std(axis=-1, keepdims=True)


with cProfile.Profile() as profile:
    scaled = standardise(sensors)

functions = pstats.Stats(profile).get_stats_profile().func_profiles
print(scaled.shape, "spread:", scaled.std(axis=1).round(6).max())
print("Python calls:", functions["standardise"].ncalls)
