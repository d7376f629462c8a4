from hypothesis import given, seed, settings
from hypothesis import strategies as st
from hypothesis.database import InMemoryExampleDatabase

tried: list[list[int]] = []
failed: list[list[int]] = []


@settings(derandomize=False, database=InMemoryExampleDatabase())
@seed(4)  # the same search in every run of this page
@given(st.lists(st.integers(0, 10_000)))
def total_stays_small(amounts):
    tried.append(amounts)
    if sum(amounts) >= 5_000:
        failed.append(amounts)
        raise AssertionError("over the limit")


for run in ("first", "second"):
    tried.clear()
    failed.clear()
    try:
        total_stays_small()
    except AssertionError as error:
        print(f"{run} run:", *error.__notes__[0].split())
    print("  passed before the failure:", tried.index(failed[0]))
    print("  first failing input:", failed[0])
