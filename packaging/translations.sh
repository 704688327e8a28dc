#!/usr/bin/env bash
# Collects the texts of app, models and views into the catalogues. German is the source: its catalogue only holds the
# plural forms, every other text is filled with itself. English gaps are listed.
set -euo pipefail
cd "$(dirname "$0")/.."
tool=/usr/lib/qt6/bin/lupdate
"$tool" -silent -I . -locations none -no-obsolete -source-language de app models views -ts translations/servicecenter_en.ts -target-language en
"$tool" -silent -I . -locations none -no-obsolete -source-language de app models views -ts translations/servicecenter_de.ts -target-language de
python3 - <<'PY'
import xml.etree.ElementTree as ET
path = 'translations/servicecenter_de.ts'
tree = ET.parse(path)
for message in tree.iter('message'):
    translation = message.find('translation')
    if message.get('numerus') != 'yes':
        translation.text = message.findtext('source')
        translation.attrib.pop('type', None)
tree.write(path, encoding='utf-8', xml_declaration=True)
for language in ('de', 'en'):
    gaps = [m.findtext('source') for m in ET.parse(f'translations/servicecenter_{language}.ts').iter('message')
            if m.find('translation').get('type') == 'unfinished']
    print(f'{language}: {len(gaps)} without translation')
    for gap in gaps:
        print('  ', gap)
PY
