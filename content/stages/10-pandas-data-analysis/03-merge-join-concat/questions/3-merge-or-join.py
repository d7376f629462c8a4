import pandas as pd

tickets = pd.DataFrame(
    {"agent": ["Kim", "Lee", "Kim"], "hours": [2.0, 5.0, 4.0]}
)
means = tickets.groupby("agent")["hours"].mean()

print(tickets.join(means.rename("mean"), on="agent").to_dict("list"))
try:
    tickets.join(means, on="agent")
except ValueError as error:
    print("ValueError:", error)

merged = tickets.merge(means, on="agent")
print("merge:", merged.columns.tolist())
print("join: ", tickets.join(tickets, rsuffix="_2").columns.tolist())

# join keeps every row of the left frame, merge only the matches.
rates = pd.Series({"Kim": 60}, name="rate")
print(len(tickets.join(rates, on="agent")), "rows by join")
print(
    len(tickets.merge(rates, left_on="agent", right_index=True)),
    "rows by merge",
)
