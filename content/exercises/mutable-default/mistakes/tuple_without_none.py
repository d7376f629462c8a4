# mistake: A tuple as the default, and None is forgotten
# fails: None is not looked for


def augment_plan(size, transforms=("flip", "normalise")):
    """The steps of one plan: the resize, then the transforms."""
    return [f"resize:{size}", *transforms]
