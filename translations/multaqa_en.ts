<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaChecks</name>
    <message numerus="yes">
        <source>“%1” is %Ln minute(s) too short for what is promised</source>
        <translation>
            <numerusform>“%1” is %Ln minute too short for what is promised</numerusform>
            <numerusform>“%1” is %Ln minutes too short for what is promised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaCompleteness</name>
    <message numerus="yes">
        <source>%Ln session(s) have no time yet</source>
        <translation>
            <numerusform>%Ln session has no time yet</numerusform>
            <numerusform>%Ln sessions have no time yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no moderator</source>
        <translation>
            <numerusform>%Ln session has no moderator</numerusform>
            <numerusform>%Ln sessions have no moderator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no interpretation for a language of their speakers</source>
        <translation>
            <numerusform>%Ln session has no interpretation for a language of its speakers</numerusform>
            <numerusform>%Ln sessions have no interpretation for a language of their speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no title yet</source>
        <translation>
            <numerusform>%Ln session has no title yet</numerusform>
            <numerusform>%Ln sessions have no title yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no Arabic title</source>
        <translation>
            <numerusform>%Ln session has no Arabic title</numerusform>
            <numerusform>%Ln sessions have no Arabic title</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no English title</source>
        <translation>
            <numerusform>%Ln session has no English title</numerusform>
            <numerusform>%Ln sessions have no English title</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no French title</source>
        <translation>
            <numerusform>%Ln session has no French title</numerusform>
            <numerusform>%Ln sessions have no French title</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlineChecks</name>
    <message numerus="yes">
        <source>The deadline “%1” is only %Ln day(s) before what it is for</source>
        <translation>
            <numerusform>The deadline “%1” is only %Ln day before what it is for</numerusform>
            <numerusform>The deadline “%1” is only %Ln days before what it is for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlineWords</name>
    <message numerus="yes">
        <source>%Ln request(s) came</source>
        <translation>
            <numerusform>%Ln request came</numerusform>
            <numerusform>%Ln requests came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) came late</source>
        <translation>
            <numerusform>%Ln request came late</numerusform>
            <numerusform>%Ln requests came late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) to decide</source>
        <translation>
            <numerusform>%Ln request to decide</numerusform>
            <numerusform>%Ln requests to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to send</source>
        <translation>
            <numerusform>%Ln answer to send</numerusform>
            <numerusform>%Ln answers to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) came</source>
        <translation>
            <numerusform>%Ln report came</numerusform>
            <numerusform>%Ln reports came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) awaited</source>
        <translation>
            <numerusform>%Ln report awaited</numerusform>
            <numerusform>%Ln reports awaited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln survey(s)</source>
        <translation>
            <numerusform>%Ln survey</numerusform>
            <numerusform>%Ln surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered</source>
        <translation>
            <numerusform>%Ln registered</numerusform>
            <numerusform>%Ln registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not answered yet</source>
        <comment>people who were invited</comment>
        <translation>
            <numerusform>%Ln has not answered yet</numerusform>
            <numerusform>%Ln have not answered yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportAgendaCommand</name>
    <message numerus="yes">
        <source>Wrote %n sessions to %1.</source>
        <translation>
            <numerusform>Wrote %n session to %1.</numerusform>
            <numerusform>Wrote %n sessions to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have no time yet and were left out.</source>
        <translation>
            <numerusform>%n session has no time yet and was left out.</numerusform>
            <numerusform>%n sessions have no time yet and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDeadlinesCommand</name>
    <message numerus="yes">
        <source>Wrote %n deadline(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n deadline to %1.</numerusform>
            <numerusform>Wrote %n deadlines to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) have no day yet and were left out.</source>
        <translation>
            <numerusform>%n deadline has no day yet and was left out.</numerusform>
            <numerusform>%n deadlines have no day yet and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportParticipantsCommand</name>
    <message numerus="yes">
        <source>Wrote %n people to %1.</source>
        <translation>
            <numerusform>Wrote %n person to %1.</numerusform>
            <numerusform>Wrote %n people to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetCommand</name>
    <message numerus="yes">
        <source>%n people were forgotten.</source>
        <translation>
            <numerusform>%n person was forgotten.</numerusform>
            <numerusform>%n people were forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportAgendaCommand</name>
    <message numerus="yes">
        <source>%n sessions in the schedule:</source>
        <translation>
            <numerusform>%n session in the schedule:</numerusform>
            <numerusform>%n sessions in the schedule:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportParticipantsCommand</name>
    <message numerus="yes">
        <source>%Ln row(s) in the table:</source>
        <translation>
            <numerusform>%Ln row in the table:</numerusform>
            <numerusform>%Ln rows in the table:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSurveyCommand</name>
    <message numerus="yes">
        <source>Results of %Ln question(s) kept.</source>
        <translation>
            <numerusform>Results of %Ln question kept.</numerusform>
            <numerusform>Results of %Ln questions kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveConsequences</name>
    <message numerus="yes">
        <source>%Ln request(s) that came in time would be late</source>
        <translation>
            <numerusform>%Ln request that came in time would be late</numerusform>
            <numerusform>%Ln requests that came in time would be late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late request(s) would be in time</source>
        <translation>
            <numerusform>%Ln late request would be in time</numerusform>
            <numerusform>%Ln late requests would be in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) that came in time would be late</source>
        <translation>
            <numerusform>%Ln report that came in time would be late</numerusform>
            <numerusform>%Ln reports that came in time would be late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late report(s) would be in time</source>
        <translation>
            <numerusform>%Ln late report would be in time</numerusform>
            <numerusform>%Ln late reports would be in time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleChecks</name>
    <message numerus="yes">
        <source>%Ln registered person(s) have no e-mail address</source>
        <translation>
            <numerusform>%Ln registered person has no e-mail address</numerusform>
            <numerusform>%Ln registered people have no e-mail address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of people may be one person each</source>
        <translation>
            <numerusform>%Ln pair of people may be one person</numerusform>
            <numerusform>%Ln pairs of people may be one person each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have an e-mail address that cannot be right</source>
        <translation>
            <numerusform>%Ln person has an e-mail address that cannot be right</numerusform>
            <numerusform>%Ln people have an e-mail address that cannot be right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleEditing</name>
    <message numerus="yes">
        <source>%Ln person(s) belong to %1. Give them another organisation before you remove it.</source>
        <translation>
            <numerusform>%Ln person belongs to %1. Give them another organisation before you remove it.</numerusform>
            <numerusform>%Ln people belong to %1. Give them another organisation before you remove it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hands in %Ln report(s). Take it from their authors before you remove it.</source>
        <translation>
            <numerusform>%1 hands in %Ln report. Take it from its authors before you remove it.</numerusform>
            <numerusform>%1 hands in %Ln reports. Take it from their authors before you remove it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPublishCommand</name>
    <message numerus="yes">
        <source>%Ln report(s) published.</source>
        <translation>
            <numerusform>%Ln report published.</numerusform>
            <numerusform>%Ln reports published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) not published any more.</source>
        <translation>
            <numerusform>%Ln report not published any more.</numerusform>
            <numerusform>%Ln reports not published any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportRemoveCommand</name>
    <message numerus="yes">
        <source>%Ln report(s) removed.</source>
        <translation>
            <numerusform>%Ln report removed.</numerusform>
            <numerusform>%Ln reports removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestChecks</name>
    <message numerus="yes">
        <source>“%1” has %Ln more accepted than places</source>
        <translation>
            <numerusform>“%1” has %Ln more accepted than places</numerusform>
            <numerusform>“%1” has %Ln more accepted than places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) are not decided on yet</source>
        <translation>
            <numerusform>%Ln request is not decided on yet</numerusform>
            <numerusform>%Ln requests are not decided on yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) are decided on and not answered</source>
        <translation>
            <numerusform>%Ln request is decided on and not answered</numerusform>
            <numerusform>%Ln requests are decided on and not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted speaker(s) are not registered for the event</source>
        <translation>
            <numerusform>%Ln accepted speaker is not registered for the event</numerusform>
            <numerusform>%Ln accepted speakers are not registered for the event</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) free</source>
        <translation>
            <numerusform>%Ln place free</numerusform>
            <numerusform>%Ln places free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestEditing</name>
    <message numerus="yes">
        <source>“%1” has %Ln place(s) left. Put the request in reserve, or give the session more places.</source>
        <translation>
            <numerusform>“%1” has %Ln place left. Put the request in reserve, or give the session more places.</numerusform>
            <numerusform>“%1” has %Ln places left. Put the request in reserve, or give the session more places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestKindEditing</name>
    <message numerus="yes">
        <source>%Ln request(s) are for “%1”. Give them another kind before you remove it.</source>
        <translation>
            <numerusform>%Ln request is for “%1”. Give it another kind before you remove it.</numerusform>
            <numerusform>%Ln requests are for “%1”. Give them another kind before you remove it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleXmlReader</name>
    <message numerus="yes">
        <source>The duration “%1” is not written as hours:minutes; it is read as %n minute(s).</source>
        <translation>
            <numerusform>The duration “%1” is not written as hours:minutes; it is read as %n minute.</numerusform>
            <numerusform>The duration “%1” is not written as hours:minutes; it is read as %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This type is none of the kinds of session here; %n session(s) of it are read as “Other”.</source>
        <translation>
            <numerusform>This type is none of the kinds of session here; %n session of it is read as “Other”.</numerusform>
            <numerusform>This type is none of the kinds of session here; %n sessions of it are read as “Other”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StakeholderGroupEditing</name>
    <message numerus="yes">
        <source>%Ln organisation(s) belong to %1. Give them another group before you remove it.</source>
        <translation>
            <numerusform>%Ln organisation belongs to %1. Give it another group before you remove it.</numerusform>
            <numerusform>%Ln organisations belong to %1. Give them another group before you remove it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message numerus="yes">
        <source>Undone: %1 (%n changes).</source>
        <translation>
            <numerusform>Undone: %1 (%n change).</numerusform>
            <numerusform>Undone: %1 (%n changes).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redone: %1 (%n changes).</source>
        <translation>
            <numerusform>Redone: %1 (%n change).</numerusform>
            <numerusform>Redone: %1 (%n changes).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields were left as they are, because they were changed since.</source>
        <translation>
            <numerusform>%n field was left as it is, because it was changed since.</numerusform>
            <numerusform>%n fields were left as they are, because they were changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::AgendaImportDialog</name>
    <message numerus="yes">
        <source>%Ln thing(s) in the file were odd, and understood as said here:</source>
        <translation>
            <numerusform>%Ln thing in the file was odd, and understood as said here:</numerusform>
            <numerusform>%Ln things in the file were odd, and understood as said here:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::AgendaModel</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::AgendaPage</name>
    <message numerus="yes">
        <source>%Ln session(s) found</source>
        <translation>
            <numerusform>%Ln session found</numerusform>
            <numerusform>%Ln sessions found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <comment>in the agenda</comment>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s), none with a time yet</source>
        <translation>
            <numerusform>%Ln session, without a time yet</numerusform>
            <numerusform>%Ln sessions, none with a time yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::AttendanceDialog</name>
    <message numerus="yes">
        <source>%Ln people are found</source>
        <translation>
            <numerusform>%Ln person is found</numerusform>
            <numerusform>%Ln people are found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::ColumnsStep</name>
    <message numerus="yes">
        <source>the first %Ln of them; the others are not imported</source>
        <translation>
            <numerusform>the first one; the others are not imported</numerusform>
            <numerusform>the first %Ln of them; the others are not imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::ConsequencesView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::DeadlinesModel</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>days left</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::DeadlinesPage</name>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln deadline</numerusform>
            <numerusform>%Ln deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a day</source>
        <translation>
            <numerusform>%Ln without a day</numerusform>
            <numerusform>%Ln without a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) today</source>
        <translation>
            <numerusform>%Ln reminder today</numerusform>
            <numerusform>%Ln reminders today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::DifferenceDelegate</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>changes of one person</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::DuplicatesLink</name>
    <message numerus="yes">
        <source>%Ln likely duplicate(s)</source>
        <translation>
            <numerusform>%Ln likely duplicate</numerusform>
            <numerusform>%Ln likely duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::FileStep</name>
    <message numerus="yes">
        <source>A spreadsheet with %Ln sheet(s)</source>
        <translation>
            <numerusform>A spreadsheet with %Ln sheet</numerusform>
            <numerusform>A spreadsheet with %Ln sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::ForgetDialog</name>
    <message numerus="yes">
        <source>Forget %Ln people?</source>
        <translation>
            <numerusform>Forget %Ln person?</numerusform>
            <numerusform>Forget %Ln people?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %Ln field(s) that were changed again since: they stay as they are.</source>
        <translation>
            <numerusform>Undone, but for %Ln field that was changed again since: it stays as it is.</numerusform>
            <numerusform>Undone, but for %Ln fields that were changed again since: they stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) undone.</source>
        <translation>
            <numerusform>%Ln step undone.</numerusform>
            <numerusform>%Ln steps undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::ImportWizard</name>
    <message numerus="yes">
        <source>from %1, %Ln row(s)</source>
        <translation>
            <numerusform>from %1, %Ln row</numerusform>
            <numerusform>from %1, %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %1, %Ln column(s)</source>
        <translation>
            <numerusform>from %1, %Ln column</numerusform>
            <numerusform>from %1, %Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::LetterCheckDialog</name>
    <message numerus="yes">
        <source>%Ln mistake(s) found</source>
        <translation>
            <numerusform>%Ln mistake found</numerusform>
            <numerusform>%Ln mistakes found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::MainWindow</name>
    <message numerus="yes">
        <source>%1 (%Ln field(s) left as changed since)</source>
        <translation>
            <numerusform>%1 (%Ln field left as changed since)</numerusform>
            <numerusform>%1 (%Ln fields left as changed since)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::NextDeadlines</name>
    <message numerus="yes">
        <source>day(s) late</source>
        <comment>beneath the number</comment>
        <translation>
            <numerusform>day late</numerusform>
            <numerusform>days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>beneath the number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::OrganisationEditor</name>
    <message numerus="yes">
        <source>%Ln person(s) belong to it</source>
        <translation>
            <numerusform>%Ln person belongs to it</numerusform>
            <numerusform>%Ln people belong to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln day(s) to the beginning</source>
        <translation>
            <numerusform>%Ln day to the beginning</numerusform>
            <numerusform>%Ln days to the beginning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) filled</source>
        <translation>
            <numerusform>%Ln role filled</numerusform>
            <numerusform>%Ln roles filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more day(s)</source>
        <translation>
            <numerusform>and %Ln more day</numerusform>
            <numerusform>and %Ln more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies)</source>
        <translation>
            <numerusform>%Ln country</numerusform>
            <numerusform>%Ln countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleSelectionBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleView</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::ProposalDialog</name>
    <message numerus="yes">
        <source>Accept %Ln request(s)</source>
        <translation>
            <numerusform>Accept %Ln request</numerusform>
            <numerusform>Accept %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::ReportStep</name>
    <message numerus="yes">
        <source>%Ln row(s) were imported</source>
        <translation>
            <numerusform>%Ln row was imported</numerusform>
            <numerusform>%Ln rows were imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be published</source>
        <translation>
            <numerusform>%Ln to be published</numerusform>
            <numerusform>%Ln to be published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::RequestImportDialog</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as before</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln as before</numerusform>
            <numerusform>%Ln as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to answer</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln to answer</numerusform>
            <numerusform>%Ln to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s)</source>
        <translation>
            <numerusform>%Ln new person</numerusform>
            <numerusform>%Ln new people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::RequestsPage</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln undecided</numerusform>
            <numerusform>%Ln undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::RolesEditor</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::SessionDemandModel</name>
    <message numerus="yes">
        <source>full, %Ln in reserve</source>
        <translation>
            <numerusform>full, %Ln in reserve</numerusform>
            <numerusform>full, %Ln in reserve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::SetFieldDialog</name>
    <message numerus="yes">
        <source>%Ln person(s) get this value, whatever stands there now. It can be undone.</source>
        <translation>
            <numerusform>%Ln person gets this value, whatever stands there now. It can be undone.</numerusform>
            <numerusform>%Ln people get this value, whatever stands there now. It can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::SurveyView</name>
    <message numerus="yes">
        <source>Results of %Ln question(s) are kept.</source>
        <translation>
            <numerusform>Results of %Ln question are kept.</numerusform>
            <numerusform>Results of %Ln questions are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more column(s).</source>
        <translation>
            <numerusform>And %Ln more column.</numerusform>
            <numerusform>And %Ln more columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::TagsDialog</name>
    <message numerus="yes">
        <source>%Ln person(s) have it</source>
        <translation>
            <numerusform>%Ln person has it</numerusform>
            <numerusform>%Ln people have it</numerusform>
        </translation>
    </message>
</context>
</TS>
