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
        <translation>منظّم المؤتمر الحكومي الدولي: أشخاصه وجدول أعماله ومواعيده ومستنداته بالعربية والإنكليزية والفرنسية، في ملف واحد.</translation>
    </message>
    <message>
        <source>Multaqa is under the Apache licence, version 2.0.</source>
        <translation>ملتقى مرخّص برخصة أباتشي، الإصدار 2.0.</translation>
    </message>
    <message>
        <source>Fonts: Noto by Google, under the SIL Open Font Licence 1.1; Amiri by Khaled Hosny, under the same.</source>
        <translation>الخطوط: نوتو من غوغل برخصة SIL المفتوحة للخطوط 1.1، وأميري لخالد حسني بالرخصة نفسها.</translation>
    </message>
    <message>
        <source>Icons: Breeze by KDE, under the GNU Lesser General Public Licence 3.0 or later.</source>
        <translation>الأيقونات: بريز من كدي برخصة غنو العمومية الصغرى 3.0 أو ما بعدها.</translation>
    </message>
    <message>
        <source>Made with Qt %1, under the GNU Lesser General Public Licence 3.0.</source>
        <translation>أُنشئ باستعمال كيوت %1 برخصة غنو العمومية الصغرى 3.0.</translation>
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
</context>
<context>
    <name>multaqa::EditorPane</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>multaqa::EmptyPage</name>
    <message>
        <source>There is nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
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
        <translation>بالإنكليزية</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>بالفرنسية</translation>
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
    <name>multaqa::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
</TS>
