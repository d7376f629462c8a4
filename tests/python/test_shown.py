"""Tables and figures leave Python as data."""

import pytest
from conftest import Run, Shown

Captured = pytest.CaptureFixture[str]
PLOT = """\
import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot([1, 2, 4], label="loss")
axes.set(title="Training", xlabel="epoch", ylabel="loss")
axes.legend()
"""
FRAME = "import pandas as pd\nframe = pd.DataFrame({'city': ['Oslo', None], 'temp': [1.5, -2.25]})\n"


def test_a_frame_is_a_table(run: Run, shown: Shown, capsys: Captured) -> None:
    assert run(FRAME + "frame") == {"kind": "ok"}
    [table] = shown.tables
    assert table["columns"] == ["city", "temp"]
    assert table["dtypes"] == ["str", "float64"]
    assert table["index"] == ["0", "1"]
    assert [row[1] for row in table["rows"]] == ["1.50", "-2.25"]
    assert table["shape"] == [2, 2]
    assert capsys.readouterr().out == ""


def test_a_long_and_wide_frame_shows_its_ends(run: Run, shown: Shown) -> None:
    run("import pandas as pd\npd.DataFrame({f'c{i}': range(100) for i in range(40)})")
    [table] = shown.tables
    assert table["shape"] == [100, 40]
    assert len(table["rows"]) == 21 and len(table["columns"]) == 21
    assert table["rows"][10] == ["..."] * 21 and table["columns"][10] == "..."
    assert {len(row) for row in table["rows"]} == {21}
    assert len(table["index"]) == 21 and len(table["dtypes"]) == 21


def test_a_series_prints_as_text(run: Run, shown: Shown, capsys: Captured) -> None:
    run(FRAME + "frame['temp']")
    assert shown.tables == []
    assert "Name: temp, dtype: float64" in capsys.readouterr().out


@pytest.mark.parametrize("end", ["plt.show()", "figure", "x = 1", "plt.show()\nfigure"])
def test_a_figure_is_shown_once_with_words(end: str, run: Run, shown: Shown) -> None:
    assert run(PLOT + end) == {"kind": "ok"}
    [(png, alt)] = shown.figures
    assert bytes(png).startswith(b"\x89PNG")
    assert alt.startswith("Training: loss from ") and "against epoch" in alt
    assert alt.endswith("1 line: loss from 1 to 4")


BARS = """\
figure, (bars, pie, hidden) = plt.subplots(1, 3)
bars.bar(["left", "renewed"], [1, 4000], label="customers")
pie.pie([1, 3], labels=["old", "new"])
hidden.set_visible(False)
"""


@pytest.mark.parametrize(
    ("drawing", "words"),
    [
        (BARS, ["; 2 bars of customers: left 1, renewed 4,000. Plot: a pie of old 25%, new 75%"]),
        ("plt.barh(['a', 'b'], [0.5, 2])", ["2 bars: a 0.5, b 2"]),
        ("plt.hist([1, 1, 2, 3], bins=2)", ["2 bars: from 2 to 2"]),
        ("plt.plot([float('nan'), 2, 1])\nplt.plot([], [])", ["1 line: from 2 to 1"]),
        ("plt.scatter([1, 2], [3, 4])\nplt.title('T')", ["T: y from 2.95 to 4.05 against x from ", "; 2 points"]),
        ("plt.imshow([[1, 2], [3, 4]])", ["; 1 image"]),
        ("plt.figure()", ["An empty figure"]),
    ],
)
def test_words_say_what_is_drawn(drawing: str, words: list[str], run: Run, shown: Shown) -> None:
    assert run(f"import matplotlib.pyplot as plt\n{drawing}\nplt.show()") == {"kind": "ok"}
    [(_, alt)] = shown.figures
    for part in words:
        assert part in alt


def test_figures_of_a_program_that_failed_are_not_shown_by_the_next(run: Run, shown: Shown) -> None:
    assert run("import matplotlib.pyplot as plt\nplt.plot([1])\n1 / 0")["kind"] == "raised"
    before = len(shown.figures)
    run("x = 1")
    assert len(shown.figures) == before
