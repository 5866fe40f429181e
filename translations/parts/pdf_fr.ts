<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AgendaPdf</name>
    <message>
        <source>An agenda is made in one language, or in two different ones.</source>
        <translation>Un ordre du jour est établi dans une seule langue, ou dans deux langues différentes.</translation>
    </message>
    <message>
        <source>The agenda was not made, because it was stopped.</source>
        <translation>L’ordre du jour n’a pas été établi, car l’opération a été interrompue.</translation>
    </message>
</context>
<context>
    <name>DocumentFonts</name>
    <message>
        <source>The font %1 could not be loaded, so no document can be made. Install Multaqa again.</source>
        <translation>La police %1 n’a pas pu être chargée ; aucun document ne peut donc être établi. Réinstallez Multaqa.</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>The font %1 of this computer is damaged, so the PDF could not be made. Install the font again or remove it.</source>
        <translation>La police %1 de cet ordinateur est endommagée ; le PDF n’a donc pas pu être établi. Réinstallez la police ou supprimez-la.</translation>
    </message>
    <message>
        <source>%1 could not be saved, because its folder does not exist. Choose another place.</source>
        <translation>%1 n’a pas pu être enregistré, car son dossier n’existe pas. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 could not be saved, because the disk is full. Make room or choose another place.</source>
        <translation>%1 n’a pas pu être enregistré, car le disque est plein. Libérez de l’espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 could not be saved, because it may not be written. Close it in other programs, or choose another place.</source>
        <translation>%1 n’a pas pu être enregistré, car l’écriture n’y est pas autorisée. Fermez-le dans les autres programmes ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another place.</source>
        <translation>%1 n’a pas pu être enregistré. Choisissez un autre emplacement.</translation>
    </message>
</context>
</TS>
