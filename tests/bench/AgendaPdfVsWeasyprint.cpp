// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0

// One agenda of 200 sessions as PDF, by us and by WeasyPrint with equal content, each as a process of its own, taking
// turns; prints the times and their ratio. With --write SESSIONS FILE it is the process that is measured; with
// --samples FOLDER it writes the documents that people look at.

#include "app/documents/AgendaPdf.h"
#include "app/documents/PdfWriter.h"
#include "support/AgendaSamples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <numeric>

using namespace multaqa;

namespace {

QTextStream out(stdout);

int write(const AgendaContent &content, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto document = AgendaPdf::layOut(content);
    const qint64 laidOut = timer.elapsed();
    const auto written = document ? PdfWriter::write(**document, path) : Result<>(document.error());
    if (!written) {
        out << written.error().message << '\n';
        return 1;
    }
    out << path << ": " << (*document)->pages.size() << " pages, layout " << laidOut << " ms, writing "
        << timer.elapsed() - laidOut << " ms\n";
    return 0;
}

int writeSamples(const QString &folder)
{
    const std::pair<const char16_t *, std::vector<Language>> samples[] = {
        {u"ar", {Language::Arabic}},
        {u"en", {Language::English}},
        {u"fr", {Language::French}},
        {u"ar-en", {Language::Arabic, Language::English}},
        {u"en-fr", {Language::English, Language::French}}};
    int status = 0;
    for (const auto &[name, languages] : samples) {
        AgendaContent content = sampleAgenda(languages);
        if (languages.front() == Language::Arabic)
            content.digits = Digits::ArabicIndic;
        status |= write(content, folder + u"/agenda-" + QString::fromUtf16(name) + u".pdf");
    }
    return status;
}

/// The same words in the same table, as a careful person would set it for WeasyPrint.
QString htmlOf(const AgendaContent &content)
{
    const Language language = content.languages.front();
    const auto cell = [&](const LocalizedText &text) { return text.best(language).toHtmlEscaped(); };
    QString html = QStringLiteral(
        "<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\"><title>Agenda</title><style>"
        "@font-face{font-family:NS;src:url(NotoSans-Regular.ttf)}"
        "@font-face{font-family:NS;font-weight:bold;src:url(NotoSans-Bold.ttf)}"
        "@font-face{font-family:NN;src:url(NotoNaskhArabic-Regular.ttf)}"
        "@font-face{font-family:NN;font-weight:bold;src:url(NotoNaskhArabic-Bold.ttf)}"
        "@page{size:A4;margin:20mm 17mm;@bottom-left{content:\"صفحة \" counter(page) \" من \" counter(pages)}}"
        "body{font-family:NS,NN;font-size:9pt}table{width:100%;border-collapse:collapse}tr{break-inside:avoid}"
        "td,th{border-bottom:.5pt solid #888;padding:4pt 5pt;vertical-align:top;text-align:start}"
        "h2{break-after:avoid}thead{display:table-header-group}.t{direction:ltr}</style></head><body><h1>");
    html += cell(content.title) + u"</h1>";
    for (const auto &day : content.days) {
        html += u"<h2>" + cell(day.heading) +
                u"</h2><table><thead><tr><th>الوقت</th><th>الجلسة</th><th>المتحدثون</th><th>المكان</th></tr></thead>";
        for (const auto &session : day.sessions) {
            html += u"<tr><td><span class=\"t\">" + cell(session.start) + QChar(0x2013) + cell(session.end) +
                    u"</span></td><td><b>" + cell(session.title) + u"</b></td><td>";
            for (const auto &speaker : session.speakers)
                html += u"<div>" + cell(speaker) + u"</div>";
            html += u"</td><td>" + cell(session.place) + u"</td></tr>";
        }
        html += u"</table>";
    }
    return html + u"</body></html>";
}

double secondsOf(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        out << program << " failed: " << process.readAllStandardError() << '\n';
        return -1;
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

QString summary(std::vector<double> &seconds)
{
    std::sort(seconds.begin(), seconds.end());
    return QStringLiteral("median %1 s (%2 to %3)")
        .arg(seconds[seconds.size() / 2], 0, 'f', 3)
        .arg(seconds.front(), 0, 'f', 3)
        .arg(seconds.back(), 0, 'f', 3);
}

int compare()
{
    QTemporaryDir folder;
    for (const char *font : {"NotoSans-Regular", "NotoSans-Bold", "NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold"})
        QFile::copy(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(font)),
                    folder.filePath(QStringLiteral("%1.ttf").arg(QLatin1String(font))));
    QFile html(folder.filePath(QStringLiteral("agenda.html")));
    if (!html.open(QIODevice::WriteOnly))
        return 1;
    html.write(htmlOf(generatedAgenda(Language::Arabic, 20, 10)).toUtf8());
    html.close();

    constexpr int rounds = 5;
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(
            secondsOf(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--write"), QStringLiteral("200"), folder.filePath(QStringLiteral("ours.pdf"))}));
        theirs.push_back(
            secondsOf(QStringLiteral("weasyprint"), {html.fileName(), folder.filePath(QStringLiteral("theirs.pdf"))}));
        if (ours.back() < 0 || theirs.back() < 0)
            return 1;
    }
    out << "200 sessions as PDF, " << rounds << " rounds in turns, processes from start to end\n";
    out << "Multaqa:    " << summary(ours) << '\n';
    out << "WeasyPrint: " << summary(theirs) << '\n';
    out << "WeasyPrint takes " << QString::number(theirs[rounds / 2] / ours[rounds / 2], 'f', 1) << " times as long\n";
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments[1] == u"--write")
        return write(generatedAgenda(Language::Arabic, arguments[2].toInt() / 10, 10), arguments[3]);
    if (arguments.size() == 3 && arguments[1] == u"--samples")
        return writeSamples(arguments[2]);
    return compare();
}
