"""What pages say, and only that, is found in each language file."""

import re
from pathlib import Path

import pytest

from bot.lines import FOLDER, LOCALES, has_line

CONSOLE = Path(__file__).parents[2] / "bot" / "console"
IN_TEMPLATES = re.compile(r"""(?<![\w.])t\(\s*['"]([a-z0-9_-]+)['"](?!\s*~)""")
PROBLEMS = re.compile(r"""Problem\(\s*\d+,\s*"([a-z-]+)\"""")
NOTICES = re.compile(r"\?notice=([a-z-]*[a-z])[\"#&]")


def keys_used(pattern: re.Pattern[str], suffix: str) -> set[str]:
    files = CONSOLE.rglob(f"*{suffix}")
    return {key for path in files for key in pattern.findall(path.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("language", list(LOCALES))
def test_what_pages_say_is_there(language: str) -> None:
    used = keys_used(IN_TEMPLATES, ".html")
    assert len(used) > 50
    assert sorted(key for key in used if not has_line(language, f"console-{key}")) == []


@pytest.mark.parametrize("language", list(LOCALES))
def test_every_problem_says_what_is_wrong_and_what_to_do(language: str) -> None:
    keys = keys_used(PROBLEMS, ".py")
    assert len(keys) > 10
    needed = {f"console-problem-{key}{end}" for key in keys for end in ("", "-next")}
    assert sorted(key for key in needed if not has_line(language, key)) == []


@pytest.mark.parametrize("language", list(LOCALES))
def test_every_notice_is_there(language: str) -> None:
    keys = keys_used(NOTICES, ".py")
    assert len(keys) > 8
    assert sorted(k for k in keys if not has_line(language, f"console-notice-{k}")) == []


@pytest.mark.parametrize("language", list(LOCALES))
def test_a_line_is_written_once(language: str) -> None:
    found = [
        key
        for path in FOLDER.glob(f"*{language}.ftl")
        for key in re.findall(r"^([a-z][\w-]*) =", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert sorted({key for key in found if found.count(key) > 1}) == []
