# mistake: What only a list can do is asked of any iterable
# fails: that only a list can do

STANDARD = ["flip", "normalise"]


def augment_plan(size, transforms=None):
    """The steps of one plan: the resize, then the transforms."""
    if transforms is None:
        transforms = STANDARD
    return [f"resize:{size}"] + transforms.copy()
