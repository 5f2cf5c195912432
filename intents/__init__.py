"""Understanding what a contact means: pure functions from text to verdict."""

import os

# Before numpy is imported: one message is a small problem, threads that wait for each other's
# turn make it slower on a busy machine, and each keeps 16 MB.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
