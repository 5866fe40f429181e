<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ScheduleXmlReader</name>
    <message>
        <source>The file holds no sessions.</source>
        <translation>Le fichier ne contient aucune séance.</translation>
    </message>
    <message>
        <source>The conference has no title in the file.</source>
        <translation>La conférence n’a pas de titre dans le fichier.</translation>
    </message>
    <message>
        <source>The file names no time zone; %1 is used.</source>
        <translation>Le fichier n’indique aucun fuseau horaire ; %1 est utilisé.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; %2 is used.</source>
        <translation>Le fuseau horaire « %1 » est inconnu ; %2 est utilisé.</translation>
    </message>
    <message>
        <source>A day has no date that can be understood.</source>
        <translation>Une journée n’a pas de date compréhensible.</translation>
    </message>
    <message>
        <source>A room has no name; sessions that name none themselves are kept without one.</source>
        <translation>Une salle n’a pas de nom ; les séances qui n’en nomment pas elles-mêmes restent sans salle.</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>The session has no title.</source>
        <translation>La séance n’a pas de titre.</translation>
    </message>
    <message>
        <source>The session names the room “%1” and stands under “%2”; the one it names is believed.</source>
        <translation>La séance indique la salle « %1 » et figure sous « %2 » ; la salle qu’elle indique est retenue.</translation>
    </message>
    <message>
        <source>The date “%1” has no offset; it is taken as a time in %2.</source>
        <translation>La date « %1 » n’indique pas de décalage horaire ; elle est lue à l’heure de %2.</translation>
    </message>
    <message>
        <source>The start “%1” is no time of day; the date “%2” is believed.</source>
        <translation>Le début « %1 » n’est pas une heure ; la date « %2 » est retenue.</translation>
    </message>
    <message>
        <source>The start “%1” disagrees with the date “%2”; the date is believed.</source>
        <translation>Le début « %1 » ne concorde pas avec la date « %2 » ; la date est retenue.</translation>
    </message>
    <message>
        <source>The date “%1” is not that of the day the session stands under, %2; its own date is believed.</source>
        <translation>La date « %1 » n’est pas celle de la journée sous laquelle figure la séance, %2 ; la date de la séance est retenue.</translation>
    </message>
    <message>
        <source>No date and time of the session can be understood; it is kept without them.</source>
        <translation>La date et l’heure de la séance sont incompréhensibles ; elle est conservée sans elles.</translation>
    </message>
    <message>
        <source>The session has no date with a time; its start “%1” is taken with the day %2, in %3.</source>
        <translation>La séance n’a pas de date avec une heure ; son début « %1 » est lu avec la journée du %2, à l’heure de %3.</translation>
    </message>
    <message>
        <source>The session has no duration; it is kept without an end.</source>
        <translation>La séance n’a pas de durée ; elle est conservée sans heure de fin.</translation>
    </message>
    <message>
        <source>The duration “%1” cannot be understood; the session is kept without an end.</source>
        <translation>La durée « %1 » est incompréhensible ; la séance est conservée sans heure de fin.</translation>
    </message>
    <message numerus="yes">
        <source>The duration “%1” is not written as hours:minutes; it is read as %n minute(s).</source>
        <translation>
            <numerusform>La durée « %1 » n’est pas écrite sous la forme heures:minutes ; elle est lue comme %n minute.</numerusform>
            <numerusform>La durée « %1 » n’est pas écrite sous la forme heures:minutes ; elle est lue comme %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person of the session has no name and is left out.</source>
        <translation>Une personne de la séance n’a pas de nom ; elle n’est pas reprise.</translation>
    </message>
    <message>
        <source>The person called “%1” here is called “%2” in an earlier session; the number is the same.</source>
        <translation>La personne nommée ici « %1 » est nommée « %2 » dans une séance précédente ; le numéro est le même.</translation>
    </message>
    <message>
        <source>“%1” is no web address and is left out.</source>
        <translation>« %1 » n’est pas une adresse web ; elle n’est pas reprise.</translation>
    </message>
    <message>
        <source>The session has no identifier (guid); when the file is read again, it is known by its number, or else by its title and time.</source>
        <translation>La séance n’a pas d’identifiant (guid) ; à la prochaine lecture du fichier, elle sera reconnue à son numéro ou, à défaut, à son titre et à son heure.</translation>
    </message>
    <message>
        <source>An earlier session has the same identifier, %1; both are kept.</source>
        <translation>Une séance précédente a le même identifiant, %1 ; les deux sont conservées.</translation>
    </message>
    <message>
        <source>An earlier session has the same number, %1; both are kept.</source>
        <translation>Une séance précédente a le même numéro, %1 ; les deux sont conservées.</translation>
    </message>
    <message numerus="yes">
        <source>This type is none of the kinds of session here; %n session(s) of it are read as “Other”.</source>
        <translation>
            <numerusform>Ce type n’est aucun des types de séance connus ici ; %n séance de ce type est lue comme « Autre ».</numerusform>
            <numerusform>Ce type n’est aucun des types de séance connus ici ; %n séances de ce type sont lues comme « Autre ».</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1; check its name and place.</source>
        <translation>Le fichier %1 n’existe pas ; vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; check that you may open it.</source>
        <translation>Le fichier %1 ne peut pas être lu ; vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB, and no schedule is; choose another file. Nothing was changed.</source>
        <translation>Le fichier %1 dépasse %2 Mo, ce qu’aucun programme n’atteint ; choisissez un autre fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 is no XML; choose the schedule XML that frab or pretalx exports. Nothing was changed.</source>
        <translation>Le fichier %1 n’est pas du XML ; choisissez le programme XML exporté par frab ou pretalx. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped. Nothing was changed.</source>
        <translation>La lecture de %1 a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 is XML, but no conference schedule; choose the schedule XML that frab or pretalx exports. Nothing was changed.</source>
        <translation>Le fichier %1 est du XML, mais pas un programme de conférence ; choisissez le programme XML exporté par frab ou pretalx. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 holds more than %2 sessions; split it. Nothing was changed.</source>
        <translation>Le fichier %1 contient plus de %2 séances ; divisez-le. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 ends in the middle, in line %2; fetch it again. Nothing was changed.</source>
        <translation>Le fichier %1 s’interrompt au milieu, à la ligne %2 ; téléchargez-le de nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 is damaged in line %2; fetch it again, or have it corrected there. Nothing was changed.</source>
        <translation>Le fichier %1 est endommagé à la ligne %2 ; téléchargez-le de nouveau ou faites-le corriger à cet endroit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file has damaged letters, here and perhaps further down; each is shown as %1.</source>
        <translation>Le fichier contient des caractères endommagés, ici et peut-être plus bas ; chacun est affiché comme %1.</translation>
    </message>
    <message>
        <source>The file brings definitions of its own; nothing outside the file was opened for them.</source>
        <translation>Le fichier apporte ses propres définitions ; rien n’a été ouvert hors du fichier pour elles.</translation>
    </message>
</context>
</TS>
