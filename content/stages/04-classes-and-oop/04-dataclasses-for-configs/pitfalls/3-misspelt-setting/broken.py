config = {"learning_rate": 0.001, "epochs": 50}

try:
    config["learing_rate"] = 0.1
except AttributeError as error:
    print("refused:", error)
print("training with", config["learning_rate"])
