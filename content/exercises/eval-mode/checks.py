"""Which modes there are inside the block and after it, however it ends."""

from grader import Failed, call, equal, hidden, require, same_object, visible

SKIPPED = "what comes after yield is left out when the block raises: no finally"
ALWAYS = "the model ends up training, whatever it was doing before"
ONE_MODE = "one mode is given to all parts at the end, and a frozen one wakes up"
EARLY = "the modes are noted when eval_mode is called, not when a block begins"


def modes(model):
    return [part.training for part in model.modules()]


def inside(sub, model, do=None):
    """The modes in a block of evaluation mode, in which `do` is called."""
    with sub.eval_mode(model) as bound:
        same_object(bound, model, what="what `as` binds", usually="yield has no model")
        seen = modes(model)
        if do is not None:
            do()
    return seen


def run(sub, model, do=None):
    answer = call(inside, sub, model, do)
    if isinstance(answer.error, Failed):
        raise answer.error
    answer.called = "the modes inside the block"
    return answer


def after(model, want, usually, when="after the block"):
    equal(modes(model), want, what=f"the modes {when}", usually=usually)


@visible
def evaluation_inside(sub):
    """Evaluation inside, training again afterwards"""
    model = sub.Module(sub.Module(), sub.Module(sub.Module()))
    equal(run(sub, model), [False] * 4, usually="a part of it is left in training")
    after(model, [True] * 4, "nothing gives the modes back")


@visible
def frozen_part(sub):
    """A frozen part of a training model stays frozen"""
    frozen = sub.Module(sub.Module())
    model = sub.Module(frozen, sub.Module())
    frozen.eval()
    equal(run(sub, model), [False] * 4)
    after(model, [True, False, False, True], ONE_MODE)


@visible
def block_raises(sub):
    """A block that raises gives the modes back, and its error comes out"""
    for error in (RuntimeError("out of memory"), SystemExit("stopped")):

        def fail(error=error):
            raise error

        model = sub.Module(sub.Module())
        answer = run(sub, model, fail)
        require(
            answer.error is error,
            f"{error!r} did not come out of the block.",
            usually="an except around yield swallows what the block raised",
        )
        after(model, [True, True], SKIPPED, "after the block raised")


@hidden
def evaluating_already(sub):
    """A model that was in evaluation mode is still in it"""
    model = sub.Module(sub.Module()).eval()
    equal(run(sub, model), [False, False])
    after(model, [False, False], ALWAYS)


@hidden
def training_part(sub):
    """A training part of a model in evaluation mode goes on training"""
    head = sub.Module()
    model = sub.Module(sub.Module(), head).eval()
    head.train()
    equal(run(sub, model), [False] * 3)
    after(model, [False, False, True], ONE_MODE)


@hidden
def switched_inside(sub):
    """What the block itself switches is undone"""
    model = sub.Module(sub.Module()).eval()
    run(sub, model, model.train).value
    after(model, [False, False], "only what was training on entry is put back")


@hidden
def nested(sub):
    """The end of an inner block leaves the outer one in evaluation mode"""
    model = sub.Module(sub.Module())

    def inner():
        run(sub, model).value
        after(model, [False, False], ALWAYS, "between the inner end and the outer")

    run(sub, model, inner).value
    after(model, [True, True], "the inner block noted its modes over the outer's")


@hidden
def two_models(sub):
    """Blocks of two models don't disturb each other"""
    one, other = sub.Module(), sub.Module()
    run(sub, one, lambda: run(sub, other).value).value
    equal(modes(one) + modes(other), [True, True], what="the modes after both blocks")


@hidden
def decorator(sub):
    """As a decorator it reads the modes at each call"""
    model = sub.Module(sub.Module()).eval()
    manager = call(sub.eval_mode, model).value

    def look():
        return modes(model)

    decorated = call(manager, look)
    decorated.called = "eval_mode(model) as a decorator"
    for mode in (True, False):
        model.train(mode)
        answer = call(decorated.value)
        answer.called = "the modes in a decorated function"
        equal(answer, [False, False])
        usually = EARLY if mode else ALWAYS
        after(model, [mode, mode], usually, "after calling a decorated function")
