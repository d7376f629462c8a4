"""Readings of four weather sensors, one every half hour for three weeks; all drawn.

Honest flaws: one sensor is silent for thirty hours, one reports the same value for
ten, one has three spikes that no weather makes, single readings are missing, and
nine rows arrived twice.
"""

import numpy as np
import pandas as pd

# Sensor: mean temperature in °C and humidity in %, as its place has them.
PLACES = {
    "roof": (16.5, 58.0),
    "garden": (14.0, 68.0),
    "cellar": (11.5, 80.0),
    "street": (17.5, 55.0),
}
TIMES = pd.date_range("2025-05-05", periods=21 * 48, freq="30min")
SILENT = ("garden", "2025-05-11 03:00", "2025-05-12 08:30")
STUCK = ("cellar", "2025-05-15 09:00", "2025-05-15 19:00")
SPIKES = 3
REPEATED = 9


def make(seed: int = 17) -> pd.DataFrame:
    """Columns time, sensor, temperature, humidity; sorted by time."""
    rng = np.random.default_rng(seed)
    weather = drift(rng)
    readings = pd.concat(
        [place(name, weather, rng) for name in PLACES], ignore_index=True
    )
    stuck = between(readings, *STUCK)
    first = readings.loc[stuck, ["temperature", "humidity"]].iloc[0]
    readings.loc[stuck, ["temperature", "humidity"]] = first.to_numpy()
    street = readings.index[readings["sensor"] == "street"]
    hit = rng.choice(street, SPIKES, replace=False)
    readings.loc[hit, "temperature"] = [85.0, -40.0, 85.0]
    for column in ["temperature", "humidity"]:
        lost = rng.random(len(readings)) < 0.008
        readings[column] = readings[column].mask(lost)
    readings = readings[~between(readings, *SILENT)]
    twice = readings.iloc[rng.choice(len(readings), REPEATED, replace=False)]
    both = pd.concat([readings, twice])
    return both.sort_values("time", kind="stable", ignore_index=True)


def drift(rng: np.random.Generator) -> np.ndarray:
    """Warm and cold spells that all places share: a slow random walk about zero."""
    walk = np.cumsum(rng.normal(0, 0.15, len(TIMES)))
    level = walk - np.linspace(walk[0], walk[-1], len(TIMES))
    return level - level.mean()


def place(name: str, weather: np.ndarray, rng: np.random.Generator) -> pd.DataFrame:
    """A cellar feels neither day nor weather much."""
    warmth, damp = PLACES[name]
    share = 0.1 if name == "cellar" else 1.0
    hour = (TIMES.hour + TIMES.minute / 60).to_numpy()
    day = 5 * np.sin((hour - 9) / 24 * 2 * np.pi)
    noise = rng.normal(0, 0.3, len(TIMES))
    temperature = warmth + share * (day + weather) + noise
    humidity = damp - 2.2 * (temperature - warmth) + rng.normal(0, 1.5, len(TIMES))
    return pd.DataFrame(
        {
            "time": TIMES,
            "sensor": name,
            "temperature": temperature.round(1),
            "humidity": humidity.clip(5, 100).round(),
        }
    )


def between(readings: pd.DataFrame, sensor: str, start: str, end: str) -> pd.Series:
    return (readings["sensor"] == sensor) & readings["time"].between(start, end)
