<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New conference…</source>
        <translation>م&amp;ؤتمر جديد…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open the &amp;sample conference</source>
        <translation>فتح المؤتمر ال&amp;نموذجي</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>حفظ &amp;نسخة…</translation>
    </message>
    <message>
        <source>C&amp;lose the conference</source>
        <translation>إ&amp;غلاق المؤتمر</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>ا&amp;لبحث في كل شيء</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;بحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;نظرة عامة</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>جدول الأ&amp;عمال</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>ال&amp;مواعيد النهائية</translation>
    </message>
    <message>
        <source>Do&amp;cuments</source>
        <translation>الم&amp;ستندات</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>الس&amp;جل</translation>
    </message>
    <message>
        <source>Show or hide the &amp;sidebar</source>
        <translation>إظهار الشريط الجانبي أو إ&amp;خفاؤه</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;عادي</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>N&amp;ext</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Multaqa</source>
        <translation>&amp;حول ملتقى</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح ال&amp;أخيرة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>ع&amp;نصر</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Import an agenda…</source>
        <translation>&amp;استيراد جدول أعمال…</translation>
    </message>
    <message>
        <source>Con&amp;ference…</source>
        <translation>المؤ&amp;تمر…</translation>
    </message>
    <message>
        <source>&amp;Export people…</source>
        <translation>&amp;تصدير الأشخاص…</translation>
    </message>
    <message>
        <source>Keyboard to the ne&amp;xt part of the window</source>
        <translation>لوحة المفاتيح إلى الج&amp;زء التالي من النافذة</translation>
    </message>
    <message>
        <source>Import &amp;people…</source>
        <translation>استيراد أ&amp;شخاص…</translation>
    </message>
    <message>
        <source>Find &amp;duplicate people…</source>
        <translation>ابحث عن المكرّري&amp;ن…</translation>
    </message>
    <message>
        <source>Mark &amp;attendance…</source>
        <translation>تسجيل ال&amp;حضور…</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>ال&amp;أرقام…</translation>
    </message>
    <message>
        <source>F&amp;orget people after the conference…</source>
        <translation>&amp;محو بيانات الأشخاص بعد المؤتمر…</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>Stakeholder &amp;groups…</source>
        <translation>فئات أصحاب ال&amp;مصلحة…</translation>
    </message>
    <message>
        <source>&amp;Own fields of people…</source>
        <translation>&amp;حقول خاصة بالأشخاص…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>Chec&amp;k a letter…</source>
        <translation>تدقي&amp;ق رسالة…</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>طل&amp;بات الكلمة</translation>
    </message>
    <message>
        <source>Hi&amp;jri date beside days</source>
        <translation>التاريخ ال&amp;هجري بجانب الأيام</translation>
    </message>
    <message>
        <source>R&amp;eports</source>
        <translation>التق&amp;ارير</translation>
    </message>
    <message>
        <source>Import &amp;requests…</source>
        <translation>استيراد ال&amp;طلبات…</translation>
    </message>
</context>
<context>
    <name>AddressRules</name>
    <message>
        <source>This e-mail address is torn. It is likely %1.</source>
        <translation>عنوان البريد الإلكتروني هذا مجزّأ. الأرجح أنه %1.</translation>
    </message>
    <message>
        <source>This link is torn. It is likely %1.</source>
        <translation>هذا الرابط مجزّأ. الأرجح أنه %1.</translation>
    </message>
    <message>
        <source>This is nearly the conference&apos;s address, but that is %1.</source>
        <translation>يكاد هذا يكون عنوان المؤتمر، غير أن عنوانه %1.</translation>
    </message>
    <message>
        <source>This is nearly a link of the conference, but that is %1.</source>
        <translation>يكاد هذا يكون أحد روابط المؤتمر، غير أن الرابط الصحيح %1.</translation>
    </message>
</context>
<context>
    <name>AgendaChecks</name>
    <message>
        <source>“%1” and “%2” are in the same room at the same time</source>
        <translation>«%1» و«%2» في القاعة نفسها في الوقت نفسه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a room and a day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 has roles in “%2” and “%3” at the same time</source>
        <translation>لـ%1 دور في «%2» وفي «%3» في الوقت نفسه</translation>
    </message>
    <message>
        <source>“%1” is not on a day of its event</source>
        <translation>«%1» ليست في يوم من أيام الفعالية التي تتبعها</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %Ln minute(s) too short for what is promised</source>
        <translation>
            <numerusform>«%1» تكفي لما وُعد به</numerusform>
            <numerusform>«%1» أقصر بدقيقة مما وُعد به</numerusform>
            <numerusform>«%1» أقصر بدقيقتين مما وُعد به</numerusform>
            <numerusform>«%1» أقصر بـ%Ln دقائق مما وُعد به</numerusform>
            <numerusform>«%1» أقصر بـ%Ln دقيقة مما وُعد به</numerusform>
            <numerusform>«%1» أقصر بـ%Ln دقيقة مما وُعد به</numerusform>
        </translation>
    </message>
    <message>
        <source>No room is free at that time. Choose another time or another room.</source>
        <translation>لا قاعة شاغرة في هذا الوقت. اختر وقتًا آخر أو قاعة أخرى.</translation>
    </message>
    <message>
        <source>The session cannot last longer: something else follows it. Shorten what is promised.</source>
        <translation>لا يمكن إطالة الجلسة لأن شيئًا آخر يليها. قصّر المدد الموعودة.</translation>
    </message>
    <message>
        <source>%1 has the same role twice in “%2”</source>
        <translation>لدى %1 الدور نفسه مرتين في «%2»</translation>
    </message>
</context>
<context>
    <name>AgendaCompleteness</name>
    <message>
        <source>“%1” has no time yet</source>
        <translation>لم يُحدَّد وقت «%1» بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no time yet</source>
        <translation>
            <numerusform>لا جلسات بلا وقت محدد</numerusform>
            <numerusform>جلسة واحدة بلا وقت محدد</numerusform>
            <numerusform>جلستان بلا وقت محدد</numerusform>
            <numerusform>%Ln جلسات بلا وقت محدد</numerusform>
            <numerusform>%Ln جلسة بلا وقت محدد</numerusform>
            <numerusform>%Ln جلسة بلا وقت محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no moderator</source>
        <translation>لا ميسّر لجلسة «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no moderator</source>
        <translation>
            <numerusform>لا جلسات بلا ميسّر</numerusform>
            <numerusform>جلسة واحدة بلا ميسّر</numerusform>
            <numerusform>جلستان بلا ميسّر</numerusform>
            <numerusform>%Ln جلسات بلا ميسّر</numerusform>
            <numerusform>%Ln جلسة بلا ميسّر</numerusform>
            <numerusform>%Ln جلسة بلا ميسّر</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no interpretation for a language of its speakers</source>
        <translation>لا ترجمة فورية في «%1» للغة أحد متحدثيها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no interpretation for a language of their speakers</source>
        <translation>
            <numerusform>لا جلسة بلا ترجمة فورية للغة متحدثيها</numerusform>
            <numerusform>جلسة واحدة بلا ترجمة فورية للغة أحد متحدثيها</numerusform>
            <numerusform>جلستان بلا ترجمة فورية للغة أحد متحدثيهما</numerusform>
            <numerusform>%Ln جلسات بلا ترجمة فورية للغة أحد متحدثيها</numerusform>
            <numerusform>%Ln جلسة بلا ترجمة فورية للغة أحد متحدثيها</numerusform>
            <numerusform>%Ln جلسة بلا ترجمة فورية للغة أحد متحدثيها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is no title yet</source>
        <translation>%1: لا عنوان بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no title yet</source>
        <translation>
            <numerusform>لا جلسات بلا عنوان</numerusform>
            <numerusform>جلسة واحدة بلا عنوان</numerusform>
            <numerusform>جلستان بلا عنوان</numerusform>
            <numerusform>%Ln جلسات بلا عنوان</numerusform>
            <numerusform>%Ln جلسة بلا عنوان</numerusform>
            <numerusform>%Ln جلسة بلا عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no Arabic title</source>
        <translation>لا عنوان بالعربية لجلسة «%1»</translation>
    </message>
    <message>
        <source>“%1” has no English title</source>
        <translation>لا عنوان بالإنجليزية لجلسة «%1»</translation>
    </message>
    <message>
        <source>“%1” has no French title</source>
        <translation>لا عنوان بالفرنسية لجلسة «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no Arabic title</source>
        <translation>
            <numerusform>لا جلسات بلا عنوان بالعربية</numerusform>
            <numerusform>جلسة واحدة بلا عنوان بالعربية</numerusform>
            <numerusform>جلستان بلا عنوان بالعربية</numerusform>
            <numerusform>%Ln جلسات بلا عنوان بالعربية</numerusform>
            <numerusform>%Ln جلسة بلا عنوان بالعربية</numerusform>
            <numerusform>%Ln جلسة بلا عنوان بالعربية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no English title</source>
        <translation>
            <numerusform>لا جلسات بلا عنوان بالإنجليزية</numerusform>
            <numerusform>جلسة واحدة بلا عنوان بالإنجليزية</numerusform>
            <numerusform>جلستان بلا عنوان بالإنجليزية</numerusform>
            <numerusform>%Ln جلسات بلا عنوان بالإنجليزية</numerusform>
            <numerusform>%Ln جلسة بلا عنوان بالإنجليزية</numerusform>
            <numerusform>%Ln جلسة بلا عنوان بالإنجليزية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no French title</source>
        <translation>
            <numerusform>لا جلسات بلا عنوان بالفرنسية</numerusform>
            <numerusform>جلسة واحدة بلا عنوان بالفرنسية</numerusform>
            <numerusform>جلستان بلا عنوان بالفرنسية</numerusform>
            <numerusform>%Ln جلسات بلا عنوان بالفرنسية</numerusform>
            <numerusform>%Ln جلسة بلا عنوان بالفرنسية</numerusform>
            <numerusform>%Ln جلسة بلا عنوان بالفرنسية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaEditing</name>
    <message>
        <source>The event would end before it begins. Choose a last day that is not earlier.</source>
        <translation>تنتهي الفعالية قبل أن تبدأ. اختر يومًا أخيرًا لا يسبق يوم البداية.</translation>
    </message>
    <message>
        <source>A session belongs to an event. Choose its event first.</source>
        <translation>لكل جلسة فعالية تتبعها. اختر الفعالية أولًا.</translation>
    </message>
    <message>
        <source>A session has a beginning and an end, or neither. Give both times.</source>
        <translation>للجلسة بداية ونهاية معًا، أو لا شيء منهما. أدخل الوقتين.</translation>
    </message>
    <message>
        <source>The session would end before it begins. Choose a later end.</source>
        <translation>تنتهي الجلسة قبل أن تبدأ. اختر نهاية لاحقة.</translation>
    </message>
    <message>
        <source>%1 is not on the clock that day, because summer time begins. Choose a time an hour earlier or later.</source>
        <translation>لا وجود للساعة %1 في ذلك اليوم لبدء التوقيت الصيفي. اختر وقتًا يسبقها أو يليها بساعة.</translation>
    </message>
    <message>
        <source>This person has this role in the session already. Choose another role.</source>
        <translation>لهذا الشخص هذا الدور في الجلسة. اختر دورًا آخر.</translation>
    </message>
    <message>
        <source>Type the name of the person first.</source>
        <translation>اكتب اسم الشخص أولًا.</translation>
    </message>
</context>
<context>
    <name>AgendaPdf</name>
    <message>
        <source>An agenda is made in one language, or in two different ones.</source>
        <translation>يُعدّ جدول الأعمال بلغة واحدة أو بلغتين مختلفتين.</translation>
    </message>
    <message>
        <source>The agenda was not made, because it was stopped.</source>
        <translation>لم يُعدّ جدول الأعمال لأن العمل أُوقف.</translation>
    </message>
</context>
<context>
    <name>AttendanceCommand</name>
    <message>
        <source>Marks a person as being at an event, by the code of the badge or by id.</source>
        <translation>يسجّل حضور شخص في فعالية، برمز بطاقته أو بمعرّفه.</translation>
    </message>
    <message>
        <source>%1 is marked.</source>
        <translation>سُجّل حضور %1.</translation>
    </message>
    <message>
        <source>%1 was marked already.</source>
        <translation>حضور %1 مسجّل من قبل.</translation>
    </message>
</context>
<context>
    <name>AttendanceEditing</name>
    <message>
        <source>Badge: nobody has the code %1. Scan the badge again, or search for the person.</source>
        <translation>البطاقة: لا أحد يحمل الرمز %1. امسح البطاقة مرة أخرى، أو ابحث عن الشخص.</translation>
    </message>
    <message>
        <source>Badge: more than one person has the code %1. Search for the person.</source>
        <translation>البطاقة: يحمل الرمز %1 أكثر من شخص. ابحث عن الشخص.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Makes a consistent copy, also while the file is in use.</source>
        <translation>ينشئ نسخة متسقة، حتى أثناء استخدام الملف.</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>نُسخ إلى %1.</translation>
    </message>
</context>
<context>
    <name>BadgePdf</name>
    <message>
        <source>Badges are made in one language, or in two different ones.</source>
        <translation>تُعدّ بطاقات التعريف بلغة واحدة، أو بلغتين مختلفتين.</translation>
    </message>
    <message>
        <source>The badges were not made, because that was stopped.</source>
        <translation>لم تُعدّ بطاقات التعريف، لأن العملية أُوقفت.</translation>
    </message>
    <message>
        <source>The code %1 makes no QR code. Give the person a new one.</source>
        <translation>لا يصلح الرمز %1 لرمز استجابة سريعة. أعطِ الشخص رمزًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>CardInterpretation</name>
    <message>
        <source>The card says %1 more than %2 times; the rest was left out.</source>
        <translation>تذكر البطاقة %1 أكثر من %2 مرة؛ أُهمل الباقي.</translation>
    </message>
    <message>
        <source>%1 is damaged (its base64 cannot be read) and was left out.</source>
        <translation>‏%1 تالف (لا يمكن قراءة ترميز base64 فيه) وأُهمل.</translation>
    </message>
    <message>
        <source>The encoding %2 of %1 is not known here, so its letters were guessed.</source>
        <translation>الترميز %2 المذكور في %1 غير معروف هنا، فجرى تخمين حروفه.</translation>
    </message>
    <message>
        <source>%1 has damaged letters; each is shown as %2.</source>
        <translation>في %1 حروف تالفة؛ يظهر كل منها هكذا: %2.</translation>
    </message>
</context>
<context>
    <name>CardPhotos</name>
    <message>
        <source>The photo is not in the card but elsewhere; it was not fetched.</source>
        <translation>الصورة ليست في البطاقة بل في مكان آخر؛ لم يجرِ جلبها.</translation>
    </message>
    <message>
        <source>The photo is damaged (its base64 cannot be read) and was left out.</source>
        <translation>الصورة تالفة (لا يمكن قراءة ترميز base64 فيها) وأُهملت.</translation>
    </message>
    <message>
        <source>The photo is larger than %1 MB and was left out.</source>
        <translation>الصورة أكبر من %1 ميغابايت وأُهملت.</translation>
    </message>
    <message>
        <source>The photo is neither JPEG nor PNG and was left out.</source>
        <translation>الصورة ليست بصيغة JPEG ولا PNG وأُهملت.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Nothing is wrong or missing.</source>
        <translation>لا خطأ ولا نقص.</translation>
    </message>
    <message>
        <source>Lists what is wrong or missing in the conference; with --all also what was set aside. The status is 1 when something is wrong.</source>
        <translation>يعرض ما هو خاطئ أو ناقص في المؤتمر، ومع ‎--all ما نُحّي جانبًا أيضًا. تكون الحالة 1 عند وجود خطأ.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>منحّى جانبًا</translation>
    </message>
</context>
<context>
    <name>CheckLetterCommand</name>
    <message>
        <source>Lists the mistakes in a letter: txt, eml, docx, odt or pdf.</source>
        <translation>يسرد الأخطاء في رسالة بصيغة txt أو eml أو docx أو odt أو pdf.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>No mistake was found in the letter.</source>
        <translation>لم يُعثر على أي خطأ في الرسالة.</translation>
    </message>
    <message>
        <source>Line %1: %2, but the file has %3 for “%4”. Change it there if the letter is right.</source>
        <translation>السطر %1: %2، لكنّ في الملف %3 لـ«%4». غيّره هناك إن كانت الرسالة على صواب.</translation>
    </message>
    <message>
        <source>Taken into the file: events %1, deadlines %2.</source>
        <translation>أُخذ إلى الملف: الفعاليات %1، المواعيد النهائية %2.</translation>
    </message>
    <message>
        <source>Line %1: %2 is left out, because the check finds a mistake in it. Put the letter right first.</source>
        <translation>السطر %1: تُرك %2 لأن التدقيق وجد فيه خطأ. صحّح الرسالة أولًا.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Move earlier</source>
        <translation>قدّم الموعد</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>أخّر الموعد</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>صحّح</translation>
    </message>
    <message>
        <source>Use a free room</source>
        <translation>خصّص قاعة شاغرة</translation>
    </message>
    <message>
        <source>Make it longer</source>
        <translation>أطل الجلسة</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>زد الأماكن</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>سجّل</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>اقبل</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>احذف أحدهما</translation>
    </message>
    <message>
        <source>Add languages</source>
        <translation>أضف اللغات</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>No column of the table says what people are called. Say which one it is, or give it the header “name”.</source>
        <translation>لا عمود في الجدول يذكر أسماء الأشخاص. حدّد أيّ عمود هو، أو اجعل عنوانه «الاسم».</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>The command is: multaqa-cli %1 %2</source>
        <translation>صيغة الأمر: multaqa-cli %1 %2</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed.</source>
        <translation>لا يوجد ملف باسم %1. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Nothing was changed.</source>
        <translation>تعذّرت قراءة %1 (%2). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is a conference, and an export does not overwrite it. Choose another name; nothing was changed.</source>
        <translation>%1 مؤتمر، والتصدير لا يكتب فوقه. اختر اسمًا آخر؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write YYYY-MM-DD.</source>
        <translation>«%1» ليس تاريخًا؛ اكتب YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here; choose ar, en or fr.</source>
        <translation>لا توجد هنا لغة «%1»؛ اختر ar أو en أو fr.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>multaqa-cli [--json] [--lang ar|en|fr] [--today YYYY-MM-DD] [--as NAME] COMMAND FILE [ARGUMENTS]</source>
        <translation>multaqa-cli [--json] [--lang ar|en|fr] [--today YYYY-MM-DD] [--as NAME] COMMAND FILE [ARGUMENTS]</translation>
    </message>
    <message>
        <source>After --lang comes a language: ar, en or fr.</source>
        <translation>تأتي بعد ‎--lang لغة: ar أو en أو fr.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here; choose ar, en or fr.</source>
        <translation>لا توجد هنا لغة «%1»؛ اختر ar أو en أو fr.</translation>
    </message>
    <message>
        <source>After --today comes a date: YYYY-MM-DD.</source>
        <translation>يأتي بعد ‎--today تاريخ بصيغة YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write YYYY-MM-DD.</source>
        <translation>«%1» ليس تاريخًا؛ اكتبه بصيغة YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>After --as comes the name that the history shall say.</source>
        <translation>يأتي بعد ‎--as الاسم الذي سيُدوَّن في السجل.</translation>
    </message>
</context>
<context>
    <name>ConferenceJsonReader</name>
    <message>
        <source>Its id is not a UUID. Give it one, such as %1.</source>
        <translation>معرّفه ليس UUID. أعطه واحدًا مثل %1.</translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; names a record that is neither in the file nor read with it.</source>
        <translation>يشير «%1» فيه إلى عنصر ليس في الملف ولم يُقرأ معه.</translation>
    </message>
    <message>
        <source>It breaks a rule of the file (%1). Correct it and import it again.</source>
        <translation>يخالف قاعدة من قواعد الملف (%1). صحّحه واستورده من جديد.</translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; cannot be read. Look up how it is written in the description of the format.</source>
        <translation>لا يمكن قراءة «%1» فيه. راجع طريقة كتابته في وصف الصيغة.</translation>
    </message>
    <message>
        <source>%1 is not JSON: at byte %2, %3. Nothing was changed.</source>
        <translation>الملف %1 ليس بصيغة JSON: عند البايت %2، %3. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is JSON, but not a conference that Multaqa exported. Nothing was changed.</source>
        <translation>الملف %1 بصيغة JSON، لكنه ليس مؤتمرًا صدّره ملتقى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 was exported by a newer Multaqa. Install the newer version to read it. Nothing was changed.</source>
        <translation>صدّر %1 إصدارٌ أحدث من ملتقى. ثبّت الإصدار الأحدث لقراءته. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Its data is not what its &quot;sha256&quot; says. Export it again.</source>
        <translation>بياناته ليست ما يقوله حقل &quot;sha256&quot;. صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>Its id must follow from the records that it joins. Give it the id %1.</source>
        <translation>يجب أن يُستنتج معرّفه من السجلات التي يربط بينها. أعطه المعرّف %1.</translation>
    </message>
    <message>
        <source>%1 does not say which version of the format it is in: its &quot;version&quot; must be a number from 1. Nothing was changed.</source>
        <translation>لا يذكر %1 إصدار صيغته: يجب أن تكون قيمة «version» فيه عددًا من 1 فأكثر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 has a &quot;%2&quot; that cannot be read: look up its name and form in the description of the format. Nothing was changed.</source>
        <translation>في %1 عنصر «%2» لا يمكن قراءته: راجع اسمه وشكله في وصف الصيغة. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>ConferenceSearch</name>
    <message>
        <source>%1: %2</source>
        <comment>who asks to speak, and as what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CustomFieldEditing</name>
    <message>
        <source>Name: a field needs a name in one of the languages.</source>
        <translation>الاسم: يحتاج الحقل إلى اسم بإحدى اللغات.</translation>
    </message>
    <message>
        <source>Choices: write at least one, each on a line of its own.</source>
        <translation>الخيارات: اكتب خيارًا واحدًا على الأقل، كلًّا في سطر.</translation>
    </message>
    <message>
        <source>%1 is not a number. Write digits, such as 12 or 12.5.</source>
        <translation>‏%1 ليس رقمًا. اكتب أرقامًا، مثل 12 أو 12.5.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as 2021-02-23.</source>
        <translation>‏%1 ليس يومًا. اكتبه هكذا: 2021-02-23.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no. Write one of the two.</source>
        <translation>‏%1 ليس نعم ولا لا. اكتب أحدهما.</translation>
    </message>
    <message>
        <source>%1 is not one of the choices. Choose one of them, or add it to the field.</source>
        <translation>‏%1 ليس من الخيارات. اختر أحدها، أو أضفه إلى الحقل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DateRules</name>
    <message>
        <source>The letter says %1, but %2 is about %3. The nearest dates that agree are %4 and %5.</source>
        <translation>تذكر الرسالة يوم %1، لكن %2 يوافق %3 تقريبًا. أقرب تاريخين يوافقان اليوم المذكور هما %4 و%5.</translation>
    </message>
    <message>
        <source>The letter says %1, but %2 is a %3. The nearest dates that agree are %4 and %5.</source>
        <translation>تذكر الرسالة يوم %1، لكن %2 يوافق يوم %3. أقرب تاريخين يوافقان اليوم المذكور هما %4 و%5.</translation>
    </message>
    <message>
        <source>There is no such day: the last one of %1 %2 is %3.</source>
        <translation>لا وجود لهذا اليوم: آخر يوم من %1 %2 هو %3.</translation>
    </message>
    <message>
        <source>The two dates are not one day: %1 is about %2, not %3.</source>
        <translation>التاريخان ليسا يومًا واحدًا: %1 يوافق %2 تقريبًا، لا %3.</translation>
    </message>
</context>
<context>
    <name>DeadlineAddCommand</name>
    <message>
        <source>Adds a deadline. Without a day it needs a decision.</source>
        <translation>يضيف موعدًا نهائيًا، فإن لم يكن له يوم احتاج إلى قرار.</translation>
    </message>
    <message>
        <source>The deadline is noted as %1.</source>
        <translation>سُجّل الموعد النهائي بالمعرّف %1.</translation>
    </message>
</context>
<context>
    <name>DeadlineChecks</name>
    <message>
        <source>The deadline “%1” needs a decision</source>
        <translation>الموعد النهائي «%1» يحتاج قرارًا</translation>
    </message>
    <message>
        <source>The deadline “%1” has passed</source>
        <translation>انقضى الموعد النهائي «%1»</translation>
    </message>
    <message>
        <source>The deadline “%1” is on the day of what it is for</source>
        <translation>الموعد النهائي «%1» يقع في يوم ما وُضع له</translation>
    </message>
    <message>
        <source>The deadline “%1” is after the beginning of what it is for</source>
        <translation>الموعد النهائي «%1» يقع بعد بداية ما وُضع له</translation>
    </message>
    <message>
        <source>%1; “%2” begins on %3</source>
        <translation>%1؛ وتبدأ «%2» في %3</translation>
    </message>
    <message>
        <source>Requests are answered before all of them can have come</source>
        <translation>يُرد على الطلبات قبل أن ينتهي موعد ورودها</translation>
    </message>
    <message>
        <source>answers until %1, requests until %2</source>
        <translation>الرد حتى %1، والطلبات حتى %2</translation>
    </message>
    <message numerus="yes">
        <source>The deadline “%1” is only %Ln day(s) before what it is for</source>
        <translation>
            <numerusform>الموعد النهائي «%1» في يوم ما وُضع له</numerusform>
            <numerusform>الموعد النهائي «%1» قبل ما وُضع له بيوم واحد فقط</numerusform>
            <numerusform>الموعد النهائي «%1» قبل ما وُضع له بيومين فقط</numerusform>
            <numerusform>الموعد النهائي «%1» قبل ما وُضع له بـ %Ln أيام فقط</numerusform>
            <numerusform>الموعد النهائي «%1» قبل ما وُضع له بـ %Ln يومًا فقط</numerusform>
            <numerusform>الموعد النهائي «%1» قبل ما وُضع له بـ %Ln يوم فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no working day left before the event. Decide on another day.</source>
        <translation>لم يبق يوم عمل قبل الفعالية. قرّر يومًا آخر.</translation>
    </message>
    <message>
        <source>Decide first until when requests may come.</source>
        <translation>قرّر أولًا حتى متى تُقبل الطلبات.</translation>
    </message>
</context>
<context>
    <name>DeadlineEditCommand</name>
    <message>
        <source>Changes what is given of a deadline. A day and an hour that were decided are moved with &quot;deadline extend&quot;.</source>
        <translation>يغيّر ما يُذكر من موعد نهائي. أما اليوم والساعة اللذان تقرّرا فيُنقلان بالأمر &quot;deadline extend&quot;.</translation>
    </message>
</context>
<context>
    <name>DeadlineEditing</name>
    <message>
        <source>Day: a day that was decided is moved, not edited.</source>
        <translation>اليوم: اليوم الذي تقرَّر يُنقل ولا يُحرَّر.</translation>
    </message>
    <message>
        <source>Hour: there is no day for it yet. Decide the day first, or leave the hour out.</source>
        <translation>الساعة: لا يوم لها بعد. حدّد اليوم أولًا، أو اترك الساعة فارغة.</translation>
    </message>
    <message>
        <source>Event: there is none with the id %1. Choose one of the agenda&apos;s events.</source>
        <translation>الفعالية: لا توجد فعالية معرّفها %1. اختر إحدى فعاليات جدول الأعمال.</translation>
    </message>
    <message>
        <source>Hour: once the day was decided, its hour is moved, not edited.</source>
        <translation>الساعة: متى تقرّر اليوم تُنقل ساعته ولا تُحرَّر.</translation>
    </message>
</context>
<context>
    <name>DeadlineExport</name>
    <message>
        <source>Deadlines are written as .ics or .pdf; &quot;%1&quot; ends otherwise.</source>
        <translation>تُكتب المواعيد النهائية بصيغة ‎.ics أو ‎.pdf؛ و«%1» ينتهي بغيرهما.</translation>
    </message>
</context>
<context>
    <name>DeadlineExtendCommand</name>
    <message>
        <source>Gives a deadline another day or hour. The earlier one is kept, with who moved it and why. What becomes wrong by it is told; --dry-run tells it and changes nothing.</source>
        <translation>يعطي الموعد النهائي يومًا آخر أو ساعة أخرى، ويُحفظ السابق مع من نقله ولماذا. ويُذكر ما يصبح خطأً بذلك؛ ومع ‎--dry-run يُذكر ولا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>then wrong: %1</source>
        <translation>يصبح خطأً: %1</translation>
    </message>
    <message>
        <source>then in order: %1</source>
        <translation>يصبح سليمًا: %1</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
</context>
<context>
    <name>DeadlineOptions</name>
    <message>
        <source>&quot;%1&quot; is not an hour; write HH:MM, such as 17:00.</source>
        <translation>«%1» ليست ساعة؛ اكتب HH:MM، مثل 17:00.</translation>
    </message>
    <message>
        <source>There is no kind of deadline &quot;%1&quot;; choose registration, speaker_requests, answers, reports, survey, logistics or other.</source>
        <translation>لا يوجد نوع من المواعيد النهائية اسمه «%1»؛ اختر registration أو speaker_requests أو answers أو reports أو survey أو logistics أو other.</translation>
    </message>
    <message>
        <source>Deadline: there is none with the id %1 in %2. Find the id with &quot;deadlines&quot;; nothing was changed.</source>
        <translation>الموعد النهائي: لا يوجد في %2 موعد معرّفه %1. ابحث عن المعرّف بالأمر &quot;deadlines&quot;؛ لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>DeadlineRemoveCommand</name>
    <message>
        <source>Removes a deadline with its earlier days.</source>
        <translation>يحذف موعدًا نهائيًا مع أيامه السابقة.</translation>
    </message>
</context>
<context>
    <name>DeadlineSheetPdf</name>
    <message>
        <source>A sheet of deadlines is made in one language, or in two different ones.</source>
        <translation>تُعدّ ورقة المواعيد النهائية بلغة واحدة أو بلغتين مختلفتين.</translation>
    </message>
</context>
<context>
    <name>DeadlineWords</name>
    <message>
        <source>Needs a day</source>
        <translation>بلا يوم محدّد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Within seven days</source>
        <translation>خلال سبعة أيام</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>فيما بعد</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>مضى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) came</source>
        <translation>
            <numerusform>لم يرد أي طلب</numerusform>
            <numerusform>ورد طلب واحد</numerusform>
            <numerusform>ورد طلبان</numerusform>
            <numerusform>وردت %Ln طلبات</numerusform>
            <numerusform>ورد %Ln طلبًا</numerusform>
            <numerusform>ورد %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) came late</source>
        <translation>
            <numerusform>لم يتأخر أي طلب</numerusform>
            <numerusform>تأخر طلب واحد</numerusform>
            <numerusform>تأخر طلبان</numerusform>
            <numerusform>تأخرت %Ln طلبات</numerusform>
            <numerusform>تأخر %Ln طلبًا</numerusform>
            <numerusform>تأخر %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) to decide</source>
        <translation>
            <numerusform>لا طلب ينتظر قرارًا</numerusform>
            <numerusform>طلب ينتظر قرارًا</numerusform>
            <numerusform>طلبان ينتظران قرارًا</numerusform>
            <numerusform>%Ln طلبات تنتظر قرارًا</numerusform>
            <numerusform>%Ln طلبًا ينتظر قرارًا</numerusform>
            <numerusform>%Ln طلب ينتظر قرارًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to send</source>
        <translation>
            <numerusform>لا رد للإرسال</numerusform>
            <numerusform>رد واحد للإرسال</numerusform>
            <numerusform>ردّان للإرسال</numerusform>
            <numerusform>%Ln ردود للإرسال</numerusform>
            <numerusform>%Ln ردًّا للإرسال</numerusform>
            <numerusform>%Ln رد للإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) came</source>
        <translation>
            <numerusform>لم يرد أي تقرير</numerusform>
            <numerusform>ورد تقرير واحد</numerusform>
            <numerusform>ورد تقريران</numerusform>
            <numerusform>وردت %Ln تقارير</numerusform>
            <numerusform>ورد %Ln تقريرًا</numerusform>
            <numerusform>ورد %Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) awaited</source>
        <translation>
            <numerusform>لا تقرير منتظر</numerusform>
            <numerusform>تقرير منتظر</numerusform>
            <numerusform>تقريران منتظران</numerusform>
            <numerusform>%Ln تقارير منتظرة</numerusform>
            <numerusform>%Ln تقريرًا منتظرًا</numerusform>
            <numerusform>%Ln تقرير منتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln survey(s)</source>
        <translation>
            <numerusform>لا استطلاع</numerusform>
            <numerusform>استطلاع واحد</numerusform>
            <numerusform>استطلاعان</numerusform>
            <numerusform>%Ln استطلاعات</numerusform>
            <numerusform>%Ln استطلاعًا</numerusform>
            <numerusform>%Ln استطلاع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered</source>
        <translation>
            <numerusform>لا مسجَّل</numerusform>
            <numerusform>مسجَّل واحد</numerusform>
            <numerusform>مسجَّلان</numerusform>
            <numerusform>%Ln مسجَّلين</numerusform>
            <numerusform>%Ln مسجَّلًا</numerusform>
            <numerusform>%Ln مسجَّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not answered yet</source>
        <comment>people who were invited</comment>
        <translation>
            <numerusform>لا أحد لم يجب بعد</numerusform>
            <numerusform>واحد لم يجب بعد</numerusform>
            <numerusform>اثنان لم يجيبا بعد</numerusform>
            <numerusform>%Ln لم يجيبوا بعد</numerusform>
            <numerusform>%Ln لم يجيبوا بعد</numerusform>
            <numerusform>%Ln لم يجيبوا بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <comment>an hour and the city of its time zone</comment>
        <translation>%1 بتوقيت %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and an hour</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>متأخر %Ln يوم</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يومًا</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>ينتهي اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>لم يبق أي يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlinesCommand</name>
    <message>
        <source>id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>what</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>الأيام المتبقية</translation>
    </message>
    <message>
        <source>was</source>
        <translation>كان</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>There are no deadlines yet.</source>
        <translation>لا توجد مواعيد نهائية بعد.</translation>
    </message>
    <message>
        <source>Lists the deadlines with their weekday, the days that are left, what hangs on them, and every earlier day; with --due only what people are to be reminded of today, with --hijri the Hijri date beside it.</source>
        <translation>يسرد المواعيد النهائية مع يوم الأسبوع والأيام المتبقية وما يتوقف عليها وكل يوم سابق؛ ومع ‎--due ما يُذكَّر به اليوم وحده، ومع ‎--hijri التاريخ الهجري بجانبه.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and the same in the Hijri calendar</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>what hangs on it</source>
        <translation>ما يتوقف عليه</translation>
    </message>
    <message>
        <source>Nobody is to be reminded of anything today.</source>
        <translation>لا تذكير لأحد بشيء اليوم.</translation>
    </message>
</context>
<context>
    <name>DocumentFonts</name>
    <message>
        <source>The font %1 could not be loaded, so no document can be made. Install Multaqa again.</source>
        <translation>تعذّر تحميل الخط %1، ولذلك لا يمكن إعداد أي وثيقة. أعد تثبيت «ملتقى».</translation>
    </message>
</context>
<context>
    <name>DuplicateApartCommand</name>
    <message>
        <source>Remembers that two participants who look alike are not the same person.</source>
        <translation>يحفظ أن مشاركَين متشابهَين ليسا الشخص نفسه.</translation>
    </message>
    <message>
        <source>They are two people, and are not proposed as duplicates again.</source>
        <translation>هما شخصان، ولن يُقترحا مكرّرَين من جديد.</translation>
    </message>
</context>
<context>
    <name>DuplicateMergeCommand</name>
    <message>
        <source>Makes one person, A, of two; --take says whose value a field shall have.</source>
        <translation>يجعل من شخصين شخصًا واحدًا هو A؛ ويقول ‎--take‎ قيمةَ مَن يأخذ الحقل.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice. After --take comes a field and whose value it gets, such as phone=B.</source>
        <translation>«%1» ليس اختيارًا. يأتي بعد ‎--take‎ حقل وصاحب القيمة التي يأخذها، مثل phone=B.</translation>
    </message>
    <message>
        <source>The two are one person now: %1.</source>
        <translation>صار الاثنان شخصًا واحدًا: %1.</translation>
    </message>
</context>
<context>
    <name>DuplicatesCommand</name>
    <message>
        <source>Lists the participants who may be one person, the likeliest first.</source>
        <translation>يسرد المشاركين الذين قد يكونون شخصًا واحدًا، الأرجح أولًا.</translation>
    </message>
    <message>
        <source>Nobody looks like a duplicate of somebody else.</source>
        <translation>لا يبدو أحد مكرّرًا لغيره.</translation>
    </message>
    <message>
        <source>Comparing the names</source>
        <translation>تجري مقارنة الأسماء</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>لا يوجد ملف %1. تأكد من اسمه ومجلده.</translation>
    </message>
    <message>
        <source>%1 is not a conference file of Multaqa. Choose a file whose name ends in .multaqa.</source>
        <translation>الملف %1 ليس ملف مؤتمر من ملتقى. اختر ملفًا ينتهي اسمه بـ ‎.multaqa‎.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened. Keep it as it is, and go on with your last backup or a colleague&apos;s copy. (%2)</source>
        <translation>الملف %1 تالف ولم يُفتح. احتفظ به كما هو، وتابع بآخر نسخة احتياطية أو بنسخة أحد الزملاء. (%2)</translation>
    </message>
    <message>
        <source>%1 was written by a newer Multaqa (file version %2; this program reads up to %3). Install the newer version to open it.</source>
        <translation>كتب %1 إصدارٌ أحدث من ملتقى (إصدار الملف %2، ويقرأ هذا البرنامج حتى %3). ثبّت الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>%1 is being written by another program (%2). Close it there, or work on a copy and merge it later.</source>
        <translation>يكتب برنامج آخر (%2) في الملف %1. أغلقه هناك، أو اعمل على نسخة وادمجها لاحقًا.</translation>
    </message>
    <message>
        <source>%1 may only be read here. Save a copy in a folder of your own to change it.</source>
        <translation>لا يمكن هنا إلا قراءة %1. احفظ نسخة في مجلد لك لتعديلها.</translation>
    </message>
    <message>
        <source>%1 may not be read or written by you. Ask the folder&apos;s owner, or choose another folder.</source>
        <translation>لا تملك إذنًا بقراءة %1 أو الكتابة فيه. اسأل صاحب المجلد، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1. Nothing was changed; make room and try again.</source>
        <translation>لم يبق على القرص متسع للملف %1. لم يتغيّر شيء؛ أفسح مكانًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف العمل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; nothing was overwritten.</source>
        <translation>الملف %1 موجود من قبل. اختر اسمًا آخر، ولم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>This was refused, and nothing was changed. (%1)</source>
        <translation>رُفض هذا، ولم يتغيّر شيء. (%1)</translation>
    </message>
    <message>
        <source>There is no %2 %1 in this conference. Look it up, and try again.</source>
        <translation>لا يوجد %2 %1 في هذا المؤتمر. ابحث عنه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed. (%1: %2)</source>
        <translation>لم ينجح هذا، ولم يتغيّر شيء. (%1: %2)</translation>
    </message>
    <message>
        <source>%1 was not made, because its folder does not exist. Choose another place.</source>
        <translation>لم يُنشأ %1 لأن مجلده غير موجود. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The last change to %1 was broken off and must be taken back first. Open it where it can be written, together with the file beside it whose name ends in -journal.</source>
        <translation>انقطع آخر تغيير في %1 ويجب التراجع عنه أولًا. افتحه في مكان يمكن الكتابة فيه، مع الملف المجاور له الذي ينتهي اسمه بـ ‎-journal‎.</translation>
    </message>
    <message>
        <source>%1 was written by an older Multaqa and must be brought to this version first. Open it where it can be written.</source>
        <translation>كُتب %1 بإصدار أقدم من ملتقى ويجب نقله إلى هذا الإصدار أولًا. افتحه في مكان يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>%1 is the conference that is open. Choose another name; nothing was overwritten.</source>
        <translation>%1 هو المؤتمر المفتوح نفسه. اختر اسمًا آخر؛ لم يُكتب فوق شيء.</translation>
    </message>
</context>
<context>
    <name>ExportAgendaCommand</name>
    <message>
        <source>Writes the agenda as a PDF, in --lang ar, en, fr or ar+en.</source>
        <translation>يكتب جدول الأعمال بصيغة PDF، بلغة ‎--lang: ar أو en أو fr أو ar+en.</translation>
    </message>
    <message>
        <source>An agenda is written as .pdf; &quot;%1&quot; ends otherwise.</source>
        <translation>يُكتب جدول الأعمال في ملف ‎.pdf، والاسم «%1» ينتهي بغير ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n sessions to %1.</source>
        <translation>
            <numerusform>لم تُكتب أي جلسة في %1.</numerusform>
            <numerusform>كُتبت جلسة واحدة في %1.</numerusform>
            <numerusform>كُتبت جلستان في %1.</numerusform>
            <numerusform>كُتبت %n جلسات في %1.</numerusform>
            <numerusform>كُتبت %n جلسة في %1.</numerusform>
            <numerusform>كُتبت %n جلسة في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have no time yet and were left out.</source>
        <translation>
            <numerusform>لا توجد جلسات بلا موعد.</numerusform>
            <numerusform>جلسة واحدة بلا موعد بعد، ولم تُدرج.</numerusform>
            <numerusform>جلستان بلا موعد بعد، ولم تُدرجا.</numerusform>
            <numerusform>%n جلسات بلا موعد بعد، ولم تُدرج.</numerusform>
            <numerusform>%n جلسة بلا موعد بعد، ولم تُدرج.</numerusform>
            <numerusform>%n جلسة بلا موعد بعد، ولم تُدرج.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an event.</source>
        <translation>«%1» ليس معرّف فعالية.</translation>
    </message>
</context>
<context>
    <name>ExportConferenceCommand</name>
    <message>
        <source>Writes everything in a conference as JSON.</source>
        <translation>يكتب كل ما في المؤتمر بصيغة JSON.</translation>
    </message>
    <message>
        <source>Wrote the conference to %1.</source>
        <translation>كُتب المؤتمر في %1.</translation>
    </message>
</context>
<context>
    <name>ExportDeadlinesCommand</name>
    <message numerus="yes">
        <source>Wrote %n deadline(s) to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي موعد نهائي في %1.</numerusform>
            <numerusform>كُتب موعد نهائي واحد في %1.</numerusform>
            <numerusform>كُتب موعدان نهائيان في %1.</numerusform>
            <numerusform>كُتبت %n مواعيد نهائية في %1.</numerusform>
            <numerusform>كُتب %n موعدًا نهائيًا في %1.</numerusform>
            <numerusform>كُتب %n موعد نهائي في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) have no day yet and were left out.</source>
        <translation>
            <numerusform>لم يُترك أي موعد.</numerusform>
            <numerusform>موعد نهائي واحد بلا يوم بعد وقد تُرك.</numerusform>
            <numerusform>موعدان نهائيان بلا يوم بعد وقد تُركا.</numerusform>
            <numerusform>%n مواعيد نهائية بلا يوم بعد وقد تُركت.</numerusform>
            <numerusform>%n موعدًا نهائيًا بلا يوم بعد وقد تُركت.</numerusform>
            <numerusform>%n موعد نهائي بلا يوم بعد وقد تُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the deadlines as a calendar, or as a sheet to hand out, in --lang; a sheet also in ar+en.</source>
        <translation>يكتب المواعيد النهائية تقويمًا أو ورقة للتوزيع بلغة ‎--lang؛ والورقة أيضًا بلغتي ar+en.</translation>
    </message>
</context>
<context>
    <name>ExportParticipantsCommand</name>
    <message>
        <source>Writes people as .xlsx, .csv, .vcf or .json, or as a .pdf: the list of participants, badges or name plates.</source>
        <translation>يكتب الأشخاص بصيغة ‎.xlsx أو ‎.csv أو ‎.vcf أو ‎.json، أو بصيغة ‎.pdf: قائمة المشاركين أو بطاقات التعريف أو لوحات الأسماء.</translation>
    </message>
    <message>
        <source>People are written as .xlsx, .csv, .vcf, .json or .pdf; &quot;%1&quot; ends otherwise.</source>
        <translation>يُكتب الأشخاص بصيغة ‎.xlsx أو ‎.csv أو ‎.vcf أو ‎.json أو ‎.pdf؛ و«%1» ينتهي بغير ذلك.</translation>
    </message>
    <message>
        <source>Badges and name plates are written as .pdf; &quot;%1&quot; ends otherwise.</source>
        <translation>تُكتب بطاقات التعريف ولوحات الأسماء بصيغة ‎.pdf؛ و«%1» ينتهي بغير ذلك.</translation>
    </message>
    <message>
        <source>After --vcard comes 3 or 4; &quot;%1&quot; is neither.</source>
        <translation>بعد ‎--vcard يأتي 3 أو 4؛ و«%1» ليس أيًّا منهما.</translation>
    </message>
    <message>
        <source>--who registered, approved or attended needs an event: --event ID.</source>
        <translation>يحتاج ‎--who registered أو approved أو attended إلى فعالية: ‎--event ID.</translation>
    </message>
    <message>
        <source>After --sheet comes a6, 4 or 8; &quot;%1&quot; is none of them.</source>
        <translation>بعد ‎--sheet يأتي a6 أو 4 أو 8؛ و«%1» ليس أيًّا منها.</translation>
    </message>
    <message>
        <source>A table is written in one language: --lang ar, en or fr.</source>
        <translation>يُكتب الجدول بلغة واحدة: ‎--lang ar أو en أو fr.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n people to %1.</source>
        <translation>
            <numerusform>لم يُكتب أحد في %1.</numerusform>
            <numerusform>كُتب شخص واحد في %1.</numerusform>
            <numerusform>كُتب شخصان في %1.</numerusform>
            <numerusform>كُتب %n أشخاص في %1.</numerusform>
            <numerusform>كُتب %n شخصًا في %1.</numerusform>
            <numerusform>كُتب %n شخص في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an event.</source>
        <translation>«%1» ليس معرّف فعالية.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>تجري كتابة %1</translation>
    </message>
</context>
<context>
    <name>ExportReportsCommand</name>
    <message>
        <source>Writes the voluntary reports as .xlsx or .csv, or with the survey as .pdf.</source>
        <translation>يكتب التقارير الطوعية بصيغة ‎.xlsx أو ‎.csv، أو مع الاستطلاع بصيغة ‎.pdf.</translation>
    </message>
    <message>
        <source>Writes the survey’s results as .xlsx or .csv, or with the reports as .pdf.</source>
        <translation>يكتب نتائج الاستطلاع بصيغة ‎.xlsx أو ‎.csv، أو مع التقارير بصيغة ‎.pdf.</translation>
    </message>
    <message>
        <source>Reports and results are written as .xlsx, .csv or .pdf; &quot;%1&quot; ends otherwise.</source>
        <translation>تُكتب التقارير والنتائج بصيغة ‎.xlsx أو ‎.csv أو ‎.pdf؛ و«%1» ينتهي بغيرها.</translation>
    </message>
    <message>
        <source>A table is written in one language: --lang ar, en or fr.</source>
        <translation>يُكتب الجدول بلغة واحدة: ‎--lang ar أو en أو fr.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>كُتب %1.</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>E-mail: %1 is not an address. Write one address, such as name@example.org.</source>
        <translation>البريد الإلكتروني: %1 ليس عنوانًا. اكتب عنوانًا واحدًا مثل name@example.org.</translation>
    </message>
    <message>
        <source>Link: %1 is not a web address. Write it in full, beginning with https://.</source>
        <translation>الرابط: %1 ليس عنوانًا على الإنترنت. اكتبه كاملًا بدءًا بـ https://.</translation>
    </message>
    <message>
        <source>Time zone: %1 is not a known one. Choose one of the list, such as Asia/Beirut.</source>
        <translation>المنطقة الزمنية: %1 غير معروفة. اختر واحدة من القائمة مثل Asia/Beirut.</translation>
    </message>
    <message>
        <source>Country: %1 is not in the list. Choose one of the list.</source>
        <translation>البلد: %1 ليس في القائمة. اختر بلدًا منها.</translation>
    </message>
</context>
<context>
    <name>FileWriting</name>
    <message>
        <source>%1 could not be saved, because its folder does not exist. Choose another place.</source>
        <translation>تعذّر حفظ %1 لأن المجلد غير موجود. اختر مكاناً آخر.</translation>
    </message>
    <message>
        <source>%1 could not be saved, because the disk is full. Make room or choose another place.</source>
        <translation>تعذّر حفظ %1 لأن القرص ممتلئ. أفرغ مساحة أو اختر مكاناً آخر.</translation>
    </message>
    <message>
        <source>%1 could not be saved, because it may not be written. Close it in other programs, or choose another place.</source>
        <translation>تعذّر حفظ %1 لأن الكتابة فيه غير مسموح بها. أغلقه في البرامج الأخرى أو اختر مكاناً آخر.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another place.</source>
        <translation>تعذّر حفظ %1. اختر مكاناً آخر.</translation>
    </message>
</context>
<context>
    <name>FindCommand</name>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Finds people, organisations, sessions, requests, deadlines and reports that hold a text.</source>
        <translation>يبحث عن الأشخاص والمنظمات والجلسات والطلبات والمواعيد النهائية والتقارير التي تحتوي على نص.</translation>
    </message>
</context>
<context>
    <name>FindingCommand</name>
    <message>
        <source>Puts right what &quot;check&quot; found, where one step can.</source>
        <translation>يصلح ما وجده الأمر &quot;check&quot; حيث تكفي خطوة واحدة.</translation>
    </message>
    <message>
        <source>Sets aside what &quot;check&quot; found, until it says something else.</source>
        <translation>ينحّي جانبًا ما وجده الأمر &quot;check&quot; إلى أن يتغيّر.</translation>
    </message>
    <message>
        <source>Takes back what was set aside.</source>
        <translation>يعيد ما نُحّي جانبًا.</translation>
    </message>
    <message>
        <source>Finding: the rule %1 has none with the id %2 in %3. Find both with &quot;check --all&quot;; nothing was changed.</source>
        <translation>الملاحظة: لا ملاحظة للقاعدة %1 بالمعرّف %2 في %3. اعثر على كليهما بالأمر &quot;check --all&quot;؛ لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>FindingEditing</name>
    <message>
        <source>Reason: say why this is set aside.</source>
        <translation>السبب: اذكر لماذا تُنحّى هذه الملاحظة جانبًا.</translation>
    </message>
    <message>
        <source>No step puts this right by itself: somebody has to decide. It is: %1</source>
        <translation>لا خطوة تصلح هذا من تلقاء نفسها، بل يلزم قرار. الملاحظة: %1</translation>
    </message>
</context>
<context>
    <name>ForgetCommand</name>
    <message>
        <source>Erases the data of people for good, history and photos included. It cannot be undone.</source>
        <translation>يمحو بيانات أشخاص نهائياً، ومنها السجلّ والصور. ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Participant: nobody in %1 has the id %2. Find the id with &quot;find&quot;; nothing was changed.</source>
        <translation>المشارك: لا أحد في %1 معرّفه %2. ابحث عن المعرّف بالأمر «find»؛ لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were forgotten.</source>
        <translation>
            <numerusform>لم تُمحَ بيانات أحد.</numerusform>
            <numerusform>مُحيت بيانات شخص واحد.</numerusform>
            <numerusform>مُحيت بيانات شخصين.</numerusform>
            <numerusform>مُحيت بيانات %n أشخاص.</numerusform>
            <numerusform>مُحيت بيانات %n شخصاً.</numerusform>
            <numerusform>مُحيت بيانات %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that were saved elsewhere, backups among them, still hold their data: delete those that are not needed.</source>
        <translation>النسخ المحفوظة في أماكن أخرى، ومنها النسخ الاحتياطية، ما زالت تحوي بياناتهم: احذف منها ما لا حاجة إليه.</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>They are forgotten, but the file could not be rewritten: parts of it that are free may still hold what they said. Make room on the disk and save a copy under another name; it is clean.</source>
        <translation>مُحيت بياناتهم، لكن تعذّرت إعادة كتابة الملف، وقد تبقى في أجزائه الفارغة آثار منها. أفسح مكاناً على القرص واحفظ نسخة باسم آخر، فهي خالية منها.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Lists every step, or every change of one record.</source>
        <translation>يسرد كل الخطوات، أو كل التغييرات في سجل واحد.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (تم التراجع عنها)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Conference</source>
        <translation>المؤتمر</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>الجهة الداعية</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالحرف اللاتيني</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>البريد المعتمد</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة على الإنترنت</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>السند</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Arabic month names</source>
        <translation>أسماء الأشهر بالعربية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>لغة المراسلة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Number in the imported list</source>
        <translation>الرقم في القائمة المستوردة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>طريقة الانعقاد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>الترجمة الفورية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>تاريخ النقل</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>نقله</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>%1, in Arabic</source>
        <translation>%1 بالعربية</translation>
    </message>
    <message>
        <source>%1, in English</source>
        <translation>%1 بالإنجليزية</translation>
    </message>
    <message>
        <source>%1, in French</source>
        <translation>%1 بالفرنسية</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>فئة أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Further address</source>
        <translation>عنوان إضافي</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tag of a person</source>
        <translation>وسم شخص</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>حقل خاص</translation>
    </message>
    <message>
        <source>Value of an own field</source>
        <translation>قيمة حقل خاص</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>تصفية محفوظة</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>ليسا الشخص نفسه</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Day of consent</source>
        <translation>يوم الموافقة</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>مصدر البيانات</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>رمز البطاقة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما تعرضه</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>الشخص الآخر</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Day of registration</source>
        <translation>يوم التسجيل</translation>
    </message>
    <message>
        <source>Marked at</source>
        <translation>وقت التأشير</translation>
    </message>
    <message>
        <source>How it was marked</source>
        <translation>طريقة التأشير</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>نوع الطلب</translation>
    </message>
    <message>
        <source>Request to speak</source>
        <translation>طلب الكلمة</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>رغبة</translation>
    </message>
    <message>
        <source>Voluntary report</source>
        <translation>تقرير طوعي</translation>
    </message>
    <message>
        <source>Author of a report</source>
        <translation>صاحب تقرير</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>الاستطلاع</translation>
    </message>
    <message>
        <source>Question of the survey</source>
        <translation>سؤال في الاستطلاع</translation>
    </message>
    <message>
        <source>Result of the survey</source>
        <translation>نتيجة في الاستطلاع</translation>
    </message>
    <message>
        <source>Finding set aside</source>
        <translation>ملاحظة مستبعدة</translation>
    </message>
    <message>
        <source>Earlier hour</source>
        <translation>الساعة السابقة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Days of reminder before</source>
        <translation>أيام التذكير قبل الموعد</translation>
    </message>
    <message>
        <source>Places for speakers</source>
        <translation>أماكن المتحدثين</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>نوع الجلسة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ورد</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>طريقة الورود</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>أُبلغ في</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>اسم المستند</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>نُشر في</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>مكان النشر</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>يُفتح في</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>يُغلق في</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Set aside on</source>
        <translation>استُبعدت في</translation>
    </message>
    <message>
        <source>Set aside by</source>
        <translation>استبعدها</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>ImportAgendaCommand</name>
    <message>
        <source>Takes sessions and speakers from a frab or pretalx schedule.</source>
        <translation>يستورد الجلسات والمتحدثين من جدول frab أو pretalx.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>السطر %1، %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions in the schedule:</source>
        <translation>
            <numerusform>لا جلسات في الجدول:</numerusform>
            <numerusform>جلسة واحدة في الجدول:</numerusform>
            <numerusform>جلستان في الجدول:</numerusform>
            <numerusform>%n جلسات في الجدول:</numerusform>
            <numerusform>%n جلسة في الجدول:</numerusform>
            <numerusform>%n جلسة في الجدول:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as before.</source>
        <translation>أُضيف %1، وتغيّر %2، وبقي %3 كما كان.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportConferenceCommand</name>
    <message>
        <source>Takes a whole conference from the JSON that export conference writes.</source>
        <translation>يستورد مؤتمرًا كاملًا من ملف JSON الذي يكتبه الأمر export conference.</translation>
    </message>
    <message>
        <source>%1 %2 was left out: %3</source>
        <translation>لم يُدرج %1 %2: %3</translation>
    </message>
    <message>
        <source>%1 records added, %2 changed, %3 as before.</source>
        <translation>السجلات: أُضيف %1، وتغيّر %2، وبقي %3 كما كان.</translation>
    </message>
</context>
<context>
    <name>ImportParticipantsCommand</name>
    <message>
        <source>Takes people from a table or contacts (xlsx, ods, csv, tsv, vcf). A row that may be somebody known is a new person, unless --doubtful says otherwise.</source>
        <translation>يأخذ الأشخاص من جدول أو من بطاقات اتصال (xlsx وods وcsv وtsv وvcf). الصف الذي قد يعني شخصًا معروفًا يُعدّ شخصًا جديدًا ما لم يقل ‎--doubtful غير ذلك.</translation>
    </message>
    <message>
        <source>--map: %1 is not a field of participants. Write one such as name, email or country.</source>
        <translation>‎--map: ليس %1 من حقول المشاركين. اكتب حقلًا مثل name أو email أو country.</translation>
    </message>
    <message>
        <source>--map: the table has no column %1. Write its header, its letter or its number.</source>
        <translation>‎--map: لا عمود في الجدول باسم %1. اكتب عنوانه أو حرفه أو رقمه.</translation>
    </message>
    <message>
        <source>May be %1: the names sound alike, the telephone is the same.</source>
        <translation>قد يكون %1: الاسمان متشابهان في اللفظ، والهاتف نفسه.</translation>
    </message>
    <message>
        <source>May be %1: the names sound alike, the organisation is the same.</source>
        <translation>قد يكون %1: الاسمان متشابهان في اللفظ، والجهة نفسها.</translation>
    </message>
    <message>
        <source>May be %1: the names sound alike, the country is the same.</source>
        <translation>قد يكون %1: الاسمان متشابهان في اللفظ، والبلد نفسه.</translation>
    </message>
    <message>
        <source>May be %1: the name is the same, other things differ.</source>
        <translation>قد يكون %1: الاسم نفسه، وغيره مختلف.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in the table:</source>
        <translation>
            <numerusform>لا صفوف في الجدول:</numerusform>
            <numerusform>صف واحد في الجدول:</numerusform>
            <numerusform>صفان في الجدول:</numerusform>
            <numerusform>%Ln صفوف في الجدول:</numerusform>
            <numerusform>%Ln صفًا في الجدول:</numerusform>
            <numerusform>%Ln صف في الجدول:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as before, %4 refused.</source>
        <translation>أُضيف %1، وتغيّر %2، وبقي %3 كما كان، ورُفض %4.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>تجري قراءة %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>تجري كتابة %1</translation>
    </message>
    <message>
        <source>--cell: %1 names no cell of the table. Write it such as B3=value.</source>
        <translation>‎--cell: ‏%1 لا يسمّي خلية من الجدول. اكتبها مثل B3=value.</translation>
    </message>
    <message>
        <source>--cell: the table has no people in row %1. Write the row&apos;s number as a spreadsheet shows it.</source>
        <translation>‎--cell: لا أشخاص في الصف %1 من الجدول. اكتب رقم الصف كما يظهر في جدول البيانات.</translation>
    </message>
</context>
<context>
    <name>ImportPlanning</name>
    <message>
        <source>The cell holds %1, an error of the spreadsheet. Put it right there, or empty the cell.</source>
        <translation>في الخلية %1، وهو خطأ من برنامج الجداول. صحّحه هناك أو أفرغ الخلية.</translation>
    </message>
    <message>
        <source>Column %1 holds a formula. Its value is taken: %2.</source>
        <translation>في العمود %1 صيغة حسابية. أُخذت قيمتها: %2.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>الصف %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>Nobody is named. Give the row a name, in Arabic or in Latin letters.</source>
        <translation>لا اسم لأحد في الصف. اكتب فيه اسمًا بالحروف العربية أو اللاتينية.</translation>
    </message>
</context>
<context>
    <name>ImportRequestsCommand</name>
    <message>
        <source>Takes requests to speak from tables (xlsx, ods, csv, tsv) and messages (eml).</source>
        <translation>يأخذ طلبات التحدث من الجداول (xlsx وods وcsv وtsv) ومن رسائل البريد (eml).</translation>
    </message>
    <message>
        <source>--kind: there is no such kind of request. Find its id in what &quot;export conference&quot; writes.</source>
        <translation>--kind: لا يوجد نوع طلب كهذا. تجد معرّفه في ما يكتبه &quot;export conference&quot;.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as before, %4 refused.</source>
        <translation>أُضيف %1، وتغيّر %2، وبقي %3 كما كان، ورُفض %4.</translation>
    </message>
    <message>
        <source>Reading the requests</source>
        <translation>جارٍ قراءة الطلبات</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportSurveyCommand</name>
    <message>
        <source>Takes the survey’s results from a table of totals or of answers. Only totals are kept, and none that stands for fewer than five people.</source>
        <translation>يأخذ نتائج الاستطلاع من جدول مجاميع أو إجابات. لا تُحفظ إلا المجاميع، ولا شيء منها لأقل من خمسة أشخاص.</translation>
    </message>
    <message>
        <source>There is no survey yet that could have results. Describe it with &quot;survey edit&quot;; nothing was changed.</source>
        <translation>لا استطلاع بعد لتكون له نتائج. صِفه بالأمر «survey edit»؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>تجري قراءة %1</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>تُرك: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Results of %Ln question(s) kept.</source>
        <translation>
            <numerusform>لا نتائج.</numerusform>
            <numerusform>حُفظت نتائج سؤال واحد.</numerusform>
            <numerusform>حُفظت نتائج سؤالين.</numerusform>
            <numerusform>حُفظت نتائج %Ln أسئلة.</numerusform>
            <numerusform>حُفظت نتائج %Ln سؤالًا.</numerusform>
            <numerusform>حُفظت نتائج %Ln سؤال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWriting</name>
    <message>
        <source>%1 was removed since the table was compared. Import it again.</source>
        <translation>حُذف %1 بعد مقارنة الجدول. استورده من جديد.</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>Tells what is in a conference file.</source>
        <translation>يبيّن ما في ملف المؤتمر.</translation>
    </message>
    <message>
        <source>A conference without a title yet.</source>
        <translation>مؤتمر بلا عنوان بعد.</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>التقارير</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>There is no file %1; check its name and place.</source>
        <translation>لا يوجد ملف %1؛ تأكد من اسمه ومكانه.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; check that you may open it.</source>
        <translation>لا يمكن قراءة الملف %1؛ تأكد من أن لديك إذنًا بفتحه.</translation>
    </message>
    <message>
        <source>%1 is larger than any letter. Choose the letter itself.</source>
        <translation>حجم %1 أكبر من حجم أي رسالة. اختر الرسالة نفسها.</translation>
    </message>
    <message>
        <source>%1 holds more text than any letter. Choose the letter itself.</source>
        <translation>يحوي %1 نصًا أطول من أي رسالة. اختر الرسالة نفسها.</translation>
    </message>
    <message>
        <source>%1 is damaged, protected by a password, or made to do harm. Open it in Word or LibreOffice, save it anew, and choose that file.</source>
        <translation>الملف %1 تالف أو محمي بكلمة مرور أو مصنوع بقصد الإضرار. افتحه في Word أو LibreOffice واحفظه من جديد ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>%1 is in an old format of Word or Outlook. Open it there or in LibreOffice, save it as .docx, and choose that file.</source>
        <translation>الملف %1 بصيغة قديمة من Word أو Outlook. افتحه هناك أو في LibreOffice واحفظه بصيغة ‎.docx ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>%1 is no letter: choose a file in one of the formats .txt, .eml, .docx, .odt or .pdf.</source>
        <translation>الملف %1 ليس رسالة: اختر ملفًا بإحدى الصيغ ‎.txt أو ‎.eml أو ‎.docx أو ‎.odt أو ‎.pdf.</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>Their names are the same.</source>
        <translation>الاسمان متطابقان.</translation>
    </message>
    <message>
        <source>Their names sound alike.</source>
        <translation>الاسمان متقاربان في النطق.</translation>
    </message>
    <message>
        <source>One name is a part of the other.</source>
        <translation>أحد الاسمين جزء من الآخر.</translation>
    </message>
    <message>
        <source>They have the same e-mail address.</source>
        <translation>لهما عنوان البريد نفسه.</translation>
    </message>
    <message>
        <source>They have the same telephone number.</source>
        <translation>لهما رقم الهاتف نفسه.</translation>
    </message>
    <message>
        <source>They belong to the same organisation.</source>
        <translation>ينتميان إلى الجهة نفسها.</translation>
    </message>
    <message>
        <source>They come from the same country.</source>
        <translation>هما من البلد نفسه.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>MoveConsequences</name>
    <message numerus="yes">
        <source>%Ln request(s) that came in time would be late</source>
        <translation>
            <numerusform>لا طلب ورد في موعده يصبح متأخرًا</numerusform>
            <numerusform>طلب ورد في موعده يصبح متأخرًا</numerusform>
            <numerusform>طلبان وردا في موعدهما يصبحان متأخرين</numerusform>
            <numerusform>%Ln طلبات وردت في موعدها تصبح متأخرة</numerusform>
            <numerusform>%Ln طلبًا ورد في موعده يصبح متأخرًا</numerusform>
            <numerusform>%Ln طلب ورد في موعده يصبح متأخرًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late request(s) would be in time</source>
        <translation>
            <numerusform>لا طلب متأخر يصبح في موعده</numerusform>
            <numerusform>طلب متأخر يصبح في موعده</numerusform>
            <numerusform>طلبان متأخران يصبحان في موعدهما</numerusform>
            <numerusform>%Ln طلبات متأخرة تصبح في موعدها</numerusform>
            <numerusform>%Ln طلبًا متأخرًا يصبح في موعده</numerusform>
            <numerusform>%Ln طلب متأخر يصبح في موعده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) that came in time would be late</source>
        <translation>
            <numerusform>لا تقرير ورد في موعده يصبح متأخرًا</numerusform>
            <numerusform>تقرير ورد في موعده يصبح متأخرًا</numerusform>
            <numerusform>تقريران وردا في موعدهما يصبحان متأخرين</numerusform>
            <numerusform>%Ln تقارير وردت في موعدها تصبح متأخرة</numerusform>
            <numerusform>%Ln تقريرًا ورد في موعده يصبح متأخرًا</numerusform>
            <numerusform>%Ln تقرير ورد في موعده يصبح متأخرًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late report(s) would be in time</source>
        <translation>
            <numerusform>لا تقرير متأخر يصبح في موعده</numerusform>
            <numerusform>تقرير متأخر يصبح في موعده</numerusform>
            <numerusform>تقريران متأخران يصبحان في موعدهما</numerusform>
            <numerusform>%Ln تقارير متأخرة تصبح في موعدها</numerusform>
            <numerusform>%Ln تقريرًا متأخرًا يصبح في موعده</numerusform>
            <numerusform>%Ln تقرير متأخر يصبح في موعده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamePlatePdf</name>
    <message>
        <source>Name plates are made in one language, or in two different ones.</source>
        <translation>تُعدّ لوحات الأسماء بلغة واحدة، أو بلغتين مختلفتين.</translation>
    </message>
    <message>
        <source>The name plates were not made, because that was stopped.</source>
        <translation>لم تُعدّ لوحات الأسماء، لأن العملية أُوقفت.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Makes a new conference; with --sample, the one of the letter, with invented people.</source>
        <translation>ينشئ مؤتمرًا جديدًا؛ ومع ‎--sample مؤتمر الرسالة بأشخاص متخيَّلين.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>أُنشئ %1.</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>New conference</source>
        <translation>مؤتمر جديد</translation>
    </message>
    <message>
        <source>Sample conference</source>
        <translation>مؤتمر نموذجي</translation>
    </message>
    <message>
        <source>Import conference</source>
        <translation>استيراد المؤتمر</translation>
    </message>
    <message>
        <source>Import agenda</source>
        <translation>استيراد جدول الأعمال</translation>
    </message>
    <message>
        <source>Edit conference</source>
        <translation>تعديل المؤتمر</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>إضافة فعالية</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>تعديل الفعالية</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>حذف الفعالية</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>تعديل الجلسة</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>حذف الجلسة</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>تعديل البند</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>حذف البند</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>إضافة دور</translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation>تعديل الدور</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>حذف الدور</translation>
    </message>
    <message>
        <source>Change speaking order</source>
        <translation>تغيير ترتيب الكلام</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>إضافة قاعة</translation>
    </message>
    <message>
        <source>Edit room</source>
        <translation>تعديل القاعة</translation>
    </message>
    <message>
        <source>Remove room</source>
        <translation>حذف القاعة</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>إضافة مشارك</translation>
    </message>
    <message>
        <source>Edit participant</source>
        <translation>تعديل المشارك</translation>
    </message>
    <message>
        <source>Remove participants</source>
        <translation>حذف مشاركين</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>إضافة منظمة</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>تعديل المنظمة</translation>
    </message>
    <message>
        <source>Remove organisation</source>
        <translation>حذف المنظمة</translation>
    </message>
    <message>
        <source>Add deadline</source>
        <translation>إضافة موعد نهائي</translation>
    </message>
    <message>
        <source>Edit deadline</source>
        <translation>تعديل الموعد النهائي</translation>
    </message>
    <message>
        <source>Move deadline</source>
        <translation>نقل الموعد النهائي</translation>
    </message>
    <message>
        <source>Remove deadline</source>
        <translation>حذف الموعد النهائي</translation>
    </message>
    <message>
        <source>A step of a newer version (%1)</source>
        <translation>خطوة من إصدار أحدث (%1)</translation>
    </message>
    <message>
        <source>Edit participants</source>
        <translation>تعديل المشاركين</translation>
    </message>
    <message>
        <source>Set photo</source>
        <translation>تعيين الصورة</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>حذف الصورة</translation>
    </message>
    <message>
        <source>Give badge codes</source>
        <translation>إعطاء رموز البطاقات</translation>
    </message>
    <message>
        <source>Tell participants apart</source>
        <translation>التمييز بين مشاركين</translation>
    </message>
    <message>
        <source>Tag participants</source>
        <translation>وسم المشاركين</translation>
    </message>
    <message>
        <source>Take tag from participants</source>
        <translation>نزع وسم عن المشاركين</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>إعادة تسمية الوسم</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <source>Set registration</source>
        <translation>تعيين حالة التسجيل</translation>
    </message>
    <message>
        <source>Edit registration</source>
        <translation>تعديل التسجيل</translation>
    </message>
    <message>
        <source>Remove registration</source>
        <translation>حذف التسجيل</translation>
    </message>
    <message>
        <source>Mark attendance</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Unmark attendance</source>
        <translation>إلغاء تسجيل الحضور</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Edit field</source>
        <translation>تعديل الحقل</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>حذف الحقل</translation>
    </message>
    <message>
        <source>Change order of fields</source>
        <translation>تغيير ترتيب الحقول</translation>
    </message>
    <message>
        <source>Fill in field</source>
        <translation>تعبئة حقل</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>حفظ التصفية</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>حذف التصفية</translation>
    </message>
    <message>
        <source>Add stakeholder group</source>
        <translation>إضافة فئة أصحاب مصلحة</translation>
    </message>
    <message>
        <source>Edit stakeholder group</source>
        <translation>تعديل فئة أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Remove stakeholder group</source>
        <translation>حذف فئة أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Change order of stakeholder groups</source>
        <translation>تغيير ترتيب فئات أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Add the usual stakeholder groups</source>
        <translation>إضافة فئات أصحاب المصلحة المعتادة</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>استيراد المشاركين</translation>
    </message>
    <message>
        <source>Make one person of several</source>
        <translation>دمج أشخاص في شخص واحد</translation>
    </message>
    <message>
        <source>Forget people</source>
        <translation>محو بيانات أشخاص</translation>
    </message>
    <message>
        <source>Add kind of request</source>
        <translation>إضافة نوع طلب</translation>
    </message>
    <message>
        <source>Edit kind of request</source>
        <translation>تعديل نوع طلب</translation>
    </message>
    <message>
        <source>Remove kind of request</source>
        <translation>حذف نوع طلب</translation>
    </message>
    <message>
        <source>Add request</source>
        <translation>إضافة طلب</translation>
    </message>
    <message>
        <source>Edit request</source>
        <translation>تعديل طلب</translation>
    </message>
    <message>
        <source>Remove requests</source>
        <translation>حذف طلبات</translation>
    </message>
    <message>
        <source>Accept requests</source>
        <translation>قبول طلبات</translation>
    </message>
    <message>
        <source>Put requests in reserve</source>
        <translation>وضع طلبات في الاحتياط</translation>
    </message>
    <message>
        <source>Decline requests</source>
        <translation>الاعتذار عن طلبات</translation>
    </message>
    <message>
        <source>Note that a request is withdrawn</source>
        <translation>تسجيل سحب طلب</translation>
    </message>
    <message>
        <source>Take decisions back</source>
        <translation>التراجع عن قرارات</translation>
    </message>
    <message>
        <source>Change rank in reserve</source>
        <translation>تغيير الترتيب في الاحتياط</translation>
    </message>
    <message>
        <source>Note that requests are answered</source>
        <translation>تسجيل الرد على طلبات</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>استيراد طلبات</translation>
    </message>
    <message>
        <source>Set findings aside</source>
        <translation>تنحية ملاحظات جانبًا</translation>
    </message>
    <message>
        <source>Take findings back</source>
        <translation>إعادة ملاحظات منحّاة</translation>
    </message>
    <message>
        <source>Put findings right</source>
        <translation>إصلاح ما وُجد</translation>
    </message>
    <message>
        <source>Add report</source>
        <translation>إضافة تقرير</translation>
    </message>
    <message>
        <source>Edit report</source>
        <translation>تعديل تقرير</translation>
    </message>
    <message>
        <source>Remove reports</source>
        <translation>حذف تقارير</translation>
    </message>
    <message>
        <source>Set document of a report</source>
        <translation>تعيين وثيقة تقرير</translation>
    </message>
    <message>
        <source>Remove document of a report</source>
        <translation>حذف وثيقة تقرير</translation>
    </message>
    <message>
        <source>Publish reports</source>
        <translation>نشر تقارير</translation>
    </message>
    <message>
        <source>Add survey</source>
        <translation>إضافة الاستطلاع</translation>
    </message>
    <message>
        <source>Edit survey</source>
        <translation>تعديل الاستطلاع</translation>
    </message>
    <message>
        <source>Remove survey</source>
        <translation>حذف الاستطلاع</translation>
    </message>
    <message>
        <source>Import results of the survey</source>
        <translation>استيراد نتائج الاستطلاع</translation>
    </message>
    <message>
        <source>Remove results of the survey</source>
        <translation>حذف نتائج الاستطلاع</translation>
    </message>
    <message>
        <source>Take dates from a letter</source>
        <translation>أخذ مواعيد من رسالة</translation>
    </message>
</context>
<context>
    <name>OrderRules</name>
    <message>
        <source>This deadline, %1, falls on the day of an event that the letter names in line %2.</source>
        <translation>يقع هذا الموعد النهائي، %1، في يوم فعالية تذكرها الرسالة في السطر %2.</translation>
    </message>
    <message>
        <source>This deadline, %1, is after the last day of the events that the letter names, %2 in line %3.</source>
        <translation>يقع هذا الموعد النهائي، %1، بعد آخر يوم من الفعاليات التي تذكرها الرسالة، وهو %2 في السطر %3.</translation>
    </message>
    <message>
        <source>The letter gives another date for the same thing in line %1: %2 there, %3 here.</source>
        <translation>تذكر الرسالة تاريخًا آخر للأمر نفسه في السطر %1: هناك %2، وهنا %3.</translation>
    </message>
    <message>
        <source>In the conference&apos;s file, “%1” is on %2.</source>
        <translation>في ملف المؤتمر، موعد «%1» هو %2.</translation>
    </message>
    <message>
        <source>In the conference&apos;s file, “%1” was moved from this day to %2.</source>
        <translation>في ملف المؤتمر، نُقل موعد «%1» من هذا اليوم إلى %2.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>طلبات الكلمة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
</context>
<context>
    <name>ParticipantExport</name>
    <message>
        <source>A purpose stands on the first sheet of an Excel file, and %1 has none. Export as .xlsx, or leave the purpose out.</source>
        <translation>يُكتب الغرض في الورقة الأولى من ملف Excel، وليس في %1 ورقة كهذه. صدِّر بصيغة ‎.xlsx، أو احذف الغرض.</translation>
    </message>
</context>
<context>
    <name>ParticipantListPdf</name>
    <message>
        <source>A list of participants is made in one language, or in two different ones.</source>
        <translation>تُعدّ قائمة المشاركين بلغة واحدة، أو بلغتين مختلفتين.</translation>
    </message>
    <message>
        <source>The list of participants was not made, because it was stopped.</source>
        <translation>لم تُعدّ قائمة المشاركين، لأن العملية أُوقفت.</translation>
    </message>
</context>
<context>
    <name>ParticipantMerge</name>
    <message>
        <source>One and the same person was named twice. Name two people.</source>
        <translation>ذُكر الشخص نفسه مرتين. اذكر شخصين.</translation>
    </message>
    <message>
        <source>Two people at least are needed to make one of them.</source>
        <translation>يلزم شخصان على الأقل لدمجهما في شخص واحد.</translation>
    </message>
    <message>
        <source>There is no field %1 of a person.</source>
        <translation>ليس للشخص حقل %1.</translation>
    </message>
</context>
<context>
    <name>PdfText</name>
    <message>
        <source>PDF files are read by the program pdftotext, which is not on this computer. Install poppler (the package poppler-utils), or choose the letter as docx, odt or txt.</source>
        <translation>تُقرأ ملفات PDF ببرنامج pdftotext، وهو غير موجود على هذا الحاسوب. ثبّت poppler (الحزمة poppler-utils)، أو اختر الرسالة بصيغة docx أو odt أو txt.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be read: %2.</source>
        <translation>لا يمكن نسخ %1 لقراءته: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a PDF: it is damaged, protected by a password, or far too large. Choose the letter as docx, odt or txt.</source>
        <translation>لا يمكن قراءة %1 بصيغة PDF: فهو تالف أو محمي بكلمة مرور أو أكبر بكثير من اللازم. اختر الرسالة بصيغة docx أو odt أو txt.</translation>
    </message>
    <message>
        <source>There is no text in %1, only pictures, as in a scanned letter. Choose the letter as docx, odt or txt.</source>
        <translation>ليس في %1 نص، بل صور فقط، كما في رسالة ممسوحة ضوئيًا. اختر الرسالة بصيغة docx أو odt أو txt.</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>The font %1 of this computer is damaged, so the PDF could not be made. Install the font again or remove it.</source>
        <translation>الخط %1 على هذا الحاسوب تالف، ولذلك تعذّر إعداد ملف PDF. أعد تثبيت الخط أو أزله.</translation>
    </message>
</context>
<context>
    <name>PeopleChecks</name>
    <message>
        <source>%1 is registered and has no e-mail address</source>
        <translation>تسجيل بلا عنوان بريد إلكتروني: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered person(s) have no e-mail address</source>
        <translation>
            <numerusform>لا مسجلين بلا عنوان بريد إلكتروني</numerusform>
            <numerusform>مسجل واحد بلا عنوان بريد إلكتروني</numerusform>
            <numerusform>مسجلان بلا عنوان بريد إلكتروني</numerusform>
            <numerusform>%Ln مسجلين بلا عنوان بريد إلكتروني</numerusform>
            <numerusform>%Ln مسجلًا بلا عنوان بريد إلكتروني</numerusform>
            <numerusform>%Ln مسجل بلا عنوان بريد إلكتروني</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other address to write to. Ask the person for one.</source>
        <translation>لا عنوان آخر تمكن المراسلة عليه. اطلب عنوانًا من الشخص المعني.</translation>
    </message>
    <message>
        <source>%1 and %2 may be one person</source>
        <translation>قد يكون %1 و%2 شخصًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of people may be one person each</source>
        <translation>
            <numerusform>لا أزواج يُحتمل أن يكون كل منها شخصًا واحدًا</numerusform>
            <numerusform>زوج واحد يُحتمل أن يكون شخصًا واحدًا</numerusform>
            <numerusform>زوجان يُحتمل أن يكون كل منهما شخصًا واحدًا</numerusform>
            <numerusform>%Ln أزواج يُحتمل أن يكون كل منها شخصًا واحدًا</numerusform>
            <numerusform>%Ln زوجًا يُحتمل أن يكون كل منها شخصًا واحدًا</numerusform>
            <numerusform>%Ln زوج يُحتمل أن يكون كل منها شخصًا واحدًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has an e-mail address that cannot be right</source>
        <translation>لا يمكن أن يكون عنوان البريد الإلكتروني صحيحًا: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have an e-mail address that cannot be right</source>
        <translation>
            <numerusform>لا أشخاص بعنوان بريد غير صحيح</numerusform>
            <numerusform>شخص واحد بعنوان بريد لا يمكن أن يكون صحيحًا</numerusform>
            <numerusform>شخصان بعنواني بريد لا يمكن أن يكونا صحيحين</numerusform>
            <numerusform>%Ln أشخاص بعناوين بريد لا يمكن أن تكون صحيحة</numerusform>
            <numerusform>%Ln شخصًا بعناوين بريد لا يمكن أن تكون صحيحة</numerusform>
            <numerusform>%Ln شخص بعناوين بريد لا يمكن أن تكون صحيحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 ×%L2</source>
        <comment>a role and how many times</comment>
        <translation>%1 ×%L2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>الاسم بالحرف الآخر</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>لغة المراسلة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>رمز البطاقة</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>الحضور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>لا يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no e-mail address</comment>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>PeopleConditions</name>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالحرف اللاتيني</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a criterion and what it must be</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>لغة المراسلة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>With a role</source>
        <translation>لهم دور</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>لم يُذكر شيء</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>With a request</source>
        <translation>لهم طلب</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>PeopleEditing</name>
    <message>
        <source>Name: a person needs a name, in Arabic or in Latin letters.</source>
        <translation>الاسم: لا بد لكل شخص من اسم بالعربية أو بالحرف اللاتيني.</translation>
    </message>
    <message>
        <source>Name: an organisation needs a name in one of the languages.</source>
        <translation>الاسم: لا بد لكل جهة من اسم بإحدى اللغات.</translation>
    </message>
    <message>
        <source>%1 hosts the conference. Take it from the hosts before you remove it.</source>
        <translation>%1 من الجهات الداعية إلى المؤتمر. أخرجها من الجهات الداعية قبل حذفها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) belong to %1. Give them another organisation before you remove it.</source>
        <translation>
            <numerusform>لا أحد ينتمي إلى %1.</numerusform>
            <numerusform>ينتمي شخص واحد إلى %1. انقله إلى جهة أخرى قبل حذفها.</numerusform>
            <numerusform>ينتمي شخصان إلى %1. انقلهما إلى جهة أخرى قبل حذفها.</numerusform>
            <numerusform>ينتمي %Ln أشخاص إلى %1. انقلهم إلى جهة أخرى قبل حذفها.</numerusform>
            <numerusform>ينتمي %Ln شخصًا إلى %1. انقلهم إلى جهة أخرى قبل حذفها.</numerusform>
            <numerusform>ينتمي %Ln شخص إلى %1. انقلهم إلى جهة أخرى قبل حذفها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hands in %Ln report(s). Take it from their authors before you remove it.</source>
        <translation>
            <numerusform>لا تقارير تقدّمها %1.</numerusform>
            <numerusform>تقدّم %1 تقريرًا واحدًا. أزِلها من جهاته قبل حذفها.</numerusform>
            <numerusform>تقدّم %1 تقريرين. أزِلها من جهاتهما قبل حذفها.</numerusform>
            <numerusform>تقدّم %1 %Ln تقارير. أزِلها من جهاتها قبل حذفها.</numerusform>
            <numerusform>تقدّم %1 %Ln تقريرًا. أزِلها من جهاتها قبل حذفها.</numerusform>
            <numerusform>تقدّم %1 %Ln تقرير. أزِلها من جهاتها قبل حذفها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleQuery</name>
    <message>
        <source>This filter cannot be read: %1 is unknown. A newer Multaqa may have saved it.</source>
        <translation>تعذّرت قراءة هذه التصفية: %1 غير معروف. ربما حفظتها نسخة أحدث من ملتقى.</translation>
    </message>
    <message>
        <source>This filter cannot be read: it is no JSON object.</source>
        <translation>تعذّرت قراءة هذه التصفية: ليست كائن JSON.</translation>
    </message>
</context>
<context>
    <name>PeopleQueryReader</name>
    <message>
        <source>%1: there is nothing of this name in the file.</source>
        <translation>%1: لا شيء بهذا الاسم في الملف.</translation>
    </message>
    <message>
        <source>%1: this is not known. It may be: %2.</source>
        <translation>%1: هذا غير معروف. يجوز أن يكون: %2.</translation>
    </message>
    <message>
        <source>%1 may mean several: %2. Write more of its name.</source>
        <translation>%1 يحتمل أكثر من معنى: %2. اكتب مزيدًا من الاسم.</translation>
    </message>
    <message>
        <source>%1: the closing quotation mark is missing.</source>
        <translation>%1: علامة الاقتباس الختامية ناقصة.</translation>
    </message>
    <message>
        <source>%1: write a value after the colon.</source>
        <translation>%1: اكتب قيمة بعد النقطتين.</translation>
    </message>
    <message>
        <source>%1: this is no country or area of the United Nations&apos; list.</source>
        <translation>%1: ليس هذا بلدًا أو منطقة في قائمة الأمم المتحدة.</translation>
    </message>
    <message>
        <source>%1: people are not filtered by this. They are by %2, or by a field of the conference&apos;s own. To look for the words themselves, put them in quotation marks.</source>
        <translation>%1: لا يُصفّى الأشخاص بهذا، بل بـ%2، أو بحقل من حقول المؤتمر الخاصة. للبحث عن الكلمات نفسها ضعها بين علامتي اقتباس.</translation>
    </message>
</context>
<context>
    <name>PhoneCheck</name>
    <message>
        <source>A telephone number has digits, such as %1.</source>
        <translation>يتكون رقم الهاتف من أرقام، مثل %1.</translation>
    </message>
    <message>
        <source>This is too short for a telephone number.</source>
        <translation>هذا أقصر من أن يكون رقم هاتف.</translation>
    </message>
    <message>
        <source>This is too long for a telephone number.</source>
        <translation>هذا أطول من أن يكون رقم هاتف.</translation>
    </message>
    <message>
        <source>No country has this number. Check its first digits.</source>
        <translation>لا بلد له هذا الرقم. تحقق من أرقامه الأولى.</translation>
    </message>
    <message>
        <source>This is too short for a telephone number of that country.</source>
        <translation>هذا أقصر من أن يكون رقم هاتف في ذلك البلد.</translation>
    </message>
    <message>
        <source>This is too long for a telephone number of that country.</source>
        <translation>هذا أطول من أن يكون رقم هاتف في ذلك البلد.</translation>
    </message>
</context>
<context>
    <name>PhotoEditing</name>
    <message>
        <source>Photo: %1 is larger than 5 MB. Make it smaller, or choose another picture.</source>
        <translation>الصورة: حجم %1 أكبر من 5 ميغابايت. صغّرها، أو اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>Photo: %1 is neither JPEG nor PNG. Choose a picture of one of these kinds.</source>
        <translation>الصورة: ‏%1 ليست من نوع JPEG ولا PNG. اختر صورة من أحد هذين النوعين.</translation>
    </message>
    <message>
        <source>Photo: %1 cannot be read as a picture. Choose another one.</source>
        <translation>الصورة: لا يمكن قراءة %1 كصورة. اختر غيرها.</translation>
    </message>
</context>
<context>
    <name>PlaceholderRules</name>
    <message>
        <source>This was left for somebody to fill in. Put in what belongs here.</source>
        <translation>تُرك هذا ليملأه أحد. اكتب ما يجب أن يكون هنا.</translation>
    </message>
</context>
<context>
    <name>ReminderDays</name>
    <message>
        <source>Reminders: “%1” is not a number of days from 0 to %2. Write numbers, such as 14, 7, 1.</source>
        <translation>التذكيرات: «%1» ليس عدد أيام من 0 إلى %2. اكتب أعدادًا، مثل 14، 7، 1.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Document: %1 is larger than 25 MB. Make it smaller, for one by smaller pictures.</source>
        <translation>الوثيقة: حجم %1 يفوق 25 ميغابايت. صغّره، بتصغير صوره مثلًا.</translation>
    </message>
    <message>
        <source>Document: %1 is empty. Choose the file that holds the report.</source>
        <translation>الوثيقة: %1 فارغ. اختر الملف الذي فيه التقرير.</translation>
    </message>
    <message>
        <source>Document: %1 is of another kind than PDF, Word, OpenDocument, RTF or plain text. Choose a document of one of these kinds.</source>
        <translation>الوثيقة: ليس %1 من نوع PDF أو Word أو OpenDocument أو RTF أو نصًا عاديًا. اختر وثيقة من أحد هذه الأنواع.</translation>
    </message>
    <message>
        <source>Document: %1 does not hold what its ending says. Open it in the program that it comes from, and save it once more.</source>
        <translation>الوثيقة: لا يحتوي %1 على ما يدل عليه امتداده. افتحه في البرنامج الذي أنشأه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Document: the report %1 has none yet.</source>
        <translation>الوثيقة: لا وثيقة للتقرير %1 بعد.</translation>
    </message>
    <message>
        <source>Document: what the report %1 holds is no document of a known kind, so it is not opened.</source>
        <translation>الوثيقة: ما يحتويه التقرير %1 ليس وثيقة من نوع معروف، ولذلك لا يُفتح.</translation>
    </message>
</context>
<context>
    <name>ReportDocumentCommand</name>
    <message>
        <source>Writes the document of a voluntary report to a file.</source>
        <translation>يكتب وثيقة تقرير طوعي في ملف.</translation>
    </message>
    <message>
        <source>Wrote the document to %1.</source>
        <translation>كُتبت الوثيقة في %1.</translation>
    </message>
</context>
<context>
    <name>ReportEditCommand</name>
    <message>
        <source>Notes a voluntary report: announced, or received with its document. Without a title it is called as its document is.</source>
        <translation>يدوّن تقريرًا طوعيًا: معلنًا عنه، أو وارِدًا مع وثيقته. وبلا عنوان يُسمّى باسم وثيقته.</translation>
    </message>
    <message>
        <source>Changes what is said of a voluntary report, and its document. Every --by names one of its organisations.</source>
        <translation>يغيّر بيانات تقرير طوعي ووثيقته. كل ‎--by تسمّي إحدى جهاته.</translation>
    </message>
    <message>
        <source>The report is noted as %1.</source>
        <translation>دُوّن التقرير بالمعرّف %1.</translation>
    </message>
    <message>
        <source>The report is changed.</source>
        <translation>غُيّر التقرير.</translation>
    </message>
</context>
<context>
    <name>ReportEditing</name>
    <message>
        <source>Published: the report %1 has not come yet. Say first when it was received.</source>
        <translation>تاريخ النشر: لم يصل التقرير %1 بعد. حدّد أولًا متى ورد.</translation>
    </message>
    <message>
        <source>Published: the report %1 came after that day. Choose a later day.</source>
        <translation>تاريخ النشر: ورد التقرير %1 بعد هذا اليوم. اختر يومًا بعده.</translation>
    </message>
    <message>
        <source>Title: a report needs one, by which it is found again.</source>
        <translation>العنوان: يحتاج التقرير إلى عنوان يُعثر عليه به.</translation>
    </message>
</context>
<context>
    <name>ReportPublishCommand</name>
    <message>
        <source>Notes that reports are published: since today or another day, and where. With --on none they are not.</source>
        <translation>يدوّن أن التقارير منشورة: منذ اليوم أو يوم آخر، وأين. ومع ‎--on none ليست منشورة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) published.</source>
        <translation>
            <numerusform>لم يُنشر أي تقرير.</numerusform>
            <numerusform>نُشر تقرير واحد.</numerusform>
            <numerusform>نُشر تقريران.</numerusform>
            <numerusform>نُشرت %Ln تقارير.</numerusform>
            <numerusform>نُشر %Ln تقريرًا.</numerusform>
            <numerusform>نُشر %Ln تقرير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) not published any more.</source>
        <translation>
            <numerusform>لا تقارير.</numerusform>
            <numerusform>لم يعد تقرير واحد منشورًا.</numerusform>
            <numerusform>لم يعد تقريران منشورين.</numerusform>
            <numerusform>لم تعد %Ln تقارير منشورة.</numerusform>
            <numerusform>لم يعد %Ln تقريرًا منشورًا.</numerusform>
            <numerusform>لم يعد %Ln تقرير منشورًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportRemoveCommand</name>
    <message>
        <source>Removes voluntary reports. Undo brings them back with their documents.</source>
        <translation>يحذف تقارير طوعية. والتراجع يعيدها بوثائقها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) removed.</source>
        <translation>
            <numerusform>لم يُحذف أي تقرير.</numerusform>
            <numerusform>حُذف تقرير واحد.</numerusform>
            <numerusform>حُذف تقريران.</numerusform>
            <numerusform>حُذفت %Ln تقارير.</numerusform>
            <numerusform>حُذف %Ln تقريرًا.</numerusform>
            <numerusform>حُذف %Ln تقرير.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsCommand</name>
    <message>
        <source>Lists the voluntary reports; with --missing, the organisations that take part and have handed in none.</source>
        <translation>يسرد التقارير الطوعية؛ ومع ‎--missing المنظمات المشاركة التي لم تقدّم تقريرًا.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>received</source>
        <translation>الورود</translation>
    </message>
    <message>
        <source>published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>announced, overdue</source>
        <translation>معلن عنه، فات موعده</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>معلن عنه</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1، متأخر</translation>
    </message>
    <message>
        <source>There is no voluntary report yet.</source>
        <translation>لا تقرير طوعي بعد.</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Every organisation that takes part has handed in a report.</source>
        <translation>قدّمت كل منظمة مشاركة تقريرًا.</translation>
    </message>
</context>
<context>
    <name>ReportsPdf</name>
    <message>
        <source>Reports are written in one language, or in two different ones.</source>
        <translation>تُكتب التقارير بلغة واحدة أو بلغتين مختلفتين.</translation>
    </message>
    <message>
        <source>The document was not made, because it was stopped.</source>
        <translation>لم تُنشأ الوثيقة لأنها أُوقفت.</translation>
    </message>
</context>
<context>
    <name>RequestAddCommand</name>
    <message>
        <source>Notes that a person asks to speak.</source>
        <translation>يسجّل أن شخصًا يطلب الكلمة.</translation>
    </message>
    <message>
        <source>A request does not come by &quot;%1&quot;; choose email, form, letter, telephone, in_person or other.</source>
        <translation>لا يرد الطلب بالطريقة «%1»؛ اختر email أو form أو letter أو telephone أو in_person أو other.</translation>
    </message>
    <message>
        <source>The request is noted as %1.</source>
        <translation>سُجّل الطلب بالمعرّف %1.</translation>
    </message>
</context>
<context>
    <name>RequestChecks</name>
    <message numerus="yes">
        <source>“%1” has %Ln more accepted than places</source>
        <translation>
            <numerusform>أماكن «%1» تكفي المقبولين</numerusform>
            <numerusform>المقبولون في «%1» أكثر من الأماكن بواحد</numerusform>
            <numerusform>المقبولون في «%1» أكثر من الأماكن باثنين</numerusform>
            <numerusform>المقبولون في «%1» أكثر من الأماكن بـ%Ln</numerusform>
            <numerusform>المقبولون في «%1» أكثر من الأماكن بـ%Ln</numerusform>
            <numerusform>المقبولون في «%1» أكثر من الأماكن بـ%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is accepted as a speaker and not registered for the event</source>
        <translation>قُبل %1 متحدثًا وهو غير مسجَّل في الفعالية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) are not decided on yet</source>
        <translation>
            <numerusform>كل الطلبات مقررة</numerusform>
            <numerusform>طلب واحد بلا قرار بعد</numerusform>
            <numerusform>طلبان بلا قرار بعد</numerusform>
            <numerusform>%Ln طلبات بلا قرار بعد</numerusform>
            <numerusform>%Ln طلبًا بلا قرار بعد</numerusform>
            <numerusform>%Ln طلب بلا قرار بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>they are to be answered by %1</source>
        <translation>يجب الرد عليها في موعد أقصاه %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) are decided on and not answered</source>
        <translation>
            <numerusform>كل الطلبات مردود عليها</numerusform>
            <numerusform>طلب واحد مقرر لم يُرد عليه</numerusform>
            <numerusform>طلبان مقرران لم يُرد عليهما</numerusform>
            <numerusform>%Ln طلبات مقررة لم يُرد عليها</numerusform>
            <numerusform>%Ln طلبًا مقررًا لم يُرد عليه</numerusform>
            <numerusform>%Ln طلب مقرر لم يُرد عليه</numerusform>
        </translation>
    </message>
    <message>
        <source>they were to be answered by %1</source>
        <translation>كان يجب الرد عليها في موعد أقصاه %1</translation>
    </message>
    <message>
        <source>%1 is accepted as a speaker and has no e-mail address</source>
        <translation>قُبل %1 متحدثًا ولا عنوان بريد إلكتروني له</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted speaker(s) are not registered for the event</source>
        <translation>
            <numerusform>لا متحدثين مقبولين غير مسجلين في الفعالية</numerusform>
            <numerusform>متحدث مقبول واحد غير مسجل في الفعالية</numerusform>
            <numerusform>متحدثان مقبولان غير مسجلين في الفعالية</numerusform>
            <numerusform>%Ln متحدثين مقبولين غير مسجلين في الفعالية</numerusform>
            <numerusform>%Ln متحدثًا مقبولًا غير مسجلين في الفعالية</numerusform>
            <numerusform>%Ln متحدث مقبول غير مسجلين في الفعالية</numerusform>
        </translation>
    </message>
    <message>
        <source>The request of %1 is not decided on yet</source>
        <translation>لم يُبتّ بعد في طلب %1</translation>
    </message>
    <message>
        <source>The request of %1 is decided on and not answered</source>
        <translation>بُتّ في طلب %1 ولم يُرسل الرد</translation>
    </message>
    <message>
        <source>%1 is the first in reserve for “%2”, which has a place free</source>
        <translation>في «%2» مكان شاغر، وأول الاحتياطيين فيها هو %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) free</source>
        <translation>
            <numerusform>لا أماكن شاغرة</numerusform>
            <numerusform>مكان شاغر واحد</numerusform>
            <numerusform>مكانان شاغران</numerusform>
            <numerusform>%Ln أماكن شاغرة</numerusform>
            <numerusform>%Ln مكانًا شاغرًا</numerusform>
            <numerusform>%Ln مكان شاغر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDecideCommand</name>
    <message>
        <source>Decides on a request to speak. Nobody is told by that.</source>
        <translation>يقرر في طلب الكلمة، ولا يُبلَّغ أحد بذلك.</translation>
    </message>
    <message>
        <source>Request: there is none with the id %1 in %2. Find the id with &quot;requests&quot;; nothing was changed.</source>
        <translation>الطلب: لا يوجد في %2 طلب معرّفه %1. ابحث عن المعرّف بالأمر &quot;requests&quot;؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Session: this request wishes for none. Say which one with --session; nothing was changed.</source>
        <translation>الجلسة: لا يذكر هذا الطلب جلسة مرغوبة. حدّدها بالخيار --session؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A place is free. The first reserve is %1.</source>
        <translation>خلا مكان. أول الاحتياط هو %1.</translation>
    </message>
</context>
<context>
    <name>RequestEditing</name>
    <message>
        <source>Received: say on which day the request came.</source>
        <translation>تاريخ الورود: اذكر اليوم الذي ورد فيه الطلب.</translation>
    </message>
    <message>
        <source>Wishes: “%1” cannot be wished for with a request of the kind “%2”. Choose another session or another kind.</source>
        <translation>الرغبات: لا يمكن اختيار «%1» في طلب من نوع «%2». اختر جلسة أخرى أو نوعًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln place(s) left. Put the request in reserve, or give the session more places.</source>
        <translation>
            <numerusform>لم يبقَ مكان في «%1». ضع الطلب في الاحتياط، أو زد أماكن الجلسة.</numerusform>
            <numerusform>بقي مكان واحد في «%1». ضع الطلب في الاحتياط، أو زد أماكن الجلسة.</numerusform>
            <numerusform>بقي مكانان في «%1». ضع الطلب في الاحتياط، أو زد أماكن الجلسة.</numerusform>
            <numerusform>بقيت %Ln أماكن في «%1». ضع الطلب في الاحتياط، أو زد أماكن الجلسة.</numerusform>
            <numerusform>بقي %Ln مكانًا في «%1». ضع الطلب في الاحتياط، أو زد أماكن الجلسة.</numerusform>
            <numerusform>بقي %Ln مكان في «%1». ضع الطلب في الاحتياط، أو زد أماكن الجلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a request in reserve has a rank.</source>
        <translation>لا ترتيب إلا لطلب في الاحتياط.</translation>
    </message>
    <message>
        <source>Decide on the request first; then its answer can be noted.</source>
        <translation>قرّر في الطلب أولًا، ثم يمكن تسجيل الرد عليه.</translation>
    </message>
</context>
<context>
    <name>RequestImport</name>
    <message>
        <source>%1 was removed since the requests were read. Read them again.</source>
        <translation>أُزيل %1 بعد قراءة الطلبات. اقرأها من جديد.</translation>
    </message>
</context>
<context>
    <name>RequestImportPlan</name>
    <message>
        <source>%1 may be: %2. Say who asks.</source>
        <translation>قد يكون %1: %2. حدّد صاحب الطلب.</translation>
    </message>
    <message>
        <source>Nobody is known by the address %1, and no name stands beside it. Say who asks.</source>
        <translation>لا أحد معروف بالعنوان %1، ولا اسم بجانبه. حدّد صاحب الطلب.</translation>
    </message>
    <message>
        <source>It does not say what is asked for. Choose it.</source>
        <translation>لم يُذكر ما المطلوب. اختره.</translation>
    </message>
</context>
<context>
    <name>RequestKindEditing</name>
    <message>
        <source>Name: what can be asked for needs a name in one of the languages.</source>
        <translation>الاسم: يحتاج ما يمكن طلبه إلى اسم بإحدى اللغات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) are for “%1”. Give them another kind before you remove it.</source>
        <translation>
            <numerusform>لا يوجد طلب من نوع «%1».</numerusform>
            <numerusform>يوجد طلب واحد من نوع «%1». أعطه نوعًا آخر قبل حذفه.</numerusform>
            <numerusform>يوجد طلبان من نوع «%1». أعطهما نوعًا آخر قبل حذفه.</numerusform>
            <numerusform>توجد %Ln طلبات من نوع «%1». أعطها نوعًا آخر قبل حذفه.</numerusform>
            <numerusform>يوجد %Ln طلبًا من نوع «%1». أعطها نوعًا آخر قبل حذفه.</numerusform>
            <numerusform>يوجد %Ln طلب من نوع «%1». أعطها نوعًا آخر قبل حذفه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestMessage</name>
    <message>
        <source>%1 cannot be read. Check its name and place, and that you may open it.</source>
        <translation>تتعذر قراءة %1. تحقق من اسمه ومكانه ومن إمكان فتحه.</translation>
    </message>
    <message>
        <source>%1 is larger than a message can be. Save it from the mail program without its attachments.</source>
        <translation>%1 أكبر مما يمكن أن تكون عليه رسالة. احفظها من برنامج البريد من دون مرفقاتها.</translation>
    </message>
    <message>
        <source>%1 is no message. Save the message as .eml in the mail program, and give that.</source>
        <translation>%1 ليس رسالة. احفظ الرسالة بصيغة .eml في برنامج البريد واستعمل ذلك الملف.</translation>
    </message>
    <message>
        <source>%1 does not say who sent it. Give a message with a sender.</source>
        <translation>لا يذكر %1 من أرسله. استعمل رسالة لها مرسِل.</translation>
    </message>
</context>
<context>
    <name>RequestTableReader</name>
    <message>
        <source>%1 is no table of requests. Give a table (xlsx, ods, csv) or messages (eml).</source>
        <translation>%1 ليس جدول طلبات. استعمل جدولًا (xlsx أو ods أو csv) أو رسائل (eml).</translation>
    </message>
    <message>
        <source>%1: no column says who asks. Give one the header “name”, “email” and “organisation” beside it where there are several of that name.</source>
        <translation>%1: لا عمود يذكر صاحب الطلب. سمِّ أحدها «الاسم»، وأضف بجانبه «البريد الإلكتروني» و«الجهة» حيث يتكرر الاسم.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet. Put it right there.</source>
        <translation>في الخلية خطأ من برنامج الجداول. صحّحه هناك.</translation>
    </message>
    <message>
        <source>Nobody is named. Give the row a name, in Arabic or in Latin letters.</source>
        <translation>لا اسم هنا. أعطِ الصف اسمًا بالأحرف العربية أو اللاتينية.</translation>
    </message>
    <message>
        <source>%1 is nothing that can be asked for here. Write one of the kinds of the page Requests.</source>
        <translation>لا يمكن طلب %1 هنا. اكتب أحد الأنواع الواردة في صفحة الطلبات.</translation>
    </message>
    <message>
        <source>%1 is none of the languages. Write Arabic, English or French.</source>
        <translation>%1 ليست من اللغات. اكتب العربية أو الإنجليزية أو الفرنسية.</translation>
    </message>
    <message>
        <source>%1 is no day. Write it such as 2021-02-04.</source>
        <translation>%1 ليس تاريخًا. اكتبه هكذا: 2021-02-04.</translation>
    </message>
    <message>
        <source>A request does not come by %1. Write email, form, letter, telephone, in person or other.</source>
        <translation>لا يرد طلب بـ%1. اكتب البريد الإلكتروني أو استمارة أو رسالة أو هاتف أو شخصيًا أو غير ذلك.</translation>
    </message>
    <message>
        <source>%1 is no session of the agenda, or may be several. Write the title of one.</source>
        <translation>%1 ليست جلسة في جدول الأعمال، أو قد تكون أكثر من واحدة. اكتب عنوان جلسة واحدة.</translation>
    </message>
    <message>
        <source>Nothing says what is asked for. Write one of the kinds of the page Requests.</source>
        <translation>لم يُذكر ما المطلوب. اكتب أحد الأنواع الواردة في صفحة الطلبات.</translation>
    </message>
    <message>
        <source>That session is not one of those that this kind of request is for. Name another session or another kind.</source>
        <translation>هذه الجلسة ليست مما يشمله هذا النوع من الطلبات. اذكر جلسة أخرى أو نوعًا آخر.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>الصف %1، العمود %2: %3</translation>
    </message>
</context>
<context>
    <name>RequestsCommand</name>
    <message>
        <source>Lists the requests to speak and what was decided on them, in the order in which they came.</source>
        <translation>يسرد طلبات الكلمة وما تقرر فيها، بترتيب ورودها.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>what</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ورد</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1، الترتيب %2</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1، متأخر</translation>
    </message>
    <message>
        <source>Nobody has asked to speak yet.</source>
        <translation>لم يطلب أحد الكلمة بعد.</translation>
    </message>
</context>
<context>
    <name>RowInterpretation</name>
    <message>
        <source>%1: %2 is not understood and left out.</source>
        <translation>%1: لم يُفهم %2 فتُرك.</translation>
    </message>
    <message>
        <source>The group %1 is left out, since a group is that of an organisation and none is named.</source>
        <translation>تُركت الفئة %1، لأن الفئة تخص جهة ولا جهة مذكورة.</translation>
    </message>
    <message>
        <source>%1 is not a country that is known. Write its name in one of the three languages, or its code.</source>
        <translation>‏%1 ليس بلدًا معروفًا. اكتب اسم البلد بإحدى اللغات الثلاث أو رمزه.</translation>
    </message>
    <message>
        <source>%1 is not an address. Write one address, such as name@example.org, or several with semicolons.</source>
        <translation>‏%1 ليس عنوانًا. اكتب عنوانًا واحدًا مثل name@example.org، أو عدة عناوين بينها فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>%1 is no state of a registration. Write invited, registered, approved, refused or cancelled.</source>
        <translation>‏%1 ليس من حالات التسجيل. اكتب مدعو أو مسجَّل أو معتمد أو مرفوض أو ملغى.</translation>
    </message>
</context>
<context>
    <name>SavedFilterEditing</name>
    <message>
        <source>Filter: give it a name.</source>
        <translation>التصفية: أعطها اسمًا.</translation>
    </message>
</context>
<context>
    <name>ScheduleXmlReader</name>
    <message>
        <source>The file holds no sessions.</source>
        <translation>ليس في الملف جلسات.</translation>
    </message>
    <message>
        <source>The conference has no title in the file.</source>
        <translation>ليس للمؤتمر عنوان في الملف.</translation>
    </message>
    <message>
        <source>The file names no time zone; %1 is used.</source>
        <translation>لا يذكر الملف منطقة زمنية؛ استُعملت %1.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; %2 is used.</source>
        <translation>المنطقة الزمنية «%1» غير معروفة؛ استُعملت %2.</translation>
    </message>
    <message>
        <source>A day has no date that can be understood.</source>
        <translation>لأحد الأيام تاريخ لا يُفهم.</translation>
    </message>
    <message>
        <source>A room has no name; sessions that name none themselves are kept without one.</source>
        <translation>قاعة بلا اسم؛ والجلسات التي لا تسمّي قاعة بنفسها تبقى بلا قاعة.</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>The session has no title.</source>
        <translation>ليس للجلسة عنوان.</translation>
    </message>
    <message>
        <source>The session names the room “%1” and stands under “%2”; the one it names is believed.</source>
        <translation>تسمّي الجلسة القاعة «%1» وهي مدرجة تحت «%2»؛ واعتُمدت القاعة التي تسمّيها.</translation>
    </message>
    <message>
        <source>The date “%1” has no offset; it is taken as a time in %2.</source>
        <translation>ليس في التاريخ «%1» فارق توقيت؛ عُدّ وقتًا بتوقيت %2.</translation>
    </message>
    <message>
        <source>The start “%1” is no time of day; the date “%2” is believed.</source>
        <translation>البداية «%1» ليست ساعة من اليوم؛ واعتُمد التاريخ «%2».</translation>
    </message>
    <message>
        <source>The start “%1” disagrees with the date “%2”; the date is believed.</source>
        <translation>البداية «%1» لا توافق التاريخ «%2»؛ واعتُمد التاريخ.</translation>
    </message>
    <message>
        <source>The date “%1” is not that of the day the session stands under, %2; its own date is believed.</source>
        <translation>التاريخ «%1» غير تاريخ اليوم الذي أُدرجت الجلسة تحته، %2؛ واعتُمد تاريخها هي.</translation>
    </message>
    <message>
        <source>No date and time of the session can be understood; it is kept without them.</source>
        <translation>لا يُفهم تاريخ الجلسة ولا وقتها؛ أُبقيت من دونهما.</translation>
    </message>
    <message>
        <source>The session has no date with a time; its start “%1” is taken with the day %2, in %3.</source>
        <translation>ليس للجلسة تاريخ مع وقت؛ أُخذت بدايتها «%1» مع اليوم %2 بتوقيت %3.</translation>
    </message>
    <message>
        <source>The session has no duration; it is kept without an end.</source>
        <translation>ليس للجلسة مدة؛ أُبقيت بلا وقت انتهاء.</translation>
    </message>
    <message>
        <source>The duration “%1” cannot be understood; the session is kept without an end.</source>
        <translation>المدة «%1» لا تُفهم؛ أُبقيت الجلسة بلا وقت انتهاء.</translation>
    </message>
    <message numerus="yes">
        <source>The duration “%1” is not written as hours:minutes; it is read as %n minute(s).</source>
        <translation>
            <numerusform>لم تُكتب المدة «%1» على شكل ساعات:دقائق؛ قُرئت %Ln دقيقة.</numerusform>
            <numerusform>لم تُكتب المدة «%1» على شكل ساعات:دقائق؛ قُرئت دقيقة واحدة.</numerusform>
            <numerusform>لم تُكتب المدة «%1» على شكل ساعات:دقائق؛ قُرئت دقيقتين.</numerusform>
            <numerusform>لم تُكتب المدة «%1» على شكل ساعات:دقائق؛ قُرئت %Ln دقائق.</numerusform>
            <numerusform>لم تُكتب المدة «%1» على شكل ساعات:دقائق؛ قُرئت %Ln دقيقة.</numerusform>
            <numerusform>لم تُكتب المدة «%1» على شكل ساعات:دقائق؛ قُرئت %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person of the session has no name and is left out.</source>
        <translation>أحد أشخاص الجلسة بلا اسم، فلم يُدرج.</translation>
    </message>
    <message>
        <source>The person called “%1” here is called “%2” in an earlier session; the number is the same.</source>
        <translation>الشخص المسمّى هنا «%1» يُسمّى «%2» في جلسة سابقة، والرقم واحد.</translation>
    </message>
    <message>
        <source>“%1” is no web address and is left out.</source>
        <translation>«%1» ليس عنوان صفحة، فلم يُدرج.</translation>
    </message>
    <message>
        <source>The session has no identifier (guid); when the file is read again, it is known by its number, or else by its title and time.</source>
        <translation>ليس للجلسة معرّف (guid)؛ وعند قراءة الملف من جديد تُعرف برقمها، وإلا فبعنوانها ووقتها.</translation>
    </message>
    <message>
        <source>An earlier session has the same identifier, %1; both are kept.</source>
        <translation>لجلسة سابقة المعرّف نفسه، %1؛ أُبقيت الاثنتان.</translation>
    </message>
    <message>
        <source>An earlier session has the same number, %1; both are kept.</source>
        <translation>لجلسة سابقة الرقم نفسه، %1؛ أُبقيت الاثنتان.</translation>
    </message>
    <message numerus="yes">
        <source>This type is none of the kinds of session here; %n session(s) of it are read as “Other”.</source>
        <translation>
            <numerusform>ليس هذا النوع من أنواع الجلسات هنا؛ لم تُقرأ منه أي جلسة على أنها «أخرى».</numerusform>
            <numerusform>ليس هذا النوع من أنواع الجلسات هنا؛ قُرئت منه جلسة واحدة على أنها «أخرى».</numerusform>
            <numerusform>ليس هذا النوع من أنواع الجلسات هنا؛ قُرئت منه جلستان على أنهما «أخرى».</numerusform>
            <numerusform>ليس هذا النوع من أنواع الجلسات هنا؛ قُرئت منه %Ln جلسات على أنها «أخرى».</numerusform>
            <numerusform>ليس هذا النوع من أنواع الجلسات هنا؛ قُرئت منه %Ln جلسة على أنها «أخرى».</numerusform>
            <numerusform>ليس هذا النوع من أنواع الجلسات هنا؛ قُرئت منه %Ln جلسة على أنها «أخرى».</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1; check its name and place.</source>
        <translation>لا يوجد ملف %1؛ تأكد من اسمه ومكانه.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; check that you may open it.</source>
        <translation>لا يمكن قراءة الملف %1؛ تأكد من أن لديك إذنًا بفتحه.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB, and no schedule is; choose another file. Nothing was changed.</source>
        <translation>الملف %1 أكبر من %2 ميغابايت، ولا برنامج بهذا الحجم؛ اختر ملفًا آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file %1 is no XML; choose the schedule XML that frab or pretalx exports. Nothing was changed.</source>
        <translation>الملف %1 ليس بصيغة XML؛ اختر ملف XML الذي يصدّره frab أو pretalx. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped. Nothing was changed.</source>
        <translation>أُوقفت قراءة %1. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file %1 is XML, but no conference schedule; choose the schedule XML that frab or pretalx exports. Nothing was changed.</source>
        <translation>الملف %1 بصيغة XML لكنه ليس برنامج مؤتمر؛ اختر ملف XML الذي يصدّره frab أو pretalx. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file %1 holds more than %2 sessions; split it. Nothing was changed.</source>
        <translation>في الملف %1 أكثر من %2 جلسة؛ قسّمه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file %1 ends in the middle, in line %2; fetch it again. Nothing was changed.</source>
        <translation>ينقطع الملف %1 في وسطه، في السطر %2؛ نزّله من جديد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file %1 is damaged in line %2; fetch it again, or have it corrected there. Nothing was changed.</source>
        <translation>الملف %1 تالف في السطر %2؛ نزّله من جديد أو اطلب تصحيحه هناك. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file has damaged letters, here and perhaps further down; each is shown as %1.</source>
        <translation>في الملف حروف تالفة هنا وربما بعد ذلك؛ يظهر كل منها هكذا: %1.</translation>
    </message>
    <message>
        <source>The file brings definitions of its own; nothing outside the file was opened for them.</source>
        <translation>في الملف تعريفات خاصة به؛ ولم يُفتح من أجلها شيء خارج الملف.</translation>
    </message>
</context>
<context>
    <name>SessionLook</name>
    <message>
        <source>Session without a title</source>
        <translation>جلسة بلا عنوان</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StakeholderGroupEditing</name>
    <message>
        <source>Name: a stakeholder group needs a name in one of the languages.</source>
        <translation>الاسم: تحتاج فئة أصحاب المصلحة إلى اسم بإحدى اللغات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) belong to %1. Give them another group before you remove it.</source>
        <translation>
            <numerusform>لا جهة تنتمي إلى %1.</numerusform>
            <numerusform>تنتمي جهة واحدة إلى %1. انقلها إلى فئة أخرى قبل حذفها.</numerusform>
            <numerusform>تنتمي جهتان إلى %1. انقلهما إلى فئة أخرى قبل حذفها.</numerusform>
            <numerusform>تنتمي %Ln جهات إلى %1. انقلها إلى فئة أخرى قبل حذفها.</numerusform>
            <numerusform>تنتمي %Ln جهة إلى %1. انقلها إلى فئة أخرى قبل حذفها.</numerusform>
            <numerusform>تنتمي %Ln جهة إلى %1. انقلها إلى فئة أخرى قبل حذفها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>%1 needs a word after it.</source>
        <translation>يجب أن تلي %1 كلمة.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>لا يوجد خيار %1.</translation>
    </message>
    <message>
        <source>One file can be opened at a time; %1 is a second.</source>
        <translation>يُفتح ملف واحد في كل مرة، و%1 ملف ثانٍ.</translation>
    </message>
    <message>
        <source>--lang takes ar, en or fr, not “%1”.</source>
        <translation>يقبل ‎--lang‎ القيم ar أو en أو fr، لا «%1».</translation>
    </message>
    <message>
        <source>--today takes a date such as 2021-02-08, not “%1”.</source>
        <translation>يقبل ‎--today‎ تاريخًا مثل 2021-02-08، لا «%1».</translation>
    </message>
    <message>
        <source>Usage: multaqa [--lang ar|en|fr] [--today YYYY-MM-DD] [--as NAME] [FILE]</source>
        <translation>الاستعمال: multaqa [--lang ar|en|fr] [--today YYYY-MM-DD] [--as NAME] [FILE]</translation>
    </message>
</context>
<context>
    <name>StatisticsCommand</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>مدعوون</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجّلون</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدون</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>حضروا</translation>
    </message>
    <message>
        <source>Counts people by group, country, gender and language, and those of each event; as a table, or as a PDF in --lang ar, en, fr or ar+en.</source>
        <translation>يعدّ الأشخاص بحسب المجموعة والبلد والجنس واللغة، وأشخاص كل فعالية، في جدول أو في ملف PDF بلغة ‎--lang ar أو en أو fr أو ar+en.</translation>
    </message>
    <message>
        <source>Figures are written as .pdf; &quot;%1&quot; ends otherwise.</source>
        <translation>تُكتب الأرقام في ملف ‎.pdf، والاسم «%1» ينتهي بغير ذلك.</translation>
    </message>
    <message>
        <source>Wrote the figures to %1.</source>
        <translation>كُتبت الأرقام في %1.</translation>
    </message>
</context>
<context>
    <name>StatisticsPdf</name>
    <message>
        <source>Figures are made in one language, or in two different ones.</source>
        <translation>تُعدّ الأرقام بلغة واحدة أو بلغتين مختلفتين.</translation>
    </message>
    <message>
        <source>The figures were not made, because it was stopped.</source>
        <translation>لم تُعدّ الأرقام، لأن العمل أُوقف.</translation>
    </message>
</context>
<context>
    <name>SurveyCommand</name>
    <message>
        <source>Tells of the survey: where it is, until when it is open, and its results as totals.</source>
        <translation>يخبر عن الاستطلاع: أين هو وحتى متى هو متاح، ونتائجه مجاميع.</translation>
    </message>
    <message>
        <source>There is no survey yet. Describe it with &quot;survey edit&quot;.</source>
        <translation>لا استطلاع بعد. صِفه بالأمر «survey edit».</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>متاح حتى %1</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>لا نتائج بعد.</translation>
    </message>
</context>
<context>
    <name>SurveyEditCommand</name>
    <message>
        <source>Says what the survey is called, in which languages and where it is, and until when it is open. What is not said stays.</source>
        <translation>يحدّد اسم الاستطلاع ولغاته ورابطه وحتى متى هو متاح. وما لا يُذكر يبقى.</translation>
    </message>
    <message>
        <source>The survey is noted as %1.</source>
        <translation>دُوّن الاستطلاع بالمعرّف %1.</translation>
    </message>
</context>
<context>
    <name>SurveyEditing</name>
    <message>
        <source>Title: the survey needs one in at least one language.</source>
        <translation>العنوان: يحتاج الاستطلاع إلى عنوان بلغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Languages: there is no language %1 here; choose ar, en or fr.</source>
        <translation>اللغات: لا توجد هنا لغة %1؛ اختر ar أو en أو fr.</translation>
    </message>
    <message>
        <source>Open until: this day is before the one on which the survey opens. Choose a later one.</source>
        <translation>متاح حتى: هذا اليوم يسبق يوم فتح الاستطلاع. اختر يومًا بعده.</translation>
    </message>
    <message>
        <source>This conference has a survey already. Edit it, or remove it first.</source>
        <translation>لهذا المؤتمر استطلاع. عدّله أو احذفه أولًا.</translation>
    </message>
</context>
<context>
    <name>SurveyTableReader</name>
    <message>
        <source>Fewer than five people gave the same answer.</source>
        <translation>أعطى الإجابة نفسها أقل من خمسة أشخاص.</translation>
    </message>
    <message>
        <source>%1 holds contacts and no table. Export the survey’s results as .xlsx, .ods or .csv.</source>
        <translation>يحتوي %1 على جهات اتصال لا على جدول. صدِّر نتائج الاستطلاع بصيغة ‎.xlsx أو ‎.ods أو ‎.csv.</translation>
    </message>
    <message>
        <source>It has no row below its headers.</source>
        <translation>لا سطر فيه تحت العناوين.</translation>
    </message>
    <message>
        <source>Nothing of %1 may be kept, and nothing was changed. The first reason: %2</source>
        <translation>لا يجوز حفظ شيء من %1، ولم يتغيّر شيء. السبب الأول: %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 is not a whole number of answers. Put it right in the table; nothing was changed.</source>
        <translation>السطر %1، العمود %2: ليس %3 عددًا صحيحًا من الإجابات. صحّحه في الجدول؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Row %1, column %2: the question is missing. Write it into every row; nothing was changed.</source>
        <translation>السطر %1، العمود %2: السؤال ناقص. اكتبه في كل سطر؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>It tells who answered.</source>
        <translation>يدل على من أجاب.</translation>
    </message>
    <message>
        <source>No question stands above it.</source>
        <translation>لا سؤال فوقه.</translation>
    </message>
    <message>
        <source>It tells when somebody answered.</source>
        <translation>يدل على وقت الإجابة.</translation>
    </message>
    <message>
        <source>%1 holds the answers of fewer than five people, who would be known by them. Nothing was changed.</source>
        <translation>يحتوي %1 على إجابات أقل من خمسة أشخاص، وقد يُعرفون بها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nobody answered it.</source>
        <translation>لم يجب عنه أحد.</translation>
    </message>
    <message>
        <source>It is free text, which may tell who wrote it.</source>
        <translation>نص حر قد يدل على كاتبه.</translation>
    </message>
</context>
<context>
    <name>TableErrors</name>
    <message>
        <source>There is no file %1; check its name and place.</source>
        <translation>لا يوجد ملف %1؛ تأكد من اسمه ومكانه.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; check that you may open it.</source>
        <translation>لا يمكن قراءة الملف %1؛ تأكد من أن لديك إذنًا بفتحه.</translation>
    </message>
    <message>
        <source>%1 is in the format of old Excel versions (.xls). Open it in Excel or LibreOffice, save it as .xlsx, and choose that file. Nothing was changed.</source>
        <translation>%1 بصيغة إصدارات Excel القديمة (‎.xls). افتحه في Excel أو LibreOffice واحفظه بصيغة ‎.xlsx ثم اختر ذلك الملف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (.xlsb). Open it in Excel or LibreOffice, save it as .xlsx, and choose that file. Nothing was changed.</source>
        <translation>%1 مصنّف ثنائي (‎.xlsb). افتحه في Excel أو LibreOffice واحفظه بصيغة ‎.xlsx ثم اختر ذلك الملف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it with its password, save it without one, and choose that file. Nothing was changed.</source>
        <translation>%1 محميّ بكلمة مرور. افتحه بكلمة مروره واحفظه من دونها ثم اختر ذلك الملف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is a web page or another XML file, whatever its name says. Open it in Excel or LibreOffice, save it as .xlsx, and choose that file. Nothing was changed.</source>
        <translation>%1 صفحة ويب أو ملف XML آخر، أيًّا كان ما يقوله اسمه. افتحه في Excel أو LibreOffice واحفظه بصيغة ‎.xlsx ثم اختر ذلك الملف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is no table: choose a file in one of the formats .xlsx, .ods, .csv or .tsv. Nothing was changed.</source>
        <translation>%1 ليس جدولًا: اختر ملفًا بإحدى الصيغ ‎.xlsx أو ‎.ods أو ‎.csv أو ‎.tsv. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off. Open it in Excel or LibreOffice and save it anew, or ask for the file again. Nothing was changed.</source>
        <translation>%1 تالف أو مقطوع. افتحه في Excel أو LibreOffice واحفظه من جديد، أو اطلب الملف مرة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off behind row %2. Open it in Excel or LibreOffice and save it anew, or ask for the file again. Nothing was changed.</source>
        <translation>%1 تالف أو مقطوع بعد الصف %2. افتحه في Excel أو LibreOffice واحفظه من جديد، أو اطلب الملف مرة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 holds definitions (a DTD), which no spreadsheet program writes. Do not trust this file; ask for it again. Nothing was changed.</source>
        <translation>يحتوي %1 على تعريفات (DTD) لا يكتبها أي برنامج جداول. لا تثق بهذا الملف واطلبه مرة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than any table needs. Do not trust this file; ask for it again. Nothing was changed.</source>
        <translation>عند فكّ ضغط %1 ينتج أكثر مما يحتاج إليه أي جدول. لا تثق بهذا الملف واطلبه مرة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 has no sheet number %2; choose one that it has.</source>
        <translation>ليس في %1 ورقة رقمها %2؛ اختر ورقة موجودة فيه.</translation>
    </message>
    <message>
        <source>%1 has no sheet with a table. Nothing was changed.</source>
        <translation>ليس في %1 ورقة فيها جدول. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be read as “%2”, an unknown encoding; choose another one.</source>
        <translation>لا يمكن قراءة %1 بالترميز «%2» لأنه غير معروف؛ اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>Up to row %2, %1 holds more text than any table of people has. Delete what does not belong to it, or import it in parts. Nothing was changed.</source>
        <translation>يحتوي %1 حتى الصف %2 على نص أكثر مما في أي جدول أشخاص. احذف ما ليس منه أو استورده على أجزاء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>In %1, the cell in row %2, column %3 is longer than the %4 characters that a cell may have. Shorten it; in a text file, look for a quotation mark that is not closed. Nothing was changed.</source>
        <translation>في %1 الخلية في الصف %2 والعمود %3 أطول من الحدّ المسموح به للخلية (%4 حرف). اختصرها؛ وفي ملف نصي ابحث عن علامة اقتباس غير مغلقة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>In %1, row %2 has a cell beyond column %3, the last one that a spreadsheet has. Delete what does not belong to the table. Nothing was changed.</source>
        <translation>في %1 خلية في الصف %2 بعد العمود %3، وهو آخر عمود في جداول البيانات. احذف ما ليس من الجدول. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 has a row beyond row %2, the last one that a spreadsheet has. Import it in parts. Nothing was changed.</source>
        <translation>في %1 صف بعد الصف %2، وهو آخر صف في جداول البيانات. استورده على أجزاء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>In %1, the cell in row %2, column %3 holds a NUL character, so it is no text or another encoding. Choose the encoding, or correct the file. Nothing was changed.</source>
        <translation>في %1 تحتوي الخلية في الصف %2 والعمود %3 على المحرف NUL، فهي ليست نصًا أو أن ترميزها غير هذا. اختر الترميز أو صحّح الملف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>In %1, the quotation mark that opens in row %2, column %3 is never closed. Correct the file. Nothing was changed.</source>
        <translation>في %1 علامة الاقتباس التي تُفتح في الصف %2 والعمود %3 لا تُغلق أبدًا. صحّح الملف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>In %1, text follows the closing quotation mark in row %2, column %3. Write quotation marks inside a cell twice. Nothing was changed.</source>
        <translation>في %1 يأتي نص بعد علامة الاقتباس الختامية في الصف %2 والعمود %3. اكتب علامات الاقتباس داخل الخلية مرتين. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>TagEditing</name>
    <message>
        <source>Tag: a tag needs a name.</source>
        <translation>الوسم: يحتاج الوسم إلى اسم.</translation>
    </message>
    <message>
        <source>Tag: there is a tag %1 already.</source>
        <translation>الوسم: يوجد وسم %1 بالفعل.</translation>
    </message>
</context>
<context>
    <name>TextChecks</name>
    <message>
        <source>A text of “%1” says %2, but %3 is a %4</source>
        <translation>ورد في أحد نصوص «%1» يوم %2، غير أن %3 يوم %4</translation>
    </message>
    <message>
        <source>The link of “%1” is not a web address</source>
        <translation>رابط «%1» ليس عنوانًا على الإنترنت</translation>
    </message>
    <message>
        <source>The title of “%1” is missing in Arabic</source>
        <translation>عنوان «%1» غير مكتوب بالعربية</translation>
    </message>
    <message>
        <source>The title of “%1” is missing in English</source>
        <translation>عنوان «%1» غير مكتوب بالإنجليزية</translation>
    </message>
    <message>
        <source>The title of “%1” is missing in French</source>
        <translation>عنوان «%1» غير مكتوب بالفرنسية</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>العربية (Windows)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>أوروبا الغربية (Windows)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, as Excel&apos;s “Unicode text”)</source>
        <translation>يونيكود (UTF-16، كما في «نص Unicode» في Excel)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, high byte first)</source>
        <translation>يونيكود (UTF-16، البايت الأعلى أولًا)</translation>
    </message>
    <message>
        <source>Arabic (ISO)</source>
        <translation>العربية (ISO)</translation>
    </message>
    <message>
        <source>Arabic (DOS)</source>
        <translation>العربية (DOS)</translation>
    </message>
    <message>
        <source>Western European (ISO)</source>
        <translation>أوروبا الغربية (ISO)</translation>
    </message>
    <message>
        <source>Western European (older Macs)</source>
        <translation>أوروبا الغربية (أجهزة Mac القديمة)</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation>أوروبا الغربية (DOS)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>أوروبا الوسطى (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>التركية (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>السيريلية (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>السيريلية (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>اليونانية (Windows)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>الصينية (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>الصينية التقليدية (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>اليابانية (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation>الكورية (EUC)</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>Turns back the last step, or the one named.</source>
        <translation>يتراجع عن آخر خطوة، أو عن الخطوة المسمّاة.</translation>
    </message>
    <message>
        <source>Turns back the last undo.</source>
        <translation>يعيد آخر ما تم التراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %1 (%n changes).</source>
        <translation>
            <numerusform>تم التراجع: %1 (بلا تغييرات).</numerusform>
            <numerusform>تم التراجع: %1 (تغيير واحد).</numerusform>
            <numerusform>تم التراجع: %1 (تغييران).</numerusform>
            <numerusform>تم التراجع: %1 (%n تغييرات).</numerusform>
            <numerusform>تم التراجع: %1 (%n تغييرًا).</numerusform>
            <numerusform>تم التراجع: %1 (%n تغيير).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redone: %1 (%n changes).</source>
        <translation>
            <numerusform>تمت الإعادة: %1 (بلا تغييرات).</numerusform>
            <numerusform>تمت الإعادة: %1 (تغيير واحد).</numerusform>
            <numerusform>تمت الإعادة: %1 (تغييران).</numerusform>
            <numerusform>تمت الإعادة: %1 (%n تغييرات).</numerusform>
            <numerusform>تمت الإعادة: %1 (%n تغييرًا).</numerusform>
            <numerusform>تمت الإعادة: %1 (%n تغيير).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields were left as they are, because they were changed since.</source>
        <translation>
            <numerusform>لم يُترك أي حقل.</numerusform>
            <numerusform>تُرك حقل واحد كما هو، لأنه تغيّر بعد ذلك.</numerusform>
            <numerusform>تُرك حقلان كما هما، لأنهما تغيّرا بعد ذلك.</numerusform>
            <numerusform>تُركت %n حقول كما هي، لأنها تغيّرت بعد ذلك.</numerusform>
            <numerusform>تُرك %n حقلًا كما هو، لأنها تغيّرت بعد ذلك.</numerusform>
            <numerusform>تُرك %n حقل كما هو، لأنها تغيّرت بعد ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VCardReader</name>
    <message>
        <source>The line is longer than %1 MB and was left out.</source>
        <translation>السطر أطول من %1 ميغابايت وأُهمل.</translation>
    </message>
    <message>
        <source>The line is no property of a vCard and was left out.</source>
        <translation>السطر ليس خاصية من خصائص vCard وأُهمل.</translation>
    </message>
    <message>
        <source>Card %1 is larger than %2 MB and was left out.</source>
        <translation>البطاقة %1 أكبر من %2 ميغابايت وأُهملت.</translation>
    </message>
    <message>
        <source>Card %1 has no name, no organisation and no e-mail address, and was left out.</source>
        <translation>ليس في البطاقة %1 اسم ولا منظمة ولا عنوان بريد إلكتروني، فأُهملت.</translation>
    </message>
    <message>
        <source>Card %1 has no end, so it may not be whole; it was left out.</source>
        <translation>البطاقة %1 بلا نهاية وقد لا تكون كاملة؛ أُهملت.</translation>
    </message>
    <message>
        <source>From here on there is more that is odd; it is not listed.</source>
        <translation>من هنا فصاعدًا ملاحظات أخرى لا تُعرض.</translation>
    </message>
    <message>
        <source>There is no file %1; check its name and place.</source>
        <translation>لا يوجد ملف %1؛ تأكد من اسمه ومكانه.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; check that you may open it.</source>
        <translation>لا يمكن قراءة الملف %1؛ تأكد من أن لديك إذنًا بفتحه.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped. Nothing was changed.</source>
        <translation>أُوقفت قراءة %1. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file %1 holds no vCard; choose a file whose name ends in .vcf. Nothing was changed.</source>
        <translation>ليس في الملف %1 أي بطاقة vCard؛ اختر ملفًا ينتهي اسمه بـ ‎.vcf. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>الملف تالف: %1.</translation>
    </message>
    <message>
        <source>A reference points at nothing: %1.</source>
        <translation>إحالة لا تشير إلى شيء: %1.</translation>
    </message>
    <message>
        <source>The history does not hold together: %1.</source>
        <translation>السجل غير متماسك: %1.</translation>
    </message>
    <message>
        <source>A record that no step made: %1.</source>
        <translation>سجل لم تنشئه أي خطوة: %1.</translation>
    </message>
    <message>
        <source>A record that a step made is missing: %1.</source>
        <translation>سجل أنشأته خطوة وهو مفقود: %1.</translation>
    </message>
    <message>
        <source>A field is not as its history tells: %1.</source>
        <translation>حقل لا يطابق سجلّه: %1.</translation>
    </message>
    <message>
        <source>Checks the file, its references, and its contents against its history.</source>
        <translation>يفحص الملف وإحالاته، ويقارن محتواه بسجله.</translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 سليم.</translation>
    </message>
    <message>
        <source>Go on with your last backup or a colleague&apos;s copy, and keep this file.</source>
        <translation>تابع العمل على آخر نسخة احتياطية أو على نسخة زميل، واحتفظ بهذا الملف.</translation>
    </message>
    <message>
        <source>An attachment is missing or not what it was: %1.</source>
        <translation>مرفق مفقود أو لم يعد كما كان: %1.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The text in row %1, column %2, is longer than the %3 characters that a cell of Excel can hold. Shorten it, or export as CSV.</source>
        <translation>النص في الصف %1، العمود %2، أطول من %3 حرفًا، وهو أقصى ما تتسع له خلية في Excel. اختصره أو صدّر بصيغة CSV.</translation>
    </message>
    <message>
        <source>The table has more rows or columns than a sheet of Excel can hold (%1 and %2). Export fewer, or export as CSV.</source>
        <translation>في الجدول صفوف أو أعمدة أكثر مما تتسع له ورقة في Excel (%1 و%2). صدّر أقل منها أو صدّر بصيغة CSV.</translation>
    </message>
    <message>
        <source>%1 could not be made in the folder for temporary files. Make room there and try again.</source>
        <translation>تعذّر إعداد %1 في مجلد الملفات المؤقتة. أفرغ مساحة فيه وحاول من جديد.</translation>
    </message>
</context>
<context>
    <name>multaqa::AboutDialog</name>
    <message>
        <source>About Multaqa</source>
        <translation>حول ملتقى</translation>
    </message>
    <message>
        <source>Multaqa</source>
        <translation>ملتقى</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>The organiser of an intergovernmental conference: its people, agenda, deadlines and documents in Arabic, English and French, in one file.</source>
        <translation>منظّم المؤتمر الحكومي الدولي: أشخاصه وجدول أعماله ومواعيده ومستنداته بالعربية والإنجليزية والفرنسية، في ملف واحد.</translation>
    </message>
    <message>
        <source>Multaqa is under the Apache licence, version 2.0.</source>
        <translation>ملتقى مرخّص برخصة أباتشي، الإصدار 2.0.</translation>
    </message>
    <message>
        <source>Icons: Breeze by KDE, under the GNU Lesser General Public Licence 3.0 or later.</source>
        <translation>الأيقونات: بريز من كدي برخصة غنو العمومية الصغرى 3.0 أو ما بعدها.</translation>
    </message>
    <message>
        <source>Made with Qt %1, under the GNU Lesser General Public Licence 3.0.</source>
        <translation>أُنشئ باستعمال كيوت %1 برخصة غنو العمومية الصغرى 3.0.</translation>
    </message>
    <message>
        <source>Fonts: Noto by Google, under the SIL Open Font Licence 1.1.</source>
        <translation>الخطوط: نوتو من غوغل برخصة SIL المفتوحة للخطوط 1.1.</translation>
    </message>
</context>
<context>
    <name>multaqa::AddressesEditor</name>
    <message>
        <source>Other address %1</source>
        <translation>العنوان الإضافي %1</translation>
    </message>
    <message>
        <source>Whose other address %1 is</source>
        <translation>لمن العنوان الإضافي %1</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>لمن هو</translation>
    </message>
    <message>
        <source>More for other address %1</source>
        <translation>المزيد للعنوان الإضافي %1</translation>
    </message>
    <message>
        <source>Use for correspondence</source>
        <translation>اجعله عنوان المراسلة</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>أضف عنوانًا</translation>
    </message>
    <message>
        <source>Not a whole address yet</source>
        <translation>ليس عنوانًا كاملًا بعد</translation>
    </message>
</context>
<context>
    <name>multaqa::AgendaImportDialog</name>
    <message>
        <source>Agenda imported</source>
        <translation>استُورد جدول الأعمال</translation>
    </message>
    <message>
        <source>%1 was taken into the agenda</source>
        <translation>أُدخل %1 في جدول الأعمال</translation>
    </message>
    <message>
        <source>Sessions added: %1. Brought up to date: %2. As they were: %3. People: %4. All of it is one step, which Undo takes back.</source>
        <translation>جلسات أُضيفت: %1، وحُدّثت: %2، وبقيت كما هي: %3، وأشخاص: %4. وكل ذلك خطوة واحدة يعيدها التراجع.</translation>
    </message>
    <message>
        <source>Nothing in the file was odd.</source>
        <translation>لا شيء غريب في الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in the file were odd, and understood as said here:</source>
        <translation>
            <numerusform>لا شيء غريب في الملف:</numerusform>
            <numerusform>في الملف أمر غريب فُهم كما يلي:</numerusform>
            <numerusform>في الملف أمران غريبان فُهما كما يلي:</numerusform>
            <numerusform>في الملف %Ln أمور غريبة فُهمت كما يلي:</numerusform>
            <numerusform>في الملف %Ln أمرًا غريبًا فُهمت كما يلي:</numerusform>
            <numerusform>في الملف %Ln أمر غريب فُهمت كما يلي:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation>ما كان غريبًا</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>قراءة %1</translation>
    </message>
</context>
<context>
    <name>multaqa::AgendaModel</name>
    <message>
        <source>Event without a title</source>
        <translation>فعالية بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>بلا وقت بعد</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>بلا وقت</translation>
    </message>
</context>
<context>
    <name>multaqa::AgendaPage</name>
    <message numerus="yes">
        <source>%Ln session(s) found</source>
        <translation>
            <numerusform>لم يُعثر على جلسة</numerusform>
            <numerusform>عُثر على جلسة واحدة</numerusform>
            <numerusform>عُثر على جلستين</numerusform>
            <numerusform>عُثر على %Ln جلسات</numerusform>
            <numerusform>عُثر على %Ln جلسة</numerusform>
            <numerusform>عُثر على %Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <comment>in the agenda</comment>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, %3 time</source>
        <translation>%1 في %2، بتوقيت %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a session or an event to see and change it here.</source>
        <translation>اختر جلسة أو فعالية لتظهر هنا وتُعدَّل.</translation>
    </message>
    <message>
        <source>Agenda PDF…</source>
        <translation>مستند PDF…</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>Find a session</source>
        <translation>ابحث عن جلسة</translation>
    </message>
    <message>
        <source>Sessions by day</source>
        <translation>الجلسات بحسب اليوم</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>جدول الأعمال فارغ</translation>
    </message>
    <message>
        <source>Add the first event, such as the conference itself or the consultation before it; its sessions come after. Or take a whole schedule from a file.</source>
        <translation>أضف الفعالية الأولى، كالمؤتمر نفسه أو المشاورة التي تسبقه، ثم جلساتها. أو خذ برنامجًا كاملًا من ملف.</translation>
    </message>
    <message>
        <source>Add the first event</source>
        <translation>أضف الفعالية الأولى</translation>
    </message>
    <message>
        <source>Import an agenda…</source>
        <translation>استورد جدول أعمال…</translation>
    </message>
    <message>
        <source>No session holds these words</source>
        <translation>لا جلسة فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Titles, people and rooms were looked through, in all languages.</source>
        <translation>شمل البحث العناوين والأشخاص والقاعات بكل اللغات.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s), none with a time yet</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة لم يُحدَّد وقتها بعد</numerusform>
            <numerusform>جلستان لم يُحدَّد وقتهما بعد</numerusform>
            <numerusform>%Ln جلسات لم يُحدَّد وقتها بعد</numerusform>
            <numerusform>%Ln جلسة لم يُحدَّد وقتها بعد</numerusform>
            <numerusform>%Ln جلسة لم يُحدَّد وقتها بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::AttendanceDialog</name>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name and press Enter</source>
        <translation>امسح بطاقة، أو اكتب اسماً واضغط Enter</translation>
    </message>
    <message>
        <source>Who may be here</source>
        <translation>من قد يكون حاضراً</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>لا توجد فعالية بعد</translation>
    </message>
    <message>
        <source>Add the event on the page Agenda; then attendance can be marked here.</source>
        <translation>أضف الفعالية في صفحة جدول الأعمال؛ ثم يمكن تسجيل الحضور هنا.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>No name and no organisation holds &quot;%1&quot;. Type less of it, or scan the badge.</source>
        <translation>لا يرد «%1» في أي اسم ولا في أي جهة. اكتب جزءاً أقصر منه، أو امسح البطاقة.</translation>
    </message>
    <message>
        <source>Type more of the name, or choose the person in the list and press Space.</source>
        <translation>اكتب مزيداً من الاسم، أو اختر الشخص من القائمة واضغط مفتاح المسافة.</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>لم يُسجَّل الحضور</translation>
    </message>
    <message>
        <source>No longer marked as being here.</source>
        <translation>أُلغي تسجيل الحضور.</translation>
    </message>
    <message>
        <source>✓ %1: new</source>
        <translation>✓ %1: حضور جديد</translation>
    </message>
    <message>
        <source>%1: marked already</source>
        <translation>%1: مسجَّل من قبل</translation>
    </message>
    <message>
        <source>Here: %1, of %2 expected</source>
        <translation>الحاضرون: %1، والمنتظرون: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are found</source>
        <translation>
            <numerusform>لم يُعثر على أحد</numerusform>
            <numerusform>عُثر على شخص واحد</numerusform>
            <numerusform>عُثر على شخصين</numerusform>
            <numerusform>عُثر على %Ln أشخاص</numerusform>
            <numerusform>عُثر على %Ln شخصاً</numerusform>
            <numerusform>عُثر على %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::AttendanceModel</name>
    <message>
        <source>Not registered</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
</context>
<context>
    <name>multaqa::BalanceCard</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>accepted, of all who asked</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group or country, its numbers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>التوازن</translation>
    </message>
    <message>
        <source>accepted of all who asked</source>
        <translation>المقبولون من كل أصحاب الطلبات</translation>
    </message>
    <message>
        <source>in %1, accepted of all who asked</source>
        <translation>في %1، المقبولون من كل أصحاب الطلبات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
</context>
<context>
    <name>multaqa::ChangesView</name>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>أُفرغ</translation>
    </message>
</context>
<context>
    <name>multaqa::ChoiceCard</name>
    <message>
        <source>Nothing is said</source>
        <translation>لا شيء مذكور</translation>
    </message>
</context>
<context>
    <name>multaqa::ColumnRow</name>
    <message>
        <source>Column %1</source>
        <comment>without a header</comment>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a column</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>ما يقابل «%1»</translation>
    </message>
    <message>
        <source>Numbers without their +</source>
        <translation>أرقام بلا علامة +</translation>
    </message>
    <message>
        <source>Choose a field if you wish</source>
        <translation>اختر حقلًا إن شئت</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>لا يُستورد</translation>
    </message>
    <message>
        <source>Known by its header</source>
        <translation>من العنوان</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>كما في المرة السابقة</translation>
    </message>
    <message>
        <source>Known by what stands in it</source>
        <translation>من محتواه</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>باختيارك</translation>
    </message>
</context>
<context>
    <name>multaqa::ColumnsStep</name>
    <message>
        <source>Keep the unknown ones as fields of our own</source>
        <translation>احتفظ بغير المعروف منها حقولًا خاصة بنا</translation>
    </message>
    <message>
        <source>Remember this for such files</source>
        <translation>تذكّر هذه المقابلة</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>أول القيم</translation>
    </message>
    <message>
        <source>In Multaqa</source>
        <translation>في ملتقى</translation>
    </message>
    <message>
        <source>How it was known</source>
        <translation>كيف عُرف</translation>
    </message>
    <message>
        <source>Each column and what it is</source>
        <translation>كل عمود وما يقابله</translation>
    </message>
    <message>
        <source>So the first rows are read</source>
        <translation>هكذا تُقرأ أول الصفوف</translation>
    </message>
    <message>
        <source>People who are there already</source>
        <translation>الأشخاص الموجودون</translation>
    </message>
    <message>
        <source>Bring them up to date</source>
        <translation>حدّث ما تغيّر</translation>
    </message>
    <message>
        <source>Fill only what is empty</source>
        <translation>املأ الفارغ فقط</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>اتركهم كما هم</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لا يُستورد</translation>
    </message>
    <message>
        <source>A new field of our own</source>
        <translation>حقل جديد خاص بنا</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln of them; the others are not imported</source>
        <translation>
            <numerusform>لا شيء منها</numerusform>
            <numerusform>أولها فقط، ولا يُستورد الباقي</numerusform>
            <numerusform>أول اثنين منها، ولا يُستورد الباقي</numerusform>
            <numerusform>أول %Ln منها، ولا يُستورد الباقي</numerusform>
            <numerusform>أول %Ln منها، ولا يُستورد الباقي</numerusform>
            <numerusform>أول %Ln منها، ولا يُستورد الباقي</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 are imported, the others are up to you</source>
        <translation>يُستورد %L1 من %L2، والباقي لك</translation>
    </message>
    <message>
        <source>all of them are imported</source>
        <translation>تُستورد كلها</translation>
    </message>
</context>
<context>
    <name>multaqa::CompareDialog</name>
    <message>
        <source>Is this the same person?</source>
        <translation>أهو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغيّر</translation>
    </message>
    <message>
        <source>Row %1 may be %2</source>
        <translation>الصف %1 قد يكون %2</translation>
    </message>
    <message>
        <source>Row %1 changes %2</source>
        <translation>الصف %1 يغيّر %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>In Multaqa</source>
        <translation>في ملتقى</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ليس في الملف</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>الاثنان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>ا&amp;تركه</translation>
    </message>
    <message>
        <source>&amp;Another person</source>
        <translation>شخص آ&amp;خر</translation>
    </message>
    <message>
        <source>The &amp;same person</source>
        <translation>الشخص &amp;نفسه</translation>
    </message>
    <message>
        <source>&amp;Import it</source>
        <translation>ا&amp;ستورده</translation>
    </message>
</context>
<context>
    <name>multaqa::Conference</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Step %1 is undone already.</source>
        <translation>سبق التراجع عن الخطوة %1.</translation>
    </message>
    <message>
        <source>Step %1 (%2) cannot be undone.</source>
        <translation>لا يمكن التراجع عن الخطوة %1 (%2).</translation>
    </message>
    <message>
        <source>There is no step %1 in the history.</source>
        <translation>لا توجد خطوة %1 في السجل.</translation>
    </message>
</context>
<context>
    <name>multaqa::ConferenceBanners</name>
    <message>
        <source>Save a copy</source>
        <translation>احفظ نسخة</translation>
    </message>
    <message>
        <source>This file was made by an earlier version and was brought up to date. As it was before, it is kept in %1.</source>
        <translation>أُنشئ هذا الملف بإصدار أقدم، وقد حُدّث. ونسخته كما كانت محفوظة في %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>multaqa::ConferenceDialog</name>
    <message>
        <source>Conference</source>
        <translation>المؤتمر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Meets under</source>
        <translation>ينعقد بموجب</translation>
    </message>
    <message>
        <source>The resolution or mandate it meets under</source>
        <translation>القرار أو الولاية التي ينعقد بموجبها</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>البريد المعتمد</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>الصفحة على الإنترنت</translation>
    </message>
    <message>
        <source>Digits in Arabic</source>
        <translation>الأرقام بالعربية</translation>
    </message>
    <message>
        <source>Months in Arabic</source>
        <translation>الأشهر بالعربية</translation>
    </message>
    <message>
        <source>So a day is written</source>
        <translation>هكذا يُكتب اليوم</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>الجهات الداعية</translation>
    </message>
    <message>
        <source>Organisation that joins the hosts</source>
        <translation>جهة تُضاف إلى الجهات الداعية</translation>
    </message>
    <message>
        <source>Add to the hosts</source>
        <translation>أضف إلى الجهات الداعية</translation>
    </message>
    <message>
        <source>Earlier in the documents</source>
        <translation>تقديم في المستندات</translation>
    </message>
    <message>
        <source>Later in the documents</source>
        <translation>تأخير في المستندات</translation>
    </message>
    <message>
        <source>Take from the hosts</source>
        <translation>أخرج من الجهات الداعية</translation>
    </message>
</context>
<context>
    <name>multaqa::ConsentEditor</name>
    <message>
        <source>Personal data</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>Note here whether the person agreed that the conference keeps these data, and where the data came from. You can then answer when the person asks, or wants to be forgotten.</source>
        <translation>دوّن هنا هل وافق الشخص على حفظ المؤتمر لهذه البيانات، ومن أين جاءت. فتستطيع الجواب إذا سأل، أو إذا أراد محو بياناته.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the day of consent</comment>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>اليوم غير معروف</translation>
    </message>
    <message>
        <source>A registration form, a letter</source>
        <translation>استمارة تسجيل، رسالة</translation>
    </message>
</context>
<context>
    <name>multaqa::ConsequencesView</name>
    <message>
        <source>In order then: %1</source>
        <translation>يصبح سليمًا: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day or an hour, and see here what comes of it.</source>
        <translation>اختر يومًا أو ساعة لترى هنا ما يترتب على ذلك.</translation>
    </message>
    <message>
        <source>Nothing becomes wrong or impossible by it.</source>
        <translation>لا شيء يصبح خطأً أو متعذرًا بذلك.</translation>
    </message>
</context>
<context>
    <name>multaqa::CustomFieldsDialog</name>
    <message>
        <source>Own fields</source>
        <translation>حقول خاصة</translation>
    </message>
    <message>
        <source>What this conference wants to know of people beside the usual, such as what they may eat.</source>
        <translation>ما يريد هذا المؤتمر معرفته عن الأشخاص زيادة على المعتاد، مثل ما يأكلونه.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>خيار في كل سطر</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>أضف حقلًا</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>حقل جديد</translation>
    </message>
</context>
<context>
    <name>multaqa::CustomValuesEditor</name>
    <message>
        <source>Further fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>الحقول…</translation>
    </message>
    <message>
        <source>Edit the conference’s own fields</source>
        <translation>عدّل حقول المؤتمر الخاصة</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>a date</comment>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>multaqa::DateField</name>
    <message>
        <source>Not decided yet</source>
        <translation>لم يُحدَّد بعد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a weekday and a date in the Hijri calendar</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>multaqa::DeadlineEditor</name>
    <message>
        <source>Needs a decision: it has no day yet</source>
        <translation>يحتاج إلى قرار: لم يُحدَّد يومه بعد</translation>
    </message>
    <message>
        <source>moved on %1 by %2</source>
        <translation>نقله %2 في %1</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>انقل إلى يوم آخر…</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>الأيام السابقة</translation>
    </message>
    <message>
        <source>Decide, and see what comes of it…</source>
        <translation>قرّر وانظر ما يترتب…</translation>
    </message>
    <message>
        <source>%1 begins on %2</source>
        <comment>an event and its first day</comment>
        <translation>تبدأ %1 يوم %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <comment>what a deadline is for</comment>
        <translation>لا شيء بعينه</translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>a city</comment>
        <translation>بتوقيت %1</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Before what</source>
        <comment>the event that a deadline is for</comment>
        <translation>يسبق ماذا</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Days before, such as %1</source>
        <translation>بالأيام قبله، مثل %1</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>ما يتوقف عليه</translation>
    </message>
</context>
<context>
    <name>multaqa::DeadlinesModel</name>
    <message>
        <source>Days left</source>
        <translation>الأيام الباقية</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>no day</source>
        <comment>a deadline without a day</comment>
        <translation>بلا يوم</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>days left</comment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>متأخر يومًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يومًا</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>لم يُحدَّد بعد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and the same in the Hijri calendar</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and an hour</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>ما يتوقف عليه</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a deadline</comment>
        <translation>انقضى</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Remind today</source>
        <translation>يُذكَّر به اليوم</translation>
    </message>
</context>
<context>
    <name>multaqa::DeadlinesPage</name>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%Ln مواعيد</numerusform>
            <numerusform>%Ln موعدًا</numerusform>
            <numerusform>%Ln موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرًا</numerusform>
            <numerusform>%Ln متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a day</source>
        <translation>
            <numerusform>لا موعد بلا يوم</numerusform>
            <numerusform>واحد بلا يوم</numerusform>
            <numerusform>اثنان بلا يوم</numerusform>
            <numerusform>%Ln بلا يوم</numerusform>
            <numerusform>%Ln بلا يوم</numerusform>
            <numerusform>%Ln بلا يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>انقل إلى يوم آخر…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Choose a row to see and edit all of it.</source>
        <translation>اختر سطرًا لتراه كاملًا وتحرّره.</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>لا موعد نهائيًّا بعد</translation>
    </message>
    <message>
        <source>Registration, requests, reports, survey: write each with its last day, or leave the day open until it is decided.</source>
        <translation>التسجيل والطلبات والتقارير والاستطلاع: اكتب لكل منها آخر يوم، أو اترك اليوم مفتوحًا حتى يتقرر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) today</source>
        <translation>
            <numerusform>لا تذكير اليوم</numerusform>
            <numerusform>تذكير واحد اليوم</numerusform>
            <numerusform>تذكيران اليوم</numerusform>
            <numerusform>%Ln تذكيرات اليوم</numerusform>
            <numerusform>%Ln تذكيرًا اليوم</numerusform>
            <numerusform>%Ln تذكير اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>deadlines</source>
        <comment>the name of a file</comment>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Save the deadlines as a calendar</source>
        <translation>حفظ المواعيد النهائية تقويمًا</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>تقاويم (*.ics)</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>تقويم…</translation>
    </message>
    <message>
        <source>Saves the deadlines that have a day as a file for calendars</source>
        <translation>يحفظ المواعيد النهائية التي لها يوم في ملف للتقاويم</translation>
    </message>
</context>
<context>
    <name>multaqa::DifferenceDelegate</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>changes of one person</comment>
        <translation>
            <numerusform>ولا غير</numerusform>
            <numerusform>وتغيير آخر</numerusform>
            <numerusform>وتغييران آخران</numerusform>
            <numerusform>و%Ln تغييرات أخرى</numerusform>
            <numerusform>و%Ln تغييرًا آخر</numerusform>
            <numerusform>و%Ln تغيير آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::DifferencesModel</name>
    <message>
        <source>New</source>
        <comment>a row of an imported file</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a row of an imported file</comment>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a row of an imported file</comment>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>a row of an imported file</comment>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a row of an imported file</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>The same identifier</source>
        <translation>المعرّف نفسه</translation>
    </message>
    <message>
        <source>The same name and e-mail address</source>
        <translation>الاسم نفسه والبريد نفسه</translation>
    </message>
    <message>
        <source>The same name and organisation</source>
        <translation>الاسم نفسه والجهة نفسها</translation>
    </message>
    <message>
        <source>The same name, and nothing that speaks against it</source>
        <translation>الاسم نفسه، ولا شيء يخالفه</translation>
    </message>
    <message>
        <source>The same name and external identifier</source>
        <translation>الاسم نفسه والمعرّف الخارجي نفسه</translation>
    </message>
    <message>
        <source>The same name, but something else differs</source>
        <translation>الاسم نفسه، لكن غيره مختلف</translation>
    </message>
    <message>
        <source>The name sounds alike, and the telephone is the same</source>
        <translation>اسم مشابه في النطق، والهاتف نفسه</translation>
    </message>
    <message>
        <source>The name sounds alike, and the organisation is the same</source>
        <translation>اسم مشابه في النطق، والجهة نفسها</translation>
    </message>
    <message>
        <source>The name sounds alike, and the country is the same</source>
        <translation>اسم مشابه في النطق، والبلد نفسه</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>A new person, not %1</source>
        <translation>شخص جديد، غير %1</translation>
    </message>
    <message>
        <source>Is %1, and is brought up to date</source>
        <translation>هو %1، ويُحدَّث</translation>
    </message>
    <message>
        <source>May be %1 of row %2</source>
        <translation>قد يكون %1 في الصف %2</translation>
    </message>
    <message>
        <source>May be %1</source>
        <translation>قد يكون %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its new value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>a field, its new and its former value</comment>
        <translation>%1: %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>يُستورد</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لا يُستورد</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغيّر</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>صحّح</translation>
    </message>
</context>
<context>
    <name>multaqa::DifferencesStep</name>
    <message>
        <source>Tick all</source>
        <translation>اختر الكل</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>ألغِ اختيار الكل</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows of an imported file</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Search in the rows</source>
        <translation>ابحث في الصفوف</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>لا صف يطابق.</translation>
    </message>
    <message>
        <source>Edit the row…</source>
        <translation>حرّر الصف…</translation>
    </message>
</context>
<context>
    <name>multaqa::DocumentChoices</name>
    <message>
        <source>All events</source>
        <translation>كل الفعاليات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Registered for it</source>
        <translation>المسجَّلون فيه</translation>
    </message>
    <message>
        <source>Approved for it</source>
        <translation>المعتمد تسجيلهم فيه</translation>
    </message>
    <message>
        <source>Who attended it</source>
        <translation>من حضره</translation>
    </message>
    <message>
        <source>A6, one on a page</source>
        <translation>A6، واحدة في الصفحة</translation>
    </message>
    <message>
        <source>A4, four on a page</source>
        <translation>A4، أربع في الصفحة</translation>
    </message>
    <message>
        <source>A4, eight on a page</source>
        <translation>A4، ثمانٍ في الصفحة</translation>
    </message>
    <message>
        <source>With e-mail addresses</source>
        <translation>مع عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two languages</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>من فيه</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
</context>
<context>
    <name>multaqa::DocumentController</name>
    <message>
        <source>Open a conference</source>
        <translation>فتح مؤتمر</translation>
    </message>
    <message>
        <source>Conferences (*.multaqa);;All files (*)</source>
        <translation>مؤتمرات (*.multaqa);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no file “%1”. Choose another one.</source>
        <translation>لا يوجد ملف باسم «%1». اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>New conference</source>
        <translation>مؤتمر جديد</translation>
    </message>
    <message>
        <source>Where the new conference is kept</source>
        <translation>مكان حفظ المؤتمر الجديد</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Give the new conference another name.</source>
        <translation>يوجد ملف باسم «%1». اختر للمؤتمر الجديد اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1، نسخة %2</translation>
    </message>
    <message>
        <source>Where the copy is kept</source>
        <translation>مكان حفظ النسخة</translation>
    </message>
    <message>
        <source>Import an agenda</source>
        <translation>استيراد جدول أعمال</translation>
    </message>
    <message>
        <source>Schedules (*.xml);;All files (*)</source>
        <translation>برامج (*.xml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>استيراد أشخاص</translation>
    </message>
    <message>
        <source>Tables and contacts (*.xlsx *.ods *.csv *.tsv *.txt *.vcf);;All files (*)</source>
        <translation>جداول وجهات اتصال (*.xlsx *.ods *.csv *.tsv *.txt *.vcf);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>صور (*.jpg *.jpeg *.png);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Check a letter</source>
        <translation>تدقيق رسالة</translation>
    </message>
    <message>
        <source>Letters (*.txt *.eml *.docx *.odt *.pdf *.html);;All files (*)</source>
        <translation>رسائل (*.txt *.eml *.docx *.odt *.pdf *.html);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Choose the document of the report</source>
        <translation>اختيار وثيقة التقرير</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.doc *.rtf *.txt);;All files (*)</source>
        <translation>وثائق (‎*.pdf *.docx *.odt *.doc *.rtf *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import results of the survey</source>
        <translation>استيراد نتائج الاستطلاع</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv *.tsv);;All files (*)</source>
        <translation>جداول (‎*.xlsx *.ods *.csv *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>استيراد الطلبات</translation>
    </message>
    <message>
        <source>Messages and tables (*.eml *.xlsx *.ods *.csv *.tsv);;All files (*)</source>
        <translation>رسائل وجداول (*.eml *.xlsx *.ods *.csv *.tsv);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>multaqa::DocumentsPage</name>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Make the pages</source>
        <translation>أعدّ الصفحات</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom in percent</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the saved file</comment>
        <translation>افتح</translation>
    </message>
    <message>
        <source>The printer did not take the document. Look whether it is on, and try again.</source>
        <translation>لم تقبل الطابعة المستند. تأكد من تشغيلها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>احفظ PDF…</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
    <message>
        <source>The pages are being made</source>
        <translation>تُعدّ الصفحات</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>أظهره في مجلده</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>بعرض النافذة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>There is no session with a time yet</source>
        <translation>لا جلسة لها وقت بعد</translation>
    </message>
    <message>
        <source>As soon as the agenda has one, its pages are shown here, to be saved as PDF or printed.</source>
        <translation>متى صار في جدول الأعمال جلسة بوقت ظهرت صفحاته هنا لتُحفظ بصيغة PDF أو تُطبع.</translation>
    </message>
    <message>
        <source>There is nobody for this document yet</source>
        <translation>ليس لهذا المستند أحد بعد</translation>
    </message>
    <message>
        <source>As soon as somebody is, the pages are shown here, to be saved as PDF or printed.</source>
        <translation>ما إن يوجد أحد حتى تظهر الصفحات هنا لحفظها بصيغة PDF أو طباعتها.</translation>
    </message>
    <message>
        <source>%1 - %2 - %3</source>
        <comment>file name: document, title and language</comment>
        <translation>%1 - %2 - %3</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>حفظ المستند</translation>
    </message>
    <message>
        <source>To be printed, or saved as PDF</source>
        <translation>للطباعة، أو للحفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>There is no deadline with a day yet</source>
        <translation>لا يوجد بعد موعد نهائي له يوم</translation>
    </message>
    <message>
        <source>As soon as one is decided, the pages are shown here, to be saved as PDF or printed.</source>
        <translation>متى تقرّر موعد تظهر الصفحات هنا لتُحفظ بصيغة PDF أو تُطبع.</translation>
    </message>
    <message>
        <source>There is no voluntary report and no survey yet</source>
        <translation>لا تقرير طوعي ولا استطلاع بعد</translation>
    </message>
    <message>
        <source>As soon as there is one, the pages are shown here, to be saved as PDF or printed.</source>
        <translation>متى وُجد أحدهما تُعرض صفحاته هنا لتُحفظ بصيغة PDF أو تُطبع.</translation>
    </message>
</context>
<context>
    <name>multaqa::DuplicatesDialog</name>
    <message>
        <source>Make them one</source>
        <translation>ادمجهما</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>ليسا الشخص نفسه</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>مكرّرون محتملون</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>البحث عن المكرّرين</translation>
    </message>
    <message>
        <source>What points at either will point at the one person. The address that is not chosen is kept as a further one. Undo brings both back.</source>
        <translation>كل ما يشير إلى أحدهما يصير للشخص الواحد. والبريد الذي لا تختاره يبقى عنوانًا إضافيًا. والتراجع يعيد الاثنين.</translation>
    </message>
    <message>
        <source>This is decided; Undo takes it back.</source>
        <translation>حُسم هذا؛ والتراجع يلغيه.</translation>
    </message>
    <message>
        <source>All of them are decided</source>
        <translation>حُسمت كلها</translation>
    </message>
    <message>
        <source>Nobody looks like a duplicate</source>
        <translation>لا يبدو أحد مكرّرًا</translation>
    </message>
    <message>
        <source>Each decision is a step of its own, which Undo takes back.</source>
        <translation>كل قرار خطوة وحدها، يلغيها التراجع.</translation>
    </message>
    <message>
        <source>Names were compared across spelling and script, with the addresses, telephones, organisations and countries.</source>
        <translation>قورنت الأسماء على اختلاف كتابتها وحروفها، مع العناوين والهواتف والجهات والبلدان.</translation>
    </message>
</context>
<context>
    <name>multaqa::DuplicatesLink</name>
    <message numerus="yes">
        <source>%Ln likely duplicate(s)</source>
        <translation>
            <numerusform>لا مكرّرين محتملين</numerusform>
            <numerusform>مكرّر محتمل واحد</numerusform>
            <numerusform>مكرّران محتملان</numerusform>
            <numerusform>%Ln مكرّرين محتملين</numerusform>
            <numerusform>%Ln مكرّرًا محتملًا</numerusform>
            <numerusform>%Ln مكرّر محتمل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::DuplicatesModel</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share of a hundred</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>دُمجا</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
</context>
<context>
    <name>multaqa::EditRowDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a field, and the header of its column</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>تحرير الصف</translation>
    </message>
    <message>
        <source>Row %1</source>
        <comment>of an imported file</comment>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>What you write here is imported in place of what the file says. The file is not changed.</source>
        <translation>يُستورد ما تكتبه هنا بدلًا مما في الملف، ولا يتغيّر الملف نفسه.</translation>
    </message>
    <message>
        <source>Check it again</source>
        <translation>أعد التحقق</translation>
    </message>
</context>
<context>
    <name>multaqa::EditorPane</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>multaqa::EventChips</name>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
</context>
<context>
    <name>multaqa::EventEditor</name>
    <message>
        <source>Event without a title</source>
        <translation>فعالية بلا عنوان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Set the days</source>
        <translation>حدّد الأيام</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>الانعقاد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation>احذف هذه الفعالية</translation>
    </message>
</context>
<context>
    <name>multaqa::ExportPeopleDialog</name>
    <message>
        <source>Excel (xlsx)</source>
        <translation>‏Excel ‏(xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (csv)</source>
        <translation>نص بفواصل (csv)</translation>
    </message>
    <message>
        <source>Text with semicolons (csv)</source>
        <translation>نص بفواصل منقوطة (csv)</translation>
    </message>
    <message>
        <source>Contacts, vCard 3.0 (vcf)</source>
        <translation>جهات اتصال، vCard 3.0 ‏(vcf)</translation>
    </message>
    <message>
        <source>Contacts, vCard 4.0 (vcf)</source>
        <translation>جهات اتصال، vCard 4.0 ‏(vcf)</translation>
    </message>
    <message>
        <source>For another conference of Multaqa (json)</source>
        <translation>لمؤتمر آخر في ملتقى (json)</translation>
    </message>
    <message>
        <source>List of participants (pdf)</source>
        <translation>قائمة المشاركين (pdf)</translation>
    </message>
    <message>
        <source>Reads back with nothing changed. Telephone numbers stay whole.</source>
        <translation>يُستورد ثانية دون أي تغيير، وتبقى أرقام الهاتف كاملة.</translation>
    </message>
    <message>
        <source>Opens by itself where Excel separates by commas, as in English.</source>
        <translation>يُفتح مباشرة حيث يفصل Excel بالفواصل، كما في الإنجليزية.</translation>
    </message>
    <message>
        <source>Opens by itself where Excel separates by semicolons, as in French.</source>
        <translation>يُفتح مباشرة حيث يفصل Excel بالفواصل المنقوطة، كما في الفرنسية.</translation>
    </message>
    <message>
        <source>Every address book reads it. Registrations and own fields are left out.</source>
        <translation>تقرؤه كل دفاتر العناوين. لا يتضمن التسجيلات ولا حقول المؤتمر الخاصة.</translation>
    </message>
    <message>
        <source>Names in both scripts. Registrations and own fields are left out.</source>
        <translation>الأسماء بالحرفين. لا يتضمن التسجيلات ولا حقول المؤتمر الخاصة.</translation>
    </message>
    <message>
        <source>Everything about these people, in all languages, with their photos.</source>
        <translation>كل ما يخص هؤلاء الأشخاص، بكل اللغات، مع صورهم.</translation>
    </message>
    <message>
        <source>States first, then organisations by their groups.</source>
        <translation>الدول أولًا، ثم المنظمات بحسب فئاتها.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>تجري كتابة %1</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>تصدير الأشخاص</translation>
    </message>
    <message>
        <source>With e-mail addresses</source>
        <translation>مع عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Such as: seating plan, for the protocol office</source>
        <translation>مثل: مخطط الجلوس، لمكتب المراسم</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Purpose, on a first sheet</source>
        <translation>ال&amp;غرض، في ورقة أولى</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Everybody (%1)</source>
        <translation>الجميع (%1)</translation>
    </message>
    <message>
        <source>Whom the list shows (%1)</source>
        <translation>من تعرضهم القائمة (%1)</translation>
    </message>
    <message>
        <source>Whom you have chosen (%1)</source>
        <translation>من اخترتهم (%1)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <comment>XLSX files (*.xlsx)</comment>
        <translation>ملفات %1 ‏(*.%2)</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
</context>
<context>
    <name>multaqa::FiguresModel</name>
    <message>
        <source>All</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>multaqa::FileStep</name>
    <message>
        <source>Contacts (vCard), one person each</source>
        <translation>جهات اتصال (vCard)، كل منها شخص</translation>
    </message>
    <message>
        <source>A table as text</source>
        <translation>جدول نصي</translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet with %Ln sheet(s)</source>
        <translation>
            <numerusform>جدول بلا أوراق</numerusform>
            <numerusform>جدول من ورقة واحدة</numerusform>
            <numerusform>جدول من ورقتين</numerusform>
            <numerusform>جدول من %Ln أوراق</numerusform>
            <numerusform>جدول من %Ln ورقة</numerusform>
            <numerusform>جدول من %Ln ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>الصق من الحافظة</translation>
    </message>
    <message>
        <source>Drop a list of people here</source>
        <translation>أفلت قائمة أشخاص هنا</translation>
    </message>
    <message>
        <source>Excel and LibreOffice tables (xlsx, ods), text tables (csv, tsv) in any encoding, contacts (vcf), Indico&apos;s lists of registrations, or cells copied from a spreadsheet.</source>
        <translation>جداول Excel وLibreOffice (‏xlsx، ‏ods)، وجداول نصية (‏csv، ‏tsv) بأي ترميز، وجهات اتصال (‏vcf)، وقوائم التسجيل من Indico، أو خلايا منسوخة من جدول.</translation>
    </message>
    <message>
        <source>The first rows, as they stand in the file</source>
        <translation>أول الصفوف كما هي في الملف</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختر ملفًا آخر…</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم يُقرأ</translation>
    </message>
</context>
<context>
    <name>multaqa::FilterField</name>
    <message>
        <source>Empty the field</source>
        <translation>أفرغ الحقل</translation>
    </message>
</context>
<context>
    <name>multaqa::FindingsCard</name>
    <message>
        <source>To be put right</source>
        <translation>ما يحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>الكل (%1)</translation>
    </message>
    <message>
        <source>Set aside (%1)</source>
        <translation>ما نُحّي جانبًا (%1)</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقل إليه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>نحّ جانبًا…</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>المزيد: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>أعد</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>ما نُحّي جانبًا</translation>
    </message>
</context>
<context>
    <name>multaqa::ForgetDialog</name>
    <message>
        <source>Forget people</source>
        <translation>محو بيانات أشخاص</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>هل تُمحى بيانات %1؟</translation>
    </message>
    <message>
        <source>This cannot be undone. Names, addresses, notes, photos, roles and their whole history are erased from this file, and a merge with an older copy does not bring them back.</source>
        <translation>لا يمكن التراجع عن هذا. تُمحى من هذا الملف الأسماء والعناوين والملاحظات والصور والأدوار وسجلّها كله، ولا يعيدها الدمج مع نسخة أقدم.</translation>
    </message>
    <message>
        <source>The figures go on counting them, as numbers only. Copies and backups that were saved elsewhere keep what they hold: delete those that are not needed.</source>
        <translation>تبقى الأرقام شاملة لهم بالعدد وحده. أما النسخ والنسخ الاحتياطية المحفوظة في أماكن أخرى فتبقى كما هي: احذف منها ما لا حاجة إليه.</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>اكتب الاسم للتأكيد</translation>
    </message>
    <message>
        <source>Type how many they are to confirm</source>
        <translation>اكتب عددهم للتأكيد</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Forgetting people</source>
        <translation>يجري محو البيانات</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln people?</source>
        <translation>
            <numerusform>لا أحد لتُمحى بياناته</numerusform>
            <numerusform>هل تُمحى بيانات شخص واحد؟</numerusform>
            <numerusform>هل تُمحى بيانات شخصين؟</numerusform>
            <numerusform>هل تُمحى بيانات %Ln أشخاص؟</numerusform>
            <numerusform>هل تُمحى بيانات %Ln شخصاً؟</numerusform>
            <numerusform>هل تُمحى بيانات %Ln شخص؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>تراجع عن: %1</translation>
    </message>
    <message>
        <source>Redid: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>متراجع عنها</translation>
    </message>
</context>
<context>
    <name>multaqa::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%Ln خطوات</numerusform>
            <numerusform>%Ln خطوة</numerusform>
            <numerusform>%Ln خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>اختر خطوة لترى ما غيّرته.</translation>
    </message>
    <message>
        <source>by %1 on %2 at %3</source>
        <translation>%1، %2، الساعة %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %2 of them</source>
        <comment>12,000 changes, the first 500 of them</comment>
        <translation>%1، وهذه أول %2 منها</translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %Ln field(s) that were changed again since: they stay as they are.</source>
        <translation>
            <numerusform>تم التراجع.</numerusform>
            <numerusform>تم التراجع إلا عن حقل واحد تغيّر بعدها، فبقي كما هو.</numerusform>
            <numerusform>تم التراجع إلا عن حقلين تغيّرا بعدها، فبقيا كما هما.</numerusform>
            <numerusform>تم التراجع إلا عن %Ln حقول تغيّرت بعدها، فبقيت كما هي.</numerusform>
            <numerusform>تم التراجع إلا عن %Ln حقلًا تغيّرت بعدها، فبقيت كما هي.</numerusform>
            <numerusform>تم التراجع إلا عن %Ln حقل تغيّرت بعدها، فبقيت كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) undone.</source>
        <translation>
            <numerusform>لم يُتراجع عن شيء.</numerusform>
            <numerusform>تم التراجع عن خطوة واحدة.</numerusform>
            <numerusform>تم التراجع عن خطوتين.</numerusform>
            <numerusform>تم التراجع عن %Ln خطوات.</numerusform>
            <numerusform>تم التراجع عن %Ln خطوة.</numerusform>
            <numerusform>تم التراجع عن %Ln خطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose steps are shown</source>
        <translation>خطوات من تظهر</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>ما غيّرته الخطوة</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>تراجع عن هذه الخطوة</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>تراجع حتى هنا</translation>
    </message>
    <message>
        <source>Undoes every step after this one, the newest first</source>
        <translation>يتراجع عن كل خطوة بعد هذه، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Each change to the conference is listed here, with who made it, and can be undone.</source>
        <translation>يُسجَّل هنا كل تغيير في المؤتمر ومن أجراه، ويمكن التراجع عنه.</translation>
    </message>
</context>
<context>
    <name>multaqa::HourField</name>
    <message>
        <source>Until an hour on that day</source>
        <translation>حتى ساعة من ذلك اليوم</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
</context>
<context>
    <name>multaqa::ImportWizard</name>
    <message>
        <source>File</source>
        <comment>a step</comment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>a step</comment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>a step</comment>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>a step</comment>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>استيراد أشخاص</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>Comparing %1 with the conference</source>
        <translation>مقارنة %1 بالمؤتمر</translation>
    </message>
    <message>
        <source>Importing from %1</source>
        <translation>الاستيراد من %1</translation>
    </message>
    <message numerus="yes">
        <source>from %1, %Ln row(s)</source>
        <translation>
            <numerusform>من %1، بلا صفوف</numerusform>
            <numerusform>من %1، صف واحد</numerusform>
            <numerusform>من %1، صفّان</numerusform>
            <numerusform>من %1، %Ln صفوف</numerusform>
            <numerusform>من %1، %Ln صفًّا</numerusform>
            <numerusform>من %1، %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %1, %Ln column(s)</source>
        <translation>
            <numerusform>من %1، بلا أعمدة</numerusform>
            <numerusform>من %1، عمود واحد</numerusform>
            <numerusform>من %1، عمودان</numerusform>
            <numerusform>من %1، %Ln أعمدة</numerusform>
            <numerusform>من %1، %Ln عمودًا</numerusform>
            <numerusform>من %1، %Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>التالي: الأعمدة</translation>
    </message>
    <message>
        <source>Nothing is written before you agree.</source>
        <translation>لا يُكتب شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Next: differences</source>
        <translation>التالي: الفروق</translation>
    </message>
    <message>
        <source>Nothing is written before you agree, and the whole import is one step that can be undone.</source>
        <translation>لا يُكتب شيء قبل موافقتك، والاستيراد كله خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>لا شيء يُستورد</numerusform>
            <numerusform>استورد صفًّا واحدًا</numerusform>
            <numerusform>استورد صفّين</numerusform>
            <numerusform>استورد %Ln صفوف</numerusform>
            <numerusform>استورد %Ln صفًّا</numerusform>
            <numerusform>استورد %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء يُستورد</translation>
    </message>
    <message>
        <source>To be added: %1. To be brought up to date: %2. Doubtful, and left until you compare them: %3.</source>
        <translation>سيُضاف: %1. سيُحدَّث: %2. مشكوك فيه ومتروك إلى أن تقارنه: %3.</translation>
    </message>
    <message>
        <source>To be added: %1. To be brought up to date: %2.</source>
        <translation>سيُضاف: %1. سيُحدَّث: %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave the import? What you decided about single rows is forgotten, and nothing is written.</source>
        <translation>أتغادر الاستيراد؟ يُنسى ما قررته في الصفوف، ولا يُكتب شيء.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ابقَ</translation>
    </message>
</context>
<context>
    <name>multaqa::ItemsEditor</name>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>أضف بندًا</translation>
    </message>
    <message>
        <source>What is spoken about</source>
        <translation>موضوع البند</translation>
    </message>
    <message>
        <source>Title of item %1</source>
        <translation>عنوان البند %1</translation>
    </message>
    <message>
        <source>Minutes of item %1</source>
        <translation>دقائق البند %1</translation>
    </message>
    <message>
        <source>More for item %1</source>
        <translation>المزيد للبند %1</translation>
    </message>
</context>
<context>
    <name>multaqa::LetterCheckDialog</name>
    <message>
        <source>Check a letter</source>
        <translation>تدقيق رسالة</translation>
    </message>
    <message>
        <source>What is wrong in the letter</source>
        <translation>أخطاء الرسالة</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>What a letter gets wrong is found here before it leaves.</source>
        <translation>هنا تُكتشف أخطاء الرسالة قبل إرسالها.</translation>
    </message>
    <message>
        <source>Choose a letter or drop it here: txt, eml, docx, odt or pdf, in Arabic, English or French.</source>
        <translation>اختر رسالة أو أفلتها هنا: بصيغة txt أو eml أو docx أو odt أو pdf، بالعربية أو الإنجليزية أو الفرنسية.</translation>
    </message>
    <message>
        <source>Choose a letter…</source>
        <translation>اختيار رسالة…</translation>
    </message>
    <message>
        <source>Another letter…</source>
        <translation>رسالة أخرى…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Weekdays, dates and their order, addresses and links, also against this conference.</source>
        <translation>أيام الأسبوع والتواريخ وترتيبها والعناوين والروابط، مع مقارنتها بهذا المؤتمر.</translation>
    </message>
    <message>
        <source>Weekdays, dates and their order, addresses and links. Open a conference to compare with it.</source>
        <translation>أيام الأسبوع والتواريخ وترتيبها والعناوين والروابط. افتح مؤتمرًا لمقارنتها به.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>No mistake was found.</source>
        <translation>لم يُعثر على أي خطأ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mistake(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي خطأ</numerusform>
            <numerusform>عُثر على خطأ واحد</numerusform>
            <numerusform>عُثر على خطأين</numerusform>
            <numerusform>عُثر على %Ln أخطاء</numerusform>
            <numerusform>عُثر على %Ln خطأً</numerusform>
            <numerusform>عُثر على %Ln خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>No wrong weekday, no date out of order, no torn address or link and no placeholder was found in this letter.</source>
        <translation>لم يُعثر في هذه الرسالة على يوم أسبوع خاطئ ولا تاريخ مخالف للترتيب ولا عنوان أو رابط مجزّأ ولا خانة لم تُملأ.</translation>
    </message>
    <message>
        <source>Dates for the conference…</source>
        <translation>تواريخ للمؤتمر…</translation>
    </message>
    <message>
        <source>Events and deadlines that the letter names and the file does not have</source>
        <translation>فعاليات ومواعيد نهائية تذكرها الرسالة وليست في الملف</translation>
    </message>
</context>
<context>
    <name>multaqa::LetterFindingsModel</name>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>السطر %1: %2. %3</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
</context>
<context>
    <name>multaqa::LetterTakingDialog</name>
    <message>
        <source>%1: %2 (line %3). The file has %4; change it there if the letter is right.</source>
        <translation>%1: %2 (السطر %3). في الملف %4؛ غيّره هناك إن كانت الرسالة صحيحة.</translation>
    </message>
    <message>
        <source>%1: %2 (line %3). The file has it.</source>
        <translation>%1: %2 (السطر %3). وهو في الملف.</translation>
    </message>
    <message>
        <source>Event, %1: %2 (line %3)</source>
        <translation>فعالية، %1: %2 (السطر %3)</translation>
    </message>
    <message>
        <source>Deadline, %1: %2 (line %3)</source>
        <translation>موعد نهائي، %1: %2 (السطر %3)</translation>
    </message>
    <message>
        <source>Take dates from the letter</source>
        <translation>أخذ التواريخ من الرسالة</translation>
    </message>
    <message>
        <source>The letter names these. What is ticked is taken into the file, as one step.</source>
        <translation>هذا ما تذكره الرسالة. وما عليه علامة يدخل في الملف بخطوة واحدة.</translation>
    </message>
    <message>
        <source>Events and deadlines of the letter, ticked where they are taken</source>
        <translation>فعاليات الرسالة ومواعيدها النهائية، وعلى ما يؤخذ منها علامة</translation>
    </message>
    <message>
        <source>Take into the file</source>
        <translation>أدخلها في الملف</translation>
    </message>
    <message>
        <source>%1: %2 (line %3). A mistake was found in this date; tick it if it is meant so.</source>
        <translation>%1: %2 (السطر %3). عُثر على خطأ في هذا التاريخ؛ ضع عليه علامة إن كان مقصودًا.</translation>
    </message>
</context>
<context>
    <name>multaqa::ListDialog</name>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>القائمة فارغة.</translation>
    </message>
</context>
<context>
    <name>multaqa::LocalizedField</name>
    <message>
        <source>in Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>بالفرنسية</translation>
    </message>
</context>
<context>
    <name>multaqa::LocalizedTextArea</name>
    <message>
        <source>Text in %1</source>
        <translation>النص بـ%1</translation>
    </message>
</context>
<context>
    <name>multaqa::MainWindow</name>
    <message>
        <source>Opened for reading only</source>
        <translation>مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved in the file</source>
        <translation>محفوظ في الملف</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>بتوقيت %1</translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <translation>%1، بتوقيت %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;إعادة: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln field(s) left as changed since)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 (تُرك حقل عُدّل بعد ذلك)</numerusform>
            <numerusform>%1 (تُرك حقلان عُدّلا بعد ذلك)</numerusform>
            <numerusform>%1 (تُركت %Ln حقول عُدّلت بعد ذلك)</numerusform>
            <numerusform>%1 (تُرك %Ln حقلًا عُدّلت بعد ذلك)</numerusform>
            <numerusform>%1 (تُرك %Ln حقل عُدّلت بعد ذلك)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::MergeForm</name>
    <message>
        <source>Entered first</source>
        <translation>أُدخل أولًا</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>أُدخل لاحقًا</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>خذها كلها</translation>
    </message>
    <message>
        <source>Take all of the one entered first</source>
        <translation>خذ كل قيم مَن أُدخل أولًا</translation>
    </message>
    <message>
        <source>Take all of the one entered later</source>
        <translation>خذ كل قيم مَن أُدخل لاحقًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is said</source>
        <translation>لا شيء مذكور</translation>
    </message>
    <message>
        <source>What does not differ</source>
        <translation>ما لا خلاف فيه</translation>
    </message>
    <message>
        <source>The person as it will be</source>
        <translation>هكذا يصير الشخص</translation>
    </message>
</context>
<context>
    <name>multaqa::MinutesField</name>
    <message>
        <source>min</source>
        <extracomment>minutes, as short as can be</extracomment>
        <translation>د</translation>
    </message>
    <message>
        <source>– min</source>
        <translation>– د</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
</context>
<context>
    <name>multaqa::MoveDeadlineDialog</name>
    <message>
        <source>Move the deadline</source>
        <translation>نقل الموعد النهائي</translation>
    </message>
    <message>
        <source>Now on %1. That day stays on record as the earlier one.</source>
        <translation>هو الآن في %1. ويبقى هذا اليوم مسجَّلًا بوصفه السابق.</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>اليوم الجديد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>انقل</translation>
    </message>
    <message>
        <source>Decide the deadline</source>
        <translation>تحديد الموعد النهائي</translation>
    </message>
    <message>
        <source>It has no day yet.</source>
        <translation>لا يوم له بعد.</translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>a city</comment>
        <translation>بتوقيت %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>ما يترتب على ذلك</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
</context>
<context>
    <name>multaqa::NewRequestDialog</name>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Who asks to speak?</source>
        <translation>من يطلب الكلمة؟</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>يطلب</translation>
    </message>
    <message>
        <source>Type any part of a name</source>
        <translation>اكتب أي جزء من الاسم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Nobody is called %1. Add the person on the page People first.</source>
        <translation>لا أحد باسم %1. أضف الشخص في صفحة الأشخاص أولًا.</translation>
    </message>
</context>
<context>
    <name>multaqa::NextDeadlines</name>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج قرارًا</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>ينتهي اليوم</translation>
    </message>
    <message>
        <source>Remind today</source>
        <translation>يُذكَّر به اليوم</translation>
    </message>
    <message>
        <source>There is no deadline yet. Add the day of registration, of speaker requests, of reports.</source>
        <translation>لا مواعيد نهائية بعد. أضف موعد التسجيل وطلبات المتحدثين والتقارير.</translation>
    </message>
    <message>
        <source>No deadline is ahead.</source>
        <translation>لا مواعيد نهائية قادمة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>حدّد الموعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>to be set</source>
        <translation>يُحدَّد</translation>
    </message>
    <message numerus="yes">
        <source>day(s) late</source>
        <comment>beneath the number</comment>
        <translation>
            <numerusform>يوم تأخير</numerusform>
            <numerusform>يوم تأخير</numerusform>
            <numerusform>يوما تأخير</numerusform>
            <numerusform>أيام تأخير</numerusform>
            <numerusform>يوم تأخير</numerusform>
            <numerusform>يوم تأخير</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>beneath the number</comment>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::OfferField</name>
    <message>
        <source>Offered: %1. Enter takes it.</source>
        <translation>المقترح: %1. يُؤخذ بمفتاح الإدخال.</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>what is offered</comment>
        <translation>استعمل</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استعمل %1</translation>
    </message>
</context>
<context>
    <name>multaqa::OrganisationEditor</name>
    <message>
        <source>New organisation</source>
        <translation>جهة جديدة</translation>
    </message>
    <message>
        <source>Write a name in one of the languages; the organisation is then kept.</source>
        <translation>اكتب اسمًا بإحدى اللغات لتُحفظ الجهة.</translation>
    </message>
    <message>
        <source>Nobody belongs to it</source>
        <translation>لا أحد ينتمي إليها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) belong to it</source>
        <translation>
            <numerusform>لا أحد ينتمي إليها</numerusform>
            <numerusform>ينتمي إليها شخص واحد</numerusform>
            <numerusform>ينتمي إليها شخصان</numerusform>
            <numerusform>ينتمي إليها %Ln أشخاص</numerusform>
            <numerusform>ينتمي إليها %Ln شخصًا</numerusform>
            <numerusform>ينتمي إليها %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>None</source>
        <comment>group</comment>
        <translation>بلا فئة</translation>
    </message>
</context>
<context>
    <name>multaqa::OrganisationsModel</name>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no people of an organisation</comment>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>multaqa::OrganisationsView</name>
    <message>
        <source>There is no organisation yet.</source>
        <translation>لا جهات بعد.</translation>
    </message>
    <message>
        <source>No organisation holds these words.</source>
        <translation>لا جهة تحمل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>الجهات</translation>
    </message>
</context>
<context>
    <name>multaqa::OverviewPage</name>
    <message>
        <source>%1 — it begins today</source>
        <translation>%1 — يبدأ اليوم</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) to the beginning</source>
        <translation>
            <numerusform>يبدأ اليوم</numerusform>
            <numerusform>بقي يوم واحد على البداية</numerusform>
            <numerusform>بقي يومان على البداية</numerusform>
            <numerusform>بقيت %Ln أيام على البداية</numerusform>
            <numerusform>بقي %Ln يومًا على البداية</numerusform>
            <numerusform>بقي %Ln يوم على البداية</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>All deadlines (%1)</source>
        <translation>كل المواعيد (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) filled</source>
        <translation>
            <numerusform>لا أدوار مشغولة</numerusform>
            <numerusform>دور واحد مشغول</numerusform>
            <numerusform>دوران مشغولان</numerusform>
            <numerusform>%Ln أدوار مشغولة</numerusform>
            <numerusform>%Ln دورًا مشغولًا</numerusform>
            <numerusform>%Ln دور مشغول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more day(s)</source>
        <translation>
            <numerusform>ولا أيام أخرى</numerusform>
            <numerusform>ويوم آخر</numerusform>
            <numerusform>ويومان آخران</numerusform>
            <numerusform>و%Ln أيام أخرى</numerusform>
            <numerusform>و%Ln يومًا آخر</numerusform>
            <numerusform>و%Ln يوم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>No session has a time yet.</source>
        <translation>لم يُحدَّد وقت أي جلسة بعد.</translation>
    </message>
    <message>
        <source>%1 (%2×)</source>
        <translation>%1 (%2×)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A new conference</source>
        <translation>مؤتمر جديد</translation>
    </message>
    <message>
        <source>Begin with its first event: the conference itself, or the consultation before it. Then come the sessions, the people who speak in them, and the deadlines.</source>
        <translation>ابدأ بالفعالية الأولى: المؤتمر نفسه أو المشاورة التي تسبقه. ثم تأتي الجلسات والمتحدثون فيها والمواعيد النهائية.</translation>
    </message>
    <message>
        <source>Add the first event</source>
        <translation>أضف الفعالية الأولى</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>أضف شخصًا</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>المواعيد القادمة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>افتح جدول الأعمال</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>منذ الأمس</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>افتح السجل</translation>
    </message>
    <message>
        <source>Opening and closing</source>
        <translation>افتتاح وختام</translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleActions</name>
    <message>
        <source>New tag…</source>
        <translation>وسم جديد…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>انزع</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Take the registration away</source>
        <translation>احذف التسجيل</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>سجّل</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>عيّن حقلًا…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>انسخ كجدول</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>انسخ عناوين البريد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدّر…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>محو البيانات…</translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleColumnsDialog</name>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Sort by it</source>
        <translation>رتّب به</translation>
    </message>
    <message>
        <source>Do not sort by it</source>
        <translation>لا ترتّب به</translation>
    </message>
    <message>
        <source>Sort without the Arabic article ال</source>
        <translation>رتّب دون اعتبار «ال» التعريف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Tick what the list shows. The order from above is the order of the columns.</source>
        <translation>ضع علامة على ما تعرضه القائمة. الترتيب من أعلى هو ترتيب الأعمدة.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>%1 (sorted, %L2)</source>
        <translation>%1 (مرتَّب، %L2)</translation>
    </message>
    <message>
        <source>%1 (sorted backwards, %L2)</source>
        <translation>%1 (مرتَّب عكسيًا، %L2)</translation>
    </message>
    <message>
        <source>Sort the other way</source>
        <translation>اعكس الترتيب</translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleFilterBar</name>
    <message>
        <source>Takes this condition away</source>
        <translation>يرفع هذا الشرط</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>احفظ هذه التصفية…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>Replace by what is shown now</source>
        <translation>استبدلها بالمعروض الآن</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>أعد التسمية…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>احفظ هذه التصفية</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>أعد تسمية التصفية</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>With a role</source>
        <translation>لهم دور</translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>بلا بريد</translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleFilterMenu</name>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>لغة المراسلة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>اعرض الجميع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>أي دور</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Any request</source>
        <translation>أي طلب</translation>
    </message>
</context>
<context>
    <name>multaqa::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>12 people from 3 countries</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies)</source>
        <translation>
            <numerusform>لا بلد</numerusform>
            <numerusform>بلد واحد</numerusform>
            <numerusform>بلدين</numerusform>
            <numerusform>%Ln بلدان</numerusform>
            <numerusform>%Ln بلدًا</numerusform>
            <numerusform>%Ln بلد</numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>جهة جديدة</translation>
    </message>
    <message>
        <source>Name, organisation, address</source>
        <translation>اسم، جهة، عنوان</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>ابحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Choose a row to see and edit all of it.</source>
        <translation>اختر سطرًا لتراه كاملًا وتحرّره.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>لا أحد في القائمة بعد</translation>
    </message>
    <message>
        <source>Write the participants one by one, or import an agenda: its speakers come with it.</source>
        <translation>اكتب المشاركين واحدًا واحدًا، أو استورد جدول أعمال فيأتي متحدثوه معه.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleSelectionBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>لم يُختر أحد</numerusform>
            <numerusform>اختير شخص واحد</numerusform>
            <numerusform>اختير شخصان</numerusform>
            <numerusform>اختير %Ln أشخاص</numerusform>
            <numerusform>اختير %Ln شخصًا</numerusform>
            <numerusform>اختير %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>سجّل</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>عيّن حقلًا…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدّر…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleTable</name>
    <message>
        <source>Sort by this column</source>
        <translation>رتّب بهذا العمود</translation>
    </message>
    <message>
        <source>Sort further by this column</source>
        <translation>رتّب بهذا العمود أيضًا</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>أخفِ هذا العمود</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleView</name>
    <message>
        <source>Reading everybody&apos;s words…</source>
        <translation>تُقرأ كلمات الجميع…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many are shown and chosen</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>لا يظهر أحد</numerusform>
            <numerusform>يظهر شخص واحد</numerusform>
            <numerusform>يظهر شخصان</numerusform>
            <numerusform>يظهر %Ln أشخاص</numerusform>
            <numerusform>يظهر %Ln شخصًا</numerusform>
            <numerusform>يظهر %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>لم يُختر أحد</numerusform>
            <numerusform>اختير شخص واحد</numerusform>
            <numerusform>اختير شخصان</numerusform>
            <numerusform>اختير %Ln أشخاص</numerusform>
            <numerusform>اختير %Ln شخصًا</numerusform>
            <numerusform>اختير %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Write fewer words, or shorter ones: a part of a word is enough.</source>
        <translation>اكتب كلمات أقل أو أقصر: يكفي جزء من الكلمة.</translation>
    </message>
    <message>
        <source>Take a condition away by pressing its chip above.</source>
        <translation>ارفع شرطًا بالضغط على شارته أعلاه.</translation>
    </message>
    <message>
        <source>Write fewer words, or take a condition away by pressing its chip above.</source>
        <translation>اكتب كلمات أقل، أو ارفع شرطًا بالضغط على شارته أعلاه.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody is named by this</source>
        <translation>لا أحد ينطبق عليه هذا</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>اعرض الجميع</translation>
    </message>
</context>
<context>
    <name>multaqa::PersonEditor</name>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Write a name, in Arabic or in Latin letters; the person is then kept.</source>
        <translation>اكتب اسمًا بالعربية أو بالحرف اللاتيني ليُحفظ الشخص.</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>بالحرف اللاتيني</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Choose one, or write a new one</source>
        <translation>اختر جهة أو اكتب جديدة</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>gender</comment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>gender</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>The language in which this person is written to</source>
        <translation>اللغة التي يُكتب بها إلى هذا الشخص</translation>
    </message>
    <message>
        <source>This may be %1 once more.</source>
        <translation>قد يكون هذا تكرارًا لـ %1.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>The telephone number looks wrong.</source>
        <translation>يبدو رقم الهاتف غير صحيح.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>صحّح</translation>
    </message>
    <message>
        <source>Without an e-mail address, letters cannot reach this person.</source>
        <translation>بلا بريد إلكتروني لا تصل الرسائل إلى هذا الشخص.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Not a whole address yet</source>
        <translation>ليس عنوانًا كاملًا بعد</translation>
    </message>
    <message>
        <source>From abroad: %1</source>
        <translation>من الخارج: %1</translation>
    </message>
    <message>
        <source>Title, gender</source>
        <translation>اللقب والنوع</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Writes in</source>
        <translation>لغة المراسلة</translation>
    </message>
    <message>
        <source>Other e-mail</source>
        <translation>بريد آخر</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>رمز البطاقة</translation>
    </message>
    <message>
        <source>May be left open. It decides how letters address the person, and is counted.</source>
        <translation>يجوز تركه. به تُعرف صيغة مخاطبة الشخص في الرسائل، ويدخل في الإحصاء.</translation>
    </message>
    <message>
        <source>The group of the organisation, and so of all who belong to it</source>
        <translation>فئة المنظمة، ومن ثم فئة كل من ينتمي إليها</translation>
    </message>
    <message>
        <source>Edit the groups</source>
        <translation>عدّل الفئات</translation>
    </message>
    <message>
        <source>None</source>
        <comment>group</comment>
        <translation>بلا فئة</translation>
    </message>
</context>
<context>
    <name>multaqa::PersonHistoryView</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Newest only</source>
        <translation>الأحدث فقط</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>الكل (%1)</translation>
    </message>
    <message>
        <source>Only the newest changes of this person</source>
        <translation>أحدث تغييرات هذا الشخص فقط</translation>
    </message>
    <message>
        <source>All changes of this person</source>
        <translation>كل تغييرات هذا الشخص</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: أُضيف</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: أُزيل</translation>
    </message>
    <message>
        <source>%1: brought back</source>
        <translation>%1: أُعيد</translation>
    </message>
    <message>
        <source>%1: emptied; before: %2</source>
        <translation>%1: أُفرغ؛ وكان: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what was written into it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; before: %3</source>
        <translation>%1: %2؛ وكان: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, day, time</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>multaqa::PersonRolesView</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>No role in a session</source>
        <translation>لا دور له في جلسة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a role and the answer to it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a role, the answer to it, the day</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Show in the agenda</source>
        <translation>أظهر في جدول الأعمال</translation>
    </message>
    <message>
        <source>Show %1 in the agenda</source>
        <translation>أظهر %1 في جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>multaqa::PhotoField</name>
    <message>
        <source>Drop a picture here, or choose one.</source>
        <translation>أفلت صورة هنا، أو اختر واحدة.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>اختر غيرها</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>أزل الصورة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>multaqa::ProposalDialog</name>
    <message>
        <source>Each group once at least</source>
        <translation>كل فئة مرة على الأقل</translation>
    </message>
    <message>
        <source>Propose a selection</source>
        <translation>اقتراح اختيار</translation>
    </message>
    <message>
        <source>People to accept</source>
        <translation>عدد المقبولين</translation>
    </message>
    <message>
        <source>Of them women, at least</source>
        <translation>منهم نساء، على الأقل</translation>
    </message>
    <message>
        <source>Of one country, at most</source>
        <translation>من بلد واحد، على الأكثر</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Requests, ticked where they are proposed</source>
        <translation>الطلبات، والمقترح منها معلَّم</translation>
    </message>
    <message>
        <source>There are not so many women to choose.</source>
        <translation>لا يوجد هذا العدد من النساء للاختيار.</translation>
    </message>
    <message>
        <source>So few of one country are not enough.</source>
        <translation>هذا الحد لكل بلد لا يكفي.</translation>
    </message>
    <message>
        <source>Not each group can have a place.</source>
        <translation>لا يتسع المكان لكل فئة.</translation>
    </message>
    <message>
        <source>Proposed by the order in which the requests came. Change the ticks as you wish; nothing is decided yet.</source>
        <translation>مقترح بترتيب ورود الطلبات. غيّر العلامات كما تشاء؛ لم يُقرَّر شيء بعد.</translation>
    </message>
    <message>
        <source>No selection keeps all of this. One must give way: %1</source>
        <translation>لا يوجد اختيار يفي بكل ذلك. لا بد من التنازل عن شرط: %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln request(s)</source>
        <translation>
            <numerusform>لا تقبل أي طلب</numerusform>
            <numerusform>اقبل طلبًا واحدًا</numerusform>
            <numerusform>اقبل طلبين</numerusform>
            <numerusform>اقبل %Ln طلبات</numerusform>
            <numerusform>اقبل %Ln طلبًا</numerusform>
            <numerusform>اقبل %Ln طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::ReadingOptionsBar</name>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>between the cells of a text</comment>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (مخفية)</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1، تعرّفنا عليه</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a table without a row of headers</comment>
        <translation>بلا عناوين</translation>
    </message>
    <message>
        <source>In row %1</source>
        <translation>في الصف %1</translation>
    </message>
</context>
<context>
    <name>multaqa::RecordFindings</name>
    <message>
        <source>Set aside…</source>
        <translation>نحّ جانبًا…</translation>
    </message>
</context>
<context>
    <name>multaqa::RegistrationsEditor</name>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>The conference has no event yet; add one in its agenda.</source>
        <translation>ليس للمؤتمر فعالية بعد؛ أضف واحدة في جدول الأعمال.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event and its days</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>Registration for %1</source>
        <translation>التسجيل في %1</translation>
    </message>
    <message>
        <source>How they take part in %1</source>
        <translation>كيفية المشاركة في %1</translation>
    </message>
    <message>
        <source>What they need, such as a wheelchair</source>
        <translation>ما يحتاج إليه، مثل كرسي متحرك</translation>
    </message>
    <message>
        <source>What they need at %1</source>
        <translation>ما يحتاج إليه في %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a day, and how attendance was marked</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Was there: %1</source>
        <translation>حضر: %1</translation>
    </message>
</context>
<context>
    <name>multaqa::ReportAuthorsField</name>
    <message>
        <source>Take %1 away</source>
        <translation>أزِل %1</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>أضف منظمة</translation>
    </message>
</context>
<context>
    <name>multaqa::ReportEditor</name>
    <message>
        <source>Organisations: there is none called %1. Add it on the page People first.</source>
        <translation>الجهات: لا توجد جهة باسم %1. أضفها أولًا في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>ورد متأخرًا</translation>
    </message>
    <message>
        <source>In time by the extension</source>
        <translation>في الموعد بعد التمديد</translation>
    </message>
    <message>
        <source>Came in time</source>
        <translation>ورد في الموعد</translation>
    </message>
    <message>
        <source>No deadline is set</source>
        <translation>لا موعد نهائي محدد</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it: PDF, Word, OpenDocument, RTF or text.</source>
        <translation>أفلت الملف هنا أو اختره: PDF أو Word أو OpenDocument أو RTF أو نص.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>اختر أخرى</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>رابط النشر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Announced, not received yet</source>
        <translation>معلن عنه، لم يصل بعد</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>لم يُنشر بعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>افتح الوثيقة</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save the document as a file</source>
        <translation>احفظ الوثيقة ملفًا</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>اختر وثيقة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>احذف الوثيقة</translation>
    </message>
</context>
<context>
    <name>multaqa::ReportStep</name>
    <message>
        <source>Undo the import</source>
        <translation>تراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>What was not taken</source>
        <translation>ما لم يُستورد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were imported</source>
        <translation>
            <numerusform>لم يُستورد أي صف</numerusform>
            <numerusform>استُورد صف واحد</numerusform>
            <numerusform>استُورد صفّان</numerusform>
            <numerusform>استُوردت %Ln صفوف</numerusform>
            <numerusform>استُورد %Ln صفًّا</numerusform>
            <numerusform>استُورد %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>People added: %1. Brought up to date: %2. As they were: %3. Left out: %4. Refused: %5.</source>
        <translation>أُضيف: %1. حُدّث: %2. بلا تغيير: %3. تُرك: %4. رُفض: %5.</translation>
    </message>
    <message>
        <source>All of it is one step of the history.</source>
        <translation>كل ذلك خطوة واحدة في السجل.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>جرى التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>كل شيء كما كان من قبل.</translation>
    </message>
</context>
<context>
    <name>multaqa::ReportsModel</name>
    <message>
        <source>Overdue</source>
        <translation>فات موعده</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>معلن عنه</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation>للنشر</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Announced: %1</source>
        <translation>أُعلن عنه: %1</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>لا تقرير بعد</translation>
    </message>
    <message>
        <source>Without a report</source>
        <translation>بلا تقرير</translation>
    </message>
    <message>
        <source>No organisation is named yet</source>
        <translation>لم تُذكر جهة بعد</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>جماعي</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>by the extension</source>
        <translation>بعد التمديد</translation>
    </message>
</context>
<context>
    <name>multaqa::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%Ln تقارير</numerusform>
            <numerusform>%Ln تقريرًا</numerusform>
            <numerusform>%Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرًا</numerusform>
            <numerusform>%Ln متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be published</source>
        <translation>
            <numerusform>لا شيء للنشر</numerusform>
            <numerusform>واحد للنشر</numerusform>
            <numerusform>اثنان للنشر</numerusform>
            <numerusform>%Ln للنشر</numerusform>
            <numerusform>%Ln للنشر</numerusform>
            <numerusform>%Ln للنشر</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe the survey</source>
        <translation>صِف الاستطلاع</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>تقرير جديد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>PDF of reports and survey (*.pdf);;Excel table (*.xlsx);;Text table (*.csv)</source>
        <translation>التقارير والاستطلاع بصيغة PDF (‎*.pdf);;جدول Excel (‎*.xlsx);;جدول نصي (‎*.csv)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>تجري كتابة %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Find a report</source>
        <translation>ابحث عن تقرير</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>الاستطلاع</translation>
    </message>
</context>
<context>
    <name>multaqa::ReportsView</name>
    <message>
        <source>New report</source>
        <translation>تقرير جديد</translation>
    </message>
    <message>
        <source>Keeping %1</source>
        <translation>يجري حفظ %1</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>حفظ الوثيقة</translation>
    </message>
    <message>
        <source>Document (*.%1)</source>
        <translation>وثيقة (‎*.%1)</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>افتح الوثيقة</translation>
    </message>
    <message>
        <source>Published today</source>
        <translation>نُشر اليوم</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>غير منشور</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Voluntary reports</source>
        <translation>التقارير الطوعية</translation>
    </message>
    <message>
        <source>All</source>
        <comment>reports</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation>للنشر</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Missing are reports that were announced and have not come, and organisations of which somebody is registered or approved for an event and no report has come, neither its own nor a joint one. Hosts are not among them.</source>
        <translation>الناقصة هي التقارير التي أُعلن عنها ولم تصل، والمنظمات التي سُجّل أحد منها أو قُبل في إحدى الفعاليات ولم يصل منها تقرير فردي ولا جماعي. ولا تُعد الجهات الداعية منها.</translation>
    </message>
    <message>
        <source>No report is of this kind.</source>
        <translation>لا تقرير من هذا النوع.</translation>
    </message>
    <message>
        <source>Choose a row to see the report. A file that you drop on the list becomes a new one.</source>
        <translation>اختر سطرًا لترى التقرير. والملف الذي تُفلته على القائمة يصبح تقريرًا جديدًا.</translation>
    </message>
    <message>
        <source>Takes part, and no report of it has come. Reports are voluntary.</source>
        <translation>جهة مشاركة لم يصل منها تقرير. والتقارير طوعية.</translation>
    </message>
    <message>
        <source>Note its report</source>
        <translation>دوّن تقريرها</translation>
    </message>
    <message>
        <source>No voluntary report yet</source>
        <translation>لا تقرير طوعي بعد</translation>
    </message>
    <message>
        <source>Write down each report that is announced or comes, or drop its file here: whose it is, when it came, and where it is published.</source>
        <translation>دوّن كل تقرير يُعلن عنه أو يصل، أو أفلت ملفه هنا: لمن هو، ومتى ورد، وأين نُشر.</translation>
    </message>
</context>
<context>
    <name>multaqa::RequestEditor</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>وردت متأخرة</translation>
    </message>
    <message>
        <source>In time by the extension</source>
        <translation>في الموعد بعد التمديد</translation>
    </message>
    <message>
        <source>Came in time</source>
        <translation>وردت في موعدها</translation>
    </message>
    <message>
        <source>No deadline is set</source>
        <translation>لا موعد نهائي محدد</translation>
    </message>
    <message>
        <source>Told on %1</source>
        <translation>أُبلغ في %1</translation>
    </message>
    <message>
        <source>Note that the person was told</source>
        <translation>سجّل أن الشخص أُبلغ</translation>
    </message>
    <message>
        <source>There is no session that this request can be accepted into.</source>
        <translation>لا توجد جلسة يمكن قبول هذا الطلب فيها.</translation>
    </message>
    <message>
        <source>The session is full: %1. A reserve can move up when somebody withdraws.</source>
        <translation>اكتملت الجلسة: %1. يمكن أن يتقدم احتياطي عند انسحاب أحد.</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>يطلب</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>First wish</source>
        <translation>الرغبة الأولى</translation>
    </message>
    <message>
        <source>Second wish</source>
        <translation>الرغبة الثانية</translation>
    </message>
    <message>
        <source>Third wish</source>
        <translation>الرغبة الثالثة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ورد</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>طريقة الورود</translation>
    </message>
    <message>
        <source>Speaks in</source>
        <translation>لغة الكلمة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Session that is decided on</source>
        <translation>الجلسة التي يُقرَّر فيها</translation>
    </message>
    <message>
        <source>Accept here</source>
        <translation>اقبلها هنا</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>احتياطي</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>اعتذر منها</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>تراجع عن القرار</translation>
    </message>
    <message>
        <source>Reason, for the secretariat alone</source>
        <translation>السبب، للأمانة فقط</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>اعرض الشخص</translation>
    </message>
    <message>
        <source>If accepted here: %1 in all · women: %2 · this country: %3 · this group: %4</source>
        <translation>إن قُبلت هنا: المجموع %1 · النساء %2 · هذا البلد %3 · هذه الفئة %4</translation>
    </message>
</context>
<context>
    <name>multaqa::RequestImportDialog</name>
    <message>
        <source>Leave this one out</source>
        <translation>اترك هذا الطلب</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>استيراد الطلبات</translation>
    </message>
    <message>
        <source>Reading the requests</source>
        <translation>قراءة الطلبات</translation>
    </message>
    <message>
        <source>Requests that the files bring</source>
        <translation>الطلبات الواردة في الملفات</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>صاحب الطلب</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>يطلب</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Type any part of a name</source>
        <translation>اكتب أي جزء من الاسم</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>أدخل الطلبات</translation>
    </message>
    <message>
        <source>Nobody is called %1. Add the person on the page People first.</source>
        <translation>لا أحد باسم %1. أضف الشخص في صفحة الأشخاص أولًا.</translation>
    </message>
    <message>
        <source>A new person: %1</source>
        <translation>شخص جديد: %1</translation>
    </message>
    <message>
        <source>no session named</source>
        <translation>لم تُذكر جلسة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>requests</comment>
        <translation>
            <numerusform>لا طلب جديد</numerusform>
            <numerusform>طلب جديد واحد</numerusform>
            <numerusform>طلبان جديدان</numerusform>
            <numerusform>%Ln طلبات جديدة</numerusform>
            <numerusform>%Ln طلبًا جديدًا</numerusform>
            <numerusform>%Ln طلب جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>لا طلب تغيّر</numerusform>
            <numerusform>طلب واحد تغيّر</numerusform>
            <numerusform>طلبان تغيّرا</numerusform>
            <numerusform>%Ln طلبات تغيّرت</numerusform>
            <numerusform>%Ln طلبًا تغيّر</numerusform>
            <numerusform>%Ln طلب تغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as before</source>
        <comment>requests</comment>
        <translation>
            <numerusform>لا طلب كما كان</numerusform>
            <numerusform>طلب واحد كما كان</numerusform>
            <numerusform>طلبان كما كانا</numerusform>
            <numerusform>%Ln طلبات كما كانت</numerusform>
            <numerusform>%Ln طلبًا كما كان</numerusform>
            <numerusform>%Ln طلب كما كان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to answer</source>
        <comment>requests</comment>
        <translation>
            <numerusform>لا سؤال ينتظر الجواب</numerusform>
            <numerusform>سؤال واحد ينتظر الجواب</numerusform>
            <numerusform>سؤالان ينتظران الجواب</numerusform>
            <numerusform>%Ln أسئلة تنتظر الجواب</numerusform>
            <numerusform>%Ln سؤالًا ينتظر الجواب</numerusform>
            <numerusform>%Ln سؤال ينتظر الجواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>requests</comment>
        <translation>
            <numerusform>لا طلب متروك</numerusform>
            <numerusform>طلب واحد متروك</numerusform>
            <numerusform>طلبان متروكان</numerusform>
            <numerusform>%Ln طلبات متروكة</numerusform>
            <numerusform>%Ln طلبًا متروكًا</numerusform>
            <numerusform>%Ln طلب متروك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>requests</comment>
        <translation>
            <numerusform>لا طلب مرفوض</numerusform>
            <numerusform>طلب واحد مرفوض</numerusform>
            <numerusform>طلبان مرفوضان</numerusform>
            <numerusform>%Ln طلبات مرفوضة</numerusform>
            <numerusform>%Ln طلبًا مرفوضًا</numerusform>
            <numerusform>%Ln طلب مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s)</source>
        <translation>
            <numerusform>لا شخص جديد</numerusform>
            <numerusform>شخص جديد واحد</numerusform>
            <numerusform>شخصان جديدان</numerusform>
            <numerusform>%Ln أشخاص جدد</numerusform>
            <numerusform>%Ln شخصًا جديدًا</numerusform>
            <numerusform>%Ln شخص جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not answered is left out, and can be taken in later.</source>
        <translation>ما لم يُجب عنه يُترك، ويمكن إدخاله لاحقًا.</translation>
    </message>
    <message>
        <source>Taking the requests in</source>
        <translation>إدخال الطلبات</translation>
    </message>
</context>
<context>
    <name>multaqa::RequestImportModel</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>ينتظر الجواب</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>صاحب الطلب</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>يطلب</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a request in an import</comment>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>multaqa::RequestsModel</name>
    <message>
        <source>Reserve %1</source>
        <comment>a rank</comment>
        <translation>احتياطي %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ورد</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>by the extension</source>
        <translation>بعد التمديد</translation>
    </message>
</context>
<context>
    <name>multaqa::RequestsPage</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%Ln أماكن</numerusform>
            <numerusform>%Ln مكانًا</numerusform>
            <numerusform>%Ln مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>كلها مقررة</numerusform>
            <numerusform>واحد بلا قرار</numerusform>
            <numerusform>اثنان بلا قرار</numerusform>
            <numerusform>%Ln بلا قرار</numerusform>
            <numerusform>%Ln بلا قرار</numerusform>
            <numerusform>%Ln بلا قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>A place is free</source>
        <translation>خلا مكان</translation>
    </message>
    <message>
        <source>%1 is the first in reserve. Should the reserve move up?</source>
        <translation>%1 في أول الاحتياط. هل يتقدم الاحتياطي؟</translation>
    </message>
    <message>
        <source>Accept the reserve</source>
        <translation>اقبل الاحتياطي</translation>
    </message>
    <message>
        <source>Leave the place free</source>
        <translation>اترك المكان خاليًا</translation>
    </message>
    <message>
        <source>One rank up</source>
        <translation>تقديم مرتبة</translation>
    </message>
    <message>
        <source>One rank down</source>
        <translation>تأخير مرتبة</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>طلب جديد…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>اقبل</translation>
    </message>
    <message>
        <source>Put in reserve</source>
        <translation>ضع في الاحتياط</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>اعتذر منها</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>تراجع عن القرار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Propose a selection…</source>
        <translation>اقترح اختيارًا…</translation>
    </message>
    <message>
        <source>Choose a session first</source>
        <translation>اختر جلسة أولًا</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Sessions and their places</source>
        <translation>الجلسات وأماكنها</translation>
    </message>
    <message>
        <source>Requests to speak</source>
        <translation>طلبات الكلمة</translation>
    </message>
    <message>
        <source>All</source>
        <comment>requests</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Choose a row to see the request and decide on it.</source>
        <translation>اختر صفًا لعرض الطلب والقرار فيه.</translation>
    </message>
    <message>
        <source>Nobody has asked to speak yet</source>
        <translation>لم يطلب أحد الكلمة بعد</translation>
    </message>
    <message>
        <source>Write down each request as it comes: who asks, for which session, and on what. Who may speak is decided here, with places and balance in view.</source>
        <translation>سجّل كل طلب عند وروده: من يطلب، ولأي جلسة، وفي أي موضوع. هنا يُقرَّر من يتكلم، والأماكن والتوازن أمامك.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>From messages of the mailbox (.eml) or tables; they can be dropped here, too</source>
        <translation>من رسائل صندوق البريد (eml.) أو من جداول؛ ويمكن إفلاتها هنا أيضًا</translation>
    </message>
</context>
<context>
    <name>multaqa::RetentionDialog</name>
    <message>
        <source>Only people who did not agree to be kept</source>
        <translation>من لم يوافقوا على حفظ بياناتهم فقط</translation>
    </message>
    <message>
        <source>Forget people after the conference</source>
        <translation>محو بيانات الأشخاص بعد المؤتمر</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Added before</source>
        <translation>أُضيفوا قبل</translation>
    </message>
    <message>
        <source>Who would be forgotten</source>
        <translation>من ستُمحى بياناتهم</translation>
    </message>
    <message>
        <source>Forget them…</source>
        <translation>محو بياناتهم…</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>الأشخاص: %1</translation>
    </message>
    <message>
        <source>Only people who were added before a day</source>
        <translation>من أُضيفوا قبل يوم معيّن فقط</translation>
    </message>
</context>
<context>
    <name>multaqa::RolesEditor</name>
    <message>
        <source>Speakers and roles</source>
        <translation>المتحدثون والأدوار</translation>
    </message>
    <message>
        <source>Role of the person to be added</source>
        <translation>دور الشخص المراد إضافته</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>أضف شخصًا</translation>
    </message>
    <message>
        <source>Add: type a name</source>
        <translation>أضف: اكتب اسمًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>دور %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>ردّ %1</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>دقائق %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد عن %1</translation>
    </message>
</context>
<context>
    <name>multaqa::RowMenu</name>
    <message>
        <source>Move up</source>
        <translation>انقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>انقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>multaqa::SearchPopup</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>موعد نهائي</translation>
    </message>
    <message>
        <source>Found in the conference</source>
        <translation>ما عُثر عليه في المؤتمر</translation>
    </message>
    <message>
        <source>Nothing in this conference holds these words.</source>
        <translation>لا شيء في هذا المؤتمر فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
</context>
<context>
    <name>multaqa::SessionDemandModel</name>
    <message>
        <source>All requests</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>accepted, of places</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>full, %Ln in reserve</source>
        <translation>
            <numerusform>اكتملت</numerusform>
            <numerusform>اكتملت، احتياطي واحد</numerusform>
            <numerusform>اكتملت، احتياطيان</numerusform>
            <numerusform>اكتملت، %Ln احتياط</numerusform>
            <numerusform>اكتملت، %Ln احتياطيًا</numerusform>
            <numerusform>اكتملت، %Ln احتياطي</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>اكتملت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a session, its places, its requests</comment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>multaqa::SessionEditor</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Give it a time</source>
        <translation>حدّد لها وقتًا</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Choose or type a new one</source>
        <translation>اختر أو اكتب قاعة جديدة</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>الترجمة الفورية</translation>
    </message>
    <message>
        <source>Interpretation into %1</source>
        <translation>ترجمة فورية إلى %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>احذف هذه الجلسة</translation>
    </message>
    <message>
        <source>Take its time away</source>
        <translation>ألغِ وقتها</translation>
    </message>
    <message>
        <source>Places for speakers</source>
        <translation>أماكن المتحدثين</translation>
    </message>
</context>
<context>
    <name>multaqa::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>It is told no more until what it speaks of changes. The reason stays with it.</source>
        <translation>لا تُعرض هذه الملاحظة بعد ذلك إلى أن يتغيّر ما تتعلق به، ويبقى السبب محفوظًا معها.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>multaqa::SetFieldDialog</name>
    <message>
        <source>Set a field</source>
        <translation>تعيين حقل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) get this value, whatever stands there now. It can be undone.</source>
        <translation>
            <numerusform>لا أحد يأخذ هذه القيمة.</numerusform>
            <numerusform>يأخذ شخص واحد هذه القيمة أيًّا كان المكتوب الآن. يمكن التراجع.</numerusform>
            <numerusform>يأخذ شخصان هذه القيمة أيًّا كان المكتوب الآن. يمكن التراجع.</numerusform>
            <numerusform>يأخذ %Ln أشخاص هذه القيمة أيًّا كان المكتوب الآن. يمكن التراجع.</numerusform>
            <numerusform>يأخذ %Ln شخصًا هذه القيمة أيًّا كان المكتوب الآن. يمكن التراجع.</numerusform>
            <numerusform>يأخذ %Ln شخص هذه القيمة أيًّا كان المكتوب الآن. يمكن التراجع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>عيّن</translation>
    </message>
</context>
<context>
    <name>multaqa::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>multaqa::Sidebar</name>
    <message>
        <source>Search everything</source>
        <translation>ابحث في كل شيء</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>multaqa::StakeholderGroupsDialog</name>
    <message>
        <source>Stakeholder groups</source>
        <translation>فئات أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Organisations belong to these groups. Lists of participants and figures are in this order.</source>
        <translation>تنتمي المنظمات إلى هذه الفئات. وبهذا الترتيب تُكتب قوائم المشاركين والأرقام.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>أضف فئة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Add the usual groups</source>
        <translation>أضف الفئات المعتادة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>فئة جديدة</translation>
    </message>
</context>
<context>
    <name>multaqa::StartPage</name>
    <message>
        <source>No conference is open</source>
        <translation>لا يوجد مؤتمر مفتوح</translation>
    </message>
    <message>
        <source>A conference is one file. Make a new one, open yours, or look round in the sample. A file can also be dragged onto this window.</source>
        <translation>المؤتمر ملف واحد. أنشئ مؤتمرًا جديدًا، أو افتح مؤتمرك، أو تجوّل في النموذج. ويمكن أيضًا سحب ملف إلى هذه النافذة.</translation>
    </message>
    <message>
        <source>New conference</source>
        <translation>مؤتمر جديد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Sample conference</source>
        <translation>مؤتمر نموذجي</translation>
    </message>
    <message>
        <source>Opened recently</source>
        <translation>فُتحت مؤخرًا</translation>
    </message>
</context>
<context>
    <name>multaqa::StatisticsDialog</name>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>People of</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>ثم بحسب</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>The whole conference</source>
        <translation>المؤتمر كله</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>All with a registration</source>
        <translation>كل من له تسجيل</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>حضروا</translation>
    </message>
    <message>
        <source>Some lines count very few of the forgotten. Who knows the delegation may tell who they were; mind whom you give them to.</source>
        <translation>بعض السطور تعدّ قلّة قليلة ممن مُحيت بياناتهم، وقد يعرف المطّلع على الوفد من هم؛ فانتبه لمن تعطيه إياها.</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>الأشخاص: %1</translation>
    </message>
    <message>
        <source>Forgotten among them: %1. Only these numbers are kept of them.</source>
        <translation>منهم من مُحيت بياناتهم: %1. ولم يبقَ منهم إلا هذه الأعداد.</translation>
    </message>
    <message>
        <source>Forgotten in two copies before they met, and perhaps counted twice: %1.</source>
        <translation>مُحيت بياناتهم في نسختين قبل التقائهما، وقد يكون عددهم مكرّراً: %1.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>حفظ الأرقام</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>تجري كتابة %1</translation>
    </message>
</context>
<context>
    <name>multaqa::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>multaqa::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>where one is in a row of numbered steps</comment>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>multaqa::SurveyEditor</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>يُفتح في</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>متاح حتى</translation>
    </message>
    <message>
        <source>Open already</source>
        <translation>متاح من قبل</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>بلا نهاية</translation>
    </message>
</context>
<context>
    <name>multaqa::SurveyResultsModel</name>
    <message>
        <source>Question and answers</source>
        <translation>السؤال والإجابات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
</context>
<context>
    <name>multaqa::SurveyView</name>
    <message>
        <source>Opens on %1</source>
        <translation>يُفتح في %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>متاح حتى %1</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation>أُغلق منذ %1</translation>
    </message>
    <message>
        <source>Open to answers</source>
        <translation>متاح للإجابة</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>تجري قراءة %1</translation>
    </message>
    <message numerus="yes">
        <source>Results of %Ln question(s) are kept.</source>
        <translation>
            <numerusform>لا نتائج.</numerusform>
            <numerusform>حُفظت نتائج سؤال واحد.</numerusform>
            <numerusform>حُفظت نتائج سؤالين.</numerusform>
            <numerusform>حُفظت نتائج %Ln أسئلة.</numerusform>
            <numerusform>حُفظت نتائج %Ln سؤالًا.</numerusform>
            <numerusform>حُفظت نتائج %Ln سؤال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>تُرك: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more column(s).</source>
        <translation>
            <numerusform>ولا أعمدة أخرى.</numerusform>
            <numerusform>وعمود آخر.</numerusform>
            <numerusform>وعمودان آخران.</numerusform>
            <numerusform>و%Ln أعمدة أخرى.</numerusform>
            <numerusform>و%Ln عمودًا آخر.</numerusform>
            <numerusform>و%Ln عمود آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Import results…</source>
        <translation>استيراد النتائج…</translation>
    </message>
    <message>
        <source>Remove the results</source>
        <translation>حذف النتائج</translation>
    </message>
    <message>
        <source>Open the survey’s page</source>
        <translation>افتح صفحة الاستطلاع</translation>
    </message>
    <message>
        <source>Results of the survey</source>
        <translation>نتائج الاستطلاع</translation>
    </message>
    <message>
        <source>Only totals are kept. No number stands for fewer than five people: smaller ones are put together.</source>
        <translation>لا تُحفظ إلا المجاميع. ولا يُذكر رقم يقل عن خمسة أشخاص: الأرقام الأصغر مجموعة معًا.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>لا نتائج بعد</translation>
    </message>
    <message>
        <source>Import the table that the survey’s program exports (xlsx, ods or csv), or drop it here. Only totals are kept, and nothing by which a person could be found again.</source>
        <translation>استورد الجدول الذي يصدّره برنامج الاستطلاع (xlsx أو ods أو csv)، أو أفلته هنا. لا تُحفظ إلا المجاميع، ولا شيء يُستدل به على شخص.</translation>
    </message>
    <message>
        <source>No survey yet</source>
        <translation>لا استطلاع بعد</translation>
    </message>
    <message>
        <source>Say where the survey among stakeholders is and until when it is open; its results come here.</source>
        <translation>حدّد أين يوجد استطلاع أصحاب المصلحة وحتى متى هو متاح؛ وتأتي نتائجه هنا.</translation>
    </message>
    <message>
        <source>Describe the survey</source>
        <translation>صِف الاستطلاع</translation>
    </message>
</context>
<context>
    <name>multaqa::TablePreviewModel</name>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
</context>
<context>
    <name>multaqa::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Give people tags in their editor or from the list. Here they are renamed, or taken from everybody.</source>
        <translation>تُعطى الوسوم للأشخاص في استمارتهم أو من القائمة. وهنا يُغيَّر اسمها، أو تُنزع من الجميع.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tag and how many have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>ليس لأحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have it</source>
        <translation>
            <numerusform>ليس لأحد</numerusform>
            <numerusform>له شخص واحد</numerusform>
            <numerusform>له شخصان</numerusform>
            <numerusform>له %Ln أشخاص</numerusform>
            <numerusform>له %Ln شخصًا</numerusform>
            <numerusform>له %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>أضف وسمًا</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>عدّل الوسوم</translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation>انزع الوسم %1</translation>
    </message>
</context>
</TS>
