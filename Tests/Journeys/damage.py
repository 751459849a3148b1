"""Makes the entries of a case other than they were recorded."""

import re


def is_entry(line):
    return not line.startswith(b'{"pad"')


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
    changed = re.sub(rb'"format":\d+', b'"format":99', lines[at])
    return [*lines[:at], changed, *lines[at + 1:]]


def missing_line(lines, at):
    return [*lines[:at], *lines[at + 1:]]


KINDS = [cut_off, flipped_byte, duplicate_key, later_format, missing_line]
