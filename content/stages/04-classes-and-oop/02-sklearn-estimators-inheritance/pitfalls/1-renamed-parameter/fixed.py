from sklearn.base import BaseEstimator, clone


class ChurnForest(BaseEstimator):
    def __init__(self, trees=100):
        self.trees = trees


small = ChurnForest(trees=50)
print("stored:", vars(small))
print("copy:", clone(small).get_params())
