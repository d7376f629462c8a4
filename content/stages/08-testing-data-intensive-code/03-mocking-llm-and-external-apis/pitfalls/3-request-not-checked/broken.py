from unittest.mock import MagicMock


def label_all(client, tickets: list[str], size: int = 10) -> list[str]:
    labels = []
    for start in range(0, len(tickets) - size, size):
        batch = tickets[start : start + size]
        labels += client.classify(texts=batch, model="triage-1")
    return labels


def test_every_ticket_is_labelled_by_triage_2():
    client = MagicMock()
    client.classify.return_value = ["billing"]
    labels = label_all(client, ["refund?"] * 25)
    assert set(labels) == {"billing"}
