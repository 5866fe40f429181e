# SPDX-FileCopyrightText: 2026 The Multaqa authors
# SPDX-License-Identifier: Apache-2.0
"""Says in JSON what stands in an xlsx file, by Python's own zip and XML readers and the standard (ECMA-376)."""
import json
import re
import sys
import xml.etree.ElementTree as xml
import zipfile

NAMES = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def unescaped(text):
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m.group(1), 16)), text)


def text_of(element):
    return unescaped("".join(t.text or "" for t in element.iter("{%s}t" % NAMES["m"])))


book = zipfile.ZipFile(sys.argv[1])
parts = book.namelist()
shared = []
if "xl/sharedStrings.xml" in parts:
    shared = [text_of(s) for s in xml.fromstring(book.read("xl/sharedStrings.xml")).findall("m:si", NAMES)]
styles = xml.fromstring(book.read("xl/styles.xml"))
codes = {f.get("numFmtId"): f.get("formatCode") for f in styles.findall("m:numFmts/m:numFmt", NAMES)}
bold = [f.find("m:b", NAMES) is not None for f in styles.findall("m:fonts/m:font", NAMES)]
formats = [
    {"code": codes.get(x.get("numFmtId"), x.get("numFmtId")), "bold": bold[int(x.get("fontId"))]}
    for x in styles.findall("m:cellXfs/m:xf", NAMES)
]
sheets = []
for number, entry in enumerate(xml.fromstring(book.read("xl/workbook.xml")).findall("m:sheets/m:sheet", NAMES), 1):
    sheet = xml.fromstring(book.read("xl/worksheets/sheet%d.xml" % number))
    cells = {}
    for cell in sheet.findall("m:sheetData/m:row/m:c", NAMES):
        value = cell.find("m:v", NAMES)
        text = "" if value is None else value.text
        kind = cell.get("t", "n")
        cells[cell.get("r")] = {
            "kind": kind,
            "value": shared[int(text)] if kind == "s" else text,
            "formula": cell.find("m:f", NAMES) is not None,
            **formats[int(cell.get("s", "0"))],
        }
    view = sheet.find("m:sheetViews/m:sheetView", NAMES)
    pane = view.find("m:pane", NAMES)
    filters = sheet.find("m:autoFilter", NAMES)
    sheets.append({
        "name": entry.get("name"),
        "rightToLeft": view.get("rightToLeft") == "1",
        "frozenRows": 0 if pane is None else int(pane.get("ySplit", "0")),
        "filters": None if filters is None else filters.get("ref"),
        "widths": [float(c.get("width")) for c in sheet.findall("m:cols/m:col", NAMES)],
        "links": len(sheet.findall("m:hyperlinks/m:hyperlink", NAMES)),
        "cells": cells,
    })
json.dump(sheets, sys.stdout)
