"""Shows what PyYAML reads: a JSON string of YAML a line in, a line out, in the notation of Shown.java, or ERROR.

Top-level keys that are named after --without are left out.
"""

import datetime
import json
import struct
import sys

import yaml


def quoted(text):
    out = []
    units = text.encode("utf-16-be", "surrogatepass")
    for i in range(0, len(units), 2):
        unit = units[i] << 8 | units[i + 1]
        short = {0x0A: "\\n", 0x09: "\\t", 0x0D: "\\r", 0x22: '\\"', 0x5C: "\\\\"}.get(unit)
        seen = 0x20 <= unit < 0x7F or 0xD800 <= unit <= 0xDFFF or 0xA0 < unit < 0x2000
        out.append(short or (units[i : i + 2] if seen else f"\\u{unit:04X}"))
    return '"' + b"".join(
        part if isinstance(part, bytes) else part.encode("utf-16-be") for part in out
    ).decode("utf-16-be", "replace") + '"'


def show(value):
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return "nan" if value != value else struct.pack(">d", value).hex()
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, datetime.datetime):
        return value.isoformat(timespec="microseconds")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, list):
        return "[" + ", ".join(map(show, value)) + "]"
    if isinstance(value, set):
        return "(" + ", ".join(sorted(map(show, value))) + ")"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{show(k)}: {show(v)}" for k, v in value.items()) + "}"
    raise TypeError(type(value))


def top(value):
    return {k: v for k, v in (value or {}).items() if k not in sys.argv[2:]}


for line in sys.stdin:
    try:
        print(show(top(yaml.safe_load(json.loads(line)))).encode("utf-8", "surrogateescape").decode("utf-8"))
    except Exception as error:  # whatever PyYAML raises, it does not read the text
        print("ERROR", type(error).__name__)
