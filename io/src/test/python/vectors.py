#!/usr/bin/env python3
"""Makes test vectors for the YAML writer with PyYAML 6.

    vectors.py --seed 1 --count 2000 --out vectors.jsonl

Each line is a JSON object in ASCII:

    value      a mapping, in the typed notation below
    yaml       what yaml.safe_dump(value, allow_unicode=True, sort_keys=False) gives
    readsBack  whether yaml.safe_load(yaml) gives the value again, in all its types

Strings, booleans, null and lists stand for themselves. The rest is an object of one member: {"int": "12"},
{"float": "0x1.8p+0"} (or "inf", "-inf", "nan"), {"date": "2030-01-31"}, {"datetime": "2030-01-31T18:30:00+01:00"},
{"set": [...]} and {"map": [[key, value], ...]}. A high surrogate is never followed by a low one: JSON could not keep
them from being one character.
"""

import argparse
import datetime
import json
import os
import random
import re
import struct
import sys

import yaml

SYLLABLES = "ba bel cor dan dro el fim gar hul ish jo kel lum mar nor ol pra quin ros sul tam ur vel wim yor".split()
ACCENTED = "\u00e4\u00e9\u00f1\u00f8\u0159\u0436\u03bb\u05d0\u0628\u0e01\u3042\u4e2d\ud55c\u0301\u200d"
EMOJI = ["\U0001f600", "\U0001f468\u200d\U0001f469", "\u2603\ufe0f", "\U0001f1e6\U0001f1f9"]
BREAKS = ["\n", "\x85", "\u2028", "\u2029"]
BLANKS = [" ", "  ", "\t", "\xa0", "\u3000", "\u2009", "\ufeff", "\r", "\r\n"]
INDICATORS = list("-?:,[]{}#&*!|>'\"%@`~=<:") + ["- ", "? ", ": ", " #", "---", "...", "--- ", "<<", "''", '""', " :"]
CONTROLS = [chr(c) for c in range(0x20)] + [chr(c) for c in range(0x7F, 0xA0)]
RARE = ["\ud800", "\udbff", "\udc00", "\udfff", "\ufffd", "\ufffe", "\uffff", "\ufdd0", "\ue000", "\ud7ff",
        "\U00010000", "\U0001fffe", "\U0001ffff", "\U0010fffd", "\U0010ffff"]
WORDS_OF_YAML = [
    "true", "True", "TRUE", "tRUE", "false", "yes", "Yes", "YES", "no", "No", "NO", "nO", "on", "On", "ON", "off",
    "OFF", "y", "n", "Y", "N", "null", "Null", "NULL", "nULL", "~", "", "=", "<<", "!", "&", "*", "!!str", "&a", "*a",
    "%YAML", ".inf", "-.inf", "+.Inf", ".INF", ".iNF", ".nan", ".NaN", ".NAN", "-.nan", "inf", "nan", ".", "..", "-",
    "--", "+"]


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.strings = [
            self.words, self.prose, self.mixture, self.mixture, self.noise, self.yaml_word, self.number_like,
            self.date_like, self.near_width, self.url, self.breaks, self.edges, self.quotes, self.astral, self.escapes]
        self.numbers = [self.integer, self.integer, self.floating, self.floating]
        self.scalars = self.numbers + [self.boolean, lambda: None, self.date, self.datetime, self.string, self.string]

    def one_of(self, items):
        return self.random.choice(items)

    def chance(self, share):
        return self.random.random() < share

    def below(self, bound):
        return self.random.randrange(bound)

    # Strings.

    def string(self):
        return re.sub("([\ud800-\udbff])(?=[\udc00-\udfff])", r"\1 ", self.one_of(self.strings)())

    def word(self):
        return "".join(self.one_of(SYLLABLES) for _ in range(1 + self.below(3)))

    def words(self):
        return " ".join(self.word() for _ in range(1 + self.below(8)))

    def prose(self):
        parts = []
        for _ in range(5 + self.below(self.one_of([5, 5, 50]))):
            word = self.word()
            if self.chance(0.1):
                word += self.one_of([",", ".", ":", ";", "?", "!", " -", " \u2013", "'s", '"', "\u2026"])
            if self.chance(0.05):
                word = self.one_of(["'", '"', "\u201c", "(", "#", "*", "\u00bf"]) + word
            if self.chance(0.03):
                word += self.one_of(EMOJI + list(ACCENTED))
            parts.append(word)
            parts.append("  " if self.chance(0.02) else "\n" if self.chance(0.02) else " ")
        return "".join(parts[:-1])

    def mixture(self):
        parts = []
        for _ in range(1 + self.below(9)):
            pools = [INDICATORS, INDICATORS, BLANKS, [" "], BREAKS, EMOJI, ACCENTED, WORDS_OF_YAML]
            parts.append(self.word() if self.chance(0.2) else self.one_of(self.one_of(pools)))
        return "".join(parts)

    def noise(self):
        pools = [CONTROLS, RARE, BLANKS, BREAKS, INDICATORS, list(ACCENTED), [self.word()], [chr(self.below(0xD800))]]
        return "".join(self.one_of(self.one_of(pools)) for _ in range(1 + self.below(12)))

    def yaml_word(self):
        word = self.one_of(WORDS_OF_YAML)
        if self.chance(0.7):
            return word
        return self.one_of(["", " ", "\n", "x"]) + word + self.one_of(["", " ", "\n", ":"])

    def number_like(self):
        digits = self.one_of(["0123456789", "01", "01234567", "0123456789abcdefABCDEF", "0123456789_", "0123456789:_."])
        sign = self.one_of(["", "", "-", "+"])
        prefix = sign + self.one_of(["", "", "0", "0b", "0o", "0x", "0X", "_", ".", "1:", "0."])
        suffix = self.one_of(["", "", "", ".", "e5", "e+5", "E-3", ".5", ":30", ":59.5", ":60", "_", "\n", " "])
        return prefix + "".join(self.one_of(digits) for _ in range(self.below(7))) + suffix

    def date_like(self):
        date = self.one_of(
            ["2030-01-31", "2030-1-3", "2030-13-01", "0000-01-01", "20300-01-01", "2030-01-311", "2030-01"])
        time = self.one_of(
            ["", "", " 18:30:00", "T18:30:00", "t1:30:00", " 18:30", "  18:30:00.5", "\t18:30:00.", "T25:61:61"])
        zone = self.one_of(["", "", "Z", " Z", "z", "+01:00", " -5", "+1:0", "+0130", "-18:01", "\n"])
        return date + time + zone

    def near_width(self):
        """Words of which one ends about the 80th column, with something of interest there."""
        parts = []
        column = 0
        target = 70 + self.below(25)
        while column < target:
            parts.append(self.word())
            column += len(parts[-1]) + 1
        special = self.one_of(INDICATORS + BLANKS + BREAKS + EMOJI + RARE + ["'", '"', "\\", "\x01", "", "x", "  "])
        parts.append(special)
        parts += [self.word() for _ in range(self.below(12))]
        start = self.one_of(["", "", "", "'", '"', "- ", ": ", "\t", "\x07", " ", "\U0001f600"])
        return start + self.one_of([" ", " ", " ", "  "]).join(parts)

    def url(self):
        path = "/".join(self.word() for _ in range(1 + self.below(20)))
        query = self.one_of(["", "?" + self.word() + "=" + self.word() + "&x=%20", "#" + self.word()])
        url = self.one_of(["https://", "http://", "mailto:"]) + self.word() + ".example/" + path + query
        return self.one_of([url, self.words() + " " + url + " " + self.words(), url + ": " + self.words()])

    def breaks(self):
        parts = []
        for _ in range(1 + self.below(6)):
            parts.append(self.one_of([self.words, self.words, self.word, self.prose, lambda: ""])())
            parts.append("".join(self.one_of(["\n", "\n", "\n"] + BREAKS) for _ in range(1 + self.below(3))))
            if self.chance(0.1):
                parts.append(" ")
        return "".join(parts if self.chance(0.3) else parts[:-1])

    def edges(self):
        edges = BLANKS + BREAKS + INDICATORS + CONTROLS + RARE + EMOJI
        return (self.one_of(edges) if self.chance(0.7) else "") + self.words() + (
            self.one_of(edges) if self.chance(0.7) else "")

    def quotes(self):
        pool = ["'", '"', "\\", "''", " ", " ", ": "]
        return "".join(self.word() if self.chance(0.3) else self.one_of(pool) for _ in range(1 + self.below(40)))

    def astral(self):
        odd = self.one_of(["'", "\n", ": ", "\U0010ffff"])
        pool = EMOJI + [self.word(), " ", " ", chr(0x10000 + self.below(0x100000)), odd]
        return "".join(self.one_of(pool) for _ in range(1 + self.below(self.one_of([5, 70]))))

    def escapes(self):
        share = self.one_of([0.02, 0.1, 0.5, 0.9])
        pool = CONTROLS + RARE + BREAKS + ['"', "\\"] + EMOJI
        length = 1 + self.below(self.one_of([5, 60]))
        return "".join(
            self.one_of(pool if self.chance(share) else [" ", "  ", self.word()]) for _ in range(length))

    # Other scalars.

    def boolean(self):
        return self.chance(0.5)

    def integer(self):
        bits = self.one_of([1, 4, 8, 16, 31, 32, 33, 63, 64, 65, 100, 300])
        return self.one_of([-1, 1]) * self.random.getrandbits(bits)

    def floating(self):
        kind = self.below(8)
        if kind == 0:
            return self.one_of([0.0, -0.0, 1e16, 1e15, 1e17, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, 2e-3, 1e22,
                                1e23, 2.0**-44, 9007199254740993.0, float("inf"), float("-inf"), float("nan")])
        if kind == 1:
            return struct.unpack("<d", struct.pack("<Q", self.random.getrandbits(64)))[0]
        if kind == 2:
            return 2.0 ** self.random.randint(-1074, 1023)
        if kind == 3:
            return round(self.random.uniform(-1000, 1000), self.below(6))
        return self.random.uniform(-1, 1) * 10.0 ** self.random.randint(-22, 22)

    def date(self):
        return datetime.date(self.one_of([1, 999, 2030, 9999]), 1 + self.below(12), 1 + self.below(28))

    def datetime(self):
        zone = self.one_of([None, 0, 60, -300, 345, 839, -1079, 1080, 1])
        return datetime.datetime(
            self.one_of([2, 999, 1999, 2030, 9998]), 1 + self.below(12), 1 + self.below(28),
            self.below(24), self.below(60), self.below(60), self.one_of([0, 0, 500000, 1, self.below(1000000)]),
            None if zone is None else datetime.timezone(datetime.timedelta(minutes=zone)))

    def scalar(self):
        return self.one_of(self.scalars)()

    # Keys and collections.

    def key(self):
        kind = self.below(20)
        if kind == 0:
            return self.string()
        if kind == 1 and self.chance(0.3):
            return (self.words() + " ") * 20
        if kind == 2 and self.chance(0.5):
            return (self.word() * 40)[:118 + self.below(10)]
        if kind == 3 and self.chance(0.2):
            long = self.one_of(["\U0010ffff", "\U0001f600\x01", "\x02"]) * 130
            return long[:self.one_of([20, 60, 101, 102, 103, 122, 123]) + self.below(2)]
        if kind == 4:
            return self.one_of(WORDS_OF_YAML)
        return self.word()

    def value(self, depth):
        kind = self.below(10)
        if depth == 0 or kind < 4:
            return self.scalar()
        count = self.one_of([0, 1, 1, 2, 2, 3])
        if kind < 7:
            return [self.value(depth - 1) for _ in range(count)]
        if kind == 9 and self.chance(0.4):
            items = {self.string() if self.chance(0.7) else self.scalar() for _ in range(count)}
            # Python hashes these by address: among others their place would not be the same each time.
            return {item for item in items if len(items) == 1 or item == item and item is not None}
        keys = [self.key() if self.chance(0.7) else self.scalar() for _ in range(count)]
        return {key: self.value(depth - 1) for key in keys}

    def nest(self, value):
        """Deep enough that the indentation reaches past the 80th column now and then."""
        for _ in range(self.one_of([2, 3, 4, 5, 5, 10, 10, 43])):
            value = [value] if self.chance(0.5) else {self.word(): value}
        return value

    def vector(self):
        kind = self.below(20)
        if kind < 10:
            return {self.word() if self.chance(0.8) else self.text_key(): self.string()}
        if kind == 10 and self.chance(0.3):
            return {self.word(): self.nest(self.string() if self.chance(0.7) else self.scalar())}
        return {self.text_key(): self.value(3) for _ in range(self.one_of([1, 1, 1, 2]))}

    def text_key(self):
        return re.sub("([\ud800-\udbff])(?=[\udc00-\udfff])", r"\1 ", self.key())


def typed(value):
    if isinstance(value, dict):
        return {"map": [[typed(key), typed(item)] for key, item in value.items()]}
    if isinstance(value, list):
        return [typed(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return {"set": [typed(item) for item in value]}
    if isinstance(value, datetime.datetime):
        return {"datetime": value.isoformat()}
    if isinstance(value, datetime.date):
        return {"date": value.isoformat()}
    if isinstance(value, float):
        return {"float": value.hex()}
    if isinstance(value, int) and not isinstance(value, bool):
        return {"int": str(value)}
    return value


def comparable(value):
    if isinstance(value, list):
        return [comparable(item) for item in value]
    if isinstance(value, dict):
        ((kind, items),) = value.items()
        if kind == "set":
            return {kind: sorted(map(json.dumps, items))}
        return {kind: comparable(items)}
    return value


def reads_back(value, text):
    try:
        return comparable(typed(yaml.safe_load(text))) == comparable(typed(value))
    except Exception:  # PyYAML raises whatever the constructor raises.
        return False


def main():
    if os.environ.get("PYTHONHASHSEED") != "0":
        # The order of a set, which is the order that it is written in, must be the same each time.
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "PYTHONHASHSEED": "0"})
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    maker = Maker(options.seed)
    with open(options.out, "w", encoding="ascii") as out:
        for _ in range(options.count):
            value = maker.vector()
            text = yaml.safe_dump(value, allow_unicode=True, sort_keys=False)
            line = {"value": typed(value), "yaml": text, "readsBack": reads_back(value, text)}
            out.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
