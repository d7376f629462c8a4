# mistake: The list stays in the signature
# fails: the list still stands in the signature


def augment_plan(size, transforms=["flip", "normalise"]):
    """The steps of one plan: the resize, then the transforms."""
    if transforms is None:
        transforms = ["flip", "normalise"]
    return [f"resize:{size}", *transforms]
