"""Word lists of the matcher, as pages that people edit."""

from importlib import resources
from typing import Any

import yaml


def load_page(name: str) -> dict[str, Any]:
    """The content of ``<name>.yaml`` in this folder."""
    text = resources.files(__package__).joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    content: dict[str, Any] = yaml.safe_load(text)
    return content
