scalers = [lambda value: value * factor for factor in (2, 5, 10)]
print(scalers[0](3), scalers[1](4))
