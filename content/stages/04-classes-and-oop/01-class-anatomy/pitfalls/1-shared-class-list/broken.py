class FeatureSet:
    columns: list[str] = []

    def add(self, name: str) -> None:
        self.columns.append(name)


churn, fraud = FeatureSet(), FeatureSet()
churn.add("last_login")
fraud.add("card_country")
print("churn:", churn.columns)
print("fraud:", fraud.columns)
