"""What the users of a film service watched: many rows, to be read in chunks."""

import numpy as np
import pandas as pd


def make(rows: int = 4000, seed: int = 8) -> pd.DataFrame:
    """Columns user_id, title_id, minutes; one in twenty minutes is missing."""
    rng = np.random.default_rng(seed)
    events = pd.DataFrame(
        {
            "user_id": rng.integers(1, 41, rows),
            "title_id": rng.integers(1, 61, rows),
            "minutes": rng.gamma(2, 20, rows).round(1),
        }
    )
    return events.mask(rng.random((rows, 3)) < [0, 0, 0.05])
