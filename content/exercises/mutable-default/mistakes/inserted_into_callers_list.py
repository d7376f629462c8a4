# mistake: The caller's list is changed
# fails: inserted into the list that the caller passed


def augment_plan(size, transforms=None):
    """The steps of one plan: the resize, then the transforms."""
    if transforms is None:
        transforms = ["flip", "normalise"]
    if not isinstance(transforms, list):
        transforms = list(transforms)
    transforms.insert(0, f"resize:{size}")
    return transforms
