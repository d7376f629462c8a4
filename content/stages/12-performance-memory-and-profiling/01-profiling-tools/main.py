import cProfile
import pstats
from collections import Counter
from sys import monitoring

ORDERS = [f"c{i * 37 % 400:03};{i % 9 + 1}" for i in range(600)]
CUSTOMERS = [(f"c{i:03}", "US" if i % 3 else "EU") for i in range(400)]


def parse(text: str) -> tuple[str, int]:
    return text[:4], int(text[5:])


def region_of(customer: str) -> str:
    for name, region in CUSTOMERS:
        if name == customer:
            return region
    raise KeyError(customer)


def report(totals: Counter[str]) -> None:
    for customer, amount in map(parse, ORDERS):
        totals[region_of(customer)] += amount


# A clock that counts executed lines: the same on every machine.
hits = Counter[int]()
line, tool = monitoring.events.LINE, monitoring.COVERAGE_ID
monitoring.use_tool_id(tool, "line hits")
monitoring.register_callback(tool, line, lambda _, n: hits.update([n]))
for step in (report, region_of, parse):
    monitoring.set_local_events(tool, step.__code__, line)
with cProfile.Profile(hits.total, 1.0) as profile:
    report(Counter())
monitoring.free_tool_id(tool)
functions = pstats.Stats(profile).get_stats_profile().func_profiles
for name in ("report", "region_of", "parse"):
    f = functions[name]
    print(f"{name:<9} {f.cumtime:6.0f} {f.tottime:6.0f} {f.ncalls:>3}")
print("hottest line, times:", *hits.most_common(1)[0])
