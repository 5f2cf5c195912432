"""Grouping what could not be answered by meaning: pure functions from misses to gaps."""
