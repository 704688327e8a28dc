#!/usr/bin/env python3
"""man_commands.py PROGRAM VERSION TEMPLATE OUTPUT: fills @COMMANDS@ of a manual page from PROGRAM's --help."""
import pathlib
import re
import subprocess
import sys

program, version, template, output = sys.argv[1:]
commands = ''
if '@COMMANDS@' in (text := pathlib.Path(template).read_text(encoding='utf-8')):
    listed = subprocess.run([program, '--help'], check=True, capture_output=True, text=True).stdout
    for line in listed.splitlines():
        if found := re.fullmatch(r'  (\S.*?)\s{2,}(\S.*)', line) or re.fullmatch(r'  (\S+ \S+) (\S.*)', line):
            commands += '.TP\n.B %s\n%s\n' % (found[1].replace('-', r'\-'), found[2])
text = text.replace('@COMMANDS@', commands.rstrip()).replace('@PROJECT_VERSION@', version)
pathlib.Path(output).write_text(text, encoding='utf-8')
