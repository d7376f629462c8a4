import numpy as np
from sklearn.preprocessing import StandardScaler, TargetEncoder

rng = np.random.default_rng(0)
city = rng.choice(["Lyon", "Nice", "Brest", "Metz"], (100, 1))
late = rng.integers(0, 2, 100)

scaler = StandardScaler()
km = rng.normal(300, 80, (100, 1))
same = np.allclose(
    scaler.fit_transform(km), scaler.fit(km).transform(km)
)
print("StandardScaler, both ways equal:", same)

encoder = TargetEncoder(random_state=0)
crossed = encoder.fit_transform(city, late)
plain = encoder.fit(city, late).transform(city)
print("TargetEncoder, both ways equal: ", np.allclose(crossed, plain))
for name, codes in (
    ("fit_transform", crossed),
    ("fit, transform", plain),
):
    lyon = codes[city == "Lyon"]
    print(f"{name:<15}codes of Lyon: {np.unique(lyon.round(3))}")
