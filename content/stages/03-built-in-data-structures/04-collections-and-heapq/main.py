import heapq
from collections import Counter, defaultdict, deque

# Support tickets: how many of each topic on two days.
monday = Counter(login=5, billing=3, crash=1)
tuesday = Counter(login=2, billing=4)
print("sum: ", monday + tuesday)
print("more:", monday - tuesday)
print("min: ", monday & tuesday, "max:", monday | tuesday)
monday.subtract(tuesday)
print("net: ", monday)

by_agent: defaultdict[str, list[int]] = defaultdict(list)
for agent, ticket in (("alice", 1), ("bob", 2), ("alice", 3)):
    by_agent[agent].append(ticket)
print(dict(by_agent))

tickets = {
    1: "crash after login",
    2: "billing slow",
    3: "billing crash",
}
index: defaultdict[str, set[int]] = defaultdict(set)
for ticket, text in tickets.items():
    for word in text.split():
        index[word].add(ticket)
print("AND:", index["crash"] & index["billing"], end=" ")
print("OR:", index["crash"] | index["billing"])
words = len(index)
print(index.get("refund", set()), len(index) - words, "added", end="; ")
print(index["refund"], len(index) - words, "added")

window: deque[int] = deque(maxlen=5)
means = []
for minutes in (4, 6, 5, 5, 10, 14, 6):
    window.append(minutes)
    if len(window) == window.maxlen:
        means.append(sum(window) / len(window))
print(means, window)

waits = {"ann": 72, "bo": 91, "cy": 43, "di": 88}
print(heapq.nlargest(2, waits, key=waits.__getitem__), end=" ")
print(heapq.nsmallest(2, ((w, name) for name, w in waits.items())))
urgent = [3, 9, 5]
heapq.heapify_max(urgent)  # Python 3.14
heapq.heappush_max(urgent, 7)
print([heapq.heappop_max(urgent) for _ in range(4)])
