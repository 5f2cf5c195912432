"""Checks calls and answers against Twilio's OpenAPI documents, cut to what the service calls."""

import json
import re
from pathlib import Path
from typing import Any

Json = dict[str, Any]

TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
}


class OpenApi:
    def __init__(self, path: Path) -> None:
        document = json.loads(path.read_text("utf-8"))
        self.paths: dict[str, Json] = document["paths"]
        self.schemas: dict[str, Json] = document["components"]["schemas"]

    def check_body(self, method: str, path: str, body: Json) -> list[str]:
        """What is wrong with the body of a call; of a form, fields that repeat are lists."""
        content = self.paths[path][method]["requestBody"]["content"]
        kind, media = next(iter(content.items()))
        schema = media["schema"]
        if kind == "application/x-www-form-urlencoded":
            body = {name: self._unformed(schema, name, value) for name, value in body.items()}
        return self.check(schema, body, path)

    def check_query(self, method: str, path: str, query: Json) -> list[str]:
        parameters = self.paths[path][method].get("parameters", [])
        known = {p["name"] for p in parameters if p["in"] == "query"}
        return [f"{path}?{name}: unknown parameter" for name in query if name not in known]

    def check_answer(self, method: str, path: str, status: int, answer: Any) -> list[str]:
        content = self.paths[path][method]["responses"][str(status)]["content"]
        return self.check(next(iter(content.values()))["schema"], answer, path)

    def _unformed(self, schema: Json, name: str, value: Any) -> Any:
        """A form's value as its schema's type: a lone value of a list is still a list."""
        type_ = self._resolve(schema.get("properties", {}).get(name, {})).get("type")
        return [value] if type_ == "array" and not isinstance(value, list) else value

    def _resolve(self, schema: Json) -> Json:
        reference = schema.get("$ref")
        return self.schemas[reference.rpartition("/")[2]] if reference else schema

    def check(self, schema: Json, value: Any, path: str) -> list[str]:
        schema = self._resolve(schema)
        if value is None:
            return [] if schema.get("nullable") else [f"{path}: may not be null"]
        expected = schema.get("type")
        if expected and not isinstance(value, TYPES[expected]):
            return [f"{path}: {expected} expected, got {value!r:.60}"]
        found = _out_of_rules(schema, value, path)
        if isinstance(value, dict):
            found += self._check_object(schema, value, path)
        if isinstance(value, list):
            items = schema.get("items", {})
            found += [p for i, v in enumerate(value) for p in self.check(items, v, f"{path}[{i}]")]
        return found

    def _check_object(self, schema: Json, value: Json, path: str) -> list[str]:
        properties = schema.get("properties", {})
        found = [f"{path}.{n}: required" for n in schema.get("required", []) if n not in value]
        for name, item in value.items():
            if name in properties:
                found += self.check(properties[name], item, f"{path}.{name}")
            elif schema.get("additionalProperties") is False:
                found.append(f"{path}.{name}: unknown field")
        return found


def _out_of_rules(schema: Json, value: Any, path: str) -> list[str]:
    found = []
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{path}: {value!r} is none of {schema['enum']}")
    if isinstance(value, str):
        if len(value) > schema.get("maxLength", len(value)):
            found.append(f"{path}: longer than {schema['maxLength']}")
        if "pattern" in schema and not re.search(schema["pattern"], value):
            found.append(f"{path}: {value!r:.60} does not fit {schema['pattern']}")
    return found
