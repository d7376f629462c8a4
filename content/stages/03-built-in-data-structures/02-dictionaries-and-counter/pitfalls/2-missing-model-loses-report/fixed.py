from collections import defaultdict

# Three jobs were started; gbm ran out of memory and stored nothing.
results: defaultdict[str, dict[str, float]] = defaultdict(dict)
results["forest"]["accuracy"] = 0.924
results["xgboost"]["accuracy"] = 0.941

for name in ("forest", "gbm", "xgboost"):
    scores = results.get(name)
    print(f"{name:<8}", scores["accuracy"] if scores else "not run")
print("best:", max(results, key=lambda n: results[n]["accuracy"]))
