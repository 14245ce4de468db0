#!/usr/bin/env python3
"""Reads a Holdfast tar.zst by docs/format.md alone: standard library, and zstd as a process.

  read_archive.py list FILE
  read_archive.py verify FILE
  read_archive.py extract FILE PATH      (content on standard output; PATH as Python's fsencode)
"""
import base64, hashlib, json, os, struct, subprocess, sys


class Damaged(Exception):
    pass


def zstd(data):
    done = subprocess.run(["zstd", "-dcq"], input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode != 0:
        raise Damaged("zstd: " + done.stderr.decode(errors="replace").strip())
    return done.stdout


class Archive:
    def __init__(self, name):
        self.file = open(name, "rb")
        self.size = os.fstat(self.file.fileno()).st_size
        footer = self.read(self.size - 9, 9)
        count, descriptor, magic = struct.unpack("<IBI", footer)
        if magic != 0x8F92EAB1 or descriptor != 0:
            raise Damaged("no seek table")
        table = self.size - 9 - 8 * count - 8
        head = struct.unpack("<II", self.read(table, 8))
        if head != (0x184D2A5E, 8 * count + 9):
            raise Damaged("seek table's head")
        numbers = struct.unpack("<%dI" % (2 * count), self.read(table + 8, 8 * count))
        self.frames = list(zip(numbers[0::2], numbers[1::2]))
        self.frames_end = table - 96
        fields = struct.unpack("<II8sQQQQQ32sQ", self.read(self.frames_end, 96))
        if fields[:3] != (0x184D2A5D, 88, b"HFMANIF1") or fields[9] != 0:
            raise Damaged("locator")
        (self.manifest_at, self.manifest_packed, self.manifest_size, self.manifest_stream,
         self.stream_size, self.manifest_sha) = fields[3:9]
        if sum(f[0] for f in self.frames) != self.frames_end or sum(f[1] for f in self.frames) != self.stream_size:
            raise Damaged("sums of the seek table")
        packed_at = plain_at = 0
        starts = {}
        for frame in self.frames:
            starts[packed_at] = plain_at
            packed_at, plain_at = packed_at + frame[0], plain_at + frame[1]
        if starts.get(self.manifest_at) != self.manifest_stream:
            raise Damaged("the manifest's place")
        packed = zstd(self.read(self.manifest_at, self.manifest_packed))
        if len(packed) != self.manifest_size or hashlib.sha256(packed).digest() != self.manifest_sha:
            raise Damaged("manifest")
        lines = zstd(packed).decode("utf-8").split("\n")
        if lines.pop() != "":
            raise Damaged("manifest is cut")
        lines = [json.loads(line) for line in lines]
        self.header, self.entries, trailer = lines[0], lines[1:-1], lines[-1]
        if self.header.get("holdfast") != "manifest" or self.header["version"] != 1:
            raise Damaged("manifest's version")
        files = [e for e in self.entries if e["type"] == "file"]
        content = sum(e["size"] for e in files if not self.bytes_of(e, "link"))
        if trailer != {"entries": len(self.entries), "files": len(files), "content_bytes": content}:
            raise Damaged("manifest's last line")

    def read(self, offset, length):
        if offset < 0:
            raise Damaged("too short")
        self.file.seek(offset)
        data = self.file.read(length)
        if len(data) != length:
            raise Damaged("too short")
        return data

    @staticmethod
    def bytes_of(entry, key):
        if key + "_base64" in entry:
            return base64.b64decode(entry[key + "_base64"], validate=True)
        return entry.get(key, "").encode("utf-8")

    def stream(self, offset, length):
        """Bytes of the tar stream, decompressing only the frames that hold them."""
        packed_at = plain_at = 0
        for packed, plain in self.frames:
            if plain_at + plain > offset and length > 0:
                data = zstd(self.read(packed_at, packed))
                if len(data) != plain:
                    raise Damaged("a frame's size")
                part = data[offset - plain_at:offset - plain_at + length]
                yield part
                offset += len(part)
                length -= len(part)
            packed_at += packed
            plain_at += plain
        if length > 0:
            raise Damaged("content behind the end")

    def content(self, entry):
        if "extents" not in entry:
            yield from self.stream(entry["offset"], entry["size"])
            return
        position, at = 0, entry["offset"]
        for offset, length in entry["extents"] + [[entry["size"], 0]]:
            hole = offset - position
            while hole > 0:
                zeros = bytes(min(hole, 1 << 20))
                yield zeros
                hole -= len(zeros)
            yield from self.stream(at, length)
            at += length
            position = offset + length

    def check(self, entry):
        digest = hashlib.sha256()
        size = 0
        for part in self.content(entry):
            digest.update(part)
            size += len(part)
        if size != entry["size"] or digest.hexdigest() != entry["sha256"]:
            raise Damaged("content of %r" % self.bytes_of(entry, "path"))

    def check_headers(self):
        """The tar headers stand where the manifest says, with its names."""
        import tarfile, io
        whole = io.BytesIO(zstd(self.read(0, self.frames_end)))
        members = tarfile.open(fileobj=whole, errors="surrogateescape", encoding="utf-8").getmembers()
        names = [os.fsencode(m.name).rstrip(b"/") for m in members]
        wanted = [b".holdfast/README.txt"] + [self.bytes_of(e, "path") for e in self.entries]
        if names != wanted + [b".holdfast/manifest.jsonl.zst"]:
            raise Damaged("members and manifest differ")
        for member, entry in zip(members[1:], self.entries):
            kind = {"directory": member.isdir(), "symlink": member.issym(), "file": member.isreg() or member.islnk()}
            if not kind[entry["type"]] or member.mode != entry["mode"] or member.uid != entry["uid"]:
                raise Damaged("header of %r" % member.name)


def main(arguments):
    if len(arguments) < 3 or (arguments[1] == "extract") != (len(arguments) == 4):
        sys.exit(__doc__)
    archive = Archive(arguments[2])
    if arguments[1] == "list":
        for entry in archive.entries:
            print(entry["type"], oct(entry["mode"]), entry["size"], ascii(os.fsdecode(archive.bytes_of(entry, "path"))))
    elif arguments[1] == "verify":
        for entry in archive.entries:
            if entry["type"] == "file":
                archive.check(entry)
        archive.check_headers()
        print("good", len(archive.entries))
    else:
        path = os.fsencode(arguments[3])
        for entry in archive.entries:
            if entry["type"] == "file" and archive.bytes_of(entry, "path") == path:
                archive.check(entry)
                for part in archive.content(entry):
                    sys.stdout.buffer.write(part)
                return
        sys.exit("not there")


if __name__ == "__main__":
    try:
        main(sys.argv)
    except Damaged as damage:
        sys.exit("damaged: %s" % damage)
