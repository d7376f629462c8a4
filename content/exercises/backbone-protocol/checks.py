"""Who counts as a backbone, what is missing in others, and what is registered."""

from grader import call, equal, hidden, raises, same_object, visible

NOMINAL = "an abstract base class asks for inheritance, a protocol doesn't"
NAMES_ONLY = "isinstance with a protocol sees that a name is there, not what it is"
A_CLASS = "a class has its methods as attributes, so it passes for an instance"
COUNTED = "the parameters are counted, though optional ones don't hinder the call"


class Shown:
    def __repr__(self):
        return f"{type(self).__name__}()"


class Good(Shown):
    def forward(self, x):
        raise RuntimeError("forward was called")

    def freeze(self):
        raise RuntimeError("freeze was called")


class NoFreeze(Shown):
    def forward(self, x):
        return x


class Flag(NoFreeze):
    freeze = True


class Masked(Good):
    def forward(self, x, mask=None, *, scale=1.0):
        return x


class Any(Good):
    def forward(self, *inputs):
        return inputs


class TwoNeeded(Good):
    def forward(self, x, mask):
        return x


class NamedNeeded(Good):
    def forward(self, x, *, mask):
        return x


class NoneTaken(Good):
    def forward(self):
        return None


def counts_as(sub, obj, want, usually):
    answer = call(isinstance, obj, sub.Backbone)
    answer.called = f"isinstance({obj!r}, Backbone)"
    known = [(TypeError, "@runtime_checkable is missing: isinstance refuses")]
    equal(answer, want, known=known, usually=usually)


def stored(registry, want=()):
    equal(
        sorted(registry),
        sorted(want),
        what="the registered names",
        usually="it is stored first and looked at afterwards",
    )


def refused(sub, obj, mentions, usually):
    registry = {}
    raises(
        TypeError,
        sub.register,
        registry,
        "net",
        obj,
        mentions=mentions,
        usually=usually,
    )
    stored(registry)


@visible
def structural(sub):
    """Having the members is enough to be a Backbone"""
    for obj, want in ((Good(), True), (NoFreeze(), False), ("text", False)):
        counts_as(sub, obj, want, NOMINAL)


@visible
def fits(sub):
    """An object that fits is stored and returned"""
    registry, net = {}, Good()
    same_object(call(sub.register, registry, "tiny", net), net)
    stored(registry, ["tiny"])
    same_object(registry["tiny"], net, what="registry['tiny']")


@visible
def lacking(sub):
    """All that is missing is listed, and named by register"""
    equal(call(sub.missing_members, object()), ["forward", "freeze"])
    equal(call(sub.missing_members, NoFreeze()), ["freeze"])
    equal(call(sub.missing_members, Good()), [])
    for name in ("forward", "freeze"):
        refused(sub, object(), name, "only the first missing name is told")
    refused(sub, NoFreeze(), "freeze", "what is missing isn't named")


@visible
def class_given(sub):
    """A class in place of an object is refused"""
    refused(sub, Good, "instance", A_CLASS)
    refused(sub, NoFreeze, "instance", A_CLASS)


@hidden
def not_callable(sub):
    """freeze = True is no method"""
    counts_as(sub, Flag(), True, NOMINAL)
    equal(call(sub.missing_members, Flag()), ["freeze"], usually=NAMES_ONLY)
    refused(sub, Flag(), "freeze", NAMES_ONLY)


@hidden
def on_the_object(sub):
    """Members may have been set on the object itself"""

    class Late(Shown):
        pass

    late = Late()
    late.forward, late.freeze = (lambda x: x), (lambda: None)
    usually = "members are looked for in the class only"
    counts_as(sub, late, True, NOMINAL)
    equal(call(sub.missing_members, late), [], usually=usually)
    same_object(call(sub.register, {}, "late", late), late, usually=usually)


@hidden
def optional(sub):
    """A forward with further, optional parameters fits"""
    for net in (Masked(), Any()):
        answer = call(sub.register, {}, "net", net)
        same_object(answer, net, known=[(TypeError, COUNTED)])


@hidden
def calls_that_fail(sub):
    """A forward that can't be called with one argument is refused"""
    usually = "whether one argument is enough isn't asked"
    for net in (TwoNeeded(), NamedNeeded(), NoneTaken()):
        refused(sub, net, "forward", usually)


@hidden
def taken(sub):
    """A name that is taken raises KeyError and keeps its object"""
    first = Good()
    registry = {"tiny": first}
    usually = "the second silently takes the place of the first"
    raises(KeyError, sub.register, registry, "tiny", Good(), usually=usually)
    same_object(registry["tiny"], first, what="registry['tiny']", usually=usually)
    call(sub.register, registry, "other", first).value
    stored(registry, ["tiny", "other"])
