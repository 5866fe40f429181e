// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PersonPart.h"

class QLabel;

namespace multaqa {

class InlineLink;
class TextLabel;

/// The photo of a person, shown small: chosen, dropped here as a file, or taken away.
class PhotoField : public PersonPart
{
    Q_OBJECT

public:
    explicit PhotoField(QWidget *parent = nullptr);

    bool hasPhoto() const;

protected:
    void fill() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void set(const QString &path);
    void showPhoto();

    QLabel *m_picture;
    TextLabel *m_hint;
    InlineLink *m_choose;
    InlineLink *m_remove;
};

} // namespace multaqa
