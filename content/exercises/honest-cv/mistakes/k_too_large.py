# mistake: k larger than the number of columns
# fails: SelectKBest warns when k is larger

from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.pipeline import make_pipeline


def honest_score(X, y, n_best=20, folds=5, seed=0):
    """Mean accuracy over the folds, of selection and regression together."""
    select = SelectKBest(f_classif, k=n_best)
    model = make_pipeline(select, LogisticRegression())
    splitter = StratifiedKFold(folds, shuffle=True, random_state=seed)
    return float(cross_val_score(model, X, y, cv=splitter).mean())
