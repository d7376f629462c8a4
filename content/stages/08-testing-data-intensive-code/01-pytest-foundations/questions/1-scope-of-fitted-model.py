import copy

import pytest

built = {"session": 0, "function": 0}


class MeanModel:
    def fit(self, values):
        self.mean_ = sum(values) / len(values)
        return self


@pytest.fixture(scope="session")
def model():
    built["session"] += 1
    return MeanModel().fit([2.0, 4.0])


@pytest.fixture
def own_model(model):
    built["function"] += 1
    return copy.deepcopy(model)


@pytest.mark.parametrize("value", [1.0, 10.0, 100.0])
def test_refit(own_model, value):
    assert own_model.fit([value]).mean_ == value


def test_shared_model_is_untouched(model):
    assert model.mean_ == 3.0


def test_builds():
    assert built == {"session": 1, "function": 3}
