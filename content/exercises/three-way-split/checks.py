"""Every row once, sizes and shares, order, seed, and fractions that are refused."""

import numpy as np
from grader import call, equal, hidden, raises, require, visible

PARTS = ("train", "validation", "test")
LABELS = ["a"] * 70 + ["b"] * 23 + ["c"] * 8
LOST = "parts that are rounded one by one don't add up, and rows are left over"


def split(sub, *args, **kwargs):
    """The three parts as lists, after a look at their form."""
    answer = call(sub.three_way_split, *args, **kwargs)
    value = answer.value
    right = isinstance(value, tuple) and len(value) == 3
    require(right, f"{answer.called} has to return a tuple of three arrays.")
    for name, part in zip(PARTS, value):
        right = isinstance(part, np.ndarray) and part.dtype.kind in "iu"
        require(right, f"The part {name} is no array of row numbers: {part!r}")
    return [part.tolist() for part in value]


def near(part, share, text, usually=""):
    """A number of rows is within one of its share."""
    text = f"{text} has {part} rows, its share is {share:.4g}."
    require(abs(part - share) <= 1 + 1e-9, text, usually=usually)


@visible
def example(sub):
    """A hundred rows: 60, 20, 20, and the dogs in the same shares"""
    y = np.array(["cat"] * 70 + ["dog"] * 30)
    parts = split(sub, y.tolist())
    equal([len(part) for part in parts], [60, 20, 20], what="the sizes of the parts")
    dogs = [int((y[part] == "dog").sum()) for part in parts]
    usually = "rows are drawn without a look at their class"
    equal(dogs, [18, 6, 6], what="dogs in each part", usually=usually)


@visible
def every_row(sub):
    """Every row is in exactly one part"""
    for stratify in (True, False):
        parts = split(sub, LABELS, stratify=stratify)
        rows = sorted(row for part in parts for row in part)
        missing = sorted(set(range(101)) - set(rows))
        text = f"Rows {missing[:5]} of 101 are in no part (stratify={stratify})."
        require(not missing, text, usually=LOST)
        twice = sorted({row for row in rows if rows.count(row) > 1})
        text = f"Rows {twice[:5]} are in more than one part (stratify={stratify})."
        require(not twice, text, usually="the slices of two parts overlap")


@visible
def same_seed(sub):
    """The seed determines the split"""
    first, again = split(sub, LABELS, seed=4), split(sub, LABELS, seed=4)
    equal(again, first, what="the parts for seed 4, again")
    other = split(sub, LABELS, seed=5)
    usually = "the seed isn't used, or rows aren't shuffled"
    require(first != other, "Seeds 4 and 5 give the same split.", usually=usually)
    require(split(sub, LABELS) == split(sub, LABELS, seed=0), "The default seed is 0.")


@hidden
def sizes(sub):
    """Parts are within one row of their share, without stratifying"""
    usually = "two parts were rounded down, and the last one got all that was left"
    for n in (0, 1, 2, 7, 9, 19, 99, 101):
        for fractions in ((0.6, 0.2, 0.2), (0.5, 0.25, 0.25), (0.34, 0.33, 0.33)):
            parts = split(sub, np.zeros(n), fractions, 0, False)
            for name, part, fraction in zip(PARTS, parts, fractions):
                text = f"Of {n} rows in fractions {fractions}, {name}"
                near(len(part), fraction * n, text, usually)


@hidden
def shares(sub):
    """Every class keeps its share in every part"""
    fractions = (0.5, 0.3, 0.2)
    usually = "stratify is ignored, so the shares of the classes are left to chance"
    for seed in range(3):
        parts = split(sub, LABELS, fractions, seed)
        for label in "abc":
            count = LABELS.count(label)
            for name, part, fraction in zip(PARTS, parts, fractions):
                found = sum(LABELS[row] == label for row in part)
                text = f"Of {count} rows of class {label!r}, {name}"
                near(found, fraction * count, text, usually)


@hidden
def not_stratified(sub):
    """Without stratify, classes are left to chance"""
    found = set()
    for seed in range(12):
        parts = split(sub, LABELS, (0.5, 0.3, 0.2), seed, False)
        found.add(sum(LABELS[row] == "c" for row in parts[0]))
    text = f"In 12 seeds, train always has {min(found)} rows of class 'c'."
    require(
        len(found) > 2, text, usually="classes are looked at although stratify=False"
    )


@hidden
def shuffled(sub):
    """Parts come neither in file order nor class by class"""
    y = [0] * 100 + [1] * 100
    for stratify in (True, False):
        for name, part in zip(PARTS, split(sub, y, seed=2, stratify=stratify)):
            for label in (0, 1):
                rows = [row for row in part if y[row] == label]
                text = f"The rows of class {label} in {name} are in file order."
                usually = "the rows were never shuffled, or sorted afterwards"
                require(rows != sorted(rows), text, usually=usually)
            changes = sum(y[row] != y[after] for row, after in zip(part, part[1:]))
            text = f"In {name}, the class changes {changes} times in {len(part)} rows."
            usually = "the pieces of the classes were joined and not shuffled again"
            require(changes > 5, text, usually=usually)


@hidden
def global_generator(sub):
    """The global generator is neither used nor changed"""
    usually = "functions of np.random itself draw from the generator that all share"
    np.random.seed(0)
    before = np.random.get_state()[1].tolist()
    first = split(sub, LABELS)
    after = np.random.get_state()[1].tolist()
    require(before == after, "The global generator was changed.", usually=usually)
    np.random.seed(99)
    again = split(sub, LABELS)
    require(first == again, "The split depends on the global seed.", usually=usually)


@hidden
def refused(sub):
    """Fractions are three positive numbers with the sum 1"""
    usually = "nobody looked at the fractions, and slices take any numbers"
    for bad in (
        (0.6, 0.4),
        (0.4, 0.2, 0.2, 0.2),
        (0.7, 0.2, 0.2),
        (0.5, 0.2, 0.2),
        (1.2, -0.1, -0.1),
        (0.5, 0.5, 0.0),
        (0.5, 0.3, 0.2001),
        (0.6, 0.2, 0.2 + 1e-7),
        1.0,
    ):
        raises(ValueError, sub.three_way_split, LABELS, bad, usually=usually)


@hidden
def rounded_sum(sub):
    """0.7 + 0.2 + 0.1 counts as 1, though it is a little less"""
    exact = "a sum of floats is compared with 1 exactly"
    answer = call(sub.three_way_split, [0, 1] * 500, (0.7, 0.2, 0.1))
    if answer.error is not None:
        require(False, f"{answer.called} raised {answer.error!r}.", usually=exact)
    lengths = [len(part) for part in answer.value]
    equal(lengths, [700, 200, 100], what="the sizes of the parts")


@hidden
def other_labels(sub):
    """Numbers, flags, and a class of a single row"""
    for y in (np.array([3, -1, 3, 3, -1, 3]), [True, False, True, True], ["x"]):
        rows = sorted(row for part in split(sub, y) for row in part)
        equal(rows, list(range(len(y))), what=f"the rows of {len(y)} labels")
