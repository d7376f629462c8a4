"""The same with as few lines changed as possible."""
