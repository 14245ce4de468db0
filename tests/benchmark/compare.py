#!/usr/bin/env python3
"""Holdfast's archive engine beside tar, zstd and sha256sum, restic and borg, in the same run.

Each round does every operation once, one program after the other, so that a slow moment of the machine
meets all of them; medians are compared. Whatever writes ends with its data on the disk. Before each timed
command earlier writes are flushed. Started by installer/benchmark.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

MEGA = 1_000_000
MEMORY_GOAL_BYTES = 150 * MEGA
REFERENCE_BACKUP = "tar -cf - . | zstd -q -3 -T0 -o {archive} && sync -f {archive} && sha256sum {archive}"
REFERENCE_RESTORE = "zstd -dc {archive} | tar -xf - && sync -f ."


class Failure(Exception):
    pass


def timed(command, folder=None, environment=None):
    """Runs a command; wall-clock seconds, peak resident bytes, what it printed."""
    os.sync()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        began = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdout=out, stderr=err,
                                   env={**os.environ, **(environment or {})})
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        text = out.read().decode(errors="replace")
        if process.returncode != 0:
            err.seek(0)
            raise Failure(f"{command}: exit code {process.returncode}\n{err.read().decode(errors='replace')}")
    return {"seconds": seconds, "peak": usage.ru_maxrss * 1024, "text": text}


def shell(line, folder, **names):
    quoted = {name: f"'{value}'" for name, value in names.items()}
    return timed(["bash", "-c", "set -o pipefail; " + line.format(**quoted)], folder)


def drop_from_cache(path):
    with open(path, "rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def read_once(place):
    """Into the page cache: every program is measured with the world there."""
    for path in [place] if place.is_file() else place.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with open(path, "rb") as file:
                while file.read(1 << 20):
                    pass


def emptied(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


class Bench:
    def __init__(self, arguments, scratch):
        self.bin = pathlib.Path(arguments.bin)
        self.scratch = scratch
        self.world = pathlib.Path(arguments.world).resolve() if arguments.world else self.make_world(arguments.size)
        files = [path for path in self.world.rglob("*") if path.is_file() and not path.is_symlink()]
        if not files:
            raise Failure(f"{self.world} holds no file")
        self.file_count = len(files)
        self.bytes = sum(path.stat().st_size for path in files)
        # About 5 MB, as the goal for one file is measured; smaller worlds give what they have.
        self.one_file = min(files, key=lambda path: (abs(path.stat().st_size - 5 * MEGA), str(path)))
        self.one_path = str(self.one_file.relative_to(self.world))
        self.times = {}

    def make_world(self, size):
        world = self.scratch / "world"
        timed([str(self.bin / "holdfast-sample-world"), "--size", size, "--seed", "1", "--out", str(world)])
        return world

    def note(self, operation, program, result, seconds=None, peak=None):
        entry = {"seconds": seconds or result["seconds"], "peak": peak or result["peak"]}
        self.times.setdefault((operation, program), []).append(entry)

    def holdfast(self, operation, *arguments):
        command = str(self.bin / "holdfast-benchmark")
        result = timed([command, *map(str, arguments)])
        told = json.loads(result["text"])
        # The process from start to end counts, not only what it says of itself.
        self.note(operation, "holdfast", result, peak=told["peak_rss_kib"] * 1024)
        return told

    def same_file(self, path):
        if path.read_bytes() != self.one_file.read_bytes():
            raise Failure(f"{path} differs from {self.one_file}")

    def holdfast_round(self):
        archive = self.scratch / "holdfast.tar.zst"
        archive.unlink(missing_ok=True)
        self.holdfast("backup", "backup", self.world, archive)
        read_once(archive)  # written past the page cache, it is not warm by itself
        self.holdfast("verify, warm", "verify", archive)
        self.holdfast("verify, cold", "verify", archive, "--drop-cache")
        target = emptied(self.scratch / "restored")
        self.holdfast("restore", "restore", archive, target)
        extracted = self.scratch / "extracted"
        extracted.unlink(missing_ok=True)
        self.holdfast("one file", "extract", archive, self.one_path, extracted)
        self.same_file(extracted)
        drop_from_cache(archive)
        self.note("verify, cold", "cat", shell("cat {archive} >/dev/null", self.scratch, archive=archive))
        shutil.rmtree(target)
        archive.unlink()

    def reference_round(self):
        archive = self.scratch / "reference.tar.zst"
        archive.unlink(missing_ok=True)
        self.note("backup", "tar | zstd", shell(REFERENCE_BACKUP, self.world, archive=archive))
        target = emptied(self.scratch / "restored")
        self.note("restore", "tar | zstd", shell(REFERENCE_RESTORE, target, archive=archive))
        shutil.rmtree(target)
        line = "zstd -dc {archive} | tar -xOf - {path} > {to}"
        extracted = self.scratch / "extracted"
        self.note("one file", "tar | zstd",
                  shell(line, self.scratch, archive=archive, path="./" + self.one_path, to=extracted))
        self.same_file(extracted)
        archive.unlink()

    def restic_round(self):
        repository = emptied(self.scratch / "restic")
        settings = {"RESTIC_REPOSITORY": str(repository), "RESTIC_PASSWORD": "benchmark",
                    "RESTIC_CACHE_DIR": str(self.scratch / "restic-cache")}
        os.environ.update(settings)
        timed(["restic", "init", "-q"])
        self.note("backup", "restic", shell("restic backup -q . && sync -f {repository}", self.world, repository=repository))
        self.note("verify, warm", "restic", timed(["restic", "check", "-q", "--read-data"]))
        target = emptied(self.scratch / "restored")
        line = "restic restore -q latest --target {target} && sync -f {target}"
        self.note("restore", "restic", shell(line, self.scratch, target=target))
        shutil.rmtree(target)
        extracted = self.scratch / "extracted"
        self.note("one file", "restic", shell("restic dump -q latest {path} > {to}", self.scratch,
                                              path=self.restic_path(), to=extracted))
        self.same_file(extracted)
        shutil.rmtree(repository)

    def restic_path(self):
        # `restic backup .` stores names relative to the folder.
        return "/" + self.one_path

    def borg_round(self):
        repository = self.scratch / "borg"
        shutil.rmtree(repository, ignore_errors=True)
        os.environ.update({"BORG_REPO": str(repository), "BORG_BASE_DIR": str(self.scratch / "borg-base"),
                           "BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK": "yes"})
        timed(["borg", "init", "-e", "none"])
        line = "borg create --compression zstd,3 ::first . && sync -f {repository}"
        self.note("backup", "borg", shell(line, self.world, repository=repository))
        self.note("verify, warm", "borg", timed(["borg", "check", "--verify-data"]))
        target = emptied(self.scratch / "restored")
        self.note("restore", "borg", shell("borg extract ::first && sync -f .", target))
        shutil.rmtree(target)
        extracted = self.scratch / "extracted"
        self.note("one file", "borg", shell("borg extract --stdout ::first {path} > {to}", self.scratch,
                                            path=self.one_path, to=extracted))
        self.same_file(extracted)
        shutil.rmtree(repository)

    def run(self, rounds):
        programs = [self.holdfast_round, self.reference_round]
        programs += [self.restic_round] if shutil.which("restic") else []
        programs += [self.borg_round] if shutil.which("borg") else []
        for number in range(rounds):
            for program in programs if number % 2 == 0 else reversed(programs):
                read_once(self.world)
                program()
                print(".", end="", file=sys.stderr, flush=True)
        print(file=sys.stderr)

    def median(self, operation, program):
        return statistics.median(entry["seconds"] for entry in self.times[(operation, program)])

    def rows(self):
        one_size = self.one_file.stat().st_size
        result = []
        for (operation, program), entries in self.times.items():
            seconds = self.median(operation, program)
            size = one_size if operation == "one file" else self.bytes
            result.append({
                "operation": operation, "program": program, "seconds": round(seconds, 4),
                "mb_per_second": round(size / MEGA / seconds, 1),
                "peak_mb": round(max(entry["peak"] for entry in entries) / MEGA, 1),
                "all_seconds": [round(entry["seconds"], 4) for entry in entries],
            })
        return result

    def goals(self):
        pipeline = self.median("backup", "tar | zstd")
        ratios = [
            ("backup", "of tar | zstd", self.median("backup", "holdfast") / pipeline, 0.45),
            ("verify, warm", "of the same pipeline", self.median("verify, warm", "holdfast") / pipeline, 0.2),
            ("verify, cold", "of cat", self.median("verify, cold", "holdfast") / self.median("verify, cold", "cat"), 1.2),
            ("restore", "of zstd | tar", self.median("restore", "holdfast") / self.median("restore", "tar | zstd"), 0.9),
            ("one file", "seconds", self.median("one file", "holdfast"), 0.05),
        ]
        peak = max(entry["peak"] for (_, program), entries in self.times.items() if program == "holdfast"
                   for entry in entries)
        ratios.append(("peak memory", "MB", peak / MEGA, MEMORY_GOAL_BYTES / MEGA))
        return [{"what": what, "unit": unit, "value": round(value, 3), "goal": goal, "reached": value <= goal}
                for what, unit, value, goal in ratios]


def window_goals(arguments):
    """The window's figures; it prints them as one line of JSON on its standard output."""
    command = [str(pathlib.Path(arguments.bin) / "holdfast-window-benchmark"),
               "--tour-seconds", str(arguments.tour_seconds)]
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment)
    if done.returncode != 0:
        raise Failure("the window's benchmark failed")
    figures = json.loads(done.stdout.strip().splitlines()[-1])
    return [{"what": what, "unit": figure["unit"], "value": round(figure["value"], 2), "goal": figure["goal"],
             "reached": figure["value"] <= figure["goal"]} for what, figure in figures.items()]


def print_goals(goals, width):
    for goal in goals:
        print(f"{goal['what']:{width}} {goal['value']:8.3f} {goal['unit']:22} goal <= {goal['goal']:<6g} "
              f"{'reached' if goal['reached'] else 'MISSED'}")


def print_table(bench, rounds):
    print(f"{bench.bytes / MEGA:.0f} MB in {bench.file_count} files; {os.cpu_count()} cores; "
          f"medians of {rounds} alternating rounds; one file: {bench.one_file.stat().st_size / MEGA:.1f} MB\n")
    print(f"{'':14} {'':12} {'seconds':>9} {'MB/s':>8} {'peak MB':>8}")
    order = ["backup", "verify, warm", "verify, cold", "restore", "one file"]
    for row in sorted(bench.rows(), key=lambda row: order.index(row["operation"])):
        print(f"{row['operation']:14} {row['program']:12} {row['seconds']:9.3f} {row['mb_per_second']:8.0f} {row['peak_mb']:8.0f}")
    print()
    print_goals(bench.goals(), 14)


def main():
    parser = argparse.ArgumentParser(prog="installer/benchmark")
    parser.add_argument("--bin", required=True, help=argparse.SUPPRESS)
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--size", default="2G", help="of the made-up world (2G)")
    source.add_argument("--world", help="measure with this folder instead; it is only read")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--scratch", default="/var/tmp", help="where archives and restored folders lie (/var/tmp)")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--only", choices=["archive", "window"], help="one half of it")
    parser.add_argument("--tour-seconds", type=int, default=600,
                        help="how long the window's memory is watched in use (600)")
    arguments = parser.parse_args()
    rounds = max(1, arguments.rounds)
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="holdfast-benchmark.", dir=arguments.scratch))
    report = {"cores": os.cpu_count()}
    try:
        if arguments.only != "window":
            bench = Bench(arguments, scratch)
            needed = 3 * bench.bytes
            if shutil.disk_usage(scratch).free < needed:
                raise Failure(f"{scratch} has less than {needed / MEGA:.0f} MB free; see --scratch")
            bench.run(rounds)
            report |= {"bytes": bench.bytes, "files": bench.file_count, "rounds": rounds,
                       "measured": bench.rows(), "goals": bench.goals()}
            if not arguments.json:
                print_table(bench, rounds)
        if arguments.only != "archive":
            report["window"] = window_goals(arguments)
            if not arguments.json:
                print("\nThe window over a year of 100,000 backups, 1600 x 1000\n")
                print_goals(report["window"], 44)
        if arguments.json:
            print(json.dumps(report, indent=1))
    except Failure as failure:
        print(f"benchmark: {failure}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return 0


sys.exit(main())
