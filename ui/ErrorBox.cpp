// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ErrorBox.h"

#include "app/ErrorText.h"

#include <QApplication>
#include <QMessageBox>

namespace multaqa {

namespace {
ErrorBox::Taker errorTaker = nullptr;
}

void ErrorBox::setTaker(Taker taker)
{
    errorTaker = taker;
}

void ErrorBox::show(QWidget *parent, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (errorTaker) {
        errorTaker(error);
        return;
    }
    QMessageBox box(QMessageBox::Warning, QApplication::applicationName(), errorText(error), QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

} // namespace multaqa
