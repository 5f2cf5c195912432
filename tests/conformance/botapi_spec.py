"""Checks calls, results and updates against the Bot API's specification (botapi.json).

Its rules: the method exists, required and unknown fields, types (of a union, the one that fits
best), and the lengths and counts written in the descriptions.
"""

import html
import json
import re
from collections.abc import Collection
from pathlib import Path
from typing import Any

Json = dict[str, Any]
Field = dict[str, Any]

LENGTH = re.compile(r"(\d+)-(\d+) (characters|bytes)( after entit)?")
COUNT = re.compile(r"must include (\d+)-(\d+) items")
AT_MOST = re.compile(r"At most (\d+) ")
UNLESS = re.compile(
    r"required if (?:the )?(?:parameters? )?([\w, ]+?) (?:is|are)(?:n't| not) specified", re.I
)
AS_TEXT = {
    "Integer": re.compile(r"-?\d{1,19}"),
    "Float": re.compile(r"-?\d+(\.\d+)?(e-?\d+)?", re.I),
    "Boolean": re.compile("true|false", re.I),
    "True": re.compile("true|false", re.I),
}
AS_VALUE: dict[str, type | tuple[type, ...]] = {
    "Integer": int,
    "Float": (int, float),
    "Boolean": bool,
    "True": bool,
    "String": str,
}
DISCRIMINATORS = ("type", "source", "status")


class BotApiSpec:
    def __init__(self, path: Path) -> None:
        spec = json.loads(path.read_text("utf-8"))
        self.types: dict[str, Json] = spec["types"]
        self.methods: dict[str, Json] = {name.lower(): m for name, m in spec["methods"].items()}

    def check_call(self, method: str, params: Json, files: Collection[str] = ()) -> list[str]:
        """What is wrong with a call; values may be as they travel in a form, as text."""
        known = self.methods.get(method.lower())
        if known is None:
            return [f"{method}: no such method"]
        fields = known.get("fields", [])
        return self._object(fields, params, method, travelled=True, files=files)

    def check_result(self, method: str, result: Any) -> list[str]:
        """What is wrong with the `result` a method answered."""
        return self._any_of(self.methods[method.lower()]["returns"], result, method, False)

    def check_type(self, type_: str, value: Any) -> list[str]:
        """What is wrong with a value that should be, for example, an `Update`."""
        return self._value(type_, value, type_, False)

    def _object(
        self,
        fields: list[Field],
        given: Json,
        path: str,
        travelled: bool = False,
        files: Collection[str] = (),
    ) -> list[str]:
        names = {field["name"] for field in fields}
        attached = {name for name in files if name not in names}
        found = [f"{path}.{n}: unknown field" for n in given if n not in names | attached]
        for field in fields:
            name, value = field["name"], given.get(field["name"])
            if value is None and name not in files:
                found += _missing(field, given, f"{path}.{name}")
            elif value is not None:
                problems = self._any_of(field["types"], value, f"{path}.{name}", travelled)
                found += problems or _out_of_limits(field, value, given, f"{path}.{name}")
        return found

    def _any_of(self, types: list[str], value: Any, path: str, travelled: bool) -> list[str]:
        return min((self._value(t, value, path, travelled) for t in types), key=len)

    def _value(self, type_: str, value: Any, path: str, travelled: bool) -> list[str]:
        if type_ == "InputFile":
            attached = isinstance(value, str) and value.startswith("attach://")
            return [] if attached else [f"{path}: a file is expected"]
        if type_ in AS_VALUE:
            fits = _is_scalar(type_, value, travelled)
            return [] if fits else [f"{path}: {type_} expected, got {value!r:.60}"]
        if travelled and isinstance(value, str):
            try:
                value = json.loads(value)
            except ValueError:
                return [f"{path}: JSON expected"]
        if type_.startswith("Array of "):
            return self._array(type_.removeprefix("Array of "), value, path)
        return self._structure(type_, value, path)

    def _array(self, type_: str, value: Any, path: str) -> list[str]:
        if not isinstance(value, list):
            return [f"{path}: an array is expected"]
        items = enumerate(value)
        return [p for i, item in items for p in self._value(type_, item, f"{path}[{i}]", False)]

    def _structure(self, type_: str, value: Any, path: str) -> list[str]:
        if not isinstance(value, dict):
            return [f"{path}: {type_} expected, got {value!r:.60}"]
        names = self._subtypes(type_, value) or [type_]
        found = (
            self._object(self.types[n].get("fields", []), value, f"{path}<{n}>") for n in names
        )
        return min(found, key=len)

    def _subtypes(self, type_: str, value: Json) -> list[str]:
        """The members of a union that the value's discriminator leaves possible."""
        names: list[str] = self.types[type_].get("subtypes", [])
        for key in DISCRIMINATORS:
            says = re.compile(rf"(must be|always)\W*{re.escape(str(value.get(key)))}\b")
            fields = {n: self.types[n].get("fields", []) for n in names}
            told = [n for n in names for f in fields[n] if _tells(f, key, says)]
            names = told or names
        return names


def _tells(field: Field, key: str, says: re.Pattern[str]) -> bool:
    return field["name"] == key and bool(says.search(field["description"]))


def _is_scalar(type_: str, value: Any, travelled: bool) -> bool:
    if travelled and isinstance(value, str) and type_ in AS_TEXT:
        return AS_TEXT[type_].fullmatch(value) is not None
    if isinstance(value, bool) and type_ in ("Integer", "Float"):
        return False
    return isinstance(value, AS_VALUE[type_])


def _missing(field: Field, given: Json, path: str) -> list[str]:
    if field["required"]:
        return [f"{path}: required"]
    unless = UNLESS.search(field["description"])
    if unless is None or any(n in given for n in re.split(r",? and |, | or ", unless[1])):
        return []
    return [f"{path}: required because {unless[1]} is not given"]


def _out_of_limits(field: Field, value: Any, given: Json, path: str) -> list[str]:
    rule = field["description"]
    length = LENGTH.search(rule)
    if length and isinstance(value, str) and "String" in field["types"]:
        counted = _parsed(value, given) if length[4] else value
        size = _size(counted, length[3])
        if not int(length[1]) <= size <= int(length[2]):
            return [f"{path}: {size} {length[3]}, allowed {length[1]}-{length[2]}"]
    return _out_of_count(rule, value, path)


def _size(text: str, unit: str) -> int:
    """Telegram counts a character as many times as it has UTF-16 units."""
    return len(text.encode()) if unit == "bytes" else len(text.encode("utf-16-le")) // 2


def _parsed(text: str, given: Json) -> str:
    if str(given.get("parse_mode")).upper() != "HTML":
        return text
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def _out_of_count(rule: str, value: Any, path: str) -> list[str]:
    between, at_most = COUNT.search(rule), AT_MOST.search(rule)
    if between is None and at_most is None:
        return []
    count = len(json.loads(value) if isinstance(value, str) else value)
    if between and not int(between[1]) <= count <= int(between[2]):
        return [f"{path}: {count} items, allowed {between[1]}-{between[2]}"]
    if at_most and count > int(at_most[1]):
        return [f"{path}: {count} items, at most {at_most[1]}"]
    return []
