"""What a config holds, what it refuses, and the way through JSON and back."""

import json
import operator

from grader import call, equal, hidden, is_a, raised_by, raises, require, visible

DEFAULTS = {
    "model_name": "convnet",
    "num_classes": 10,
    "learning_rate": 3e-4,
    "batch_size": 64,
    "image_size": (224, 224),
    "augmentations": (),
    "pretrained_weights": None,
}


def settings(config):
    """The fields of a config as a dict."""
    return {name: getattr(config, name) for name in DEFAULTS}


def made(sub, **changes):
    return call(sub.TrainingConfig, **changes).value


def holds(config, what="the fields", usually="", **changes):
    equal(settings(config), DEFAULTS | changes, what=what, usually=usually)


def stays(function, config, *args, usually=""):
    """Calling fails with some error of attributes and leaves the config as it is."""
    answer = call(function, config, *args)
    require(answer.error is not None, f"{answer.called} went through.", usually=usually)
    if not isinstance(answer.error, TypeError):  # what slots=True makes of it
        raised_by(answer, AttributeError)
    holds(config, "the fields, after an assignment that failed")


@visible
def defaults(sub):
    """Fields and defaults"""
    holds(made(sub))
    holds(made(sub, batch_size=8, model_name="vit"), batch_size=8, model_name="vit")


@visible
def values(sub):
    """Equal settings are equal and have equal hashes."""
    one, same, other = made(sub), made(sub, batch_size=64), made(sub, batch_size=8)
    equal(call(operator.eq, one, same), True)
    equal(call(operator.eq, one, other), False)
    usually = "a dataclass that compares by value and isn't frozen has no hash"
    is_a(call(hash, one), int, usually=usually)
    equal(call(hash, one), call(hash, same).value)


@visible
def frozen(sub):
    """No field can be assigned or deleted."""
    usually = "the dataclass isn't frozen"
    for name in DEFAULTS:
        stays(setattr, made(sub), name, 8, usually=usually)
    stays(delattr, made(sub), "batch_size", usually=usually)


@visible
def learning_rate(sub):
    """A learning rate is above 0."""
    usually = "the rate isn't checked, or the message doesn't name the field"
    for rate in (0, 0.0, -1e-3):
        raises(
            ValueError,
            sub.TrainingConfig,
            learning_rate=rate,
            mentions="learning_rate",
            usually=usually,
        )
    holds(made(sub, learning_rate=1e-9), learning_rate=1e-9)


@visible
def changed(sub):
    """with_changes gives a new config and checks it."""
    config = made(sub, num_classes=2)
    other = call(config.with_changes, batch_size=8).value
    holds(other, num_classes=2, batch_size=8)
    holds(config, "the old config, after with_changes", num_classes=2)
    usually = "the copy is changed behind the back of the checks"
    raises(
        ValueError,
        config.with_changes,
        batch_size=0,
        mentions="batch_size",
        usually=usually,
    )


@hidden
def misspelt(sub):
    """A misspelt attribute can't be added."""
    usually = "new names aren't guarded: only the fields are, or nothing is"
    config = made(sub)
    stays(setattr, config, "learnig_rate", 0.1, usually=usually)
    equal(hasattr(config, "learnig_rate"), False, what="whether it is there now")


@hidden
def not_finite(sub):
    """NaN and infinity aren't learning rates."""
    for rate, usually in (
        (float("nan"), "rate <= 0 is false for NaN, as every comparison with it is"),
        (float("inf"), "infinity is above 0, and was forgotten"),
    ):
        raises(
            ValueError,
            sub.TrainingConfig,
            learning_rate=rate,
            mentions="learning_rate",
            usually=usually,
        )


@hidden
def counts(sub):
    """Batches and classes are counted from 1."""
    for name in ("batch_size", "num_classes"):
        for count in (0, -1):
            raises(ValueError, sub.TrainingConfig, **{name: count}, mentions=name)
        holds(made(sub, **{name: 1}), **{name: 1})


@hidden
def image_size(sub):
    """An image has two sides of at least 1."""
    usually = "a side that is missing, or one too many, was not thought of"
    for size in ((640,), (1, 2, 3), (), (640, 0), (0, 640), (-1, 5)):
        raises(
            ValueError,
            sub.TrainingConfig,
            image_size=size,
            mentions="image_size",
            usually=usually,
        )
    holds(made(sub, image_size=(1, 1)), image_size=(1, 1))


@hidden
def lists(sub):
    """Lists are kept as tuples."""
    size, steps = [320, 240], ["flip"]
    config = made(sub, image_size=size, augmentations=steps)
    steps.append("crop")
    size[0] = 1
    holds(
        config,
        "the fields, after the caller has changed the lists",
        usually="the caller's list itself is kept, or only one of the two is made a "
        "tuple",
        image_size=(320, 240),
        augmentations=("flip",),
    )
    other = call(config.with_changes, image_size=[64, 32]).value
    holds(
        other,
        "the fields, after with_changes(image_size=[64, 32])",
        image_size=(64, 32),
        augmentations=("flip",),
    )


@hidden
def through_json(sub):
    """Through JSON and back gives an equal config."""
    config = made(
        sub,
        image_size=(320, 240),
        augmentations=("flip", "crop"),
        pretrained_weights="w.bin",
    )
    text = json.dumps(call(config.to_dict).value)
    back = call(sub.TrainingConfig.from_dict, json.loads(text)).value
    holds(
        back,
        "the fields of a config that went through JSON",
        usually="JSON has made lists of the tuples, and nobody made them tuples again",
        image_size=(320, 240),
        augmentations=("flip", "crop"),
        pretrained_weights="w.bin",
    )
    equal(call(operator.eq, config, back), True)
    equal(call(hash, back), call(hash, config).value)


@hidden
def dicts(sub):
    """to_dict gives all settings, from_dict takes some."""
    config = made(sub, batch_size=8)
    data = call(config.to_dict).value
    equal(sorted(data), sorted(DEFAULTS), what="the keys of to_dict()")
    data["batch_size"] = 99
    holds(config, "a config whose dict was changed", batch_size=8)
    holds(call(sub.TrainingConfig.from_dict, {"num_classes": 2}).value, num_classes=2)
    raises(ValueError, sub.TrainingConfig.from_dict, {"num_classes": 0})


@hidden
def unknown(sub):
    """Keys that aren't known are named."""
    data = {"batch_size": 8, "momentun": 0.9, "lr": 1}
    for key in ("momentun", "lr"):
        raises(
            ValueError,
            sub.TrainingConfig.from_dict,
            data,
            mentions=key,
            usually="keys that don't fit are dropped, and their values with them",
        )
    equal(data, {"batch_size": 8, "momentun": 0.9, "lr": 1}, what="the dict passed in")


@hidden
def by_name(sub):
    """Arguments are passed by name."""
    usually = "fields can be passed by position, where 10 and 64 are easily swapped"
    raises(TypeError, sub.TrainingConfig, "vit", usually=usually)
