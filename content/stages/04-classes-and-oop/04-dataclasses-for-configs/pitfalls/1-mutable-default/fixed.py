from dataclasses import dataclass, field


@dataclass
class Experiment:
    name: str
    columns: list[str] = field(default_factory=list)


churn, fraud = Experiment("churn"), Experiment("fraud")
churn.columns.append("last_login")
print(churn, fraud)
