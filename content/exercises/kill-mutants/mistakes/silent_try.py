# mistake: A try that passes when nothing is raised
# fails: a check expects an error and passes when none is raised


def check_units(parse_duration):
    assert parse_duration("1d2h3m4s") == 93_784
    assert parse_duration("1d") == 86_400
    assert parse_duration("1m") == 60
    assert parse_duration("0h5m") == 300


def check_spaces(parse_duration):
    assert parse_duration(" 1h 30m ") == 5400


def check_type(parse_duration):
    assert type(parse_duration("2m")) is int


def check_refusals(parse_duration):
    refused(parse_duration, "")
    refused(parse_duration, "30m1h")
    refused(parse_duration, "5S")
    refused(parse_duration, "-5s")
    refused(parse_duration, "5s!")


def refused(parse_duration, text):
    try:
        parse_duration(text)
    except ValueError:
        return
