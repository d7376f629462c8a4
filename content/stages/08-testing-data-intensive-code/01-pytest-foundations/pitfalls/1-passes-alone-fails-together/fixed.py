import pandas as pd
import pytest


@pytest.fixture(scope="session")
def all_orders():
    return pd.DataFrame({"sku": ["A7", "B2"], "net": [9.5, 12.0]})


@pytest.fixture
def orders(all_orders):
    return all_orders.copy()


def test_gross_price(orders):
    orders["gross"] = orders["net"] * 1.2
    assert orders["gross"].tolist() == pytest.approx([11.4, 14.4])


def test_columns_of_the_export(orders):
    assert list(orders.columns) == ["sku", "net"]
