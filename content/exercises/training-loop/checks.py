"""Single steps by hand, the order of the rows, and what fit and partial_fit promise."""

import numpy as np
from grader import call, close, equal, hidden, require, same_array, same_object, visible
from sklearn.base import clone
from sklearn.model_selection import GridSearchCV

AGAIN = "fit continues from the weights of the call before"


def data(rows=203, seed=0):
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(rows, 3))
    return X, X @ [1.5, -2.0, 0.5] + 4 + rng.normal(0, 0.1, rows)


def trained(sub, X, y, **options):
    model = call(sub.SGDLine, **options).value
    same_object(call(model.fit, X, y), model, usually="fit returns something else")
    return model


def weights_of(model):
    return [*np.asarray(model.coef_).tolist(), float(model.intercept_)]


def order_of(before, after):
    """In which order an epoch has used eight rows, read off the intercept.

    Its steps keep an eighth of the intercept and add the row's number: the last
    row is the first digit of the result in base eight.
    """
    number = round((after - before / 8**8) * 8**7)
    return [number // 8**place % 8 for place in range(8)]


def epochs_of_eight(sub, count, **options):
    """The orders of the rows in as many epochs."""
    X, y = np.zeros((8, 1)), np.arange(8) * 8 / 7
    model = call(sub.SGDLine, lr=7 / 16, batch_size=1, **options).value
    orders, before = [], 0.0
    for _ in range(count):
        call(model.partial_fit, X, y).value
        after = float(model.intercept_)
        orders.append(order_of(before, after))
        before = after
    return orders


@visible
def one_step(sub):
    """Two rows in one batch: one step by hand"""
    model = trained(sub, [[1], [3]], [2, 4], lr=0.1, epochs=1, batch_size=2)
    close(
        np.asarray(model.coef_).tolist(),
        [1.4],
        what="coef_",
        known=[
            ([2.8], "the gradient is summed over the rows, not averaged"),
            ([0.7], "the square's derivative lacks its factor 2"),
        ],
    )
    close(float(model.intercept_), 0.6, what="intercept_")
    close(
        list(model.loss_curve_),
        [0.32],
        what="loss_curve_",
        known=[([10.0], "the loss was taken before the step")],
    )


@visible
def converges(sub):
    """On well-scaled data the weights approach those of least squares"""
    X, y = data()
    model = trained(sub, X, y, epochs=40)
    want, *_ = np.linalg.lstsq(np.column_stack([X, np.ones(len(y))]), y)
    got = weights_of(model)
    require(
        len(got) == len(want) and np.allclose(got, want, atol=0.05),
        f"coef_ and intercept_ are {np.round(got, 2)}, not near {want.round(2)}.",
        usually="a step goes uphill, or by another gradient",
    )


@visible
def loss_curve(sub):
    """One loss per epoch, over all rows, after the epoch"""
    X, y = data(50)
    model = trained(sub, X, y, epochs=12)
    equal(len(model.loss_curve_), 12, what="the length of loss_curve_")
    loss = float(np.mean((call(model.predict, X).value - y) ** 2))
    close(
        model.loss_curve_[-1],
        loss,
        what="the last loss",
        usually="it is put together from the batches, whose weights were older",
    )


@visible
def fit_again(sub):
    """A second fit starts over and gives the same"""
    X, y = data(50)
    model = trained(sub, X, y, epochs=3)
    first = weights_of(model)
    same_object(call(model.fit, X, y), model)
    equal(
        weights_of(model), first, what="the weights after a second fit", usually=AGAIN
    )
    equal(len(model.loss_curve_), 3, what="the length of loss_curve_", usually=AGAIN)


@hidden
def continues(sub):
    """Five epochs of fit and three of partial_fit are eight epochs"""
    X, y = data(50)
    model = trained(sub, X, y, epochs=5)
    for _ in range(3):
        same_object(call(model.partial_fit, X, y), model)
    usually = "partial_fit starts over, or shuffles with a new generator"
    equal(len(model.loss_curve_), 8, what="the length of loss_curve_", usually=usually)
    want = weights_of(trained(sub, X, y, epochs=8))
    close(weights_of(model), want, what="the weights", usually=usually)


@hidden
def from_scratch(sub):
    """partial_fit on a new object is the first epoch"""
    X, y = data(50)
    model = call(sub.SGDLine, epochs=7).value
    call(model.partial_fit, X, y).value
    equal(len(model.loss_curve_), 1, what="the length of loss_curve_")
    close(weights_of(model), weights_of(trained(sub, X, y, epochs=1)), what="weights")


@hidden
def last_batch(sub):
    """The short last batch is used, and averaged over its own rows"""
    X, y = np.zeros((5, 1)), np.ones(5)
    model = trained(sub, X, y, lr=0.25, epochs=1, batch_size=4)
    close(
        float(model.intercept_),
        0.75,
        what="intercept_ after batches of 4 rows and 1",
        known=[
            (0.5, "the short last batch is dropped"),
            (0.5625, "the last batch is divided by batch_size, not by its rows"),
        ],
    )


@hidden
def averaged(sub):
    """Every row twice, in one batch twice as large, is the same step"""
    X, y = data(20)
    one = trained(sub, X, y, epochs=1, batch_size=20)
    two = trained(sub, np.tile(X, (2, 1)), np.tile(y, 2), epochs=1, batch_size=40)
    close(weights_of(two), weights_of(one), what="the weights for twice the rows")


@hidden
def every_row_once(sub):
    """An epoch uses each row once, in an order of its own"""
    orders = epochs_of_eight(sub, 4)
    for order in orders:
        equal(sorted(order), [*range(8)], what="the rows of one epoch")
    require(
        len({tuple(order) for order in orders}) == 4,
        f"Of four epochs some take the rows in the same order: {orders}.",
        usually="each epoch makes a new generator from the same seed, or none shuffles",
    )


@hidden
def seeds(sub):
    """random_state decides the order, and nothing else does"""
    first = epochs_of_eight(sub, 2, random_state=7)
    np.random.seed(99)
    usually = "the shuffling isn't seeded with random_state"
    again = epochs_of_eight(sub, 2, random_state=7)
    equal(again, first, what="the orders of two epochs, once more", usually=usually)
    other = epochs_of_eight(sub, 2, random_state=8)
    require(other != first, "Seeds 7 and 8 give the same orders.", usually=usually)


@hidden
def global_generator(sub):
    """NumPy's global generator is left alone"""
    X, y = data(30)
    np.random.seed(5)
    want = np.random.random(3).tolist()
    np.random.seed(5)
    trained(sub, X, y, epochs=2)
    equal(
        np.random.random(3).tolist(),
        want,
        what="the global generator's next numbers",
        usually="np.random.seed or np.random.shuffle changes it for everyone",
    )


@hidden
def works_in_grid_search(sub):
    """Defaults are as given; clone and a grid search work"""
    defaults = {"lr": 0.05, "epochs": 100, "batch_size": 16, "random_state": 0}
    X, y = data(60)
    model = trained(sub, X, y)
    equal(call(model.get_params), defaults, usually="fit changes a parameter")
    equal(len(model.loss_curve_), 100, what="the length of loss_curve_")
    require(not hasattr(clone(model), "coef_"), "A clone has coef_ before fit.")
    grid = {"lr": [1e-5, 0.05], "epochs": [10], "batch_size": [8]}
    search = call(GridSearchCV(model, grid, cv=3).fit, X, y).value
    equal(search.best_params_["lr"], 0.05, what="the best lr of 0.00001 and 0.05")


@hidden
def untouched(sub):
    """X and y stay as they are; lists are taken, too"""
    X, y = data(20)
    in_place = "rows are shuffled in place"
    model = trained(sub, X, y, epochs=3)
    same_array(X, data(20)[0], what="X after fit", usually=in_place)
    same_array(y, data(20)[1], what="y after fit", usually=in_place)
    want = weights_of(trained(sub, X.tolist(), y.tolist(), epochs=3))
    close(weights_of(model), want, what="the weights")
