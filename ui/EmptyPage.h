// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Pages.h"

namespace multaqa {

class EmptyState;
class PageHeader;

/// A page whose subject has nothing in it.
class EmptyPage : public Page
{
    Q_OBJECT

public:
    explicit EmptyPage(PageId id, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    PageHeader *m_header;
    EmptyState *m_empty;
};

} // namespace multaqa
