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
    label_all(client, ["refund?"] * 25)
    requests = [call.kwargs for call in client.classify.call_args_list]
    sent = [(len(r["texts"]), r["model"]) for r in requests]
    assert sent == [(10, "triage-2"), (10, "triage-2"), (5, "triage-2")]
