import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import OneHotEncoder

past = pd.DataFrame({"port": ["S", "C", "S", "C"]})
paid = [20.0, 80.0, 24.0, 84.0]
today = pd.DataFrame({"port": ["S", "Q"]})

encoder = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
X = encoder.fit_transform(past)
X_today = encoder.transform(today)

model = LinearRegression().fit(X, paid)
print("shapes:", X.shape, X_today.shape)
for port, fare in zip(today["port"], model.predict(X_today)):
    print(port, round(fare, 2))
