<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ScheduleXmlReader</name>
    <message>
        <source>The file holds no sessions.</source>
        <translation>لا يتضمن الملف أي جلسة.</translation>
    </message>
    <message>
        <source>The conference has no title in the file.</source>
        <translation>لا عنوان للمؤتمر في الملف.</translation>
    </message>
    <message>
        <source>The file names no time zone; %1 is used.</source>
        <translation>لا يذكر الملف منطقة زمنية؛ استُخدمت %1.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; %2 is used.</source>
        <translation>المنطقة الزمنية «%1» غير معروفة؛ استُخدمت %2.</translation>
    </message>
    <message>
        <source>A day has no date that can be understood.</source>
        <translation>يومٌ في الملف لا تاريخ له أو تاريخه غير مفهوم.</translation>
    </message>
    <message>
        <source>A room has no name; sessions that name none themselves are kept without one.</source>
        <translation>قاعةٌ في الملف بلا اسم؛ أُبقيت بلا قاعة الجلسات التي لا تسمّي قاعتها.</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>The session has no title.</source>
        <translation>الجلسة بلا عنوان.</translation>
    </message>
    <message>
        <source>The session names the room “%1” and stands under “%2”; the one it names is believed.</source>
        <translation>تذكر الجلسة القاعة «%1» وهي مدرجة تحت «%2»؛ اعتُمدت القاعة التي تذكرها.</translation>
    </message>
    <message>
        <source>The date “%1” has no offset; it is taken as a time in %2.</source>
        <translation>التاريخ «%1» لا يذكر الفارق عن التوقيت العالمي؛ اعتُبر بتوقيت %2.</translation>
    </message>
    <message>
        <source>The start “%1” is no time of day; the date “%2” is believed.</source>
        <translation>وقت البدء «%1» ليس ساعة من ساعات اليوم؛ اعتُمد التاريخ «%2».</translation>
    </message>
    <message>
        <source>The start “%1” disagrees with the date “%2”; the date is believed.</source>
        <translation>وقت البدء «%1» لا يوافق التاريخ «%2»؛ اعتُمد التاريخ.</translation>
    </message>
    <message>
        <source>The date “%1” is not that of the day the session stands under, %2; its own date is believed.</source>
        <translation>التاريخ «%1» ليس تاريخ اليوم الذي أُدرجت الجلسة تحته، وهو %2؛ اعتُمد تاريخ الجلسة نفسها.</translation>
    </message>
    <message>
        <source>No date and time of the session can be understood; it is kept without them.</source>
        <translation>تعذّر فهم تاريخ الجلسة ووقتها؛ أُبقيت من دونهما.</translation>
    </message>
    <message>
        <source>The session has no date with a time; its start “%1” is taken with the day %2, in %3.</source>
        <translation>ليس للجلسة تاريخ مقرون بوقت؛ أُخذ وقت بدئها «%1» مع اليوم %2، بتوقيت %3.</translation>
    </message>
    <message>
        <source>The session has no duration; it is kept without an end.</source>
        <translation>لم تُذكر مدة الجلسة؛ أُبقيت بلا وقت انتهاء.</translation>
    </message>
    <message>
        <source>The duration “%1” cannot be understood; the session is kept without an end.</source>
        <translation>تعذّر فهم المدة «%1»؛ أُبقيت الجلسة بلا وقت انتهاء.</translation>
    </message>
    <message numerus="yes">
        <source>The duration “%1” is not written as hours:minutes; it is read as %n minute(s).</source>
        <translation>
            <numerusform>المدة «%1» ليست مكتوبة بصيغة ساعات:دقائق؛ قُرئت على أنها %n دقيقة.</numerusform>
            <numerusform>المدة «%1» ليست مكتوبة بصيغة ساعات:دقائق؛ قُرئت على أنها دقيقة واحدة.</numerusform>
            <numerusform>المدة «%1» ليست مكتوبة بصيغة ساعات:دقائق؛ قُرئت على أنها دقيقتان.</numerusform>
            <numerusform>المدة «%1» ليست مكتوبة بصيغة ساعات:دقائق؛ قُرئت على أنها %n دقائق.</numerusform>
            <numerusform>المدة «%1» ليست مكتوبة بصيغة ساعات:دقائق؛ قُرئت على أنها %n دقيقة.</numerusform>
            <numerusform>المدة «%1» ليست مكتوبة بصيغة ساعات:دقائق؛ قُرئت على أنها %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person of the session has no name and is left out.</source>
        <translation>شخصٌ مذكور في الجلسة بلا اسم؛ لم يُدرج.</translation>
    </message>
    <message>
        <source>The person called “%1” here is called “%2” in an earlier session; the number is the same.</source>
        <translation>الشخص المسمّى هنا «%1» مسمّى «%2» في جلسة سابقة، والرقم واحد.</translation>
    </message>
    <message>
        <source>“%1” is no web address and is left out.</source>
        <translation>«%1» ليس عنوانًا على الإنترنت؛ لم يُدرج.</translation>
    </message>
    <message>
        <source>The session has no identifier (guid); when the file is read again, it is known by its number, or else by its title and time.</source>
        <translation>ليس للجلسة معرّف (guid)؛ عند قراءة الملف مرة أخرى يُتعرّف عليها برقمها، وإلا فبعنوانها ووقتها.</translation>
    </message>
    <message>
        <source>An earlier session has the same identifier, %1; both are kept.</source>
        <translation>لجلسة سابقة المعرّف نفسه، %1؛ أُبقيت الجلستان.</translation>
    </message>
    <message>
        <source>An earlier session has the same number, %1; both are kept.</source>
        <translation>لجلسة سابقة الرقم نفسه، %1؛ أُبقيت الجلستان.</translation>
    </message>
    <message numerus="yes">
        <source>This type is none of the kinds of session here; %n session(s) of it are read as “Other”.</source>
        <translation>
            <numerusform>هذا النوع ليس من أنواع الجلسات هنا؛ لم تُقرأ منه أي جلسة على أنها «أخرى».</numerusform>
            <numerusform>هذا النوع ليس من أنواع الجلسات هنا؛ قُرئت منه جلسة واحدة على أنها «أخرى».</numerusform>
            <numerusform>هذا النوع ليس من أنواع الجلسات هنا؛ قُرئت منه جلستان على أنهما «أخرى».</numerusform>
            <numerusform>هذا النوع ليس من أنواع الجلسات هنا؛ قُرئت منه %n جلسات على أنها «أخرى».</numerusform>
            <numerusform>هذا النوع ليس من أنواع الجلسات هنا؛ قُرئت منه %n جلسة على أنها «أخرى».</numerusform>
            <numerusform>هذا النوع ليس من أنواع الجلسات هنا؛ قُرئت منه %n جلسة على أنها «أخرى».</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1; check its name and place.</source>
        <translation>لا يوجد ملف باسم %1؛ تحقق من اسمه ومكانه.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; check that you may open it.</source>
        <translation>تتعذّر قراءة الملف %1؛ تحقق من أن لديك صلاحية فتحه.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB, and no schedule is; choose another file. Nothing was changed.</source>
        <translation>حجم الملف %1 يتجاوز %2 ميغابايت، ولا يبلغ أي برنامج مؤتمر هذا الحجم؛ اختر ملفًا آخر. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The file %1 is no XML; choose the schedule XML that frab or pretalx exports. Nothing was changed.</source>
        <translation>الملف %1 ليس بصيغة XML؛ اختر ملف البرنامج XML الذي يصدّره frab أو pretalx. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped. Nothing was changed.</source>
        <translation>أُوقفت قراءة %1. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The file %1 is XML, but no conference schedule; choose the schedule XML that frab or pretalx exports. Nothing was changed.</source>
        <translation>الملف %1 بصيغة XML لكنه ليس برنامج مؤتمر؛ اختر ملف البرنامج XML الذي يصدّره frab أو pretalx. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The file %1 holds more than %2 sessions; split it. Nothing was changed.</source>
        <translation>يتضمن الملف %1 أكثر من %2 جلسة؛ جزّئه. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The file %1 ends in the middle, in line %2; fetch it again. Nothing was changed.</source>
        <translation>الملف %1 مبتور عند السطر %2؛ نزّله مرة أخرى. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The file %1 is damaged in line %2; fetch it again, or have it corrected there. Nothing was changed.</source>
        <translation>الملف %1 تالف عند السطر %2؛ نزّله مرة أخرى أو اطلب تصحيحه في هذا الموضع. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The file has damaged letters, here and perhaps further down; each is shown as %1.</source>
        <translation>في الملف أحرف تالفة، هنا وربما في ما يلي؛ ويظهر كلٌّ منها بالرمز %1.</translation>
    </message>
    <message>
        <source>The file brings definitions of its own; nothing outside the file was opened for them.</source>
        <translation>يتضمن الملف تعريفات خاصة به؛ لم يُفتح من أجلها أي شيء خارج الملف.</translation>
    </message>
</context>
</TS>
