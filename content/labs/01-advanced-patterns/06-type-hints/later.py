def build() -> Later:
    return Later()


class Later:
    pass


print("defined:", build.__name__)
print("read:", build.__annotations__["return"] is Later)


def misspelt() -> Latter: ...  # noqa: F821


print("defined:", misspelt.__name__)
try:
    print(misspelt.__annotations__)
except NameError as error:
    print("read:", error)
