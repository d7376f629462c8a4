from sqlite3 import connect
from unittest.mock import patch


def count_orders() -> int:
    warehouse = connect("/srv/warehouse/orders.db")
    found = warehouse.execute("SELECT count(*) FROM orders")
    return found.fetchone()[0]


def test_count_orders():
    with patch("sqlite3.connect") as fake:
        found = fake.return_value.execute.return_value
        found.fetchone.return_value = (7,)
        assert count_orders() == 7
