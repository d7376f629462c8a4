from dataclasses import dataclass


@dataclass
class Experiment:
    name: str
    columns: list[str] = []


churn, fraud = Experiment("churn"), Experiment("fraud")
churn.columns.append("last_login")
print(churn, fraud)
