"""What a class statement registers, and which class a file name leads to."""

from grader import (
    call,
    equal,
    hidden,
    is_a,
    raised_by,
    raises,
    require,
    same_object,
    visible,
)

FIRST_MATCH = "the first suffix that fits is taken, not the longest"
NOT_ABSTRACT = "@abstractmethod has no effect without ABC as a base"
REPLACED = "the later class silently takes the place of the first"
INHERITED = "the suffix is remembered on the class, and its subclasses inherit it"
NO_SUPER = "__init_subclass__ keeps the keywords and doesn't call super()"
OWN_REGISTRY = "a subclass gets a registry of its own"


def defined(sub, name, bases=(), /, load=True, **keywords):
    """The answer of a class statement; `load` returns the class's name."""
    namespace = {"__module__": "checks", "__qualname__": name}
    if load:
        namespace["load"] = lambda self, text: [{"by": name}]
    bases = bases or (sub.Loader,)
    answer = call(type(bases[0]), name, bases, namespace, **keywords)
    listed = [base.__name__ for base in bases]
    listed += [f"{key}={value!r}" for key, value in keywords.items()]
    answer.called = f"class {name}({', '.join(listed)})"
    return answer


def works(answer, usually):
    problem = f"{answer.called} raised {answer.error!r}."
    require(answer.error is None, problem, usually=usually)


def registered(sub, want, usually=""):
    names = {key: getattr(cls, "__name__", cls) for key, cls in sub.registry.items()}
    equal(names, want, what="Loader.registry, by names", usually=usually)


def leads_to(sub, name, want, usually="", start=None):
    answer = call((start or sub.Loader).for_name, name)
    answer.called = f"{(start or sub.Loader).__name__}.for_name({name!r})"
    got = type(answer.value).__name__
    equal(got, want, what=f"the class that {answer.called} chose", usually=usually)
    return answer.value


@visible
def by_name(sub):
    """Defining a loader registers it; its suffix leads to a new object"""
    answer = defined(sub, "Csv", suffix=".csv")
    works(answer, "there is no __init_subclass__ that takes a suffix")
    registered(sub.Loader, {".csv": "Csv"})
    same_object(sub.Loader.registry[".csv"], answer.value, what="registry['.csv']")
    first = leads_to(sub, "data.csv", "Csv")
    equal(call(first.load, "a"), [{"by": "Csv"}])
    equal(
        first is leads_to(sub, "data.csv", "Csv"),
        False,
        what="whether two calls give one object",
        usually="an object is registered where a class should be",
    )


@visible
def no_loader(sub):
    """A name without a loader raises LookupError that names it"""
    defined(sub, "Csv", suffix=".csv").value
    for name in ("photo.png", "csv", "data.csv.bak"):
        raises(LookupError, sub.Loader.for_name, name, mentions=name)


@visible
def taken(sub):
    """The first class keeps its suffix, the second is an error"""
    defined(sub, "First", suffix=".dat").value
    for suffix in (".dat", ".DAT"):
        raised_by(defined(sub, "Second", suffix=suffix), ValueError, usually=REPLACED)
        registered(sub.Loader, {".dat": "First"}, REPLACED)


@visible
def incomplete(sub):
    """Of a loader without load no object can be made"""
    cls = defined(sub, "Bad", load=False, suffix=".bad").value
    raises(TypeError, sub.Loader.for_name, "x.bad", usually=NOT_ABSTRACT)
    raises(TypeError, cls, usually=NOT_ABSTRACT)
    raises(TypeError, sub.Loader, usually=NOT_ABSTRACT)


@hidden
def longest(sub):
    """The longest suffix wins, in whatever order they were defined"""
    for suffixes in ((".gz", ".tar.gz"), (".x.yz", ".yz")):
        for suffix in suffixes:
            defined(sub, f"For{suffix.count('.')}", suffix=suffix).value
    leads_to(sub, "backup.tar.gz", "For2", FIRST_MATCH)
    leads_to(sub, "backup.gz", "For1", FIRST_MATCH)
    leads_to(sub, "a.x.yz", "For2", FIRST_MATCH)


@hidden
def any_case(sub):
    """Upper and lower case are one"""
    defined(sub, "Tar", suffix=".TAR.gz").value
    registered(sub.Loader, {".tar.gz": "Tar"}, "the suffix is stored as it was given")
    for name in ("B.Tar.Gz", "b.tar.gz", "B.TAR.GZ"):
        leads_to(sub, name, "Tar")


@hidden
def intermediate(sub):
    """A base without a suffix isn't registered, its children may be"""
    base = defined(sub, "Base").value
    registered(sub.Loader, {}, "a class without a suffix is registered, too")
    defined(sub, "Tsv", (base,), load=False, suffix=".tsv").value
    registered(sub.Loader, {".tsv": "Tsv"})
    equal(call(leads_to(sub, "a.tsv", "Tsv").load, ""), [{"by": "Base"}])


@hidden
def subclass(sub):
    """A subclass of a registered class changes nothing"""
    json = defined(sub, "Json", suffix=".json").value
    works(defined(sub, "Special", (json,)), INHERITED)
    registered(sub.Loader, {".json": "Json"}, INHERITED)
    defined(sub, "Lines", (json,), suffix=".jsonl").value
    registered(sub.Loader, {".json": "Json", ".jsonl": "Lines"}, INHERITED)


@hidden
def no_dot(sub):
    """A suffix begins with a dot"""
    for suffix in ("csv", "", "c.sv"):
        usually = "the suffix is taken as it comes"
        raised_by(defined(sub, "Csv", suffix=suffix), ValueError, usually=usually)
        registered(sub.Loader, {}, usually)


@hidden
def other_keywords(sub):
    """Other keywords reach the other base classes"""
    seen = {}

    class Tagged:
        def __init_subclass__(cls, *, tag=None, **kwargs):
            super().__init_subclass__(**kwargs)
            seen[cls.__name__] = tag

    bases = (sub.Loader, Tagged)
    works(defined(sub, "Log", bases, suffix=".log", tag="hello"), NO_SUPER)
    equal(seen, {"Log": "hello"}, what="what Tagged was told", usually=NO_SUPER)
    registered(sub.Loader, {".log": "Log"})


@hidden
def one_registry(sub):
    """Each class searches the one registry"""
    one = defined(sub, "One", suffix=".one").value
    two = defined(sub, "Two", suffix=".two").value
    is_a(sub.Loader.registry, dict, what="Loader.registry")
    for cls in (one, two):
        same_object(
            cls.registry,
            sub.Loader.registry,
            what=f"{cls.__name__}.registry",
            usually=OWN_REGISTRY,
        )
    leads_to(sub, "x.two", "Two", OWN_REGISTRY, start=one)
