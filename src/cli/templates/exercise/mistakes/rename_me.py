"""A wrong solution that people really write; it must fail with its own message. Rename this file."""
