#!/usr/bin/python3
"""The keyboard journey as a screen reader hears it: drives the real program with keys on a real display and reads roles, names
and states through AT-SPI; what came of it is read from the database by the command line (A11Y-1, SLA-9).

screenreader.py SERVICECENTER SERVICECENTERCTL, inside dbus-run-session and with DISPLAY set."""
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from datetime import datetime

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PROGRAM, CTL = sys.argv[1:3]
PATIENCE = 20  # seconds; only how long to wait for something that must come
WEEKDAYS = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
CONTROLS = {"push button", "check box", "combo box", "spin button", "text", "table", "list", "radio button", "entry"}


def keys(*names):
    for name in names:
        subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
        time.sleep(0.05)


def write(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "15", text], check=True)


def wait(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = condition()
            if found:
                return found
        except gi.repository.GLib.Error:  # the object went away meanwhile
            pass
        time.sleep(0.1)
    raise SystemExit(f"not seen within {PATIENCE} s: {what}\n" + "\n".join(tree(program())))


def program():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child and child.get_process_id() == process.pid:
            return child
    return None


def below(node, depth=0):
    if not node or depth > 14:
        return
    yield depth, node
    if node.get_role_name() == "menu bar":
        return
    for i in range(min(node.get_child_count(), 300)):
        child = node.get_child_at_index(i)
        if child:
            yield from below(child, depth + 1)


def tree(node):
    return [f"{'  ' * depth}{n.get_role_name()}: {n.get_name()}" for depth, n in below(node)]


def name_of(node):
    """What is said first: the label a control is tied to (a combo box' own name is its value), else its name."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets():
            return (relation.get_target(0).get_name() or "").strip()
    if node.get_role_name() == "combo box":  # one to type into has a field below it, and its own name while that is empty
        below_it = [node.get_child_at_index(i).get_role_name() for i in range(node.get_child_count())]
        return (node.get_name() or "").strip() if "text" in below_it else ""
    return (node.get_name() or "").strip()


def is_shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def find(role, pattern, inside=None):
    for _, node in below(inside or program()):
        if node.get_role_name() == role and re.search(pattern, node.get_name() or "") and is_shown(node):
            return node
    return None


def active_window():
    root = program()
    for i in range(root.get_child_count()):
        child = root.get_child_at_index(i)
        if child and child.get_state_set().contains(Atspi.StateType.ACTIVE):
            return child
    return None


def focused(window):
    for _, node in below(window):
        if node.get_state_set().contains(Atspi.StateType.FOCUSED):
            return node
    return None


def window_named(pattern):
    window = wait(f"a window »{pattern}« with the focus in it", lambda: (w := active_window()) and re.search(pattern, w.get_name()) and focused(w) and w)
    speak(window)
    if window.get_role_name() == "dialog" and focused(window).get_role_name() == "push button":
        raise SystemExit(f"»{window.get_name()}« opens with the focus on a button instead of its first field")
    return window


def speak(window):
    """Every control a screen reader stops at has a name of its own, and no two of one window sound alike."""
    heard = {}
    for _, node in below(window):
        role, name = node.get_role_name(), name_of(node)
        states = node.get_state_set()
        if role not in CONTROLS or not is_shown(node) or not states.contains(Atspi.StateType.FOCUSABLE):
            continue
        parent = node.get_parent()
        if parent and parent.get_role_name() in {"combo box", "spin button"}:  # its inner field
            continue
        if len(name) < 2:
            raise SystemExit(f"»{window.get_name()}«: a {role} without a name\n" + "\n".join(tree(window)))
        if (role, name) in heard:
            raise SystemExit(f"»{window.get_name()}«: two of {role} »{name}«\n" + "\n".join(tree(window)))
        heard[(role, name)] = True
    print(f"{window.get_name()}: " + ", ".join(f"{role} »{name}«" for role, name in heard))
    if not heard:
        raise SystemExit(f"»{window.get_name()}« has no control\n" + "\n".join(tree(window)))


def tab_to(pattern):
    """Reaches a control by Tab alone, as it must be for everybody."""
    heard = []
    for _ in range(30):
        node = focused(active_window())
        name = name_of(node) if node else ""
        if re.search(pattern, name):
            return node
        heard.append(name)
        keys("Tab")
        time.sleep(0.15)
    raise SystemExit(f"Tab never came to »{pattern}«, only to {heard}")


def ctl(*arguments):
    return json.loads(subprocess.run([CTL, *arguments, "--database", database, "--json"], check=True, capture_output=True, text=True).stdout)


def ticket():
    return ctl("ticket", "show", number)


def until(field, value):
    wait(f"{field} = {value} in the database", lambda: ticket().get(field) == value)


def row_text(pattern):
    return wait(f"a cell »{pattern}« in the queue", lambda: find("table cell", pattern))


folder = tempfile.TemporaryDirectory()
database = os.path.join(folder.name, "desk.db")
environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_CONFIG_HOME=folder.name, XDG_DATA_HOME=folder.name, LC_ALL="C.UTF-8")
process = subprocess.Popen([PROGRAM, "--database", database, "--language", "de"], env=environment)
try:
    wait("the program", program)
    window_named("Service Center")
    keys("alt+l")  # an empty desk, in the same window
    wait("the queues", lambda: find("list", "Warteschlangen"))
    main = window_named("Service Center Digitalisierung")

    keys("ctrl+n")  # record: name, three Tabs, one line
    record = window_named("Meldung")
    write("Frau Sommer")
    keys("Tab", "Tab", "Tab")
    write("Antrag bricht ab")
    keys("ctrl+Return")
    listed = wait("the ticket in the database", lambda: os.path.exists(database) and ctl("ticket", "list"))
    number = listed[0]["number"]

    window_named("Service Center Digitalisierung")
    keys("F5", "alt+shift+3")
    row_text(number)
    keys("ctrl+l")  # qualify: minor -> hinders
    window_named("qualifizieren")
    tab_to("^Störungsklasse")
    keys("Up", "ctrl+Return")
    until("state", "qualified")
    assert ticket()["class"] == "hinders", ticket()

    # The row of the queue says in words what it shows by colour and shape, with the deadline the database holds.
    due = datetime.fromisoformat(ticket()["due_at"])
    deadline = f"{WEEKDAYS[due.weekday()]}\\.? {due:%d.%m.%Y %H:%M}"
    cell = row_text(f"Frist {deadline}")
    assert re.search(r"^noch \d+:\d\d h", cell.get_name()), cell.get_name()
    print(f"queue row: {cell.get_name()}")

    window_named("Service Center Digitalisierung")
    keys("ctrl+u")
    wait("an owner", lambda: ticket()["owner"])
    window_named("Service Center Digitalisierung")
    keys("ctrl+i")
    window_named("informieren")
    keys("ctrl+Return")
    wait("the first notification", lambda: ticket()["first_notified_at"])
    row_text("^rechtzeitig informiert")

    window_named("Service Center Digitalisierung")
    keys("ctrl+e")
    window_named("übergeben")
    tab_to("^Grund")
    write("Protokolle werden gebraucht")
    tab_to("versucht")
    write("Neustart")
    keys("ctrl+Return")
    until("level", 2)

    window_named("Service Center Digitalisierung")
    keys("ctrl+r")
    window_named("lösen")
    tab_to("^Lösung")
    write("Dienst neu gestartet")
    keys("ctrl+Return")
    until("state", "solved")

    window_named("Service Center Digitalisierung")
    keys("ctrl+shift+r")
    until("state", "closed")
    window_named("Service Center Digitalisierung")
    keys("ctrl+z")
    until("state", "solved")
    told = wait("what was done, in the status bar", lambda: find("label", "zurückgenommen"))
    print(f"status bar: {told.get_name()}")
    assert subprocess.run([CTL, "database", "verify-ledger", "--database", database], check=False).returncode == 0
finally:
    process.terminate()
    process.wait(10)
