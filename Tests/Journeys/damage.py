"""Makes the entries of a case other than they were recorded."""

import base64
import hashlib
import json


def lines_of(segment):
    return segment.read_bytes().splitlines(keepends=True)


def canonical(value):
    return json.dumps(
        value, ensure_ascii=False, separators=(",", ":"), sort_keys=True
    ).encode()


def signed_again(line, change):
    """A line whose content was changed by somebody who knew how its codes are worked out."""
    entry = json.loads(line)
    change(entry["content"])
    salt = base64.b64decode(entry["salt"] + "=" * (-len(entry["salt"]) % 4))
    entry["commitment"] = hashlib.sha256(salt + canonical(entry["content"])).hexdigest()
    header = {key: entry[key] for key in entry if key not in ("content", "hash", "salt")}
    entry["hash"] = hashlib.sha256(canonical(header)).hexdigest()
    return canonical(entry) + b"\n"


def _unknown_kind(content):
    content["events"][0]["kind"] = "people.applauded"


def cut_off(lines, at):
    return [*lines[:at], lines[at][: len(lines[at]) // 2]]


def flipped_byte(lines, at):
    where = lines[at].index(b'"content"') + 40
    changed = bytearray(lines[at])
    changed[where] ^= 1
    return [*lines[:at], bytes(changed), *lines[at + 1:]]


def duplicate_key(lines, at):
    return [*lines[:at], lines[at].replace(b'{"at":', b'{"at":"x","at":', 1), *lines[at + 1:]]


def later_format(lines, at):
    changed = lines[at].replace(b'"format":1', b'"format":2')
    return [*lines[:at], changed, *lines[at + 1:]]


def unknown_event(lines, at):
    """The last entry, so that no later one shows that its code is another."""
    return [*lines[:at], signed_again(lines[at], _unknown_kind)]


def missing_line(lines, at):
    return [*lines[:at], *lines[at + 1:]]


KINDS = [cut_off, flipped_byte, duplicate_key, later_format, unknown_event, missing_line]
