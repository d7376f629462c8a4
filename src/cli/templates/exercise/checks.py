"""The checks. A failed one says what was called, what came back, what was expected, and what that usually means."""
