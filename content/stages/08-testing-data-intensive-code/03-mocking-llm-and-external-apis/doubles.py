from unittest.mock import MagicMock, create_autospec

import pytest


class Storage:
    def __init__(self, bucket: str):
        self.bucket = bucket

    def upload_file(self, path: str, key: str) -> None: ...


def test_a_spec_knows_names_but_not_arguments():
    storage = MagicMock(spec=Storage)
    storage.upload_file("only one argument")
    with pytest.raises(AttributeError):
        storage.uplod_file("a.csv", "raw/a.csv")


def test_autospec_knows_arguments():
    storage = create_autospec(Storage, instance=True)
    with pytest.raises(TypeError, match="missing a required argument"):
        storage.upload_file("only one argument")


def test_a_class_does_not_know_what_init_sets():
    with pytest.raises(AttributeError):
        print(MagicMock(spec=Storage).bucket)


def test_only_spec_set_refuses_new_attributes():
    MagicMock(spec=Storage).region = "eu"
    with pytest.raises(AttributeError):
        MagicMock(spec_set=Storage).region = "eu"


def test_a_list_of_replies_runs_out():
    reply = MagicMock(side_effect=[10, 20, ValueError("done")])
    assert [reply(), reply()] == [10, 20]
    with pytest.raises(ValueError, match="done"):
        reply()
    with pytest.raises(StopIteration):
        reply()


def test_arguments_are_kept_by_reference():
    send, batch = MagicMock(), ["first", "second"]
    send(batch)
    batch.clear()
    send.assert_called_once_with([])


def test_assert_called_with_sees_only_the_last_call():
    send = MagicMock()
    send("batch 1")
    send("batch 2")
    send.assert_any_call("batch 1")
    with pytest.raises(AssertionError):
        send.assert_called_with("batch 1")


async def test_in_a_coroutine():
    assert True
