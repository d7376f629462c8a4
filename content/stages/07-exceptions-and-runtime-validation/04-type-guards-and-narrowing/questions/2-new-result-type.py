from typing import assert_never


def with_default(result: float | None) -> str:
    if isinstance(result, float):
        return "at risk" if result > 0.8 else "safe"
    return "no score"


def closed(result: float | None) -> str:
    match result:
        case float():
            return "at risk" if result > 0.8 else "safe"
        case None:
            return "no score"
        case _:
            assert_never(result)


for result in (0.9, None, {"score": 0.9}):
    print(result, "->", with_default(result))
    try:
        print(result, "->", closed(result))
    except AssertionError as exc:
        print("AssertionError:", exc)

for check in ("assert False", "assert_never('x')"):
    code = compile(check, "check", "exec", optimize=1)  # as python -O
    try:
        exec(code)
        print(check, "was skipped")
    except AssertionError:
        print(check, "raised")
