def pipeline(steps=None):
    steps = steps or ["clean"]
    return steps


print(pipeline(), pipeline([]), pipeline(["scale"]))
