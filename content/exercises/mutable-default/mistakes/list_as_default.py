# mistake: A list as the default value
# fails: the default list was made once


def augment_plan(size, transforms=["flip", "normalise"]):
    """The steps of one plan: the resize, then the transforms."""
    transforms.insert(0, f"resize:{size}")
    return list(transforms)
