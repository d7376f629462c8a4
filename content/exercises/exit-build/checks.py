"""What the model accepts, what it must not know, and an estimate that holds."""

from statistics import fmean, stdev

import numpy as np
from grader import (
    call,
    close,
    dataset,
    equal,
    hidden,
    is_a,
    once,
    require,
    same_frame,
    visible,
)
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.exceptions import NotFittedError
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import Pipeline


def customers(rows=1500, seed=11):
    table = dataset("customers", rows=rows, seed=seed)
    return table.drop(columns="churned"), table["churned"]


def fitted(sub, X, y):
    model = call(sub.build_model).value
    call(model.fit, X, y).value
    return model


def report_of_600(sub):
    """What evaluate reports for 600 customers without a seed; made once."""
    return once(
        "report",
        lambda: call(sub.evaluate, call(sub.build_model).value, *customers(600)).value,
    )


def evaluated(sub):
    """A table and a model that evaluate was given; made once."""

    def make():
        X, y = customers(300)
        model = call(sub.build_model).value
        call(sub.evaluate, model, X, y).value
        return X, model

    return once("evaluated", make)


def chances(model, X):
    """The probability of leaving, row by row."""
    return call(model.predict_proba, X).value[:, 1]


def is_fitted(model, X):
    """Also for pipelines whose last step has nothing that says so."""
    try:
        model.predict(X)
    except NotFittedError:
        return False
    return True


@visible
def raw_table(sub):
    """It learns from the raw table and reaches 0.72 on new customers"""
    model = fitted(sub, *customers())
    X, y = customers(800, seed=77)
    auc = roc_auc_score(y, chances(model, X))
    text = f"On customers it hasn't seen it has a ROC AUC of {auc:.3f}."
    require(auc >= 0.72, text, usually="columns that matter are left out")


@visible
def a_new_pipeline(sub):
    """build_model returns a new Pipeline that isn't fitted"""
    one, other = call(sub.build_model).value, call(sub.build_model).value
    is_a(one, Pipeline, what="what build_model returns")
    require(one is not other, "Two calls of build_model return one object.")
    X, _ = customers(20)
    require(not is_fitted(one, X), "build_model returns a model that is fitted.")


@visible
def report(sub):
    """evaluate reports five scores, their mean and their deviation"""
    found = report_of_600(sub)
    equal(sorted(found), ["mean", "scores", "std"], what="the keys of the report")
    scores = found["scores"]
    equal([type(score) for score in scores], [float] * 5, what="the types of scores")
    close(found["mean"], fmean(scores), what="mean")
    population = stdev(scores) * (4 / 5) ** 0.5
    close(
        found["std"],
        stdev(scores),
        what="std",
        known=[(population, "np.std divides by n unless told ddof=1")],
        usually="it isn't the deviation of these scores",
    )
    for name in ("mean", "std"):
        is_a(found[name], float, what=name)


@hidden
def knows_no_answer(sub):
    """customer_id and cancel_code play no part"""
    X, y = customers(800)
    model = fitted(sub, X, y)
    plain = chances(model, X)
    for name, values, usually in (
        ("cancel_code", 0, "a column is used that is known only after a cancellation"),
        ("customer_id", X["customer_id"].to_numpy()[::-1], "an identifier is used"),
    ):
        same = np.allclose(chances(model, X.assign(**{name: values})), plain)
        text = f"With another {name} the predictions are others."
        require(same, text, usually=usually)


@hidden
def honest_estimate(sub):
    """The cross-validated mean is near the score on new customers"""
    X, y = customers()
    new, labels = customers(seed=78)
    mean = call(sub.evaluate, call(sub.build_model).value, X, y).value["mean"]
    auc = roc_auc_score(labels, chances(fitted(sub, X, y), new))
    text = f"Cross-validation promises {mean:.3f}; new customers give {auc:.3f}."
    usually = "a column knows the answer, or rows are scored that were fitted"
    require(mean < 0.97 and abs(mean - auc) < 0.06, text, usually=usually)


@hidden
def unknown_values(sub):
    """New categories and gaps in any column don't break it"""
    X, y = customers(500)
    model = fitted(sub, X, y)
    odd = X.iloc[:4].copy()
    odd["plan"] = ["student", None, "plus", "basic"]
    odd["region"] = ["moon", "north", None, "south"]
    numbers = ["tenure_months", "monthly_fee", "usage_hours", "support_calls"]
    odd.loc[odd.index[0], numbers] = np.nan
    answer = call(model.predict_proba, odd)
    if answer.error is not None:
        text = f"It raised {type(answer.error).__name__}: {answer.error}"[:300]
        usually = "an encoder that raises on categories it hasn't seen"
        require(False, text, usually=usually)
    require(bool(np.isfinite(answer.value).all()), "A prediction is no number.")
    complete = X.fillna(X.median(numeric_only=True)).fillna({"plan": "basic"})
    known = fitted(sub, complete, y)
    require(bool(np.isfinite(chances(known, odd)).all()), "A prediction is no number.")


@hidden
def alone_or_together(sub):
    """A row is predicted the same alone, in company, and with columns shuffled"""
    X, y = customers(500)
    model = fitted(sub, X, y)
    gaps = X.select_dtypes("number").isna().any(axis=1)
    some = X[gaps | (X.index < 3)].iloc[:8]
    together = chances(model, some)
    alone = [float(chances(model, some.iloc[[row]])[0]) for row in range(8)]
    require(
        np.allclose(together, alone),
        "Eight rows are predicted otherwise, one at a time.",
        usually="a median or a scale is computed from the rows that are predicted",
    )
    shuffled = chances(model, some[sorted(X.columns, reverse=True)])
    text = "With the columns in another order, the predictions are others."
    require(np.allclose(together, shuffled), text)


@hidden
def a_used_model(sub):
    """What is learned is forgotten in the next fit"""
    model = fitted(sub, *customers(300, seed=5))
    X, y = customers(400)
    call(model.fit, X, y).value
    same = np.allclose(chances(model, X), chances(fitted(sub, X, y), X))
    require(same, "A second fit gives another model than a first one.")


@hidden
def left_unfitted(sub):
    """evaluate doesn't fit the model it is given"""
    X, model = evaluated(sub)
    usually = "the model itself is fitted, not a clone for each fold"
    require(
        not is_fitted(model, X), "After evaluate, the model is fitted.", usually=usually
    )


@hidden
def folds(sub):
    """Folds are stratified, and shuffled with the seed"""
    X, y = customers(600)
    plain = report_of_600(sub)
    order = np.argsort(y.to_numpy(), kind="stable")
    by_label = X.iloc[order], y.iloc[order]
    ordered = call(sub.evaluate, call(sub.build_model).value, *by_label).value
    text = (
        f"Sorted by label the mean is {ordered['mean']:.3f}, not {plain['mean']:.3f}."
    )
    require(abs(plain["mean"] - ordered["mean"]) < 0.05, text)
    zero, other = (
        call(sub.evaluate, call(sub.build_model).value, X, y, seed=seed).value
        for seed in (0, 1)
    )
    equal(zero, plain, what="the report for seed 0, which is the one without a seed")
    text = "Seeds 0 and 1 give the same scores."
    usually = "folds without shuffling have no use for a seed"
    require(plain["scores"] != other["scores"], text, usually=usually)


@hidden
def rare_class(sub):
    """Twenty leavers in 400 are dealt out evenly"""

    seen = []

    class Noting(ClassifierMixin, BaseEstimator):
        """Counts the leavers among the rows it is fitted to."""

        def fit(self, X, y):
            self.classes_ = np.unique(y)
            seen.append((len(y), int(np.sum(y))))
            return self

        def predict(self, X):
            return np.zeros(len(X), dtype=int)

        def predict_proba(self, X):
            return np.full((len(X), 2), 0.5)

    X, _ = customers(400)
    y = np.zeros(400, dtype=int)
    y[:20] = 1
    found = call(sub.evaluate, Noting(), X, y).value
    close(
        found["mean"],
        0.5,
        what="the mean of a model that tells nobody apart",
        known=[(0.95, "the scores are accuracies, not areas under the ROC curve")],
    )
    want = [(320, 16)] * 5
    usually = "KFold leaves the shares of the classes to chance"
    equal(seen, want, what="rows and leavers of the five fits", usually=usually)


@hidden
def untouched(sub):
    """The table is left as it is"""
    X, y = customers(300)
    before = X.copy()
    fitted(sub, X, y)
    for table, when in ((X, "fit"), (evaluated(sub)[0], "evaluate")):
        usually = "gaps are filled in the caller's table"
        same_frame(table, before, what=f"X, after {when}", usually=usually)
