"""Which files come, in which order, and when each is read."""

import weakref
from pathlib import Path
from tempfile import TemporaryDirectory

from grader import call, equal, hidden, raised_by, raises, require, visible

AHEAD = "files are read before anyone asks for them"
LATE = "a function with yield checks nothing until the first item is pulled"


class Folder(TemporaryDirectory):
    """A folder with these files, each with its own name as content."""

    def __init__(self, *names):
        super().__init__()
        for name in names:
            path = Path(self.name, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(name)

    def __enter__(self):
        return Path(self.name)


def pulled(stream):
    answer = call(next, stream)
    answer.called = "next(stream)"
    return answer


def names(sub, folder, suffix):
    stream = call(sub.stream_files, folder, suffix)
    answer = call(lambda: [name for name, _ in stream.value])
    answer.called = f"the names from {stream.called}"
    return answer


@visible
def example(sub):
    """Files below the folder come with their names and contents"""
    with Folder("b.jpg", "2024/c.jpg", "a.jpg", "notes.txt") as folder:
        stream = call(sub.stream_files, folder, ".jpg")
        answer = call(list, stream.value)
        answer.called = f"list of {stream.called}"
        equal(
            answer,
            [("2024/c.jpg", b"2024/c.jpg"), ("a.jpg", b"a.jpg"), ("b.jpg", b"b.jpg")],
            usually="the names are not relative, or the paths are not sorted",
        )


@visible
def one_at_a_time(sub):
    """A file is read when it is pulled, and not before"""
    read = []

    def reading(path):
        read.append(path.name)
        return path.name.upper()

    with Folder("a.jpg", "b.jpg", "c.jpg") as folder:
        stream = call(sub.stream_files, folder, ".jpg", read=reading).value
        equal(read, [], what="what was read before the first next()", usually=AHEAD)
        equal(pulled(stream), ("a.jpg", "A.JPG"))
        equal(read, ["a.jpg"], what="what was read after one next()", usually=AHEAD)
        equal(pulled(stream), ("b.jpg", "B.JPG"))
        equal(read, ["a.jpg", "b.jpg"], what="what was read after two", usually=AHEAD)


@visible
def no_folder(sub):
    """A missing folder is told at the call"""
    raises(FileNotFoundError, sub.stream_files, "no/such/folder", ".jpg", usually=LATE)


@hidden
def any_case(sub):
    """Upper and lower case are one, in the names and in the argument"""
    usually = "a glob pattern, or a comparison, that tells upper from lower case"
    with Folder("a.JPG", "b.jpg", "c.Jpg", "d.jpeg") as folder:
        for suffix in (".jpg", ".JPG", ".jPg"):
            equal(
                names(sub, folder, suffix),
                ["a.JPG", "b.jpg", "c.Jpg"],
                usually=usually,
            )


@hidden
def folders(sub):
    """A folder whose name ends in the suffix is no file"""
    with Folder("odd.jpg/inner.jpg", "odd.jpg/inner.txt") as folder:
        equal(
            names(sub, folder, ".jpg"),
            ["odd.jpg/inner.jpg"],
            known=[(OSError, "a folder was read: its name ends in the suffix, too")],
        )


@hidden
def order(sub):
    """What lies in one folder stays together"""
    with Folder("a-b.jpg", "a/c.jpg", "a/d/e.jpg", "a.jpg", "B.jpg") as folder:
        equal(
            names(sub, folder, ".jpg"),
            ["B.jpg", "a/c.jpg", "a/d/e.jpg", "a-b.jpg", "a.jpg"],
            known=[
                (
                    ["B.jpg", "a-b.jpg", "a.jpg", "a/c.jpg", "a/d/e.jpg"],
                    "names were sorted as text, where - comes before the slash",
                )
            ],
            usually="the files come as the file system lists them",
        )


@hidden
def as_text(sub):
    """The folder may be given as text; without a match nothing comes"""
    with Folder("x/a.txt", "x/b.jpg") as folder:
        equal(names(sub, str(folder), ".txt"), ["x/a.txt"])
        equal(names(sub, str(folder), ".png"), [])


@hidden
def errors(sub):
    """An error of read reaches the one who pulls"""
    problem = ValueError("no picture")

    def failing(path):
        if path.name == "b.jpg":
            raise problem
        return 1

    with Folder("a.jpg", "b.jpg") as folder:
        stream = call(sub.stream_files, folder, ".jpg", read=failing).value
        equal(pulled(stream), ("a.jpg", 1))
        usually = "an except around read skips the file or changes the error"
        error = raised_by(pulled(stream), ValueError, usually=usually)
        require(error is problem, "Another error came out.", usually=usually)


@hidden
def let_go(sub):
    """What was handed out is not kept"""

    class Picture:
        pass

    pictures = []

    def reading(_):
        picture = Picture()
        pictures.append(weakref.ref(picture))
        return picture

    with Folder("a.jpg", "b.jpg", "c.jpg") as folder:
        stream = call(sub.stream_files, folder, ".jpg", read=reading).value
        pulled(stream).value
        pulled(stream).value
        require(
            pictures[0]() is None,
            "The first content was still in memory when the second had been pulled.",
            usually="contents are collected in a list or a cache",
        )
