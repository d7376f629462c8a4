"""Grades a submission: its checks, one after the other, each with a fresh copy of everything."""
