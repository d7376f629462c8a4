import numpy as np
from sklearn.model_selection import (
    GroupKFold,
    KFold,
    StratifiedGroupKFold,
)

# 12 patients with 10 scans each; three patients are ill.
patient = np.repeat(np.arange(12), 10)
ill = np.isin(patient, [0, 3, 6]).astype(int)
scan = np.arange(120)

splitters = (
    (KFold(3, shuffle=True, random_state=0), None),
    (GroupKFold(3), patient),
    (StratifiedGroupKFold(3), patient),
)
print("leaked over 3 folds   scans  patients  ill in test")
for splitter, groups in splitters:
    scans = patients = 0
    share = []
    for train, test in splitter.split(scan, ill, groups):
        scans += len(set(scan[train]) & set(scan[test]))
        patients += len(set(patient[train]) & set(patient[test]))
        share.append(round(float(ill[test].mean()), 2))
    name = type(splitter).__name__
    print(f"{name:<22}{scans:<7}{patients:<10}{share}")

print("augmented copy found:", bool({"img7"} & {"img7-flipped"}))
