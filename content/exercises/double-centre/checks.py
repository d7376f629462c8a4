"""What is left, the effects, square tables, and what is refused."""

import numpy as np
from grader import call, close, equal, hidden, raises, require, same_array, visible

LINED_UP = "one number per row has the shape (rows,), which meets the columns"
SWAPPED = "axis=0 takes the mean over the rows, one number per column: axes are swapped"
TWICE = "the grand mean is in both means, so it has to be added back once"
WHOLE = "the result kept the dtype of the ratings, which has no decimals"
RATINGS = [[1.0, 2.0, 6.0], [4.0, 8.0, 0.0]]


def left_over(table):
    """The definition, one rating at a time."""
    columns = list(zip(*table))
    grand = mean([mean(row) for row in table])
    return [
        [x - mean(row) - mean(column) + grand for x, column in zip(row, columns)]
        for row in table
    ]


def mean(numbers):
    return sum(numbers) / len(numbers)


def centred(sub, table):
    """Compare; a grand mean that is still in all numbers gets its own words."""
    table = np.asarray(table)
    want = np.array(left_over(table.tolist()))
    answer = call(sub.double_centre, table)
    off = -float(table.mean())
    known = [(ValueError, LINED_UP)]
    usually = LINED_UP
    if answer.error is None and np.asarray(answer.value).dtype.kind in "iu":
        usually = WHOLE
    elif answer.error is None and np.shape(answer.value) == want.shape:
        rest = np.asarray(answer.value) - want
        if np.allclose(rest, off) or np.allclose(rest, 2 * off):
            usually = TWICE
    same_array(answer, want, dtype=float, usually=usually, known=known)


@visible
def left(sub):
    """What is left of two rows and three columns"""
    centred(sub, RATINGS)


@visible
def parts(sub):
    """Grand mean, row effects, column effects"""
    answer = call(sub.effects, np.array(RATINGS))
    is_triple = isinstance(answer.value, tuple) and len(answer.value) == 3
    require(is_triple, "effects(a) has to return a tuple of three parts.")
    grand, rows, columns = answer.value
    close(grand, 3.5, what="the grand mean")
    same_array(rows, [-0.5, 0.5], what="the row effects", usually=SWAPPED)
    same_array(columns, [-1.0, 1.5, -0.5], what="the column effects", usually=SWAPPED)


@visible
def vector(sub):
    """One row as a list of numbers is no table"""
    usually = "a mean along axis 1 needs two dimensions: the function has to look first"
    raises(ValueError, sub.double_centre, [1.0, 2.0], usually=usually)
    raises(ValueError, sub.effects, [1.0, 2.0], usually=usually)


@hidden
def square(sub):
    """A square table is centred both ways"""
    centred(sub, np.arange(16.0).reshape(4, 4) ** 2)
    rows, columns = call(sub.effects, np.array([[0.0, 2.0], [6.0, 8.0]])).value[1:]
    same_array(rows, [-3.0, 3.0], what="the row effects", usually=SWAPPED)
    same_array(columns, [-1.0, 1.0], what="the column effects", usually=SWAPPED)


@hidden
def sum_of_parts(sub):
    """The parts add up to the table"""
    table = np.array([[3.0, 1.5, 4.0, 1.0], [5.0, 9.0, 2.5, 6.0]])
    grand, rows, columns = call(sub.effects, table).value
    equal(np.shape(rows), (2,), what="the shape of the row effects", usually=SWAPPED)
    rest = call(sub.double_centre, table).value
    total = grand + rows[:, None] + columns + rest
    same_array(total, table, what="grand + row effects + column effects + what is left")


@hidden
def whole_numbers(sub):
    """Whole numbers, lists of rows, and a single row"""
    centred(sub, np.array([[1, 2, 4], [7, 5, 5]]))
    centred(sub, np.array([[1, 2, 4]]))
    same_array(
        call(sub.double_centre, [[1, 2], [4, 8]]),
        [[0.75, -0.75], [-0.75, 0.75]],
        dtype=float,
        known=[(AttributeError, "a list of rows has no mean: make it an array first")],
        usually=WHOLE,
    )
    small = np.array([[200, 10, 30], [250, 20, 40]], dtype=np.uint8)
    centred(sub, small)


@hidden
def more_dimensions(sub):
    """A single number and a cube are no tables"""
    usually = "NumPy takes means of any number of dimensions, without a complaint"
    for values in (7.0, np.zeros((2, 2, 2))):
        raises(ValueError, sub.double_centre, values, usually=usually)
        raises(ValueError, sub.effects, values, usually=usually)


@hidden
def untouched(sub):
    """The table that comes in is left as it is"""
    table = np.array(RATINGS)
    call(sub.effects, table).value
    call(sub.double_centre, table).value
    usually = "-= on the array that came in writes into the caller's table"
    equal(table.tolist(), RATINGS, what="the table, after both calls", usually=usually)
