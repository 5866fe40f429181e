<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
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
    <name>DocumentFonts</name>
    <message>
        <source>The font %1 could not be loaded, so no document can be made. Install Multaqa again.</source>
        <translation>تعذّر تحميل الخط %1، ولذلك لا يمكن إعداد أي وثيقة. أعد تثبيت «ملتقى».</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>The font %1 of this computer is damaged, so the PDF could not be made. Install the font again or remove it.</source>
        <translation>الخط %1 على هذا الحاسوب تالف، ولذلك تعذّر إعداد ملف PDF. أعد تثبيت الخط أو أزله.</translation>
    </message>
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
</TS>
