from itertools import groupby

sales = [("north", 120), ("south", 80), ("north", 95), ("south", 40)]
sales.sort(key=lambda sale: sale[0])
totals = {}
for region, group in groupby(sales, key=lambda sale: sale[0]):
    totals[region] = sum(amount for _, amount in group)

print(totals, "in all:", sum(totals.values()))
