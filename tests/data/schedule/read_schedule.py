# SPDX-FileCopyrightText: 2026 The Multaqa authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a schedule with Python's own XML reader and prints what our reader must have found, one session a line."""
import datetime
import sys
import xml.etree.ElementTree


def plain(text):
    return " ".join((text or "").split())


def minutes(text):
    hours, rest = text.split(":")[:2]
    return int(hours) * 60 + int(rest)


root = xml.etree.ElementTree.parse(sys.argv[1]).getroot()
listed = {p.get("id"): plain(p.findtext("name")) for p in root.findall("persons/person")}
out = open(sys.stdout.fileno(), "w", encoding="utf-8", newline="\n", closefd=False)
rooms = dict.fromkeys(plain(room.get("name")) for room in root.findall("day/room"))
print("rooms", *rooms, sep="\t", file=out)
for event in root.findall("day/room/event"):
    start = datetime.datetime.fromisoformat(event.findtext("date")).astimezone(datetime.timezone.utc)
    people = [plain("".join(p.itertext())) or listed[p.get("id")] for p in event.findall("persons/person")]
    print(event.get("guid"), event.get("id"), plain(event.findtext("title")), start.strftime("%Y-%m-%dT%H:%M:%SZ"),
          minutes(event.findtext("duration")), plain(event.findtext("room")), plain(event.findtext("type")), *people,
          sep="\t", file=out)
