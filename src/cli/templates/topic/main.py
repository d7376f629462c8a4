"""One program of 15 to 40 lines on realistic data, which prints what the text says."""
