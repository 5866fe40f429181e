// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/PhotoEditing.h"
#include "db/stores/AttachmentStore.h"
#include "support/Check.h"
#include "support/PeopleTest.h"
#include "support/TestProgram.h"

using namespace multaqa;

class PhotoEditingTest : public QObject, private PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void aPictureIsKeptSmallAsJpeg_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QSize>("kept");
        QTest::newRow("large") << QSize(3000, 2000) << QByteArray("jpeg") << QSize(600, 400);
        QTest::newRow("tall") << QSize(500, 2000) << QByteArray("png") << QSize(200, 800);
        QTest::newRow("small") << QSize(60, 80) << QByteArray("png") << QSize(60, 80);
        QTest::newRow("a line") << QSize(3000, 1) << QByteArray("png") << QSize(600, 1);
    }
    void aPictureIsKeptSmallAsJpeg()
    {
        QFETCH(QSize, size);
        QFETCH(QByteArray, format);
        QFETCH(QSize, kept);
        const auto leila = person(QStringLiteral("Leila Attar"));
        QImage image(size, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        const QString path = m_open.folder() + QStringLiteral("/صورة");
        QVERIFY(image.save(path, format.constData()));
        VERIFY_OK(PhotoEditing::setFromFile(conference(), leila, path));
        const auto photo = AttachmentStore(database()).find(all<Participant>().front().photo);
        QVERIFY(photo && *photo);
        QCOMPARE((*photo)->mediaType, QStringLiteral("image/jpeg"));
        const QImage back = QImage::fromData((*photo)->data, "JPEG");
        QCOMPARE(back.size(), kept);
        if (format == "png")
            QCOMPARE(back.pixelColor(0, 0), QColor(Qt::white));
        VERIFY_OK(PhotoEditing::remove(conference(), leila));
        QVERIFY(all<Participant>().front().photo.isEmpty());
        VERIFY_OK(conference().undo());
        QVERIFY(!all<Participant>().front().photo.isEmpty());
    }

    void whatIsNoPhotoIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("text") << QByteArray("this is no picture");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a cut PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("another kind") << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14);
        QTest::newRow("too large") << QByteArray(PhotoEditing::mostBytes + 1, 'x');
    }
    void whatIsNoPhotoIsRefusedByName()
    {
        QFETCH(QByteArray, data);
        const auto leila = person(QStringLiteral("Leila Attar"));
        QFile file(m_open.folder() + QStringLiteral("/picture.jpg"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(data) == data.size());
        file.close();
        const auto refused = PhotoEditing::setFromFile(conference(), leila, file.fileName());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("picture.jpg")));
        QVERIFY(!PhotoEditing::setFromFile(conference(), leila, m_open.folder() + QStringLiteral("/no such file")));
    }
};

MULTAQA_TEST(PhotoEditingTest)
#include "PhotoEditingTest.moc"
