#!/usr/bin/env python3
"""Turns the help's page 'What is new' (resources/help/news.LANGUAGE.md) into what packages want.

release_notes.py metainfo TEMPLATE OUTPUT   fills @RELEASES@ of the metainfo template, German and English
release_notes.py changelog VERSION OUTPUT   Debian's changelog; fails when VERSION is not the newest entry
"""
import datetime
import pathlib
import re
import sys
import textwrap
from xml.sax.saxutils import escape

HELP = pathlib.Path(__file__).resolve().parent.parent / 'resources' / 'help'
MAINTAINER = 'Service Center maintainers <maintainers@example.org>'


def releases(language):
    """(version, date, points) of each release, newest first."""
    found = []
    for line in (HELP / f'news.{language}.md').read_text(encoding='utf-8').splitlines():
        if heading := re.fullmatch(r'## (\S+) · (\d{4}-\d\d-\d\d)', line):
            found.append((heading[1], heading[2], []))
        elif line.startswith('- '):
            found[-1][2].append(line[2:])
    return found


def metainfo():
    lines = []
    for (version, date, english), (_, _, german) in zip(releases('en'), releases('de'), strict=True):
        lines.append(f'    <release version="{version}" date="{date}">\n      <description>\n        <ul>')
        for point, translated in zip(english, german, strict=True):
            lines.append(f'          <li>{escape(point)}</li>\n          <li xml:lang="de">{escape(translated)}</li>')
        lines.append('        </ul>\n      </description>\n    </release>')
    return '\n'.join(lines)


def changelog(newest):
    entries = releases('en')
    if entries[0][0] != newest:
        raise SystemExit(f'the newest release note is of {entries[0][0]}, the program of {newest}')
    text = ''
    for version, date, points in entries:
        day = datetime.date.fromisoformat(date)
        text += f'servicecenter ({version}) stable; urgency=medium\n\n'
        text += ''.join(textwrap.fill(point, 78, initial_indent='  * ', subsequent_indent='    ') + '\n' for point in points)
        text += f'\n -- {MAINTAINER}  {day:%a, %d %b %Y} 12:00:00 +0000\n\n'
    return text


def main():
    what, source, output = sys.argv[1:]
    if what == 'metainfo':
        text = pathlib.Path(source).read_text(encoding='utf-8').replace('@RELEASES@', metainfo())
    else:
        text = changelog(source)
    pathlib.Path(output).write_text(text, encoding='utf-8')


if __name__ == '__main__':
    main()
