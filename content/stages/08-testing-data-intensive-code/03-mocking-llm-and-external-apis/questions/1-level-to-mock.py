from unittest.mock import MagicMock, patch


def summarise(client, text: str) -> str:
    reply = client.complete(prompt="Summarise: {text}", max_tokens=50)
    return reply["text"].strip()


def test_with_own_function_replaced():
    fake = MagicMock(return_value="short")
    with patch.dict(globals(), summarise=fake):
        assert summarise(MagicMock(), "long story") == "short"


def test_with_client_replaced():
    client = MagicMock()
    client.complete.return_value = {"text": " short\n"}
    assert summarise(client, "long story") == "short"
    client.complete.assert_called_once()
    sent = client.complete.call_args.kwargs
    assert sent["prompt"] == "Summarise: long story"
