// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ChangesView.h"

#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/LeadingText.h"
#include "ui/widgets/TableView.h"

#include <QAbstractListModel>
#include <QPainter>

namespace multaqa {

namespace {

QString verdict(ChangeText::Kind kind)
{
    switch (kind) {
    case ChangeText::Kind::Made:
        return ChangesView::tr("Added");
    case ChangeText::Kind::Removed:
        return ChangesView::tr("Removed");
    case ChangeText::Kind::Restored:
        return ChangesView::tr("Brought back");
    case ChangeText::Kind::Edited:
        break;
    }
    return {};
}

} // namespace

class ChangesModel : public QAbstractListModel // clazy:exclude=missing-qobject-macro
{
public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<ChangeText> changes)
    {
        beginResetModel();
        m_changes = std::move(changes);
        endResetModel();
    }

    const ChangeText &at(int row) const { return m_changes[static_cast<size_t>(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
            return {};
        const ChangeText &change = at(index.row());
        QStringList words{change.record, change.field};
        if (change.kind != ChangeText::Kind::Edited)
            words << verdict(change.kind);
        else
            words << ChangesView::tr("before: %1").arg(change.old) << ChangesView::tr("now: %1").arg(change.current);
        return words.join(role == Qt::ToolTipRole ? QLatin1String("\n") : QLatin1String(", "));
    }

private:
    std::vector<ChangeText> m_changes;
};

namespace {

class ChangesDelegate : public CellDelegate // clazy:exclude=missing-qobject-macro
{
public:
    ChangesDelegate(const ChangesModel *model, QObject *parent)
        : CellDelegate(parent)
        , m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        paintRow(painter, row, index);
        const ChangeText &change = m_model->at(index.row());
        QRect line = option.rect.adjusted(Theme::gapSmall, Theme::gapTiny + 2, -Theme::gapSmall, 0);
        const auto draw = [&](const QString &text, const QFont &font, const QColor &colour) {
            line.setHeight(QFontMetrics(font).height());
            if (!text.isEmpty())
                drawLeading(*painter, line, {text, font, colour}, option.direction);
            line.translate(0, line.height() + 1);
        };
        const QColor secondary = Theme::colour(Colour::SecondaryText);
        const QFont body = Theme::font(TextRole::Body);
        draw(change.record, Theme::font(TextRole::BodyBold), Theme::colour(Colour::Text));
        draw(change.field, Theme::font(TextRole::SecondLine), secondary);
        if (change.kind != ChangeText::Kind::Edited) {
            const Tone tone = change.kind == ChangeText::Kind::Removed ? Tone::Error : Tone::Done;
            draw(verdict(change.kind), body, Theme::tone(tone).text);
        } else {
            QFont struck = body;
            struck.setStrikeOut(true);
            if (!change.old.isEmpty())
                draw(firstLine(change.old), struck, secondary);
            draw(change.current.isEmpty() ? ChangesView::tr("emptied") : firstLine(change.current), body,
                 change.current.isEmpty() ? secondary : Theme::colour(Colour::Text));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int body = QFontMetrics(Theme::font(TextRole::Body)).height() + 1;
        const int second = QFontMetrics(Theme::font(TextRole::SecondLine)).height() + 1;
        const ChangeText &change = m_model->at(index.row());
        const int lines = change.kind == ChangeText::Kind::Edited && !change.old.isEmpty() ? 3 : 2;
        return {100, lines * body + second + 2 * Theme::gapTiny + 5};
    }

private:
    static QString firstLine(const QString &text)
    {
        const auto end = text.indexOf(u'\n');
        return end < 0 ? text : QString(text.left(end) + QStringLiteral(" …"));
    }

    const ChangesModel *m_model;
};

} // namespace

ChangesView::ChangesView(QWidget *parent)
    : QListView(parent)
    , m_model(new ChangesModel(this))
{
    setModel(m_model);
    setItemDelegate(new ChangesDelegate(m_model, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    styleScrollBars(this);
}

void ChangesView::setChanges(std::vector<ChangeText> changes)
{
    m_model->set(std::move(changes));
}

} // namespace multaqa
