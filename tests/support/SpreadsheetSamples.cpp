// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SpreadsheetSamples.h"

namespace multaqa {
namespace {

const QByteArray declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";
const QByteArray mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationTypes + "/" + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &all)
{
    return declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           all + "</Relationships>";
}

} // namespace

ZipParts XlsxSample::parts() const
{
    ZipParts parts;
    const QByteArray contentType = "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.";
    parts.emplace_back("[Content_Types].xml",
                       declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" +
                           "<Default Extension=\"rels\" "
                           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" +
                           "<Override PartName=\"/xl/workbook.xml\" " + contentType + "sheet.main+xml\"/>" +
                           "<Override PartName=\"/xl/styles.xml\" " + contentType + "styles+xml\"/>" +
                           "<Override PartName=\"/xl/sharedStrings.xml\" " + contentType + "sharedStrings+xml\"/>" +
                           "<Override PartName=\"/xl/worksheets/sheet1.xml\" " + contentType +
                           "worksheet+xml\"/></Types>");
    parts.emplace_back("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    QByteArray workbookRelations;
    for (int sheet = 1; sheet <= sheets.count("<sheet "); ++sheet)
        workbookRelations += relation("rId" + QByteArray::number(sheet), "worksheet", "worksheets/sheet1.xml");
    workbookRelations += relation("rId98", "styles", "styles.xml");
    if (!sharedStrings.isEmpty()) {
        workbookRelations += relation("rId99", "sharedStrings", "/xl/sharedStrings.xml");
        parts.emplace_back("xl/sharedStrings.xml",
                           declaration + "<sst xmlns=\"" + mainNamespace + "\">" + sharedStrings + "</sst>");
    }
    parts.emplace_back("xl/_rels/workbook.xml.rels", relations(workbookRelations));
    parts.emplace_back("xl/workbook.xml", declaration + "<workbook xmlns=\"" + mainNamespace + "\" xmlns:r=\"" +
                                              relationTypes + "\"><workbookPr " + workbookOptions + "/><sheets>" +
                                              sheets + "</sheets></workbook>");
    parts.emplace_back("xl/styles.xml", declaration + "<styleSheet xmlns=\"" + mainNamespace + "\"><numFmts>" +
                                            numberFormats +
                                            R"(</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>)" +
                                            cellFormats + "</cellXfs></styleSheet>");
    parts.emplace_back("xl/worksheets/sheet1.xml", !wholeSheet.isEmpty()
                                                       ? wholeSheet
                                                       : declaration + "<worksheet xmlns=\"" + mainNamespace +
                                                             "\"><sheetData>" + sheetData + "</sheetData></worksheet>");
    return parts;
}

ZipParts OdsSample::parts() const
{
    const QByteArray odf = "urn:oasis:names:tc:opendocument:xmlns:";
    ZipParts parts;
    parts.emplace_back("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.emplace_back("content.xml",
                       declaration + definitions + "<office:document-content xmlns:office=\"" + odf +
                           "office:1.0\" xmlns:table=\"" + odf + "table:1.0\" xmlns:text=\"" + odf +
                           "text:1.0\" xmlns:style=\"" + odf + "style:1.0\" xmlns:draw=\"" + odf +
                           "drawing:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:"
                           "calcext:1.0\"><office:automatic-styles>" +
                           styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                           "</office:spreadsheet></office:body></office:document-content>");
    return parts;
}

QByteArray odsTable(const QByteArray &rows)
{
    return "<table:table table:name=\"People\">" + rows + "</table:table>";
}

} // namespace multaqa
