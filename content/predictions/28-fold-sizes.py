from sklearn.model_selection import KFold

rows = range(18)
print([len(test) for train, test in KFold(4).split(rows)])
