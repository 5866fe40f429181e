// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleHints>
#include <QStyleOption>

#include <array>
#include <cmath>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace multaqa {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of Colour. One accent; the UN's blue #009EDB has only 3.0:1 on white, so a darker one carries text.
constexpr std::array<Pair, static_cast<size_t>(Colour::Count)> colours{{
    {0xfff4f6f8, 0xff1d2329}, // Window
    {0xffe9eef3, 0xff181d22}, // Sidebar
    {0xffffffff, 0xff161b20}, // Base
    {0xffd9dfe5, 0xff333d46}, // Line
    {0xff8494a3, 0xff66737f}, // InputOutline
    {0xffa4adb6, 0xff414c56}, // ButtonOutline
    {0xff1b2733, 0xffe3e8ed}, // Text
    {0xff4f5d6b, 0xffa5b1bd}, // SecondaryText
    {0xff5f6c79, 0xff95a2ae}, // TertiaryText
    {0xff8b97a2, 0xff74808b}, // DisabledText
    {0xff00639c, 0xff5ab6ea}, // Accent
    {0xffdcedf8, 0xff1b3a50}, // Tint
    {0xffcfe5f4, 0xff1b3a50}, // SidebarTint
    {0xff004e7c, 0xffffffff}, // SidebarTintText
    {0xff00446b, 0xff00446b}, // Primary
    {0xffffffff, 0xffffffff}, // PrimaryText
    {0xffffe9b8, 0xff4a3a14}, // MarkedTint
}};

struct TonePair
{
    Pair text;
    Pair tint;
};

// In the order of Tone.
constexpr std::array<TonePair, static_cast<size_t>(Tone::Count)> tones{{
    {{0xff1b2733, 0xffe3e8ed}, {0xfff4f6f8, 0xff1d2329}}, // Plain
    {{0xff4f5d6b, 0xffa5b1bd}, {0xffeef1f4, 0xff272e35}}, // Muted
    {{0xffb3261e, 0xffff9a90}, {0xfffcebe9, 0xff3b1f1d}}, // Error
    {{0xff855000, 0xfff0bf6a}, {0xfffff2d9, 0xff382b14}}, // Attention
    {{0xff1b6b3a, 0xff7fd09b}, {0xffe4f3ea, 0xff17301f}}, // Done
    {{0xff00639c, 0xff5ab6ea}, {0xffe3f1fa, 0xff14303f}}, // Note
    {{0xff2a3f73, 0xffa9bdf2}, {0xffe8ecf6, 0xff1f2a45}}, // Opening
    {{0xff00639c, 0xff5ab6ea}, {0xffe3f1fa, 0xff14303f}}, // Plenary
    {{0xff00666b, 0xff6ccfd2}, {0xffe0f2f2, 0xff123032}}, // Discussion
    {{0xff6a3e9c, 0xffc9aef0}, {0xfff1eaf9, 0xff2c2239}}, // Roundtable
    {{0xff7a4a1e, 0xffe0b48a}, {0xfff7eee5, 0xff33261a}}, // SideEvent
    {{0xff525e69, 0xffaeb9c4}, {0xffeef1f4, 0xff272e35}}, // Break
}};

struct State
{
    bool dark = false;
    bool highContrast = false;
};
State state;

QColor of(Pair pair, bool dark)
{
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

bool systemIsDark(const QPalette &system)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return system.color(QPalette::Window).lightness() < 128;
}

bool systemIsHighContrast(const QPalette &system)
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0))
        return contrast.dwFlags & HCF_HIGHCONTRASTON;
#endif
    // Qt 6.4 does not say; but only a high-contrast scheme puts plain black on plain white on the window itself.
    return contrastRatio(system.color(QPalette::Window), system.color(QPalette::WindowText)) > 20.5;
}

QPalette windowPalette(bool dark)
{
    const auto c = [dark](Colour colour) { return Theme::tableColour(colour, dark); };
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &colour) { p.setColor(role, colour); };
    set(QPalette::Window, c(Colour::Window));
    set(QPalette::WindowText, c(Colour::Text));
    set(QPalette::Base, c(Colour::Base));
    set(QPalette::AlternateBase, c(Colour::Window));
    set(QPalette::Text, c(Colour::Text));
    set(QPalette::PlaceholderText, c(Colour::TertiaryText));
    set(QPalette::Button, dark ? QColor(0x2a323a) : QColor(0xfbfcfd));
    set(QPalette::ButtonText, c(Colour::Text));
    set(QPalette::BrightText, QColor(Qt::white));
    set(QPalette::Link, c(Colour::Accent));
    set(QPalette::LinkVisited, c(Colour::Accent));
    set(QPalette::ToolTipBase, dark ? QColor(0x2a323a) : QColor(0xffffff));
    set(QPalette::ToolTipText, c(Colour::Text));
    set(QPalette::Light, dark ? QColor(0x333d46) : QColor(0xffffff));
    set(QPalette::Midlight, dark ? QColor(0x2a323a) : QColor(0xf4f6f8));
    set(QPalette::Mid, c(Colour::Line));
    set(QPalette::Dark, c(Colour::InputOutline));
    set(QPalette::Shadow, dark ? QColor(0x0c0f12) : QColor(0x8494a3));
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        p.setColor(group, QPalette::Highlight, c(Colour::Accent));
        p.setColor(group, QPalette::HighlightedText, dark ? QColor(0x10151a) : QColor(Qt::white));
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c(Colour::DisabledText));
    p.setColor(QPalette::Disabled, QPalette::Highlight, c(Colour::Line));
    p.setColor(QPalette::Disabled, QPalette::Base, c(Colour::Window));
    return p;
}

/// Fusion, answering a few questions otherwise; it draws nothing itself.
class Style : public QProxyStyle // clazy:exclude=missing-qobject-macro
{
public:
    Style()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        // A button box's stock icons are torn from their text in a right-to-left window.
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0;
        // An underline below one letter breaks an Arabic word apart; Alt and the letter work all the same.
        if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }

    // Fields as high as buttons, their text off the edge; both by the font, so that they grow with it.
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override
    {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        if (option && (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox))
            size.setHeight(std::max(size.height(), option->fontMetrics.height() + 11));
        return size;
    }

    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override
    {
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        return element == SE_LineEditContents ? rect.adjusted(3, 0, -3, 0) : rect;
    }
};

} // namespace

void Theme::apply(Appearance appearance)
{
    static const QPalette system = QApplication::palette();
    static bool hasStyle = false;
    if (!std::exchange(hasStyle, true))
        QApplication::setStyle(new Style);

    state.highContrast = appearance == Appearance::System && systemIsHighContrast(system);
    state.dark = appearance == Appearance::System ? systemIsDark(system) : appearance == Appearance::Dark;
    if (state.highContrast) {
        QApplication::setPalette(system);
        return;
    }
    QPalette window = windowPalette(state.dark);
    QApplication::setPalette(window);

    // Fusion's outline is Window made darker by 140 %, too faint by WCAG 1.4.11. A darker Window for these classes
    // alone gives 3:1 without style sheets (which would replace the style).
    const auto outlined = [&](Colour outline, std::initializer_list<const char *> classes) {
        QPalette palette = window;
        const QColor colour = tableColour(outline, state.dark);
        palette.setColor(QPalette::Window, colour.lighter(140));
        for (const char *name : classes)
            QApplication::setPalette(palette, name);
    };
    outlined(Colour::InputOutline, {"QLineEdit", "QComboBox", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox",
                                    "QCheckBox", "QRadioButton"});
    outlined(Colour::ButtonOutline, {"QPushButton", "QToolButton"});

    // A row that is chosen is a tint with dark text, so that chips and icons on it stay legible.
    QPalette view = window;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        view.setColor(group, QPalette::Highlight, tableColour(Colour::Tint, state.dark));
        view.setColor(group, QPalette::HighlightedText, tableColour(Colour::Text, state.dark));
    }
    for (const char *name : {"QAbstractItemView", "QMenu", "QMenuBar"})
        QApplication::setPalette(view, name);
}

bool Theme::isDark()
{
    return state.dark;
}

bool Theme::isHighContrast()
{
    return state.highContrast;
}

QColor Theme::tableColour(Colour colour, bool dark)
{
    return of(colours[static_cast<size_t>(colour)], dark);
}

ToneColours Theme::tableTone(Tone tone, bool dark)
{
    const TonePair &pair = tones[static_cast<size_t>(tone)];
    return {of(pair.text, dark), of(pair.tint, dark)};
}

QColor Theme::colour(Colour colour)
{
    if (!state.highContrast)
        return tableColour(colour, state.dark);
    const QPalette system = QApplication::palette();
    switch (colour) {
    case Colour::Window:
    case Colour::Sidebar:
        return system.color(QPalette::Window);
    case Colour::Base:
    case Colour::MarkedTint:
        return system.color(QPalette::Base);
    case Colour::Tint:
    case Colour::SidebarTint:
    case Colour::Primary:
        return system.color(QPalette::Highlight);
    case Colour::SidebarTintText:
    case Colour::PrimaryText:
        return system.color(QPalette::HighlightedText);
    case Colour::DisabledText:
        return system.color(QPalette::Disabled, QPalette::WindowText);
    case Colour::Accent:
        return system.color(QPalette::Link);
    default:
        return system.color(QPalette::WindowText);
    }
}

ToneColours Theme::tone(Tone tone)
{
    if (!state.highContrast)
        return tableTone(tone, state.dark);
    const QPalette system = QApplication::palette();
    return {system.color(QPalette::WindowText), system.color(QPalette::Window)};
}

QFont Theme::font(TextRole role)
{
    struct Step
    {
        int pixels; // from a base of 13
        bool bold;
    };
    const Step step = [role]() -> Step {
        switch (role) {
        case TextRole::PageTitle:
        case TextRole::Numeral:
            return {7, true};
        case TextRole::RecordTitle:
            return {4, true};
        case TextRole::Section:
            return {1, true};
        case TextRole::Body:
            return {0, false};
        case TextRole::BodyBold:
            return {0, true};
        case TextRole::Label:
            return {-1, false};
        case TextRole::SecondLine:
        case TextRole::Legend:
            return {-2, false};
        }
        return {0, false};
    }();
    QFont font = QApplication::font();
    const double base = font.pointSizeF();
    font.setPointSizeF(base * (13 + step.pixels) / 13);
    font.setBold(step.bold);
    return font;
}

int Theme::grown(int length)
{
    // The window's text is 18 pixels high in Latin and 19 in Arabic when nothing was enlarged. Icons are sharp at their
    // drawn sizes alone, so small growth leaves everything as it is.
    const double growth = QFontMetrics(QApplication::font()).height() / 18.5;
    return growth < 1.1 ? length : static_cast<int>(std::lround(length * growth));
}

int Theme::rowHeight(int lines)
{
    const int body = QFontMetrics(font(TextRole::Body)).height();
    if (lines < 2)
        return body + 13;
    return body + (lines - 1) * QFontMetrics(font(TextRole::SecondLine)).height() + 11;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace multaqa
