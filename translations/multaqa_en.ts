<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
