def augment_plan(size, transforms=["flip", "normalise"]):
    """The steps of one plan: the resize, then the transforms."""
    transforms.insert(0, f"resize:{size}")
    return transforms


print(augment_plan(224))
print(augment_plan(224))
