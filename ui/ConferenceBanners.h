// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace multaqa {

class DocumentController;
class WarningCard;

/// What is to be known of the open file above every page: that it can only be read, and why; that a backup was made of
/// it.
class ConferenceBanners : public QWidget
{
    Q_OBJECT

public:
    explicit ConferenceBanners(DocumentController &documents, QWidget *parent = nullptr);

    /// Another file: what was put away for the one before stands again.
    void takeDocument();
    /// In the window's language of now.
    void showState();

private:
    DocumentController &m_documents;
    WarningCard *m_readOnly;
    WarningCard *m_backup;
};

} // namespace multaqa
