#!/usr/bin/env python3
"""Independent computation of the expected figures: walks every minute of the year with Python's own zone data and a
holiday list written by hand. Usage: compute.py outages.csv services.csv core|service > expected-….csv"""
import csv, datetime as dt, sys
from fractions import Fraction
from zoneinfo import ZoneInfo
B = ZoneInfo("Europe/Berlin")
CLOSED = {(1, 1), (4, 3), (4, 6), (5, 1), (5, 14), (5, 25), (6, 4), (10, 3), (12, 24), (12, 25), (12, 26), (12, 31)}  # Hesse 2026
HOURS = {"core": {d: (390, 1110) for d in range(5)}, "service": {0: (420, 1080), 1: (420, 1080), 2: (420, 1080), 3: (420, 1080), 4: (420, 900)}}[sys.argv[3]]
outages = [r for r in csv.DictReader(open(sys.argv[1], encoding="utf-8"))]
limits = {r["service"]: (r["from"], r["until"]) for r in csv.DictReader(open(sys.argv[2], encoding="utf-8"))}
names = sorted(({r["service"] for r in outages if r["third_party"] == "no"}) | set(limits))
utc = dt.timezone.utc
def instant(text): return dt.datetime.fromisoformat(text).astimezone(utc)
print("service,period,basis,promised_minutes,down_minutes,availability_percent")
for name in names:
    spans = [(instant(r["from"]), instant(r["to"])) for r in outages if r["service"] == name and r["class"] == "prevents"
             and r["third_party"] == "no" and r.get("environment", "") in ("", "production")]
    start, end = limits.get(name, ("", ""))
    promised, down = {}, {}
    t = dt.datetime(2025, 12, 31, 23, tzinfo=utc)
    while t < dt.datetime(2026, 12, 31, 23, tzinfo=utc):
        local = t.astimezone(B)
        minute = local.hour * 60 + local.minute
        hours = HOURS.get(local.weekday())
        day = local.date().isoformat()
        if hours and hours[0] <= minute < hours[1] and (local.month, local.day) not in CLOSED and (not start or day >= start) and (not end or day <= end):
            promised[local.month] = promised.get(local.month, 0) + 60
            lost = {s for a, b in spans if a < t + dt.timedelta(minutes=1) and b > t
                    for s in range(max(0, int((a - t).total_seconds())), min(60, int((b - t).total_seconds())))}
            down[local.month] = down.get(local.month, 0) + len(lost)
        t += dt.timedelta(minutes=1)
    def row(period, p, d):
        def minutes(seconds):
            text = f"{seconds * 10000 // 60:05d}"
            return (text[:-4] + "." + text[-4:]).rstrip("0").rstrip(".")
        percent = "–" if p == 0 else f"{(cut := (Fraction(p - d, p) * 1000000).__floor__()) // 10000}.{cut % 10000:04d}"
        print(f"{name},{period},{sys.argv[3]},{minutes(p)},{minutes(d)},{percent}")
    for m in range(1, 13):
        row(f"2026-{m:02d}", promised.get(m, 0), down.get(m, 0))
    row("2026", sum(promised.values()), sum(down.values()))
