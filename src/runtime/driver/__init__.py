"""What runs a reader's program inside the interpreter: the same files in the browser and in the build's checks."""
