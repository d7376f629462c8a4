"""Both penalties against the conditions that a minimum has to meet."""

import numpy as np
from grader import call, close, equal, hidden, raises, require, same_array, visible


def data(seed=0, rows=120, columns=8):
    """Columns far from zero, of which the first three matter."""
    rng = np.random.default_rng(seed)
    X = rng.normal(5, 1, (rows, columns))
    weights = np.zeros(columns)
    weights[:3] = [2.0, -1.5, 0.8]
    return X, X @ weights + 10 + rng.normal(0, 0.5, rows)


def parts(answer, columns):
    """Coefficients and intercept, once they are what was asked for."""
    pair = answer.value
    require(type(pair) is tuple and len(pair) == 2, f"{answer.called} is no pair.")
    coef, intercept = pair
    require(
        isinstance(coef, np.ndarray) and coef.shape == (columns,),
        f"The coefficients aren't an array of {columns} numbers.",
    )
    require(np.ndim(intercept) == 0, "The intercept isn't a single number.")
    require(bool(np.isfinite(coef).all()), "A coefficient is infinite or NaN.")
    return coef, float(intercept)


def residual_of(X, y, coef, intercept):
    return y - X @ coef - intercept


def fitted(function, X, y, *args, **options):
    """Coefficients and intercept for copies of X and y."""
    return parts(call(function, X.copy(), y.copy(), *args, **options), X.shape[1])


def about(intercept):
    """What a wrong intercept usually means."""
    if intercept == 0:
        return "there is no intercept, although X and y aren't centred"
    return "the intercept is penalised, like the coefficient of a column of ones"


def intercept_is_free(X, y, coef, intercept):
    mean = residual_of(X, y, coef, intercept).mean()
    require(
        abs(mean) < 1e-6,
        f"The residuals have the mean {mean:.3f}; a free intercept makes it 0.",
        usually=about(intercept),
    )


@visible
def small_example(sub):
    """Ridge of four points by hand"""
    X, y = np.array([[1.0], [2], [3], [4]]), np.array([2.0, 4, 6, 8])
    coef, intercept = fitted(sub.ridge, X, y, 5.0)
    usually = about(intercept) if abs(intercept - 2.5) > 1e-6 else ""
    close(coef.tolist(), [1.0], what="the coefficient", usually=usually)
    close(intercept, 2.5, what="the intercept", usually=about(intercept))


@visible
def threshold(sub):
    """soft_threshold moves towards zero and stops there"""
    z = np.array([-3.0, -0.5, 0.0, 0.5, 3.0])
    usually = "values nearer to zero than t pass it and change their sign"
    same_array(call(sub.soft_threshold, z, 1.0), [-2, 0, 0, 0, 2], usually=usually)
    for number, t, want in ((2.5, 1.0, 1.5), (-2.5, 1.0, -1.5), (-0.2, 1.0, 0.0)):
        close(float(call(sub.soft_threshold, number, t).value), want, what=f"{number}")
    same_array(z, [-3, -0.5, 0, 0.5, 3], what="z, after the call")


@visible
def lasso_example(sub):
    """Lasso of four points by hand"""
    X, y = np.array([[1.0], [2], [3], [4]]), np.array([2.0, 4, 6, 8])
    for alpha, want in ((0.5, 1.6), (1.25, 1.0), (3.0, 0.0)):
        coef, intercept = fitted(sub.lasso, X, y, alpha)
        close(coef.tolist(), [want], what=f"the coefficient for alpha {alpha}")
        close(intercept, 5 - 2.5 * want, what=f"the intercept for alpha {alpha}")


@hidden
def ridge_minimum(sub):
    """Ridge: the gradient of the objective is zero"""
    for seed, alpha in ((0, 0.5), (1, 20.0), (2, 300.0)):
        X, y = data(seed)
        coef, intercept = fitted(sub.ridge, X, y, alpha)
        intercept_is_free(X, y, coef, intercept)
        pulls = X.T @ residual_of(X, y, coef, intercept) - alpha * coef
        worst = np.abs(pulls).max()
        require(
            worst < 1e-6,
            f"For alpha {alpha}, the gradient is {worst:.3g} instead of 0.",
            usually="the penalty has another size",
        )


@hidden
def lasso_minimum(sub):
    """Lasso: what is in is balanced by alpha, what is out pulls less"""
    for seed, alpha in ((0, 0.2), (1, 0.05), (2, 0.6)):
        X, y = data(seed)
        coef, intercept = fitted(sub.lasso, X, y, alpha)
        pulls = X.T @ residual_of(X, y, coef, intercept) / len(y)
        inside = coef != 0
        balance = np.abs(pulls[inside] - alpha * np.sign(coef[inside]))
        pull = pulls[inside] * np.sign(coef[inside])
        usually = "coefficients are made smaller, but none is set to zero"
        if np.ptp(pull) < 1e-6:
            usually = "data and penalty are on other scales: the error is a mean over 2"
        elif not inside.all():
            usually = "small coefficients of another model were set to zero"
        require(
            inside.any() and not inside.all() and balance.max() < 1e-6,
            f"For alpha {alpha}, {inside.sum()} of 8 columns are in, and they don't "
            "balance the penalty.",
            usually=usually,
        )
        require(
            bool((np.abs(pulls[~inside]) <= alpha + 1e-6).all()),
            f"For alpha {alpha}, a column is out that pulls more than alpha.",
        )
        intercept_is_free(X, y, coef, intercept)


@hidden
def no_penalty(sub):
    """With alpha 0 both are least squares"""
    X, y = data(1)
    want, *_ = np.linalg.lstsq(np.column_stack([X, np.ones(len(y))]), y)
    for name, options in (("ridge", {}), ("lasso", {"sweeps": 1000})):
        coef, intercept = fitted(getattr(sub, name), X, y, 0, **options)
        close(coef.tolist(), want[:-1].tolist(), rel=1e-6, what=f"coef of {name}")
        close(intercept, float(want[-1]), rel=1e-6, what=f"intercept of {name}")


@hidden
def huge_penalty(sub):
    """With a huge penalty, the mean of y remains"""
    X, y = data()
    coef, intercept = fitted(sub.ridge, X, y, 1e12)
    close(coef.tolist(), [0.0] * 8, rel=1e-6, what="coef of ridge")
    close(
        intercept,
        float(y.mean()),
        rel=1e-6,
        what="its intercept",
        usually=about(intercept),
    )
    coef, intercept = fitted(sub.lasso, X, y, 1e6)
    equal(coef.tolist(), [0.0] * 8, what="coef of lasso")
    close(intercept, float(y.mean()), what="its intercept", usually=about(intercept))


@hidden
def shrinks_or_deletes(sub):
    """Ridge keeps all eight columns, lasso the three that matter"""
    X, y = data(2)
    coef, _ = fitted(sub.ridge, X, y, 50)
    require(bool((coef != 0).all()), "Ridge has set a coefficient to zero.")
    coef, _ = fitted(sub.lasso, X, y, 0.2)
    equal((coef != 0).tolist(), [True] * 3 + [False] * 5, what="columns that are in")


@hidden
def sweeps_count(sub):
    """sweeps passes over the columns, 300 unless told"""
    X = np.array([[1.0, 1], [2, 2.5], [3, 2.5], [4, 4.5]])
    y = np.array([2.0, 1, 6, 8])
    one, _ = fitted(sub.lasso, X, y, 0.1, 1)
    x, target = X - X.mean(axis=0), y - y.mean()
    first = (x[:, 0] @ target / 4 - 0.1) / 1.25
    rest = x[:, 1] @ (target - first * x[:, 0]) / 4
    second = np.sign(rest) * max(abs(rest) - 0.1, 0) / (x[:, 1] @ x[:, 1] / 4)
    usually = "all columns are updated from the same residual"
    want = [float(first), float(second)]
    close(one.tolist(), want, what="coef after one sweep", usually=usually)
    X[:, 1] = X[:, 0] + [0.001, -0.001, 0, 0.001]
    some, _ = fitted(sub.lasso, X, y, 0.0001, 300)
    unsaid, _ = fitted(sub.lasso, X, y, 0.0001)
    equal(unsaid.tolist(), some.tolist(), what="coef, with sweeps left out")


@hidden
def twins(sub):
    """Of two equal columns ridge uses both alike, lasso one"""
    x = np.random.default_rng(3).normal(size=100)
    X, y = np.column_stack([x, x]), 3 * x
    coef, _ = fitted(sub.ridge, X, y, 1.0)
    close(float(coef[0] - coef[1]), 0.0, what="the difference of ridge's coefficients")
    coef, _ = fitted(sub.lasso, X, y, 0.1)
    outside = int((np.abs(coef) < 1e-9).sum())
    equal(outside, 1, what="the number of columns that lasso leaves out")


@hidden
def constant_column(sub):
    """A constant column gets the coefficient 0"""
    X, y = data()
    for value in (7.0, 0.1, 0.0):
        wide = np.column_stack([X, np.full(len(y), value)])
        usually = "a column without variance is divided by"
        if value == 0.1:
            usually = "the centred constant isn't 0 but rounding noise"
        for name, alpha in (("ridge", 1.0), ("ridge", 0), ("lasso", 0.1), ("lasso", 0)):
            coef = call(getattr(sub, name), wide, y, alpha).value[0]
            require(
                abs(coef[-1]) < 1e-9,
                f"{name} gives a constant column of {value} a weight of {coef[-1]}.",
                usually=usually,
            )


@hidden
def narrow_column(sub):
    """A column that varies by a thousandth is no constant"""
    X, y = np.array([[1.001], [1.002], [1.003], [1.004]]), np.array([2.0, 4, 6, 8])
    for function, alpha in ((sub.ridge, 0), (sub.lasso, 0)):
        coef, _ = fitted(function, X, y, alpha)
        usually = "what varies little is taken for a constant"
        close(coef.tolist(), [2000.0], rel=1e-6, what="coef", usually=usually)


@hidden
def negative(sub):
    """A negative penalty is refused"""
    X, y = data()
    for function in (sub.ridge, sub.lasso):
        usually = "a negative penalty rewards large coefficients, and nobody asks"
        raises(ValueError, function, X, y, -0.1, usually=usually)


@hidden
def untouched(sub):
    """X and y are left as they are"""
    X, y = data()
    for function in (sub.ridge, sub.lasso):
        call(function, X, y, 0.3).value
        usually = "centring in place changes the caller's arrays"
        same_array(X, data()[0], what="X, after the call", usually=usually)
        same_array(y, data()[1], what="y, after the call", usually=usually)
