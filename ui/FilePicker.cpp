// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FilePicker.h"

#include "DocumentController.h"
#include "Preferences.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace multaqa {

namespace {
FilePicker *chosenPicker = nullptr;
}

FilePicker &FilePicker::current()
{
    static FilePicker dialogs;
    return chosenPicker ? *chosenPicker : dialogs;
}

void FilePicker::setCurrent(FilePicker *picker)
{
    chosenPicker = picker;
}

QString FilePicker::fileToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, DocumentController::tr("Open a conference"), folder,
                                        DocumentController::tr("Conferences (*.multaqa);;All files (*)"));
}

QString FilePicker::fileToSave(QWidget *parent, const QString &title, const QString &suggestion)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion,
                                        DocumentController::tr("Conferences (*.multaqa);;All files (*)"));
}

QString FilePicker::documentToSave(QWidget *parent, const QString &title, const QString &suggestion)
{
    return exportToSave(parent, title, suggestion, DocumentController::tr("PDF documents (*.pdf)"));
}

QString FilePicker::exportToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                 const QString &filter)
{
    QFileDialog dialog(parent, title, QFileInfo(suggestion).absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog.selectFile(QFileInfo(suggestion).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString FilePicker::scheduleToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, DocumentController::tr("Import an agenda"), folder,
                                        DocumentController::tr("Schedules (*.xml);;All files (*)"));
}

QString FilePicker::peopleToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(
        parent, DocumentController::tr("Import people"), folder,
        DocumentController::tr("Tables and contacts (*.xlsx *.ods *.csv *.tsv *.txt *.vcf);;All files (*)"));
}

QStringList FilePicker::requestsToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileNames(
        parent, DocumentController::tr("Import requests"), folder,
        DocumentController::tr("Messages and tables (*.eml *.xlsx *.ods *.csv *.tsv);;All files (*)"));
}

QString FilePicker::letterToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(
        parent, DocumentController::tr("Check a letter"), folder,
        DocumentController::tr("Letters (*.txt *.eml *.docx *.odt *.pdf *.html);;All files (*)"));
}

QString FilePicker::pictureToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, DocumentController::tr("Choose a photo"), folder,
                                        DocumentController::tr("Pictures (*.jpg *.jpeg *.png);;All files (*)"));
}

QString FilePicker::reportToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(
        parent, DocumentController::tr("Choose the document of the report"), folder,
        DocumentController::tr("Documents (*.pdf *.docx *.odt *.doc *.rtf *.txt);;All files (*)"));
}

QString FilePicker::surveyToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, DocumentController::tr("Import results of the survey"), folder,
                                        DocumentController::tr("Tables (*.xlsx *.ods *.csv *.tsv);;All files (*)"));
}

QString FilePicker::startFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = preferences().value(preference::folder, documents).toString();
    return QFileInfo(folder).isDir() ? folder : documents;
}

void FilePicker::rememberFolderOf(const QString &path)
{
    preferences().setValue(preference::folder, QFileInfo(path).absolutePath());
}

} // namespace multaqa
