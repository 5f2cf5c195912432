"""Understanding what a contact means: pure functions from text to verdict."""
