import numpy as np

customers = np.array(["Ana", "Bo", "Cem", "Dora", "Eve"])
risk = np.array([0.92, 0.45, 0.78, 0.31, 0.87])

# compute: one compiled loop per operator
log_odds = np.log(risk / (1 - risk))
print("log-odds:", log_odds.round(2))

# select: one value for each True
high = risk > 0.75
print("high:", risk[high], "at", np.where(high)[0])

# choose: one value for each position
label = np.where(high, "pos", "neg")
print("capped:", np.where(risk > 0.9, 0.9, risk))
print("labels:", label, label.dtype)

# pick by position: any order, any number
vectors = np.random.default_rng(0).normal(size=(1000, 128))
print("picked:", risk[[2, 0, 4, 1, 3]])
print("rows:", vectors[[7, 7, 120, 999]].shape)

# write through an index: in place, once per position
seen = [0, 0, 2]  # Ana twice, Cem once
visits = np.zeros(5, dtype=np.int64)
visits[seen] += 1
print("visits:", visits, "true:", np.bincount(seen, minlength=5))

# order and rank are two things
order = np.argsort(risk)
print("order:", order, "descending:", order[::-1])
print("ranks:", np.argsort(order))

# the top three: partition, then sort those three
top = np.argpartition(risk, -3)[-3:]
top = top[np.argsort(-risk[top])]
print("top:", customers[top], risk[top])
