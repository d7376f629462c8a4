"""Which layer wins, what is refused, and what a shell sees of it."""

import json
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

from grader import call, equal, hidden, raises, require, visible

PLAIN = {"input": "data.csv", "target": "y", "drop": [], "test_size": 0.2, "seed": 0}
EXITS = "argparse ends the program by itself on a wrong option"
BOOL = "True is an int for isinstance"
KEPT = "DEFAULTS itself is changed"
EVERY_SIGN = "the text is split at every =, not only at the first"


def config(sub, text, *overrides, usually="", known=(), **changes):
    answer = call(sub.effective_config, text, list(overrides))
    equal(answer, PLAIN | changes, usually=usually, known=known)


def refused(sub, text, *overrides, mentions=(), usually=""):
    for part in mentions or [""]:
        raises(
            ValueError,
            sub.effective_config,
            text,
            list(overrides),
            mentions=part,
            usually=usually,
        )


def run(sub, *argv):
    """The answer of main, and what it wrote to stdout and stderr."""
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        answer = call(sub.main, list(argv))
    return answer, out.getvalue(), err.getvalue()


def file(text):
    path = Path("run.json")
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def one_line(sub, *argv):
    """A mistake: one line on stderr, exit code 2."""
    answer, out, err = run(sub, *argv)
    equal(answer, 2, known=[(SystemExit, EXITS)], usually="a mistake isn't reported")
    equal(out, "", what=f"what {answer.called} wrote to stdout")
    require(
        err.startswith("error: ") and err.count("\n") == 1 and err.endswith("\n"),
        f"{answer.called} wrote {err!r} to stderr, not one line with error: in front.",
        usually="the message has line breaks, or more than one thing is printed",
    )
    require(err.strip() != "error:", f"{answer.called} doesn't say what is wrong.")


@visible
def layers(sub):
    """The command line wins over the file, the file over the defaults"""
    config(
        sub,
        '{"seed": 7, "test_size": 0.3}',
        "seed=9",
        "target=survived",
        test_size=0.3,
        seed=9,
        target="survived",
    )
    config(sub, None, usually=KEPT)
    config(sub, "{}", "seed=1", "seed=2", seed=2)


@visible
def override_values(sub):
    """A value is JSON where it can be, and text otherwise"""
    config(
        sub,
        None,
        "test_size=0.5",
        'drop=["alive", "who"]',
        'input="7"',
        "target=not json",
        test_size=0.5,
        drop=["alive", "who"],
        input="7",
        target="not json",
        usually="the values of overrides stay text",
    )
    equals = "input=s3://a?b=c=d"
    cut = PLAIN | {"input": "s3://a?b"}
    known = [(ValueError, EVERY_SIGN), (cut, EVERY_SIGN)]
    config(sub, None, equals, input="s3://a?b=c=d", known=known, usually=KEPT)


@visible
def unknown_key(sub):
    """A misspelt key is named"""
    for text, override in (('{"tset_size": 0.3}', "seed=1"), (None, "tset_size=0.3")):
        usually = "any key is taken over"
        refused(sub, text, override, mentions=["tset_size"], usually=usually)


@visible
def prints_json(sub):
    """main prints the configuration and returns 0"""
    path = file('{"seed": 3}')
    answer, out, err = run(
        sub, "--config", path, "--set", "test_size=0.25", "--set", "target=é"
    )
    equal(answer, 0)
    want = PLAIN | {"seed": 3, "test_size": 0.25, "target": "é"}
    equal(call(json.loads, out), want)
    equal(err, "", what="what was written to stderr")
    answer, out, _ = run(sub)
    equal(answer, 0)
    equal(call(json.loads, out), PLAIN, usually=KEPT)


@visible
def wrong_usage(sub):
    """A mistake is one line on stderr, with exit code 2"""
    one_line(sub, "--set", "seed=-1")
    one_line(sub, "--config", "no/such.json")
    one_line(sub, "--frobnicate")


@hidden
def all_problems(sub):
    """All keys with a problem are in one message"""
    refused(
        sub,
        '{"seed": -1, "test_size": 1.5, "drop": "x", "typo": 1, "input": " "}',
        "target=",
        mentions=["seed", "test_size", "drop", "typo", "target", "input"],
        usually="the first problem is raised, and the others wait for the next run",
    )


@hidden
def bad_values(sub):
    """Each key has its rule"""
    for key, values in {
        "input": ["", "  ", 5, None, ["a"]],
        "target": ["", "\t", 5, False],
        "drop": ["x", [1], ["a", None], {}, None],
        "test_size": [0, 1, 0.0, 1.0, -0.1, 1.5, "0.5", None, [0.5]],
        "seed": [-1, 1.0, 1.5, "1", None],
    }.items():
        for value in values:
            refused(sub, json.dumps({key: value}), mentions=[key])
    refused(sub, '{"test_size": NaN}', mentions=["test_size"])


@hidden
def good_values(sub):
    """What the rules allow is taken"""
    for key, values in {
        "input": ["x", " a b "],
        "drop": [["a"], ["", "b"]],
        "test_size": [0.001, 0.999],
        "seed": [0, 1, 10**12],
    }.items():
        for value in values:
            config(sub, json.dumps({key: value}), usually=KEPT, **{key: value})


@hidden
def booleans(sub):
    """True is no number"""
    for key in ("seed", "test_size"):
        refused(sub, None, f"{key}=true", mentions=[key], usually=BOOL)
        refused(sub, f'{{"{key}": true}}', mentions=[key], usually=BOOL)


@hidden
def defaults_kept(sub):
    """DEFAULTS remembers nothing"""
    call(sub.effective_config, '{"seed": 5}', ["target=z"]).value
    equal(sub.DEFAULTS, PLAIN, what="DEFAULTS, after a call", usually=KEPT)
    call(sub.effective_config, None, []).value["drop"].append("x")
    equal(
        sub.DEFAULTS,
        PLAIN,
        what="DEFAULTS, after the list of a result was changed",
        usually="the copy of DEFAULTS shares its list",
    )


@hidden
def no_object(sub):
    """Broken JSON, other JSON and an override without = are refused"""
    for text in ("{broken", "[1, 2]", '"seed"', "5", "null"):
        refused(sub, text, usually="any JSON value is taken for an object")
    for override in ("seed", ""):
        refused(sub, None, override, usually="an override without = is passed over")


@hidden
def empty_file(sub):
    """An empty file is broken JSON"""
    usually = "an empty file counts as no file"
    refused(sub, "", usually=usually)
    equal(run(sub, "--config", file(""))[0], 2, usually=usually)


@hidden
def other_mistakes(sub):
    """Other mistakes end the same way"""
    for argv in (["--set"], ["--config"], ["extra"], ["--set", "typo=1"], ["--x\ny"]):
        one_line(sub, *argv)
    one_line(sub, "--config", "")
    for text in ("{\n broken\n}", "", "[]", b"\xff\xfe"):
        one_line(sub, "--config", file(text))


@hidden
def helps(sub):
    """--help is no mistake"""
    answer, out, _ = run(sub, "--help")
    equal(answer, 0, known=[(SystemExit, "--help ends the program by SystemExit")])
    for option in ("--config", "--set"):
        require(option in out, f"The help doesn't mention {option}.")
