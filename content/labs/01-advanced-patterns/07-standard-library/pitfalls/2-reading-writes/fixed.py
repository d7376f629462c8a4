from collections import defaultdict

bought = defaultdict(list)
for customer, item in (
    ("ana", "lamp"),
    ("bo", "desk"),
    ("ana", "bulb"),
):
    bought[customer].append(item)

# Visitors look round; the crawler has a new name each time.
for visitor in ("ana", "bot-1", "bot-2", "bot-3", "bot-4"):
    if bought.get(visitor):
        print(f"again for {visitor}?", bought[visitor])
print("customers:", len(bought))
