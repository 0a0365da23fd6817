"""Who keeps what: the same edits by postmodel and its peers, as a table for README.

    io/src/test/peers/run.py            needs Debian's python3-yaml, python3-ruamel.yaml, nodejs, npm, maven

The edits are the cases of markdown-edits.txt that edits.txt names. What postmodel makes of them is the file after the
edit that the case shows: MarkdownEditsTest holds it to the byte in each build. A tool that is not there has no row.
"""

import difflib
import importlib.util
import io
import json
import os
import re
import subprocess
import sys
import tempfile

import yaml

HERE = os.path.dirname(os.path.abspath(__file__))
CASES = os.path.join(HERE, "..", "resources", "markdown-edits.txt")
REWRITE = "8.90.3"
POM = """<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>peers</groupId><artifactId>peers</artifactId><version>1</version><dependencies><dependency>
<groupId>org.openrewrite</groupId><artifactId>rewrite-yaml</artifactId><version>%s</version>
</dependency></dependencies></project>"""


def steps(path):
    found = re.findall(r'\[(\d+)\]|\["([^"]*)"\]|([^.\[]+)', path)
    return [int(index) if index else quoted or key for index, quoted, key in found]


def cases():
    blocks = re.split(r"(?m)^== ", open(CASES, encoding="utf-8", newline="\n").read())[1:]
    blocks = dict(block.split("\n", 1) for block in blocks)
    for name in open(os.path.join(HERE, "edits.txt"), encoding="utf-8").read().splitlines():
        if not name.startswith("#"):
            yield name, *case(blocks[name])


def case(block):
    edits, sides = [], {"-": "", "+": ""}
    for line in block.splitlines():
        if line.startswith("!"):
            what, path, value = (line[1:].strip() + " null").split(" ", 2)
            value = value[:-5] if value.endswith(" null") else value
            edits.append({"what": what, "steps": steps(path), "value": json.loads(value)})
        elif line[:1] in (" ", "-", "+") and line[1:]:
            text = line[1:].replace("␊", "\n").replace("␍", "\r").replace("␉", "\t").replace("␠", " ")
            for side in sides if line[0] == " " else line[0]:
                sides[side] += text
    return edits, inner(sides["-"]), inner(sides["+"])


def inner(text):
    return re.fullmatch(r"---\r?\n(.*?)---\r?\n.*", text, re.S).group(1)


def ruamel(text, edits):
    from ruamel.yaml import YAML

    tool = YAML()
    tool.preserve_quotes = True
    tool.width = 1 << 20
    tree = tool.load(text)
    for edit in edits:
        *path, last = edit["steps"]
        parent = tree
        for step in path:
            parent = parent[step]
        if edit["what"] == "without":
            del parent[last]
        elif edit["what"] == "rename":
            index = list(parent).index(last)
            parent.insert(index, edit["value"], parent.pop(last))
        elif isinstance(parent, list) and last == len(parent):
            parent.append(edit["value"])
        else:
            parent[last] = edit["value"]
    out = io.StringIO(newline="")
    tool.dump(tree, out)
    return out.getvalue()


def in_process(tool):
    def all_texts(todo):
        for text, edits in todo:
            try:
                yield tool(text, edits)
            except Exception as error:
                yield error

    return all_texts


def by_command(*command, cwd=None):
    def all_texts(todo):
        lines = "".join(json.dumps({"yaml": text, "edits": edits}) + "\n" for text, edits in todo)
        out = subprocess.run(command, input=lines, capture_output=True, text=True, check=True, cwd=cwd).stdout
        for line in out.splitlines():
            answer = json.loads(line)
            yield answer["text"] if "text" in answer else Exception(answer["error"])

    return all_texts


def tools(folder):
    if importlib.util.find_spec("ruamel"):
        yield "ruamel.yaml", in_process(ruamel)
    else:
        print("not here: ruamel.yaml (apt-get install python3-ruamel.yaml)", file=sys.stderr)
    script = os.path.join(folder, "eemeli.mjs")
    subprocess.run(["cp", os.path.join(HERE, "eemeli.mjs"), script], check=True)
    subprocess.run(["npm", "install", "--silent", "--prefix", folder, "yaml@2"], check=True)
    yield "eemeli/yaml", by_command("node", script)
    with open(os.path.join(folder, "pom.xml"), "w") as pom:
        pom.write(POM % REWRITE)
    path = os.path.join(folder, "classpath")
    subprocess.run(
        ["mvn", "-q", "dependency:build-classpath", "-Dmdep.outputFile=" + path], check=True, cwd=folder
    )
    yield "OpenRewrite", by_command("java", "-cp", open(path).read(), os.path.join(HERE, "Rewrite.java"))


def changed(before, after):
    lines = difflib.ndiff(before.splitlines(True), after.splitlines(True))
    return sum(line[:2] in ("- ", "+ ") for line in lines)


def score(before, asked, answer):
    """Whether the value is right, how many lines changed beyond those asked for, how many comments are lost."""
    if isinstance(answer, Exception):
        return None
    try:
        right = yaml.safe_load(answer) == yaml.safe_load(asked)
    except yaml.YAMLError:
        right = False
    comments = lambda text: set(re.findall(r"#[^\r\n]*", text))
    lost = len(comments(asked) - comments(answer))
    return right, max(0, changed(before, answer) - changed(before, asked)), lost


def main():
    todo = list(cases())
    rows = {"postmodel": [score(before, after, after) for _, _, before, after in todo]}
    with tempfile.TemporaryDirectory() as folder:
        made = tools(folder)
        while True:
            try:
                name, tool = next(made)
                answers = list(tool([(before, edits) for _, edits, before, _ in todo]))
            except StopIteration:
                break
            except Exception as error:
                print("not here:", error, file=sys.stderr)
                break
            rows[name] = [score(before, after, answer) for (_, _, before, after), answer in zip(todo, answers)]
            if "-v" in sys.argv:
                for (case_name, _, before, after), answer in zip(todo, answers):
                    print(name, "|", case_name, "|", score(before, after, answer), repr(answer))
    print("| edits: %d | right value | no other line changed | lines changed beyond | comments lost |" % len(todo))
    print("|---|---|---|---|---|")
    for name, scores in rows.items():
        right = [one for one in scores if one and one[0]]
        alone = sum(one[1] == 0 and one[2] == 0 for one in right)
        print("| %s | %d | %d | %d | %d |" % (
            name, len(right), alone, sum(one[1] for one in right), sum(one[2] for one in right)))


main()
