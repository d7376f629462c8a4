from sklearn.cluster import DBSCAN, KMeans
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.manifold import TSNE
from sklearn.preprocessing import StandardScaler

methods = ["fit", "predict", "transform", "score"]
in_one = ["fit_predict", "fit_transform"]
print(f"{'':<20}{'  '.join(methods)}")
for cls in (
    LogisticRegression,
    StandardScaler,
    PCA,
    KMeans,
    DBSCAN,
    TSNE,
):
    marks = ["yes" if hasattr(cls, name) else "-" for name in methods]
    row = "".join(
        f"{mark:<{len(name) + 2}}"
        for mark, name in zip(marks, methods, strict=True)
    )
    extra = [name for name in in_one if hasattr(cls, name)]
    print(f"{cls.__name__:<20}{row}{' '.join(extra)}".rstrip())
