// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/DocumentJob.h"
#include "app/documents/AgendaPdf.h"
#include "support/WindowTest.h"

using namespace multaqa;

namespace {

DocumentJob::Work longAgenda(Language language)
{
    AgendaContent content;
    content.languages = {language};
    content.title = {QStringLiteral("جدول"), QStringLiteral("Agenda"), QStringLiteral("Ordre du jour")};
    AgendaContent::Day day;
    day.heading = {QStringLiteral("يوم"), QStringLiteral("A day"), QStringLiteral("Un jour")};
    AgendaContent::Session session;
    session.title = {QStringLiteral("جلسة عامة طويلة العنوان"), QStringLiteral("A plenary with a long title"),
                     QStringLiteral("Une séance plénière au long titre")};
    day.sessions.assign(3000, session);
    content.days = {day};
    return [content](const std::stop_token &stop, const DocumentProgress &progress) {
        return AgendaPdf::layOut(content, stop, progress);
    };
}

} // namespace

class DocumentJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAfresh(Language::English); }

    void progressIsToldAndThenTheDocument()
    {
        DocumentJob job;
        QSignalSpy progress(&job, &DocumentJob::progressed);
        QSignalSpy finished(&job, &DocumentJob::finished);
        job.start(longAgenda(Language::English));
        QVERIFY(job.isRunning());
        QVERIFY(finished.wait(60000));
        QVERIFY(!progress.isEmpty());
        QVERIFY(!job.isRunning());
    }

    void aStoppedJobSaysSo()
    {
        DocumentJob job;
        QSignalSpy finished(&job, &DocumentJob::finished);
        ErrorKind kind = ErrorKind::Failed;
        connect(&job, &DocumentJob::failed, this, [&](const Error &error) { kind = error.kind; });
        job.start(longAgenda(Language::Arabic));
        job.stop();
        QTRY_COMPARE_WITH_TIMEOUT(kind, ErrorKind::Cancelled, 60000);
        QCOMPARE(finished.count(), 0);
        QVERIFY(!job.isRunning());
    }

    void onlyTheLastStartIsHeardOf()
    {
        DocumentJob job;
        QSignalSpy failed(&job, &DocumentJob::failed);
        QList<Language> made;
        connect(&job, &DocumentJob::finished, this,
                [&](const DocumentJob::Document &document) { made << document->metadata.language; });
        for (const Language language : {Language::Arabic, Language::English, Language::French})
            job.start(longAgenda(language));
        QTRY_COMPARE_WITH_TIMEOUT(made, QList{Language::French}, 60000);
        QCOMPARE(failed.count(), 0);
    }

    void aJobThatIsNoLongerWantedEnds()
    {
        auto job = std::make_unique<DocumentJob>();
        job->start(longAgenda(Language::Arabic));
        job.reset(); // does not wait for the whole document, and does not speak to the dead
    }
};

MULTAQA_WINDOW_TEST(DocumentJobTest)
#include "DocumentJobTest.moc"
