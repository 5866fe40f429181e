// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/ReportDocument.h"
#include "support/ReportsTest.h"
#include "support/TestProgram.h"

#include <QFileInfo>

using namespace multaqa;

class ReportDocumentTest : public QObject, private ReportsTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAfresh(); }

    void documentsOfEveryKindAreTaken_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("pdf") << QStringLiteral("a.PDF") << QByteArray("%PDF-1.4");
        QTest::newRow("docx") << QStringLiteral("a.docx") << QByteArray("PK\x03\x04...");
        QTest::newRow("odt") << QStringLiteral("a.odt") << QByteArray("PK\x03\x04...");
        QTest::newRow("doc") << QStringLiteral("a.doc") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        QTest::newRow("rtf") << QStringLiteral("a.rtf") << QByteArray("{\\rtf1 }");
        QTest::newRow("txt") << QStringLiteral("a.txt") << QByteArray("تقرير");
    }
    void documentsOfEveryKindAreTaken()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, data);
        const auto document = ReportDocument::read(written(name, data));
        VERIFY_OK(document);
        QCOMPARE(document->attachment.data, data);
        QVERIFY(!document->attachment.mediaType.isEmpty());
    }

    void otherThingsAreRefusedByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("a program") << QStringLiteral("a.exe") << QByteArray("MZ");
        QTest::newRow("a program called pdf") << QStringLiteral("a.pdf") << QByteArray("MZ");
        QTest::newRow("a page") << QStringLiteral("a.html") << QByteArray("<script>");
        QTest::newRow("bytes called text") << QStringLiteral("a.txt") << QByteArray("a\0b", 3);
        QTest::newRow("nothing") << QStringLiteral("a.pdf") << QByteArray();
        QTest::newRow("too much") << QStringLiteral("a.pdf")
                                  << QByteArray("%PDF-") + QByteArray(ReportDocument::mostBytes, ' ');
    }
    void otherThingsAreRefusedByName()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, data);
        const auto document = ReportDocument::read(written(name, data));
        QVERIFY(!document);
        QVERIFY2(document.error().message.startsWith(QStringLiteral("Document")), qPrintable(document.error().message));
        QVERIFY(document.error().message.contains(name));
    }

    void aNameFromAStrangerStaysInItsFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a path") << QStringLiteral("../../.config/autostart/a.desktop");
        QTest::newRow("a path of Windows") << QStringLiteral("..\\..\\a.lnk");
        QTest::newRow("hidden") << QStringLiteral(".bashrc");
        QTest::newRow("an option") << QStringLiteral("-rf.pdf");
        QTest::newRow("turned round") << QStringLiteral("report\u202Efdp.exe");
        QTest::newRow("nothing") << QString();
        QTest::newRow("long") << QString(4000, u'م');
    }
    void aNameFromAStrangerStaysInItsFolder()
    {
        QFETCH(QString, name);
        ReportDocument document;
        document.name = name;
        document.attachment = {QStringLiteral("application/pdf"), "%PDF-1.4"};
        QTemporaryDir folder;
        const auto path = document.writeInto(folder.path());
        VERIFY_OK(path);
        QCOMPARE(QFileInfo(*path).absolutePath(), QFileInfo(folder.path()).absoluteFilePath());
        QVERIFY(path->endsWith(QStringLiteral(".pdf")));
        const QString file = QFileInfo(*path).fileName();
        QVERIFY(!file.startsWith(u'.') && !file.startsWith(u'-') && !file.contains(QChar(0x202E)));
    }

    void whatAStrangersFileHoldsIsOpenedOnlyWhenItIsADocument()
    {
        const auto added = ReportEditing::addFromFile(conference(), pdf(), {2021, 2, 5});
        VERIFY_OK(added);
        VERIFY_OK(ReportDocument::of(database(), report(*added)));
        Report other = report(*added);
        const auto put = conference().perform(Operation::EditReport, [&](Transaction &transaction) {
            return AttachmentStore::put(transaction, {QStringLiteral("application/pdf"), "#!/bin/sh"});
        });
        VERIFY_OK(put);
        other.document = *put;
        QVERIFY(!ReportDocument::of(database(), other));
    }
};

MULTAQA_TEST(ReportDocumentTest)
#include "ReportDocumentTest.moc"
