import json
from pathlib import Path

import pandas as pd

MISSING = r"\N"


def save(df, path):
    """Writes a CSV file, and beside it what CSV can't hold."""
    if not df.index.equals(pd.RangeIndex(len(df))):
        raise ValueError("the index isn't 0, 1, 2, …; reset_index() makes it so")
    cells = pd.DataFrame({name: escaped(df[name]) for name in df.columns})
    cells.to_csv(path, index=False, na_rep=MISSING)
    schema = {name: described(df[name].dtype) for name in df.columns}
    schema_path(path).write_text(json.dumps(schema))


def load(path):
    """The table as it was saved."""
    schema = json.loads(schema_path(path).read_text())
    cells = pd.read_csv(path, dtype="str", keep_default_na=False, na_values=[MISSING])
    if list(cells) != list(schema):
        raise ValueError(f"columns {list(cells)}, but the schema has {list(schema)}")
    columns = {name: restored(cells[name], **schema[name]) for name in schema}
    return pd.DataFrame(columns)


def schema_path(path):
    return Path(f"{path}.schema.json")


def described(dtype):
    if isinstance(dtype, pd.CategoricalDtype):
        categories = dtype.categories.tolist()
        return {"kind": "category", "categories": categories, "ordered": dtype.ordered}
    return {"kind": str(dtype)}


def escaped(column):
    """Text with doubled backslashes, so that none looks like the mark of a gap."""
    if described(column.dtype)["kind"] in ("str", "category"):
        return column.astype("str").str.replace("\\", "\\\\", regex=False)
    return column


def restored(column, kind, **category):
    if kind in ("str", "category"):
        column = column.str.replace("\\\\", "\\", regex=False)
    if kind == "category":
        return column.astype(pd.CategoricalDtype(**category))
    if kind == "bool":
        return column == "True"
    return column.astype(kind)
