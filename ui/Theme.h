// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>

class QPalette;

namespace multaqa {

enum class Appearance { System, Light, Dark };

/// The colours of the window by what they mean. The table of values stands in Theme.cpp.
enum class Colour {
    Window, ///< the page behind everything
    Sidebar,
    Base,         ///< cards, tables, editors, fields
    Line,         ///< hairlines; decoration only
    InputOutline, ///< the edge of what can be filled in or ticked
    ButtonOutline,
    Text,
    SecondaryText,
    TertiaryText, ///< placeholders and separators
    DisabledText, ///< never the only carrier of a fact
    Accent,       ///< links, chosen icons, the bar of a selected row
    Tint,         ///< behind a selected row
    SidebarTint,  ///< behind the chosen page
    SidebarTintText,
    Primary, ///< what the one filled button of a page is made from; the style lightens it
    PrimaryText,
    MarkedTint, ///< behind words that differ
    Count
};

/// What a chip, a card or a kind of session says by its colour, always beside an icon and a word.
enum class Tone {
    Plain,     ///< no colour: text on the page's own
    Muted,     ///< over, withdrawn, nothing to do
    Error,     ///< wrong now, or overdue
    Attention, ///< a person must decide
    Done,      ///< accepted, sent, in order
    Note,      ///< changed, in reserve, for information
    Opening,   ///< opening and closing sessions
    Plenary,
    Discussion,
    Roundtable,
    SideEvent,
    Break,
    Count
};

struct ToneColours
{
    QColor text; ///< words, icons and bars, legible on `tint` and on Base
    QColor tint;
};

/// Sizes of text, as steps from the window's own.
enum class TextRole { PageTitle, Numeral, RecordTitle, Section, Body, BodyBold, Label, SecondLine, Legend };

/// Colours and fonts of the whole window. One theme a process, as there is one QApplication.
class Theme
{
public:
    /// Gives the application its style, palette and per-class palettes. A system in high contrast keeps its own
    /// palette.
    static void apply(Appearance appearance);
    static bool isDark();
    static bool isHighContrast();

    static QColor colour(Colour colour);
    static ToneColours tone(Tone tone);
    /// The table's own values, whatever is applied.
    static QColor tableColour(Colour colour, bool dark);
    static ToneColours tableTone(Tone tone, bool dark);

    /// The application's font in ROLE's size and weight.
    static QFont font(TextRole role);
    /// LENGTH, a length at 96 dpi and 100 % text, grown with the window's text.
    static int grown(int length);
    /// The height of a row of a table that holds LINES lines of body text.
    static int rowHeight(int lines);

    /// Space between things, at any size of text.
    static constexpr int gapTiny = 4;
    static constexpr int gapSmall = 8;
    static constexpr int gap = 12;
    static constexpr int gapWide = 16;
    static constexpr int gapPage = 24;
};

/// WCAG 2.1's contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace multaqa
