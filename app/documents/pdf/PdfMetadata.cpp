// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PdfMetadata.h"

namespace multaqa {

namespace {
const char program[] = "Multaqa";
} // namespace

PdfReference writeInformation(PdfObjects &objects, const DocumentMetadata &metadata)
{
    QByteArray entries = "/Title" + pdfText(metadata.title);
    if (!metadata.author.isEmpty())
        entries += "/Author" + pdfText(metadata.author);
    if (metadata.created.isValid())
        entries += "/CreationDate(D:" + metadata.created.toUTC().toString(u"yyyyMMddHHmmss").toLatin1() + "Z)";
    return objects.add("<<" + entries + "/Creator(" + program + ")/Producer(" + program + ")>>");
}

PdfReference writeXmp(PdfObjects &objects, const DocumentMetadata &metadata)
{
    const QByteArray title = metadata.title.toHtmlEscaped().toUtf8();
    const QByteArray author = metadata.author.toHtmlEscaped().toUtf8();
    const QByteArray language = languageTag(metadata.language);
    QByteArray xmp = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                     "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                     "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                     "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                     "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
                     "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
                     "<pdfuaid:part>1</pdfuaid:part>\n"
                     "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
                     title + "</rdf:li></rdf:Alt></dc:title>\n";
    if (!author.isEmpty())
        xmp += "<dc:creator><rdf:Seq><rdf:li>" + author + "</rdf:li></rdf:Seq></dc:creator>\n";
    xmp += "<dc:language><rdf:Bag><rdf:li>" + language + "</rdf:li></rdf:Bag></dc:language>\n";
    if (metadata.created.isValid())
        xmp += "<xmp:CreateDate>" + metadata.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss").toLatin1() +
               "Z</xmp:CreateDate>\n";
    xmp += QByteArray("<xmp:CreatorTool>") + program + "</xmp:CreatorTool>\n<pdf:Producer>" + program +
           "</pdf:Producer>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
    return objects.addPlainStream(xmp, "/Type/Metadata/Subtype/XML");
}

} // namespace multaqa
