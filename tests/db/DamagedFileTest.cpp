// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/FilledCopies.h"
#include "support/JournalledFile.h"
#include "support/TestProgram.h"

#include "app/ErrorText.h"
#include "db/Verification.h"

#include <QtEndian>

namespace multaqa {

/// What a fault of the disk, a cut-off copy or a kill leaves of a file.
class DamagedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileCutShortIsRefused();
    void anotherJournalModeIsRefused();
    void noByteOfTheHeaderTurnsUnnoticed();
    void noByteOfTheContentsTurnsUnnoticed();
    void aPageThatIsNoneIsRefusedOnOpening();
    void aColumnWhoseNameIsTornIsRefusedOnOpening();
    void aFileTornByAKillIsPutRightOnOpening_data();
    void aFileTornByAKillIsPutRightOnOpening();

private:
    FilledCopies m_files;
};

void DamagedFileTest::aFileCutShortIsRefused()
{
    for (const qsizetype length : {qsizetype(100), qsizetype(4096), m_files.bytes().size() / 2,
                                   m_files.bytes().size() - 4096, m_files.bytes().size() - 1}) {
        const QString file = m_files.copy();
        writeBytes(file, m_files.bytes().left(length));
        VERIFY_REFUSED(file, ErrorKind::Damaged);
    }
}

void DamagedFileTest::anotherJournalModeIsRefused()
{
    for (const int at : {18, 19}) {
        const QString file = m_files.copy();
        QByteArray bytes = m_files.bytes();
        bytes[at] = 2; // WAL: what the file says may lie in another one
        writeBytes(file, bytes);
        VERIFY_REFUSED(file, ErrorKind::Damaged);
    }
}

void DamagedFileTest::noByteOfTheHeaderTurnsUnnoticed()
{
    const QString file = m_files.copy();
    for (int at = 0; at < 100; ++at) {
        for (const char turned : {static_cast<char>(0x01), static_cast<char>(0xff)}) {
            QByteArray bytes = m_files.bytes();
            bytes[at] = static_cast<char>(bytes.at(at) ^ turned);
            writeBytes(file, bytes);
            const auto opened = Database::open(file, Access::ReadOnly);
            const QString place = QStringLiteral("byte %1 turned by %2").arg(at).arg(static_cast<uchar>(turned));
            if (opened) {
                const auto found = verify(**opened);
                const bool isFine = found && found->isEmpty();
                QVERIFY2(!isFine || JournalledFile::contentsOf(**opened) == m_files.contents(), qPrintable(place));
            } else {
                const ErrorKind expected = at < 16 || (at >= 68 && at < 72) ? ErrorKind::NotAConference
                                           : at >= 60 && at < 64 && opened.error().kind == ErrorKind::TooNew
                                               ? ErrorKind::TooNew
                                               : ErrorKind::Damaged;
                QVERIFY2(opened.error().kind == expected,
                         qPrintable(QString(place % u": " % errorText(opened.error()))));
            }
            QVERIFY2(bytesOf(file) == bytes, qPrintable(place));
        }
    }
}

void DamagedFileTest::noByteOfTheContentsTurnsUnnoticed()
{
    const QString file = m_files.copy();
    int refused = 0;
    int told = 0;
    int harmless = 0;
    for (qsizetype at = 100; at < m_files.bytes().size(); at += 251) {
        const char turned = static_cast<char>(at % 3 == 0 ? 0xff : 1 << (at % 7));
        QFile patched(file);
        QVERIFY(patched.open(QIODevice::ReadWrite));
        QVERIFY(patched.seek(at) && patched.putChar(static_cast<char>(m_files.bytes().at(at) ^ turned)));
        patched.close();
        if (const auto opened = Database::open(file, Access::ReadOnly); !opened) {
            QVERIFY2(opened.error().kind == ErrorKind::Damaged, qPrintable(errorText(opened.error())));
            ++refused;
        } else if (const auto found = verify(**opened); !found || !found->isEmpty()) {
            ++told;
        } else {
            QVERIFY2(JournalledFile::contentsOf(**opened) == m_files.contents(),
                     qPrintable(QStringLiteral("byte %1 turned by %2").arg(at).arg(static_cast<uchar>(turned))));
            ++harmless;
        }
        QVERIFY(patched.open(QIODevice::ReadWrite));
        QVERIFY(patched.seek(at) && patched.putChar(m_files.bytes().at(at)));
    }
    qInfo("%d refused on opening, %d told by verify, %d without effect on the contents", refused, told, harmless);
    QVERIFY(refused > 10);
    QVERIFY(told > 10);
}

void DamagedFileTest::aPageThatIsNoneIsRefusedOnOpening()
{
    for (qsizetype at = 4096; at < m_files.bytes().size(); at += 4096) {
        const QString file = m_files.copy();
        QByteArray bytes = m_files.bytes();
        bytes[at] = static_cast<char>(~bytes.at(at)); // the page's kind
        writeBytes(file, bytes);
        VERIFY_REFUSED(file, ErrorKind::Damaged);
    }
}

void DamagedFileTest::aColumnWhoseNameIsTornIsRefusedOnOpening()
{
    const QByteArray name = QByteArrayLiteral("honorific_fr TEXT");
    const qsizetype at = m_files.bytes().indexOf(name);
    QVERIFY(at > 0);
    QByteArray bytes = m_files.bytes();
    bytes[at] = 'k';
    const QString file = m_files.copy();
    writeBytes(file, bytes);
    VERIFY_REFUSED(file, ErrorKind::Damaged);
}

void DamagedFileTest::aFileTornByAKillIsPutRightOnOpening_data()
{
    QTest::addColumn<Access>("access");
    QTest::newRow("for writing") << Access::ReadWrite;
    QTest::newRow("for reading") << Access::ReadOnly;
}

void DamagedFileTest::aFileTornByAKillIsPutRightOnOpening()
{
    QFETCH(Access, access);
    const QString whole = m_files.copy(QStringLiteral("whole.multaqa"));
    const QString torn = m_files.copy(QStringLiteral("torn.multaqa"));
    {
        // What a kill leaves, taken while a step that outgrew its cache is half on the disk.
        CopyRegistry registry(m_files.path(QStringLiteral("copies.sqlite")));
        auto writer = JournalledFile::reopen(whole, registry);
        VERIFY_OK(writer->database().execute(QStringLiteral("PRAGMA cache_size = 1")));
        auto step =
            JournalledFile::must(writer->journal().begin(QStringLiteral("Huda"), QStringLiteral("edit"), StepKind::Do));
        VERIFY_OK(writer->database().execute(u"UPDATE participant SET notes = '" % QString(9000, u'x') %
                                             u"', email = 'torn'"));
        QByteArray half = bytesOf(whole);
        QVERIFY(half != m_files.bytes());
        // The first page tells of pages that had not been written yet.
        qToBigEndian<quint32>(static_cast<quint32>(half.size() / 4096 + 1000), half.data() + 28);
        writeBytes(torn, half);
        writeBytes(torn % u"-journal", bytesOf(whole % u"-journal"));
    }
    QCOMPARE(JournalledFile::contentsOf(*JournalledFile::must(Database::open(torn, access))), m_files.contents());
    QVERIFY(!QFile::exists(torn % u"-journal"));
    QCOMPARE(bytesOf(torn), m_files.bytes());
}

} // namespace multaqa

MULTAQA_TEST(multaqa::DamagedFileTest)
#include "DamagedFileTest.moc"
