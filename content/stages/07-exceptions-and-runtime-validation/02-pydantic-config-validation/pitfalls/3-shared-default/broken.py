import itertools

from pydantic import BaseModel, Field


class Tags:
    def __init__(self) -> None:
        self.names: list[str] = []


run_ids = itertools.count(1)


class Run(BaseModel, arbitrary_types_allowed=True):
    run_id: int = Field(default=next(run_ids))
    columns: list[str] = Field(default=[])
    tags: Tags = Field(default=Tags())


first, second = Run(), Run()
first.columns.append("age")
first.tags.names.append("baseline")
print("ids:    ", first.run_id, second.run_id)
print("columns:", first.columns, second.columns)
print("tags:   ", first.tags.names, second.tags.names)
