// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PhotoField.h"

#include "app/people/PhotoEditing.h"
#include "db/stores/AttachmentStore.h"
#include "ui/FilePicker.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/TextLabel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPixmap>
#include <QUrl>
#include <QVBoxLayout>

namespace multaqa {

namespace {

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

PhotoField::PhotoField(QWidget *parent)
    : PersonPart(parent)
    , m_picture(new QLabel)
    , m_hint(new TextLabel(TextRole::Label, Colour::SecondaryText))
    , m_choose(new InlineLink)
    , m_remove(new InlineLink)
{
    setAcceptDrops(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gapSmall);
    row->addWidget(m_picture);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addWidget(m_choose, 0, Qt::AlignLeading);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    row->addLayout(column, 1);
    setFocusProxy(m_choose);
    connect(m_choose, &InlineLink::clicked, this, &PhotoField::choose);
    connect(m_remove, &InlineLink::clicked, this, [this] { Q_EMIT written(PhotoEditing::remove(conference(), id())); });
}

bool PhotoField::hasPhoto() const
{
    return !m_picture->isHidden();
}

void PhotoField::fill()
{
    showPhoto();
    m_hint->setSentence(tr("Drop a picture here, or choose one."));
    m_hint->setVisible(!hasPhoto() && !isReadOnly());
    m_choose->setText(hasPhoto() ? tr("Choose another") : tr("Choose"));
    m_choose->setAccessibleName(tr("Choose a photo"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the photo"));
    m_choose->setVisible(!isReadOnly());
    m_remove->setVisible(!isReadOnly() && hasPhoto());
}

void PhotoField::showPhoto()
{
    m_picture->hide();
    const AttachmentKey &key = person().participant.photo;
    if (key.isEmpty())
        return;
    const auto found = AttachmentStore(conference().database()).find(key);
    if (!found)
        return Q_EMIT written(found.error());
    QPixmap photo;
    if (!*found || !photo.loadFromData((*found)->data))
        return;
    const qreal ratio = devicePixelRatioF();
    photo =
        photo.scaled(QSize(Theme::grown(72), Theme::grown(96)) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    photo.setDevicePixelRatio(ratio);
    m_picture->setPixmap(photo);
    m_picture->setAccessibleName(tr("Photo"));
    m_picture->show();
}

void PhotoField::choose()
{
    const QString path = FilePicker::current().pictureToOpen(this, FilePicker::startFolder());
    if (!path.isEmpty())
        set(path);
}

void PhotoField::set(const QString &path)
{
    Q_EMIT written(PhotoEditing::setFromFile(conference(), id(), path));
}

void PhotoField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isReadOnly() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PhotoField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    set(droppedFile(event->mimeData()));
}

} // namespace multaqa
