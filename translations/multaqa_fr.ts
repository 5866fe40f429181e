<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New conference…</source>
        <translation>&amp;Nouvelle conférence…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample conference</source>
        <translation>Ouvrir la conférence d’&amp;exemple</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>C&amp;lose the conference</source>
        <translation>&amp;Fermer la conférence</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Re&amp;chercher partout</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Rechercher dans cette &amp;page</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Ordre du jour</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>&amp;Dates limites</translation>
    </message>
    <message>
        <source>Do&amp;cuments</source>
        <translation>Do&amp;cuments</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Show or hide the &amp;sidebar</source>
        <translation>Afficher ou masquer la &amp;barre latérale</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>N&amp;ext</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Multaqa</source>
        <translation>À &amp;propos de Multaqa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Fi&amp;che</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Import an agenda…</source>
        <translation>&amp;Importer un ordre du jour…</translation>
    </message>
    <message>
        <source>Con&amp;ference…</source>
        <translation>Con&amp;férence…</translation>
    </message>
    <message>
        <source>&amp;Export people…</source>
        <translation>&amp;Exporter des personnes…</translation>
    </message>
    <message>
        <source>Keyboard to the ne&amp;xt part of the window</source>
        <translation>Clavier vers la partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Import &amp;people…</source>
        <translation>Importer des &amp;personnes…</translation>
    </message>
    <message>
        <source>Find &amp;duplicate people…</source>
        <translation>Chercher les &amp;doublons…</translation>
    </message>
    <message>
        <source>Mark &amp;attendance…</source>
        <translation>Pointer les &amp;présences…</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>&amp;Chiffres…</translation>
    </message>
    <message>
        <source>F&amp;orget people after the conference…</source>
        <translation>&amp;Oublier des personnes après la conférence…</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>P&amp;ersonnes</translation>
    </message>
    <message>
        <source>Stakeholder &amp;groups…</source>
        <translation>&amp;Groupes de parties prenantes…</translation>
    </message>
    <message>
        <source>&amp;Own fields of people…</source>
        <translation>Champs &amp;propres des personnes…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>Chec&amp;k a letter…</source>
        <translation>&amp;Vérifier une lettre…</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Demandes</translation>
    </message>
    <message>
        <source>Hi&amp;jri date beside days</source>
        <translation>Date de l’hé&amp;gire à côté des jours</translation>
    </message>
    <message>
        <source>R&amp;eports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>Import &amp;requests…</source>
        <translation>Importer des &amp;demandes…</translation>
    </message>
</context>
<context>
    <name>AddressRules</name>
    <message>
        <source>This e-mail address is torn. It is likely %1.</source>
        <translation>Cette adresse électronique est démembrée. Il s’agit probablement de %1.</translation>
    </message>
    <message>
        <source>This link is torn. It is likely %1.</source>
        <translation>Ce lien est démembré. Il s’agit probablement de %1.</translation>
    </message>
    <message>
        <source>This is nearly the conference&apos;s address, but that is %1.</source>
        <translation>C’est presque l’adresse de la conférence, mais celle-ci est %1.</translation>
    </message>
    <message>
        <source>This is nearly a link of the conference, but that is %1.</source>
        <translation>C’est presque un lien de la conférence, mais celui-ci est %1.</translation>
    </message>
</context>
<context>
    <name>AgendaChecks</name>
    <message>
        <source>“%1” and “%2” are in the same room at the same time</source>
        <translation>« %1 » et « %2 » sont dans la même salle au même moment</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a room and a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 has roles in “%2” and “%3” at the same time</source>
        <translation>%1 a un rôle dans « %2 » et « %3 » au même moment</translation>
    </message>
    <message>
        <source>“%1” is not on a day of its event</source>
        <translation>« %1 » n’est pas un jour de son événement</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %Ln minute(s) too short for what is promised</source>
        <translation>
            <numerusform>« %1 » est trop courte de %Ln minute pour ce qui est promis</numerusform>
            <numerusform>« %1 » est trop courte de %Ln minutes pour ce qui est promis</numerusform>
        </translation>
    </message>
    <message>
        <source>No room is free at that time. Choose another time or another room.</source>
        <translation>Aucune salle n’est libre à cette heure. Choisissez une autre heure ou une autre salle.</translation>
    </message>
    <message>
        <source>The session cannot last longer: something else follows it. Shorten what is promised.</source>
        <translation>La séance ne peut pas durer plus longtemps : autre chose la suit. Raccourcissez ce qui est promis.</translation>
    </message>
    <message>
        <source>%1 has the same role twice in “%2”</source>
        <translation>%1 a deux fois le même rôle dans « %2 »</translation>
    </message>
</context>
<context>
    <name>AgendaCompleteness</name>
    <message>
        <source>“%1” has no time yet</source>
        <translation>« %1 » n’a pas encore d’horaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no time yet</source>
        <translation>
            <numerusform>%Ln séance n’a pas encore d’horaire</numerusform>
            <numerusform>%Ln séances n’ont pas encore d’horaire</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no moderator</source>
        <translation>« %1 » n’a pas de modérateur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no moderator</source>
        <translation>
            <numerusform>%Ln séance n’a pas de modérateur</numerusform>
            <numerusform>%Ln séances n’ont pas de modérateur</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no interpretation for a language of its speakers</source>
        <translation>« %1 » n’a pas d’interprétation pour une langue de ses intervenants</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no interpretation for a language of their speakers</source>
        <translation>
            <numerusform>%Ln séance n’a pas d’interprétation pour une langue de ses intervenants</numerusform>
            <numerusform>%Ln séances n’ont pas d’interprétation pour une langue de leurs intervenants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is no title yet</source>
        <translation>%1 : pas encore de titre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no title yet</source>
        <translation>
            <numerusform>%Ln séance n’a pas encore de titre</numerusform>
            <numerusform>%Ln séances n’ont pas encore de titre</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no Arabic title</source>
        <translation>« %1 » n’a pas de titre en arabe</translation>
    </message>
    <message>
        <source>“%1” has no English title</source>
        <translation>« %1 » n’a pas de titre en anglais</translation>
    </message>
    <message>
        <source>“%1” has no French title</source>
        <translation>« %1 » n’a pas de titre en français</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no Arabic title</source>
        <translation>
            <numerusform>%Ln séance n’a pas de titre en arabe</numerusform>
            <numerusform>%Ln séances n’ont pas de titre en arabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no English title</source>
        <translation>
            <numerusform>%Ln séance n’a pas de titre en anglais</numerusform>
            <numerusform>%Ln séances n’ont pas de titre en anglais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) have no French title</source>
        <translation>
            <numerusform>%Ln séance n’a pas de titre en français</numerusform>
            <numerusform>%Ln séances n’ont pas de titre en français</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaEditing</name>
    <message>
        <source>The event would end before it begins. Choose a last day that is not earlier.</source>
        <translation>L’événement se terminerait avant de commencer. Choisissez un dernier jour qui ne soit pas antérieur.</translation>
    </message>
    <message>
        <source>A session belongs to an event. Choose its event first.</source>
        <translation>Une séance appartient à un événement. Choisissez d’abord l’événement.</translation>
    </message>
    <message>
        <source>A session has a beginning and an end, or neither. Give both times.</source>
        <translation>Une séance a un début et une fin, ou ni l’un ni l’autre. Indiquez les deux heures.</translation>
    </message>
    <message>
        <source>The session would end before it begins. Choose a later end.</source>
        <translation>La séance se terminerait avant de commencer. Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>%1 is not on the clock that day, because summer time begins. Choose a time an hour earlier or later.</source>
        <translation>%1 n’existe pas ce jour-là, car l’heure d’été commence. Choisissez une heure de moins ou de plus.</translation>
    </message>
    <message>
        <source>This person has this role in the session already. Choose another role.</source>
        <translation>Cette personne a déjà ce rôle dans la séance. Choisissez un autre rôle.</translation>
    </message>
    <message>
        <source>Type the name of the person first.</source>
        <translation>Saisissez d’abord le nom de la personne.</translation>
    </message>
</context>
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
    <name>AttendanceCommand</name>
    <message>
        <source>Marks a person as being at an event, by the code of the badge or by id.</source>
        <translation>Note la présence d’une personne à un événement, par le code du badge ou l’identifiant.</translation>
    </message>
    <message>
        <source>%1 is marked.</source>
        <translation>La présence de %1 est notée.</translation>
    </message>
    <message>
        <source>%1 was marked already.</source>
        <translation>La présence de %1 était déjà notée.</translation>
    </message>
</context>
<context>
    <name>AttendanceEditing</name>
    <message>
        <source>Badge: nobody has the code %1. Scan the badge again, or search for the person.</source>
        <translation>Badge : personne n’a le code %1. Scannez le badge à nouveau, ou cherchez la personne.</translation>
    </message>
    <message>
        <source>Badge: more than one person has the code %1. Search for the person.</source>
        <translation>Badge : plusieurs personnes ont le code %1. Cherchez la personne.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Makes a consistent copy, also while the file is in use.</source>
        <translation>Fait une copie cohérente, même pendant que le fichier est utilisé.</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Copié dans %1.</translation>
    </message>
</context>
<context>
    <name>BadgePdf</name>
    <message>
        <source>Badges are made in one language, or in two different ones.</source>
        <translation>Les badges se font en une langue, ou en deux langues différentes.</translation>
    </message>
    <message>
        <source>The badges were not made, because that was stopped.</source>
        <translation>Les badges n’ont pas été faits, car l’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>The code %1 makes no QR code. Give the person a new one.</source>
        <translation>Le code %1 ne donne pas de code QR. Donnez-en un nouveau à la personne.</translation>
    </message>
</context>
<context>
    <name>CardInterpretation</name>
    <message>
        <source>The card says %1 more than %2 times; the rest was left out.</source>
        <translation>La carte répète %1 plus de %2 fois ; le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>%1 is damaged (its base64 cannot be read) and was left out.</source>
        <translation>%1 est endommagé (son base64 est illisible) et a été laissé de côté.</translation>
    </message>
    <message>
        <source>The encoding %2 of %1 is not known here, so its letters were guessed.</source>
        <translation>L’encodage %2 de %1 n’est pas connu ici ; ses lettres ont été devinées.</translation>
    </message>
    <message>
        <source>%1 has damaged letters; each is shown as %2.</source>
        <translation>%1 contient des lettres endommagées ; chacune s’affiche comme %2.</translation>
    </message>
</context>
<context>
    <name>CardPhotos</name>
    <message>
        <source>The photo is not in the card but elsewhere; it was not fetched.</source>
        <translation>La photo n’est pas dans la carte mais ailleurs ; elle n’a pas été récupérée.</translation>
    </message>
    <message>
        <source>The photo is damaged (its base64 cannot be read) and was left out.</source>
        <translation>La photo est endommagée (son base64 est illisible) et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The photo is larger than %1 MB and was left out.</source>
        <translation>La photo dépasse %1 Mo et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The photo is neither JPEG nor PNG and was left out.</source>
        <translation>La photo n’est ni du JPEG ni du PNG et a été laissée de côté.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>Nothing is wrong or missing.</source>
        <translation>Rien n’est faux et rien ne manque.</translation>
    </message>
    <message>
        <source>Lists what is wrong or missing in the conference; with --all also what was set aside. The status is 1 when something is wrong.</source>
        <translation>Énumère ce qui est faux ou manquant dans la conférence ; avec --all, aussi ce qui a été écarté. Le code est 1 quand quelque chose est faux.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>écarté</translation>
    </message>
</context>
<context>
    <name>CheckLetterCommand</name>
    <message>
        <source>Lists the mistakes in a letter: txt, eml, docx, odt or pdf.</source>
        <translation>Énumère les erreurs d’une lettre : txt, eml, docx, odt ou pdf.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>No mistake was found in the letter.</source>
        <translation>Aucune erreur n’a été trouvée dans la lettre.</translation>
    </message>
    <message>
        <source>Line %1: %2, but the file has %3 for “%4”. Change it there if the letter is right.</source>
        <translation>Ligne %1 : %2, mais le fichier indique %3 pour « %4 ». Changez-le dans le fichier si la lettre a raison.</translation>
    </message>
    <message>
        <source>Taken into the file: events %1, deadlines %2.</source>
        <translation>Repris dans le fichier : événements %1, échéances %2.</translation>
    </message>
    <message>
        <source>Line %1: %2 is left out, because the check finds a mistake in it. Put the letter right first.</source>
        <translation>Ligne %1 : %2 est laissé de côté, car la vérification y trouve une erreur. Corrigez d’abord la lettre.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Move earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Use a free room</source>
        <translation>Salle libre</translation>
    </message>
    <message>
        <source>Make it longer</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>Ajouter des places</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>En retirer un</translation>
    </message>
    <message>
        <source>Add languages</source>
        <translation>Ajouter les langues</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>No column of the table says what people are called. Say which one it is, or give it the header “name”.</source>
        <translation>Aucune colonne du tableau ne dit comment s’appellent les personnes. Indiquez laquelle c’est, ou donnez-lui l’en-tête « nom complet ».</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>The command is: multaqa-cli %1 %2</source>
        <translation>La commande est : multaqa-cli %1 %2</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed.</source>
        <translation>Il n’y a pas de fichier %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Nothing was changed.</source>
        <translation>%1 ne peut pas être lu (%2). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is a conference, and an export does not overwrite it. Choose another name; nothing was changed.</source>
        <translation>%1 est une conférence, et une exportation ne l’écrase pas. Choisissez un autre nom ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write YYYY-MM-DD.</source>
        <translation>« %1 » n’est pas une date ; écrivez AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here; choose ar, en or fr.</source>
        <translation>Il n’y a pas de langue « %1 » ici ; choisissez ar, en ou fr.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>multaqa-cli [--json] [--lang ar|en|fr] [--today YYYY-MM-DD] [--as NAME] COMMAND FILE [ARGUMENTS]</source>
        <translation>multaqa-cli [--json] [--lang ar|en|fr] [--today AAAA-MM-JJ] [--as NOM] COMMANDE FICHIER [ARGUMENTS]</translation>
    </message>
    <message>
        <source>After --lang comes a language: ar, en or fr.</source>
        <translation>Après --lang vient une langue : ar, en ou fr.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here; choose ar, en or fr.</source>
        <translation>Il n’y a pas ici de langue « %1 » ; choisissez ar, en ou fr.</translation>
    </message>
    <message>
        <source>After --today comes a date: YYYY-MM-DD.</source>
        <translation>Après --today vient une date : AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write YYYY-MM-DD.</source>
        <translation>« %1 » n’est pas une date ; écrivez AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>After --as comes the name that the history shall say.</source>
        <translation>Après --as vient le nom que dira l’historique.</translation>
    </message>
</context>
<context>
    <name>ConferenceJsonReader</name>
    <message>
        <source>Its id is not a UUID. Give it one, such as %1.</source>
        <translation>Son identifiant n’est pas un UUID. Donnez-lui-en un, tel que %1.</translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; names a record that is neither in the file nor read with it.</source>
        <translation>Son « %1 » désigne une fiche qui n’est ni dans le fichier ni lue avec lui.</translation>
    </message>
    <message>
        <source>It breaks a rule of the file (%1). Correct it and import it again.</source>
        <translation>Cela enfreint une règle du fichier (%1). Corrigez-le et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; cannot be read. Look up how it is written in the description of the format.</source>
        <translation>Son « %1 » est illisible. Voyez comment il s’écrit dans la description du format.</translation>
    </message>
    <message>
        <source>%1 is not JSON: at byte %2, %3. Nothing was changed.</source>
        <translation>%1 n’est pas du JSON : à l’octet %2, %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is JSON, but not a conference that Multaqa exported. Nothing was changed.</source>
        <translation>%1 est du JSON, mais pas une conférence exportée par Multaqa. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 was exported by a newer Multaqa. Install the newer version to read it. Nothing was changed.</source>
        <translation>%1 a été exporté par un Multaqa plus récent. Installez cette version pour le lire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Its data is not what its &quot;sha256&quot; says. Export it again.</source>
        <translation>Ses données ne sont pas ce que dit son « sha256 ». Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Its id must follow from the records that it joins. Give it the id %1.</source>
        <translation>Son identifiant doit découler des fiches qu’il relie. Donnez-lui l’identifiant %1.</translation>
    </message>
    <message>
        <source>%1 does not say which version of the format it is in: its &quot;version&quot; must be a number from 1. Nothing was changed.</source>
        <translation>%1 ne dit pas dans quelle version du format il est écrit : sa valeur « version » doit être un nombre à partir de 1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 has a &quot;%2&quot; that cannot be read: look up its name and form in the description of the format. Nothing was changed.</source>
        <translation>%1 contient un élément « %2 » illisible : vérifiez son nom et sa forme dans la description du format. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ConferenceSearch</name>
    <message>
        <source>%1: %2</source>
        <comment>who asks to speak, and as what</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>CustomFieldEditing</name>
    <message>
        <source>Name: a field needs a name in one of the languages.</source>
        <translation>Nom : un champ a besoin d’un nom dans l’une des langues.</translation>
    </message>
    <message>
        <source>Choices: write at least one, each on a line of its own.</source>
        <translation>Choix : écrivez-en au moins un, chacun sur sa ligne.</translation>
    </message>
    <message>
        <source>%1 is not a number. Write digits, such as 12 or 12.5.</source>
        <translation>%1 n’est pas un nombre. Écrivez des chiffres, comme 12 ou 12.5.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as 2021-02-23.</source>
        <translation>%1 n’est pas un jour. Écrivez-le ainsi : 2021-02-23.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no. Write one of the two.</source>
        <translation>%1 n’est ni oui ni non. Écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 is not one of the choices. Choose one of them, or add it to the field.</source>
        <translation>%1 n’est pas l’un des choix. Choisissez-en un, ou ajoutez-le au champ.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with its value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>DateRules</name>
    <message>
        <source>The letter says %1, but %2 is about %3. The nearest dates that agree are %4 and %5.</source>
        <translation>La lettre indique « %1 », mais le %2 correspond environ au %3. Les dates les plus proches qui concordent sont le %4 et le %5.</translation>
    </message>
    <message>
        <source>The letter says %1, but %2 is a %3. The nearest dates that agree are %4 and %5.</source>
        <translation>La lettre indique « %1 », mais le %2 est un %3. Les dates les plus proches qui concordent sont le %4 et le %5.</translation>
    </message>
    <message>
        <source>There is no such day: the last one of %1 %2 is %3.</source>
        <translation>Ce jour n’existe pas : le dernier de %1 %2 est le %3.</translation>
    </message>
    <message>
        <source>The two dates are not one day: %1 is about %2, not %3.</source>
        <translation>Les deux dates ne sont pas le même jour : le %1 correspond environ au %2, et non au %3.</translation>
    </message>
</context>
<context>
    <name>DeadlineAddCommand</name>
    <message>
        <source>Adds a deadline. Without a day it needs a decision.</source>
        <translation>Ajoute une date limite. Sans jour, elle reste à décider.</translation>
    </message>
    <message>
        <source>The deadline is noted as %1.</source>
        <translation>La date limite est notée sous %1.</translation>
    </message>
</context>
<context>
    <name>DeadlineChecks</name>
    <message>
        <source>The deadline “%1” needs a decision</source>
        <translation>La date limite « %1 » attend une décision</translation>
    </message>
    <message>
        <source>The deadline “%1” has passed</source>
        <translation>La date limite « %1 » est dépassée</translation>
    </message>
    <message>
        <source>The deadline “%1” is on the day of what it is for</source>
        <translation>L’échéance « %1 » tombe le jour même de ce pour quoi elle est fixée</translation>
    </message>
    <message>
        <source>The deadline “%1” is after the beginning of what it is for</source>
        <translation>L’échéance « %1 » tombe après le début de ce pour quoi elle est fixée</translation>
    </message>
    <message>
        <source>%1; “%2” begins on %3</source>
        <translation>%1 ; « %2 » commence le %3</translation>
    </message>
    <message>
        <source>Requests are answered before all of them can have come</source>
        <translation>Les demandes reçoivent réponse avant que toutes aient pu arriver</translation>
    </message>
    <message>
        <source>answers until %1, requests until %2</source>
        <translation>réponses jusqu’au %1, demandes jusqu’au %2</translation>
    </message>
    <message numerus="yes">
        <source>The deadline “%1” is only %Ln day(s) before what it is for</source>
        <translation>
            <numerusform>La date limite « %1 » n’est que %Ln jour avant ce qu’elle prépare</numerusform>
            <numerusform>La date limite « %1 » n’est que %Ln jours avant ce qu’elle prépare</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no working day left before the event. Decide on another day.</source>
        <translation>Il ne reste aucun jour ouvré avant l’événement. Choisissez un autre jour.</translation>
    </message>
    <message>
        <source>Decide first until when requests may come.</source>
        <translation>Décidez d’abord jusqu’à quand les demandes sont reçues.</translation>
    </message>
</context>
<context>
    <name>DeadlineEditCommand</name>
    <message>
        <source>Changes what is given of a deadline. A day and an hour that were decided are moved with &quot;deadline extend&quot;.</source>
        <translation>Modifie ce qui est donné d’une date limite. Le jour et l’heure déjà décidés se déplacent avec « deadline extend ».</translation>
    </message>
</context>
<context>
    <name>DeadlineEditing</name>
    <message>
        <source>Day: a day that was decided is moved, not edited.</source>
        <translation>Jour : un jour décidé se déplace, il ne se modifie pas.</translation>
    </message>
    <message>
        <source>Hour: there is no day for it yet. Decide the day first, or leave the hour out.</source>
        <translation>Heure : elle n’a pas encore de jour. Décidez d’abord du jour, ou laissez l’heure de côté.</translation>
    </message>
    <message>
        <source>Event: there is none with the id %1. Choose one of the agenda&apos;s events.</source>
        <translation>Événement : il n’y en a pas avec l’identifiant %1. Choisissez l’un des événements de l’ordre du jour.</translation>
    </message>
    <message>
        <source>Hour: once the day was decided, its hour is moved, not edited.</source>
        <translation>Heure : une fois le jour décidé, son heure se déplace et ne se modifie pas.</translation>
    </message>
</context>
<context>
    <name>DeadlineExport</name>
    <message>
        <source>Deadlines are written as .ics or .pdf; &quot;%1&quot; ends otherwise.</source>
        <translation>Les dates limites s’écrivent en .ics ou en .pdf ; « %1 » se termine autrement.</translation>
    </message>
</context>
<context>
    <name>DeadlineExtendCommand</name>
    <message>
        <source>Gives a deadline another day or hour. The earlier one is kept, with who moved it and why. What becomes wrong by it is told; --dry-run tells it and changes nothing.</source>
        <translation>Donne à une date limite un autre jour ou une autre heure. L’ancienne est conservée, avec qui l’a déplacée et pourquoi. Ce qui devient faux est dit ; --dry-run le dit sans rien changer.</translation>
    </message>
    <message>
        <source>then wrong: %1</source>
        <translation>deviendrait faux : %1</translation>
    </message>
    <message>
        <source>then in order: %1</source>
        <translation>serait en ordre : %1</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>à décider</translation>
    </message>
</context>
<context>
    <name>DeadlineOptions</name>
    <message>
        <source>&quot;%1&quot; is not an hour; write HH:MM, such as 17:00.</source>
        <translation>« %1 » n’est pas une heure ; écrivez HH:MM, comme 17:00.</translation>
    </message>
    <message>
        <source>There is no kind of deadline &quot;%1&quot;; choose registration, speaker_requests, answers, reports, survey, logistics or other.</source>
        <translation>Il n’y a pas de date limite de type « %1 » ; choisissez registration, speaker_requests, answers, reports, survey, logistics ou other.</translation>
    </message>
    <message>
        <source>Deadline: there is none with the id %1 in %2. Find the id with &quot;deadlines&quot;; nothing was changed.</source>
        <translation>Date limite : il n’y en a pas avec l’identifiant %1 dans %2. Cherchez-le avec « deadlines » ; rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>DeadlineRemoveCommand</name>
    <message>
        <source>Removes a deadline with its earlier days.</source>
        <translation>Supprime une date limite avec ses jours antérieurs.</translation>
    </message>
</context>
<context>
    <name>DeadlineSheetPdf</name>
    <message>
        <source>A sheet of deadlines is made in one language, or in two different ones.</source>
        <translation>Une feuille de dates limites est faite en une langue, ou en deux langues différentes.</translation>
    </message>
</context>
<context>
    <name>DeadlineWords</name>
    <message>
        <source>Needs a day</source>
        <translation>Jour à fixer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Within seven days</source>
        <translation>Dans les sept jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) came</source>
        <translation>
            <numerusform>%Ln demande reçue</numerusform>
            <numerusform>%Ln demandes reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) came late</source>
        <translation>
            <numerusform>%Ln demande en retard</numerusform>
            <numerusform>%Ln demandes en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) to decide</source>
        <translation>
            <numerusform>%Ln demande à décider</numerusform>
            <numerusform>%Ln demandes à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to send</source>
        <translation>
            <numerusform>%Ln réponse à envoyer</numerusform>
            <numerusform>%Ln réponses à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) came</source>
        <translation>
            <numerusform>%Ln rapport reçu</numerusform>
            <numerusform>%Ln rapports reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) awaited</source>
        <translation>
            <numerusform>%Ln rapport attendu</numerusform>
            <numerusform>%Ln rapports attendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln survey(s)</source>
        <translation>
            <numerusform>%Ln enquête</numerusform>
            <numerusform>%Ln enquêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered</source>
        <translation>
            <numerusform>%Ln personne inscrite</numerusform>
            <numerusform>%Ln personnes inscrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not answered yet</source>
        <comment>people who were invited</comment>
        <translation>
            <numerusform>%Ln personne sans réponse</numerusform>
            <numerusform>%Ln personnes sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <comment>an hour and the city of its time zone</comment>
        <translation>%1, heure de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and an hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>se termine aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>encore %Ln jour</numerusform>
            <numerusform>encore %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlinesCommand</name>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>what</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>jours restants</translation>
    </message>
    <message>
        <source>was</source>
        <translation>était</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>There are no deadlines yet.</source>
        <translation>Il n’y a pas encore d’échéance.</translation>
    </message>
    <message>
        <source>Lists the deadlines with their weekday, the days that are left, what hangs on them, and every earlier day; with --due only what people are to be reminded of today, with --hijri the Hijri date beside it.</source>
        <translation>Énumère les dates limites avec le jour de la semaine, les jours restants, ce qui en dépend et chaque jour antérieur ; avec --due, seulement ce qu’il faut rappeler aujourd’hui ; avec --hijri, la date de l’hégire à côté.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and the same in the Hijri calendar</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>what hangs on it</source>
        <translation>ce qui en dépend</translation>
    </message>
    <message>
        <source>Nobody is to be reminded of anything today.</source>
        <translation>Il n’y a rien à rappeler aujourd’hui.</translation>
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
    <name>DuplicateApartCommand</name>
    <message>
        <source>Remembers that two participants who look alike are not the same person.</source>
        <translation>Retient que deux participants qui se ressemblent ne sont pas la même personne.</translation>
    </message>
    <message>
        <source>They are two people, and are not proposed as duplicates again.</source>
        <translation>Ce sont deux personnes ; elles ne seront plus proposées comme doublons.</translation>
    </message>
</context>
<context>
    <name>DuplicateMergeCommand</name>
    <message>
        <source>Makes one person, A, of two; --take says whose value a field shall have.</source>
        <translation>Fait de deux personnes une seule, A ; --take dit de qui un champ prend la valeur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice. After --take comes a field and whose value it gets, such as phone=B.</source>
        <translation>« %1 » n&apos;est pas un choix. Après --take viennent un champ et la personne dont il prend la valeur, par exemple phone=B.</translation>
    </message>
    <message>
        <source>The two are one person now: %1.</source>
        <translation>Les deux ne font plus qu&apos;une personne : %1.</translation>
    </message>
</context>
<context>
    <name>DuplicatesCommand</name>
    <message>
        <source>Lists the participants who may be one person, the likeliest first.</source>
        <translation>Liste les participants qui sont peut-être une même personne, les plus probables d&apos;abord.</translation>
    </message>
    <message>
        <source>Nobody looks like a duplicate of somebody else.</source>
        <translation>Personne ne semble être le doublon d&apos;une autre.</translation>
    </message>
    <message>
        <source>Comparing the names</source>
        <translation>Comparaison des noms</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Le fichier %1 n’existe pas. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>%1 is not a conference file of Multaqa. Choose a file whose name ends in .multaqa.</source>
        <translation>%1 n’est pas un fichier de conférence de Multaqa. Choisissez un fichier dont le nom se termine par .multaqa.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened. Keep it as it is, and go on with your last backup or a colleague&apos;s copy. (%2)</source>
        <translation>%1 est endommagé et n’a pas été ouvert. Conservez-le tel quel et continuez avec votre dernière sauvegarde ou la copie d’un collègue. (%2)</translation>
    </message>
    <message>
        <source>%1 was written by a newer Multaqa (file version %2; this program reads up to %3). Install the newer version to open it.</source>
        <translation>%1 a été écrit par un Multaqa plus récent (version de fichier %2 ; ce programme lit jusqu’à %3). Installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is being written by another program (%2). Close it there, or work on a copy and merge it later.</source>
        <translation>Un autre programme (%2) écrit dans %1. Fermez-le là-bas, ou travaillez sur une copie que vous fusionnerez plus tard.</translation>
    </message>
    <message>
        <source>%1 may only be read here. Save a copy in a folder of your own to change it.</source>
        <translation>%1 ne peut être que lu ici. Enregistrez une copie dans un de vos dossiers pour le modifier.</translation>
    </message>
    <message>
        <source>%1 may not be read or written by you. Ask the folder&apos;s owner, or choose another folder.</source>
        <translation>Vous n’avez pas le droit de lire ou d’écrire %1. Adressez-vous au propriétaire du dossier, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1. Nothing was changed; make room and try again.</source>
        <translation>Il n’y a plus de place sur le disque pour %1. Rien n’a été modifié ; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; nothing was overwritten.</source>
        <translation>%1 existe déjà. Choisissez un autre nom ; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>This was refused, and nothing was changed. (%1)</source>
        <translation>Cela a été refusé, et rien n’a été modifié. (%1)</translation>
    </message>
    <message>
        <source>There is no %2 %1 in this conference. Look it up, and try again.</source>
        <translation>Il n’y a pas de %2 %1 dans cette conférence. Vérifiez, puis réessayez.</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed. (%1: %2)</source>
        <translation>Cela n’a pas fonctionné, et rien n’a été modifié. (%1 : %2)</translation>
    </message>
    <message>
        <source>%1 was not made, because its folder does not exist. Choose another place.</source>
        <translation>%1 n’a pas été créé, car son dossier n’existe pas. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The last change to %1 was broken off and must be taken back first. Open it where it can be written, together with the file beside it whose name ends in -journal.</source>
        <translation>La dernière modification de %1 a été interrompue et doit d’abord être annulée. Ouvrez-le là où il peut être modifié, avec le fichier voisin dont le nom se termine par -journal.</translation>
    </message>
    <message>
        <source>%1 was written by an older Multaqa and must be brought to this version first. Open it where it can be written.</source>
        <translation>%1 a été écrit par une version plus ancienne de Multaqa et doit d’abord être converti à cette version. Ouvrez-le là où il peut être modifié.</translation>
    </message>
    <message>
        <source>%1 is the conference that is open. Choose another name; nothing was overwritten.</source>
        <translation>%1 est la conférence ouverte. Choisissez un autre nom ; rien n’a été écrasé.</translation>
    </message>
</context>
<context>
    <name>ExportAgendaCommand</name>
    <message>
        <source>Writes the agenda as a PDF, in --lang ar, en, fr or ar+en.</source>
        <translation>Écrit le programme en PDF, en --lang ar, en, fr ou ar+en.</translation>
    </message>
    <message>
        <source>An agenda is written as .pdf; &quot;%1&quot; ends otherwise.</source>
        <translation>Un programme s’écrit en .pdf ; « %1 » se termine autrement.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n sessions to %1.</source>
        <translation>
            <numerusform>%n séance écrite dans %1.</numerusform>
            <numerusform>%n séances écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have no time yet and were left out.</source>
        <translation>
            <numerusform>%n séance n’a pas encore d’horaire et a été omise.</numerusform>
            <numerusform>%n séances n’ont pas encore d’horaire et ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an event.</source>
        <translation>« %1 » n’est pas l’identifiant d’un événement.</translation>
    </message>
</context>
<context>
    <name>ExportConferenceCommand</name>
    <message>
        <source>Writes everything in a conference as JSON.</source>
        <translation>Écrit tout le contenu d’une conférence en JSON.</translation>
    </message>
    <message>
        <source>Wrote the conference to %1.</source>
        <translation>Conférence écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>ExportDeadlinesCommand</name>
    <message numerus="yes">
        <source>Wrote %n deadline(s) to %1.</source>
        <translation>
            <numerusform>%n date limite écrite dans %1.</numerusform>
            <numerusform>%n dates limites écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) have no day yet and were left out.</source>
        <translation>
            <numerusform>%n date limite n’a pas encore de jour et a été laissée de côté.</numerusform>
            <numerusform>%n dates limites n’ont pas encore de jour et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the deadlines as a calendar, or as a sheet to hand out, in --lang; a sheet also in ar+en.</source>
        <translation>Écrit les dates limites en calendrier, ou en feuille à distribuer, dans la langue de --lang ; une feuille aussi en ar+en.</translation>
    </message>
</context>
<context>
    <name>ExportParticipantsCommand</name>
    <message>
        <source>Writes people as .xlsx, .csv, .vcf or .json, or as a .pdf: the list of participants, badges or name plates.</source>
        <translation>Écrit les personnes en .xlsx, .csv, .vcf ou .json, ou en .pdf : la liste des participants, les badges ou les chevalets.</translation>
    </message>
    <message>
        <source>People are written as .xlsx, .csv, .vcf, .json or .pdf; &quot;%1&quot; ends otherwise.</source>
        <translation>Les personnes s’écrivent en .xlsx, .csv, .vcf, .json ou .pdf ; « %1 » se termine autrement.</translation>
    </message>
    <message>
        <source>Badges and name plates are written as .pdf; &quot;%1&quot; ends otherwise.</source>
        <translation>Les badges et les chevalets s’écrivent en .pdf ; « %1 » se termine autrement.</translation>
    </message>
    <message>
        <source>After --vcard comes 3 or 4; &quot;%1&quot; is neither.</source>
        <translation>Après --vcard vient 3 ou 4 ; « %1 » n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>--who registered, approved or attended needs an event: --event ID.</source>
        <translation>--who registered, approved ou attended demande une réunion : --event ID.</translation>
    </message>
    <message>
        <source>After --sheet comes a6, 4 or 8; &quot;%1&quot; is none of them.</source>
        <translation>Après --sheet vient a6, 4 ou 8 ; « %1 » n’est aucun d’eux.</translation>
    </message>
    <message>
        <source>A table is written in one language: --lang ar, en or fr.</source>
        <translation>Un tableau s’écrit en une seule langue : --lang ar, en ou fr.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n people to %1.</source>
        <translation>
            <numerusform>%n personne écrite dans %1.</numerusform>
            <numerusform>%n personnes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an event.</source>
        <translation>« %1 » n’est pas l’identifiant d’une réunion.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
</context>
<context>
    <name>ExportReportsCommand</name>
    <message>
        <source>Writes the voluntary reports as .xlsx or .csv, or with the survey as .pdf.</source>
        <translation>Écrit les rapports volontaires en .xlsx ou .csv, ou avec l’enquête en .pdf.</translation>
    </message>
    <message>
        <source>Writes the survey’s results as .xlsx or .csv, or with the reports as .pdf.</source>
        <translation>Écrit les résultats de l’enquête en .xlsx ou .csv, ou avec les rapports en .pdf.</translation>
    </message>
    <message>
        <source>Reports and results are written as .xlsx, .csv or .pdf; &quot;%1&quot; ends otherwise.</source>
        <translation>Les rapports et les résultats s’écrivent en .xlsx, .csv ou .pdf ; « %1 » se termine autrement.</translation>
    </message>
    <message>
        <source>A table is written in one language: --lang ar, en or fr.</source>
        <translation>Un tableau s’écrit en une seule langue : --lang ar, en ou fr.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 est écrit.</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>E-mail: %1 is not an address. Write one address, such as name@example.org.</source>
        <translation>Courriel : %1 n&apos;est pas une adresse. Écrivez une seule adresse, par exemple name@example.org.</translation>
    </message>
    <message>
        <source>Link: %1 is not a web address. Write it in full, beginning with https://.</source>
        <translation>Lien : %1 n&apos;est pas une adresse web. Écrivez-la en entier, à partir de https://.</translation>
    </message>
    <message>
        <source>Time zone: %1 is not a known one. Choose one of the list, such as Asia/Beirut.</source>
        <translation>Fuseau horaire : %1 est inconnu. Choisissez-en un dans la liste, par exemple Asia/Beirut.</translation>
    </message>
    <message>
        <source>Country: %1 is not in the list. Choose one of the list.</source>
        <translation>Pays : %1 n&apos;est pas dans la liste. Choisissez-en un dans la liste.</translation>
    </message>
</context>
<context>
    <name>FileWriting</name>
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
<context>
    <name>FindCommand</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Finds people, organisations, sessions, requests, deadlines and reports that hold a text.</source>
        <translation>Trouve les personnes, organisations, séances, demandes, échéances et rapports qui contiennent un texte.</translation>
    </message>
</context>
<context>
    <name>FindingCommand</name>
    <message>
        <source>Puts right what &quot;check&quot; found, where one step can.</source>
        <translation>Corrige ce que « check » a trouvé, là où une seule étape suffit.</translation>
    </message>
    <message>
        <source>Sets aside what &quot;check&quot; found, until it says something else.</source>
        <translation>Écarte ce que « check » a trouvé, jusqu’à ce que cela change.</translation>
    </message>
    <message>
        <source>Takes back what was set aside.</source>
        <translation>Reprend ce qui a été écarté.</translation>
    </message>
    <message>
        <source>Finding: the rule %1 has none with the id %2 in %3. Find both with &quot;check --all&quot;; nothing was changed.</source>
        <translation>Constat : la règle %1 n’en a aucun avec l’identifiant %2 dans %3. Trouvez les deux avec « check --all » ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>FindingEditing</name>
    <message>
        <source>Reason: say why this is set aside.</source>
        <translation>Motif : dites pourquoi ce constat est écarté.</translation>
    </message>
    <message>
        <source>No step puts this right by itself: somebody has to decide. It is: %1</source>
        <translation>Aucune étape ne corrige cela d’elle-même : il faut une décision. Constat : %1</translation>
    </message>
</context>
<context>
    <name>ForgetCommand</name>
    <message>
        <source>Erases the data of people for good, history and photos included. It cannot be undone.</source>
        <translation>Efface pour de bon les données de personnes, historique et photos compris. Cela ne s’annule pas.</translation>
    </message>
    <message>
        <source>Participant: nobody in %1 has the id %2. Find the id with &quot;find&quot;; nothing was changed.</source>
        <translation>Participant : personne dans %1 n’a l’identifiant %2. Cherchez-le avec « find » ; rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were forgotten.</source>
        <translation>
            <numerusform>%n personne a été oubliée.</numerusform>
            <numerusform>%n personnes ont été oubliées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that were saved elsewhere, backups among them, still hold their data: delete those that are not needed.</source>
        <translation>Les copies enregistrées ailleurs, sauvegardes comprises, contiennent encore leurs données : supprimez celles dont personne n’a besoin.</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>They are forgotten, but the file could not be rewritten: parts of it that are free may still hold what they said. Make room on the disk and save a copy under another name; it is clean.</source>
        <translation>Ces personnes sont oubliées, mais le fichier n’a pas pu être réécrit : ses parties libres peuvent encore en garder des traces. Faites de la place sur le disque et enregistrez une copie sous un autre nom ; elle n’en contient pas.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Lists every step, or every change of one record.</source>
        <translation>Énumère toutes les étapes, ou toutes les modifications d’un enregistrement.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablissement : %1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulée)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>Jour antérieur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nom en lettres latines</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Arabic month names</source>
        <translation>Noms des mois en arabe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Number in the imported list</source>
        <translation>Numéro dans la liste importée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Déplacée le</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Déplacée par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1, in Arabic</source>
        <translation>%1, en arabe</translation>
    </message>
    <message>
        <source>%1, in English</source>
        <translation>%1, en anglais</translation>
    </message>
    <message>
        <source>%1, in French</source>
        <translation>%1, en français</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>Groupe de parties prenantes</translation>
    </message>
    <message>
        <source>Further address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag of a person</source>
        <translation>Étiquette d’une personne</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Champ propre</translation>
    </message>
    <message>
        <source>Value of an own field</source>
        <translation>Valeur d’un champ propre</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Filtre enregistré</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Day of consent</source>
        <translation>Jour du consentement</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Source des données</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>Code du badge</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’il montre</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>L’autre personne</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Day of registration</source>
        <translation>Jour de l’inscription</translation>
    </message>
    <message>
        <source>Marked at</source>
        <translation>Marquée à</translation>
    </message>
    <message>
        <source>How it was marked</source>
        <translation>Façon de marquer</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Type de demande</translation>
    </message>
    <message>
        <source>Request to speak</source>
        <translation>Demande de prise de parole</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Voluntary report</source>
        <translation>Rapport volontaire</translation>
    </message>
    <message>
        <source>Author of a report</source>
        <translation>Auteur d’un rapport</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Question of the survey</source>
        <translation>Question de l’enquête</translation>
    </message>
    <message>
        <source>Result of the survey</source>
        <translation>Résultat de l’enquête</translation>
    </message>
    <message>
        <source>Finding set aside</source>
        <translation>Constat écarté</translation>
    </message>
    <message>
        <source>Earlier hour</source>
        <translation>Heure antérieure</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Days of reminder before</source>
        <translation>Jours de rappel avant</translation>
    </message>
    <message>
        <source>Places for speakers</source>
        <translation>Places pour les intervenants</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Type de séance</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Mode de réception</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidée par</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Communiquée le</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Nom du document</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Publié à</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Ouvre le</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Ferme le</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Set aside on</source>
        <translation>Écarté le</translation>
    </message>
    <message>
        <source>Set aside by</source>
        <translation>Écarté par</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
</context>
<context>
    <name>ImportAgendaCommand</name>
    <message>
        <source>Takes sessions and speakers from a frab or pretalx schedule.</source>
        <translation>Reprend les séances et les orateurs d’un programme frab ou pretalx.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions in the schedule:</source>
        <translation>
            <numerusform>%n séance dans le programme :</numerusform>
            <numerusform>%n séances dans le programme :</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as before.</source>
        <translation>%1 ajoutées, %2 modifiées, %3 inchangées.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>ImportConferenceCommand</name>
    <message>
        <source>Takes a whole conference from the JSON that export conference writes.</source>
        <translation>Reprend une conférence entière du JSON qu’écrit export conference.</translation>
    </message>
    <message>
        <source>%1 %2 was left out: %3</source>
        <translation>%1 %2 a été omis : %3</translation>
    </message>
    <message>
        <source>%1 records added, %2 changed, %3 as before.</source>
        <translation>%1 enregistrements ajoutés, %2 modifiés, %3 inchangés.</translation>
    </message>
</context>
<context>
    <name>ImportParticipantsCommand</name>
    <message>
        <source>Takes people from a table or contacts (xlsx, ods, csv, tsv, vcf). A row that may be somebody known is a new person, unless --doubtful says otherwise.</source>
        <translation>Reprend des personnes d’un tableau ou de contacts (xlsx, ods, csv, tsv, vcf). Une ligne qui pourrait désigner une personne connue est une nouvelle personne, sauf si --doubtful dit autre chose.</translation>
    </message>
    <message>
        <source>--map: %1 is not a field of participants. Write one such as name, email or country.</source>
        <translation>--map : %1 n’est pas un champ des participants. Écrivez-en un, comme name, email ou country.</translation>
    </message>
    <message>
        <source>--map: the table has no column %1. Write its header, its letter or its number.</source>
        <translation>--map : le tableau n’a pas de colonne %1. Écrivez son en-tête, sa lettre ou son numéro.</translation>
    </message>
    <message>
        <source>May be %1: the names sound alike, the telephone is the same.</source>
        <translation>Peut-être %1 : les noms se prononcent pareillement, le téléphone est le même.</translation>
    </message>
    <message>
        <source>May be %1: the names sound alike, the organisation is the same.</source>
        <translation>Peut-être %1 : les noms se prononcent pareillement, l’organisation est la même.</translation>
    </message>
    <message>
        <source>May be %1: the names sound alike, the country is the same.</source>
        <translation>Peut-être %1 : les noms se prononcent pareillement, le pays est le même.</translation>
    </message>
    <message>
        <source>May be %1: the name is the same, other things differ.</source>
        <translation>Peut-être %1 : le nom est le même, le reste diffère.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in the table:</source>
        <translation>
            <numerusform>%Ln ligne dans le tableau :</numerusform>
            <numerusform>%Ln lignes dans le tableau :</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as before, %4 refused.</source>
        <translation>%1 ajoutées, %2 modifiées, %3 inchangées, %4 refusées.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>--cell: %1 names no cell of the table. Write it such as B3=value.</source>
        <translation>--cell : %1 ne désigne aucune cellule du tableau. Écrivez-la ainsi : B3=valeur.</translation>
    </message>
    <message>
        <source>--cell: the table has no people in row %1. Write the row&apos;s number as a spreadsheet shows it.</source>
        <translation>--cell : le tableau n’a personne à la ligne %1. Écrivez le numéro de la ligne tel que le tableur l’affiche.</translation>
    </message>
</context>
<context>
    <name>ImportPlanning</name>
    <message>
        <source>The cell holds %1, an error of the spreadsheet. Put it right there, or empty the cell.</source>
        <translation>La cellule contient %1, une erreur du tableur. Corrigez-la là-bas, ou videz la cellule.</translation>
    </message>
    <message>
        <source>Column %1 holds a formula. Its value is taken: %2.</source>
        <translation>La colonne %1 contient une formule. Sa valeur est reprise : %2.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>Nobody is named. Give the row a name, in Arabic or in Latin letters.</source>
        <translation>Personne n’y est nommé. Donnez un nom à la ligne, en lettres arabes ou latines.</translation>
    </message>
</context>
<context>
    <name>ImportRequestsCommand</name>
    <message>
        <source>Takes requests to speak from tables (xlsx, ods, csv, tsv) and messages (eml).</source>
        <translation>Reprend des demandes de prise de parole de tableaux (xlsx, ods, csv, tsv) et de messages (eml).</translation>
    </message>
    <message>
        <source>--kind: there is no such kind of request. Find its id in what &quot;export conference&quot; writes.</source>
        <translation>--kind : ce type de demande n&apos;existe pas. Son identifiant figure dans ce qu&apos;écrit &quot;export conference&quot;.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as before, %4 refused.</source>
        <translation>%1 ajoutées, %2 modifiées, %3 inchangées, %4 refusées.</translation>
    </message>
    <message>
        <source>Reading the requests</source>
        <translation>Lecture des demandes</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>ImportSurveyCommand</name>
    <message>
        <source>Takes the survey’s results from a table of totals or of answers. Only totals are kept, and none that stands for fewer than five people.</source>
        <translation>Reprend les résultats de l’enquête d’un tableau de totaux ou de réponses. Seuls des totaux sont conservés, et aucun qui représente moins de cinq personnes.</translation>
    </message>
    <message>
        <source>There is no survey yet that could have results. Describe it with &quot;survey edit&quot;; nothing was changed.</source>
        <translation>Il n’y a pas encore d’enquête qui puisse avoir des résultats. Décrivez-la avec « survey edit » ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>Laissé de côté : %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Results of %Ln question(s) kept.</source>
        <translation>
            <numerusform>Résultats de %Ln question conservés.</numerusform>
            <numerusform>Résultats de %Ln questions conservés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWriting</name>
    <message>
        <source>%1 was removed since the table was compared. Import it again.</source>
        <translation>%1 a été retiré depuis que le tableau a été comparé. Importez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>Tells what is in a conference file.</source>
        <translation>Dit ce que contient un fichier de conférence.</translation>
    </message>
    <message>
        <source>A conference without a title yet.</source>
        <translation>Une conférence encore sans titre.</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>dates limites</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>demandes</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>rapports</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>There is no file %1; check its name and place.</source>
        <translation>Il n’y a pas de fichier %1 ; vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; check that you may open it.</source>
        <translation>Le fichier %1 ne peut pas être lu ; vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is larger than any letter. Choose the letter itself.</source>
        <translation>%1 est plus gros que toute lettre. Choisissez la lettre elle-même.</translation>
    </message>
    <message>
        <source>%1 holds more text than any letter. Choose the letter itself.</source>
        <translation>%1 contient plus de texte que toute lettre. Choisissez la lettre elle-même.</translation>
    </message>
    <message>
        <source>%1 is damaged, protected by a password, or made to do harm. Open it in Word or LibreOffice, save it anew, and choose that file.</source>
        <translation>%1 est endommagé, protégé par un mot de passe ou fait pour nuire. Ouvrez-le dans Word ou LibreOffice, enregistrez-le à nouveau, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is in an old format of Word or Outlook. Open it there or in LibreOffice, save it as .docx, and choose that file.</source>
        <translation>%1 est dans un ancien format de Word ou d’Outlook. Ouvrez-le dans ce programme ou dans LibreOffice, enregistrez-le au format .docx, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is no letter: choose a file in one of the formats .txt, .eml, .docx, .odt or .pdf.</source>
        <translation>%1 n’est pas une lettre : choisissez un fichier dans l’un des formats .txt, .eml, .docx, .odt ou .pdf.</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>Their names are the same.</source>
        <translation>Les noms sont les mêmes.</translation>
    </message>
    <message>
        <source>Their names sound alike.</source>
        <translation>Les noms se prononcent de façon semblable.</translation>
    </message>
    <message>
        <source>One name is a part of the other.</source>
        <translation>L&apos;un des noms fait partie de l&apos;autre.</translation>
    </message>
    <message>
        <source>They have the same e-mail address.</source>
        <translation>Leur adresse électronique est la même.</translation>
    </message>
    <message>
        <source>They have the same telephone number.</source>
        <translation>Leur numéro de téléphone est le même.</translation>
    </message>
    <message>
        <source>They belong to the same organisation.</source>
        <translation>Leur organisation est la même.</translation>
    </message>
    <message>
        <source>They come from the same country.</source>
        <translation>Leur pays est le même.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>MoveConsequences</name>
    <message numerus="yes">
        <source>%Ln request(s) that came in time would be late</source>
        <translation>
            <numerusform>%Ln demande reçue à temps serait en retard</numerusform>
            <numerusform>%Ln demandes reçues à temps seraient en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late request(s) would be in time</source>
        <translation>
            <numerusform>%Ln demande en retard serait à temps</numerusform>
            <numerusform>%Ln demandes en retard seraient à temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) that came in time would be late</source>
        <translation>
            <numerusform>%Ln rapport reçu à temps serait en retard</numerusform>
            <numerusform>%Ln rapports reçus à temps seraient en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late report(s) would be in time</source>
        <translation>
            <numerusform>%Ln rapport en retard serait à temps</numerusform>
            <numerusform>%Ln rapports en retard seraient à temps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamePlatePdf</name>
    <message>
        <source>Name plates are made in one language, or in two different ones.</source>
        <translation>Les chevalets se font en une langue, ou en deux langues différentes.</translation>
    </message>
    <message>
        <source>The name plates were not made, because that was stopped.</source>
        <translation>Les chevalets n’ont pas été faits, car l’opération a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Makes a new conference; with --sample, the one of the letter, with invented people.</source>
        <translation>Crée une conférence ; avec --sample, celle de la lettre, avec des personnes inventées.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 a été créé.</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>New conference</source>
        <translation>Nouvelle conférence</translation>
    </message>
    <message>
        <source>Sample conference</source>
        <translation>Conférence d’exemple</translation>
    </message>
    <message>
        <source>Import conference</source>
        <translation>Importer la conférence</translation>
    </message>
    <message>
        <source>Import agenda</source>
        <translation>Importer l’ordre du jour</translation>
    </message>
    <message>
        <source>Edit conference</source>
        <translation>Modifier la conférence</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Retirer l’événement</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Retirer la séance</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Modifier le point</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Retirer le point</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation>Modifier le rôle</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Retirer le rôle</translation>
    </message>
    <message>
        <source>Change speaking order</source>
        <translation>Modifier l’ordre de parole</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Ajouter une salle</translation>
    </message>
    <message>
        <source>Edit room</source>
        <translation>Modifier la salle</translation>
    </message>
    <message>
        <source>Remove room</source>
        <translation>Retirer la salle</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Edit participant</source>
        <translation>Modifier le participant</translation>
    </message>
    <message>
        <source>Remove participants</source>
        <translation>Retirer des participants</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>Modifier l’organisation</translation>
    </message>
    <message>
        <source>Remove organisation</source>
        <translation>Retirer l’organisation</translation>
    </message>
    <message>
        <source>Add deadline</source>
        <translation>Ajouter une date limite</translation>
    </message>
    <message>
        <source>Edit deadline</source>
        <translation>Modifier la date limite</translation>
    </message>
    <message>
        <source>Move deadline</source>
        <translation>Déplacer la date limite</translation>
    </message>
    <message>
        <source>Remove deadline</source>
        <translation>Retirer la date limite</translation>
    </message>
    <message>
        <source>A step of a newer version (%1)</source>
        <translation>Une étape d’une version plus récente (%1)</translation>
    </message>
    <message>
        <source>Edit participants</source>
        <translation>Modifier des participants</translation>
    </message>
    <message>
        <source>Set photo</source>
        <translation>Définir la photo</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Supprimer la photo</translation>
    </message>
    <message>
        <source>Give badge codes</source>
        <translation>Attribuer des codes de badge</translation>
    </message>
    <message>
        <source>Tell participants apart</source>
        <translation>Distinguer des participants</translation>
    </message>
    <message>
        <source>Tag participants</source>
        <translation>Étiqueter des participants</translation>
    </message>
    <message>
        <source>Take tag from participants</source>
        <translation>Retirer une étiquette à des participants</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
        <source>Set registration</source>
        <translation>Définir l’inscription</translation>
    </message>
    <message>
        <source>Edit registration</source>
        <translation>Modifier l’inscription</translation>
    </message>
    <message>
        <source>Remove registration</source>
        <translation>Supprimer l’inscription</translation>
    </message>
    <message>
        <source>Mark attendance</source>
        <translation>Marquer la présence</translation>
    </message>
    <message>
        <source>Unmark attendance</source>
        <translation>Annuler la présence</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Edit field</source>
        <translation>Modifier le champ</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Supprimer le champ</translation>
    </message>
    <message>
        <source>Change order of fields</source>
        <translation>Changer l’ordre des champs</translation>
    </message>
    <message>
        <source>Fill in field</source>
        <translation>Remplir un champ</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Supprimer le filtre</translation>
    </message>
    <message>
        <source>Add stakeholder group</source>
        <translation>Ajouter un groupe de parties prenantes</translation>
    </message>
    <message>
        <source>Edit stakeholder group</source>
        <translation>Modifier le groupe de parties prenantes</translation>
    </message>
    <message>
        <source>Remove stakeholder group</source>
        <translation>Supprimer le groupe de parties prenantes</translation>
    </message>
    <message>
        <source>Change order of stakeholder groups</source>
        <translation>Changer l’ordre des groupes de parties prenantes</translation>
    </message>
    <message>
        <source>Add the usual stakeholder groups</source>
        <translation>Ajouter les groupes habituels de parties prenantes</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Importer des participants</translation>
    </message>
    <message>
        <source>Make one person of several</source>
        <translation>Fusionner plusieurs personnes en une</translation>
    </message>
    <message>
        <source>Forget people</source>
        <translation>Oublier des personnes</translation>
    </message>
    <message>
        <source>Add kind of request</source>
        <translation>Ajouter un type de demande</translation>
    </message>
    <message>
        <source>Edit kind of request</source>
        <translation>Modifier un type de demande</translation>
    </message>
    <message>
        <source>Remove kind of request</source>
        <translation>Supprimer un type de demande</translation>
    </message>
    <message>
        <source>Add request</source>
        <translation>Ajouter une demande</translation>
    </message>
    <message>
        <source>Edit request</source>
        <translation>Modifier une demande</translation>
    </message>
    <message>
        <source>Remove requests</source>
        <translation>Supprimer des demandes</translation>
    </message>
    <message>
        <source>Accept requests</source>
        <translation>Accepter des demandes</translation>
    </message>
    <message>
        <source>Put requests in reserve</source>
        <translation>Mettre des demandes en réserve</translation>
    </message>
    <message>
        <source>Decline requests</source>
        <translation>Décliner des demandes</translation>
    </message>
    <message>
        <source>Note that a request is withdrawn</source>
        <translation>Noter le retrait d’une demande</translation>
    </message>
    <message>
        <source>Take decisions back</source>
        <translation>Revenir sur des décisions</translation>
    </message>
    <message>
        <source>Change rank in reserve</source>
        <translation>Changer le rang en réserve</translation>
    </message>
    <message>
        <source>Note that requests are answered</source>
        <translation>Noter que des demandes ont reçu réponse</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Importer des demandes</translation>
    </message>
    <message>
        <source>Set findings aside</source>
        <translation>Écarter des constats</translation>
    </message>
    <message>
        <source>Take findings back</source>
        <translation>Reprendre des constats</translation>
    </message>
    <message>
        <source>Put findings right</source>
        <translation>Corriger des constats</translation>
    </message>
    <message>
        <source>Add report</source>
        <translation>Ajouter un rapport</translation>
    </message>
    <message>
        <source>Edit report</source>
        <translation>Modifier un rapport</translation>
    </message>
    <message>
        <source>Remove reports</source>
        <translation>Supprimer des rapports</translation>
    </message>
    <message>
        <source>Set document of a report</source>
        <translation>Définir le document d’un rapport</translation>
    </message>
    <message>
        <source>Remove document of a report</source>
        <translation>Supprimer le document d’un rapport</translation>
    </message>
    <message>
        <source>Publish reports</source>
        <translation>Publier des rapports</translation>
    </message>
    <message>
        <source>Add survey</source>
        <translation>Ajouter l’enquête</translation>
    </message>
    <message>
        <source>Edit survey</source>
        <translation>Modifier l’enquête</translation>
    </message>
    <message>
        <source>Remove survey</source>
        <translation>Supprimer l’enquête</translation>
    </message>
    <message>
        <source>Import results of the survey</source>
        <translation>Importer les résultats de l’enquête</translation>
    </message>
    <message>
        <source>Remove results of the survey</source>
        <translation>Supprimer les résultats de l’enquête</translation>
    </message>
    <message>
        <source>Take dates from a letter</source>
        <translation>Reprendre les dates d&apos;une lettre</translation>
    </message>
</context>
<context>
    <name>OrderRules</name>
    <message>
        <source>This deadline, %1, falls on the day of an event that the letter names in line %2.</source>
        <translation>Cette date limite, le %1, tombe le jour d’un événement que la lettre mentionne à la ligne %2.</translation>
    </message>
    <message>
        <source>This deadline, %1, is after the last day of the events that the letter names, %2 in line %3.</source>
        <translation>Cette date limite, le %1, est postérieure au dernier jour des événements que la lettre mentionne, le %2 à la ligne %3.</translation>
    </message>
    <message>
        <source>The letter gives another date for the same thing in line %1: %2 there, %3 here.</source>
        <translation>La lettre donne une autre date pour la même chose à la ligne %1 : le %2 là-bas, le %3 ici.</translation>
    </message>
    <message>
        <source>In the conference&apos;s file, “%1” is on %2.</source>
        <translation>Dans le fichier de la conférence, « %1 » est fixé au %2.</translation>
    </message>
    <message>
        <source>In the conference&apos;s file, “%1” was moved from this day to %2.</source>
        <translation>Dans le fichier de la conférence, « %1 » a été déplacé de ce jour au %2.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Dates limites</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>ParticipantExport</name>
    <message>
        <source>A purpose stands on the first sheet of an Excel file, and %1 has none. Export as .xlsx, or leave the purpose out.</source>
        <translation>L’objet figure sur la première feuille d’un fichier Excel, et %1 n’en a pas. Exportez en .xlsx, ou laissez l’objet de côté.</translation>
    </message>
</context>
<context>
    <name>ParticipantListPdf</name>
    <message>
        <source>A list of participants is made in one language, or in two different ones.</source>
        <translation>Une liste des participants se fait en une langue, ou en deux langues différentes.</translation>
    </message>
    <message>
        <source>The list of participants was not made, because it was stopped.</source>
        <translation>La liste des participants n’a pas été faite, car l’opération a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>ParticipantMerge</name>
    <message>
        <source>One and the same person was named twice. Name two people.</source>
        <translation>La même personne a été nommée deux fois. Nommez-en deux.</translation>
    </message>
    <message>
        <source>Two people at least are needed to make one of them.</source>
        <translation>Il faut au moins deux personnes pour en faire une.</translation>
    </message>
    <message>
        <source>There is no field %1 of a person.</source>
        <translation>Une personne n&apos;a pas de champ %1.</translation>
    </message>
</context>
<context>
    <name>PdfText</name>
    <message>
        <source>PDF files are read by the program pdftotext, which is not on this computer. Install poppler (the package poppler-utils), or choose the letter as docx, odt or txt.</source>
        <translation>Les fichiers PDF sont lus par le programme pdftotext, qui n’est pas sur cet ordinateur. Installez poppler (le paquet poppler-utils), ou choisissez la lettre au format docx, odt ou txt.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be read: %2.</source>
        <translation>%1 ne peut pas être copié pour être lu : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a PDF: it is damaged, protected by a password, or far too large. Choose the letter as docx, odt or txt.</source>
        <translation>%1 ne peut pas être lu comme PDF : il est endommagé, protégé par un mot de passe ou bien trop gros. Choisissez la lettre au format docx, odt ou txt.</translation>
    </message>
    <message>
        <source>There is no text in %1, only pictures, as in a scanned letter. Choose the letter as docx, odt or txt.</source>
        <translation>Il n’y a pas de texte dans %1, seulement des images, comme dans une lettre numérisée. Choisissez la lettre au format docx, odt ou txt.</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>The font %1 of this computer is damaged, so the PDF could not be made. Install the font again or remove it.</source>
        <translation>La police %1 de cet ordinateur est endommagée ; le PDF n’a donc pas pu être établi. Réinstallez la police ou supprimez-la.</translation>
    </message>
</context>
<context>
    <name>PeopleChecks</name>
    <message>
        <source>%1 is registered and has no e-mail address</source>
        <translation>%1 : inscription sans adresse électronique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered person(s) have no e-mail address</source>
        <translation>
            <numerusform>%Ln personne inscrite n’a pas d’adresse électronique</numerusform>
            <numerusform>%Ln personnes inscrites n’ont pas d’adresse électronique</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other address to write to. Ask the person for one.</source>
        <translation>Il n’y a pas d’autre adresse à laquelle écrire. Demandez-en une à la personne.</translation>
    </message>
    <message>
        <source>%1 and %2 may be one person</source>
        <translation>%1 et %2 sont peut-être une seule personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of people may be one person each</source>
        <translation>
            <numerusform>%Ln paire de personnes n’en fait peut-être qu’une</numerusform>
            <numerusform>%Ln paires de personnes n’en font peut-être qu’une chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has an e-mail address that cannot be right</source>
        <translation>L’adresse électronique de %1 ne peut pas être juste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have an e-mail address that cannot be right</source>
        <translation>
            <numerusform>%Ln personne a une adresse électronique qui ne peut pas être juste</numerusform>
            <numerusform>%Ln personnes ont une adresse électronique qui ne peut pas être juste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 ×%L2</source>
        <comment>a role and how many times</comment>
        <translation>%1 ×%L2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>Nom dans l’autre écriture</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>Code du badge</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no e-mail address</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>PeopleConditions</name>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nom en lettres latines</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a criterion and what it must be</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>With a role</source>
        <translation>Avec un rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Rien d’indiqué</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>With a request</source>
        <translation>Avec une demande</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>PeopleEditing</name>
    <message>
        <source>Name: a person needs a name, in Arabic or in Latin letters.</source>
        <translation>Nom : il faut un nom à chaque personne, en arabe ou en lettres latines.</translation>
    </message>
    <message>
        <source>Name: an organisation needs a name in one of the languages.</source>
        <translation>Nom : il faut un nom à chaque organisation dans l&apos;une des langues.</translation>
    </message>
    <message>
        <source>%1 hosts the conference. Take it from the hosts before you remove it.</source>
        <translation>%1 organise la conférence. Retirez-la des organisateurs avant de la supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) belong to %1. Give them another organisation before you remove it.</source>
        <translation>
            <numerusform>%Ln personne appartient à %1. Donnez-lui une autre organisation avant de la supprimer.</numerusform>
            <numerusform>%Ln personnes appartiennent à %1. Donnez-leur une autre organisation avant de la supprimer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hands in %Ln report(s). Take it from their authors before you remove it.</source>
        <translation>
            <numerusform>%1 remet %Ln rapport. Retirez-la de ses auteurs avant de la supprimer.</numerusform>
            <numerusform>%1 remet %Ln rapports. Retirez-la de leurs auteurs avant de la supprimer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleQuery</name>
    <message>
        <source>This filter cannot be read: %1 is unknown. A newer Multaqa may have saved it.</source>
        <translation>Ce filtre est illisible : %1 est inconnu. Un Multaqa plus récent l’a peut-être enregistré.</translation>
    </message>
    <message>
        <source>This filter cannot be read: it is no JSON object.</source>
        <translation>Ce filtre est illisible : ce n’est pas un objet JSON.</translation>
    </message>
</context>
<context>
    <name>PeopleQueryReader</name>
    <message>
        <source>%1: there is nothing of this name in the file.</source>
        <translation>%1 : rien ne porte ce nom dans le fichier.</translation>
    </message>
    <message>
        <source>%1: this is not known. It may be: %2.</source>
        <translation>%1 : valeur inconnue. Valeurs possibles : %2.</translation>
    </message>
    <message>
        <source>%1 may mean several: %2. Write more of its name.</source>
        <translation>%1 peut désigner plusieurs choses : %2. Écrivez davantage de son nom.</translation>
    </message>
    <message>
        <source>%1: the closing quotation mark is missing.</source>
        <translation>%1 : il manque le guillemet fermant.</translation>
    </message>
    <message>
        <source>%1: write a value after the colon.</source>
        <translation>%1 : écrivez une valeur après les deux-points.</translation>
    </message>
    <message>
        <source>%1: this is no country or area of the United Nations&apos; list.</source>
        <translation>%1 : ce n’est ni un pays ni un territoire de la liste des Nations Unies.</translation>
    </message>
    <message>
        <source>%1: people are not filtered by this. They are by %2, or by a field of the conference&apos;s own. To look for the words themselves, put them in quotation marks.</source>
        <translation>%1 : on ne filtre pas les personnes par cela, mais par %2, ou par un champ propre à la conférence. Pour chercher les mots eux-mêmes, mettez-les entre guillemets.</translation>
    </message>
</context>
<context>
    <name>PhoneCheck</name>
    <message>
        <source>A telephone number has digits, such as %1.</source>
        <translation>Un numéro de téléphone se compose de chiffres, tel que %1.</translation>
    </message>
    <message>
        <source>This is too short for a telephone number.</source>
        <translation>C’est trop court pour un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is too long for a telephone number.</source>
        <translation>C’est trop long pour un numéro de téléphone.</translation>
    </message>
    <message>
        <source>No country has this number. Check its first digits.</source>
        <translation>Aucun pays n’a ce numéro. Vérifiez ses premiers chiffres.</translation>
    </message>
    <message>
        <source>This is too short for a telephone number of that country.</source>
        <translation>C’est trop court pour un numéro de ce pays.</translation>
    </message>
    <message>
        <source>This is too long for a telephone number of that country.</source>
        <translation>C’est trop long pour un numéro de ce pays.</translation>
    </message>
</context>
<context>
    <name>PhotoEditing</name>
    <message>
        <source>Photo: %1 is larger than 5 MB. Make it smaller, or choose another picture.</source>
        <translation>Photo : %1 dépasse 5 Mo. Réduisez-la, ou choisissez une autre image.</translation>
    </message>
    <message>
        <source>Photo: %1 is neither JPEG nor PNG. Choose a picture of one of these kinds.</source>
        <translation>Photo : %1 n’est ni JPEG ni PNG. Choisissez une image de l’un de ces types.</translation>
    </message>
    <message>
        <source>Photo: %1 cannot be read as a picture. Choose another one.</source>
        <translation>Photo : %1 ne peut pas être lu comme une image. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>PlaceholderRules</name>
    <message>
        <source>This was left for somebody to fill in. Put in what belongs here.</source>
        <translation>Ceci devait être rempli. Écrivez ce qui doit figurer ici.</translation>
    </message>
</context>
<context>
    <name>ReminderDays</name>
    <message>
        <source>Reminders: “%1” is not a number of days from 0 to %2. Write numbers, such as 14, 7, 1.</source>
        <translation>Rappels : « %1 » n’est pas un nombre de jours de 0 à %2. Écrivez des nombres, comme 14, 7, 1.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Document: %1 is larger than 25 MB. Make it smaller, for one by smaller pictures.</source>
        <translation>Document : %1 dépasse 25 Mo. Réduisez-le, par exemple avec des images plus petites.</translation>
    </message>
    <message>
        <source>Document: %1 is empty. Choose the file that holds the report.</source>
        <translation>Document : %1 est vide. Choisissez le fichier qui contient le rapport.</translation>
    </message>
    <message>
        <source>Document: %1 is of another kind than PDF, Word, OpenDocument, RTF or plain text. Choose a document of one of these kinds.</source>
        <translation>Document : %1 n’est ni un PDF, ni un fichier Word, OpenDocument, RTF ou texte. Choisissez un document de l’un de ces types.</translation>
    </message>
    <message>
        <source>Document: %1 does not hold what its ending says. Open it in the program that it comes from, and save it once more.</source>
        <translation>Document : %1 ne contient pas ce qu’annonce son extension. Ouvrez-le dans son programme d’origine et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Document: the report %1 has none yet.</source>
        <translation>Document : le rapport %1 n’en a pas encore.</translation>
    </message>
    <message>
        <source>Document: what the report %1 holds is no document of a known kind, so it is not opened.</source>
        <translation>Document : ce que contient le rapport %1 n’est pas un document d’un type connu ; il n’est donc pas ouvert.</translation>
    </message>
</context>
<context>
    <name>ReportDocumentCommand</name>
    <message>
        <source>Writes the document of a voluntary report to a file.</source>
        <translation>Écrit le document d’un rapport volontaire dans un fichier.</translation>
    </message>
    <message>
        <source>Wrote the document to %1.</source>
        <translation>Le document est écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>ReportEditCommand</name>
    <message>
        <source>Notes a voluntary report: announced, or received with its document. Without a title it is called as its document is.</source>
        <translation>Note un rapport volontaire : annoncé, ou reçu avec son document. Sans titre, il porte le nom de son document.</translation>
    </message>
    <message>
        <source>Changes what is said of a voluntary report, and its document. Every --by names one of its organisations.</source>
        <translation>Modifie les données d’un rapport volontaire et son document. Chaque --by nomme l’une de ses organisations.</translation>
    </message>
    <message>
        <source>The report is noted as %1.</source>
        <translation>Le rapport est noté sous %1.</translation>
    </message>
    <message>
        <source>The report is changed.</source>
        <translation>Le rapport est modifié.</translation>
    </message>
</context>
<context>
    <name>ReportEditing</name>
    <message>
        <source>Published: the report %1 has not come yet. Say first when it was received.</source>
        <translation>Publié le : le rapport %1 n’est pas encore arrivé. Indiquez d’abord quand il a été reçu.</translation>
    </message>
    <message>
        <source>Published: the report %1 came after that day. Choose a later day.</source>
        <translation>Publié le : le rapport %1 est arrivé après ce jour. Choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <source>Title: a report needs one, by which it is found again.</source>
        <translation>Titre : il en faut un au rapport, pour qu’on le retrouve.</translation>
    </message>
</context>
<context>
    <name>ReportPublishCommand</name>
    <message>
        <source>Notes that reports are published: since today or another day, and where. With --on none they are not.</source>
        <translation>Note que des rapports sont publiés : depuis aujourd’hui ou un autre jour, et où. Avec --on none, ils ne le sont pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) published.</source>
        <translation>
            <numerusform>%Ln rapport publié.</numerusform>
            <numerusform>%Ln rapports publiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) not published any more.</source>
        <translation>
            <numerusform>%Ln rapport n’est plus publié.</numerusform>
            <numerusform>%Ln rapports ne sont plus publiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportRemoveCommand</name>
    <message>
        <source>Removes voluntary reports. Undo brings them back with their documents.</source>
        <translation>Supprime des rapports volontaires. Annuler les rétablit avec leurs documents.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) removed.</source>
        <translation>
            <numerusform>%Ln rapport supprimé.</numerusform>
            <numerusform>%Ln rapports supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsCommand</name>
    <message>
        <source>Lists the voluntary reports; with --missing, the organisations that take part and have handed in none.</source>
        <translation>Énumère les rapports volontaires ; avec --missing, les organisations participantes qui n’en ont remis aucun.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>announced, overdue</source>
        <translation>annoncé, échu</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>There is no voluntary report yet.</source>
        <translation>Il n’y a encore aucun rapport volontaire.</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>Every organisation that takes part has handed in a report.</source>
        <translation>Chaque organisation participante a remis un rapport.</translation>
    </message>
</context>
<context>
    <name>ReportsPdf</name>
    <message>
        <source>Reports are written in one language, or in two different ones.</source>
        <translation>Les rapports s’écrivent en une langue, ou en deux langues différentes.</translation>
    </message>
    <message>
        <source>The document was not made, because it was stopped.</source>
        <translation>Le document n’a pas été produit, car il a été interrompu.</translation>
    </message>
</context>
<context>
    <name>RequestAddCommand</name>
    <message>
        <source>Notes that a person asks to speak.</source>
        <translation>Note qu’une personne demande la parole.</translation>
    </message>
    <message>
        <source>A request does not come by &quot;%1&quot;; choose email, form, letter, telephone, in_person or other.</source>
        <translation>Une demande n’arrive pas par « %1 » ; choisissez email, form, letter, telephone, in_person ou other.</translation>
    </message>
    <message>
        <source>The request is noted as %1.</source>
        <translation>La demande est notée sous %1.</translation>
    </message>
</context>
<context>
    <name>RequestChecks</name>
    <message numerus="yes">
        <source>“%1” has %Ln more accepted than places</source>
        <translation>
            <numerusform>« %1 » compte %Ln accepté de plus que de places</numerusform>
            <numerusform>« %1 » compte %Ln acceptés de plus que de places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is accepted as a speaker and not registered for the event</source>
        <translation>%1 est accepté comme intervenant sans être inscrit à l’événement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) are not decided on yet</source>
        <translation>
            <numerusform>%Ln demande reste à décider</numerusform>
            <numerusform>%Ln demandes restent à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>they are to be answered by %1</source>
        <translation>réponse à donner au plus tard le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) are decided on and not answered</source>
        <translation>
            <numerusform>%Ln demande est décidée sans réponse</numerusform>
            <numerusform>%Ln demandes sont décidées sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>they were to be answered by %1</source>
        <translation>la réponse était due le %1</translation>
    </message>
    <message>
        <source>%1 is accepted as a speaker and has no e-mail address</source>
        <translation>%1 est accepté comme intervenant et n’a pas d’adresse électronique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted speaker(s) are not registered for the event</source>
        <translation>
            <numerusform>%Ln orateur retenu n’est pas inscrit à l’événement</numerusform>
            <numerusform>%Ln orateurs retenus ne sont pas inscrits à l’événement</numerusform>
        </translation>
    </message>
    <message>
        <source>The request of %1 is not decided on yet</source>
        <translation>La demande de %1 n’est pas encore tranchée</translation>
    </message>
    <message>
        <source>The request of %1 is decided on and not answered</source>
        <translation>La demande de %1 est tranchée et sans réponse</translation>
    </message>
    <message>
        <source>%1 is the first in reserve for “%2”, which has a place free</source>
        <translation>%1 est en tête de la réserve pour « %2 », où une place est libre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) free</source>
        <translation>
            <numerusform>%Ln place libre</numerusform>
            <numerusform>%Ln places libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDecideCommand</name>
    <message>
        <source>Decides on a request to speak. Nobody is told by that.</source>
        <translation>Décide d’une demande de prise de parole. Personne n’en est informé.</translation>
    </message>
    <message>
        <source>Request: there is none with the id %1 in %2. Find the id with &quot;requests&quot;; nothing was changed.</source>
        <translation>Demande : aucune n’a l’identifiant %1 dans %2. Cherchez-le avec « requests » ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Session: this request wishes for none. Say which one with --session; nothing was changed.</source>
        <translation>Séance : cette demande n’en souhaite aucune. Indiquez-la avec --session ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A place is free. The first reserve is %1.</source>
        <translation>Une place s’est libérée. Le premier en réserve est %1.</translation>
    </message>
</context>
<context>
    <name>RequestEditing</name>
    <message>
        <source>Received: say on which day the request came.</source>
        <translation>Reçue : indiquez le jour où la demande est arrivée.</translation>
    </message>
    <message>
        <source>Wishes: “%1” cannot be wished for with a request of the kind “%2”. Choose another session or another kind.</source>
        <translation>Souhaits : « %1 » ne peut être souhaitée avec une demande du type « %2 ». Choisissez une autre séance ou un autre type.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln place(s) left. Put the request in reserve, or give the session more places.</source>
        <translation>
            <numerusform>Il reste %Ln place à « %1 ». Mettez la demande en réserve, ou donnez plus de places à la séance.</numerusform>
            <numerusform>Il reste %Ln places à « %1 ». Mettez la demande en réserve, ou donnez plus de places à la séance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a request in reserve has a rank.</source>
        <translation>Seule une demande en réserve a un rang.</translation>
    </message>
    <message>
        <source>Decide on the request first; then its answer can be noted.</source>
        <translation>Décidez d’abord de la demande ; sa réponse pourra ensuite être notée.</translation>
    </message>
</context>
<context>
    <name>RequestImport</name>
    <message>
        <source>%1 was removed since the requests were read. Read them again.</source>
        <translation>%1 a été retiré depuis la lecture des demandes. Relisez-les.</translation>
    </message>
</context>
<context>
    <name>RequestImportPlan</name>
    <message>
        <source>%1 may be: %2. Say who asks.</source>
        <translation>%1 peut être : %2. Indiquez qui demande.</translation>
    </message>
    <message>
        <source>Nobody is known by the address %1, and no name stands beside it. Say who asks.</source>
        <translation>Personne n&apos;est connu à l&apos;adresse %1, et aucun nom ne l&apos;accompagne. Indiquez qui demande.</translation>
    </message>
    <message>
        <source>It does not say what is asked for. Choose it.</source>
        <translation>Ce qui est demandé n&apos;est pas dit. Choisissez-le.</translation>
    </message>
</context>
<context>
    <name>RequestKindEditing</name>
    <message>
        <source>Name: what can be asked for needs a name in one of the languages.</source>
        <translation>Nom : ce qui peut être demandé doit avoir un nom dans l’une des langues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) are for “%1”. Give them another kind before you remove it.</source>
        <translation>
            <numerusform>%Ln demande est du type « %1 ». Donnez-lui un autre type avant de le supprimer.</numerusform>
            <numerusform>%Ln demandes sont du type « %1 ». Donnez-leur un autre type avant de le supprimer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestMessage</name>
    <message>
        <source>%1 cannot be read. Check its name and place, and that you may open it.</source>
        <translation>%1 ne peut pas être lu. Vérifiez son nom, son emplacement et vos droits.</translation>
    </message>
    <message>
        <source>%1 is larger than a message can be. Save it from the mail program without its attachments.</source>
        <translation>%1 est plus grand que ne peut l&apos;être un message. Enregistrez-le sans ses pièces jointes depuis la messagerie.</translation>
    </message>
    <message>
        <source>%1 is no message. Save the message as .eml in the mail program, and give that.</source>
        <translation>%1 n&apos;est pas un message. Enregistrez le message au format .eml dans la messagerie et donnez ce fichier.</translation>
    </message>
    <message>
        <source>%1 does not say who sent it. Give a message with a sender.</source>
        <translation>%1 ne dit pas qui l&apos;a envoyé. Donnez un message avec un expéditeur.</translation>
    </message>
</context>
<context>
    <name>RequestTableReader</name>
    <message>
        <source>%1 is no table of requests. Give a table (xlsx, ods, csv) or messages (eml).</source>
        <translation>%1 n&apos;est pas un tableau de demandes. Donnez un tableau (xlsx, ods, csv) ou des messages (eml).</translation>
    </message>
    <message>
        <source>%1: no column says who asks. Give one the header “name”, “email” and “organisation” beside it where there are several of that name.</source>
        <translation>%1 : aucune colonne ne dit qui demande. Intitulez-en une « nom complet », avec « courriel » et « organisation » à côté là où plusieurs portent ce nom.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet. Put it right there.</source>
        <translation>La cellule contient une erreur du tableur. Corrigez-la dans le tableau.</translation>
    </message>
    <message>
        <source>Nobody is named. Give the row a name, in Arabic or in Latin letters.</source>
        <translation>Personne n&apos;est nommé. Donnez un nom à la ligne, en lettres arabes ou latines.</translation>
    </message>
    <message>
        <source>%1 is nothing that can be asked for here. Write one of the kinds of the page Requests.</source>
        <translation>%1 ne peut pas être demandé ici. Écrivez l&apos;un des types de la page Demandes.</translation>
    </message>
    <message>
        <source>%1 is none of the languages. Write Arabic, English or French.</source>
        <translation>%1 n&apos;est aucune des langues. Écrivez arabe, anglais ou français.</translation>
    </message>
    <message>
        <source>%1 is no day. Write it such as 2021-02-04.</source>
        <translation>%1 n&apos;est pas une date. Écrivez-la ainsi : 2021-02-04.</translation>
    </message>
    <message>
        <source>A request does not come by %1. Write email, form, letter, telephone, in person or other.</source>
        <translation>Une demande n&apos;arrive pas par %1. Écrivez courriel, formulaire, lettre, téléphone, en personne ou autre.</translation>
    </message>
    <message>
        <source>%1 is no session of the agenda, or may be several. Write the title of one.</source>
        <translation>%1 n&apos;est aucune séance de l&apos;ordre du jour, ou peut en être plusieurs. Écrivez le titre d&apos;une seule.</translation>
    </message>
    <message>
        <source>Nothing says what is asked for. Write one of the kinds of the page Requests.</source>
        <translation>Rien ne dit ce qui est demandé. Écrivez l&apos;un des types de la page Demandes.</translation>
    </message>
    <message>
        <source>That session is not one of those that this kind of request is for. Name another session or another kind.</source>
        <translation>Cette séance n&apos;est pas de celles que vise ce type de demande. Indiquez une autre séance ou un autre type.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
</context>
<context>
    <name>RequestsCommand</name>
    <message>
        <source>Lists the requests to speak and what was decided on them, in the order in which they came.</source>
        <translation>Liste les demandes de prise de parole et les décisions, dans leur ordre d’arrivée.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>what</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, rang %2</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>Nobody has asked to speak yet.</source>
        <translation>Personne n’a encore demandé la parole.</translation>
    </message>
</context>
<context>
    <name>RowInterpretation</name>
    <message>
        <source>%1: %2 is not understood and left out.</source>
        <translation>%1 : %2 n’est pas compris et a été laissé de côté.</translation>
    </message>
    <message>
        <source>The group %1 is left out, since a group is that of an organisation and none is named.</source>
        <translation>Le groupe %1 est laissé de côté, car un groupe est celui d’une organisation et aucune n’est nommée.</translation>
    </message>
    <message>
        <source>%1 is not a country that is known. Write its name in one of the three languages, or its code.</source>
        <translation>%1 n’est pas un pays connu. Écrivez le nom du pays dans l’une des trois langues, ou son code.</translation>
    </message>
    <message>
        <source>%1 is not an address. Write one address, such as name@example.org, or several with semicolons.</source>
        <translation>%1 n’est pas une adresse. Écrivez une adresse, comme name@example.org, ou plusieurs séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>%1 is no state of a registration. Write invited, registered, approved, refused or cancelled.</source>
        <translation>%1 n’est pas un état d’inscription. Écrivez invité, inscrit, approuvé, refusé ou annulé.</translation>
    </message>
</context>
<context>
    <name>SavedFilterEditing</name>
    <message>
        <source>Filter: give it a name.</source>
        <translation>Filtre : donnez-lui un nom.</translation>
    </message>
</context>
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
        <translation>Le fichier ne nomme aucun fuseau horaire ; %1 est utilisé.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; %2 is used.</source>
        <translation>Le fuseau horaire « %1 » est inconnu ; %2 est utilisé.</translation>
    </message>
    <message>
        <source>A day has no date that can be understood.</source>
        <translation>Un jour n’a pas de date compréhensible.</translation>
    </message>
    <message>
        <source>A room has no name; sessions that name none themselves are kept without one.</source>
        <translation>Une salle n’a pas de nom ; les séances qui n’en nomment pas elles-mêmes restent sans salle.</translation>
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
        <translation>La séance nomme la salle « %1 » et figure sous « %2 » ; celle qu’elle nomme fait foi.</translation>
    </message>
    <message>
        <source>The date “%1” has no offset; it is taken as a time in %2.</source>
        <translation>La date « %1 » n’a pas de décalage horaire ; elle est prise comme une heure de %2.</translation>
    </message>
    <message>
        <source>The start “%1” is no time of day; the date “%2” is believed.</source>
        <translation>Le début « %1 » n’est pas une heure ; la date « %2 » fait foi.</translation>
    </message>
    <message>
        <source>The start “%1” disagrees with the date “%2”; the date is believed.</source>
        <translation>Le début « %1 » ne concorde pas avec la date « %2 » ; la date fait foi.</translation>
    </message>
    <message>
        <source>The date “%1” is not that of the day the session stands under, %2; its own date is believed.</source>
        <translation>La date « %1 » n’est pas celle du jour sous lequel la séance figure, %2 ; sa propre date fait foi.</translation>
    </message>
    <message>
        <source>No date and time of the session can be understood; it is kept without them.</source>
        <translation>Ni la date ni l’heure de la séance ne sont compréhensibles ; elle est conservée sans elles.</translation>
    </message>
    <message>
        <source>The session has no date with a time; its start “%1” is taken with the day %2, in %3.</source>
        <translation>La séance n’a pas de date avec une heure ; son début « %1 » est pris avec le jour %2, à l’heure de %3.</translation>
    </message>
    <message>
        <source>The session has no duration; it is kept without an end.</source>
        <translation>La séance n’a pas de durée ; elle est conservée sans heure de fin.</translation>
    </message>
    <message>
        <source>The duration “%1” cannot be understood; the session is kept without an end.</source>
        <translation>La durée « %1 » est incompréhensible ; la séance est conservée sans heure de fin.</translation>
    </message>
    <message numerus="yes">
        <source>The duration “%1” is not written as hours:minutes; it is read as %n minute(s).</source>
        <translation>
            <numerusform>La durée « %1 » n’est pas écrite en heures:minutes ; elle est lue comme %Ln minute.</numerusform>
            <numerusform>La durée « %1 » n’est pas écrite en heures:minutes ; elle est lue comme %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person of the session has no name and is left out.</source>
        <translation>Une personne de la séance n’a pas de nom et est laissée de côté.</translation>
    </message>
    <message>
        <source>The person called “%1” here is called “%2” in an earlier session; the number is the same.</source>
        <translation>La personne appelée « %1 » ici est appelée « %2 » dans une séance précédente ; le numéro est le même.</translation>
    </message>
    <message>
        <source>“%1” is no web address and is left out.</source>
        <translation>« %1 » n’est pas une adresse web et est laissé de côté.</translation>
    </message>
    <message>
        <source>The session has no identifier (guid); when the file is read again, it is known by its number, or else by its title and time.</source>
        <translation>La séance n’a pas d’identifiant (guid) ; à la prochaine lecture du fichier, elle sera reconnue à son numéro, sinon à son titre et à son heure.</translation>
    </message>
    <message>
        <source>An earlier session has the same identifier, %1; both are kept.</source>
        <translation>Une séance précédente a le même identifiant, %1 ; les deux sont conservées.</translation>
    </message>
    <message>
        <source>An earlier session has the same number, %1; both are kept.</source>
        <translation>Une séance précédente a le même numéro, %1 ; les deux sont conservées.</translation>
    </message>
    <message numerus="yes">
        <source>This type is none of the kinds of session here; %n session(s) of it are read as “Other”.</source>
        <translation>
            <numerusform>Ce type n’est aucun des types de séance d’ici ; %Ln séance de ce type est lue comme « Autre ».</numerusform>
            <numerusform>Ce type n’est aucun des types de séance d’ici ; %Ln séances de ce type sont lues comme « Autre ».</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1; check its name and place.</source>
        <translation>Le fichier %1 n’existe pas ; vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; check that you may open it.</source>
        <translation>Le fichier %1 est illisible ; vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB, and no schedule is; choose another file. Nothing was changed.</source>
        <translation>Le fichier %1 dépasse %2 Mo, ce qu’aucun programme n’atteint ; choisissez un autre fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 is no XML; choose the schedule XML that frab or pretalx exports. Nothing was changed.</source>
        <translation>Le fichier %1 n’est pas du XML ; choisissez le XML exporté par frab ou pretalx. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped. Nothing was changed.</source>
        <translation>La lecture de %1 a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 is XML, but no conference schedule; choose the schedule XML that frab or pretalx exports. Nothing was changed.</source>
        <translation>Le fichier %1 est du XML, mais pas un programme de conférence ; choisissez le XML exporté par frab ou pretalx. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 holds more than %2 sessions; split it. Nothing was changed.</source>
        <translation>Le fichier %1 contient plus de %2 séances ; scindez-le. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 ends in the middle, in line %2; fetch it again. Nothing was changed.</source>
        <translation>Le fichier %1 s’interrompt à la ligne %2 ; téléchargez-le de nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 is damaged in line %2; fetch it again, or have it corrected there. Nothing was changed.</source>
        <translation>Le fichier %1 est endommagé à la ligne %2 ; téléchargez-le de nouveau ou faites-le corriger. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file has damaged letters, here and perhaps further down; each is shown as %1.</source>
        <translation>Le fichier contient des lettres endommagées, ici et peut-être plus bas ; chacune est affichée comme %1.</translation>
    </message>
    <message>
        <source>The file brings definitions of its own; nothing outside the file was opened for them.</source>
        <translation>Le fichier apporte ses propres définitions ; rien n’a été ouvert hors du fichier pour elles.</translation>
    </message>
</context>
<context>
    <name>SessionLook</name>
    <message>
        <source>Session without a title</source>
        <translation>Séance sans titre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>StakeholderGroupEditing</name>
    <message>
        <source>Name: a stakeholder group needs a name in one of the languages.</source>
        <translation>Nom : un groupe de parties prenantes a besoin d’un nom dans l’une des langues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) belong to %1. Give them another group before you remove it.</source>
        <translation>
            <numerusform>%Ln organisation appartient à %1. Donnez-lui un autre groupe avant de le supprimer.</numerusform>
            <numerusform>%Ln organisations appartiennent à %1. Donnez-leur un autre groupe avant de le supprimer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>%1 needs a word after it.</source>
        <translation>%1 doit être suivi d’un mot.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>One file can be opened at a time; %1 is a second.</source>
        <translation>Un seul fichier peut être ouvert à la fois ; %1 en est un deuxième.</translation>
    </message>
    <message>
        <source>--lang takes ar, en or fr, not “%1”.</source>
        <translation>--lang prend ar, en ou fr, et non « %1 ».</translation>
    </message>
    <message>
        <source>--today takes a date such as 2021-02-08, not “%1”.</source>
        <translation>--today prend une date telle que 2021-02-08, et non « %1 ».</translation>
    </message>
    <message>
        <source>Usage: multaqa [--lang ar|en|fr] [--today YYYY-MM-DD] [--as NAME] [FILE]</source>
        <translation>Usage : multaqa [--lang ar|en|fr] [--today AAAA-MM-JJ] [--as NOM] [FICHIER]</translation>
    </message>
</context>
<context>
    <name>StatisticsCommand</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvés</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Counts people by group, country, gender and language, and those of each event; as a table, or as a PDF in --lang ar, en, fr or ar+en.</source>
        <translation>Compte les personnes par groupe, pays, genre et langue, et celles de chaque événement ; en tableau, ou en PDF avec --lang ar, en, fr ou ar+en.</translation>
    </message>
    <message>
        <source>Figures are written as .pdf; &quot;%1&quot; ends otherwise.</source>
        <translation>Les chiffres s’écrivent en .pdf ; « %1 » se termine autrement.</translation>
    </message>
    <message>
        <source>Wrote the figures to %1.</source>
        <translation>Les chiffres ont été écrits dans %1.</translation>
    </message>
</context>
<context>
    <name>StatisticsPdf</name>
    <message>
        <source>Figures are made in one language, or in two different ones.</source>
        <translation>Les chiffres se font dans une langue, ou dans deux langues différentes.</translation>
    </message>
    <message>
        <source>The figures were not made, because it was stopped.</source>
        <translation>Les chiffres n’ont pas été faits, car le travail a été arrêté.</translation>
    </message>
</context>
<context>
    <name>SurveyCommand</name>
    <message>
        <source>Tells of the survey: where it is, until when it is open, and its results as totals.</source>
        <translation>Renseigne sur l’enquête : où elle se trouve, jusqu’à quand elle est ouverte, et ses résultats en totaux.</translation>
    </message>
    <message>
        <source>There is no survey yet. Describe it with &quot;survey edit&quot;.</source>
        <translation>Il n’y a pas encore d’enquête. Décrivez-la avec « survey edit ».</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Ouverte jusqu’au %1</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>Aucun résultat pour l’instant.</translation>
    </message>
</context>
<context>
    <name>SurveyEditCommand</name>
    <message>
        <source>Says what the survey is called, in which languages and where it is, and until when it is open. What is not said stays.</source>
        <translation>Indique le titre de l’enquête, ses langues, son lien et jusqu’à quand elle est ouverte. Ce qui n’est pas dit reste.</translation>
    </message>
    <message>
        <source>The survey is noted as %1.</source>
        <translation>L’enquête est notée sous %1.</translation>
    </message>
</context>
<context>
    <name>SurveyEditing</name>
    <message>
        <source>Title: the survey needs one in at least one language.</source>
        <translation>Titre : il en faut un à l’enquête, dans une langue au moins.</translation>
    </message>
    <message>
        <source>Languages: there is no language %1 here; choose ar, en or fr.</source>
        <translation>Langues : il n’y a pas de langue %1 ici ; choisissez ar, en ou fr.</translation>
    </message>
    <message>
        <source>Open until: this day is before the one on which the survey opens. Choose a later one.</source>
        <translation>Ouverte jusqu’au : ce jour précède celui de l’ouverture de l’enquête. Choisissez-en un plus tardif.</translation>
    </message>
    <message>
        <source>This conference has a survey already. Edit it, or remove it first.</source>
        <translation>Cette conférence a déjà une enquête. Modifiez-la, ou supprimez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>SurveyTableReader</name>
    <message>
        <source>Fewer than five people gave the same answer.</source>
        <translation>Moins de cinq personnes ont donné la même réponse.</translation>
    </message>
    <message>
        <source>%1 holds contacts and no table. Export the survey’s results as .xlsx, .ods or .csv.</source>
        <translation>%1 contient des contacts et non un tableau. Exportez les résultats de l’enquête au format .xlsx, .ods ou .csv.</translation>
    </message>
    <message>
        <source>It has no row below its headers.</source>
        <translation>Il n’a aucune ligne sous ses en-têtes.</translation>
    </message>
    <message>
        <source>Nothing of %1 may be kept, and nothing was changed. The first reason: %2</source>
        <translation>Rien de %1 ne peut être conservé, et rien n’a été modifié. La première raison : %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 is not a whole number of answers. Put it right in the table; nothing was changed.</source>
        <translation>Ligne %1, colonne %2 : %3 n’est pas un nombre entier de réponses. Corrigez-le dans le tableau ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Row %1, column %2: the question is missing. Write it into every row; nothing was changed.</source>
        <translation>Ligne %1, colonne %2 : la question manque. Écrivez-la dans chaque ligne ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It tells who answered.</source>
        <translation>Elle dit qui a répondu.</translation>
    </message>
    <message>
        <source>No question stands above it.</source>
        <translation>Aucune question ne figure au-dessus.</translation>
    </message>
    <message>
        <source>It tells when somebody answered.</source>
        <translation>Elle dit quand quelqu’un a répondu.</translation>
    </message>
    <message>
        <source>%1 holds the answers of fewer than five people, who would be known by them. Nothing was changed.</source>
        <translation>%1 contient les réponses de moins de cinq personnes, qui seraient reconnaissables. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nobody answered it.</source>
        <translation>Personne n’y a répondu.</translation>
    </message>
    <message>
        <source>It is free text, which may tell who wrote it.</source>
        <translation>C’est du texte libre, qui peut révéler son auteur.</translation>
    </message>
</context>
<context>
    <name>TableErrors</name>
    <message>
        <source>There is no file %1; check its name and place.</source>
        <translation>Le fichier %1 n’existe pas ; vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; check that you may open it.</source>
        <translation>Le fichier %1 est illisible ; vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is in the format of old Excel versions (.xls). Open it in Excel or LibreOffice, save it as .xlsx, and choose that file. Nothing was changed.</source>
        <translation>%1 est au format des anciennes versions d’Excel (.xls). Ouvrez-le dans Excel ou LibreOffice, enregistrez-le au format .xlsx et choisissez ce fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (.xlsb). Open it in Excel or LibreOffice, save it as .xlsx, and choose that file. Nothing was changed.</source>
        <translation>%1 est un classeur binaire (.xlsb). Ouvrez-le dans Excel ou LibreOffice, enregistrez-le au format .xlsx et choisissez ce fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it with its password, save it without one, and choose that file. Nothing was changed.</source>
        <translation>%1 est protégé par un mot de passe. Ouvrez-le avec son mot de passe, enregistrez-le sans mot de passe et choisissez ce fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is a web page or another XML file, whatever its name says. Open it in Excel or LibreOffice, save it as .xlsx, and choose that file. Nothing was changed.</source>
        <translation>%1 est une page web ou un autre fichier XML, quoi que dise son nom. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le au format .xlsx et choisissez ce fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is no table: choose a file in one of the formats .xlsx, .ods, .csv or .tsv. Nothing was changed.</source>
        <translation>%1 n’est pas un tableau : choisissez un fichier à l’un des formats .xlsx, .ods, .csv ou .tsv. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off. Open it in Excel or LibreOffice and save it anew, or ask for the file again. Nothing was changed.</source>
        <translation>%1 est endommagé ou tronqué. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le à nouveau, ou redemandez le fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off behind row %2. Open it in Excel or LibreOffice and save it anew, or ask for the file again. Nothing was changed.</source>
        <translation>%1 est endommagé ou tronqué après la ligne %2. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le à nouveau, ou redemandez le fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 holds definitions (a DTD), which no spreadsheet program writes. Do not trust this file; ask for it again. Nothing was changed.</source>
        <translation>%1 contient des définitions (une DTD) qu’aucun tableur n’écrit. Ne faites pas confiance à ce fichier ; redemandez-le. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than any table needs. Do not trust this file; ask for it again. Nothing was changed.</source>
        <translation>Une fois décompressé, %1 dépasse ce dont un tableau a besoin. Ne faites pas confiance à ce fichier ; redemandez-le. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 has no sheet number %2; choose one that it has.</source>
        <translation>%1 n’a pas de feuille numéro %2 ; choisissez-en une qui existe.</translation>
    </message>
    <message>
        <source>%1 has no sheet with a table. Nothing was changed.</source>
        <translation>%1 n’a aucune feuille contenant un tableau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 cannot be read as “%2”, an unknown encoding; choose another one.</source>
        <translation>%1 ne peut pas être lu avec l’encodage « %2 », qui est inconnu ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Up to row %2, %1 holds more text than any table of people has. Delete what does not belong to it, or import it in parts. Nothing was changed.</source>
        <translation>Jusqu’à la ligne %2, %1 contient plus de texte qu’aucun tableau de personnes. Supprimez ce qui n’en fait pas partie ou importez-le en plusieurs fois. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>In %1, the cell in row %2, column %3 is longer than the %4 characters that a cell may have. Shorten it; in a text file, look for a quotation mark that is not closed. Nothing was changed.</source>
        <translation>Dans %1, la cellule de la ligne %2, colonne %3 dépasse les %4 caractères qu’une cellule peut contenir. Raccourcissez-la ; dans un fichier texte, cherchez un guillemet non fermé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>In %1, row %2 has a cell beyond column %3, the last one that a spreadsheet has. Delete what does not belong to the table. Nothing was changed.</source>
        <translation>Dans %1, la ligne %2 a une cellule au-delà de la colonne %3, la dernière d’une feuille de calcul. Supprimez ce qui n’appartient pas au tableau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 has a row beyond row %2, the last one that a spreadsheet has. Import it in parts. Nothing was changed.</source>
        <translation>%1 a une ligne au-delà de la ligne %2, la dernière d’une feuille de calcul. Importez-le en plusieurs fois. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>In %1, the cell in row %2, column %3 holds a NUL character, so it is no text or another encoding. Choose the encoding, or correct the file. Nothing was changed.</source>
        <translation>Dans %1, la cellule de la ligne %2, colonne %3 contient un caractère NUL : ce n’est pas du texte, ou l’encodage est différent. Choisissez l’encodage ou corrigez le fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>In %1, the quotation mark that opens in row %2, column %3 is never closed. Correct the file. Nothing was changed.</source>
        <translation>Dans %1, le guillemet ouvert à la ligne %2, colonne %3 n’est jamais fermé. Corrigez le fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>In %1, text follows the closing quotation mark in row %2, column %3. Write quotation marks inside a cell twice. Nothing was changed.</source>
        <translation>Dans %1, du texte suit le guillemet fermant à la ligne %2, colonne %3. Doublez les guillemets à l’intérieur d’une cellule. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>TagEditing</name>
    <message>
        <source>Tag: a tag needs a name.</source>
        <translation>Étiquette : une étiquette a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Tag: there is a tag %1 already.</source>
        <translation>Étiquette : il y a déjà une étiquette %1.</translation>
    </message>
</context>
<context>
    <name>TextChecks</name>
    <message>
        <source>A text of “%1” says %2, but %3 is a %4</source>
        <translation>Un texte de « %1 » dit %2, mais le %3 est un %4</translation>
    </message>
    <message>
        <source>The link of “%1” is not a web address</source>
        <translation>Le lien de « %1 » n’est pas une adresse web</translation>
    </message>
    <message>
        <source>The title of “%1” is missing in Arabic</source>
        <translation>Le titre de « %1 » manque en arabe</translation>
    </message>
    <message>
        <source>The title of “%1” is missing in English</source>
        <translation>Le titre de « %1 » manque en anglais</translation>
    </message>
    <message>
        <source>The title of “%1” is missing in French</source>
        <translation>Le titre de « %1 » manque en français</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Arabe (Windows)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Europe occidentale (Windows)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, as Excel&apos;s “Unicode text”)</source>
        <translation>Unicode (UTF-16, comme le « Texte Unicode » d’Excel)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, high byte first)</source>
        <translation>Unicode (UTF-16, octet de poids fort en premier)</translation>
    </message>
    <message>
        <source>Arabic (ISO)</source>
        <translation>Arabe (ISO)</translation>
    </message>
    <message>
        <source>Arabic (DOS)</source>
        <translation>Arabe (DOS)</translation>
    </message>
    <message>
        <source>Western European (ISO)</source>
        <translation>Europe occidentale (ISO)</translation>
    </message>
    <message>
        <source>Western European (older Macs)</source>
        <translation>Europe occidentale (anciens Mac)</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation>Europe occidentale (DOS)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Europe centrale (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Turc (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cyrillique (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Grec (Windows)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinois (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation>Coréen (EUC)</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>Turns back the last step, or the one named.</source>
        <translation>Annule la dernière étape, ou celle qui est nommée.</translation>
    </message>
    <message>
        <source>Turns back the last undo.</source>
        <translation>Rétablit la dernière annulation.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %1 (%n changes).</source>
        <translation>
            <numerusform>Annulé : %1 (%n modification).</numerusform>
            <numerusform>Annulé : %1 (%n modifications).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redone: %1 (%n changes).</source>
        <translation>
            <numerusform>Rétabli : %1 (%n modification).</numerusform>
            <numerusform>Rétabli : %1 (%n modifications).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields were left as they are, because they were changed since.</source>
        <translation>
            <numerusform>%n champ a été laissé tel quel, car il a été modifié depuis.</numerusform>
            <numerusform>%n champs ont été laissés tels quels, car ils ont été modifiés depuis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VCardReader</name>
    <message>
        <source>The line is longer than %1 MB and was left out.</source>
        <translation>La ligne dépasse %1 Mo et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The line is no property of a vCard and was left out.</source>
        <translation>La ligne n’est pas une propriété de vCard et a été laissée de côté.</translation>
    </message>
    <message>
        <source>Card %1 is larger than %2 MB and was left out.</source>
        <translation>La carte %1 dépasse %2 Mo et a été laissée de côté.</translation>
    </message>
    <message>
        <source>Card %1 has no name, no organisation and no e-mail address, and was left out.</source>
        <translation>La carte %1 n’a ni nom, ni organisation, ni adresse électronique ; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>Card %1 has no end, so it may not be whole; it was left out.</source>
        <translation>La carte %1 n’a pas de fin et n’est peut-être pas complète ; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>From here on there is more that is odd; it is not listed.</source>
        <translation>À partir d’ici, d’autres remarques ne sont pas énumérées.</translation>
    </message>
    <message>
        <source>There is no file %1; check its name and place.</source>
        <translation>Le fichier %1 n’existe pas ; vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; check that you may open it.</source>
        <translation>Le fichier %1 est illisible ; vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped. Nothing was changed.</source>
        <translation>La lecture de %1 a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 holds no vCard; choose a file whose name ends in .vcf. Nothing was changed.</source>
        <translation>Le fichier %1 ne contient aucune vCard ; choisissez un fichier dont le nom se termine par .vcf. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Le fichier est endommagé : %1.</translation>
    </message>
    <message>
        <source>A reference points at nothing: %1.</source>
        <translation>Un renvoi ne mène à rien : %1.</translation>
    </message>
    <message>
        <source>The history does not hold together: %1.</source>
        <translation>L’historique n’est pas cohérent : %1.</translation>
    </message>
    <message>
        <source>A record that no step made: %1.</source>
        <translation>Un enregistrement qu’aucune étape n’a créé : %1.</translation>
    </message>
    <message>
        <source>A record that a step made is missing: %1.</source>
        <translation>Un enregistrement créé par une étape manque : %1.</translation>
    </message>
    <message>
        <source>A field is not as its history tells: %1.</source>
        <translation>Un champ n’est pas tel que le dit son historique : %1.</translation>
    </message>
    <message>
        <source>Checks the file, its references, and its contents against its history.</source>
        <translation>Vérifie le fichier, ses renvois, et son contenu par rapport à son historique.</translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 est intact.</translation>
    </message>
    <message>
        <source>Go on with your last backup or a colleague&apos;s copy, and keep this file.</source>
        <translation>Continuez avec votre dernière sauvegarde ou la copie d’un collègue, et conservez ce fichier.</translation>
    </message>
    <message>
        <source>An attachment is missing or not what it was: %1.</source>
        <translation>Une pièce jointe manque ou n’est plus ce qu’elle était : %1.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The text in row %1, column %2, is longer than the %3 characters that a cell of Excel can hold. Shorten it, or export as CSV.</source>
        <translation>Le texte de la ligne %1, colonne %2, dépasse les %3 caractères qu’une cellule d’Excel peut contenir. Raccourcissez-le ou exportez en CSV.</translation>
    </message>
    <message>
        <source>The table has more rows or columns than a sheet of Excel can hold (%1 and %2). Export fewer, or export as CSV.</source>
        <translation>Le tableau a plus de lignes ou de colonnes qu’une feuille d’Excel ne peut en contenir (%1 et %2). Exportez-en moins ou exportez en CSV.</translation>
    </message>
    <message>
        <source>%1 could not be made in the folder for temporary files. Make room there and try again.</source>
        <translation>%1 n’a pas pu être préparé dans le dossier des fichiers temporaires. Libérez-y de l’espace et réessayez.</translation>
    </message>
</context>
<context>
    <name>multaqa::AboutDialog</name>
    <message>
        <source>About Multaqa</source>
        <translation>À propos de Multaqa</translation>
    </message>
    <message>
        <source>Multaqa</source>
        <translation>Multaqa</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The organiser of an intergovernmental conference: its people, agenda, deadlines and documents in Arabic, English and French, in one file.</source>
        <translation>L’organisateur d’une conférence intergouvernementale : ses participants, son ordre du jour, ses dates limites et ses documents en arabe, en anglais et en français, dans un seul fichier.</translation>
    </message>
    <message>
        <source>Multaqa is under the Apache licence, version 2.0.</source>
        <translation>Multaqa est sous licence Apache, version 2.0.</translation>
    </message>
    <message>
        <source>Icons: Breeze by KDE, under the GNU Lesser General Public Licence 3.0 or later.</source>
        <translation>Icônes : Breeze de KDE, sous licence publique générale limitée GNU 3.0 ou ultérieure.</translation>
    </message>
    <message>
        <source>Made with Qt %1, under the GNU Lesser General Public Licence 3.0.</source>
        <translation>Réalisé avec Qt %1, sous licence publique générale limitée GNU 3.0.</translation>
    </message>
    <message>
        <source>Fonts: Noto by Google, under the SIL Open Font Licence 1.1.</source>
        <translation>Polices : Noto de Google, sous licence SIL Open Font 1.1.</translation>
    </message>
</context>
<context>
    <name>multaqa::AddressesEditor</name>
    <message>
        <source>Other address %1</source>
        <translation>Autre adresse %1</translation>
    </message>
    <message>
        <source>Whose other address %1 is</source>
        <translation>À qui est l’autre adresse %1</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>À qui elle est</translation>
    </message>
    <message>
        <source>More for other address %1</source>
        <translation>Plus pour l’autre adresse %1</translation>
    </message>
    <message>
        <source>Use for correspondence</source>
        <translation>Utiliser pour la correspondance</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Not a whole address yet</source>
        <translation>Pas encore une adresse complète</translation>
    </message>
</context>
<context>
    <name>multaqa::AgendaImportDialog</name>
    <message>
        <source>Agenda imported</source>
        <translation>Ordre du jour importé</translation>
    </message>
    <message>
        <source>%1 was taken into the agenda</source>
        <translation>%1 a été repris dans l’ordre du jour</translation>
    </message>
    <message>
        <source>Sessions added: %1. Brought up to date: %2. As they were: %3. People: %4. All of it is one step, which Undo takes back.</source>
        <translation>Séances ajoutées : %1 ; mises à jour : %2 ; inchangées : %3 ; personnes : %4. Le tout est une seule étape, que l’on peut annuler.</translation>
    </message>
    <message>
        <source>Nothing in the file was odd.</source>
        <translation>Rien d’étrange dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in the file were odd, and understood as said here:</source>
        <translation>
            <numerusform>%Ln point étrange du fichier a été compris comme suit :</numerusform>
            <numerusform>%Ln points étranges du fichier ont été compris comme suit :</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation>Ce qui était étrange</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
</context>
<context>
    <name>multaqa::AgendaModel</name>
    <message>
        <source>Event without a title</source>
        <translation>Événement sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Sans horaire</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Sans horaire</translation>
    </message>
</context>
<context>
    <name>multaqa::AgendaPage</name>
    <message numerus="yes">
        <source>%Ln session(s) found</source>
        <translation>
            <numerusform>%Ln séance trouvée</numerusform>
            <numerusform>%Ln séances trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <comment>in the agenda</comment>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, %3 time</source>
        <translation>%1 sur %2, heure de %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a session or an event to see and change it here.</source>
        <translation>Choisissez une séance ou un événement pour le voir et le modifier ici.</translation>
    </message>
    <message>
        <source>Agenda PDF…</source>
        <translation>Ordre du jour en PDF…</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Find a session</source>
        <translation>Trouver une séance</translation>
    </message>
    <message>
        <source>Sessions by day</source>
        <translation>Séances par jour</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>L’ordre du jour est vide</translation>
    </message>
    <message>
        <source>Add the first event, such as the conference itself or the consultation before it; its sessions come after. Or take a whole schedule from a file.</source>
        <translation>Ajoutez le premier événement, par exemple la conférence elle-même ou la consultation qui la précède ; ses séances viennent ensuite. Ou reprenez tout un programme d’un fichier.</translation>
    </message>
    <message>
        <source>Add the first event</source>
        <translation>Ajouter le premier événement</translation>
    </message>
    <message>
        <source>Import an agenda…</source>
        <translation>Importer un ordre du jour…</translation>
    </message>
    <message>
        <source>No session holds these words</source>
        <translation>Aucune séance ne contient ces mots</translation>
    </message>
    <message>
        <source>Titles, people and rooms were looked through, in all languages.</source>
        <translation>La recherche a porté sur les titres, les personnes et les salles, dans toutes les langues.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s), none with a time yet</source>
        <translation>
            <numerusform>%Ln séance, sans heure pour l’instant</numerusform>
            <numerusform>%Ln séances, sans heure pour l’instant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::AttendanceDialog</name>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name and press Enter</source>
        <translation>Scannez un badge, ou tapez un nom puis Entrée</translation>
    </message>
    <message>
        <source>Who may be here</source>
        <translation>Qui peut être présent</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>Il n’y a pas encore d’événement</translation>
    </message>
    <message>
        <source>Add the event on the page Agenda; then attendance can be marked here.</source>
        <translation>Ajoutez l’événement à la page Ordre du jour ; les présences pourront alors être pointées ici.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Personne n’est trouvé</translation>
    </message>
    <message>
        <source>No name and no organisation holds &quot;%1&quot;. Type less of it, or scan the badge.</source>
        <translation>Aucun nom ni aucune organisation ne contient « %1 ». Tapez-en moins, ou scannez le badge.</translation>
    </message>
    <message>
        <source>Type more of the name, or choose the person in the list and press Space.</source>
        <translation>Tapez davantage du nom, ou choisissez la personne dans la liste et appuyez sur Espace.</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Présence non notée</translation>
    </message>
    <message>
        <source>No longer marked as being here.</source>
        <translation>La présence n’est plus notée.</translation>
    </message>
    <message>
        <source>✓ %1: new</source>
        <translation>✓ %1 : noté à l’instant</translation>
    </message>
    <message>
        <source>%1: marked already</source>
        <translation>%1 : déjà noté</translation>
    </message>
    <message>
        <source>Here: %1, of %2 expected</source>
        <translation>Présents : %1, sur %2 attendus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are found</source>
        <translation>
            <numerusform>%Ln personne trouvée</numerusform>
            <numerusform>%Ln personnes trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::AttendanceModel</name>
    <message>
        <source>Not registered</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
</context>
<context>
    <name>multaqa::BalanceCard</name>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>accepted, of all who asked</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group or country, its numbers</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>accepted of all who asked</source>
        <translation>acceptés sur tous les demandeurs</translation>
    </message>
    <message>
        <source>in %1, accepted of all who asked</source>
        <translation>dans %1, acceptés sur tous les demandeurs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
</context>
<context>
    <name>multaqa::ChangesView</name>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>maintenant : %1</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>vidé</translation>
    </message>
</context>
<context>
    <name>multaqa::ChoiceCard</name>
    <message>
        <source>Nothing is said</source>
        <translation>Rien n&apos;est dit</translation>
    </message>
</context>
<context>
    <name>multaqa::ColumnRow</name>
    <message>
        <source>Column %1</source>
        <comment>without a header</comment>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a column</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Ce qu’est « %1 »</translation>
    </message>
    <message>
        <source>Numbers without their +</source>
        <translation>Numéros sans leur +</translation>
    </message>
    <message>
        <source>Choose a field if you wish</source>
        <translation>Choisissez un champ si vous le souhaitez</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Known by its header</source>
        <translation>D’après l’en-tête</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Known by what stands in it</source>
        <translation>D’après le contenu</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Choisi par vous</translation>
    </message>
</context>
<context>
    <name>multaqa::ColumnsStep</name>
    <message>
        <source>Keep the unknown ones as fields of our own</source>
        <translation>Garder les inconnues comme champs propres</translation>
    </message>
    <message>
        <source>Remember this for such files</source>
        <translation>S’en souvenir pour de tels fichiers</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>In Multaqa</source>
        <translation>Dans Multaqa</translation>
    </message>
    <message>
        <source>How it was known</source>
        <translation>Comment c’est reconnu</translation>
    </message>
    <message>
        <source>Each column and what it is</source>
        <translation>Chaque colonne et ce qu’elle est</translation>
    </message>
    <message>
        <source>So the first rows are read</source>
        <translation>Ainsi sont lues les premières lignes</translation>
    </message>
    <message>
        <source>People who are there already</source>
        <translation>Personnes déjà présentes</translation>
    </message>
    <message>
        <source>Bring them up to date</source>
        <translation>Les mettre à jour</translation>
    </message>
    <message>
        <source>Fill only what is empty</source>
        <translation>Remplir seulement ce qui est vide</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser telles quelles</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>A new field of our own</source>
        <translation>Un nouveau champ propre</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln of them; the others are not imported</source>
        <translation>
            <numerusform>la première ; les autres ne sont pas importées</numerusform>
            <numerusform>les %Ln premières ; les autres ne sont pas importées</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 are imported, the others are up to you</source>
        <translation>%L1 sur %L2 sont importées, les autres dépendent de vous</translation>
    </message>
    <message>
        <source>all of them are imported</source>
        <translation>toutes sont importées</translation>
    </message>
</context>
<context>
    <name>multaqa::CompareDialog</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Row %1 may be %2</source>
        <translation>La ligne %1 est peut-être %2</translation>
    </message>
    <message>
        <source>Row %1 changes %2</source>
        <translation>La ligne %1 modifie %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>In Multaqa</source>
        <translation>Dans Multaqa</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>absent du fichier</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>Les deux côte à côte</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>&amp;Another person</source>
        <translation>&amp;Une autre personne</translation>
    </message>
    <message>
        <source>The &amp;same person</source>
        <translation>La &amp;même personne</translation>
    </message>
    <message>
        <source>&amp;Import it</source>
        <translation>&amp;Importer</translation>
    </message>
</context>
<context>
    <name>multaqa::Conference</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Step %1 is undone already.</source>
        <translation>L’étape %1 est déjà annulée.</translation>
    </message>
    <message>
        <source>Step %1 (%2) cannot be undone.</source>
        <translation>L’étape %1 (%2) ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>There is no step %1 in the history.</source>
        <translation>Il n’y a pas d’étape %1 dans l’historique.</translation>
    </message>
</context>
<context>
    <name>multaqa::ConferenceBanners</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>This file was made by an earlier version and was brought up to date. As it was before, it is kept in %1.</source>
        <translation>Ce fichier venait d’une version antérieure et a été mis à jour. Tel qu’il était, il est conservé dans %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>multaqa::ConferenceDialog</name>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Meets under</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>The resolution or mandate it meets under</source>
        <translation>La résolution ou le mandat en vertu duquel elle se réunit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Digits in Arabic</source>
        <translation>Chiffres en arabe</translation>
    </message>
    <message>
        <source>Months in Arabic</source>
        <translation>Mois en arabe</translation>
    </message>
    <message>
        <source>So a day is written</source>
        <translation>Un jour s&apos;écrit ainsi</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Organisation that joins the hosts</source>
        <translation>Organisation à joindre aux organisateurs</translation>
    </message>
    <message>
        <source>Add to the hosts</source>
        <translation>Ajouter aux organisateurs</translation>
    </message>
    <message>
        <source>Earlier in the documents</source>
        <translation>Plus tôt dans les documents</translation>
    </message>
    <message>
        <source>Later in the documents</source>
        <translation>Plus tard dans les documents</translation>
    </message>
    <message>
        <source>Take from the hosts</source>
        <translation>Retirer des organisateurs</translation>
    </message>
</context>
<context>
    <name>multaqa::ConsentEditor</name>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Note here whether the person agreed that the conference keeps these data, and where the data came from. You can then answer when the person asks, or wants to be forgotten.</source>
        <translation>Notez ici si la personne a accepté que la conférence conserve ces données, et d’où elles viennent. Vous pourrez ainsi répondre si elle le demande ou souhaite être oubliée.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the day of consent</comment>
        <translation>Le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Jour inconnu</translation>
    </message>
    <message>
        <source>A registration form, a letter</source>
        <translation>Un formulaire d’inscription, une lettre</translation>
    </message>
</context>
<context>
    <name>multaqa::ConsequencesView</name>
    <message>
        <source>In order then: %1</source>
        <translation>Serait en ordre : %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day or an hour, and see here what comes of it.</source>
        <translation>Choisissez un jour ou une heure pour voir ici ce qui s’ensuit.</translation>
    </message>
    <message>
        <source>Nothing becomes wrong or impossible by it.</source>
        <translation>Rien n’en devient faux ni impossible.</translation>
    </message>
</context>
<context>
    <name>multaqa::CustomFieldsDialog</name>
    <message>
        <source>Own fields</source>
        <translation>Champs propres</translation>
    </message>
    <message>
        <source>What this conference wants to know of people beside the usual, such as what they may eat.</source>
        <translation>Ce que cette conférence veut savoir des personnes en plus de l’habituel, par exemple leur régime alimentaire.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
</context>
<context>
    <name>multaqa::CustomValuesEditor</name>
    <message>
        <source>Further fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Champs…</translation>
    </message>
    <message>
        <source>Edit the conference’s own fields</source>
        <translation>Modifier les champs propres de la conférence</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>a date</comment>
        <translation>Non indiqué</translation>
    </message>
</context>
<context>
    <name>multaqa::DateField</name>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a weekday and a date in the Hijri calendar</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>multaqa::DeadlineEditor</name>
    <message>
        <source>Needs a decision: it has no day yet</source>
        <translation>Décision attendue : le jour n&apos;est pas fixé</translation>
    </message>
    <message>
        <source>moved on %1 by %2</source>
        <translation>déplacée le %1 par %2</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Déplacer à un autre jour…</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Jours antérieurs</translation>
    </message>
    <message>
        <source>Decide, and see what comes of it…</source>
        <translation>Décider et voir la suite…</translation>
    </message>
    <message>
        <source>%1 begins on %2</source>
        <comment>an event and its first day</comment>
        <translation>%1 commence le %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <comment>what a deadline is for</comment>
        <translation>Rien de particulier</translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>a city</comment>
        <translation>heure de %1</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Before what</source>
        <comment>the event that a deadline is for</comment>
        <translation>Avant quoi</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Days before, such as %1</source>
        <translation>Jours avant, comme %1</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>Ce qui en dépend</translation>
    </message>
</context>
<context>
    <name>multaqa::DeadlinesModel</name>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>no day</source>
        <comment>a deadline without a day</comment>
        <translation>sans jour</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>days left</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and the same in the Hijri calendar</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and an hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>Ce qui en dépend</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a deadline</comment>
        <translation>passée</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Remind today</source>
        <translation>À rappeler aujourd’hui</translation>
    </message>
</context>
<context>
    <name>multaqa::DeadlinesPage</name>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln date limite</numerusform>
            <numerusform>%Ln dates limites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a day</source>
        <translation>
            <numerusform>%Ln sans jour</numerusform>
            <numerusform>%Ln sans jour</numerusform>
        </translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Nouvelle date limite</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Déplacer à un autre jour…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Dates limites</translation>
    </message>
    <message>
        <source>Choose a row to see and edit all of it.</source>
        <translation>Choisissez une ligne pour tout voir et modifier.</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>Aucune date limite encore</translation>
    </message>
    <message>
        <source>Registration, requests, reports, survey: write each with its last day, or leave the day open until it is decided.</source>
        <translation>Inscription, demandes, rapports, enquête : indiquez pour chacun le dernier jour, ou laissez-le ouvert jusqu&apos;à la décision.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) today</source>
        <translation>
            <numerusform>%Ln rappel aujourd’hui</numerusform>
            <numerusform>%Ln rappels aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>deadlines</source>
        <comment>the name of a file</comment>
        <translation>dates limites</translation>
    </message>
    <message>
        <source>Save the deadlines as a calendar</source>
        <translation>Enregistrer les dates limites en calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendrier…</translation>
    </message>
    <message>
        <source>Saves the deadlines that have a day as a file for calendars</source>
        <translation>Enregistre les dates limites qui ont un jour dans un fichier pour calendriers</translation>
    </message>
</context>
<context>
    <name>multaqa::DifferenceDelegate</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>changes of one person</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::DifferencesModel</name>
    <message>
        <source>New</source>
        <comment>a row of an imported file</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a row of an imported file</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a row of an imported file</comment>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>a row of an imported file</comment>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a row of an imported file</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The same identifier</source>
        <translation>Le même identifiant</translation>
    </message>
    <message>
        <source>The same name and e-mail address</source>
        <translation>Le même nom et la même adresse électronique</translation>
    </message>
    <message>
        <source>The same name and organisation</source>
        <translation>Le même nom et la même organisation</translation>
    </message>
    <message>
        <source>The same name, and nothing that speaks against it</source>
        <translation>Le même nom, et rien qui s’y oppose</translation>
    </message>
    <message>
        <source>The same name and external identifier</source>
        <translation>Le même nom et le même identifiant externe</translation>
    </message>
    <message>
        <source>The same name, but something else differs</source>
        <translation>Le même nom, mais autre chose diffère</translation>
    </message>
    <message>
        <source>The name sounds alike, and the telephone is the same</source>
        <translation>Le nom se prononce de même, et le téléphone est le même</translation>
    </message>
    <message>
        <source>The name sounds alike, and the organisation is the same</source>
        <translation>Le nom se prononce de même, et l’organisation est la même</translation>
    </message>
    <message>
        <source>The name sounds alike, and the country is the same</source>
        <translation>Le nom se prononce de même, et le pays est le même</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>A new person, not %1</source>
        <translation>Une nouvelle personne, et non %1</translation>
    </message>
    <message>
        <source>Is %1, and is brought up to date</source>
        <translation>C’est %1, mise à jour</translation>
    </message>
    <message>
        <source>May be %1 of row %2</source>
        <translation>Peut-être %1 de la ligne %2</translation>
    </message>
    <message>
        <source>May be %1</source>
        <translation>Peut-être %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its new value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>a field, its new and its former value</comment>
        <translation>%1 : %2 au lieu de %3</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>multaqa::DifferencesStep</name>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows of an imported file</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Search in the rows</source>
        <translation>Chercher dans les lignes</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
        <source>Edit the row…</source>
        <translation>Modifier la ligne…</translation>
    </message>
</context>
<context>
    <name>multaqa::DocumentChoices</name>
    <message>
        <source>All events</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Registered for it</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Approved for it</source>
        <translation>Inscriptions approuvées</translation>
    </message>
    <message>
        <source>Who attended it</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>A6, one on a page</source>
        <translation>A6, un par page</translation>
    </message>
    <message>
        <source>A4, four on a page</source>
        <translation>A4, quatre par page</translation>
    </message>
    <message>
        <source>A4, eight on a page</source>
        <translation>A4, huit par page</translation>
    </message>
    <message>
        <source>With e-mail addresses</source>
        <translation>Avec les adresses électroniques</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two languages</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Qui y figure</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>multaqa::DocumentController</name>
    <message>
        <source>Open a conference</source>
        <translation>Ouvrir une conférence</translation>
    </message>
    <message>
        <source>Conferences (*.multaqa);;All files (*)</source>
        <translation>Conférences (*.multaqa);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no file “%1”. Choose another one.</source>
        <translation>Le fichier « %1 » n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>New conference</source>
        <translation>Nouvelle conférence</translation>
    </message>
    <message>
        <source>Where the new conference is kept</source>
        <translation>Emplacement de la nouvelle conférence</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Give the new conference another name.</source>
        <translation>Il existe déjà un fichier « %1 ». Donnez un autre nom à la nouvelle conférence.</translation>
    </message>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1, copie du %2</translation>
    </message>
    <message>
        <source>Where the copy is kept</source>
        <translation>Où la copie est conservée</translation>
    </message>
    <message>
        <source>Import an agenda</source>
        <translation>Importer un ordre du jour</translation>
    </message>
    <message>
        <source>Schedules (*.xml);;All files (*)</source>
        <translation>Programmes (*.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Tables and contacts (*.xlsx *.ods *.csv *.tsv *.txt *.vcf);;All files (*)</source>
        <translation>Tableaux et contacts (*.xlsx *.ods *.csv *.tsv *.txt *.vcf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Images (*.jpg *.jpeg *.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Check a letter</source>
        <translation>Vérifier une lettre</translation>
    </message>
    <message>
        <source>Letters (*.txt *.eml *.docx *.odt *.pdf *.html);;All files (*)</source>
        <translation>Lettres (*.txt *.eml *.docx *.odt *.pdf *.html);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the document of the report</source>
        <translation>Choisir le document du rapport</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.doc *.rtf *.txt);;All files (*)</source>
        <translation>Documents (*.pdf *.docx *.odt *.doc *.rtf *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import results of the survey</source>
        <translation>Importer les résultats de l’enquête</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv *.tsv);;All files (*)</source>
        <translation>Tableaux (*.xlsx *.ods *.csv *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Importer des demandes</translation>
    </message>
    <message>
        <source>Messages and tables (*.eml *.xlsx *.ods *.csv *.tsv);;All files (*)</source>
        <translation>Messages et tableaux (*.eml *.xlsx *.ods *.csv *.tsv);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>multaqa::DocumentsPage</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Make the pages</source>
        <translation>Préparer les pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the saved file</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The printer did not take the document. Look whether it is on, and try again.</source>
        <translation>L&apos;imprimante n&apos;a pas accepté le document. Vérifiez qu&apos;elle est allumée et réessayez.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>The pages are being made</source>
        <translation>Les pages sont en préparation</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Afficher dans son dossier</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>There is no session with a time yet</source>
        <translation>Aucune séance n&apos;a encore d&apos;horaire</translation>
    </message>
    <message>
        <source>As soon as the agenda has one, its pages are shown here, to be saved as PDF or printed.</source>
        <translation>Dès que l&apos;ordre du jour en compte une, ses pages s&apos;affichent ici, à enregistrer en PDF ou à imprimer.</translation>
    </message>
    <message>
        <source>There is nobody for this document yet</source>
        <translation>Personne encore pour ce document</translation>
    </message>
    <message>
        <source>As soon as somebody is, the pages are shown here, to be saved as PDF or printed.</source>
        <translation>Dès qu’il y a quelqu’un, les pages s’affichent ici, à enregistrer en PDF ou à imprimer.</translation>
    </message>
    <message>
        <source>%1 - %2 - %3</source>
        <comment>file name: document, title and language</comment>
        <translation>%1 - %2 - %3</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>To be printed, or saved as PDF</source>
        <translation>À imprimer, ou à enregistrer en PDF</translation>
    </message>
    <message>
        <source>There is no deadline with a day yet</source>
        <translation>Aucune date limite n’a encore de jour</translation>
    </message>
    <message>
        <source>As soon as one is decided, the pages are shown here, to be saved as PDF or printed.</source>
        <translation>Dès que l’une est décidée, les pages s’affichent ici, à enregistrer en PDF ou à imprimer.</translation>
    </message>
    <message>
        <source>There is no voluntary report and no survey yet</source>
        <translation>Il n’y a encore ni rapport volontaire ni enquête</translation>
    </message>
    <message>
        <source>As soon as there is one, the pages are shown here, to be saved as PDF or printed.</source>
        <translation>Dès qu’il y en a, les pages s’affichent ici, à enregistrer en PDF ou à imprimer.</translation>
    </message>
</context>
<context>
    <name>multaqa::DuplicatesDialog</name>
    <message>
        <source>Make them one</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche des doublons</translation>
    </message>
    <message>
        <source>What points at either will point at the one person. The address that is not chosen is kept as a further one. Undo brings both back.</source>
        <translation>Tout ce qui renvoie à l&apos;une ou à l&apos;autre renverra à la personne restante. L&apos;adresse non choisie est gardée comme adresse supplémentaire. Annuler fait revenir les deux.</translation>
    </message>
    <message>
        <source>This is decided; Undo takes it back.</source>
        <translation>C&apos;est décidé ; Annuler revient dessus.</translation>
    </message>
    <message>
        <source>All of them are decided</source>
        <translation>Tous sont décidés</translation>
    </message>
    <message>
        <source>Nobody looks like a duplicate</source>
        <translation>Aucun doublon probable</translation>
    </message>
    <message>
        <source>Each decision is a step of its own, which Undo takes back.</source>
        <translation>Chaque décision est une étape à part, qu&apos;Annuler reprend.</translation>
    </message>
    <message>
        <source>Names were compared across spelling and script, with the addresses, telephones, organisations and countries.</source>
        <translation>Les noms ont été comparés malgré l&apos;orthographe et l&apos;écriture, avec les adresses, les téléphones, les organisations et les pays.</translation>
    </message>
</context>
<context>
    <name>multaqa::DuplicatesLink</name>
    <message numerus="yes">
        <source>%Ln likely duplicate(s)</source>
        <translation>
            <numerusform>%Ln doublon probable</numerusform>
            <numerusform>%Ln doublons probables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::DuplicatesModel</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share of a hundred</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnées</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
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
        <translation>Modifier la ligne</translation>
    </message>
    <message>
        <source>Row %1</source>
        <comment>of an imported file</comment>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>What you write here is imported in place of what the file says. The file is not changed.</source>
        <translation>Ce que vous écrivez ici est importé à la place de ce que dit le fichier. Le fichier n’est pas modifié.</translation>
    </message>
    <message>
        <source>Check it again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
</context>
<context>
    <name>multaqa::EditorPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>multaqa::EventChips</name>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
</context>
<context>
    <name>multaqa::EventEditor</name>
    <message>
        <source>Event without a title</source>
        <translation>Événement sans titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Set the days</source>
        <translation>Fixer les jours</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation>Supprimer cet événement</translation>
    </message>
</context>
<context>
    <name>multaqa::ExportPeopleDialog</name>
    <message>
        <source>Excel (xlsx)</source>
        <translation>Excel (xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (csv)</source>
        <translation>Texte avec virgules (csv)</translation>
    </message>
    <message>
        <source>Text with semicolons (csv)</source>
        <translation>Texte avec points-virgules (csv)</translation>
    </message>
    <message>
        <source>Contacts, vCard 3.0 (vcf)</source>
        <translation>Contacts, vCard 3.0 (vcf)</translation>
    </message>
    <message>
        <source>Contacts, vCard 4.0 (vcf)</source>
        <translation>Contacts, vCard 4.0 (vcf)</translation>
    </message>
    <message>
        <source>For another conference of Multaqa (json)</source>
        <translation>Pour une autre conférence de Multaqa (json)</translation>
    </message>
    <message>
        <source>List of participants (pdf)</source>
        <translation>Liste des participants (pdf)</translation>
    </message>
    <message>
        <source>Reads back with nothing changed. Telephone numbers stay whole.</source>
        <translation>Se relit sans aucun changement. Les numéros de téléphone restent entiers.</translation>
    </message>
    <message>
        <source>Opens by itself where Excel separates by commas, as in English.</source>
        <translation>S’ouvre directement là où Excel sépare par des virgules, comme en anglais.</translation>
    </message>
    <message>
        <source>Opens by itself where Excel separates by semicolons, as in French.</source>
        <translation>S’ouvre directement là où Excel sépare par des points-virgules, comme en français.</translation>
    </message>
    <message>
        <source>Every address book reads it. Registrations and own fields are left out.</source>
        <translation>Tout carnet d’adresses le lit. Sans les inscriptions ni les champs propres à la conférence.</translation>
    </message>
    <message>
        <source>Names in both scripts. Registrations and own fields are left out.</source>
        <translation>Les noms dans les deux écritures. Sans les inscriptions ni les champs propres à la conférence.</translation>
    </message>
    <message>
        <source>Everything about these people, in all languages, with their photos.</source>
        <translation>Tout sur ces personnes, dans toutes les langues, avec leurs photos.</translation>
    </message>
    <message>
        <source>States first, then organisations by their groups.</source>
        <translation>Les États d’abord, puis les organisations par groupe.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exporter des personnes</translation>
    </message>
    <message>
        <source>With e-mail addresses</source>
        <translation>Avec les adresses électroniques</translation>
    </message>
    <message>
        <source>Such as: seating plan, for the protocol office</source>
        <translation>Par exemple : plan de table, pour le protocole</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Purpose, on a first sheet</source>
        <translation>&amp;Objet, sur une première feuille</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Everybody (%1)</source>
        <translation>Tout le monde (%1)</translation>
    </message>
    <message>
        <source>Whom the list shows (%1)</source>
        <translation>Les personnes affichées (%1)</translation>
    </message>
    <message>
        <source>Whom you have chosen (%1)</source>
        <translation>Les personnes choisies (%1)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <comment>XLSX files (*.xlsx)</comment>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>multaqa::FiguresModel</name>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>multaqa::FileStep</name>
    <message>
        <source>Contacts (vCard), one person each</source>
        <translation>Contacts (vCard), une personne chacun</translation>
    </message>
    <message>
        <source>A table as text</source>
        <translation>Un tableau en texte</translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet with %Ln sheet(s)</source>
        <translation>
            <numerusform>Un classeur d’une feuille</numerusform>
            <numerusform>Un classeur de %Ln feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Coller depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Drop a list of people here</source>
        <translation>Déposez ici une liste de personnes</translation>
    </message>
    <message>
        <source>Excel and LibreOffice tables (xlsx, ods), text tables (csv, tsv) in any encoding, contacts (vcf), Indico&apos;s lists of registrations, or cells copied from a spreadsheet.</source>
        <translation>Tableaux d’Excel et de LibreOffice (xlsx, ods), tableaux en texte (csv, tsv) de tout encodage, contacts (vcf), listes d’inscriptions d’Indico, ou cellules copiées d’un tableur.</translation>
    </message>
    <message>
        <source>The first rows, as they stand in the file</source>
        <translation>Les premières lignes, telles qu’elles sont dans le fichier</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
</context>
<context>
    <name>multaqa::FilterField</name>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>multaqa::FindingsCard</name>
    <message>
        <source>To be put right</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tous (%1)</translation>
    </message>
    <message>
        <source>Set aside (%1)</source>
        <translation>Écartés (%1)</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Plus : %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>Ce qui a été écarté</translation>
    </message>
</context>
<context>
    <name>multaqa::ForgetDialog</name>
    <message>
        <source>Forget people</source>
        <translation>Oublier des personnes</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Oublier %1 ?</translation>
    </message>
    <message>
        <source>This cannot be undone. Names, addresses, notes, photos, roles and their whole history are erased from this file, and a merge with an older copy does not bring them back.</source>
        <translation>Cela ne s’annule pas. Noms, adresses, notes, photos, rôles et tout leur historique sont effacés de ce fichier, et la fusion avec une copie plus ancienne ne les ramène pas.</translation>
    </message>
    <message>
        <source>The figures go on counting them, as numbers only. Copies and backups that were saved elsewhere keep what they hold: delete those that are not needed.</source>
        <translation>Les chiffres continuent de les compter, en nombre seulement. Les copies et sauvegardes enregistrées ailleurs gardent ce qu’elles contiennent : supprimez celles dont personne n’a besoin.</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>Tapez le nom pour confirmer</translation>
    </message>
    <message>
        <source>Type how many they are to confirm</source>
        <translation>Tapez leur nombre pour confirmer</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Oublier pour de bon</translation>
    </message>
    <message>
        <source>Forgetting people</source>
        <translation>Effacement des données</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln people?</source>
        <translation>
            <numerusform>Oublier %Ln personne ?</numerusform>
            <numerusform>Oublier %Ln personnes ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <source>Redid: %1</source>
        <translation>Rétablissement : %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>multaqa::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>Choisissez une étape pour voir ce qu&apos;elle a changé.</translation>
    </message>
    <message>
        <source>by %1 on %2 at %3</source>
        <translation>par %1, le %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %2 of them</source>
        <comment>12,000 changes, the first 500 of them</comment>
        <translation>%1, dont voici les %2 premières</translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %Ln field(s) that were changed again since: they stay as they are.</source>
        <translation>
            <numerusform>Annulée, sauf %Ln champ modifié depuis, qui reste tel quel.</numerusform>
            <numerusform>Annulée, sauf %Ln champs modifiés depuis, qui restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) undone.</source>
        <translation>
            <numerusform>%Ln étape annulée.</numerusform>
            <numerusform>%Ln étapes annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose steps are shown</source>
        <translation>Les étapes de qui sont affichées</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Ce que l&apos;étape a changé</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Annuler cette étape</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Annuler jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Undoes every step after this one, the newest first</source>
        <translation>Annule toutes les étapes qui suivent, la plus récente d&apos;abord</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Rien n&apos;a encore été fait</translation>
    </message>
    <message>
        <source>Each change to the conference is listed here, with who made it, and can be undone.</source>
        <translation>Chaque modification de la conférence est inscrite ici, avec son auteur, et peut être annulée.</translation>
    </message>
</context>
<context>
    <name>multaqa::HourField</name>
    <message>
        <source>Until an hour on that day</source>
        <translation>Jusqu’à une heure de ce jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>multaqa::ImportWizard</name>
    <message>
        <source>File</source>
        <comment>a step</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>a step</comment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>a step</comment>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>a step</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Comparing %1 with the conference</source>
        <translation>Comparaison de %1 avec la conférence</translation>
    </message>
    <message>
        <source>Importing from %1</source>
        <translation>Import depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>from %1, %Ln row(s)</source>
        <translation>
            <numerusform>de %1, %Ln ligne</numerusform>
            <numerusform>de %1, %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %1, %Ln column(s)</source>
        <translation>
            <numerusform>de %1, %Ln colonne</numerusform>
            <numerusform>de %1, %Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Suite : colonnes</translation>
    </message>
    <message>
        <source>Nothing is written before you agree.</source>
        <translation>Rien n’est écrit avant votre accord.</translation>
    </message>
    <message>
        <source>Next: differences</source>
        <translation>Suite : différences</translation>
    </message>
    <message>
        <source>Nothing is written before you agree, and the whole import is one step that can be undone.</source>
        <translation>Rien n’est écrit avant votre accord, et tout l’import est une seule étape que l’on peut annuler.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importer %Ln ligne</numerusform>
            <numerusform>Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>To be added: %1. To be brought up to date: %2. Doubtful, and left until you compare them: %3.</source>
        <translation>À ajouter : %1. À mettre à jour : %2. Douteux, laissés jusqu’à ce que vous les compariez : %3.</translation>
    </message>
    <message>
        <source>To be added: %1. To be brought up to date: %2.</source>
        <translation>À ajouter : %1. À mettre à jour : %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave the import? What you decided about single rows is forgotten, and nothing is written.</source>
        <translation>Quitter l’import ? Ce que vous avez décidé ligne par ligne est oublié, et rien n’est écrit.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>multaqa::ItemsEditor</name>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>What is spoken about</source>
        <translation>Sujet traité</translation>
    </message>
    <message>
        <source>Title of item %1</source>
        <translation>Titre du point %1</translation>
    </message>
    <message>
        <source>Minutes of item %1</source>
        <translation>Minutes du point %1</translation>
    </message>
    <message>
        <source>More for item %1</source>
        <translation>Plus pour le point %1</translation>
    </message>
</context>
<context>
    <name>multaqa::LetterCheckDialog</name>
    <message>
        <source>Check a letter</source>
        <translation>Vérifier une lettre</translation>
    </message>
    <message>
        <source>What is wrong in the letter</source>
        <translation>Erreurs de la lettre</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>What a letter gets wrong is found here before it leaves.</source>
        <translation>Les erreurs d’une lettre se trouvent ici avant son départ.</translation>
    </message>
    <message>
        <source>Choose a letter or drop it here: txt, eml, docx, odt or pdf, in Arabic, English or French.</source>
        <translation>Choisissez une lettre ou déposez-la ici : txt, eml, docx, odt ou pdf, en arabe, en anglais ou en français.</translation>
    </message>
    <message>
        <source>Choose a letter…</source>
        <translation>Choisir une lettre…</translation>
    </message>
    <message>
        <source>Another letter…</source>
        <translation>Une autre lettre…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Weekdays, dates and their order, addresses and links, also against this conference.</source>
        <translation>Jours de la semaine, dates et leur ordre, adresses et liens, comparés aussi à cette conférence.</translation>
    </message>
    <message>
        <source>Weekdays, dates and their order, addresses and links. Open a conference to compare with it.</source>
        <translation>Jours de la semaine, dates et leur ordre, adresses et liens. Ouvrez une conférence pour les y comparer.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>No mistake was found.</source>
        <translation>Aucune erreur n’a été trouvée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mistake(s) found</source>
        <translation>
            <numerusform>%Ln erreur trouvée</numerusform>
            <numerusform>%Ln erreurs trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>No wrong weekday, no date out of order, no torn address or link and no placeholder was found in this letter.</source>
        <translation>Aucun jour de la semaine erroné, aucune date hors de l’ordre, aucune adresse ni aucun lien démembré et aucun champ à remplir n’a été trouvé dans cette lettre.</translation>
    </message>
    <message>
        <source>Dates for the conference…</source>
        <translation>Dates pour la conférence…</translation>
    </message>
    <message>
        <source>Events and deadlines that the letter names and the file does not have</source>
        <translation>Événements et dates limites que la lettre indique et que le fichier n’a pas</translation>
    </message>
</context>
<context>
    <name>multaqa::LetterFindingsModel</name>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>Ligne %1 : %2. %3</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>multaqa::LetterTakingDialog</name>
    <message>
        <source>%1: %2 (line %3). The file has %4; change it there if the letter is right.</source>
        <translation>%1 : %2 (ligne %3). Le fichier indique %4 ; modifiez-le si la lettre a raison.</translation>
    </message>
    <message>
        <source>%1: %2 (line %3). The file has it.</source>
        <translation>%1 : %2 (ligne %3). Déjà dans le fichier.</translation>
    </message>
    <message>
        <source>Event, %1: %2 (line %3)</source>
        <translation>Événement, %1 : %2 (ligne %3)</translation>
    </message>
    <message>
        <source>Deadline, %1: %2 (line %3)</source>
        <translation>Date limite, %1 : %2 (ligne %3)</translation>
    </message>
    <message>
        <source>Take dates from the letter</source>
        <translation>Reprendre les dates de la lettre</translation>
    </message>
    <message>
        <source>The letter names these. What is ticked is taken into the file, as one step.</source>
        <translation>Voici ce que la lettre indique. Ce qui est coché est repris dans le fichier, en une seule étape.</translation>
    </message>
    <message>
        <source>Events and deadlines of the letter, ticked where they are taken</source>
        <translation>Événements et dates limites de la lettre, cochés s’ils sont repris</translation>
    </message>
    <message>
        <source>Take into the file</source>
        <translation>Reprendre dans le fichier</translation>
    </message>
    <message>
        <source>%1: %2 (line %3). A mistake was found in this date; tick it if it is meant so.</source>
        <translation>%1 : %2 (ligne %3). Une erreur a été trouvée dans cette date ; cochez-la si elle est voulue.</translation>
    </message>
</context>
<context>
    <name>multaqa::ListDialog</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
</context>
<context>
    <name>multaqa::LocalizedField</name>
    <message>
        <source>in Arabic</source>
        <translation>en arabe</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
</context>
<context>
    <name>multaqa::LocalizedTextArea</name>
    <message>
        <source>Text in %1</source>
        <translation>Texte en %1</translation>
    </message>
</context>
<context>
    <name>multaqa::MainWindow</name>
    <message>
        <source>Opened for reading only</source>
        <translation>Ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Saved in the file</source>
        <translation>Enregistré dans le fichier</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>heure de %1</translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <translation>%1, heure de %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln field(s) left as changed since)</source>
        <translation>
            <numerusform>%1 (%Ln champ modifié depuis est resté)</numerusform>
            <numerusform>%1 (%Ln champs modifiés depuis sont restés)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::MergeForm</name>
    <message>
        <source>Entered first</source>
        <translation>Saisie en premier</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>Saisie ensuite</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Tout prendre</translation>
    </message>
    <message>
        <source>Take all of the one entered first</source>
        <translation>Tout prendre de la personne saisie en premier</translation>
    </message>
    <message>
        <source>Take all of the one entered later</source>
        <translation>Tout prendre de la personne saisie ensuite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing is said</source>
        <translation>Rien n&apos;est dit</translation>
    </message>
    <message>
        <source>What does not differ</source>
        <translation>Ce qui ne diffère pas</translation>
    </message>
    <message>
        <source>The person as it will be</source>
        <translation>La personne telle qu&apos;elle sera</translation>
    </message>
</context>
<context>
    <name>multaqa::MinutesField</name>
    <message>
        <source>min</source>
        <extracomment>minutes, as short as can be</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>– min</source>
        <translation>– min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>multaqa::MoveDeadlineDialog</name>
    <message>
        <source>Move the deadline</source>
        <translation>Déplacer la date limite</translation>
    </message>
    <message>
        <source>Now on %1. That day stays on record as the earlier one.</source>
        <translation>Actuellement le %1. Ce jour reste inscrit comme jour antérieur.</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nouveau jour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Decide the deadline</source>
        <translation>Fixer la date limite</translation>
    </message>
    <message>
        <source>It has no day yet.</source>
        <translation>Elle n’a pas encore de jour.</translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>a city</comment>
        <translation>heure de %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Ce qui s’ensuit</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Fixer</translation>
    </message>
</context>
<context>
    <name>multaqa::NewRequestDialog</name>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Who asks to speak?</source>
        <translation>Qui demande la parole ?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Type any part of a name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nobody is called %1. Add the person on the page People first.</source>
        <translation>Personne ne s’appelle %1. Ajoutez d’abord la personne à la page Personnes.</translation>
    </message>
</context>
<context>
    <name>multaqa::NextDeadlines</name>
    <message>
        <source>Needs a decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Se termine aujourd’hui</translation>
    </message>
    <message>
        <source>Remind today</source>
        <translation>À rappeler aujourd’hui</translation>
    </message>
    <message>
        <source>There is no deadline yet. Add the day of registration, of speaker requests, of reports.</source>
        <translation>Il n’y a pas encore de date limite. Ajoutez celle de l’inscription, des demandes de parole, des rapports.</translation>
    </message>
    <message>
        <source>No deadline is ahead.</source>
        <translation>Aucune date limite à venir.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Fixer le jour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>to be set</source>
        <translation>à fixer</translation>
    </message>
    <message numerus="yes">
        <source>day(s) late</source>
        <comment>beneath the number</comment>
        <translation>
            <numerusform>jour de retard</numerusform>
            <numerusform>jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>beneath the number</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::OfferField</name>
    <message>
        <source>Offered: %1. Enter takes it.</source>
        <translation>Proposé : %1. La touche Entrée l’accepte.</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>what is offered</comment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>multaqa::OrganisationEditor</name>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>Write a name in one of the languages; the organisation is then kept.</source>
        <translation>Écrivez un nom dans l&apos;une des langues ; l&apos;organisation est alors conservée.</translation>
    </message>
    <message>
        <source>Nobody belongs to it</source>
        <translation>Personne n&apos;y appartient</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) belong to it</source>
        <translation>
            <numerusform>%Ln personne y appartient</numerusform>
            <numerusform>%Ln personnes y appartiennent</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>None</source>
        <comment>group</comment>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>multaqa::OrganisationsModel</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no people of an organisation</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>multaqa::OrganisationsView</name>
    <message>
        <source>There is no organisation yet.</source>
        <translation>Il n’y a pas encore d’organisation.</translation>
    </message>
    <message>
        <source>No organisation holds these words.</source>
        <translation>Aucune organisation ne contient ces mots.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
</context>
<context>
    <name>multaqa::OverviewPage</name>
    <message>
        <source>%1 — it begins today</source>
        <translation>%1 — c’est aujourd’hui</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) to the beginning</source>
        <translation>
            <numerusform>%Ln jour avant le début</numerusform>
            <numerusform>%Ln jours avant le début</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Dates limites</translation>
    </message>
    <message>
        <source>All deadlines (%1)</source>
        <translation>Toutes les dates limites (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) filled</source>
        <translation>
            <numerusform>%Ln rôle attribué</numerusform>
            <numerusform>%Ln rôles attribués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more day(s)</source>
        <translation>
            <numerusform>et %Ln autre jour</numerusform>
            <numerusform>et %Ln autres jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No session has a time yet.</source>
        <translation>Aucune séance n’a encore d’horaire.</translation>
    </message>
    <message>
        <source>%1 (%2×)</source>
        <translation>%1 (%2×)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A new conference</source>
        <translation>Une nouvelle conférence</translation>
    </message>
    <message>
        <source>Begin with its first event: the conference itself, or the consultation before it. Then come the sessions, the people who speak in them, and the deadlines.</source>
        <translation>Commencez par le premier événement : la conférence elle-même ou la consultation qui la précède. Viennent ensuite les séances, les personnes qui y parlent et les dates limites.</translation>
    </message>
    <message>
        <source>Add the first event</source>
        <translation>Ajouter le premier événement</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>Prochaines dates limites</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Ouvrir l’ordre du jour</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Ouvrir l’historique</translation>
    </message>
    <message>
        <source>Opening and closing</source>
        <translation>Ouverture et clôture</translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleActions</name>
    <message>
        <source>New tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Take the registration away</source>
        <translation>Retirer l’inscription</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Remplir un champ…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleColumnsDialog</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Sort by it</source>
        <translation>Trier par elle</translation>
    </message>
    <message>
        <source>Do not sort by it</source>
        <translation>Ne pas trier par elle</translation>
    </message>
    <message>
        <source>Sort without the Arabic article ال</source>
        <translation>Trier sans l’article arabe ال</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Tick what the list shows. The order from above is the order of the columns.</source>
        <translation>Cochez ce que la liste affiche. L’ordre de haut en bas est celui des colonnes.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 (sorted, %L2)</source>
        <translation>%1 (trié, %L2)</translation>
    </message>
    <message>
        <source>%1 (sorted backwards, %L2)</source>
        <translation>%1 (trié à rebours, %L2)</translation>
    </message>
    <message>
        <source>Sort the other way</source>
        <translation>Trier dans l’autre sens</translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleFilterBar</name>
    <message>
        <source>Takes this condition away</source>
        <translation>Retire cette condition</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Replace by what is shown now</source>
        <translation>Remplacer par ce qui est affiché</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>With a role</source>
        <translation>Avec un rôle</translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Sans courriel</translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleFilterMenu</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Un rôle quelconque</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Any request</source>
        <translation>Toute demande</translation>
    </message>
</context>
<context>
    <name>multaqa::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>12 people from 3 countries</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies)</source>
        <translation>
            <numerusform>%Ln pays</numerusform>
            <numerusform>%Ln pays</numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>Name, organisation, address</source>
        <translation>Nom, organisation, adresse</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Choose a row to see and edit all of it.</source>
        <translation>Choisissez une ligne pour tout voir et modifier.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>La liste est encore vide</translation>
    </message>
    <message>
        <source>Write the participants one by one, or import an agenda: its speakers come with it.</source>
        <translation>Inscrivez les participants un à un, ou importez un ordre du jour : ses orateurs viennent avec lui.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleSelectionBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Remplir un champ…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleTable</name>
    <message>
        <source>Sort by this column</source>
        <translation>Trier par cette colonne</translation>
    </message>
    <message>
        <source>Sort further by this column</source>
        <translation>Trier ensuite par cette colonne</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
</context>
<context>
    <name>multaqa::PeopleView</name>
    <message>
        <source>Reading everybody&apos;s words…</source>
        <translation>Lecture des mots de chacun…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many are shown and chosen</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln affichée</numerusform>
            <numerusform>%Ln affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Write fewer words, or shorter ones: a part of a word is enough.</source>
        <translation>Écrivez moins de mots, ou de plus courts : une partie de mot suffit.</translation>
    </message>
    <message>
        <source>Take a condition away by pressing its chip above.</source>
        <translation>Retirez une condition en appuyant sur sa pastille ci-dessus.</translation>
    </message>
    <message>
        <source>Write fewer words, or take a condition away by pressing its chip above.</source>
        <translation>Écrivez moins de mots, ou retirez une condition en appuyant sur sa pastille ci-dessus.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody is named by this</source>
        <translation>Personne ne répond à cela</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
</context>
<context>
    <name>multaqa::PersonEditor</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Write a name, in Arabic or in Latin letters; the person is then kept.</source>
        <translation>Écrivez un nom, en arabe ou en lettres latines ; la personne est alors conservée.</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>En arabe</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>En lettres latines</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Choose one, or write a new one</source>
        <translation>Choisissez, ou écrivez une nouvelle</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>gender</comment>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>gender</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>The language in which this person is written to</source>
        <translation>La langue dans laquelle on écrit à cette personne</translation>
    </message>
    <message>
        <source>This may be %1 once more.</source>
        <translation>C’est peut-être de nouveau %1.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The telephone number looks wrong.</source>
        <translation>Le numéro de téléphone semble faux.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Without an e-mail address, letters cannot reach this person.</source>
        <translation>Sans adresse électronique, les lettres n’atteignent pas cette personne.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Not a whole address yet</source>
        <translation>Pas encore une adresse complète</translation>
    </message>
    <message>
        <source>From abroad: %1</source>
        <translation>Depuis l’étranger : %1</translation>
    </message>
    <message>
        <source>Title, gender</source>
        <translation>Titre, genre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Writes in</source>
        <translation>Écrit en</translation>
    </message>
    <message>
        <source>Other e-mail</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>Code du badge</translation>
    </message>
    <message>
        <source>May be left open. It decides how letters address the person, and is counted.</source>
        <translation>Facultatif. Il décide de la façon dont les lettres s’adressent à la personne, et il est compté.</translation>
    </message>
    <message>
        <source>The group of the organisation, and so of all who belong to it</source>
        <translation>Le groupe de l’organisation, donc de tous ceux qui en font partie</translation>
    </message>
    <message>
        <source>Edit the groups</source>
        <translation>Modifier les groupes</translation>
    </message>
    <message>
        <source>None</source>
        <comment>group</comment>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>multaqa::PersonHistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Newest only</source>
        <translation>Les plus récents</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tout (%1)</translation>
    </message>
    <message>
        <source>Only the newest changes of this person</source>
        <translation>Seulement les changements récents de cette personne</translation>
    </message>
    <message>
        <source>All changes of this person</source>
        <translation>Tous les changements de cette personne</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1 : ajout</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1 : retrait</translation>
    </message>
    <message>
        <source>%1: brought back</source>
        <translation>%1 : rétabli</translation>
    </message>
    <message>
        <source>%1: emptied; before: %2</source>
        <translation>%1 : vidé ; avant : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what was written into it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2; before: %3</source>
        <translation>%1 : %2 ; avant : %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, day, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>multaqa::PersonRolesView</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>No role in a session</source>
        <translation>Aucun rôle dans une séance</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a role and the answer to it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a role, the answer to it, the day</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Show in the agenda</source>
        <translation>Montrer dans l’ordre du jour</translation>
    </message>
    <message>
        <source>Show %1 in the agenda</source>
        <translation>Montrer %1 dans l’ordre du jour</translation>
    </message>
</context>
<context>
    <name>multaqa::PhotoField</name>
    <message>
        <source>Drop a picture here, or choose one.</source>
        <translation>Déposez une image ici, ou choisissez-en une.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>En choisir une autre</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>multaqa::ProposalDialog</name>
    <message>
        <source>Each group once at least</source>
        <translation>Chaque groupe au moins une fois</translation>
    </message>
    <message>
        <source>Propose a selection</source>
        <translation>Proposer une sélection</translation>
    </message>
    <message>
        <source>People to accept</source>
        <translation>Personnes à accepter</translation>
    </message>
    <message>
        <source>Of them women, at least</source>
        <translation>Dont femmes, au moins</translation>
    </message>
    <message>
        <source>Of one country, at most</source>
        <translation>D’un même pays, au plus</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Requests, ticked where they are proposed</source>
        <translation>Demandes, cochées lorsqu’elles sont proposées</translation>
    </message>
    <message>
        <source>There are not so many women to choose.</source>
        <translation>Il n’y a pas autant de femmes à choisir.</translation>
    </message>
    <message>
        <source>So few of one country are not enough.</source>
        <translation>Cette limite par pays ne suffit pas.</translation>
    </message>
    <message>
        <source>Not each group can have a place.</source>
        <translation>Chaque groupe ne peut pas avoir une place.</translation>
    </message>
    <message>
        <source>Proposed by the order in which the requests came. Change the ticks as you wish; nothing is decided yet.</source>
        <translation>Proposé dans l’ordre d’arrivée des demandes. Changez les coches à votre gré ; rien n’est encore décidé.</translation>
    </message>
    <message>
        <source>No selection keeps all of this. One must give way: %1</source>
        <translation>Aucune sélection ne respecte tout cela. Une condition doit céder : %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln request(s)</source>
        <translation>
            <numerusform>Accepter %Ln demande</numerusform>
            <numerusform>Accepter %Ln demandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::ReadingOptionsBar</name>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>between the cells of a text</comment>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1, reconnu</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a table without a row of headers</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>In row %1</source>
        <translation>À la ligne %1</translation>
    </message>
</context>
<context>
    <name>multaqa::RecordFindings</name>
    <message>
        <source>Set aside…</source>
        <translation>Écarter…</translation>
    </message>
</context>
<context>
    <name>multaqa::RegistrationsEditor</name>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>The conference has no event yet; add one in its agenda.</source>
        <translation>La conférence n’a pas encore d’événement ; ajoutez-en un dans son ordre du jour.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event and its days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Registration for %1</source>
        <translation>Inscription à %1</translation>
    </message>
    <message>
        <source>How they take part in %1</source>
        <translation>Mode de participation à %1</translation>
    </message>
    <message>
        <source>What they need, such as a wheelchair</source>
        <translation>Ses besoins, par exemple un fauteuil roulant</translation>
    </message>
    <message>
        <source>What they need at %1</source>
        <translation>Ses besoins à %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a day, and how attendance was marked</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Was there: %1</source>
        <translation>Présent : %1</translation>
    </message>
</context>
<context>
    <name>multaqa::ReportAuthorsField</name>
    <message>
        <source>Take %1 away</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
</context>
<context>
    <name>multaqa::ReportEditor</name>
    <message>
        <source>Organisations: there is none called %1. Add it on the page People first.</source>
        <translation>Organisations : aucune ne s’appelle %1. Ajoutez-la d’abord sur la page Personnes.</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Arrivé trop tard</translation>
    </message>
    <message>
        <source>In time by the extension</source>
        <translation>Dans le délai prolongé</translation>
    </message>
    <message>
        <source>Came in time</source>
        <translation>Arrivé à temps</translation>
    </message>
    <message>
        <source>No deadline is set</source>
        <translation>Aucune date limite fixée</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it: PDF, Word, OpenDocument, RTF or text.</source>
        <translation>Déposez le fichier ici, ou choisissez-le : PDF, Word, OpenDocument, RTF ou texte.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>En choisir un autre</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Lien de publication</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Announced, not received yet</source>
        <translation>Annoncé, pas encore reçu</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Pas encore publié</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the document as a file</source>
        <translation>Enregistrer le document dans un fichier</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Choisir un document</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Supprimer le document</translation>
    </message>
</context>
<context>
    <name>multaqa::ReportStep</name>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>What was not taken</source>
        <translation>Ce qui n’a pas été importé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were imported</source>
        <translation>
            <numerusform>%Ln ligne importée</numerusform>
            <numerusform>%Ln lignes importées</numerusform>
        </translation>
    </message>
    <message>
        <source>People added: %1. Brought up to date: %2. As they were: %3. Left out: %4. Refused: %5.</source>
        <translation>Personnes ajoutées : %1. Mises à jour : %2. Inchangées : %3. Laissées de côté : %4. Refusées : %5.</translation>
    </message>
    <message>
        <source>All of it is one step of the history.</source>
        <translation>Le tout est une seule étape de l’historique.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>L’import a été annulé</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
</context>
<context>
    <name>multaqa::ReportsModel</name>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation>À publier</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Announced: %1</source>
        <translation>Annoncé : %1</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Aucun rapport pour l’instant</translation>
    </message>
    <message>
        <source>Without a report</source>
        <translation>Sans rapport</translation>
    </message>
    <message>
        <source>No organisation is named yet</source>
        <translation>Aucune organisation n’est encore nommée</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>conjoint</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>by the extension</source>
        <translation>grâce à la prorogation</translation>
    </message>
</context>
<context>
    <name>multaqa::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln rapport</numerusform>
            <numerusform>%Ln rapports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be published</source>
        <translation>
            <numerusform>%Ln à publier</numerusform>
            <numerusform>%Ln à publier</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe the survey</source>
        <translation>Décrire l’enquête</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nouveau rapport</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>PDF of reports and survey (*.pdf);;Excel table (*.xlsx);;Text table (*.csv)</source>
        <translation>PDF des rapports et de l’enquête (*.pdf);;Tableau Excel (*.xlsx);;Tableau texte (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Find a report</source>
        <translation>Trouver un rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
</context>
<context>
    <name>multaqa::ReportsView</name>
    <message>
        <source>New report</source>
        <translation>Nouveau rapport</translation>
    </message>
    <message>
        <source>Keeping %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Document (*.%1)</source>
        <translation>Document (*.%1)</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Published today</source>
        <translation>Publié aujourd’hui</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Non publié</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Voluntary reports</source>
        <translation>Rapports volontaires</translation>
    </message>
    <message>
        <source>All</source>
        <comment>reports</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation>À publier</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Missing are reports that were announced and have not come, and organisations of which somebody is registered or approved for an event and no report has come, neither its own nor a joint one. Hosts are not among them.</source>
        <translation>Manquent les rapports annoncés qui ne sont pas arrivés, et les organisations dont une personne est inscrite ou acceptée à un événement et dont aucun rapport, individuel ou conjoint, n’est arrivé. Les hôtes n’en font pas partie.</translation>
    </message>
    <message>
        <source>No report is of this kind.</source>
        <translation>Aucun rapport n’est de ce genre.</translation>
    </message>
    <message>
        <source>Choose a row to see the report. A file that you drop on the list becomes a new one.</source>
        <translation>Choisissez une ligne pour voir le rapport. Un fichier déposé sur la liste devient un nouveau rapport.</translation>
    </message>
    <message>
        <source>Takes part, and no report of it has come. Reports are voluntary.</source>
        <translation>Participe, et aucun rapport n’en est arrivé. Les rapports sont volontaires.</translation>
    </message>
    <message>
        <source>Note its report</source>
        <translation>Noter son rapport</translation>
    </message>
    <message>
        <source>No voluntary report yet</source>
        <translation>Aucun rapport volontaire pour l’instant</translation>
    </message>
    <message>
        <source>Write down each report that is announced or comes, or drop its file here: whose it is, when it came, and where it is published.</source>
        <translation>Notez chaque rapport annoncé ou arrivé, ou déposez son fichier ici : de qui il est, quand il est arrivé et où il est publié.</translation>
    </message>
</context>
<context>
    <name>multaqa::RequestEditor</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Arrivée trop tard</translation>
    </message>
    <message>
        <source>In time by the extension</source>
        <translation>Dans le délai prolongé</translation>
    </message>
    <message>
        <source>Came in time</source>
        <translation>Arrivée à temps</translation>
    </message>
    <message>
        <source>No deadline is set</source>
        <translation>Aucune échéance fixée</translation>
    </message>
    <message>
        <source>Told on %1</source>
        <translation>Informé le %1</translation>
    </message>
    <message>
        <source>Note that the person was told</source>
        <translation>Noter que la personne est informée</translation>
    </message>
    <message>
        <source>There is no session that this request can be accepted into.</source>
        <translation>Il n’y a aucune séance dans laquelle accepter cette demande.</translation>
    </message>
    <message>
        <source>The session is full: %1. A reserve can move up when somebody withdraws.</source>
        <translation>La séance est complète : %1. Un réserviste peut avancer si quelqu’un se retire.</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>First wish</source>
        <translation>Premier souhait</translation>
    </message>
    <message>
        <source>Second wish</source>
        <translation>Deuxième souhait</translation>
    </message>
    <message>
        <source>Third wish</source>
        <translation>Troisième souhait</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Speaks in</source>
        <translation>Parle en</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Session that is decided on</source>
        <translation>Séance sur laquelle porte la décision</translation>
    </message>
    <message>
        <source>Accept here</source>
        <translation>Accepter ici</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Décliner</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Revenir sur la décision</translation>
    </message>
    <message>
        <source>Reason, for the secretariat alone</source>
        <translation>Motif, pour le secrétariat seulement</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Afficher la personne</translation>
    </message>
    <message>
        <source>If accepted here: %1 in all · women: %2 · this country: %3 · this group: %4</source>
        <translation>Si acceptée ici : %1 en tout · femmes : %2 · ce pays : %3 · ce groupe : %4</translation>
    </message>
</context>
<context>
    <name>multaqa::RequestImportDialog</name>
    <message>
        <source>Leave this one out</source>
        <translation>Laisser celle-ci de côté</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Importer des demandes</translation>
    </message>
    <message>
        <source>Reading the requests</source>
        <translation>Lecture des demandes</translation>
    </message>
    <message>
        <source>Requests that the files bring</source>
        <translation>Demandes contenues dans les fichiers</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Type any part of a name</source>
        <translation>Saisissez une partie du nom</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Reprendre les demandes</translation>
    </message>
    <message>
        <source>Nobody is called %1. Add the person on the page People first.</source>
        <translation>Personne ne s’appelle %1. Ajoutez d’abord la personne sur la page Personnes.</translation>
    </message>
    <message>
        <source>A new person: %1</source>
        <translation>Une nouvelle personne : %1</translation>
    </message>
    <message>
        <source>no session named</source>
        <translation>aucune séance indiquée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as before</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln inchangée</numerusform>
            <numerusform>%Ln inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to answer</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln question à trancher</numerusform>
            <numerusform>%Ln questions à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln laissée de côté</numerusform>
            <numerusform>%Ln laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s)</source>
        <translation>
            <numerusform>%Ln nouvelle personne</numerusform>
            <numerusform>%Ln nouvelles personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not answered is left out, and can be taken in later.</source>
        <translation>Ce qui reste sans réponse est laissé de côté et pourra être repris plus tard.</translation>
    </message>
    <message>
        <source>Taking the requests in</source>
        <translation>Reprise des demandes</translation>
    </message>
</context>
<context>
    <name>multaqa::RequestImportModel</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a request in an import</comment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>multaqa::RequestsModel</name>
    <message>
        <source>Reserve %1</source>
        <comment>a rank</comment>
        <translation>Réserve %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>by the extension</source>
        <translation>par prolongation</translation>
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
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln à décider</numerusform>
            <numerusform>%Ln à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>A place is free</source>
        <translation>Une place est libre</translation>
    </message>
    <message>
        <source>%1 is the first in reserve. Should the reserve move up?</source>
        <translation>%1 est en tête de la réserve. Faut-il l’accepter ?</translation>
    </message>
    <message>
        <source>Accept the reserve</source>
        <translation>Accepter le réserviste</translation>
    </message>
    <message>
        <source>Leave the place free</source>
        <translation>Laisser la place libre</translation>
    </message>
    <message>
        <source>One rank up</source>
        <translation>Un rang plus haut</translation>
    </message>
    <message>
        <source>One rank down</source>
        <translation>Un rang plus bas</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nouvelle demande…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Put in reserve</source>
        <translation>Mettre en réserve</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Décliner</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Revenir sur la décision</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Propose a selection…</source>
        <translation>Proposer une sélection…</translation>
    </message>
    <message>
        <source>Choose a session first</source>
        <translation>Choisissez d’abord une séance</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Sessions and their places</source>
        <translation>Séances et leurs places</translation>
    </message>
    <message>
        <source>Requests to speak</source>
        <translation>Demandes de prise de parole</translation>
    </message>
    <message>
        <source>All</source>
        <comment>requests</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Choose a row to see the request and decide on it.</source>
        <translation>Choisissez une ligne pour voir la demande et en décider.</translation>
    </message>
    <message>
        <source>Nobody has asked to speak yet</source>
        <translation>Personne n’a encore demandé la parole</translation>
    </message>
    <message>
        <source>Write down each request as it comes: who asks, for which session, and on what. Who may speak is decided here, with places and balance in view.</source>
        <translation>Notez chaque demande à son arrivée : qui demande, pour quelle séance et sur quel sujet. C’est ici que l’on décide qui parle, avec les places et l’équilibre sous les yeux.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>From messages of the mailbox (.eml) or tables; they can be dropped here, too</source>
        <translation>Depuis des messages (.eml) ou des tableaux ; on peut aussi les déposer ici</translation>
    </message>
</context>
<context>
    <name>multaqa::RetentionDialog</name>
    <message>
        <source>Only people who did not agree to be kept</source>
        <translation>Seulement les personnes qui n’ont pas accepté d’être gardées</translation>
    </message>
    <message>
        <source>Forget people after the conference</source>
        <translation>Oublier des personnes après la conférence</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Added before</source>
        <translation>Ajoutés avant le</translation>
    </message>
    <message>
        <source>Who would be forgotten</source>
        <translation>Qui serait oublié</translation>
    </message>
    <message>
        <source>Forget them…</source>
        <translation>Les oublier…</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personnes : %1</translation>
    </message>
    <message>
        <source>Only people who were added before a day</source>
        <translation>Seulement les personnes ajoutées avant un jour donné</translation>
    </message>
</context>
<context>
    <name>multaqa::RolesEditor</name>
    <message>
        <source>Speakers and roles</source>
        <translation>Orateurs et rôles</translation>
    </message>
    <message>
        <source>Role of the person to be added</source>
        <translation>Rôle de la personne à ajouter</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add: type a name</source>
        <translation>Ajouter : saisir un nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>Minutes de %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
</context>
<context>
    <name>multaqa::RowMenu</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>multaqa::SearchPopup</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Found in the conference</source>
        <translation>Trouvé dans la conférence</translation>
    </message>
    <message>
        <source>Nothing in this conference holds these words.</source>
        <translation>Rien dans cette conférence ne contient ces mots.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>multaqa::SessionDemandModel</name>
    <message>
        <source>All requests</source>
        <translation>Toutes les demandes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>accepted, of places</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>full, %Ln in reserve</source>
        <translation>
            <numerusform>complet, %Ln en réserve</numerusform>
            <numerusform>complet, %Ln en réserve</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a session, its places, its requests</comment>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>multaqa::SessionEditor</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Give it a time</source>
        <translation>Lui donner un horaire</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Choose or type a new one</source>
        <translation>Choisir ou saisir une salle</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Interpretation into %1</source>
        <translation>Interprétation en %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>Supprimer cette séance</translation>
    </message>
    <message>
        <source>Take its time away</source>
        <translation>Retirer son horaire</translation>
    </message>
    <message>
        <source>Places for speakers</source>
        <translation>Places d’intervenants</translation>
    </message>
</context>
<context>
    <name>multaqa::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>It is told no more until what it speaks of changes. The reason stays with it.</source>
        <translation>Ce constat n’est plus signalé tant que ce dont il parle ne change pas. Le motif reste avec lui.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>multaqa::SetFieldDialog</name>
    <message>
        <source>Set a field</source>
        <translation>Remplir un champ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) get this value, whatever stands there now. It can be undone.</source>
        <translation>
            <numerusform>%Ln personne reçoit cette valeur, quoi qu’il y ait maintenant. On peut l’annuler.</numerusform>
            <numerusform>%Ln personnes reçoivent cette valeur, quoi qu’il y ait maintenant. On peut l’annuler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Remplir</translation>
    </message>
</context>
<context>
    <name>multaqa::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>multaqa::Sidebar</name>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>multaqa::StakeholderGroupsDialog</name>
    <message>
        <source>Stakeholder groups</source>
        <translation>Groupes de parties prenantes</translation>
    </message>
    <message>
        <source>Organisations belong to these groups. Lists of participants and figures are in this order.</source>
        <translation>Les organisations font partie de ces groupes. Les listes de participants et les chiffres suivent cet ordre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Add the usual groups</source>
        <translation>Ajouter les groupes habituels</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
</context>
<context>
    <name>multaqa::StartPage</name>
    <message>
        <source>No conference is open</source>
        <translation>Aucune conférence n’est ouverte</translation>
    </message>
    <message>
        <source>A conference is one file. Make a new one, open yours, or look round in the sample. A file can also be dragged onto this window.</source>
        <translation>Une conférence est un seul fichier. Créez-en une, ouvrez la vôtre ou parcourez l’exemple. Un fichier peut aussi être glissé sur cette fenêtre.</translation>
    </message>
    <message>
        <source>New conference</source>
        <translation>Nouvelle conférence</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Sample conference</source>
        <translation>Conférence d’exemple</translation>
    </message>
    <message>
        <source>Opened recently</source>
        <translation>Ouvertes récemment</translation>
    </message>
</context>
<context>
    <name>multaqa::StatisticsDialog</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>People of</source>
        <translation>Personnes de</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>Et par</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Rien d’autre</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>The whole conference</source>
        <translation>Toute la conférence</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>All with a registration</source>
        <translation>Toutes les inscriptions</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Some lines count very few of the forgotten. Who knows the delegation may tell who they were; mind whom you give them to.</source>
        <translation>Certaines lignes comptent très peu de personnes oubliées. Qui connaît la délégation peut les deviner ; attention à qui vous les donnez.</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personnes : %1</translation>
    </message>
    <message>
        <source>Forgotten among them: %1. Only these numbers are kept of them.</source>
        <translation>Dont oubliées : %1. Il n’en reste que ces nombres.</translation>
    </message>
    <message>
        <source>Forgotten in two copies before they met, and perhaps counted twice: %1.</source>
        <translation>Oubliées dans deux copies avant leur fusion, et peut-être comptées deux fois : %1.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
</context>
<context>
    <name>multaqa::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>multaqa::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>where one is in a row of numbered steps</comment>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>multaqa::SurveyEditor</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Ouvre le</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Ouverte jusqu’au</translation>
    </message>
    <message>
        <source>Open already</source>
        <translation>Déjà ouverte</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sans fin</translation>
    </message>
</context>
<context>
    <name>multaqa::SurveyResultsModel</name>
    <message>
        <source>Question and answers</source>
        <translation>Question et réponses</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>multaqa::SurveyView</name>
    <message>
        <source>Opens on %1</source>
        <translation>Ouvre le %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Ouverte jusqu’au %1</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation>Close depuis le %1</translation>
    </message>
    <message>
        <source>Open to answers</source>
        <translation>Ouverte aux réponses</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message numerus="yes">
        <source>Results of %Ln question(s) are kept.</source>
        <translation>
            <numerusform>Les résultats de %Ln question sont conservés.</numerusform>
            <numerusform>Les résultats de %Ln questions sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>Laissé de côté : %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more column(s).</source>
        <translation>
            <numerusform>Et %Ln autre colonne.</numerusform>
            <numerusform>Et %Ln autres colonnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Import results…</source>
        <translation>Importer les résultats…</translation>
    </message>
    <message>
        <source>Remove the results</source>
        <translation>Supprimer les résultats</translation>
    </message>
    <message>
        <source>Open the survey’s page</source>
        <translation>Ouvrir la page de l’enquête</translation>
    </message>
    <message>
        <source>Results of the survey</source>
        <translation>Résultats de l’enquête</translation>
    </message>
    <message>
        <source>Only totals are kept. No number stands for fewer than five people: smaller ones are put together.</source>
        <translation>Seuls des totaux sont conservés. Aucun chiffre ne représente moins de cinq personnes : les plus petits sont regroupés.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Aucun résultat pour l’instant</translation>
    </message>
    <message>
        <source>Import the table that the survey’s program exports (xlsx, ods or csv), or drop it here. Only totals are kept, and nothing by which a person could be found again.</source>
        <translation>Importez le tableau qu’exporte le programme de l’enquête (xlsx, ods ou csv), ou déposez-le ici. Seuls des totaux sont conservés, et rien qui permette de retrouver une personne.</translation>
    </message>
    <message>
        <source>No survey yet</source>
        <translation>Aucune enquête pour l’instant</translation>
    </message>
    <message>
        <source>Say where the survey among stakeholders is and until when it is open; its results come here.</source>
        <translation>Indiquez où se trouve l’enquête auprès des parties prenantes et jusqu’à quand elle est ouverte ; ses résultats viennent ici.</translation>
    </message>
    <message>
        <source>Describe the survey</source>
        <translation>Décrire l’enquête</translation>
    </message>
</context>
<context>
    <name>multaqa::TablePreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>multaqa::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Give people tags in their editor or from the list. Here they are renamed, or taken from everybody.</source>
        <translation>Les étiquettes se donnent dans la fiche d’une personne ou depuis la liste. Ici, on les renomme ou on les retire à tous.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tag and how many have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Personne ne l’a</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have it</source>
        <translation>
            <numerusform>%Ln personne l’a</numerusform>
            <numerusform>%Ln personnes l’ont</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>multaqa::TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
</context>
</TS>
