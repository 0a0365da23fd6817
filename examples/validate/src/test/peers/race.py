#!/usr/bin/python3
"""Times the command against what else there is for a folder of posts, and prints the tables of BENCHMARKS.md.

  examples/validate/src/test/peers/race.py FOLDER [--posts 100,1638,10000,100000] [--runs 3] [--plot FILE.svg]

The link posts below FOLDER are copied, each a little different, until there are as many as are asked for. The
least wall time of some runs counts; who would take longer than a minute, or fails, has no time. Nothing is used that one run keeps for
the next.

Needs the built command, npm with its registry, and Debian's hugo and python3-yaml.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
import plot  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
VALIDATE = HERE.parents[2] / "bin/validate"
PACKAGES = [
    "ajv@8.20.0", "ajv-formats@3.0.1", "gray-matter@4.0.3", "remark@15.0.1", "remark-cli@12.0.1",
    "remark-frontmatter@5.0.0", "remark-lint-frontmatter-schema@3.15.4", "rumdl@0.2.75", "velite@0.4.0",
]
TOO_LONG = 60

# Who, what it looks at, and how it is called in a folder that has the posts in "posts".
RACERS = {
    "`validate`": ("every rule", [VALIDATE, "posts"]),
    "`validate`, JSON Schema": ("a schema of every key", [VALIDATE, "--config", "schema.yaml", "posts"]),
    "PyYAML (C)": ("five fields", ["/usr/bin/python3", HERE / "posts.py", "posts"]),
    "gray-matter, ajv": ("the same schema", ["node", "gray-matter-ajv.mjs", "posts"]),
    "rumdl, two rules": (
        "a line after the front matter, the order of keys",
        ["node_modules/.bin/rumdl", "check", "--no-cache", "--enable", "MD071,MD072", "posts"],
    ),
    "rumdl": ("Markdown", ["node_modules/.bin/rumdl", "check", "--no-cache", "posts"]),
    "velite": ("a schema of nine fields; writes JSON", ["node_modules/.bin/velite", "build", "--clean"]),
    "hugo": ("reads all, to list it", ["hugo", "list", "all", "--source", "site"]),
    "remark-lint-frontmatter-schema": (
        "the same schema", ["node_modules/.bin/remark", "--frail", "--quiet", "posts"],
    ),
}

# Those that find fault with posts that are right: another order of keys, long lines.
MAY_FIND = ("rumdl, two rules", "rumdl")


def copies(seeds, posts, count):
    """Makes the posts, at most a thousand in a folder."""
    shutil.rmtree(posts, ignore_errors=True)
    texts = [path.read_text(encoding="utf-8") for path in seeds]
    for number in range(count):
        folder = posts / f"{number // 1000:03}"
        folder.mkdir(parents=True, exist_ok=True)
        text = texts[number % len(texts)]
        # No two link to the same original: that would be a problem. Each differs, for some keep what they have read.
        url = next(line for line in text.split("\n") if line.startswith("external_url:"))
        link = url.removeprefix("external_url:").strip().strip("'")
        text = text.replace(link, f"{link}{'&' if '?' in link else '?'}copy={number}")
        (folder / f"{number:06}.md").write_text(text, encoding="utf-8")


class Failed(Exception):
    """A program did not do what it was to do."""


def prepare(work):
    subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", *PACKAGES], cwd=work, check=True)
    for name in ("gray-matter-ajv.mjs", "velite.config.js"):
        shutil.copy(HERE / name, work)
    shutil.copy(HERE / "remarkrc.mjs", work / ".remarkrc.mjs")
    (work / "schema.yaml").write_text("collections:\n  posts: {files: 'posts/**', schema: schema.json}\n")
    site = work / "site"
    site.mkdir()
    (site / "config.toml").write_text(f'baseURL = "https://example.org/"\ncontentDir = "{work / "posts"}"\n')


def run(command, work, may_find):
    """One run: seconds of wall time and of CPU, and the most memory of a process, in MiB."""
    with open(work / "output.txt", "wb") as output:
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=work, stdout=output, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
    code = os.waitstatus_to_exitcode(status)
    if code != 0 and not (may_find and code == 1):
        raise Failed(f"exits with {code}:\n" + (work / "output.txt").read_text()[-2000:])
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def race(work, seeds, counts, runs):
    """The results of each racer by number of posts: wall, CPU and memory of its best run."""
    results = {name: {} for name in RACERS}
    for count in counts:
        copies(seeds, work / "posts", count)
        if not (work / "node_modules").exists():
            prepare(work)
        schema = subprocess.run([VALIDATE, "--infer-schema", "posts"], cwd=work, check=True, capture_output=True)
        (work / "schema.json").write_bytes(schema.stdout)
        for name, (_, command) in RACERS.items():
            if expected(results[name], count) > TOO_LONG:
                continue
            try:
                best = min(run(command, work, name in MAY_FIND) for _ in range(runs))
            except Failed as failure:
                if command[0] == VALIDATE:
                    raise
                print(f"{count} {name}: {failure}", file=sys.stderr)
                continue
            results[name][count] = best
            print(f"{count} {name}: {best[0]:.2f} s", file=sys.stderr)
    return results


def expected(best, count):
    """How long some more posts will take, going by what the last of those before took."""
    *_, (fewer, (short, _, _)), (more, (long, _, _)) = [(0, (0, 0, 0))] * 2 + list(best.items())
    return long + (long - short) / (more - fewer) * (count - more) if more > fewer else 0


def table(results, counts):
    ours = results["`validate`"]
    print("| | looks at | " + " | ".join(f"{count:,} posts" for count in counts) + " | CPU | memory |")
    print("|---|---|" + "---|" * (len(counts) + 2))
    last = counts[-1]
    for name, (what, _) in RACERS.items():
        cells = []
        for count in counts:
            best = results[name].get(count)
            cells.append(f"{best[0] / ours[count][0]:.2f}" if best else "")
        best = results[name].get(last)
        cells += [f"{best[1] / ours[last][1]:.2f}", f"{best[2]:.0f} MiB"] if best else ["", ""]
        print(f"| {name} | {what} | " + " | ".join(cells) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--posts", default="100,1638,10000,100000", help="how many, in rising order")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--plot", type=pathlib.Path, help="the file for the plot")
    options = parser.parse_args()
    counts = [int(count) for count in options.posts.split(",")]
    seeds = sorted(path for path in options.folder.rglob("*.md") if "\nexternal_url: " in path.read_text("utf-8"))
    if not seeds:
        parser.error(f"{options.folder} has no link posts: no *.md with an external_url")
    with tempfile.TemporaryDirectory() as folder:
        results = race(pathlib.Path(folder), seeds, counts, options.runs)
    table(results, counts)
    if options.plot:
        lines = {name: [(count, best[0]) for count, best in of.items()] for name, of in results.items()}
        options.plot.write_text(plot.log_log(lines, "posts", "seconds"), encoding="utf-8")


if __name__ == "__main__":
    main()
