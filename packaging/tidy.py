#!/usr/bin/env python3
"""clang-tidy over many sources in a fraction of the time: up to six of a folder are read as one, so Qt's headers are walked once.

    tidy.py BUILD FILE...    findings on stdout; exit 1 when there are some

Sources whose names clash are parted until they no longer do. What a check says of the main file only is found by clang-tidy on the
file itself: lint.sh runs that on what was changed.
"""
import concurrent.futures
import itertools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

AT_ONCE = 6
root = pathlib.Path(__file__).resolve().parent.parent
build = pathlib.Path(sys.argv[1]).resolve()
commands = {e["file"]: e for e in json.loads((build / "compile_commands.json").read_text())}


def arguments(files):
    """How the first is compiled, with the include paths of all."""
    all_words = [[w.replace('\\"', '"') for w in commands[str(root / f)]["command"].split()] for f in files]
    compiler = next(i for i, w in enumerate(all_words[0]) if re.search(r"(c|g|clang)\+\+[-\d]*$", w))
    words = all_words[0][compiler + 1:all_words[0].index("-o")]
    for other in all_words[1:]:
        for i, word in enumerate(other):
            if word.startswith("-I") or word == "-isystem":
                words += [word] if word.startswith("-I") else [word, other[i + 1]]
    return words + ["-Wno-error"]


def tidy(files):
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "sources.cpp")
        pathlib.Path(source).write_text("".join(f'#include "{root / f}"\n' for f in files))
        said = subprocess.run(
            ["clang-tidy", "--quiet", f"--config-file={root}/.clang-tidy", "--checks=-bugprone-suspicious-include",
             rf"--header-filter=^{re.escape(str(root))}/(app|models|views)/.*\.cpp$", source, "--", *arguments(files)],
            cwd=build, capture_output=True, text=True, check=False).stdout
    findings = {line for line in said.splitlines() if re.search(r": (warning|error): ", line)}
    if len(files) > 1 and any(": error: " in line for line in findings):
        half = len(files) // 2
        return tidy(files[:half]) | tidy(files[half:])
    return findings


groups = [list(g) for _, g in itertools.groupby(sorted(sys.argv[2:]), key=os.path.dirname)]
chunks = [g[i:i + AT_ONCE] for g in groups for i in range(0, len(g), AT_ONCE)]
found = set()
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    for number, findings in enumerate(pool.map(tidy, chunks), 1):
        found |= findings
        print(f"{number}/{len(chunks)}", file=sys.stderr)
print("\n".join(sorted(found)))
sys.exit(1 if found else 0)
