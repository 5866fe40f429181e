// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PdfOutlines.h"

namespace multaqa {

namespace {

/// A bookmark in the tree; number 0 is the root.
struct Node
{
    PdfReference reference{};
    size_t parent = 0;
    std::vector<size_t> kids;
};

std::vector<Node> treeOf(PdfObjects &objects, const std::vector<Bookmark> &bookmarks)
{
    std::vector<Node> nodes(1);
    nodes[0].reference = objects.reserve();
    std::vector<size_t> open{0}; // the last node of each level, from the root
    for (const Bookmark &bookmark : bookmarks) {
        open.resize(std::min(open.size(), size_t(bookmark.level) + 1));
        const size_t number = nodes.size();
        nodes[open.back()].kids.push_back(number);
        nodes.push_back({objects.reserve(), open.back(), {}});
        open.push_back(number);
    }
    return nodes;
}

} // namespace

std::optional<PdfReference> writeOutlines(PdfObjects &objects, const LaidOutDocument &document,
                                          const std::vector<PdfReference> &pages)
{
    if (document.bookmarks.empty())
        return std::nullopt;
    const std::vector<Node> nodes = treeOf(objects, document.bookmarks);
    const auto reference = [&](size_t number) { return pdfReference(nodes[number].reference); };
    const auto kidsOf = [&](const Node &node) -> QByteArray {
        return "/First " + reference(node.kids.front()) + "/Last " + reference(node.kids.back());
    };
    objects.write(nodes[0].reference,
                  "<</Type/Outlines" + kidsOf(nodes[0]) + "/Count " + QByteArray::number(nodes[0].kids.size()) + ">>");
    for (const Node &parent : nodes)
        for (size_t i = 0; i < parent.kids.size(); ++i) {
            const size_t number = parent.kids[i];
            const Node &node = nodes[number];
            const Bookmark &bookmark = document.bookmarks[number - 1];
            const double top = document.pages[size_t(bookmark.page)].size.height() - bookmark.top;
            QByteArray entry = "<</Title" + pdfText(bookmark.title) + "/Parent " + reference(node.parent) + "/Dest[" +
                               pdfReference(pages[size_t(bookmark.page)]) + "/XYZ null " + pdfNumber(top) + " null]";
            if (i > 0)
                entry += "/Prev " + reference(parent.kids[i - 1]);
            if (i + 1 < parent.kids.size())
                entry += "/Next " + reference(parent.kids[i + 1]);
            // A negative count: closed, so that the days are seen first.
            if (!node.kids.empty())
                entry += kidsOf(node) + "/Count -" + QByteArray::number(node.kids.size());
            objects.write(node.reference, entry + ">>");
        }
    return nodes[0].reference;
}

} // namespace multaqa
