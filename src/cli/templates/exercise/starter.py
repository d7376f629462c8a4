def name(number):
    """What the learner is to write."""
