# mistake: Each identifier is a proxy
# fails: each value of an identifier occurs once

from pandas.api.types import is_numeric_dtype


def audit(train, test, target, group=None, time=None):
    """What is wrong with this split, as a sorted list of findings."""
    features = train.columns.drop([name for name in (target, group, time) if name])
    positive = train[target] == 1
    findings = [
        f"proxy:{name}" for name in features if gives_away(train[name], positive)
    ]
    if len(train.drop_duplicates().merge(test)):
        findings.append("duplicates")
    if group and train[group].isin(test[group]).any():
        findings.append("groups")
    if time and train[time].max() >= test[time].min():
        findings.append("time")
    return sorted(findings)


def gives_away(column, positive):
    if separates(column.isna(), positive):
        return True
    known = column.notna()
    column, positive = column[known], positive[known]
    if is_numeric_dtype(column):
        return separates(column, positive)
    pure = positive.groupby(column).nunique().eq(1).all()
    return bool(column.nunique() > 1 and pure)


def separates(values, positive):
    """Whether the order of the values tells the classes apart, either way round."""
    if positive.nunique() < 2:
        return False
    p, n = positive.sum(), (~positive).sum()
    ranks = values.astype(float).rank()
    auc = (ranks[positive].sum() - p * (p + 1) / 2) / (p * n)
    return max(auc, 1 - auc) >= 0.99
