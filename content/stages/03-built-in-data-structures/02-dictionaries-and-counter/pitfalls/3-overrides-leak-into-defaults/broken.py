type Config = dict[str, float]
DEFAULTS: Config = {"lr": 0.001, "epochs": 50, "dropout": 0.1}


def configure(overrides: Config) -> Config:
    merged = DEFAULTS
    merged.update(overrides)
    return merged


high_rate = configure({"lr": 0.1})
short_run = configure({"epochs": 5})
print("high rate:", high_rate)
print("short run:", short_run)
print("defaults: ", DEFAULTS)
