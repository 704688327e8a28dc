#!/usr/bin/env python3
"""Writes a bill of materials (CycloneDX 1.4, JSON) to standard output.

sbom.py programs PROGRAM...            the Debian packages whose libraries the programs load, as installed where they were built
sbom.py lock SOURCES LICENCES          pinned sources: lines 'name version path sha256'; licences as CSV component,licence
"""
import csv
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def own_version():
    return re.search(r'project\(ServiceCenter VERSION (\S+)', (ROOT / 'CMakeLists.txt').read_text(encoding='utf-8'))[1]


def licences_of(package):
    """The short names in a package's machine-readable copyright file; none where it has no such file."""
    text = pathlib.Path(f'/usr/share/doc/{package}/copyright').read_text(encoding='utf-8', errors='replace')
    if 'copyright-format' not in text:
        return []
    return sorted(set(re.findall(r'^License: *(\S.*)$', text, re.MULTILINE)))


def libraries(programs):
    # What is loaded at run time: the driver of the local file, and libpq for a team
    found = {str(path) for pattern in ('*/qt6/plugins/sqldrivers/libqsqlite.so', '*/libpq.so.5') for path in pathlib.Path('/usr/lib').glob(pattern)}
    for loading in [*programs, *found]:
        for line in subprocess.run(['ldd', loading], check=True, capture_output=True, text=True).stdout.splitlines():
            if path := re.search(r'=> (/\S+)', line):
                found.add(path[1])
    return found


def owner(library):
    for path in (library, os.path.realpath(library), '/usr' + library, '/usr' + os.path.realpath(library)):
        answer = subprocess.run(['dpkg-query', '-S', path], capture_output=True, text=True, check=False)
        if answer.returncode == 0:
            return answer.stdout.split(': ')[0].split(',')[0].strip()
    raise SystemExit(f'no package owns {library}')


def of_programs(programs):
    for package in sorted({owner(library) for library in libraries(programs)}):
        shown = subprocess.run(['dpkg-query', '-W', '-f=${Package}\t${Version}\t${Architecture}\t${Maintainer}', package],
                               check=True, capture_output=True, text=True).stdout
        name, version, architecture, maintainer = shown.split('\t')
        component = {'type': 'library', 'name': name, 'version': version, 'publisher': maintainer,
                     'purl': f'pkg:deb/debian/{name}@{version.replace("+", "%2B").replace(":", "%3A")}?arch={architecture}'}
        if licences := licences_of(name):
            component['licenses'] = [{'license': {'name': licence}} for licence in licences]
        yield component


def of_lock(sources, licences):
    with open(licences, encoding='utf-8', newline='') as rows:
        licence = {row['component']: row['licence'] for row in csv.DictReader(rows)}
    components = {}
    for line in pathlib.Path(sources).read_text(encoding='utf-8').splitlines():
        if not line.strip() or line.startswith('#'):
            continue
        name, version, path, sha256 = line.split()
        component = components.setdefault(name, {'type': 'library', 'name': name, 'version': version,
                                                 'licenses': [{'expression': licence[name]}], 'externalReferences': []})
        component['externalReferences'].append({'type': 'distribution', 'url': path, 'hashes': [{'alg': 'SHA-256', 'content': sha256}]})
    return [components[name] for name in sorted(components)]


def main():
    kind, *arguments = sys.argv[1:]
    components = list(of_programs(arguments)) if kind == 'programs' else of_lock(*arguments)
    program = {'type': 'application', 'name': 'servicecenter', 'version': own_version(), 'bom-ref': 'servicecenter',
               'licenses': [{'license': {'id': 'GPL-3.0-or-later'}}]}
    for component in components:
        component['bom-ref'] = f"{component['name']}@{component['version']}"
    json.dump({'bomFormat': 'CycloneDX', 'specVersion': '1.4', 'version': 1, 'metadata': {'component': program}, 'components': components,
               'dependencies': [{'ref': 'servicecenter', 'dependsOn': [c['bom-ref'] for c in components]}]},
              sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == '__main__':
    main()
