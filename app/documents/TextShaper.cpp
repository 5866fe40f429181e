// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TextShaper.h"

#include "AddressFinder.h"
#include "ShowableText.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRegularExpression>
#include <QTextLayout>

#include <cmath>

namespace multaqa {

namespace {

/// Positions are laid out on a device this fine, and given out in points.
constexpr double deviceDpi = 1200;
constexpr double pointsPerPixel = 72 / deviceDpi;

constexpr QChar zeroWidthSpace(0x200B);
constexpr QChar wordJoiner(0x2060);
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popIsolate(0x2069);

/// Readers that look only at places sort the two glyphs of a lam-alef, which stand at one x, the wrong way round; this
/// many points put them right and cannot be seen.
constexpr float nudge = 0.04F;

/// Line height and baseline in font sizes. Naskh needs room above and below that Latin does not.
struct LineMetrics
{
    double height;
    double baseline;
};
constexpr LineMetrics latinMetrics{1.36, 1.02};
constexpr LineMetrics arabicMetrics{1.62, 1.14};

bool isArabicScript(QChar c)
{
    return c.script() == QChar::Script_Arabic;
}

/// Letters that every shipped font draws with one glyph each, ligatures apart.
bool isSimpleLatin(QChar c)
{
    const char16_t u = c.unicode();
    return (u > 0x20 && u < 0x7F) || (u > 0xA0 && u < 0x180 && u != 0xAD) || u == 0x2013 || u == 0x2019;
}

/// Invisible characters that belong to the letter before them: joiners and variation selectors.
bool belongsToLetterBefore(char32_t c)
{
    return c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F);
}

/// Telephone numbers in a text from right to left, isolated: else their groups would stand in reverse order.
QString withPhonesIsolated(QString text)
{
    if (text.contains(u'+')) {
        static const QRegularExpression phone(QStringLiteral("(\\+[0-9][0-9 ().\\-]{4,}[0-9])"));
        text.replace(phone, QString(leftToRightIsolate + QStringLiteral("\\1") + popIsolate));
    }
    return text;
}

Qt::LayoutDirection directionOfText(const QString &text, Language language)
{
    bool hasLeftToRight = false;
    bool hasRightToLeft = false;
    for (const QChar c : text) {
        const auto direction = c.direction();
        hasLeftToRight |= direction == QChar::DirL;
        hasRightToLeft |= direction == QChar::DirR || direction == QChar::DirAL;
    }
    const Qt::LayoutDirection own = directionOf(language);
    if (hasLeftToRight == hasRightToLeft)
        return own;
    return hasRightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

Qt::LayoutDirection directionOf(Language language)
{
    return language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight;
}

TextEdge leadingEdgeOf(Language language)
{
    return directionOf(language) == Qt::RightToLeft ? TextEdge::Right : TextEdge::Left;
}

TextEdge trailingEdgeOf(Language language)
{
    return directionOf(language) == Qt::RightToLeft ? TextEdge::Left : TextEdge::Right;
}

TextShaper::TextShaper(const DocumentFonts &fonts)
    : m_fonts(fonts)
    , m_device(1, 1, QImage::Format_ARGB32)
    , m_faces(fonts.faces())
{
    m_device.setDotsPerMeterX(qRound(deviceDpi / 0.0254));
    m_device.setDotsPerMeterY(qRound(deviceDpi / 0.0254));
}

QFont TextShaper::deviceFont(const TextStyle &style) const
{
    return QFont(m_fonts.font(style.size, style.weight), const_cast<QImage *>(&m_device));
}

double TextShaper::widthOf(const QString &text, const TextStyle &style)
{
    return QFontMetricsF(deviceFont(style), &m_device).horizontalAdvance(text) * pointsPerPixel;
}

/// The text with what its layout needs: addresses kept together, or, when too wide for the column, broken where a
/// reader expects it; in a text from right to left they are isolated, so that brackets around them stay.
QString TextShaper::prepared(const TextRequest &request, bool isRightToLeft, std::vector<ShapedLink> &links) const
{
    QString plain = showableText(request.text, LineBreaks::Keep);
    if (isRightToLeft)
        plain = withPhonesIsolated(std::move(plain));
    const auto addresses = findAddresses(plain);
    if (addresses.empty())
        return plain;

    const QFontMetricsF metrics(deviceFont(request.style), const_cast<QImage *>(&m_device));
    QString text;
    int copied = 0;
    for (const FoundAddress &address : addresses) {
        text += QStringView(plain).mid(copied, address.start - copied);
        copied = address.start + address.length;
        const QString visible = plain.mid(address.start, address.length);
        const bool isTooWide = metrics.horizontalAdvance(visible) * pointsPerPixel > request.width;
        if (isRightToLeft)
            text += leftToRightIsolate;
        const int start = int(text.size());
        for (const QChar c : visible) {
            text += c;
            if (QStringView(u"@./").contains(c) || (isTooWide && QStringView(u"-_?&=#").contains(c)))
                text += isTooWide ? zeroWidthSpace : wordJoiner;
            else if (!isTooWide && QStringView(u"-?&=#%!").contains(c))
                text += wordJoiner;
        }
        if (text.back() == zeroWidthSpace || text.back() == wordJoiner)
            text.chop(1);
        links.push_back({start, int(text.size()), address.uri, {}});
        if (isRightToLeft)
            text += popIsolate;
    }
    text += QStringView(plain).mid(copied);
    return text;
}

ShapedTextPointer TextShaper::shape(const TextRequest &request)
{
    const Key key{
        request.text,         request.language, request.style.size, request.style.weight,
        request.style.colour, request.width,    request.edge,       request.direction ? *request.direction : -1};
    ShapedTextPointer &remembered = m_shaped[key];
    if (remembered)
        return remembered;

    auto shaped = std::make_shared<ShapedText>();
    const auto direction = request.direction.value_or(directionOfText(request.text, request.language));
    shaped->text = prepared(request, direction == Qt::RightToLeft, shaped->links);
    shaped->language = request.language;
    shaped->size = request.style.size;
    shaped->colour = request.style.colour;
    if (shaped->text.isEmpty())
        return remembered = shaped;

    QTextLayout layout(shaped->text, deviceFont(request.style), &m_device);
    const auto edge = request.edge == TextEdge::Left    ? Qt::AlignLeft
                      : request.edge == TextEdge::Right ? Qt::AlignRight
                                                        : Qt::AlignHCenter;
    QTextOption option(edge | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);

    const bool isArabic =
        request.language == Language::Arabic || std::any_of(shaped->text.begin(), shaped->text.end(), isArabicScript);
    const LineMetrics metrics = isArabic ? arabicMetrics : latinMetrics;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(request.width / pointsPerPixel);
        ShapedLine place;
        place.top = shaped->height;
        place.height = metrics.height * request.style.size;
        place.baseline = place.top + metrics.baseline * request.style.size;
        line.setPosition(QPointF(0, place.baseline / pointsPerPixel - line.ascent()));
        shaped->height += place.height;
        shaped->width = std::max(shaped->width, line.naturalTextWidth() * pointsPerPixel);
        shaped->lines.push_back(place);
    }
    layout.endLayout();
    for (int number = 0; number < layout.lineCount(); ++number) {
        ShapedLine &place = shaped->lines[size_t(number)];
        const QTextLine line = layout.lineAt(number);
        place.textStart = line.textStart();
        place.textEnd = line.textStart() + line.textLength();
        place.firstCluster = int(shaped->clusters.size());
        appendLine(*shaped, line);
        place.clusterCount = int(shaped->clusters.size()) - place.firstCluster;
        for (ShapedLink &link : shaped->links) {
            const int start = std::max(link.textStart, place.textStart);
            const int end = std::min(link.textEnd, place.textEnd);
            if (start >= end)
                continue;
            double left = line.cursorToX(start) * pointsPerPixel;
            double right = line.cursorToX(end) * pointsPerPixel;
            if (left > right)
                std::swap(left, right);
            link.areas.push_back({number, QRectF(left, place.top, right - left, place.height)});
        }
    }
    return remembered = shaped;
}

ShapedTextPointer TextShaper::shapeLine(TextRequest request)
{
    const QFontMetricsF metrics(deviceFont(request.style), &m_device);
    request.text = metrics.elidedText(showableText(request.text, LineBreaks::Spaces), Qt::ElideRight,
                                      std::floor(request.width / pointsPerPixel));
    return shape(request);
}

void TextShaper::appendLine(ShapedText &shaped, const QTextLine &line)
{
    const int firstCluster = int(shaped.clusters.size());
    const int end = line.textStart() + line.textLength();
    const QString &text = shaped.text;
    for (int i = line.textStart(); i < end;) {
        int length = 0;
        while (i + length < end && isSimpleLatin(text[i + length]))
            ++length;
        if (length > 1 && appendWord(shaped, line, i, length)) {
            i += length;
            continue;
        }
        // To the word's end one by one: asked for its rest, Qt would give a ligature's glyph for its last letter again.
        const int wordEnd = i + std::max(length, 1);
        while (i < wordEnd)
            i += appendCharacter(shaped, line, i);
    }
    appendDroppedSpaces(shaped, line, firstCluster);

    for (size_t i = size_t(firstCluster) + 1; i < shaped.clusters.size(); ++i) {
        const GlyphCluster &before = shaped.clusters[i - 1];
        const GlyphCluster &cluster = shaped.clusters[i];
        if (!cluster.isRightToLeft || !before.isRightToLeft || !cluster.glyphCount || !before.glyphCount)
            continue;
        const float shift =
            shaped.glyphs[size_t(before.firstGlyph)].x - nudge - shaped.glyphs[size_t(cluster.firstGlyph)].x;
        if (shift < 0 && shift > -2 * nudge)
            for (int g = 0; g < cluster.glyphCount; ++g)
                shaped.glyphs[size_t(cluster.firstGlyph + g)].x += shift;
    }
}

/// A word of simple letters in one question to Qt; false when letters and glyphs do not go one to one.
bool TextShaper::appendWord(ShapedText &shaped, const QTextLine &line, int start, int length)
{
    const QList<QGlyphRun> runs = line.glyphRuns(start, length);
    if (runs.size() != 1 || runs[0].isRightToLeft() || runs[0].glyphIndexes().size() != length)
        return false;
    const auto face = faceOf(runs[0].rawFont());
    const auto indexes = runs[0].glyphIndexes();
    if (!face || indexes.contains(0))
        return false;
    const auto positions = runs[0].positions();
    for (int i = 0; i < length; ++i) {
        shaped.clusters.push_back({start + i, 1, int(shaped.glyphs.size()), 1, *face, false});
        shaped.glyphs.push_back(
            {indexes[i], float(positions[i].x() * pointsPerPixel), float(positions[i].y() * pointsPerPixel)});
    }
    return true;
}

/// One character, by asking Qt which glyphs it has; returns how many code units it took. Qt names a ligature's glyph
/// for each of its letters, and base and mark for a mark, which is how they are known to be one cluster.
int TextShaper::appendCharacter(ShapedText &shaped, const QTextLine &line, int start)
{
    const QString &text = shaped.text;
    const int length = text[start].isHighSurrogate() ? 2 : 1;
    const char32_t character =
        length == 2 ? QChar::surrogateToUcs4(text[start], text[start + 1]) : char32_t(text[start].unicode());
    if (isDirectionControl(text[start]) || text[start] == zeroWidthSpace || text[start] == wordJoiner)
        return length;
    const bool lineHasCluster = !shaped.clusters.empty() && shaped.clusters.back().textStart >= line.textStart();
    if (belongsToLetterBefore(character)) {
        if (lineHasCluster && shaped.clusters.back().textStart + shaped.clusters.back().textLength == start)
            shaped.clusters.back().textLength += length;
        return length;
    }
    const QList<QGlyphRun> runs = line.glyphRuns(start, length);
    if (runs.isEmpty())
        return length;

    GlyphCluster cluster{start, length, int(shaped.glyphs.size()), 0, 0, runs[0].isRightToLeft()};
    bool isDrawable = true;
    for (const QGlyphRun &run : runs) {
        const auto face = faceOf(run.rawFont());
        const auto indexes = run.glyphIndexes();
        const auto positions = run.positions();
        isDrawable = isDrawable && face && !indexes.contains(0);
        cluster.face = face.value_or(0);
        for (int i = 0; i < indexes.size(); ++i)
            shaped.glyphs.push_back(
                {indexes[i], float(positions[i].x() * pointsPerPixel), float(positions[i].y() * pointsPerPixel)});
    }
    cluster.glyphCount = int(shaped.glyphs.size()) - cluster.firstGlyph;
    if (cluster.glyphCount == 0)
        return length;
    if (!isDrawable) {
        cluster.face = 0;
        cluster.glyphCount = 1;
        shaped.glyphs.resize(size_t(cluster.firstGlyph) + 1);
        shaped.glyphs.back().index = m_fonts.replacementGlyph();
    }
    if (lineHasCluster) {
        GlyphCluster &before = shaped.clusters.back();
        const ShapedGlyph &first = shaped.glyphs[size_t(cluster.firstGlyph)];
        const ShapedGlyph &firstBefore = shaped.glyphs[size_t(before.firstGlyph)];
        if (isDrawable && before.face == cluster.face && first.index == firstBefore.index &&
            std::abs(first.x - firstBefore.x) < 0.5F * float(pointsPerPixel)) {
            // The glyphs of the cluster before stand at the end, so the longer list simply takes their place.
            if (cluster.glyphCount > before.glyphCount) {
                shaped.glyphs.erase(shaped.glyphs.begin() + before.firstGlyph,
                                    shaped.glyphs.begin() + cluster.firstGlyph);
                before.glyphCount = cluster.glyphCount;
            } else {
                shaped.glyphs.resize(size_t(cluster.firstGlyph));
            }
            before.textLength = start + length - before.textStart;
            return length;
        }
    }
    shaped.clusters.push_back(cluster);
    return length;
}

/// Qt draws no space and no line break at a line's end; without one, whoever reads the text would join two words.
void TextShaper::appendDroppedSpaces(ShapedText &shaped, const QTextLine &line, int firstCluster) const
{
    if (int(shaped.clusters.size()) == firstCluster)
        return;
    const GlyphCluster last = shaped.clusters.back();
    const ShapedGlyph lastGlyph = shaped.glyphs[size_t(last.firstGlyph)];
    const int end = line.textStart() + line.textLength();
    for (int i = last.textStart + last.textLength; i < end; ++i) {
        if (!shaped.text[i].isSpace())
            continue;
        const double step = (last.isRightToLeft ? -1 : 1) * m_fonts.spaceWidth() * shaped.size;
        shaped.clusters.push_back({i, 1, int(shaped.glyphs.size()), 1, 0, last.isRightToLeft});
        shaped.glyphs.push_back({m_fonts.spaceGlyph(), float(lastGlyph.x + step), lastGlyph.y});
    }
}

std::optional<quint16> TextShaper::faceOf(const QRawFont &font)
{
    for (const UsedFont &used : m_usedFonts)
        if (used.font == font)
            return used.face;
    const QByteArray head = font.fontTable("head");
    std::optional<quint16> face;
    for (size_t i = 0; i < m_faces.size() && !head.isEmpty(); ++i)
        if (m_faces[i]->head == head)
            face = quint16(i);
    if (!face)
        if (FontFacePointer borrowed = embeddableCopyOf(font)) {
            face = quint16(m_faces.size());
            m_faces.push_back(std::move(borrowed));
        }
    m_usedFonts.push_back({font, face});
    return face;
}

} // namespace multaqa
