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
        <source>Fonts: Noto by Google, under the SIL Open Font Licence 1.1; Amiri by Khaled Hosny, under the same.</source>
        <translation>Polices : Noto de Google, sous licence SIL Open Font 1.1 ; Amiri de Khaled Hosny, sous la même licence.</translation>
    </message>
    <message>
        <source>Icons: Breeze by KDE, under the GNU Lesser General Public Licence 3.0 or later.</source>
        <translation>Icônes : Breeze de KDE, sous licence publique générale limitée GNU 3.0 ou ultérieure.</translation>
    </message>
    <message>
        <source>Made with Qt %1, under the GNU Lesser General Public Licence 3.0.</source>
        <translation>Réalisé avec Qt %1, sous licence publique générale limitée GNU 3.0.</translation>
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
</context>
<context>
    <name>multaqa::EditorPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>multaqa::EmptyPage</name>
    <message>
        <source>There is nothing here yet</source>
        <translation>Il n’y a encore rien ici</translation>
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
    <name>multaqa::MainWindow</name>
    <message>
        <source>Opened for reading only</source>
        <translation>Ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Saved in the file</source>
        <translation>Enregistré dans le fichier</translation>
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
    <name>multaqa::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
