# mistake: The standard list itself is built on
# fails: a list that the function goes on using

STANDARD = ["flip", "normalise"]
plans = {}


def augment_plan(size, transforms=None):
    """The steps of one plan: the resize, then the transforms."""
    if transforms is not None:
        return [f"resize:{size}", *transforms]
    if size not in plans:
        plans[size] = [f"resize:{size}", *STANDARD]
    return plans[size]
