#!/usr/bin/python3
"""What people write instead: reads every post with PyYAML's C loader, and looks at five fields."""
import datetime
import pathlib
import sys
from urllib.parse import urlsplit

import yaml

KINDS = ("link", "release")

files = bad = 0
for path in pathlib.Path(sys.argv[1]).rglob("*.md"):
    files += 1
    text = path.read_text(encoding="utf-8")
    try:
        post = yaml.load(text[4 : text.index("\n---\n", 3)], Loader=yaml.CSafeLoader)
        datetime.datetime.fromisoformat(post["date"])
        assert urlsplit(post["external_url"]).scheme in ("http", "https")
        assert post["title"] and post["source"] and post["post_kind"] in KINDS
    except Exception as fault:
        bad += 1
        print(f"{path}: {fault}")
print(files, "files", bad, "bad")
