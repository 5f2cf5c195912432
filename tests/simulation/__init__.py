"""Seeded simulation of the store and the desk: any failing seed can be played again."""
