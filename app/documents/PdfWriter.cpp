// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PdfWriter.h"

#include "pdf/PdfMetadata.h"
#include "pdf/PdfOutlines.h"
#include "pdf/PdfPageContent.h"
#include "pdf/PdfStructure.h"

#include "app/FileWriting.h"

#include <functional>

namespace multaqa {

namespace {

/// The annotations of a page's links, which the structure refers to and the page lists.
std::vector<PdfReference> writeLinks(PdfObjects &objects, const DocumentPage &page,
                                     const std::function<int(int)> &parentKey)
{
    std::vector<PdfReference> annotations;
    for (size_t i = 0; i < page.links.size(); ++i) {
        const PlacedLink &link = page.links[i];
        const QRectF &area = link.area;
        const double height = page.size.height();
        // Flag 4: printed with the page. No border.
        annotations.push_back(objects.add(
            "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" + pdfNumber(area.left()) + " " +
            pdfNumber(height - area.bottom()) + " " + pdfNumber(area.right()) + " " + pdfNumber(height - area.top()) +
            "]/Contents" + pdfText(link.description) + "/StructParent " + QByteArray::number(parentKey(int(i))) +
            "/A<</Type/Action/S/URI/URI" + pdfBytes(link.uri) + ">>>>"));
    }
    return annotations;
}

void writePage(PdfObjects &objects, PdfPageContent &content, const DocumentPage &page, PdfReference reference,
               int number, PdfReference parent, const std::vector<PdfReference> &annotations)
{
    const QByteArray stream = pdfReference(objects.addStream(content.operatorsOf(page)));
    QByteArray fonts;
    for (const PdfReference font : content.usedFonts())
        fonts += "/F" + QByteArray::number(int(font)) + " " + pdfReference(font);
    QByteArray links;
    for (const PdfReference annotation : annotations)
        links += pdfReference(annotation) + " ";
    objects.write(reference, "<</Type/Page/Parent " + pdfReference(parent) + "/MediaBox[0 0 " +
                                 pdfNumber(page.size.width()) + " " + pdfNumber(page.size.height()) + "]/Contents " +
                                 stream + "/Tabs/S/StructParents " + QByteArray::number(number) +
                                 "/Resources<</Font<<" + fonts + ">>>>" +
                                 (links.isEmpty() ? QByteArray() : "/Annots[" + links + "]") + ">>");
}

} // namespace

Result<QByteArray> PdfWriter::bytesOf(const LaidOutDocument &document)
{
    PdfObjects objects;
    const PdfReference pageTree = objects.reserve();
    std::vector<PdfReference> pages;
    for (size_t i = 0; i < document.pages.size(); ++i)
        pages.push_back(objects.reserve());
    PdfStructure structure(objects, document, pages);
    PdfFonts fonts(objects, document.faces);
    PdfPageContent content(fonts, document.structure);

    QByteArray kids;
    std::vector<std::vector<PdfReference>> annotations;
    for (size_t i = 0; i < pages.size(); ++i) {
        const int number = int(i);
        annotations.push_back(
            writeLinks(objects, document.pages[i], [&](int link) { return structure.parentKey(number, link); }));
        writePage(objects, content, document.pages[i], pages[i], number, pageTree, annotations.back());
        kids += pdfReference(pages[i]) + " ";
    }
    objects.write(pageTree, "<</Type/Pages/Count " + QByteArray::number(pages.size()) + "/Kids[" + kids + "]>>");
    if (const QByteArray font = fonts.writeAll(); !font.isEmpty())
        return Error{ErrorKind::Failed,
                     tr("The font %1 of this computer is damaged, so the PDF could not be made. Install the font again "
                        "or remove it.")
                         .arg(QLatin1String(font)),
                     QString::fromLatin1(font),
                     {}};
    structure.write(annotations);

    QByteArray catalogue = QByteArray("<</Type/Catalog/Pages ") + pdfReference(pageTree) + "/Lang(" +
                           languageTag(document.metadata.language) + ")/MarkInfo<</Marked true>>/StructTreeRoot " +
                           pdfReference(structure.root()) + "/Metadata " +
                           pdfReference(writeXmp(objects, document.metadata)) +
                           // Without /Direction/R2L: with it, some readers turn even a lone e-mail address round.
                           "/ViewerPreferences<</DisplayDocTitle true>>";
    if (const auto outlines = writeOutlines(objects, document, pages))
        catalogue += "/PageMode/UseOutlines/Outlines " + pdfReference(*outlines);
    const PdfReference root = objects.add(catalogue + ">>");
    return objects.finish(root, writeInformation(objects, document.metadata));
}

Result<> PdfWriter::write(const LaidOutDocument &document, const QString &path)
{
    MULTAQA_TRY(const QByteArray bytes, bytesOf(document));
    return writeFile(path, bytes);
}

} // namespace multaqa
