// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/RememberedColumns.h"
#include "support/TestProgram.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace multaqa;

class RememberedColumnsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QStringList m_headers{QStringLiteral("Nom"), QStringLiteral("Courriel/adresse"), QStringLiteral("الهاتف")};
    const QStringList m_choices{QStringLiteral("name"), QStringLiteral("email"), QStringLiteral("phone")};
    QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void theSameHeadersAreKnownTheNextTime()
    {
        {
            QSettings settings(file(), QSettings::IniFormat);
            QCOMPARE(RememberedColumns(settings).find(m_headers), QStringList());
            RememberedColumns(settings).remember(m_headers, m_choices);
        }
        QSettings again(file(), QSettings::IniFormat);
        QCOMPARE(RememberedColumns(again).find(m_headers), m_choices);
    }

    void howTheyAreSpelledDoesNotMatter()
    {
        QSettings settings(file(), QSettings::IniFormat);
        RememberedColumns(settings).remember(m_headers, m_choices);
        const QStringList typed{QStringLiteral("NOM"), QStringLiteral("courriel/adresse"), QStringLiteral("الهاتِف")};
        QCOMPARE(RememberedColumns(settings).find(typed), m_choices);
    }

    void otherHeadersOrAnotherOrderAreAnotherTable()
    {
        QSettings settings(file(), QSettings::IniFormat);
        RememberedColumns(settings).remember(m_headers, m_choices);
        QCOMPARE(RememberedColumns(settings).find({m_headers[1], m_headers[0], m_headers[2]}), QStringList());
        QCOMPARE(RememberedColumns(settings).find(m_headers.mid(0, 2)), QStringList());
        // The words of two columns are not those of one.
        QCOMPARE(RememberedColumns(settings).find({m_headers[0] + m_headers[1], m_headers[2]}), QStringList());
    }

    void theLastChoiceHolds()
    {
        QSettings settings(file(), QSettings::IniFormat);
        RememberedColumns(settings).remember(m_headers, m_choices);
        const QStringList others{QStringLiteral("name"), QString(), QStringLiteral("phone")};
        RememberedColumns(settings).remember(m_headers, others);
        QCOMPARE(RememberedColumns(settings).find(m_headers), others);
    }
};

MULTAQA_TEST(RememberedColumnsTest)
#include "RememberedColumnsTest.moc"
