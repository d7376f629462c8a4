"""What the task says, rule by rule; the first visible check is the task's example."""

from grader import call, equal, hidden, visible


@visible
def example(sub):
    """What must hold, as the learner reads it"""
    equal(call(sub.name, 1), 2, usually="what a wrong answer usually comes from")


@hidden
def boundary(sub):
    """What the task says of the smallest input"""
    equal(call(sub.name, 0), 0)
