#!/usr/bin/env python3
"""What `ticket list --json` must say of servicenow-incident-events.csv as of an instant: an independent computation that
walks minute by minute through service hours (no tables, no shared code). oracle.py 2016-03-15T12:00:00+01:00 > expected.csv"""
import csv, sys, datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo
BERLIN = ZoneInfo('Europe/Berlin')
# Hesse 2016, 24 and 31 December: written down by hand
CLOSED = {(2016, 1, 1), (2016, 3, 25), (2016, 3, 28), (2016, 5, 1), (2016, 5, 5), (2016, 5, 16), (2016, 5, 26), (2016, 10, 3),
          (2016, 12, 24), (2016, 12, 25), (2016, 12, 26), (2016, 12, 31)}
CLASS = {'1': 'prevents', '2': 'hinders', '3': 'minor', '4': 'other'}
STATE = {'New': 'new', 'Active': 'in_progress', 'Resolved': 'solved', 'Closed': 'closed'}

def closing(day):
    """Hour at which the desk closes on this day; 7 when it does not open."""
    if (day.year, day.month, day.day) in CLOSED or day.weekday() >= 5: return 7
    return 15 if day.weekday() == 4 else 18

def is_open(t): return 7 <= t.hour < closing(t)

def due(cls, t):
    if cls == 'other':
        day, left = t.date(), 2
        while left:
            day += dt.timedelta(1)
            left -= closing(dt.datetime(day.year, day.month, day.day)) > 7
        return dt.datetime(day.year, day.month, day.day, closing(dt.datetime(day.year, day.month, day.day)))
    minutes = {'prevents': 120, 'hinders': 480, 'minor': 960}[cls]
    while minutes:
        minutes -= is_open(t)
        t += dt.timedelta(minutes=1)
    return t

def served(a, b):
    n = 0
    while a < b:
        n += is_open(a)
        a += dt.timedelta(minutes=1)
    return n

def iso(t): return t.replace(tzinfo=BERLIN).isoformat() if t else ''

def main():
    as_of = dt.datetime.fromisoformat(sys.argv[1]).astimezone(BERLIN).replace(tzinfo=None)
    when = lambda text: dt.datetime.strptime(text, '%d-%m-%Y %H:%M')
    tickets = {}
    for row in csv.DictReader(open(Path(__file__).parent / 'servicenow-incident-events.csv', encoding='utf-8')):
        at, opened = when(row['sys_updated_at']), when(row['opened_at'])
        if at > as_of or opened > as_of: continue
        t = tickets.setdefault(row['number'], {'reported': opened, 'notified': None})
        t['class'] = CLASS[row['priority'][0]]
        t['state'] = STATE.get(row['incident_state'], 'waiting')
        if row['incident_state'] in ('Awaiting User Info', 'Resolved') and not t['notified']:
            t['notified'], t['due'] = at, due(t['class'], opened)
    print('number,state,class,reported_at,due_at,first_notified_at,verdict')
    for number in sorted(tickets):
        t = tickets[number]
        end = t.get('due') or due(t['class'], t['reported'])
        if t['notified']:
            verdict = 'met' if t['notified'] <= end or served(end, t['notified']) == 0 else 'met_late'
        else:
            verdict = 'breached' if as_of > end else 'open'
        print(','.join([number, t['state'], t['class'], iso(t['reported']), iso(end), iso(t['notified']), verdict]))

main()
