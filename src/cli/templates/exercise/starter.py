"""What the learner starts from: the signature and its docstring."""
