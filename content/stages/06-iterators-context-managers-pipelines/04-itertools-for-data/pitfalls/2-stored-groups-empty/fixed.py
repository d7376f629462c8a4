from itertools import groupby

readings = ["ok", "ok", "hot", "hot", "hot", "ok"]

runs = [(state, list(run)) for state, run in groupby(readings)]

for state, run in runs:
    print(state, len(list(run)))
