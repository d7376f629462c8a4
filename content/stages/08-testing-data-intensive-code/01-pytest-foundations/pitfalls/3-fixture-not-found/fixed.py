import re
from pathlib import Path

import pytest

FIXTURE = """
import pytest

@pytest.fixture
def prices():
    return [9.5, 12.0]
"""
LOADING = "def test_all_loaded(prices): assert len(prices) == 2"
CLEANING = "def test_positive(prices): assert min(prices) > 0"

Path("conftest.py").write_text(FIXTURE)
Path("test_loading.py").write_text(LOADING)
Path("test_cleaning.py").write_text(CLEANING)


class Outcomes:
    def pytest_runtest_logreport(self, report):
        if report.failed:
            print(report.nodeid, "ERROR in", report.when)
            print(*re.findall(r"^E +(.*)", report.longreprtext, re.M))
        elif report.when == "call":
            print(report.nodeid, report.outcome)


pytest.main(["-p", "no:terminal"], plugins=[Outcomes()])
