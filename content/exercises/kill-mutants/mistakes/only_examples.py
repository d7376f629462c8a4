# mistake: Only texts that are right
# fails: no check hands in a text that has to be refused


def check_examples(parse_duration):
    assert parse_duration("1d2h3m4s") == 93_784
    assert parse_duration("1h 1m") == 3660
    assert type(parse_duration("1s")) is int
