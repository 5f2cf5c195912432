"""Word lists of the matcher, as pages that people edit."""

from functools import cache
from importlib import resources
from typing import Any

import yaml


@cache
def load_page(name: str) -> dict[str, Any]:
    """The content of ``<name>.yaml`` in this folder."""
    text = resources.files(__package__).joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    # The C loader, where there is one, reads the pages ten times faster.
    content: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return content
