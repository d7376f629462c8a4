"""Fields, areas and overlaps, and that no instance carries a dictionary."""

import copy
import pickle
import sys

from grader import call, close, equal, hidden, raises, require, visible

FIELDS = ("x1", "y1", "x2", "y2", "confidence", "class_id")
NO_SLOTS = "no __slots__ was set, so each box carries a dictionary"
SUBCLASS = "a subclass that reserves no slots gets the dictionary back"


class Plain:
    def __init__(self):
        self.x1 = self.y1 = self.x2 = self.y2 = self.confidence = self.class_id = 1

    def __repr__(self):
        return "an ordinary object"


def box(sub, *args, **kwargs):
    return call(sub.BoundingBox, *args, **kwargs).value


def tracked(sub, *args, **kwargs):
    return call(sub.TrackedBox, *args, **kwargs).value


def fields(of, names=FIELDS):
    return [getattr(of, name, "missing") for name in names]


def overlap(one, other, want, usually=""):
    close(call(one.iou, other), want, usually=usually)
    close(call(other.iou, one), want, usually=usually)


def no_dictionary(instance, usually):
    name = type(instance).__name__
    require(
        not hasattr(instance, "__dict__"),
        f"An instance of {name} has a __dict__.",
        usually=usually,
    )
    raises(AttributeError, setattr, instance, "lable", "car", usually=usually)


@visible
def defaults(sub):
    """Fields can be read and changed; confidence and class have defaults"""
    one = box(sub, 0, 1, 2, 4)
    equal(fields(one), [0, 1, 2, 4, 1.0, 0], what="the fields")
    close(one.area, 6.0, what="the area")
    one.x2 = 4
    close(
        one.area,
        12.0,
        what="the area, after x2 became 4",
        usually="the area was computed once and kept",
    )
    other = box(sub, 0, 0, 1, 1, 0.5, class_id=3)
    equal(fields(other), [0, 0, 1, 1, 0.5, 3], what="the fields")


@visible
def no_dict(sub):
    """A box has no __dict__ and refuses an unknown attribute"""
    no_dictionary(box(sub, 0, 0, 1, 1), NO_SLOTS)


@visible
def half_overlap(sub):
    """Unit squares that overlap by half share a third"""
    one, other = box(sub, 0, 0, 1, 1), box(sub, 0.5, 0, 1.5, 1)
    overlap(one, other, 1 / 3, "the shared area is counted twice in the union")
    overlap(one, one, 1.0)
    overlap(box(sub, 0, 0, 4, 4), box(sub, 1, 2, 3, 6), 4 / 20)


@hidden
def tracked_has_no_dict(sub):
    """TrackedBox adds one field and no dictionary"""
    one = tracked(sub, 0, 1, 2, 4, 0.5, 9, track_id=7)
    equal(fields(one, (*FIELDS, "track_id")), [0, 1, 2, 4, 0.5, 9, 7], what="fields")
    no_dictionary(one, SUBCLASS)
    close(one.area, 6.0, what="its area")
    one = tracked(sub, 0, 1, 2, 4, track_id=7)
    equal(fields(one), [0, 1, 2, 4, 1.0, 0], what="the fields")


@hidden
def track_id_by_name(sub):
    """track_id has to be given, and by name"""
    raises(TypeError, sub.TrackedBox, 0, 0, 1, 1, 0.5, 9)
    raises(TypeError, sub.TrackedBox, 0, 0, 1, 1, 0.5, 9, 7)


@hidden
def apart(sub):
    """Boxes that lie apart or only touch share nothing"""
    both = "two negative lengths were multiplied, which gives a positive area"
    one = box(sub, 0, 0, 10, 10)
    overlap(one, box(sub, 11, 11, 21, 21), 0.0, both)
    for other in ((11, 0, 21, 10), (0, 11, 10, 21), (10, 0, 20, 10)):
        overlap(one, box(sub, *other), 0.0)


@hidden
def degenerate(sub):
    """A box turned inside out has no area; two without area share 0.0"""
    for corners in ((3, 0, 1, 2), (0, 3, 2, 1), (3, 3, 1, 1)):
        area = box(sub, *corners).area
        usually = "a side with x2 < x1 has a negative length"
        close(area, 0.0, what=f"BoundingBox{corners}.area", usually=usually)
    point = box(sub, 1, 1, 1, 1)
    overlap(point, point, 0.0, "the union is zero, and it was divided by")
    small = box(sub, 0, 0, 0.5, 0.5)
    overlap(small, small, 1.0)


@hidden
def equality(sub):
    """Boxes are equal when all their fields are"""
    identity = "without __eq__, a box is equal to itself only"
    values = (0, 1, 2, 4, 0.5, 9)
    require(
        box(sub, *values) == box(sub, *values),
        f"Two boxes made of {values} should be equal.",
        usually=identity,
    )
    for place, name in enumerate(FIELDS):
        changed = [value + (index == place) for index, value in enumerate(values)]
        require(
            box(sub, *values) != box(sub, *changed),
            f"Boxes that differ in {name} should not be equal.",
            usually=f"__eq__ leaves out {name}",
        )
    ids = "the inherited comparison knows nothing of track_id"
    one, same, other = (tracked(sub, *values, track_id=n) for n in (1, 1, 2))
    require(one == same, "Two equal tracked boxes should be equal.", usually=identity)
    require(one != other, "track_id 1 and 2 should not be equal.", usually=ids)


@hidden
def copies(sub):
    """copy.copy and pickle keep every field"""
    one = tracked(sub, 1, 2, 3, 4, 0.5, 9, track_id=11)
    for clone in (
        call(copy.copy, one),
        call(pickle.loads, call(pickle.dumps, one).value),
    ):
        equal(
            fields(clone.value, (*FIELDS, "track_id")),
            [1, 2, 3, 4, 0.5, 9, 11],
            what=f"the fields of what {clone.called} gave",
        )


@hidden
def sizes(sub):
    """The dictionary counts, where there is one"""
    plain, slim = Plain(), box(sub, 1, 1, 1, 1)
    equal(call(sub.bytes_per_instance, slim), sys.getsizeof(slim))
    equal(
        call(sub.bytes_per_instance, plain),
        sys.getsizeof(plain) + sys.getsizeof(plain.__dict__),
        known=[(sys.getsizeof(plain), "getsizeof leaves out the dictionary")],
    )
