"""The shortest honest version of what people write: it goes wrong when run."""
