from pathlib import Path

import pytest

TESTS = """
import pytest

def test_net_price():
    assert 11.4 / 1.2 == pytest.approx(9.5)

@pytest.mark.integration
def test_orders_in_the_warehouse():
    raise ConnectionError("warehouse unreachable")
"""
Path("test_orders.py").write_text(TESTS)


class Outcomes:
    def pytest_deselected(self, items):
        print("deselected:", *(item.name for item in items))

    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            print(f"{report.outcome}:", report.nodeid.split("::")[-1])


code = pytest.main(["-p", "no:terminal"], plugins=[Outcomes()])
print("exit code:", int(code))
