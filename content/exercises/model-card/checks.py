"""What stands on the card, and what is refused by name."""

from grader import call, equal, hidden, raises, require, visible

SECTIONS = ("problem", "data", "model", "performance", "limitations")
EMPTY = "what is missing or empty is left out of the card, or rendered as nothing"


def scores(**changes):
    plain = {"metric": "ROC AUC", "cv_scores": [0.80, 0.82, 0.84], "test_score": 0.795}
    return plain | changes


def info(**changes):
    """Complete information, with some sections replaced; None takes one out."""
    plain = {
        "limitations": ["one country", "no seasons"],
        "problem": "Who will cancel next month?",
        "data": "1500 customers, 2024",
        "performance": scores(),
        "model": "Logistic regression",
    } | changes
    return {key: value for key, value in plain.items() if value is not None}


def made(sub, **changes):
    answer = call(sub.model_card, "Churn", info(**changes))
    answer.called = "model_card('Churn', info)"
    return answer


def section(sub, heading, **changes):
    """What stands below a heading, to be compared."""
    _, _, rest = made(sub, **changes).value.partition(f"\n## {heading}\n\n")
    return rest.partition("\n\n")[0].rstrip("\n")


def scores_line(sub, want, known=(), **changes):
    performance = scores(**changes)
    equal(
        section(sub, "Performance", performance=performance),
        want,
        what="the line below Performance",
        known=known,
    )


def refused(sub, *sections, usually="", **changes):
    """All these sections are named in one ValueError."""
    for section in sections:
        raises(
            ValueError,
            sub.model_card,
            "Churn",
            info(**changes),
            mentions=section,
            usually=usually,
        )


@visible
def headings(sub):
    """Title and headings stand in the order of SECTIONS"""
    lines = made(sub).value.splitlines()
    equal(
        [line for line in lines if line.startswith("#")],
        ["# Churn", *(f"## {key.capitalize()}" for key in SECTIONS)],
        what="the headings",
        usually="the sections come in the order of the dictionary, or sorted",
    )


@visible
def performance_line(sub):
    """Mean, spread, folds and test score stand in one line"""
    first, rest = "ROC AUC: 0.820 ± ", " (3 folds), test 0.795"
    population = (f"{first}0.016{rest}", "the spread is that of a population")
    scores_line(sub, f"{first}0.020{rest}", [population])


@visible
def example(sub):
    """The card of the task, letter by letter"""
    equal(
        made(sub),
        "# Churn\n\n## Problem\n\nWho will cancel next month?\n\n"
        "## Data\n\n1500 customers, 2024\n\n## Model\n\nLogistic regression\n\n"
        "## Performance\n\nROC AUC: 0.820 ± 0.020 (3 folds), test 0.795\n\n"
        "## Limitations\n\n- one country\n- no seasons\n",
        usually="there is a blank line too many, or one is missing",
    )


@visible
def missing(sub):
    """A section that isn't there is named"""
    for section in SECTIONS:
        refused(sub, section, usually=EMPTY, **{section: None})


@visible
def all_at_once(sub):
    """All problems stand in one message"""
    refused(
        sub,
        "problem",
        "modle",
        "performance",
        "limitations",
        usually="the first problem is raised, and the others wait for the next run",
        problem="  ",
        modle="a typo",
        performance=scores(cv_scores=[0.9]),
        limitations=None,
    )


@hidden
def complete_otherwise(sub):
    """Only sections with a problem are named"""
    error = raises(ValueError, sub.model_card, "Churn", info(data="", extra="x"))
    for section in ("limitations", "performance"):
        require(
            section not in str(error),
            f"{section} is named, though nothing is wrong with it.",
        )
    require("extra" in str(error), "The unknown section extra isn't named.")


@hidden
def no_text(sub):
    """Blank text, or what is no text, is refused"""
    for section in ("problem", "data", "model"):
        for bad in ("", " \n", 5, ["a text"]):
            refused(sub, section, usually=EMPTY, **{section: bad})


@hidden
def limitations(sub):
    """Limitations are a list of texts, and not empty"""
    few = section(sub, "Limitations", limitations=["few"])
    equal(few, "- few", what="the text below Limitations, for one of them")
    text = "a text is a sequence of letters, each of which becomes a bullet"
    refused(sub, "limitations", limitations="none", usually=text)
    for bad in ([], ["one country", "  "], ["one country", 5]):
        refused(sub, "limitations", limitations=bad, usually=EMPTY)


@hidden
def performance(sub):
    """Two folds and a test score are needed, and a metric"""
    for key in ("metric", "cv_scores", "test_score"):
        part = {name: value for name, value in scores().items() if name != key}
        refused(sub, "performance", performance=part)
    for bad in (
        "0.82",
        {},
        [0.8, 0.9],
        scores(cv_scores=[]),
        scores(cv_scores=[0.9]),
        scores(metric=" "),
        scores(metric=5),
    ):
        refused(sub, "performance", performance=bad)


@hidden
def no_numbers(sub):
    """Scores are numbers"""
    for bad in (
        scores(cv_scores=["0.8", "0.9"]),
        scores(cv_scores=[0.8, None, 0.9]),
        scores(cv_scores="0.8"),
        scores(test_score="0.8"),
        scores(test_score=None),
    ):
        usually = "scores are used without a look at their type"
        refused(sub, "performance", performance=bad, usually=usually)


@hidden
def zeros(sub):
    """A score of 0 is a score, and two are enough"""
    answer = made(sub, performance=scores(cv_scores=[0.0, 0], test_score=0))
    require(
        answer.error is None,
        f"Scores of 0 were refused: {answer.error}",
        usually="a score is asked whether it is true, and 0 isn't",
    )
    want = "R2: 0.000 ± 0.000 (2 folds), test 0.000"
    scores_line(sub, want, metric="R2", cv_scores=[0.0, 0.0], test_score=0)
    want = "ROC AUC: 0.500 ± 0.707 (2 folds), test -1.500"
    scores_line(sub, want, cv_scores=[1, 0], test_score=-1.5)


@hidden
def untouched(sub):
    """The information is left as it is"""
    given = info()
    call(sub.model_card, "Churn", given).value
    equal(given, info(), what="info, after the call")
    equal(list(given), list(info()), what="the order of info, after the call")
