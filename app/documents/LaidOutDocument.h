// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ShapedText.h"

#include <QDateTime>
#include <QSizeF>

#include <memory>
#include <optional>
#include <vector>

namespace multaqa {

/// What a part of a document is, for those who hear it read or take its text out. The standard structure types of
/// ISO 32000-1, 14.8.4.
enum class StructureRole {
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    List,
    ListItem,
    ListBody,
    Table,
    TableRow,
    HeaderCell, ///< of the column below it
    DataCell,
    Link,
    Figure, ///< has an alternative text
};

/// A node of the document's structure. Its kids are in reading order.
struct StructureElement
{
    struct Kid
    {
        enum class Kind {
            Element, ///< number: in LaidOutDocument::structure
            Content, ///< number: in DocumentPage::contentElements of that page
            Link,    ///< number: in DocumentPage::links of that page
        };
        Kind kind = Kind::Element;
        int page = 0;
        int number = 0;
    };

    StructureRole role = StructureRole::Document;
    int parent = -1; ///< -1: the document itself, element 0
    Language language = Language::English;
    int columnSpan = 1;
    std::vector<Kid> kids;
    QString alternative; ///< read aloud instead of a figure
    QRectF area;         ///< of a figure, on the page it is on
};

/// Some lines of a text on a page.
struct PlacedText
{
    enum class Purpose {
        Content,
        Repetition, ///< a table's header on its second page: seen, not read
        PageHeader,
        PageFooter,
    };

    /// A stretch of the text that belongs to one structure element; all of a content's text is in one, in order.
    struct Segment
    {
        int textEnd = 0;
        int contentId = 0; ///< in DocumentPage::contentElements
    };

    ShapedTextPointer text;
    int firstLine = 0;
    int lineCount = 0;
    /// Where the upper left corner of the text's box would stand, were its first line the one placed first. In points
    /// from the page's upper left corner.
    QPointF origin;
    Purpose purpose = Purpose::Content;
    std::vector<Segment> segments; ///< of content only
    /// The point about which the text is turned by half a circle, as on the back of a name plate.
    std::optional<QPointF> turnedAbout;
};

/// A filled rectangle without meaning: a rule, a shade, a bar.
struct Decoration
{
    QRectF area;
    QRgb colour = 0;
};

/// A drawing that means something, such as a code to scan: filled rectangles of one colour.
struct PlacedFigure
{
    std::vector<QRectF> areas;
    QRgb colour = 0;
    int contentId = 0; ///< in DocumentPage::contentElements
};

/// A place to click on.
struct PlacedLink
{
    QRectF area;
    QByteArray uri;
    QString description; ///< read aloud instead of the address
    int element = 0;     ///< the Link in the structure
};

struct DocumentPage
{
    QSizeF size;                         ///< in points
    std::vector<Decoration> decorations; ///< lie under the texts
    std::vector<PlacedFigure> figures;
    std::vector<PlacedText> texts; ///< in reading order
    std::vector<PlacedLink> links;
    std::vector<int> contentElements; ///< structure element of each content of this page
};

/// An entry of the list that a reader shows beside the pages.
struct Bookmark
{
    int level = 0; ///< 0 stands at the margin
    QString title;
    int page = 0;
    double top = 0; ///< in points from the page's upper edge
};

struct DocumentMetadata
{
    QString title;
    QString author;
    Language language = Language::English; ///< the document's own; parts in others say so in the structure
    QDateTime created;                     ///< written in UTC; leave it invalid and no date is written
};

/// A document laid out into pages: what the preview and the printer paint, and what the PDF writer writes. Made once,
/// never changed, shared by std::shared_ptr<const LaidOutDocument> between threads.
struct LaidOutDocument
{
    DocumentMetadata metadata;
    std::vector<DocumentPage> pages;
    std::vector<StructureElement> structure;
    std::vector<Bookmark> bookmarks;
    std::vector<FontFacePointer> faces;
};

/// "ar", "en", "fr": as PDF's /Lang wants it.
const char *languageTag(Language language);

} // namespace multaqa
