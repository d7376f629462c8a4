# mistake: A text passes for a list
# fails: each of which becomes a bullet

import statistics

SECTIONS = ("problem", "data", "model", "performance", "limitations")


def model_card(name, info):
    """The card of a model as text; a ValueError names all that is wrong with it."""
    blocks = [f"# {name}"]
    problems = {key: "is unknown" for key in info if key not in SECTIONS}
    for key in SECTIONS:
        try:
            text = RENDER[key](info.get(key))
        except ValueError as error:
            problems[key] = str(error)
        else:
            blocks += [f"## {key.capitalize()}", text]
    if problems:
        raise ValueError("; ".join(f"{key} {what}" for key, what in problems.items()))
    return "\n\n".join(blocks) + "\n"


def paragraph(value):
    if not isinstance(value, str) or not value.strip():
        raise ValueError("must be text")
    return value


def bullets(values):
    if not values:
        raise ValueError("must be a list of texts")
    return "\n".join(f"- {paragraph(value)}" for value in values)


def scores_line(value):
    match value:
        case {"metric": metric, "cv_scores": [_, _, *_] as scores, "test_score": test}:
            if not all(isinstance(score, int | float) for score in [*scores, test]):
                raise ValueError("has a score that is no number")
            mean, spread = statistics.mean(scores), statistics.stdev(scores)
            cv = f"{mean:.3f} ± {spread:.3f} ({len(scores)} folds)"
            return f"{paragraph(metric)}: {cv}, test {test:.3f}"
    raise ValueError("needs a metric, two or more cv_scores and a test_score")


RENDER = dict.fromkeys(SECTIONS, paragraph)
RENDER |= {"performance": scores_line, "limitations": bullets}
