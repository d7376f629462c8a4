import pytest
from hypothesis import example, given
from hypothesis import strategies as st


def tokens(text: str) -> list[str]:
    return text.lower().split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Refund please", ["refund", "please"]),
        ("  two  spaces ", ["two", "spaces"]),
        ("42", ["42"]),
    ],
)
def test_known_cases(text, expected):
    assert tokens(text) == expected


@given(st.text())
@example("İstanbul")
def test_splitting_again_changes_nothing(text):
    assert tokens(" ".join(tokens(text))) == tokens(text)


@given(st.text(alphabet="Az .,", min_size=1))
def test_never_empty(text):
    assert len(tokens(text)) > 0
