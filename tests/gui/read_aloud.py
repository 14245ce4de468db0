"""Reads the window through AT-SPI, as a screen reader does: roles, names, values, states, focus.

read_aloud.py BIN SCRATCH, inside a session bus and on a display of its own.
"""

import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

BIN, SCRATCH = sys.argv[1:3]
PATIENCE = 60  # seconds, for anything that has to come; nothing is slept through
failures = []
processes = []


def check(condition, sentence):
    print(("PASS   : " if condition else "FAIL!  : ") + sentence, flush=True)
    if not condition:
        failures.append(sentence)


def start(*command):
    log = open(os.path.join(SCRATCH, os.path.basename(command[0]) + ".log"), "wb")
    process = subprocess.Popen(command, stdout=log, stderr=log)
    processes.append(process)
    return process


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def until(find, what):
    """Events go on arriving while it waits for `find` to give something."""
    loop = GLib.MainContext.default()
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while loop.iteration(False):
            pass
        try:
            found = find()
        except GLib.Error:
            found = None  # it went away while it was being looked at
        if found:
            return found
        time.sleep(0.05)
    check(False, f"{what} within {PATIENCE} s")
    raise SystemExit(1)


def walk(accessible, depth=0):
    if accessible is None or depth > 40:
        return
    yield accessible
    for place in range(min(accessible.get_child_count(), 300)):
        try:
            child = accessible.get_child_at_index(place)
        except GLib.Error:
            continue
        yield from walk(child, depth + 1)


def is_shown(accessible):
    return accessible.get_state_set().contains(Atspi.StateType.SHOWING)


def application():
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(place)
        if child and child.get_name().lower() == "holdfast":
            return child
    return None


def find(root, role, name):
    for accessible in walk(root):
        if accessible.get_role_name() == role and accessible.get_name().startswith(name):
            if is_shown(accessible):
                return accessible
    return None


def press(accessible):
    action = accessible.get_action_iface()
    names = [action.get_action_name(place) for place in range(action.get_n_actions())]
    for wanted in ("Press", "press", "click", "Toggle"):
        if wanted in names:
            return action.do_action(names.index(wanted))
    return False


def main():
    start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
    start("openbox")
    world = os.path.join(SCRATCH, "games", "survival")
    run(os.path.join(BIN, "holdfast-sample-world"), "--size", "2M", "--seed", "5", "--out", world)
    start(os.path.join(BIN, "holdfastd"), "serve")
    until(lambda: os.path.exists(os.path.join(SCRATCH, "home", "run", "endpoint.json")), "service")
    ctl = os.path.join(BIN, "holdfastctl")
    run(ctl, "servers", "add", "Survival", "--directory", world)
    Atspi.init()
    focused = []
    listener = Atspi.EventListener.new(
        lambda event: focused.append(
            f"{event.source.get_role_name()} {event.source.get_name()}") if event.detail1 else None)
    listener.register("object:state-changed:focused")
    start(os.path.join(BIN, "holdfast"), "holdfast://servers")
    app = until(application, "the window on the accessibility bus")
    cell = until(lambda: find(app, "table cell", "Survival"), "the server's cell")
    check(True, f"the table reads the server: {cell.get_role_name()} “{cell.get_name()}”")

    # Every control that can be used has a name and a role of its own.
    usable = {"push button", "button", "toggle button", "check box", "radio button", "combo box",
              "text", "menu item", "page tab", "spin button", "slider", "table", "tree table"}
    nameless = []
    count = 0
    for accessible in walk(app):
        if accessible.get_role_name() in usable and is_shown(accessible):
            count += 1
            if not accessible.get_name() and not accessible.get_description():
                nameless.append(accessible.get_role_name())
    check(count >= 5, f"{count} controls can be read")
    check(not nameless, f"controls without a name: {nameless}")

    # The main job by actions only: choose the row, back it up, read that it is done.
    check(press(cell), "the row is chosen by its action")
    until(lambda: cell.get_state_set().contains(Atspi.StateType.SELECTED), "the row says that it is chosen")
    button = until(lambda: find(app, "button", "Back up now") or
                   find(app, "push button", "Back up now"), "the button “Back up now”")
    until(lambda: button.get_state_set().contains(Atspi.StateType.ENABLED), "it can be pressed")
    check(press(button), "it is pressed by its action")
    until(lambda: "completed" in run(ctl, "backup", "list", "--json"), "the backup")
    check(True, "the backup is there")

    # Keys move the focus, and the bus says where it went.
    window = run("xdotool", "search", "--onlyvisible", "--name", "Holdfast").split()[0]
    run("xdotool", "windowactivate", "--sync", window)
    del focused[:]
    for _ in range(6):
        run("xdotool", "key", "Tab")
    until(lambda: len(focused) >= 3, "focus events")
    check(all(name.split(" ", 1)[1:] and name.split(" ", 1)[1].strip() for name in focused),
          f"the focus went by: {'; '.join(focused)}")
    # Values and states.
    ticked = [accessible for accessible in walk(app)
              if accessible.get_state_set().contains(Atspi.StateType.CHECKED) and
              is_shown(accessible)]
    check(bool(ticked), "what is chosen says so: " + ", ".join(a.get_name() for a in ticked))


try:
    main()
finally:
    for process in reversed(processes):
        process.terminate()
    for process in processes:
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
print(f"{len(failures)} failed")
sys.exit(1 if failures else 0)
