#!/usr/bin/env python3
"""table.py RESULT.xml...: what ctest's results say about each test function: passed, failed, not testable under Wine (with the reason).

The last line counts; exit code 1 when something failed."""
import re
import sys
import xml.etree.ElementTree as ElementTree

rows, counts = [], {'passed': 0, 'failed': 0, 'not testable': 0}
for file in sys.argv[1:]:
    for case in ElementTree.parse(file).getroot().iter('testcase'):
        said = case.findtext('system-out') or ''
        functions = dict.fromkeys(('passed', 'failed', 'not testable'), 0)
        functions['passed'] = len(re.findall(r'^PASS\s+: ', said, re.M))
        functions['failed'] = len(re.findall(r'^(?:FAIL!|XPASS)\s+: ', said, re.M))
        skipped = re.findall(r'^SKIP\s+: \S+?::(\S+) (?:\([^\n]*\) )?(.*)$', said, re.M)
        functions['not testable'] = len(skipped)
        failed = case.get('status') != 'run'
        reasons = [f'{function}: {reason}' for function, reason in skipped]
        if failed:
            reasons += re.findall(r'^(?:FAIL!|XPASS|QFATAL)\s+: (.*)$', said, re.M)[:8] or [(said.strip().splitlines() or ['it said nothing'])[-1]]
            functions['failed'] = max(functions['failed'], 1)
        for kind, number in functions.items():
            counts[kind] += number
        rows.append((case.get('name'), functions, reasons))

print(f'{"test":32}{"passed":>8}{"failed":>8}{"not testable":>14}')
for name, functions, reasons in sorted(rows, key=lambda row: row[0]):
    print(f'{name:32}{functions["passed"]:8}{functions["failed"]:8}{functions["not testable"]:14}')
    for reason in reasons:
        print(f'    {reason}')
print('together: ' + ', '.join(f'{number} {kind}' for kind, number in counts.items()))
sys.exit(1 if counts['failed'] else 0)
