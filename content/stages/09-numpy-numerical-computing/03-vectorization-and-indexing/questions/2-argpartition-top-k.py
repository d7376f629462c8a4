import numpy as np

auc = np.array([0.92, 0.45, 0.78, 0.31, 0.87])
order = np.argpartition(auc, -3)
rest, top = order[:-3], order[-3:]
print("top positions:", np.sort(top))
print("split is right:", auc[rest].max() <= auc[top].min())
print("ranked:", auc[top[np.argsort(-auc[top])]])

# one model failed and reported NaN
auc[3] = np.nan
top = np.argpartition(auc, -3)[-3:]
print("with NaN:", np.sort(auc[top]))
scored = np.flatnonzero(~np.isnan(auc))
top = scored[np.argpartition(auc[scored], -3)[-3:]]
print("without:", np.sort(auc[top]))
