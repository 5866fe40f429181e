// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
//
// How long reading a table of 100,000 people in 20 columns takes, and how much memory, beside LibreOffice's conversion
// to csv of the same file where soffice is found. Each reading is a process of its own, since memory counts. Usage:
// TableReaderBench [ROUNDS]; the files lie in TMPDIR while it runs.

#include "app/ErrorText.h"
#include "app/exchange/tables/TableReader.h"
#include "support/SpreadsheetSamples.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <functional>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int people = 100'000;

QByteArrayList person(int number)
{
    const QByteArray digits = QByteArray::number(number);
    return {digits,
            QByteArray("ليلى العطّار ") + digits,
            "Leila Attar " + digits,
            "leila" + digits + "@example.org",
            "+961 1 " + digits,
            "LB",
            "Beirut, Lebanon",
            "اللجنة الاقتصادية والاجتماعية لغربي آسيا",
            "Economic and Social Commission for Western Asia",
            "Director General",
            "مديرة عامة",
            "44250",
            "44250.375",
            "1",
            "12.5",
            "",
            number % 10 == 0 ? "says \"two\nlines\"" : "invited by letter",
            "ar",
            "yes",
            "speaker"};
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray csvTable()
{
    QByteArray table;
    for (int number = 0; number < people; ++number) {
        QByteArrayList cells = person(number);
        for (QByteArray &cell : cells)
            if (cell.contains('"') || cell.contains(','))
                cell = "\"" + cell.replace("\"", "\"\"") + "\"";
        table += cells.join(',') + "\r\n";
    }
    return table;
}

/// With shared strings, as Excel writes them; two of the number columns are dates.
QByteArray workbook()
{
    XlsxSample sample;
    sample.cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"22\"/>";
    QHash<QByteArray, qsizetype> known;
    for (int number = 0; number < people; ++number) {
        const QByteArray row = QByteArray::number(number + 1);
        sample.sheetData += "<row r=\"" + row + "\" spans=\"1:20\">";
        const QByteArrayList cells = person(number);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QByteArray &cell = cells[column];
            if (cell.isEmpty())
                continue;
            const QByteArray start = "<c r=\"" + QByteArray(1, static_cast<char>('A' + column)) + row + "\"";
            if (isNumber(cell)) {
                const bool isDate = cell.startsWith("44250");
                sample.sheetData += start + (isDate ? " s=\"1\"" : "") + "><v>" + cell + "</v></c>";
                continue;
            }
            auto text = known.constFind(cell);
            if (text == known.constEnd()) {
                text = known.insert(cell, known.size());
                sample.sharedStrings += "<si><t xml:space=\"preserve\">" + cell + "</t></si>";
            }
            sample.sheetData += start + " t=\"s\"><v>" + QByteArray::number(*text) + "</v></c>";
        }
        sample.sheetData += "</row>";
    }
    return sample.bytes();
}

/// The most memory this process has had, in kilobytes (proc(5), VmHWM); 0 where there is no /proc.
qint64 mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    return all.mid(all.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toLongLong();
}

/// What the other process does: reads, and says milliseconds, kilobytes and cells.
int readAndTell(const QString &path)
{
    const qint64 before = mostMemory();
    QElapsedTimer timer;
    timer.start();
    const auto reader = TableReader::open(path);
    qint64 cells = 0;
    TableRow row;
    auto next = reader ? (*reader)->next(row) : Result<bool>(reader.error());
    for (; next && *next; next = (*reader)->next(row))
        cells += row.size();
    if (!next)
        qFatal("%s", qPrintable(errorText(next.error())));
    QTextStream(stdout) << timer.elapsed() << ' ' << mostMemory() - before << ' ' << cells << '\n';
    return 0;
}

struct Measured
{
    qint64 milliseconds = 0;
    QByteArray told;
};

Measured run(const QString &program, const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, words);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s did not work", qPrintable(program));
    return {timer.elapsed(), process.readAllStandardOutput()};
}

} // namespace

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--read"_s)
        return readAndTell(arguments[2]);
    const int rounds = arguments.size() > 1 ? std::max(1, arguments[1].toInt()) : 3;
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"people.csv"_s);
    const QString xlsx = folder.filePath(u"people.xlsx"_s);
    writeFile(csv, csvTable());
    writeFile(xlsx, workbook());
    const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
    QTextStream out(stdout);
    if (soffice.isEmpty())
        out << "LibreOffice (soffice) is not here: nothing to compare with.\n";
    for (int round = 1; round <= rounds; ++round) {
        for (const QString &path : {csv, xlsx}) {
            const QByteArrayList told =
                run(QCoreApplication::applicationFilePath(), {u"--read"_s, path}).told.trimmed().split(' ');
            out << path.section(u'/', -1) << ": " << told[0] << " ms, " << told[1] << " kB over the empty program, "
                << told[2] << " cells\n";
            out.flush();
        }
        if (!soffice.isEmpty()) {
            const QString profile = u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s);
            const Measured converted = run(soffice, {profile, u"--headless"_s, u"--convert-to"_s, u"csv"_s,
                                                     u"--outdir"_s, folder.filePath(u"out"_s), xlsx});
            out << "people.xlsx by LibreOffice: " << converted.milliseconds
                << " ms with its start (the first round makes its profile)\n";
            out.flush();
        }
    }
    return 0;
}
