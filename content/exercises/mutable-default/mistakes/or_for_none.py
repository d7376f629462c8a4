# mistake: `or` instead of a test for None
# fails: asks whether the list is empty

STANDARD = ("flip", "normalise")


def augment_plan(size, transforms=None):
    """The steps of one plan: the resize, then the transforms."""
    transforms = transforms or STANDARD
    return [f"resize:{size}", *transforms]
