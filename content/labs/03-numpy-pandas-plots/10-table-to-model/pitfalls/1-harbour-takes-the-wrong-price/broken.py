import pandas as pd
from sklearn.linear_model import LinearRegression

past = pd.DataFrame({"port": ["S", "C", "S", "C"]})
paid = [20.0, 80.0, 24.0, 84.0]
today = pd.DataFrame({"port": ["S", "Q"]})

X = pd.get_dummies(past).to_numpy()
X_today = pd.get_dummies(today).to_numpy()

model = LinearRegression().fit(X, paid)
print("shapes:", X.shape, X_today.shape)
for port, fare in zip(today["port"], model.predict(X_today)):
    print(port, round(fare, 2))
