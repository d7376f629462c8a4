"""The data sets that a program names: made by small programs of their own, found by it as CSV files in `data/`."""

import json
from pathlib import Path
from typing import Any


class DataSets:
    """`programs` holds the text of a module by name; its `make(**options)` returns a frame."""

    def __init__(self, programs: dict[str, str]) -> None:
        self.programs = programs
        self.texts: dict[str, str] = {}

    def make(self, name: str, **options: Any) -> Any:
        """A fresh frame of the data set, as its program makes it with these options."""
        if name not in self.programs:
            raise KeyError(f"no data set {name}: name it in the frontmatter, under datasets")
        namespace: dict[str, Any] = {"__name__": name}
        exec(compile(self.programs[name], f"<{name}>", "exec"), namespace)
        return namespace["make"](**options)

    def write(self) -> None:
        """`data/name.csv` in the working folder."""
        for name in self.programs:
            if name not in self.texts:
                self.texts[name] = self.make(name).to_csv(index=False)
            Path("data").mkdir(exist_ok=True)
            Path(f"data/{name}.csv").write_text(self.texts[name])


provided = DataSets({})


def provide(programs: str) -> None:
    """For the next run. `programs` (JSON): texts by name."""
    global provided
    wanted = json.loads(programs)
    if wanted != provided.programs:
        provided = DataSets(wanted)
