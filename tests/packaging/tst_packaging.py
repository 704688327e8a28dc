#!/usr/bin/env python3
"""What is told in more than one place agrees: version, release notes, options in manual pages, dependencies, licences.

tst_packaging.py SERVICECENTER SERVICECENTERCTL BUILT_FILES
"""
import gzip
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parents[2]
DESKTOP, CTL, BUILT = sys.argv[1:4]
VERSION = re.search(r'project\(ServiceCenter VERSION (\S+)', (ROOT / 'CMakeLists.txt').read_text(encoding='utf-8'))[1]
# What CMake looks for, as vcpkg calls it; tools of the host and of the build are left out.
PORTS = {'Qt6': 'qtbase', 'Qt6Keychain': 'qtkeychain-qt6', 'LibIcal': 'libical', 'QCustomPlotQt6': 'qcustomplot', 'tl-expected': 'tl-expected',
         'PostgreSQL': 'libpq', 'PkgConfig': 'pkgconf', 'gmime-3.0': 'gmime', 'xlsxwriter': 'libxlsxwriter'}
PACKAGES = {'libexpected-dev': 'tl-expected', 'libgmime-3.0-dev': 'gmime', 'libical-dev': 'libical', 'libqcustomplot-dev': 'qcustomplot',
            'libxlsxwriter-dev': 'libxlsxwriter', 'libpq-dev': 'libpq', 'pkg-config': 'pkgconf', 'qt6-base-dev': 'qtbase',
            'qt6-tools-dev': 'qttools', 'qtkeychain-qt6-dev': 'qtkeychain-qt6'}
HOST_PACKAGES = {'build-essential', 'ccache', 'cmake', 'git', 'libgl-dev', 'librsvg2-bin', 'lld', 'ninja-build', 'python3', 'qt6-base-dev-tools',
                 'qt6-l10n-tools', 'qt6-tools-dev-tools', 'fonts-noto-core', 'libqt6sql6-psql', 'libqt6sql6-sqlite', 'qt6-translations-l10n'}


def said(*command):
    # Whoever asks for a version may have no display.
    environment = {k: v for k, v in os.environ.items() if k not in ('DISPLAY', 'WAYLAND_DISPLAY', 'QT_QPA_PLATFORM')}
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout


def sbom(*arguments):
    return json.loads(said(str(ROOT / 'packaging' / 'sbom.py'), *arguments))


class Packaging(unittest.TestCase):
    def test_both_programs_tell_the_version_of_the_project(self):
        self.assertEqual(said(DESKTOP, '--version').split(), ['ServiceCenter', VERSION])
        self.assertEqual(said(CTL, '--version').split(), ['servicecenterctl', VERSION])
        self.assertEqual(json.loads((ROOT / 'vcpkg.json').read_text(encoding='utf-8'))['version-string'], VERSION)

    def test_release_notes_become_metainfo_and_changelog(self):
        pages = {language: (ROOT / 'resources' / 'help' / f'news.{language}.md').read_text(encoding='utf-8') for language in ('de', 'en')}
        release = ET.parse(f'{BUILT}/servicecenter.metainfo.xml').find('releases/release')
        self.assertEqual(release.get('version'), VERSION)
        for item in release.iter('li'):
            language = item.get('{http://www.w3.org/XML/1998/namespace}lang', 'en')
            self.assertIn(f'- {item.text}\n', pages[language])
        self.assertEqual(len(list(release.iter('li'))) // 2, pages['en'].split('\n## ')[1].count('\n- '))
        changelog = gzip.open(f'{BUILT}/changelog.gz', 'rt', encoding='utf-8').read()
        self.assertTrue(changelog.startswith(f'servicecenter ({VERSION}) '))

    def test_manual_pages_have_exactly_the_options_of_the_program(self):
        # Another program's options are Qt's; 'help-all' is named by Qt's parser.
        options = set(re.findall(r'--[a-z-]+', '\n'.join(l for l in said(DESKTOP, '--help').splitlines() if l.startswith('  -'))))
        self.assertIn('--database', options)
        for language in ('en', 'de'):
            page = gzip.open(f'{BUILT}/man/{language}/servicecenter.1.gz', 'rt', encoding='utf-8').read()
            self.assertIn(VERSION, page.splitlines()[0])
            section = re.search(r'\.SH OPTION\S*\n(.*?)\.SH', page, re.DOTALL)[1].replace('\\', '')
            self.assertEqual(set(re.findall(r'--[a-z-]+', section)), options, language)

    def test_manual_pages_have_every_command(self):
        source = (ROOT / 'app' / 'ctl' / 'main.cpp').read_text(encoding='utf-8')
        commands = {' '.join(pair).strip() for pair in re.findall(r'Subcommand \{ "([^"]+)", "([^"]*)"', source)}
        self.assertGreater(len(commands), 30)
        for language in ('en', 'de'):
            page = gzip.open(f'{BUILT}/man/{language}/servicecenterctl.1.gz', 'rt', encoding='utf-8').read()
            self.assertEqual(set(re.findall(r'^\.TP\n\.B (.*)$', page.replace('\\', ''), re.MULTILINE)), commands, language)

    def test_vcpkg_names_what_cmake_looks_for(self):
        named = {d if isinstance(d, str) else d['name'] for d in json.loads((ROOT / 'vcpkg.json').read_text(encoding='utf-8'))['dependencies']}
        lists = ''.join(p.read_text(encoding='utf-8') for p in [ROOT / 'CMakeLists.txt', *ROOT.glob('[amv]*/**/CMakeLists.txt')])
        looked_for = set(re.findall(r'find_package\(([\w-]+)', lists)) | set(re.findall(r'IMPORTED_TARGET ([\w.-]+)', lists))
        if 'LinguistTools' in lists:
            self.assertIn('qttools', named)
        libraries = re.findall(r'find_library\(\w+ (?:NAMES )?([\w-]+)', lists)
        wanted = {PORTS[name] for name in looked_for | set(libraries)}
        self.assertEqual(named - {'qttools'}, wanted)

    def test_vcpkg_names_what_debian_gives(self):
        named = {d if isinstance(d, str) else d['name'] for d in json.loads((ROOT / 'vcpkg.json').read_text(encoding='utf-8'))['dependencies']}
        packages = {l for l in (ROOT / 'packaging' / 'packages.txt').read_text(encoding='utf-8').splitlines() if l and l[0] != '#'}
        self.assertEqual({PACKAGES[p] for p in packages - HOST_PACKAGES}, named)

    def check_bom(self, bom):
        self.assertEqual((bom['bomFormat'], bom['specVersion'], bom['version']), ('CycloneDX', '1.4', 1))
        self.assertEqual(bom['metadata']['component']['version'], VERSION)
        refs = [component['bom-ref'] for component in bom['components']]
        self.assertEqual(len(refs), len(set(refs)))
        self.assertEqual(bom['dependencies'][0]['dependsOn'], refs)
        for component in bom['components']:
            self.assertEqual(component['type'], 'library')
            self.assertRegex(component['version'], r'^\d')

    def test_bill_of_materials_of_installed_libraries(self):
        bom = sbom('programs', DESKTOP, CTL)
        self.check_bom(bom)
        versions = {c['name']: c['version'] for c in bom['components']}
        for package in ('libqt6core6', 'libqt6sql6-sqlite', 'libical3', 'libpq5', 'libgmime-3.0-0', 'libxlsxwriter4'):
            self.assertEqual(versions[package], said('dpkg-query', '-W', '-f=${Version}', package))

    def test_libpq_is_loaded_when_needed(self):
        linked = said('ldd', DESKTOP)
        self.assertIn('libQt6Sql', linked)
        self.assertNotIn('libpq', linked)

    def test_bill_of_materials_of_pinned_sources(self):
        with tempfile.NamedTemporaryFile('w', suffix='.lock') as lock:
            lock.write(f'# pinned\nsqlite 3.40.1 a/sqlite.dsc {"0" * 64}\nsqlite 3.40.1 a/sqlite.tar.xz {"1" * 64}\nopenssl 3.0.22 b/o.tar.gz {"2" * 64}\n')
            lock.flush()
            bom = sbom('lock', lock.name, str(ROOT / 'packaging' / 'licences.csv'))
        self.check_bom(bom)
        self.assertEqual([c['name'] for c in bom['components']], ['openssl', 'sqlite'])
        self.assertEqual(bom['components'][1]['externalReferences'][1]['hashes'], [{'alg': 'SHA-256', 'content': '1' * 64}])
        self.assertEqual(bom['components'][0]['licenses'], [{'expression': 'Apache-2.0'}])


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1], verbosity=1)
