"""Calls that know nothing of each other, and callers who keep their lists."""

from grader import call, equal, hidden, require, visible

PLAN = ["resize:224", "flip", "normalise"]
LIST_ONLY = "something was asked of the transforms that only a list can do"
SHARED = "the default list was made once, at def, and every call adds to that one"


@visible
def independent(sub):
    """Every call with defaults gives the same plan."""
    for _ in range(3):
        equal(call(sub.augment_plan, 224), PLAN, usually=SHARED)


@visible
def given(sub):
    """Transforms that are passed replace the standard ones."""
    equal(call(sub.augment_plan, 64, ["crop"]), ["resize:64", "crop"])
    equal(
        call(sub.augment_plan, 32, transforms=["crop", "flip"]),
        ["resize:32", "crop", "flip"],
    )


@visible
def empty(sub):
    """An empty collection means no transforms."""
    usually = "`or` asks whether the list is empty, not whether one was given"
    for nothing in ([], (), {}):
        equal(
            call(sub.augment_plan, 64, nothing),
            ["resize:64"],
            known=[(Exception, LIST_ONLY)],
            usually=usually,
        )


@hidden
def none(sub):
    """None stands for the standard transforms."""
    equal(
        call(sub.augment_plan, 224, None),
        PLAN,
        usually="None is not looked for: it is only another default that was passed",
    )


@hidden
def callers_list(sub):
    """The caller's list is neither changed nor returned."""
    mine = ["crop", "blur"]
    plan = call(sub.augment_plan, 8, mine)
    equal(plan, ["resize:8", "crop", "blur"])
    equal(
        mine,
        ["crop", "blur"],
        what="the caller's list, after the call",
        usually="the resize step was inserted into the list that the caller passed",
    )
    require(plan.value is not mine, "The result is the caller's own list.")


@hidden
def iterables(sub):
    """Tuples, generators and keys of a dict are taken, too."""
    for steps in (("a", "b"), (step for step in "ab"), {"a": 1, "b": 2}.keys()):
        equal(
            call(sub.augment_plan, 1, steps),
            ["resize:1", "a", "b"],
            usually=LIST_ONLY,
        )


@hidden
def result_is_fresh(sub):
    """Changing one result doesn't change the next."""
    call(sub.augment_plan, 224).value.append("blur")
    equal(
        call(sub.augment_plan, 224),
        PLAN,
        usually="the caller was handed a list that the function goes on using",
    )


@hidden
def defaults(sub):
    """No default value is a list, a dict or a set."""
    function = sub.augment_plan
    values = [
        *(getattr(function, "__defaults__", None) or ()),
        *(getattr(function, "__kwdefaults__", None) or {}).values(),
    ]
    for value in values:
        require(
            not isinstance(value, (list, dict, set)),
            f"The default {value!r} can be changed, and all calls share it.",
            usually="the list still stands in the signature and waits for its first "
            "insert or append",
        )
