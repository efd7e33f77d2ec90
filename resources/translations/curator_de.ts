<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Curator</name>
    <message>
      <source>&amp;Cleanup</source>
      <translation>Be&amp;reinigung</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <comment>where the draft is written</comment>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Naming</source>
      <translation>&amp;Namen</translation>
    </message>
    <message>
      <source>&amp;Person</source>
      <translation>&amp;Person</translation>
    </message>
    <message>
      <source>&amp;Question</source>
      <translation>&amp;Frage</translation>
    </message>
    <message>
      <source>&amp;Quotes</source>
      <translation>&amp;Zitate</translation>
    </message>
    <message>
      <source>&amp;Report of all tweets</source>
      <translation>&amp;Bericht über alle Tweets</translation>
    </message>
    <message>
      <source>&amp;Template</source>
      <translation>&amp;Vorlage</translation>
    </message>
    <message>
      <source>&amp;Tweet</source>
      <translation>&amp;Tweet</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>A&amp;nsicht</translation>
    </message>
    <message>
      <source>@handle</source>
      <translation>@Name</translation>
    </message>
    <message>
      <source>@handle, linked to the tweet</source>
      <translation>@Name mit Link zum Tweet</translation>
    </message>
    <message>
      <source>A change of {table} {key} does not continue the one before it.</source>
      <translation>Eine Änderung von {table} {key} schließt nicht an die vorige an.</translation>
    </message>
    <message>
      <source>A closer look</source>
      <translation>Genauer ansehen</translation>
    </message>
    <message>
      <source>A database, a spreadsheet, CSV or JSON of tweets, Twitter's own archive, or a .curation file</source>
      <translation>Eine Datenbank, eine Tabelle, CSV oder JSON mit Tweets, Twitters eigenes Archiv oder eine .curation-Datei</translation>
    </message>
    <message>
      <source>A decision of which the name was lost</source>
      <translation>Eine Entscheidung, deren Name verloren ist</translation>
    </message>
    <message>
      <source>A filter needs a name.</source>
      <translation>Ein Filter braucht einen Namen.</translation>
    </message>
    <message>
      <source>A paragraph</source>
      <translation>Ein Absatz</translation>
    </message>
    <message>
      <source>A paragraph needs words.</source>
      <translation>Ein Absatz braucht Worte.</translation>
    </message>
    <message>
      <source>A part of it</source>
      <translation>Ein Teil davon</translation>
    </message>
    <message>
      <source>A project cannot be made in {parent}: {reason}; choose another folder.</source>
      <translation>In {parent} lässt sich kein Projekt anlegen: {reason}; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>A question needs words.</source>
      <translation>Eine Frage braucht Worte.</translation>
    </message>
    <message>
      <source>A question's words</source>
      <translation>Der Wortlaut einer Frage</translation>
    </message>
    <message>
      <source>A quote is joined of two tweets or more.</source>
      <translation>Ein Zitat wird aus mindestens zwei Tweets verbunden.</translation>
    </message>
    <message>
      <source>A quote needs words; take the tweet out instead of emptying it.</source>
      <translation>Ein Zitat braucht Worte; nehmen Sie den Tweet heraus, statt es zu leeren.</translation>
    </message>
    <message>
      <source>A report's file ends in {endings}, not in {ending!r}.</source>
      <translation>Die Datei eines Berichts endet auf {endings}, nicht auf {ending!r}.</translation>
    </message>
    <message>
      <source>A row of {table} ({row}) names a {parent} that is not there.</source>
      <translation>Eine Zeile von {table} ({row}) nennt {parent}, das es nicht gibt.</translation>
    </message>
    <message>
      <source>A search has no more than {most} words; leave some out.</source>
      <translation>Eine Suche hat höchstens {most} Wörter; lassen Sie einige weg.</translation>
    </message>
    <message>
      <source>A starred tweet is filed under no question.</source>
      <translation>Ein Tweet mit Stern ist unter keiner Frage eingeordnet.</translation>
    </message>
    <message>
      <source>A subheading</source>
      <translation>Eine Zwischenüberschrift</translation>
    </message>
    <message>
      <source>A&amp;rticle</source>
      <translation>Arti&amp;kel</translation>
    </message>
    <message>
      <source>About Curator</source>
      <translation>Über Curator</translation>
    </message>
    <message>
      <source>Accent colour</source>
      <translation>Akzentfarbe</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Accept all above…</source>
      <translation>Alle darüber annehmen …</translation>
    </message>
    <message>
      <source>Accept the suggestion and go on</source>
      <translation>Den Vorschlag annehmen und weiter</translation>
    </message>
    <message numerus="yes">
      <source>Accept {count}</source>
      <translation>
        <numerusform>{count} annehmen</numerusform>
        <numerusform>{count} annehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>Activity by minute</source>
      <translation>Aktivität nach Minuten</translation>
    </message>
    <message>
      <source>Add a closing line.</source>
      <translation>Fügen Sie eine Schlusszeile hinzu.</translation>
    </message>
    <message>
      <source>Add a line of disclosure, such as how long an answer could be.</source>
      <translation>Fügen Sie einen Hinweis hinzu, etwa wie lang eine Antwort sein durfte.</translation>
    </message>
    <message>
      <source>Add a question</source>
      <translation>Frage hinzufügen</translation>
    </message>
    <message>
      <source>Add another archive</source>
      <translation>Weiteres Archiv hinzufügen</translation>
    </message>
    <message>
      <source>Add another archive…</source>
      <translation>Weiteres Archiv hinzufügen …</translation>
    </message>
    <message>
      <source>Add the archive again to bring the tweets back.</source>
      <translation>Fügen Sie das Archiv noch einmal hinzu, um die Tweets zurückzubringen.</translation>
    </message>
    <message>
      <source>Added: {words}</source>
      <translation>Hinzugefügt: {words}</translation>
    </message>
    <message>
      <source>Address</source>
      <comment>a column of a table</comment>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>All</source>
      <comment>people</comment>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All back to the default</source>
      <translation>Alles auf die Vorgaben zurücksetzen</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <source>All tweets</source>
      <translation>Alle Tweets</translation>
    </message>
    <message>
      <source>All tweets as a database</source>
      <translation>Alle Tweets als Datenbank</translation>
    </message>
    <message>
      <source>All tweets as a table</source>
      <translation>Alle Tweets als Tabelle</translation>
    </message>
    <message>
      <source>Altered by hand.</source>
      <translation>Von Hand geändert.</translation>
    </message>
    <message>
      <source>An archive is coming in; wait until it is there, or stop it.</source>
      <translation>Ein Archiv kommt gerade herein; warten Sie, bis es da ist, oder halten Sie es an.</translation>
    </message>
    <message numerus="yes">
      <source>And {count} more pages.</source>
      <translation>
        <numerusform>Und {count} weitere Seite.</numerusform>
        <numerusform>Und {count} weitere Seiten.</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer markers such as A1:</source>
      <translation>Antwortmarken wie A1:</translation>
    </message>
    <message>
      <source>Answers @{handle}’s answer to question {question}</source>
      <translation>Antwortet auf die Antwort von @{handle} auf Frage {question}</translation>
    </message>
    <message>
      <source>Answers @{handle}’s tweet, which seems to answer question {question}</source>
      <translation>Antwortet auf den Tweet von @{handle}, der Frage {question} zu beantworten scheint</translation>
    </message>
    <message>
      <source>Answers a tweet, which seems to answer question {question}</source>
      <translation>Antwortet auf einen Tweet, der Frage {question} zu beantworten scheint</translation>
    </message>
    <message>
      <source>Answers an answer to question {question}</source>
      <translation>Antwortet auf eine Antwort auf Frage {question}</translation>
    </message>
    <message>
      <source>Answers cut over two bullets</source>
      <translation>Auf zwei Punkte zerschnittene Antworten</translation>
    </message>
    <message>
      <source>Answers the tweet that asks question {question}</source>
      <translation>Antwortet auf den Tweet, der Frage {question} stellt</translation>
    </message>
    <message>
      <source>Archives and projects</source>
      <translation>Archive und Projekte</translation>
    </message>
    <message>
      <source>Arrow keys go by minute, with Shift they choose a span; Enter goes there, or shows the span alone.</source>
      <translation>Die Pfeiltasten gehen minutenweise, mit Umschalt wählen sie eine Zeitspanne; Enter geht dorthin oder zeigt nur diese Zeitspanne.</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>As a document (DOCX)</source>
      <translation>Als Dokument (DOCX)</translation>
    </message>
    <message>
      <source>As a page (HTML)</source>
      <translation>Als Seite (HTML)</translation>
    </message>
    <message>
      <source>As a table (CSV)</source>
      <translation>Als Tabelle (CSV)</translation>
    </message>
    <message>
      <source>As the project has it</source>
      <translation>Wie im Projekt festgelegt</translation>
    </message>
    <message>
      <source>As {editor}</source>
      <translation>Als {editor}</translation>
    </message>
    <message>
      <source>At least this likely:</source>
      <translation>Mindestens so wahrscheinlich:</translation>
    </message>
    <message>
      <source>Author’s handle</source>
      <comment>a column of a table</comment>
      <translation>Handle des Verfassers</translation>
    </message>
    <message>
      <source>Author’s id</source>
      <comment>a column of a table</comment>
      <translation>Kennung des Verfassers</translation>
    </message>
    <message>
      <source>Author’s name</source>
      <comment>a column of a table</comment>
      <translation>Name des Verfassers</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back to the cleaned text</source>
      <translation>Zurück zum bereinigten Text</translation>
    </message>
    <message>
      <source>Back to the cleaned words</source>
      <translation>Zurück zum bereinigten Wortlaut</translation>
    </message>
    <message>
      <source>Back to the default</source>
      <translation>Auf die Vorgabe zurücksetzen</translation>
    </message>
    <message>
      <source>Backups of {name}</source>
      <translation>Sicherungen von {name}</translation>
    </message>
    <message>
      <source>Backups, your own templates, what was chosen for earlier chats, the sample chat, and the projects of archives whose own folder cannot be written to.</source>
      <translation>Sicherungen, eigene Vorlagen, was für frühere Chats gewählt wurde, der Beispielchat und die Projekte von Archiven, in deren Ordner nicht geschrieben werden kann.</translation>
    </message>
    <message>
      <source>Begin all with a capital</source>
      <translation>Alle mit Großbuchstaben beginnen</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>Beide</translation>
    </message>
    <message>
      <source>Both looked at {tweets} and decided the same about {alike}.</source>
      <translation>Beide sahen {tweets} an und entschieden bei {alike} gleich.</translation>
    </message>
    <message>
      <source>Both looked at {tweets} and decided the same about {alike}; {grade} (kappa {kappa}).</source>
      <translation>Beide sahen {tweets} an und entschieden bei {alike} gleich; {grade} (Kappa {kappa}).</translation>
    </message>
    <message>
      <source>Buckets</source>
      <translation>Fächer</translation>
    </message>
    <message>
      <source>By first name only</source>
      <translation>Nur mit Vornamen</translation>
    </message>
    <message>
      <source>CSV or TSV</source>
      <translation>CSV oder TSV</translation>
    </message>
    <message>
      <source>Call the filter “{name}” “{new}”</source>
      <translation>Den Filter „{name}“ „{new}“ nennen</translation>
    </message>
    <message>
      <source>Call the label {label} so again</source>
      <translation>Das Etikett {label} wieder so nennen</translation>
    </message>
    <message>
      <source>Call the label {label} “{name}”</source>
      <translation>Das Etikett {label} „{name}“ nennen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Capital first letter</source>
      <translation>Großer Anfangsbuchstabe</translation>
    </message>
    <message>
      <source>Change the keys…</source>
      <translation>Tasten ändern …</translation>
    </message>
    <message>
      <source>Changed: {words}</source>
      <translation>Geändert: {words}</translation>
    </message>
    <message>
      <source>Chats in the archive</source>
      <translation>Chats im Archiv</translation>
    </message>
    <message>
      <source>Check everything again</source>
      <translation>Alles wieder prüfen</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Prüfungen</translation>
    </message>
    <message>
      <source>Checks {count}</source>
      <translation>Prüfungen {count}</translation>
    </message>
    <message>
      <source>Checks ✓</source>
      <translation>Prüfungen ✓</translation>
    </message>
    <message>
      <source>Choose a filter on the left first.</source>
      <translation>Wählen Sie zuerst links einen Filter.</translation>
    </message>
    <message>
      <source>Choose a person first, or a tweet of theirs.</source>
      <translation>Wählen Sie zuerst eine Person oder einen Tweet von ihr.</translation>
    </message>
    <message>
      <source>Choose a question first.</source>
      <translation>Wählen Sie zuerst eine Frage.</translation>
    </message>
    <message>
      <source>Choose a question or a quote in the article first.</source>
      <translation>Wählen Sie zuerst im Artikel eine Frage oder ein Zitat.</translation>
    </message>
    <message>
      <source>Choose a quote in the article first; then it can be joined with the next.</source>
      <translation>Wählen Sie zuerst im Artikel ein Zitat; dann lässt es sich mit dem nächsten verbinden.</translation>
    </message>
    <message>
      <source>Choose a span of time</source>
      <translation>Zeitspanne wählen</translation>
    </message>
    <message>
      <source>Choose a tweet first; then it can be filed.</source>
      <translation>Wählen Sie zuerst einen Tweet; dann lässt er sich einordnen.</translation>
    </message>
    <message>
      <source>Choose a tweet first; then you can write a remark on it.</source>
      <translation>Wählen Sie zuerst einen Tweet; dann können Sie eine Anmerkung dazu schreiben.</translation>
    </message>
    <message>
      <source>Choose one person, or a tweet of theirs; only one is forgotten at a time.</source>
      <translation>Wählen Sie eine Person oder einen Tweet von ihr; es wird immer nur eine vergessen.</translation>
    </message>
    <message>
      <source>Choose one tweet; only one is forgotten at a time.</source>
      <translation>Wählen Sie einen Tweet; es wird immer nur einer vergessen.</translation>
    </message>
    <message>
      <source>Choose the column that holds the text.</source>
      <translation>Wählen Sie die Spalte, in der der Text steht.</translation>
    </message>
    <message>
      <source>Choose the place in the article first: a quote, or a question.</source>
      <translation>Wählen Sie zuerst die Stelle im Artikel: ein Zitat oder eine Frage.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <source>Cleanup of this quote</source>
      <translation>Bereinigung dieses Zitats</translation>
    </message>
    <message>
      <source>Clear the consent of @{who}</source>
      <translation>Die Zustimmung von @{who} löschen</translation>
    </message>
    <message numerus="yes">
      <source>Clear the consent of {count} people</source>
      <translation>
        <numerusform>Die Zustimmung von {count} Person löschen</numerusform>
        <numerusform>Die Zustimmung von {count} Personen löschen</numerusform>
      </translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Suche leeren</translation>
    </message>
    <message>
      <source>Clear the {field}</source>
      <translation>{field} leeren</translation>
    </message>
    <message>
      <source>Clock, apart from the date</source>
      <comment>a column of a table</comment>
      <translation>Uhrzeit, getrennt vom Datum</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close the project</source>
      <translation>Projekt schließen</translation>
    </message>
    <message>
      <source>Closing line: {words}</source>
      <translation>Schlusszeile: {words}</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Colours of the system</source>
      <translation>Farben des Systems</translation>
    </message>
    <message>
      <source>Column of {field}</source>
      <translation>Spalte für {field}</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Kontrast</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy the article</source>
      <translation>Artikel kopieren</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Copy this question</source>
      <translation>Diese Frage kopieren</translation>
    </message>
    <message>
      <source>Curator did not close properly the last time; every decision that was saved is there.</source>
      <translation>Curator wurde beim letzten Mal nicht richtig beendet; jede gespeicherte Entscheidung ist da.</translation>
    </message>
    <message>
      <source>Curator made a mistake that it did not expect. {safe}</source>
      <translation>Curator hat einen unerwarteten Fehler gemacht. {safe}</translation>
    </message>
    <message>
      <source>Curator opens no address that begins with {scheme}://, only those of PostgreSQL (postgresql://user@host/database); give the archive's file or folder instead.</source>
      <translation>Curator öffnet keine Adresse, die mit {scheme}:// beginnt, nur solche von PostgreSQL (postgresql://user@host/database); geben Sie stattdessen Datei oder Ordner des Archivs an.</translation>
    </message>
    <message>
      <source>Curator {version}: from a Twitter chat to an article draft.</source>
      <translation>Curator {version}: vom Twitter-Chat zum Artikelentwurf.</translation>
    </message>
    <message>
      <source>Curator's</source>
      <comment>accent</comment>
      <translation>Von Curator</translation>
    </message>
    <message>
      <source>Curator's choice</source>
      <translation>Von Curator gewählt</translation>
    </message>
    <message>
      <source>Dark</source>
      <comment>colours</comment>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation>Dunkle Farben</translation>
    </message>
    <message>
      <source>Date, apart from the clock</source>
      <comment>a column of a table</comment>
      <translation>Datum, getrennt von der Uhrzeit</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Entscheidungen</translation>
    </message>
    <message>
      <source>Disclosure: {words}</source>
      <translation>Hinweis: {words}</translation>
    </message>
    <message>
      <source>Do not check this any more</source>
      <translation>Das nicht mehr prüfen</translation>
    </message>
    <message>
      <source>Doubled words</source>
      <translation>Doppelte Wörter</translation>
    </message>
    <message>
      <source>Drop a file here</source>
      <translation>Datei hier ablegen</translation>
    </message>
    <message>
      <source>Drop answers here, or file tweets under {number}.</source>
      <translation>Legen Sie Antworten hier ab, oder ordnen Sie Tweets unter {number} ein.</translation>
    </message>
    <message>
      <source>Edit a quote</source>
      <translation>Ein Zitat bearbeiten</translation>
    </message>
    <message>
      <source>Edit the words</source>
      <translation>Wortlaut bearbeiten</translation>
    </message>
    <message>
      <source>Empties that list; the projects themselves stay where they are.</source>
      <translation>Leert diese Liste; die Projekte selbst bleiben, wo sie sind.</translation>
    </message>
    <message>
      <source>End all in a full stop</source>
      <translation>Alle mit Punkt beenden</translation>
    </message>
    <message>
      <source>End none in a full stop</source>
      <translation>Keines mit Punkt beenden</translation>
    </message>
    <message>
      <source>Entities such as &amp;amp; as characters</source>
      <translation>Zeichencodes wie &amp;amp; als Zeichen</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Europe/Paris, +02:00; where clocks do not say</source>
      <translation>Europe/Paris, +02:00; wo Uhrzeiten das nicht sagen</translation>
    </message>
    <message>
      <source>Every decision you made is on the disk; you can go on.</source>
      <translation>Jede Ihrer Entscheidungen steht auf dem Datenträger; Sie können weiterarbeiten.</translation>
    </message>
    <message>
      <source>Everybody who took part</source>
      <translation>Alle, die dabei waren</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Everything is set as it comes.</source>
      <translation>Alles steht auf den Vorgaben.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export</source>
      <comment>what goes on</comment>
      <translation>Export</translation>
    </message>
    <message>
      <source>Export of X</source>
      <translation>Export von X</translation>
    </message>
    <message>
      <source>Export the draft</source>
      <translation>Entwurf exportieren</translation>
    </message>
    <message>
      <source>Export the draft…</source>
      <translation>Entwurf exportieren …</translation>
    </message>
    <message>
      <source>Export the settings</source>
      <translation>Einstellungen exportieren</translation>
    </message>
    <message>
      <source>Exporting would replace it.</source>
      <translation>Der Export würde sie ersetzen.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>F&amp;ormat</translation>
    </message>
    <message>
      <source>File</source>
      <comment>where the draft is written</comment>
      <translation>Datei</translation>
    </message>
    <message>
      <source>File and stay</source>
      <translation>Einordnen und bleiben</translation>
    </message>
    <message>
      <source>File as well</source>
      <translation>Zusätzlich einordnen</translation>
    </message>
    <message>
      <source>File the tweet under a question first; then its words can be edited.</source>
      <translation>Ordnen Sie den Tweet zuerst unter einer Frage ein; dann lässt sich sein Wortlaut bearbeiten.</translation>
    </message>
    <message>
      <source>File under that question</source>
      <translation>Unter dieser Frage einordnen</translation>
    </message>
    <message>
      <source>File under that question and stay</source>
      <translation>Unter dieser Frage einordnen und bleiben</translation>
    </message>
    <message>
      <source>File under that question as well</source>
      <translation>Zusätzlich unter dieser Frage einordnen</translation>
    </message>
    <message>
      <source>File under {number}</source>
      <translation>Unter {number} einordnen</translation>
    </message>
    <message>
      <source>File under {number} and stay</source>
      <translation>Unter {number} einordnen und bleiben</translation>
    </message>
    <message>
      <source>File under {number} as well</source>
      <translation>Zusätzlich unter {number} einordnen</translation>
    </message>
    <message>
      <source>File under…</source>
      <translation>Einordnen unter …</translation>
    </message>
    <message>
      <source>File under…   (Shift+Enter: and stay, Ctrl+Enter: as well)</source>
      <translation>Einordnen unter …   (Umschalt+Enter: und bleiben, Strg+Enter: zusätzlich)</translation>
    </message>
    <message numerus="yes">
      <source>File {count} tweets as suggested</source>
      <translation>
        <numerusform>{count} Tweet wie vorgeschlagen einordnen</numerusform>
        <numerusform>{count} Tweets wie vorgeschlagen einordnen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>File {count} tweets under {questions}</source>
      <translation>
        <numerusform>{count} Tweet unter {questions} einordnen</numerusform>
        <numerusform>{count} Tweets unter {questions} einordnen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>File {count} tweets under {question} as suggested</source>
      <translation>
        <numerusform>{count} Tweet wie vorgeschlagen unter {question} einordnen</numerusform>
        <numerusform>{count} Tweets wie vorgeschlagen unter {question} einordnen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>File {count} tweets under {question} as well</source>
      <translation>
        <numerusform>{count} Tweet zusätzlich unter {question} einordnen</numerusform>
        <numerusform>{count} Tweets zusätzlich unter {question} einordnen</numerusform>
      </translation>
    </message>
    <message>
      <source>Filed alike by both: {agreed}; by {a} alone: {only_a}; by {b} alone: {only_b}; differently: {conflicts}.</source>
      <translation>Von beiden gleich eingeordnet: {agreed}; nur von {a}: {only_a}; nur von {b}: {only_b}; verschieden: {conflicts}.</translation>
    </message>
    <message>
      <source>Filed differently: {number} of {all}, all are settled   (← → to move)</source>
      <translation>Verschieden eingeordnet: {number} von {all}, alle entschieden   (← → zum Blättern)</translation>
    </message>
    <message>
      <source>Filed differently: {number} of {all}, {left} to settle   (← → to move)</source>
      <translation>Verschieden eingeordnet: {number} von {all}, {left} noch offen   (← → zum Blättern)</translation>
    </message>
    <message>
      <source>Filter: {name}</source>
      <translation>Filter: {name}</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Find a command</source>
      <translation>Befehl suchen</translation>
    </message>
    <message>
      <source>Find a command, a menu or a key</source>
      <translation>Befehl, Menü oder Taste suchen</translation>
    </message>
    <message>
      <source>Find a command…</source>
      <translation>Befehl suchen …</translation>
    </message>
    <message>
      <source>Find a setting</source>
      <translation>Einstellung suchen</translation>
    </message>
    <message>
      <source>Find in all pages</source>
      <translation>In allen Seiten suchen</translation>
    </message>
    <message>
      <source>First name</source>
      <comment>how people are named</comment>
      <translation>Vorname</translation>
    </message>
    <message>
      <source>Folder of CSV</source>
      <translation>Ordner mit CSV</translation>
    </message>
    <message>
      <source>Font of the article</source>
      <translation>Schrift des Artikels</translation>
    </message>
    <message>
      <source>Font of the window</source>
      <translation>Schrift des Fensters</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Forget the recent projects</source>
      <translation>Zuletzt geöffnete Projekte vergessen</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Forget this person…</source>
      <translation>Diese Person vergessen …</translation>
    </message>
    <message>
      <source>Forget this tweet for good?</source>
      <translation>Diesen Tweet für immer vergessen?</translation>
    </message>
    <message>
      <source>Forget this tweet…</source>
      <translation>Diesen Tweet vergessen …</translation>
    </message>
    <message>
      <source>Forget {person} and all they wrote for good?</source>
      <translation>{person} und alles von ihr Geschriebene für immer vergessen?</translation>
    </message>
    <message>
      <source>Forgetting … {name} will be opened once that is done.</source>
      <translation>Wird vergessen … Danach wird {name} geöffnet.</translation>
    </message>
    <message>
      <source>From</source>
      <comment>a time</comment>
      <translation>Von</translation>
    </message>
    <message>
      <source>From a Twitter chat to an article: open the archive, pick the best answers, export the draft.</source>
      <translation>Vom Twitter-Chat zum Artikel: das Archiv öffnen, die besten Antworten auswählen, den Entwurf exportieren.</translation>
    </message>
    <message>
      <source>From the project, its history and its backups will go: {what}. This cannot be undone, and no archive brings it back.</source>
      <translation>Aus dem Projekt, seinem Verlauf und seinen Sicherungen verschwindet: {what}. Das lässt sich nicht rückgängig machen, und kein Archiv bringt es zurück.</translation>
    </message>
    <message>
      <source>Full stop at the end</source>
      <translation>Punkt am Ende</translation>
    </message>
    <message>
      <source>Garbled letters such as Ã© repaired</source>
      <translation>Verstümmelte Buchstaben wie Ã© wiederhergestellt</translation>
    </message>
    <message>
      <source>Give the file a name.</source>
      <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
      <source>Go back to where both began</source>
      <translation>Zurück dahin, wo beide begannen</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Go on without them</source>
      <translation>Ohne sie weitermachen</translation>
    </message>
    <message>
      <source>Go to a finding first{key}.</source>
      <translation>Gehen Sie zuerst zu einem Befund{key}.</translation>
    </message>
    <message>
      <source>Goes on from its author’s answer to question {question}</source>
      <translation>Führt die Antwort desselben Verfassers auf Frage {question} fort</translation>
    </message>
    <message>
      <source>Goes on from its author’s tweet before, which seems to answer question {question}</source>
      <translation>Führt den vorigen Tweet desselben Verfassers fort, der Frage {question} zu beantworten scheint</translation>
    </message>
    <message>
      <source>Gone from the project, its history and its backups: {what}.</source>
      <translation>Aus dem Projekt, seinem Verlauf und seinen Sicherungen verschwunden: {what}.</translation>
    </message>
    <message>
      <source>Got it</source>
      <translation>Verstanden</translation>
    </message>
    <message>
      <source>Hashtag</source>
      <translation>Hashtag</translation>
    </message>
    <message>
      <source>High</source>
      <comment>contrast</comment>
      <translation>Hoch</translation>
    </message>
    <message>
      <source>Highlights stand here.

Star a tweet{key}, or drag it onto Starred.</source>
      <translation>Hier stehen die Höhepunkte.

Geben Sie einem Tweet einen Stern{key}, oder ziehen Sie ihn auf „Mit Stern“.</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Hint {number} of {count}</source>
      <translation>Hinweis {number} von {count}</translation>
    </message>
    <message>
      <source>How large all text is, beside the size that the system has.</source>
      <translation>Wie groß alle Schrift ist, gemessen an der Größe des Systems.</translation>
    </message>
    <message>
      <source>How likely a suggestion has to be, in per cent</source>
      <translation>Wie wahrscheinlich ein Vorschlag sein muss, in Prozent</translation>
    </message>
    <message>
      <source>How many are offered to be opened again, on the first page and in the File menu.</source>
      <translation>Wie viele auf der ersten Seite und im Menü „Datei“ zum erneuten Öffnen angeboten werden.</translation>
    </message>
    <message>
      <source>How people are named:</source>
      <translation>Wie Personen genannt werden:</translation>
    </message>
    <message>
      <source>How people are named…</source>
      <translation>Wie Personen genannt werden …</translation>
    </message>
    <message>
      <source>How they may be named</source>
      <translation>Wie sie genannt werden dürfen</translation>
    </message>
    <message>
      <source>Id</source>
      <comment>a column of a table</comment>
      <translation>Kennung</translation>
    </message>
    <message>
      <source>Id it answers</source>
      <comment>a column of a table</comment>
      <translation>Kennung, auf die er antwortet</translation>
    </message>
    <message>
      <source>Id it quotes</source>
      <comment>a column of a table</comment>
      <translation>Kennung, die er zitiert</translation>
    </message>
    <message>
      <source>Id it retweets</source>
      <comment>a column of a table</comment>
      <translation>Kennung, die er weiterleitet</translation>
    </message>
    <message>
      <source>Id it retweets or quotes</source>
      <comment>a column of a table</comment>
      <translation>Kennung, die er weiterleitet oder zitiert</translation>
    </message>
    <message>
      <source>If you report it, please send this along; read first whether it says something that is yours.</source>
      <translation>Wenn Sie es melden, schicken Sie bitte dies mit; lesen Sie vorher, ob etwas darin steht, das Ihnen gehört.</translation>
    </message>
    <message>
      <source>Import</source>
      <comment>what came into a project</comment>
      <translation>Import</translation>
    </message>
    <message>
      <source>Import</source>
      <comment>what goes on</comment>
      <translation>Import</translation>
    </message>
    <message>
      <source>Import settings</source>
      <translation>Einstellungen importieren</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Eingang</translation>
    </message>
    <message>
      <source>Introduce the question</source>
      <translation>Die Frage einleiten</translation>
    </message>
    <message>
      <source>Introduction: {words}</source>
      <translation>Einleitung: {words}</translation>
    </message>
    <message>
      <source>It is forgotten, but traces may be left in the file's free space: {reason}; make some room, and open the project again to have them removed.</source>
      <translation>Es ist vergessen, doch im freien Platz der Datei können Spuren bleiben: {reason}; schaffen Sie Platz, und öffnen Sie das Projekt noch einmal, um sie entfernen zu lassen.</translation>
    </message>
    <message>
      <source>It stands nowhere now.</source>
      <translation>Er steht jetzt nirgends.</translation>
    </message>
    <message>
      <source>It stands under {questions}.</source>
      <translation>Er steht unter {questions}.</translation>
    </message>
    <message>
      <source>Its author’s answer after is to question {question}</source>
      <translation>Die nächste Antwort desselben Verfassers gilt Frage {question}</translation>
    </message>
    <message>
      <source>Its author’s answer before was to question {question}</source>
      <translation>Die vorige Antwort desselben Verfassers galt Frage {question}</translation>
    </message>
    <message>
      <source>Its author’s tweet after seems to answer question {question}</source>
      <translation>Der nächste Tweet desselben Verfassers scheint Frage {question} zu beantworten</translation>
    </message>
    <message>
      <source>Its author’s tweet before seems to answer question {question}</source>
      <translation>Der vorige Tweet desselben Verfassers scheint Frage {question} zu beantworten</translation>
    </message>
    <message>
      <source>Join into one quote</source>
      <translation>Zu einem Zitat verbinden</translation>
    </message>
    <message>
      <source>Join them</source>
      <translation>Verbinden</translation>
    </message>
    <message numerus="yes">
      <source>Join {count} tweets into one quote</source>
      <translation>
        <numerusform>{count} Tweet zu einem Zitat verbinden</numerusform>
        <numerusform>{count} Tweets zu einem Zitat verbinden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Joined of {count} tweets.</source>
      <translation>
        <numerusform>Aus {count} Tweet verbunden.</numerusform>
        <numerusform>Aus {count} Tweets verbunden.</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep these</source>
      <translation>Diese behalten</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message numerus="yes">
      <source>Label {count} tweets “{called}”</source>
      <translation>
        <numerusform>{count} Tweet mit „{called}“ kennzeichnen</numerusform>
        <numerusform>{count} Tweets mit „{called}“ kennzeichnen</numerusform>
      </translation>
    </message>
    <message>
      <source>Label “{label}”</source>
      <translation>Etikett „{label}“</translation>
    </message>
    <message>
      <source>Label: {label}</source>
      <translation>Etikett: {label}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>a column of a table</comment>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Language and look</source>
      <translation>Sprache und Aussehen</translation>
    </message>
    <message>
      <source>Lead picture</source>
      <translation>Aufmacherbild</translation>
    </message>
    <message>
      <source>Lead picture…</source>
      <translation>Aufmacherbild …</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Leave the question out</source>
      <translation>Die Frage auslassen</translation>
    </message>
    <message>
      <source>Left out: {words}</source>
      <translation>Weggelassen: {words}</translation>
    </message>
    <message>
      <source>Leftovers of the tweet</source>
      <translation>Überbleibsel des Tweets</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Length to aim at…</source>
      <translation>Angestrebte Länge …</translation>
    </message>
    <message>
      <source>Let go to open {name}</source>
      <translation>Loslassen, um {name} zu öffnen</translation>
    </message>
    <message>
      <source>Light</source>
      <comment>colours</comment>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation>Helle Farben</translation>
    </message>
    <message>
      <source>Light or dark, or whichever the system has; also in the View menu.</source>
      <translation>Hell oder dunkel, oder wie das System; auch im Menü „Ansicht“.</translation>
    </message>
    <message>
      <source>Likely typos</source>
      <translation>Wahrscheinliche Tippfehler</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Look at the sample chat</source>
      <translation>Den Beispielchat ansehen</translation>
    </message>
    <message>
      <source>Look closer</source>
      <translation>Genauer ansehen</translation>
    </message>
    <message>
      <source>Looking for the chats in it …</source>
      <translation>Die Chats darin werden gesucht …</translation>
    </message>
    <message>
      <source>Lost: {lost}.</source>
      <translation>Verloren: {lost}.</translation>
    </message>
    <message>
      <source>Made</source>
      <comment>when</comment>
      <translation>Vom</translation>
    </message>
    <message>
      <source>Made again: {what}</source>
      <translation>Wiederholt: {what}</translation>
    </message>
    <message>
      <source>Made anew whenever they are missing; they can be deleted while Curator is closed.</source>
      <translation>Werden neu gemacht, wenn sie fehlen; sie können gelöscht werden, solange Curator geschlossen ist.</translation>
    </message>
    <message>
      <source>Made good from what else could be read: {mended}.</source>
      <translation>Aus anderem wiederhergestellt, was sich lesen ließ: {mended}.</translation>
    </message>
    <message>
      <source>Mark this screen as seen</source>
      <translation>Diesen Bildschirm als gesehen vermerken</translation>
    </message>
    <message numerus="yes">
      <source>Mark {count} tweets as not seen</source>
      <translation>
        <numerusform>{count} Tweet als nicht gesehen vermerken</numerusform>
        <numerusform>{count} Tweets als nicht gesehen vermerken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mark {count} tweets as seen</source>
      <translation>
        <numerusform>{count} Tweet als gesehen vermerken</numerusform>
        <numerusform>{count} Tweets als gesehen vermerken</numerusform>
      </translation>
    </message>
    <message>
      <source>Marked {marker}</source>
      <translation>Mit {marker} bezeichnet</translation>
    </message>
    <message>
      <source>Marked {marker}, though {though}</source>
      <translation>Mit {marker} bezeichnet, aber {though}</translation>
    </message>
    <message>
      <source>May be named</source>
      <translation>Darf genannt werden</translation>
    </message>
    <message>
      <source>Mend the finding</source>
      <translation>Befund beheben</translation>
    </message>
    <message>
      <source>Mend the spaces</source>
      <translation>Die Leerzeichen richten</translation>
    </message>
    <message>
      <source>Mend what was lost</source>
      <translation>Verlorenes ergänzen</translation>
    </message>
    <message>
      <source>Mentions at the start</source>
      <translation>Erwähnungen am Anfang</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Merge the work of {first} and {second}</source>
      <translation>Die Arbeit von {first} und {second} zusammenführen</translation>
    </message>
    <message>
      <source>Merge with</source>
      <translation>Zusammenführen mit</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Zusammenführen mit …</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Zusammengeführt</translation>
    </message>
    <message>
      <source>Merging with {name} …</source>
      <translation>{name} wird zusammengeführt …</translation>
    </message>
    <message>
      <source>Mixed capitals in a list</source>
      <translation>Gemischte Großschreibung in einer Liste</translation>
    </message>
    <message>
      <source>Mixed final punctuation in a list</source>
      <translation>Gemischte Satzzeichen am Ende in einer Liste</translation>
    </message>
    <message>
      <source>Move a paragraph</source>
      <translation>Einen Absatz verschieben</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move question {question}</source>
      <translation>Frage {question} verschieben</translation>
    </message>
    <message>
      <source>Move the question down</source>
      <translation>Frage nach unten</translation>
    </message>
    <message>
      <source>Move the question up</source>
      <translation>Frage nach oben</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Name</source>
      <comment>how people are named</comment>
      <translation>Name</translation>
    </message>
    <message>
      <source>Named</source>
      <translation>Genannt</translation>
    </message>
    <message>
      <source>Naming</source>
      <translation>Namensnennung</translation>
    </message>
    <message>
      <source>Nearly the same stands (“{words}”) above already.</source>
      <translation>Fast dasselbe steht weiter oben schon („{words}“).</translation>
    </message>
    <message>
      <source>Nearly the same stands (“{words}”) under question {question} already.</source>
      <translation>Fast dasselbe steht schon unter Frage {question} („{words}“).</translation>
    </message>
    <message>
      <source>Neither</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Never</source>
      <comment>people, quoted</comment>
      <translation>Nie</translation>
    </message>
    <message>
      <source>New</source>
      <comment>people</comment>
      <translation>Neu</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>Neue Tasten</translation>
    </message>
    <message>
      <source>New to Curator?</source>
      <translation>Neu bei Curator?</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Nächster</translation>
    </message>
    <message>
      <source>Next finding</source>
      <translation>Nächster Befund</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <source>No answer is filed here yet.

Drag tweets onto the question, or file them by its key{key}.</source>
      <translation>Hier ist noch keine Antwort eingeordnet.

Ziehen Sie Tweets auf die Frage, oder ordnen Sie sie mit ihrer Taste ein{key}.</translation>
    </message>
    <message>
      <source>No further question was found in the host's tweets.</source>
      <translation>In den Tweets des Gastgebers wurde keine weitere Frage gefunden.</translation>
    </message>
    <message>
      <source>No keys</source>
      <translation>Keine Tasten</translation>
    </message>
    <message>
      <source>No more hints</source>
      <translation>Keine Hinweise mehr</translation>
    </message>
    <message>
      <source>No program on this computer is known to open {path}.</source>
      <translation>Auf diesem Rechner ist kein Programm bekannt, das {path} öffnet.</translation>
    </message>
    <message>
      <source>No question is suggested for this tweet; press the number of one.</source>
      <translation>Für diesen Tweet wird keine Frage vorgeschlagen; drücken Sie die Nummer einer Frage.</translation>
    </message>
    <message>
      <source>No row makes a post so.</source>
      <translation>So ergibt keine Zeile einen Beitrag.</translation>
    </message>
    <message>
      <source>No search is saved yet</source>
      <translation>Noch ist keine Suche gespeichert</translation>
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
      <source>Nobody is named</source>
      <translation>Niemand wird genannt</translation>
    </message>
    <message>
      <source>Nobody is quoted yet.

Pick a tweet, and whoever wrote it stands here.</source>
      <translation>Noch wird niemand zitiert.

Wählen Sie einen Tweet aus, und wer ihn schrieb, steht hier.</translation>
    </message>
    <message>
      <source>Nobody named</source>
      <translation>Niemand genannt</translation>
    </message>
    <message>
      <source>None</source>
      <comment>no report</comment>
      <translation>Keiner</translation>
    </message>
    <message>
      <source>None</source>
      <comment>no template</comment>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Normal</source>
      <comment>contrast</comment>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Not asked yet</source>
      <translation>Noch nicht gefragt</translation>
    </message>
    <message>
      <source>Not by name</source>
      <translation>Nicht mit Namen</translation>
    </message>
    <message>
      <source>Note the consent of @{who}</source>
      <translation>Die Zustimmung von @{who} vermerken</translation>
    </message>
    <message numerus="yes">
      <source>Note the consent of {count} people</source>
      <translation>
        <numerusform>Die Zustimmung von {count} Person vermerken</numerusform>
        <numerusform>Die Zustimmung von {count} Personen vermerken</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing can be searched for, because the index of words cannot be written to {folder}; see that its disk is there and has room.</source>
      <translation>Es lässt sich nichts suchen, weil das Wortverzeichnis nicht nach {folder} geschrieben werden kann; sehen Sie nach, ob der Datenträger da ist und Platz hat.</translation>
    </message>
    <message>
      <source>Nothing is found that you would be ashamed to print.</source>
      <translation>Nichts gefunden, dessen Sie sich im Druck schämen müssten.</translation>
    </message>
    <message>
      <source>Nothing is found.

Escape brings everything back.</source>
      <translation>Nichts gefunden.

Escape bringt alles zurück.</translation>
    </message>
    <message>
      <source>Nothing is left to look at.

Every tweet is filed, shelved or seen; All tweets has them.</source>
      <translation>Nichts bleibt mehr anzusehen.

Jeder Tweet ist eingeordnet, beiseitegelegt oder gesehen; „Alle Tweets“ zeigt sie.</translation>
    </message>
    <message>
      <source>Nothing is wrong with the draft as far as Curator can tell.</source>
      <translation>Soweit Curator sieht, ist am Entwurf nichts auszusetzen.</translation>
    </message>
    <message>
      <source>Nothing of {damaged} can be read any more; restore a backup of it.</source>
      <translation>Aus {damaged} lässt sich nichts mehr lesen; stellen Sie eine Sicherung davon wieder her.</translation>
    </message>
    <message>
      <source>Nothing speaks for question {question}</source>
      <translation>Nichts spricht für Frage {question}</translation>
    </message>
    <message>
      <source>Nothing that can be done now has these words.</source>
      <translation>Nichts, was jetzt möglich ist, hat diese Wörter.</translation>
    </message>
    <message>
      <source>Nothing that was decided is known to be lost.</source>
      <translation>Soweit bekannt, ist nichts Entschiedenes verloren.</translation>
    </message>
    <message>
      <source>Nothing was opened yet</source>
      <translation>Noch wurde nichts geöffnet</translation>
    </message>
    <message>
      <source>Odd spaces</source>
      <translation>Merkwürdige Leerzeichen</translation>
    </message>
    <message>
      <source>Odd spaces and invisible characters</source>
      <translation>Merkwürdige Leerzeichen und unsichtbare Zeichen</translation>
    </message>
    <message>
      <source>On {person}: {remark}</source>
      <translation>Zu {person}: {remark}</translation>
    </message>
    <message>
      <source>One chat makes one article: its questions become the headings, and you pick the answers. Or take all there is, or a hashtag and times of your own.</source>
      <translation>Ein Chat ergibt einen Artikel: Seine Fragen werden die Überschriften, und Sie wählen die Antworten aus. Oder nehmen Sie alles, was da ist, oder einen Hashtag und Zeiten Ihrer Wahl.</translation>
    </message>
    <message>
      <source>One person</source>
      <translation>Eine Person</translation>
    </message>
    <message>
      <source>Only cleaned.</source>
      <translation>Nur bereinigt.</translation>
    </message>
    <message>
      <source>Only the starred ones</source>
      <translation>Nur die mit Stern</translation>
    </message>
    <message>
      <source>Only you can mend this one.</source>
      <translation>Das können nur Sie beheben.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
      <source>Open a file</source>
      <translation>Datei öffnen</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Open an archive or a project</source>
      <translation>Archiv oder Projekt öffnen</translation>
    </message>
    <message>
      <source>Open an archive or a project…</source>
      <translation>Archiv oder Projekt öffnen …</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open the sample chat</source>
      <translation>Beispielchat öffnen</translation>
    </message>
    <message>
      <source>Open {name} again</source>
      <translation>{name} wieder öffnen</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Öffnen …</translation>
    </message>
    <message>
      <source>Order by suggested question</source>
      <translation>Nach vorgeschlagener Frage ordnen</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Page</source>
      <comment>as it is read</comment>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Page {number} of {all}</source>
      <translation>Seite {number} von {all}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Paragraph: {words}</source>
      <translation>Absatz: {words}</translation>
    </message>
    <message>
      <source>Part numbers such as 1/2</source>
      <translation>Teilnummern wie 1/2</translation>
    </message>
    <message>
      <source>Part the quote again</source>
      <translation>Zitat wieder trennen</translation>
    </message>
    <message numerus="yes">
      <source>Part {count} tweets again</source>
      <translation>
        <numerusform>{count} Tweet wieder trennen</numerusform>
        <numerusform>{count} Tweets wieder trennen</numerusform>
      </translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>People named against the consent ledger</source>
      <translation>Gegen ihre Zustimmung genannte Personen</translation>
    </message>
    <message>
      <source>People quoted more than others</source>
      <translation>Häufiger als andere zitierte Personen</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Pick by its key</source>
      <translation>Mit ihrer Taste auswählen</translation>
    </message>
    <message>
      <source>Pick card {place} in sight</source>
      <translation>Sichtbare Karte {place} auswählen</translation>
    </message>
    <message>
      <source>Pick what is worth printing: press the letter on a card ({key}, …), or a question's number for the card you are at. Or drag cards onto a question, or straight into the article.</source>
      <translation>Wählen Sie aus, was den Druck lohnt: Drücken Sie den Buchstaben auf einer Karte ({key}, …) oder die Nummer einer Frage für die Karte, bei der Sie sind. Oder ziehen Sie Karten auf eine Frage oder gleich in den Artikel.</translation>
    </message>
    <message>
      <source>Picks</source>
      <translation>Ausgewählt</translation>
    </message>
    <message>
      <source>Picture {number} of {all}</source>
      <translation>Bild {number} von {all}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Place {place} of {all} under question {number}</source>
      <translation>Platz {place} von {all} unter Frage {number}</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Reiner Text</translation>
    </message>
    <message>
      <source>Press the new keys here</source>
      <translation>Drücken Sie hier die neuen Tasten</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Voriger</translation>
    </message>
    <message>
      <source>Projects</source>
      <translation>Projekte</translation>
    </message>
    <message>
      <source>Promises that the chat does not bear out</source>
      <translation>Versprechen, die der Chat nicht hält</translation>
    </message>
    <message>
      <source>Propose questions</source>
      <translation>Fragen vorschlagen</translation>
    </message>
    <message>
      <source>Propose the questions anew</source>
      <translation>Fragen neu vorschlagen</translation>
    </message>
    <message>
      <source>Question {number}</source>
      <translation>Frage {number}</translation>
    </message>
    <message>
      <source>Question {number} with its answers is on the clipboard.</source>
      <translation>Frage {number} liegt mit ihren Antworten in der Zwischenablage.</translation>
    </message>
    <message>
      <source>Question {number}, {percent}% likely. {who}: {words}</source>
      <translation>Frage {number}, zu {percent} % wahrscheinlich. {who}: {words}</translation>
    </message>
    <message>
      <source>Question {number}, {share}% likely. {reason}.</source>
      <translation>Frage {number}, zu {share} % wahrscheinlich. {reason}.</translation>
    </message>
    <message>
      <source>Question {number}: {question}</source>
      <translation>Frage {number}: {question}</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <source>Questions filed as answers</source>
      <translation>Als Antworten eingeordnete Fragen</translation>
    </message>
    <message>
      <source>Questions without a quote</source>
      <translation>Fragen ohne Zitat</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Quoted</source>
      <translation>Zitiert</translation>
    </message>
    <message>
      <source>Quoted</source>
      <comment>people</comment>
      <translation>Zitiert</translation>
    </message>
    <message>
      <source>Quotes @{handle}’s answer to question {question}</source>
      <translation>Zitiert die Antwort von @{handle} auf Frage {question}</translation>
    </message>
    <message>
      <source>Quotes @{handle}’s tweet, which seems to answer question {question}</source>
      <translation>Zitiert den Tweet von @{handle}, der Frage {question} zu beantworten scheint</translation>
    </message>
    <message>
      <source>Quotes a tweet, which seems to answer question {question}</source>
      <translation>Zitiert einen Tweet, der Frage {question} zu beantworten scheint</translation>
    </message>
    <message>
      <source>Quotes an answer to question {question}</source>
      <translation>Zitiert eine Antwort auf Frage {question}</translation>
    </message>
    <message>
      <source>Quotes longer than disclosed</source>
      <translation>Längere Zitate als angegeben</translation>
    </message>
    <message>
      <source>Quotes that repeat their question</source>
      <translation>Zitate, die ihre Frage wiederholen</translation>
    </message>
    <message>
      <source>Quotes the tweet that asks question {question}</source>
      <translation>Zitiert den Tweet, der Frage {question} stellt</translation>
    </message>
    <message>
      <source>Q{number}</source>
      <translation>F{number}</translation>
    </message>
    <message>
      <source>RT @name: and via @name</source>
      <translation>RT @name: und via @name</translation>
    </message>
    <message>
      <source>Read it as…</source>
      <translation>Lesen als …</translation>
    </message>
    <message>
      <source>Read it so</source>
      <translation>So lesen</translation>
    </message>
    <message>
      <source>Reading the archive</source>
      <translation>Das Archiv wird gelesen</translation>
    </message>
    <message>
      <source>Recent projects</source>
      <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Redo: {act}</source>
      <translation>Wiederholen: {act}</translation>
    </message>
    <message>
      <source>Refused, line {line}: {reason}.</source>
      <translation>Zurückgewiesen, Zeile {line}: {reason}.</translation>
    </message>
    <message>
      <source>Remove question {question}</source>
      <translation>Frage {question} entfernen</translation>
    </message>
    <message>
      <source>Remove the question</source>
      <translation>Frage entfernen</translation>
    </message>
    <message>
      <source>Repair into a new file</source>
      <translation>In eine neue Datei reparieren</translation>
    </message>
    <message>
      <source>Repairing … {name} will be opened once that is done.</source>
      <translation>Wird repariert … Danach wird {name} geöffnet.</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Replace the questions</source>
      <translation>Die Fragen ersetzen</translation>
    </message>
    <message>
      <source>Report</source>
      <comment>of a crash</comment>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
      <source>Restoring … {name} will be opened once that is done.</source>
      <translation>Wird wiederhergestellt … Danach wird {name} geöffnet.</translation>
    </message>
    <message>
      <source>Retweet, quote or reply</source>
      <comment>a column of a table</comment>
      <translation>Weiterleitung, Zitat oder Antwort</translation>
    </message>
    <message>
      <source>Retweeters</source>
      <translation>Weiterleitende</translation>
    </message>
    <message>
      <source>Reword a paragraph</source>
      <translation>Einen Absatz umformulieren</translation>
    </message>
    <message>
      <source>Reword question {question}</source>
      <translation>Frage {question} umformulieren</translation>
    </message>
    <message>
      <source>Reword the question</source>
      <translation>Frage umformulieren</translation>
    </message>
    <message>
      <source>SQLite database</source>
      <translation>SQLite-Datenbank</translation>
    </message>
    <message>
      <source>Save a blind copy</source>
      <translation>Blinde Kopie speichern</translation>
    </message>
    <message>
      <source>Save a blind copy…</source>
      <translation>Blinde Kopie speichern …</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Speichern unter …</translation>
    </message>
    <message>
      <source>Save the filter “{name}”</source>
      <translation>Den Filter „{name}“ speichern</translation>
    </message>
    <message>
      <source>Save the mapping</source>
      <translation>Zuordnung speichern</translation>
    </message>
    <message>
      <source>Save the mapping…</source>
      <translation>Zuordnung speichern …</translation>
    </message>
    <message>
      <source>Save this search as a filter</source>
      <translation>Diese Suche als Filter speichern</translation>
    </message>
    <message>
      <source>Save what is held</source>
      <translation>Festgehaltenes speichern</translation>
    </message>
    <message>
      <source>Say “{word}” once</source>
      <translation>„{word}“ nur einmal sagen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search for something first; then the search can be saved.</source>
      <translation>Suchen Sie zuerst etwas; dann lässt sich die Suche speichern.</translation>
    </message>
    <message>
      <source>Search indexes</source>
      <translation>Suchindexe</translation>
    </message>
    <message>
      <source>Search, or from: q: is: has:link</source>
      <translation>Suchen, oder from: q: is: has:link</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>Es wird gesucht …</translation>
    </message>
    <message>
      <source>Sent among answers to question {question}</source>
      <translation>Zwischen Antworten auf Frage {question} gesendet</translation>
    </message>
    <message>
      <source>Sent as long after question {question} was asked as its author’s other answers</source>
      <translation>So lange nach Frage {question} gesendet wie die anderen Antworten desselben Verfassers</translation>
    </message>
    <message>
      <source>Sent {span} after question {question} was asked</source>
      <translation>{span} nach Frage {question} gesendet</translation>
    </message>
    <message>
      <source>Sent {span} before question {question} was asked</source>
      <translation>{span} vor Frage {question} gesendet</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen …</translation>
    </message>
    <message>
      <source>Shares {words} with question {question}</source>
      <translation>Hat {words} mit Frage {question} gemeinsam</translation>
    </message>
    <message>
      <source>Shares {words} with what is filed there</source>
      <translation>Hat {words} mit dem gemeinsam, was dort eingeordnet ist</translation>
    </message>
    <message>
      <source>Shares {words} with what seems to answer it</source>
      <translation>Hat {words} mit dem gemeinsam, was sie zu beantworten scheint</translation>
    </message>
    <message>
      <source>Shelf</source>
      <translation>Ablage</translation>
    </message>
    <message>
      <source>Shelve</source>
      <translation>Beiseitelegen</translation>
    </message>
    <message numerus="yes">
      <source>Shelve {count} tweets</source>
      <translation>
        <numerusform>{count} Tweet beiseitelegen</numerusform>
        <numerusform>{count} Tweets beiseitelegen</numerusform>
      </translation>
    </message>
    <message>
      <source>Shortened links at the end</source>
      <translation>Gekürzte Links am Ende</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show in the article</source>
      <translation>Im Artikel zeigen</translation>
    </message>
    <message>
      <source>Show times as they are in:</source>
      <translation>Zeiten so zeigen wie in:</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Jemand</translation>
    </message>
    <message>
      <source>Something unexpected happened</source>
      <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
      <source>Something unexpected happened in long work ({error}); what was decided is saved, and the log says where it happened.</source>
      <translation>Bei einer langen Arbeit ist etwas Unerwartetes geschehen ({error}); alles Entschiedene ist gespeichert, und im Protokoll steht, wo es geschah.</translation>
    </message>
    <message>
      <source>Source</source>
      <comment>what a page is made of</comment>
      <translation>Quelltext</translation>
    </message>
    <message>
      <source>Speaks of question {question}</source>
      <translation>Spricht von Frage {question}</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Stern geben</translation>
    </message>
    <message numerus="yes">
      <source>Star {count} tweets</source>
      <translation>
        <numerusform>{count} Tweet einen Stern geben</numerusform>
        <numerusform>{count} Tweets einen Stern geben</numerusform>
      </translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Mit Stern</translation>
    </message>
    <message>
      <source>Stars in no question</source>
      <translation>Sterne ohne Frage</translation>
    </message>
    <message>
      <source>Start as with the last #{hashtag} chat</source>
      <translation>Beginnen wie beim letzten Chat mit #{hashtag}</translation>
    </message>
    <message>
      <source>Stop and keep what has come</source>
      <translation>Anhalten und behalten, was da ist</translation>
    </message>
    <message>
      <source>Stop and take out what has come</source>
      <translation>Anhalten und herausnehmen, was gekommen ist</translation>
    </message>
    <message>
      <source>Stop…</source>
      <translation>Anhalten …</translation>
    </message>
    <message>
      <source>Stronger colours and lines, for tired eyes and bad screens; or whatever the system asks for.</source>
      <translation>Kräftigere Farben und Linien, für müde Augen und schlechte Bildschirme; oder wonach das System verlangt.</translation>
    </message>
    <message>
      <source>Subheading: {words}</source>
      <translation>Zwischenüberschrift: {words}</translation>
    </message>
    <message>
      <source>Switch {step} off</source>
      <translation>{step} ausschalten</translation>
    </message>
    <message>
      <source>Switch {step} off for a quote</source>
      <translation>{step} für ein Zitat ausschalten</translation>
    </message>
    <message>
      <source>Switch {step} on</source>
      <translation>{step} einschalten</translation>
    </message>
    <message>
      <source>Switch {step} on for a quote</source>
      <translation>{step} für ein Zitat einschalten</translation>
    </message>
    <message>
      <source>Take a paragraph out</source>
      <translation>Einen Absatz herausnehmen</translation>
    </message>
    <message>
      <source>Take a remark away</source>
      <translation>Eine Anmerkung entfernen</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <source>Take it out here</source>
      <translation>Hier herausnehmen</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <source>Take the filter away</source>
      <translation>Filter entfernen</translation>
    </message>
    <message>
      <source>Take the filter “{name}” away</source>
      <translation>Den Filter „{name}“ entfernen</translation>
    </message>
    <message numerus="yes">
      <source>Take the label off {count} tweets</source>
      <translation>
        <numerusform>{count} Tweet das Etikett nehmen</numerusform>
        <numerusform>{count} Tweets das Etikett nehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>Take the quote out</source>
      <translation>Das Zitat herausnehmen</translation>
    </message>
    <message>
      <source>Take the remark on @{who} away</source>
      <translation>Die Anmerkung zu @{who} entfernen</translation>
    </message>
    <message>
      <source>Take the whole thread</source>
      <translation>Den ganzen Thread nehmen</translation>
    </message>
    <message numerus="yes">
      <source>Take {count} tweets off the shelf</source>
      <translation>
        <numerusform>{count} Tweet aus der Ablage nehmen</numerusform>
        <numerusform>{count} Tweets aus der Ablage nehmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take {count} tweets out</source>
      <translation>
        <numerusform>{count} Tweet herausnehmen</numerusform>
        <numerusform>{count} Tweets herausnehmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take {count} tweets out of {question}</source>
      <translation>
        <numerusform>{count} Tweet aus {question} herausnehmen</numerusform>
        <numerusform>{count} Tweets aus {question} herausnehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>Template…</source>
      <translation>Vorlage …</translation>
    </message>
    <message>
      <source>Text</source>
      <comment>a column of a table</comment>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <source>That paragraph is not there any more.</source>
      <translation>Diesen Absatz gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>That question is not there any more.</source>
      <translation>Diese Frage gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>The address cannot be read; it is postgresql://user@host/database, and in a user's name or a password such characters as / ? # @ : are written as %2F %3F %23 %40 %3A.</source>
      <translation>Die Adresse lässt sich nicht lesen; sie lautet postgresql://user@host/database, und in Benutzername oder Passwort werden Zeichen wie / ? # @ : als %2F %3F %23 %40 %3A geschrieben.</translation>
    </message>
    <message>
      <source>The archive is only read; your work is kept in a .curation file beside it.</source>
      <translation>Das Archiv wird nur gelesen; Ihre Arbeit steht in einer .curation-Datei daneben.</translation>
    </message>
    <message>
      <source>The article has no field {field!r}; it has {fields}.</source>
      <translation>Der Artikel hat kein Feld {field!r}; er hat {fields}.</translation>
    </message>
    <message>
      <source>The article is on the clipboard.</source>
      <translation>Der Artikel liegt in der Zwischenablage.</translation>
    </message>
    <message>
      <source>The article on the right is as it will read. {key} writes it as a draft, whenever you like.</source>
      <translation>Der Artikel rechts steht da, wie er sich lesen wird. {key} schreibt ihn als Entwurf, wann immer Sie möchten.</translation>
    </message>
    <message>
      <source>The article's {of}</source>
      <translation>{of} des Artikels</translation>
    </message>
    <message>
      <source>The author wants to be left out.</source>
      <translation>Der Verfasser möchte ausgelassen werden.</translation>
    </message>
    <message>
      <source>The backup is restored.</source>
      <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
      <source>The backup is restored; the damaged file is {file}.</source>
      <translation>Die Sicherung ist wiederhergestellt; die beschädigte Datei ist {file}.</translation>
    </message>
    <message>
      <source>The backup {backup} is damaged itself; restore another one.</source>
      <translation>Die Sicherung {backup} ist selbst beschädigt; stellen Sie eine andere wieder her.</translation>
    </message>
    <message>
      <source>The backup {path} cannot be changed: {reason}.</source>
      <translation>Die Sicherung {path} lässt sich nicht ändern: {reason}.</translation>
    </message>
    <message>
      <source>The backup {path} is damaged.</source>
      <translation>Die Sicherung {path} ist beschädigt.</translation>
    </message>
    <message>
      <source>The blind copy is in {path}</source>
      <translation>Die blinde Kopie ist in {path}</translation>
    </message>
    <message>
      <source>The chat's hashtag anywhere: within the text it stays as a word</source>
      <translation>Der Hashtag des Chats überall: mitten im Text bleibt er als Wort</translation>
    </message>
    <message>
      <source>The chat's hashtag at the ends</source>
      <translation>Der Hashtag des Chats an den Enden</translation>
    </message>
    <message>
      <source>The chat's hashtag stands within the quote: “#{hashtag}”.</source>
      <translation>Der Hashtag des Chats steht im Zitat: „#{hashtag}“.</translation>
    </message>
    <message>
      <source>The cleanup step {of}</source>
      <translation>Der Bereinigungsschritt {of}</translation>
    </message>
    <message>
      <source>The colour of what is chosen and of the most important button; at high contrast it is Curator's.</source>
      <translation>Die Farbe des Gewählten und der wichtigsten Schaltfläche; bei hohem Kontrast ist es die von Curator.</translation>
    </message>
    <message>
      <source>The consent of {of}</source>
      <translation>Die Zustimmung von {of}</translation>
    </message>
    <message>
      <source>The decision log holds something that is no {table}: {row}.</source>
      <translation>Das Entscheidungsprotokoll enthält etwas, das kein {table} ist: {row}.</translation>
    </message>
    <message>
      <source>The decision log names something that is not Curator's: {table} {key}.</source>
      <translation>Das Entscheidungsprotokoll nennt etwas, das nicht von Curator ist: {table} {key}.</translation>
    </message>
    <message>
      <source>The draft as it will be written</source>
      <translation>Der Entwurf, wie er geschrieben wird</translation>
    </message>
    <message>
      <source>The draft is in {path}</source>
      <translation>Der Entwurf ist in {path}</translation>
    </message>
    <message>
      <source>The file's first tweets, as they will be read</source>
      <translation>Die ersten Tweets der Datei, wie sie gelesen werden</translation>
    </message>
    <message>
      <source>The filter {of}</source>
      <translation>Der Filter {of}</translation>
    </message>
    <message>
      <source>The first posts, as they would be read</source>
      <translation>Die ersten Beiträge, wie sie gelesen würden</translation>
    </message>
    <message>
      <source>The guide</source>
      <translation>Die Anleitung</translation>
    </message>
    <message>
      <source>The import was cancelled; what had come is taken out again.</source>
      <translation>Der Import wurde abgebrochen; was gekommen war, ist wieder herausgenommen.</translation>
    </message>
    <message>
      <source>The import was stopped; what had come is kept.</source>
      <translation>Der Import wurde angehalten; was gekommen ist, bleibt.</translation>
    </message>
    <message>
      <source>The introduction says that “{said}” was the host; it was {host}.</source>
      <translation>Die Einleitung nennt „{said}“ als Gastgeber; es war {host}.</translation>
    </message>
    <message>
      <source>The introduction says “#{said}”; the chat's hashtag is #{hashtag}.</source>
      <translation>Die Einleitung nennt „#{said}“; der Hashtag des Chats ist #{hashtag}.</translation>
    </message>
    <message>
      <source>The introduction says “{said}”; there are {count}.</source>
      <translation>Die Einleitung sagt „{said}“; es sind {count}.</translation>
    </message>
    <message>
      <source>The joining of {of}</source>
      <translation>Die Verbindung von {of}</translation>
    </message>
    <message>
      <source>The label of {of}</source>
      <translation>Das Etikett von {of}</translation>
    </message>
    <message>
      <source>The language of menus, buttons and messages, from the next start of Curator.</source>
      <translation>Die Sprache von Menüs, Schaltflächen und Meldungen, ab dem nächsten Start von Curator.</translation>
    </message>
    <message>
      <source>The mapping names columns that are not there: {absent}.</source>
      <translation>Die Zuordnung nennt Spalten, die es nicht gibt: {absent}.</translation>
    </message>
    <message>
      <source>The mapping {path} cannot be read: {reason}.</source>
      <translation>Die Zuordnung {path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>The mapping {path} cannot be written: {reason}.</source>
      <translation>Die Zuordnung {path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <source>The merged project is in {path}</source>
      <translation>Das zusammengeführte Projekt ist in {path}</translation>
    </message>
    <message>
      <source>The order of what is filed was altered by another program; verify the project.</source>
      <translation>Die Reihenfolge des Eingeordneten wurde von einem anderen Programm verändert; prüfen Sie das Projekt.</translation>
    </message>
    <message>
      <source>The process that does long work ended before it was done, perhaps for want of memory; what was decided is saved, and you can try again.</source>
      <translation>Der Prozess für lange Arbeiten endete vorzeitig, vielleicht aus Mangel an Speicher; alles Entschiedene ist gespeichert, und Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The project becomes what it was then. What is there now is backed up first, and can be restored too.</source>
      <translation>Das Projekt wird, was es damals war. Was jetzt da ist, wird vorher gesichert und lässt sich ebenfalls wiederherstellen.</translation>
    </message>
    <message>
      <source>The project {target} cannot be made: {reason}.</source>
      <translation>Das Projekt {target} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>The quote has {count} characters; the disclosure says {most}.</source>
      <translation>
        <numerusform>Das Zitat hat {count} Zeichen; angegeben sind {most}.</numerusform>
        <numerusform>Das Zitat hat {count} Zeichen; angegeben sind {most}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The quote has {count} letters; the disclosure says {most}.</source>
      <translation>
        <numerusform>Das Zitat hat {count} Buchstaben; angegeben sind {most}.</numerusform>
        <numerusform>Das Zitat hat {count} Buchstaben; angegeben sind {most}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The quote has {count} words; the disclosure says {most}.</source>
      <translation>
        <numerusform>Das Zitat hat {count} Wort; angegeben sind {most}.</numerusform>
        <numerusform>Das Zitat hat {count} Wörter; angegeben sind {most}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The quote repeats its question, “{question}”.</source>
      <translation>Das Zitat wiederholt seine Frage, „{question}“.</translation>
    </message>
    <message>
      <source>The recent projects are forgotten.</source>
      <translation>Die zuletzt geöffneten Projekte sind vergessen.</translation>
    </message>
    <message>
      <source>The refused rows cannot be listed in {path}: {reason}.</source>
      <translation>Die zurückgewiesenen Zeilen lassen sich nicht in {path} auflisten: {reason}.</translation>
    </message>
    <message>
      <source>The remark on {of}</source>
      <translation>Die Anmerkung zu {of}</translation>
    </message>
    <message>
      <source>The rest</source>
      <translation>Das Übrige</translation>
    </message>
    <message>
      <source>The rest needs no decision: {key} marks the cards on the screen as seen and goes on to the next ones. {undo} takes anything back.</source>
      <translation>Das Übrige braucht keine Entscheidung: {key} vermerkt die Karten auf dem Bildschirm als gesehen und geht zu den nächsten. {undo} nimmt alles zurück.</translation>
    </message>
    <message>
      <source>The same quote twice</source>
      <translation>Dasselbe Zitat zweimal</translation>
    </message>
    <message numerus="yes">
      <source>The same words, {count} more times</source>
      <translation>
        <numerusform>Derselbe Wortlaut, noch {count}-mal</numerusform>
        <numerusform>Derselbe Wortlaut, noch {count}-mal</numerusform>
      </translation>
    </message>
    <message>
      <source>The sample is an hour's chat, half done: three hints show you how to finish it.</source>
      <translation>Das Beispiel ist der Chat einer Stunde, halb fertig: Drei Hinweise zeigen, wie Sie ihn zu Ende bringen.</translation>
    </message>
    <message>
      <source>The settings are in {path}</source>
      <translation>Die Einstellungen sind in {path}</translation>
    </message>
    <message>
      <source>The star on {of}</source>
      <translation>Der Stern an {of}</translation>
    </message>
    <message>
      <source>The system's</source>
      <comment>accent</comment>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>The system's</source>
      <comment>colours</comment>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>The system's</source>
      <comment>contrast</comment>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>The system's</source>
      <comment>language</comment>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>The template {name} cannot be read: {reason}.</source>
      <translation>Die Vorlage {name} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>The template {name} is longer than {most} bytes.</source>
      <translation>Die Vorlage {name} ist länger als {most} Bytes.</translation>
    </message>
    <message>
      <source>The template {name} is no template, or too intricate to be read.</source>
      <translation>Die Vorlage {name} ist keine Vorlage oder zu verwickelt, um gelesen zu werden.</translation>
    </message>
    <message>
      <source>The template {name} writes more than {most} characters as {block}.</source>
      <translation>Die Vorlage {name} schreibt mehr als {most} Zeichen als {block}.</translation>
    </message>
    <message>
      <source>The template {name}, line {line}: this is no UTF-8 text.</source>
      <translation>Die Vorlage {name}, Zeile {line}: das ist kein UTF-8-Text.</translation>
    </message>
    <message>
      <source>The template {name}, line {line}: {reason}.</source>
      <translation>Die Vorlage {name}, Zeile {line}: {reason}.</translation>
    </message>
    <message>
      <source>The tweet that is quoted is not in the archive.</source>
      <translation>Der zitierte Tweet ist nicht im Archiv.</translation>
    </message>
    <message>
      <source>The tweet:</source>
      <translation>Der Tweet:</translation>
    </message>
    <message>
      <source>The words of tweet {of}</source>
      <translation>Der Wortlaut von Tweet {of}</translation>
    </message>
    <message>
      <source>The {table} {key} is not as the last decision left it.</source>
      <translation>{table} {key} ist nicht so, wie die letzte Entscheidung es hinterließ.</translation>
    </message>
    <message>
      <source>There are no tweets yet.

Add an archive from the File menu, or drop its file here.</source>
      <translation>Noch gibt es keine Tweets.

Fügen Sie im Menü „Datei“ ein Archiv hinzu, oder legen Sie seine Datei hier ab.</translation>
    </message>
    <message>
      <source>There are several spaces in a row.</source>
      <translation>Mehrere Leerzeichen stehen hintereinander.</translation>
    </message>
    <message>
      <source>There is a character that nobody sees.</source>
      <translation>Da ist ein Zeichen, das niemand sieht.</translation>
    </message>
    <message>
      <source>There is a space at the start or the end.</source>
      <translation>Am Anfang oder Ende steht ein Leerzeichen.</translation>
    </message>
    <message>
      <source>There is a space before “{sign}”.</source>
      <translation>Vor „{sign}“ steht ein Leerzeichen.</translation>
    </message>
    <message>
      <source>There is a space behind “(”.</source>
      <translation>Hinter „(“ steht ein Leerzeichen.</translation>
    </message>
    <message>
      <source>There is a space of unusual width.</source>
      <translation>Da ist ein Leerzeichen ungewöhnlicher Breite.</translation>
    </message>
    <message>
      <source>There is more than is shown here.</source>
      <translation>Es gibt mehr, als hier gezeigt wird.</translation>
    </message>
    <message>
      <source>There is no attribution {value!r}; there are {attributions}.</source>
      <translation>Es gibt keine Namensnennung {value!r}; es gibt {attributions}.</translation>
    </message>
    <message>
      <source>There is no backup of {path}; open it again to see what was written over it.</source>
      <translation>Von {path} gibt es keine Sicherung; öffnen Sie es noch einmal, um zu sehen, was darübergeschrieben wurde.</translation>
    </message>
    <message>
      <source>There is no backup yet. One is made whenever a project is opened in which something new was decided.</source>
      <translation>Es gibt noch keine Sicherung. Eine entsteht, sobald ein Projekt geöffnet wird, in dem Neues entschieden wurde.</translation>
    </message>
    <message>
      <source>There is no cleanup step {step!r}; there are {names}.</source>
      <translation>Es gibt keinen Bereinigungsschritt {step!r}; es gibt {names}.</translation>
    </message>
    <message>
      <source>There is no cleanup step {unknown!r}.</source>
      <translation>Es gibt keinen Bereinigungsschritt {unknown!r}.</translation>
    </message>
    <message>
      <source>There is no consent {text!r}; there are {consents}.</source>
      <translation>Es gibt keine Zustimmung {text!r}; es gibt {consents}.</translation>
    </message>
    <message>
      <source>There is no file {path}; check its name.</source>
      <translation>Es gibt keine Datei {path}; prüfen Sie ihren Namen.</translation>
    </message>
    <message>
      <source>There is no filter {name!r} here.</source>
      <translation>Hier gibt es keinen Filter {name!r}.</translation>
    </message>
    <message>
      <source>There is no format {name!r}; there are {writers}.</source>
      <translation>Es gibt kein Format {name!r}; es gibt {writers}.</translation>
    </message>
    <message>
      <source>There is no kind of archive {kind!r}; there are {known}.</source>
      <translation>Es gibt keine Archivart {kind!r}; es gibt {known}.</translation>
    </message>
    <message>
      <source>There is no label {label!r}; there are {labels}.</source>
      <translation>Es gibt kein Etikett {label!r}; es gibt {labels}.</translation>
    </message>
    <message>
      <source>There is no label {unknown!r}.</source>
      <translation>Es gibt kein Etikett {unknown!r}.</translation>
    </message>
    <message>
      <source>There is no place for backups: {reason}.</source>
      <translation>Für Sicherungen ist kein Platz: {reason}.</translation>
    </message>
    <message>
      <source>There is no position {position} among the {seen} of question {question}.</source>
      <translation>Es gibt keine Stelle {position} unter den {seen} von Frage {question}.</translation>
    </message>
    <message numerus="yes">
      <source>There is no position {position} among {count} questions.</source>
      <translation>
        <numerusform>Es gibt keine Stelle {position} bei {count} Frage.</numerusform>
        <numerusform>Es gibt keine Stelle {position} unter {count} Fragen.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no post {post} here.</source>
      <translation>Hier gibt es keinen Beitrag {post}.</translation>
    </message>
    <message>
      <source>There is no post {post} in {path}.</source>
      <translation>In {path} gibt es keinen Beitrag {post}.</translation>
    </message>
    <message>
      <source>There is no question {number}; there are none yet.</source>
      <translation>Es gibt keine Frage {number}; es gibt noch keine.</translation>
    </message>
    <message numerus="yes">
      <source>There is no question {number}; there are {count}.</source>
      <translation>
        <numerusform>Es gibt keine Frage {number}; es gibt {count}.</numerusform>
        <numerusform>Es gibt keine Frage {number}; es gibt {count}.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no quote after this one to join it with.</source>
      <translation>Nach diesem Zitat kommt keines, mit dem es sich verbinden ließe.</translation>
    </message>
    <message>
      <source>There is no template {name!r}; there are {known}.</source>
      <translation>Es gibt keine Vorlage {name!r}; es gibt {known}.</translation>
    </message>
    <message>
      <source>There is no time zone {value!r}; name one such as Europe/Paris.</source>
      <translation>Es gibt keine Zeitzone {value!r}; nennen Sie eine wie Europe/Paris.</translation>
    </message>
    <message>
      <source>There is no time zone {zone!r}; name one such as Europe/Paris or +02:00.</source>
      <translation>Es gibt keine Zeitzone {zone!r}; nennen Sie eine wie Europe/Paris oder +02:00.</translation>
    </message>
    <message>
      <source>There is nobody called {who!r} here.</source>
      <translation>Hier heißt niemand {who!r}.</translation>
    </message>
    <message>
      <source>There is nobody of that kind in this chat.</source>
      <translation>Niemand in diesem Chat ist von dieser Art.</translation>
    </message>
    <message>
      <source>There is nothing to make again.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
      <source>This article as JSON is damaged: {reason}.</source>
      <translation>Dieser Artikel als JSON ist beschädigt: {reason}.</translation>
    </message>
    <message>
      <source>This article was written by a newer Curator; open it with that one.</source>
      <translation>Dieser Artikel wurde von einem neueren Curator geschrieben; öffnen Sie ihn damit.</translation>
    </message>
    <message>
      <source>This could not be saved: the disk failed; see that the project's folder is still there.</source>
      <translation>Das ließ sich nicht speichern: Der Datenträger versagte; sehen Sie nach, ob der Ordner des Projekts noch da ist.</translation>
    </message>
    <message>
      <source>This could not be saved: {gone}.</source>
      <translation>Das ließ sich nicht speichern: {gone}.</translation>
    </message>
    <message>
      <source>This could not be saved: {reason}.</source>
      <translation>Das ließ sich nicht speichern: {reason}.</translation>
    </message>
    <message>
      <source>This format has no {features}.</source>
      <translation>Dieses Format hat keine {features}.</translation>
    </message>
    <message>
      <source>This is no article that Curator wrote as JSON.</source>
      <translation>Das ist kein Artikel, den Curator als JSON geschrieben hat.</translation>
    </message>
    <message>
      <source>This is no joined quote.</source>
      <translation>Das ist kein verbundenes Zitat.</translation>
    </message>
    <message>
      <source>This quote stands above already.</source>
      <translation>Dieses Zitat steht weiter oben schon.</translation>
    </message>
    <message>
      <source>This quote stands under question {question} already.</source>
      <translation>Dieses Zitat steht schon unter Frage {question}.</translation>
    </message>
    <message>
      <source>This tweet is not in the archive.</source>
      <translation>Dieser Tweet ist nicht im Archiv.</translation>
    </message>
    <message>
      <source>This tweet is not in the article yet.</source>
      <translation>Dieser Tweet ist noch nicht im Artikel.</translation>
    </message>
    <message>
      <source>This tweet seems whole. Select those that belong together to join them.</source>
      <translation>Dieser Tweet scheint ganz zu sein. Wählen Sie die zusammengehörigen aus, um sie zu verbinden.</translation>
    </message>
    <message>
      <source>Those who are quoted</source>
      <translation>Wer zitiert wird</translation>
    </message>
    <message>
      <source>Those who came when a third of the chat was over</source>
      <translation>Wer kam, als ein Drittel des Chats vorüber war</translation>
    </message>
    <message>
      <source>Those who only retweeted</source>
      <translation>Wer nur weitergeleitet hat</translation>
    </message>
    <message>
      <source>Those who take part in the chat stand here, once there are tweets.</source>
      <translation>Wer am Chat teilnimmt, steht hier, sobald es Tweets gibt.</translation>
    </message>
    <message>
      <source>Those who wrote and are not quoted</source>
      <translation>Wer geschrieben hat und nicht zitiert wird</translation>
    </message>
    <message>
      <source>Thread</source>
      <translation>Thread</translation>
    </message>
    <message>
      <source>Thread and duplicates</source>
      <translation>Thread und Dubletten</translation>
    </message>
    <message>
      <source>Time</source>
      <comment>a column of a table</comment>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>Time zone</source>
      <comment>a column of a table</comment>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>Time zone…</source>
      <translation>Zeitzone …</translation>
    </message>
    <message>
      <source>Title: {words}</source>
      <translation>Titel: {words}</translation>
    </message>
    <message>
      <source>To</source>
      <comment>a time</comment>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Took back a decision that was not saved yet.</source>
      <translation>Eine noch nicht gespeicherte Entscheidung ist zurückgenommen.</translation>
    </message>
    <message>
      <source>Took back: {what}</source>
      <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
      <source>Tweet {of}</source>
      <translation>Tweet {of}</translation>
    </message>
    <message>
      <source>Tweet {post}: {a} filed it under {under_a}, {b} under {under_b}; it stands under both.</source>
      <translation>Tweet {post}: {a} hat ihn unter {under_a} eingeordnet, {b} unter {under_b}; er steht unter beiden.</translation>
    </message>
    <message>
      <source>Tweets</source>
      <translation>Tweets</translation>
    </message>
    <message>
      <source>Tweets with #</source>
      <translation>Tweets mit #</translation>
    </message>
    <message>
      <source>Type some words of it; the arrow keys choose, Enter does it.</source>
      <translation>Tippen Sie einige Wörter davon; die Pfeiltasten wählen, Enter führt es aus.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo: {act}</source>
      <translation>Rückgängig: {act}</translation>
    </message>
    <message numerus="yes">
      <source>Unstar {count} tweets</source>
      <translation>
        <numerusform>{count} Tweet den Stern nehmen</numerusform>
        <numerusform>{count} Tweets den Stern nehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <source>Use it as well</source>
      <translation>Zusätzlich verwenden</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>Was asked for (else context)</source>
      <comment>a column of a table</comment>
      <translation>Wurde verlangt (sonst Kontext)</translation>
    </message>
    <message>
      <source>Weighing all that is left in the Inbox…</source>
      <translation>Alles, was im Eingang übrig ist, wird abgewogen …</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>Was möglich ist</translation>
    </message>
    <message>
      <source>What can be searched for</source>
      <translation>Wonach sich suchen lässt</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
      <source>What does it show, for those who do not see it?</source>
      <translation>Was zeigt es denen, die es nicht sehen?</translation>
    </message>
    <message>
      <source>What happened inside the program, without anybody's words, for when something goes wrong.</source>
      <translation>Was im Programm geschah, ohne irgendjemandes Worte, falls etwas schiefgeht.</translation>
    </message>
    <message>
      <source>What is set here cannot be written to the disk, and holds until Curator is closed.</source>
      <translation>Was hier eingestellt wird, lässt sich nicht speichern und gilt, bis Curator geschlossen wird.</translation>
    </message>
    <message>
      <source>What is set here, and where you were in each project.</source>
      <translation>Was hier eingestellt ist, und wo Sie in jedem Projekt waren.</translation>
    </message>
    <message>
      <source>What is the article about?</source>
      <translation>Wovon handelt der Artikel?</translation>
    </message>
    <message>
      <source>What is what in {name}?</source>
      <translation>Was ist was in {name}?</translation>
    </message>
    <message>
      <source>What is wrong with the draft</source>
      <translation>Was am Entwurf auszusetzen ist</translation>
    </message>
    <message>
      <source>What is wrong with the draft{key}</source>
      <translation>Was am Entwurf auszusetzen ist{key}</translation>
    </message>
    <message>
      <source>What lies beyond could not be read again, for {names} is not there any more, was changed, or is on a server; import it again.</source>
      <translation>Was darüber hinausgeht, ließ sich nicht noch einmal lesen, denn {names} ist nicht mehr da, wurde geändert oder liegt auf einem Server; importieren Sie es noch einmal.</translation>
    </message>
    <message>
      <source>What stands around the quotes:</source>
      <translation>Was um die Zitate herum steht:</translation>
    </message>
    <message>
      <source>What stands on the right</source>
      <translation>Was rechts steht</translation>
    </message>
    <message>
      <source>What the article, tweets looked at closely and headings are set in.</source>
      <translation>Worin der Artikel, näher betrachtete Tweets und Überschriften gesetzt sind.</translation>
    </message>
    <message>
      <source>What the cards, lists and buttons are set in.</source>
      <translation>Worin Karten, Listen und Schaltflächen gesetzt sind.</translation>
    </message>
    <message>
      <source>What the labels mean</source>
      <translation>Was die Etiketten bedeuten</translation>
    </message>
    <message>
      <source>What the labels mean…</source>
      <translation>Was die Etiketten bedeuten …</translation>
    </message>
    <message>
      <source>What the tweet you are at answers, what answers it, and its duplicates stand here.

Go to a tweet in the middle.</source>
      <translation>Worauf der Tweet, bei dem Sie sind, antwortet, was auf ihn antwortet und seine Dubletten stehen hier.

Gehen Sie in der Mitte zu einem Tweet.</translation>
    </message>
    <message>
      <source>What this question is about.</source>
      <translation>Wovon diese Frage handelt.</translation>
    </message>
    <message>
      <source>What would be filed</source>
      <translation>Was eingeordnet würde</translation>
    </message>
    <message>
      <source>What you decided meanwhile is in {name}; merge with that once more.</source>
      <translation>Was Sie inzwischen entschieden haben, ist in {name}; führen Sie noch einmal damit zusammen.</translation>
    </message>
    <message>
      <source>What you put aside stands here.

Shelve a tweet{key}, or drag it onto the Shelf.</source>
      <translation>Hier steht, was Sie beiseitegelegt haben.

Legen Sie einen Tweet beiseite{key}, oder ziehen Sie ihn auf die Ablage.</translation>
    </message>
    <message>
      <source>What {label} means</source>
      <translation>Was {label} bedeutet</translation>
    </message>
    <message>
      <source>What {of} means</source>
      <translation>Was {of} bedeutet</translation>
    </message>
    <message>
      <source>Where the clocks stand</source>
      <translation>Wo die Uhren stehen</translation>
    </message>
    <message>
      <source>Where things are kept</source>
      <translation>Wo alles liegt</translation>
    </message>
    <message>
      <source>Which column is what…</source>
      <translation>Welche Spalte ist was …</translation>
    </message>
    <message>
      <source>Which column of {name} holds what? The text is needed; an author and a time or an address help. It is asked once for files of this shape.</source>
      <translation>Welche Spalte von {name} enthält was? Der Text ist nötig; Verfasser und Zeit oder Adresse helfen. Bei Dateien dieser Form wird nur einmal gefragt.</translation>
    </message>
    <message>
      <source>Which keys do what: every command can have others.</source>
      <translation>Welche Tasten was tun: Jeder Befehl kann andere bekommen.</translation>
    </message>
    <message>
      <source>Who decided, in the history and where two editors' work is merged; for what you decide from now on.</source>
      <translation>Wer entschieden hat, im Verlauf und wo die Arbeit zweier zusammengeführt wird; für alles, was Sie von nun an entscheiden.</translation>
    </message>
    <message>
      <source>Widen or narrow the project. What you decided about stays, whatever you choose.</source>
      <translation>Erweitern oder verengen Sie das Projekt. Was Sie entschieden haben, bleibt, was immer Sie wählen.</translation>
    </message>
    <message>
      <source>Widen or narrow…</source>
      <translation>Erweitern oder verengen …</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word-Dokument</translation>
    </message>
    <message>
      <source>WordPress blocks</source>
      <translation>WordPress-Blöcke</translation>
    </message>
    <message>
      <source>Words or a name of it stay, for you to change, in {places}.</source>
      <translation>Worte oder ein Name davon bleiben, die Sie ändern müssten: in {places}.</translation>
    </message>
    <message>
      <source>Words to aim at (0: none):</source>
      <translation>Angestrebte Wörter (0: keine Vorgabe):</translation>
    </message>
    <message>
      <source>Words, and filters: from:ana  q:2  is:unfiled  has:link{behind}; ↓ shows all of them</source>
      <translation>Wörter und Filter: from:ana  q:2  is:unfiled  has:link{behind}; ↓ zeigt sie alle</translation>
    </message>
    <message>
      <source>Workbook</source>
      <translation>Arbeitsmappe</translation>
    </message>
    <message>
      <source>Write a paragraph here</source>
      <translation>Hier einen Absatz schreiben</translation>
    </message>
    <message>
      <source>Write a paragraph under {question}</source>
      <translation>Einen Absatz unter {question} schreiben</translation>
    </message>
    <message>
      <source>Write a remark</source>
      <translation>Anmerkung schreiben</translation>
    </message>
    <message>
      <source>Write a remark on @{who}</source>
      <translation>Eine Anmerkung zu @{who} schreiben</translation>
    </message>
    <message>
      <source>Write a remark on a tweet</source>
      <translation>Eine Anmerkung zu einem Tweet schreiben</translation>
    </message>
    <message>
      <source>Write a remark on the person</source>
      <translation>Anmerkung zur Person schreiben</translation>
    </message>
    <message>
      <source>Write a subheading here</source>
      <translation>Hier eine Zwischenüberschrift schreiben</translation>
    </message>
    <message>
      <source>Write an introduction: who hosted, how many came, what it was about.</source>
      <translation>Schreiben Sie eine Einleitung: wer einlud, wie viele kamen, worum es ging.</translation>
    </message>
    <message>
      <source>Write the {field}</source>
      <translation>{field} schreiben</translation>
    </message>
    <message>
      <source>Write “{word}”</source>
      <translation>„{word}“ schreiben</translation>
    </message>
    <message>
      <source>Your data</source>
      <translation>Ihre Daten</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <source>Your own words.</source>
      <translation>Ihre eigenen Worte.</translation>
    </message>
    <message>
      <source>Your remark on {about}</source>
      <translation>Ihre Anmerkung zu {about}</translation>
    </message>
    <message>
      <source>Your remark on {about}, for you alone</source>
      <translation>Ihre Anmerkung zu {about}, nur für Sie</translation>
    </message>
    <message>
      <source>Your remark: {remark}</source>
      <translation>Ihre Anmerkung: {remark}</translation>
    </message>
    <message>
      <source>Your work</source>
      <translation>Ihre Arbeit</translation>
    </message>
    <message>
      <source>a block stands within nothing else</source>
      <translation>ein Block steht in nichts anderem</translation>
    </message>
    <message>
      <source>a decision is an object such as {example}</source>
      <translation>eine Entscheidung ist ein Objekt wie {example}</translation>
    </message>
    <message>
      <source>a hashtag</source>
      <translation>einen Hashtag</translation>
    </message>
    <message>
      <source>a highlight</source>
      <translation>ein Höhepunkt</translation>
    </message>
    <message>
      <source>a link</source>
      <translation>einen Link</translation>
    </message>
    <message>
      <source>a list of texts</source>
      <translation>eine Liste von Texten</translation>
    </message>
    <message>
      <source>a loop cannot stand within another</source>
      <translation>eine Schleife kann nicht in einer anderen stehen</translation>
    </message>
    <message>
      <source>a loop goes over {lists}</source>
      <translation>eine Schleife geht über {lists}</translation>
    </message>
    <message>
      <source>a new line</source>
      <comment>what a key does</comment>
      <translation>neue Zeile</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <source>a paragraph under question {of}</source>
      <translation>ein Absatz unter Frage {of}</translation>
    </message>
    <message>
      <source>a part of it cannot be read</source>
      <translation>ein Teil davon lässt sich nicht lesen</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <source>a picture or a video</source>
      <translation>ein Bild oder ein Video</translation>
    </message>
    <message>
      <source>a question mark</source>
      <translation>ein Fragezeichen</translation>
    </message>
    <message>
      <source>a quotation mark is opened here and never closed</source>
      <translation>hier öffnet sich ein Anführungszeichen und schließt sich nie</translation>
    </message>
    <message>
      <source>a remark of yours</source>
      <translation>eine Anmerkung von Ihnen</translation>
    </message>
    <message>
      <source>a reply</source>
      <translation>eine Antwort</translation>
    </message>
    <message>
      <source>a span</source>
      <comment>what a key does</comment>
      <translation>eine Zeitspanne</translation>
    </message>
    <message>
      <source>a template cannot call anything</source>
      <translation>eine Vorlage kann nichts aufrufen</translation>
    </message>
    <message>
      <source>a template cannot read other files</source>
      <translation>eine Vorlage kann keine anderen Dateien lesen</translation>
    </message>
    <message>
      <source>a template cannot use {what}</source>
      <translation>eine Vorlage kann {what} nicht verwenden</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>ein Text</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>eine ganze Zahl</translation>
    </message>
    <message>
      <source>accept</source>
      <comment>what a key does</comment>
      <translation>annehmen</translation>
    </message>
    <message>
      <source>accessibility, black, white, legible</source>
      <translation>Barrierefreiheit, schwarz, weiß, lesbar</translation>
    </message>
    <message>
      <source>adds “{new}”.</source>
      <translation>fügt „{new}“ hinzu.</translation>
    </message>
    <message>
      <source>all else speaks for question {question}</source>
      <translation>alles andere spricht für Frage {question}</translation>
    </message>
    <message>
      <source>all keys</source>
      <comment>what a key does</comment>
      <translation>alle Tasten</translation>
    </message>
    <message>
      <source>all saved</source>
      <translation>alles gespeichert</translation>
    </message>
    <message>
      <source>all saved {time}</source>
      <translation>alles gespeichert {time}</translation>
    </message>
    <message>
      <source>all that was decided is still held here, and can be saved as a new file</source>
      <translation>alles Entschiedene wird hier noch festgehalten und lässt sich als neue Datei speichern</translation>
    </message>
    <message>
      <source>altered by hand</source>
      <comment>a quote</comment>
      <translation>von Hand geändert</translation>
    </message>
    <message>
      <source>an answer</source>
      <translation>eine Antwort</translation>
    </message>
    <message>
      <source>an option has a value that it cannot have</source>
      <translation>eine Option hat einen Wert, den sie nicht haben kann</translation>
    </message>
    <message>
      <source>anonymous</source>
      <comment>what somebody agreed to</comment>
      <translation>ohne Namen</translation>
    </message>
    <message>
      <source>another file was put in the place of {path}</source>
      <translation>eine andere Datei wurde an die Stelle von {path} gesetzt</translation>
    </message>
    <message>
      <source>another program holds the project; close it there</source>
      <translation>ein anderes Programm hält das Projekt; schließen Sie es dort</translation>
    </message>
    <message>
      <source>answers another</source>
      <translation>antwortet auf einen anderen</translation>
    </message>
    <message>
      <source>any</source>
      <comment>a hashtag</comment>
      <translation>alle</translation>
    </message>
    <message>
      <source>appearance, theme, night, contrast</source>
      <translation>Aussehen, Thema, Nacht, Kontrast, Design</translation>
    </message>
    <message>
      <source>archives</source>
      <translation>Archive</translation>
    </message>
    <message>
      <source>as they come</source>
      <comment>keys</comment>
      <translation>wie vorgegeben</translation>
    </message>
    <message>
      <source>asks a question of the chat</source>
      <translation>stellt eine Frage des Chats</translation>
    </message>
    <message>
      <source>attribution</source>
      <comment>a field of the article</comment>
      <translation>Namensnennung</translation>
    </message>
    <message>
      <source>bold</source>
      <comment>what a format may lack</comment>
      <translation>fett</translation>
    </message>
    <message>
      <source>bolt</source>
      <comment>a label</comment>
      <translation>Blitz</translation>
    </message>
    <message>
      <source>by minute</source>
      <comment>what a key does</comment>
      <translation>minutenweise</translation>
    </message>
    <message>
      <source>by that person</source>
      <translation>von dieser Person</translation>
    </message>
    <message>
      <source>by the hashtag and the time that you say below</source>
      <translation>nach dem Hashtag und der Zeit, die Sie unten angeben</translation>
    </message>
    <message>
      <source>byline</source>
      <comment>a field of the article</comment>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>came late to the chat</source>
      <translation>kam spät zum Chat</translation>
    </message>
    <message>
      <source>changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>clear, privacy, history</source>
      <translation>löschen, leeren, Privatsphäre, Verlauf</translation>
    </message>
    <message>
      <source>click the card and press Enter</source>
      <translation>die Karte anklicken und Enter drücken</translation>
    </message>
    <message>
      <source>closing</source>
      <comment>a field of the article</comment>
      <translation>Schluss</translation>
    </message>
    <message>
      <source>commands</source>
      <comment>what a key does</comment>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>context</source>
      <comment>a tweet that is not of the chat</comment>
      <translation>Kontext</translation>
    </message>
    <message>
      <source>copy</source>
      <comment>a tweet</comment>
      <translation>Kopie</translation>
    </message>
    <message>
      <source>d MMM</source>
      <comment>how Qt shall write a day</comment>
      <translation>d. MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>how Qt shall write a day</comment>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <source>d MMM yyyy HH:mm:ss</source>
      <comment>how Qt shall write a moment</comment>
      <translation>d. MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
      <source>ddd d MMM</source>
      <comment>how Qt shall write a day</comment>
      <translation>ddd d. MMM</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <comment>how Qt shall write a day</comment>
      <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
      <source>decisions</source>
      <translation>Entscheidungen</translation>
    </message>
    <message>
      <source>disclosure</source>
      <comment>a field of the article</comment>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>done</source>
      <comment>what a key does</comment>
      <translation>fertig</translation>
    </message>
    <message>
      <source>double-click it</source>
      <translation>doppelt darauf klicken</translation>
    </message>
    <message>
      <source>double-click the words</source>
      <translation>doppelt auf den Wortlaut klicken</translation>
    </message>
    <message>
      <source>drag downwards</source>
      <translation>nach unten ziehen</translation>
    </message>
    <message>
      <source>drag onto Inbox</source>
      <translation>auf den Eingang ziehen</translation>
    </message>
    <message>
      <source>drag onto Shelf</source>
      <translation>auf die Ablage ziehen</translation>
    </message>
    <message>
      <source>drag onto Starred</source>
      <translation>auf „Mit Stern“ ziehen</translation>
    </message>
    <message>
      <source>drag onto the question</source>
      <translation>auf die Frage ziehen</translation>
    </message>
    <message>
      <source>drag onto the question, holding Ctrl</source>
      <translation>mit gedrückter Strg-Taste auf die Frage ziehen</translation>
    </message>
    <message>
      <source>drag upwards</source>
      <translation>nach oben ziehen</translation>
    </message>
    <message>
      <source>drop</source>
      <comment>a label</comment>
      <translation>Tropfen</translation>
    </message>
    <message>
      <source>edit</source>
      <comment>what a key does</comment>
      <translation>bearbeiten</translation>
    </message>
    <message>
      <source>edited quotes</source>
      <translation>bearbeitete Zitate</translation>
    </message>
    <message>
      <source>editor, user, author, account</source>
      <translation>Redakteur, Benutzer, Autor, Konto</translation>
    </message>
    <message>
      <source>every tweet in it</source>
      <translation>alle Tweets darin</translation>
    </message>
    <message>
      <source>file</source>
      <comment>what a key does</comment>
      <translation>einordnen</translation>
    </message>
    <message>
      <source>filed under a question</source>
      <translation>unter einer Frage eingeordnet</translation>
    </message>
    <message>
      <source>filed under none</source>
      <translation>unter keiner eingeordnet</translation>
    </message>
    <message>
      <source>filed under some question</source>
      <translation>unter irgendeiner Frage eingeordnet</translation>
    </message>
    <message>
      <source>filed under that question</source>
      <translation>unter dieser Frage eingeordnet</translation>
    </message>
    <message>
      <source>filed under {number}</source>
      <translation>eingeordnet unter {number}</translation>
    </message>
    <message>
      <source>first name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <source>first-name</source>
      <comment>what somebody agreed to</comment>
      <translation>nur Vorname</translation>
    </message>
    <message>
      <source>flag</source>
      <comment>a label</comment>
      <translation>Fahne</translation>
    </message>
    <message>
      <source>folder, directory, location, backup, templates, read-only</source>
      <translation>Ordner, Verzeichnis, Ort, Sicherung, Backup, Vorlagen, schreibgeschützt</translation>
    </message>
    <message>
      <source>folder, directory, location, cache, disk space</source>
      <translation>Ordner, Verzeichnis, Ort, Cache, Zwischenspeicher, Speicherplatz</translation>
    </message>
    <message>
      <source>folder, directory, location, configuration</source>
      <translation>Ordner, Verzeichnis, Ort, Konfiguration</translation>
    </message>
    <message>
      <source>folder, directory, location, crash, diagnosis</source>
      <translation>Ordner, Verzeichnis, Ort, Absturz, Diagnose, Log</translation>
    </message>
    <message>
      <source>from</source>
      <comment>a time</comment>
      <translation>von</translation>
    </message>
    <message>
      <source>from that time on</source>
      <translation>von dieser Zeit an</translation>
    </message>
    <message>
      <source>go there</source>
      <comment>what a key does</comment>
      <translation>dorthin gehen</translation>
    </message>
    <message>
      <source>go there, or see the span alone</source>
      <comment>what a key does</comment>
      <translation>dorthin gehen oder nur die Zeitspanne sehen</translation>
    </message>
    <message>
      <source>goes on</source>
      <translation>geht weiter</translation>
    </message>
    <message>
      <source>has “{new}” for “{old}”.</source>
      <translation>hat „{new}“ statt „{old}“.</translation>
    </message>
    <message>
      <source>hashtag</source>
      <comment>a field of the article</comment>
      <translation>Hashtag</translation>
    </message>
    <message>
      <source>heart</source>
      <comment>a label</comment>
      <translation>Herz</translation>
    </message>
    <message>
      <source>here only because others answer or quote it</source>
      <translation>nur hier, weil andere darauf antworten oder ihn zitieren</translation>
    </message>
    <message>
      <source>highlight, blue, theme</source>
      <translation>Hervorhebung, blau, Thema</translation>
    </message>
    <message>
      <source>history, last opened</source>
      <translation>Verlauf, zuletzt geöffnet</translation>
    </message>
    <message>
      <source>host</source>
      <comment>a field of the article</comment>
      <translation>Gastgeber</translation>
    </message>
    <message>
      <source>how they are named</source>
      <comment>what a key does</comment>
      <translation>wie sie genannt werden</translation>
    </message>
    <message>
      <source>in that language, where the archive knows it</source>
      <translation>in dieser Sprache, wo das Archiv sie kennt</translation>
    </message>
    <message>
      <source>in that state, or of that kind</source>
      <translation>in diesem Zustand oder von dieser Art</translation>
    </message>
    <message>
      <source>intro</source>
      <comment>a field of the article</comment>
      <translation>Einleitung</translation>
    </message>
    <message>
      <source>it came while question {question} was asked</source>
      <translation>er kam, während Frage {question} gestellt war</translation>
    </message>
    <message>
      <source>it does not begin as a project does</source>
      <translation>es beginnt nicht wie ein Projekt</translation>
    </message>
    <message>
      <source>it has far more tables than Curator's</source>
      <translation>es hat weit mehr Tabellen als eines von Curator</translation>
    </message>
    <message>
      <source>it has no id</source>
      <translation>es hat keine Kennung</translation>
    </message>
    <message>
      <source>it has {posts} rows, of which the first {most} were looked at; import a part of it, by hashtag or time.</source>
      <translation>es hat {posts} Zeilen, von denen die ersten {most} angesehen wurden; importieren Sie einen Teil, nach Hashtag oder Zeit.</translation>
    </message>
    <message>
      <source>it holds no post</source>
      <translation>es enthält keinen Beitrag</translation>
    </message>
    <message>
      <source>it holds no tweets</source>
      <translation>es enthält keine Tweets</translation>
    </message>
    <message>
      <source>it is a boost, of which an export keeps only the address</source>
      <translation>es ist ein Boost, von dem ein Export nur die Adresse behält</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
      <source>it is no JSON: {reason}</source>
      <translation>es ist kein JSON: {reason}</translation>
    </message>
    <message>
      <source>it is no object</source>
      <translation>es ist kein Objekt</translation>
    </message>
    <message>
      <source>it is no post but {what}</source>
      <translation>es ist kein Beitrag, sondern {what}</translation>
    </message>
    <message>
      <source>it is no post: {reason}</source>
      <translation>es ist kein Beitrag: {reason}</translation>
    </message>
    <message>
      <source>its end is missing</source>
      <translation>sein Ende fehlt</translation>
    </message>
    <message>
      <source>its last backup, of {at}, can be saved as a new file, with what is decided from now on</source>
      <translation>seine letzte Sicherung, vom {at}, lässt sich als neue Datei speichern, mit allem, was ab jetzt entschieden wird</translation>
    </message>
    <message>
      <source>its version is unknown</source>
      <translation>seine Version ist unbekannt</translation>
    </message>
    <message>
      <source>its {kind} {name!r} is missing</source>
      <translation>{kind} {name!r} fehlt darin</translation>
    </message>
    <message>
      <source>its {kind} {name!r} is not Curator's</source>
      <translation>{kind} {name!r} darin ist nicht von Curator</translation>
    </message>
    <message numerus="yes">
      <source>joined of {count} tweets</source>
      <translation>
        <numerusform>aus {count} Tweet verbunden</numerusform>
        <numerusform>aus {count} Tweets verbunden</numerusform>
      </translation>
    </message>
    <message>
      <source>joined {number} of {of}</source>
      <translation>verbunden {number} von {of}</translation>
    </message>
    <message>
      <source>label {label}</source>
      <translation>Etikett {label}</translation>
    </message>
    <message>
      <source>leave it as it was</source>
      <comment>what a key does</comment>
      <translation>so lassen</translation>
    </message>
    <message>
      <source>leaves out “{old}”.</source>
      <translation>lässt „{old}“ aus.</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <source>left-out</source>
      <comment>what somebody agreed to</comment>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <source>links</source>
      <comment>what a format may lack</comment>
      <translation>Links</translation>
    </message>
    <message>
      <source>lists</source>
      <comment>what a format may lack</comment>
      <translation>Listen</translation>
    </message>
    <message>
      <source>may be named</source>
      <translation>darf genannt werden</translation>
    </message>
    <message>
      <source>moon</source>
      <comment>a label</comment>
      <translation>Mond</translation>
    </message>
    <message>
      <source>more</source>
      <comment>what a key does</comment>
      <translation>mehr</translation>
    </message>
    <message>
      <source>more than a fair share</source>
      <translation>mehr als ein gerechter Anteil</translation>
    </message>
    <message>
      <source>move</source>
      <comment>what a key does</comment>
      <translation>verschieben</translation>
    </message>
    <message>
      <source>names of decisions</source>
      <translation>Namen von Entscheidungen</translation>
    </message>
    <message>
      <source>names of people</source>
      <translation>Namen von Personen</translation>
    </message>
    <message>
      <source>naming that person, or answering them</source>
      <translation>diese Person nennend oder ihr antwortend</translation>
    </message>
    <message>
      <source>near copy</source>
      <comment>a tweet</comment>
      <translation>fast gleich</translation>
    </message>
    <message>
      <source>never quoted</source>
      <translation>nie zitiert</translation>
    </message>
    <message>
      <source>new</source>
      <comment>a person</comment>
      <translation>neu</translation>
    </message>
    <message>
      <source>no column gives the text</source>
      <translation>keine Spalte enthält den Text</translation>
    </message>
    <message>
      <source>no keys</source>
      <translation>keine Tasten</translation>
    </message>
    <message>
      <source>no time</source>
      <translation>keine Zeit</translation>
    </message>
    <message>
      <source>no tweet has a time; say so with {example}</source>
      <translation>kein Tweet hat eine Zeit; geben Sie sie an mit {example}</translation>
    </message>
    <message>
      <source>no tweets</source>
      <translation>keine Tweets</translation>
    </message>
    <message>
      <source>nobody ({file})</source>
      <translation>niemand ({file})</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>niemand genannt</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>none of them: {share}%</source>
      <translation>keine davon: {share} %</translation>
    </message>
    <message>
      <source>none that you may read</source>
      <translation>keines, das Sie lesen dürfen</translation>
    </message>
    <message>
      <source>not asked</source>
      <translation>nicht gefragt</translation>
    </message>
    <message>
      <source>not by name</source>
      <translation>nicht mit Namen</translation>
    </message>
    <message>
      <source>not passed over</source>
      <translation>nicht übergangen</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>nothing known</source>
      <translation>nichts Bekanntes</translation>
    </message>
    <message>
      <source>on the shelf</source>
      <translation>in der Ablage</translation>
    </message>
    <message>
      <source>only parts such as most_quoted[:3] can be taken</source>
      <translation>nur Teile wie most_quoted[:3] lassen sich nehmen</translation>
    </message>
    <message>
      <source>open</source>
      <comment>what a key does</comment>
      <translation>öffnen</translation>
    </message>
    <message>
      <source>paragraphs</source>
      <translation>Absätze</translation>
    </message>
    <message>
      <source>part of a joined quote</source>
      <translation>Teil eines verbundenen Zitats</translation>
    </message>
    <message>
      <source>part {number} of {of}</source>
      <translation>Teil {number} von {of}</translation>
    </message>
    <message>
      <source>passed over as seen</source>
      <translation>als gesehen übergangen</translation>
    </message>
    <message>
      <source>people</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>picture</source>
      <comment>a field of the article</comment>
      <translation>Bild</translation>
    </message>
    <message>
      <source>picture-text</source>
      <comment>a field of the article</comment>
      <translation>Bildbeschreibung</translation>
    </message>
    <message>
      <source>pictures</source>
      <comment>what a format may lack</comment>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>placements</source>
      <translation>Einordnungen</translation>
    </message>
    <message>
      <source>q: takes a question's number, any or none, and {value!r} is neither; try q:1.</source>
      <translation>q: nimmt die Nummer einer Frage, any oder none, und {value!r} ist keines davon; versuchen Sie q:1.</translation>
    </message>
    <message>
      <source>question {of}</source>
      <translation>Frage {of}</translation>
    </message>
    <message>
      <source>question {question} was asked only {span} later</source>
      <translation>Frage {question} wurde erst {span} später gestellt</translation>
    </message>
    <message>
      <source>questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <source>quoted</source>
      <translation>zitiert</translation>
    </message>
    <message>
      <source>quotes another</source>
      <translation>zitiert einen anderen</translation>
    </message>
    <message>
      <source>remark needs either a post or an author</source>
      <translation>remark braucht entweder post oder author</translation>
    </message>
    <message>
      <source>remarks</source>
      <translation>Anmerkungen</translation>
    </message>
    <message>
      <source>repeats another</source>
      <translation>wiederholt einen anderen</translation>
    </message>
    <message>
      <source>reposts</source>
      <translation>Weiterleitungen</translation>
    </message>
    <message>
      <source>retweet</source>
      <comment>a tweet</comment>
      <translation>weitergeleitet</translation>
    </message>
    <message>
      <source>reword</source>
      <comment>what a key does</comment>
      <translation>umformulieren</translation>
    </message>
    <message>
      <source>rows about questions that are lost</source>
      <translation>Zeilen zu verlorenen Fragen</translation>
    </message>
    <message>
      <source>rows of tables</source>
      <translation>Tabellenzeilen</translation>
    </message>
    <message>
      <source>sans, typeface, interface</source>
      <translation>serifenlos, Schriftart, Oberfläche</translation>
    </message>
    <message>
      <source>search</source>
      <comment>what a key does</comment>
      <translation>suchen</translation>
    </message>
    <message>
      <source>see their tweets</source>
      <comment>what a key does</comment>
      <translation>ihre Tweets sehen</translation>
    </message>
    <message>
      <source>seen</source>
      <translation>gesehen</translation>
    </message>
    <message>
      <source>serif, typeface, reading</source>
      <translation>Serifen, Schriftart, Lesen</translation>
    </message>
    <message>
      <source>shelve</source>
      <comment>what a key does</comment>
      <translation>beiseitelegen</translation>
    </message>
    <message>
      <source>shelved</source>
      <translation>beiseitegelegt</translation>
    </message>
    <message>
      <source>shortcuts, keyboard, hotkeys</source>
      <translation>Tastenkürzel, Tastatur, Kurzbefehle</translation>
    </message>
    <message>
      <source>somebody's handle</source>
      <translation>den Handle von jemandem</translation>
    </message>
    <message>
      <source>someone else</source>
      <translation>jemand anderes</translation>
    </message>
    <message>
      <source>star</source>
      <comment>what a key does</comment>
      <translation>Stern</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>mit Stern</translation>
    </message>
    <message>
      <source>starred</source>
      <comment>a quote</comment>
      <translation>mit Stern</translation>
    </message>
    <message>
      <source>stars</source>
      <translation>Sterne</translation>
    </message>
    <message>
      <source>still to decide about</source>
      <translation>noch zu entscheiden</translation>
    </message>
    <message>
      <source>suggested for {number}</source>
      <translation>vorgeschlagen für {number}</translation>
    </message>
    <message>
      <source>take out</source>
      <comment>what a key does</comment>
      <translation>herausnehmen</translation>
    </message>
    <message>
      <source>target</source>
      <comment>a field of the article</comment>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>template</source>
      <comment>a field of the article</comment>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>the account's</source>
      <comment>name</comment>
      <translation>der des Kontos</translation>
    </message>
    <message>
      <source>the article’s {of}</source>
      <translation>{of} des Artikels</translation>
    </message>
    <message>
      <source>the columns of {name!r} are no list of names</source>
      <translation>die Spalten von {name!r} sind keine Liste von Namen</translation>
    </message>
    <message>
      <source>the current tweet</source>
      <translation>der aktuelle Tweet</translation>
    </message>
    <message>
      <source>the disk is full; make some room</source>
      <translation>der Datenträger ist voll; schaffen Sie Platz</translation>
    </message>
    <message>
      <source>the edited words of tweet {of}</source>
      <translation>der bearbeitete Wortlaut von Tweet {of}</translation>
    </message>
    <message>
      <source>the filter {of}</source>
      <translation>der Filter {of}</translation>
    </message>
    <message>
      <source>the journal beside it names another file</source>
      <translation>das Journal daneben nennt eine andere Datei</translation>
    </message>
    <message>
      <source>the meaning of the label {of}</source>
      <translation>die Bedeutung des Etiketts {of}</translation>
    </message>
    <message>
      <source>the project's file is damaged; restore a backup of it, or repair it into a new file</source>
      <translation>die Datei des Projekts ist beschädigt; stellen Sie eine Sicherung wieder her, oder reparieren Sie sie in eine neue Datei</translation>
    </message>
    <message>
      <source>the project's file is read-only; make it writable</source>
      <translation>die Datei des Projekts ist schreibgeschützt; machen Sie sie beschreibbar</translation>
    </message>
    <message>
      <source>the row cannot be taken apart ({reason})</source>
      <translation>die Zeile lässt sich nicht zerlegen ({reason})</translation>
    </message>
    <message>
      <source>the row has {cells} cells and the header {width}</source>
      <translation>die Zeile hat {cells} Zellen und die Kopfzeile {width}</translation>
    </message>
    <message>
      <source>the same as is:repost</source>
      <translation>dasselbe wie is:repost</translation>
    </message>
    <message>
      <source>the text is empty</source>
      <translation>der Text ist leer</translation>
    </message>
    <message>
      <source>the text is longer than any post's</source>
      <translation>der Text ist länger als der irgendeines Beitrags</translation>
    </message>
    <message>
      <source>the whole thread</source>
      <comment>what a key does</comment>
      <translation>der ganze Thread</translation>
    </message>
    <message>
      <source>there is no backup of what was decided in it</source>
      <translation>von dem darin Entschiedenen gibt es keine Sicherung</translation>
    </message>
    <message>
      <source>there is no block {name!r}; there are {blocks}</source>
      <translation>es gibt keinen Block {name!r}; es gibt {blocks}</translation>
    </message>
    <message>
      <source>there is no decision {name!r}; there are {verbs}</source>
      <translation>es gibt keine Entscheidung {name!r}; es gibt {verbs}</translation>
    </message>
    <message>
      <source>there is no {name!r} to look at; there are {names}</source>
      <translation>es gibt kein {name!r} anzusehen; es gibt {names}</translation>
    </message>
    <message>
      <source>there is no {name!r}; there are {names}</source>
      <translation>es gibt kein {name!r}; es gibt {names}</translation>
    </message>
    <message>
      <source>there is not enough room on the disk</source>
      <translation>auf dem Datenträger ist nicht genug Platz</translation>
    </message>
    <message>
      <source>they agree almost perfectly</source>
      <translation>sie stimmen fast vollkommen überein</translation>
    </message>
    <message>
      <source>they agree fairly</source>
      <translation>sie stimmen leidlich überein</translation>
    </message>
    <message>
      <source>they agree moderately</source>
      <translation>sie stimmen mäßig überein</translation>
    </message>
    <message>
      <source>they agree no more than by chance</source>
      <translation>sie stimmen nicht mehr überein als durch Zufall</translation>
    </message>
    <message>
      <source>they agree slightly</source>
      <translation>sie stimmen wenig überein</translation>
    </message>
    <message>
      <source>they agree substantially</source>
      <translation>sie stimmen weitgehend überein</translation>
    </message>
    <message>
      <source>this is no template</source>
      <translation>das ist keine Vorlage</translation>
    </message>
    <message>
      <source>this tweet</source>
      <translation>diesem Tweet</translation>
    </message>
    <message>
      <source>this tweet</source>
      <comment>in its thread</comment>
      <translation>dieser Tweet</translation>
    </message>
    <message>
      <source>title</source>
      <comment>a field of the article</comment>
      <translation>Titel</translation>
    </message>
    <message>
      <source>to</source>
      <comment>a time</comment>
      <translation>bis</translation>
    </message>
    <message>
      <source>to: takes somebody's handle, and {value!r} is none; try to:ana.</source>
      <translation>to: nimmt den Handle von jemandem, und {value!r} ist keiner; versuchen Sie to:ana.</translation>
    </message>
    <message>
      <source>today, {time}</source>
      <translation>heute, {time}</translation>
    </message>
    <message>
      <source>translation, English, German, Arabic, Japanese</source>
      <translation>Übersetzung, Englisch, Deutsch, Arabisch, Japanisch</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true oder false</translation>
    </message>
    <message>
      <source>twarc json2csv, since 2018</source>
      <translation>twarc json2csv, seit 2018</translation>
    </message>
    <message>
      <source>tweets</source>
      <translation>Tweets</translation>
    </message>
    <message>
      <source>unchecked</source>
      <comment>a field of the article</comment>
      <translation>Nicht Geprüftes</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>up to that time, the minute or the day included</source>
      <translation>bis zu dieser Zeit, die Minute oder der Tag eingeschlossen</translation>
    </message>
    <message>
      <source>what its columns mean is a guess; look at the first posts.</source>
      <translation>was seine Spalten bedeuten, ist geraten; sehen Sie die ersten Beiträge an.</translation>
    </message>
    <message>
      <source>with one of these</source>
      <translation>mit einem von diesen</translation>
    </message>
    <message>
      <source>with some label</source>
      <translation>mit irgendeinem Etikett</translation>
    </message>
    <message>
      <source>with that label, by its own name or yours</source>
      <translation>mit diesem Etikett, unter seinem eigenen Namen oder Ihrem</translation>
    </message>
    <message>
      <source>with the {name}</source>
      <translation>mit {name}</translation>
    </message>
    <message>
      <source>with words of your own</source>
      <translation>mit Ihren eigenen Worten</translation>
    </message>
    <message>
      <source>without a label</source>
      <translation>ohne Etikett</translation>
    </message>
    <message>
      <source>words of tweets</source>
      <translation>Wortlaut von Tweets</translation>
    </message>
    <message>
      <source>you have begun with it</source>
      <translation>Sie haben damit begonnen</translation>
    </message>
    <message>
      <source>your remark on tweet {of}</source>
      <translation>Ihre Anmerkung zu Tweet {of}</translation>
    </message>
    <message>
      <source>your remark on {of}</source>
      <translation>Ihre Anmerkung zu {of}</translation>
    </message>
    <message>
      <source>your remark: {remark}</source>
      <translation>Ihre Anmerkung: {remark}</translation>
    </message>
    <message>
      <source>zone</source>
      <comment>a field of the article</comment>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>zoom, scale, bigger, smaller, font size</source>
      <translation>Zoom, skalieren, größer, kleiner, Schriftgrad</translation>
    </message>
    <message>
      <source>{about} {variable} says so for now.</source>
      <translation>{about} Zurzeit bestimmt das {variable}.</translation>
    </message>
    <message>
      <source>{address} cannot be opened ({reason}); check the address, the user and the password, and that the server can be reached.</source>
      <translation>{address} lässt sich nicht öffnen ({reason}); prüfen Sie Adresse, Benutzer und Passwort, und ob der Server erreichbar ist.</translation>
    </message>
    <message>
      <source>{address} could not be read ({reason}); try again, or ask whoever keeps the server.</source>
      <translation>{address} ließ sich nicht lesen ({reason}); versuchen Sie es noch einmal, oder fragen Sie, wer den Server betreut.</translation>
    </message>
    <message>
      <source>{address} gave no row for {minutes} minutes; ask for a shorter time, or have the table indexed.</source>
      <translation>{address} lieferte {minutes} Minuten lang keine Zeile; fragen Sie nach einer kürzeren Zeit, oder lassen Sie die Tabelle indizieren.</translation>
    </message>
    <message>
      <source>{address} has a table with too many columns; name another with --table.</source>
      <translation>{address} hat eine Tabelle mit zu vielen Spalten; nennen Sie eine andere mit --table.</translation>
    </message>
    <message>
      <source>{address} has no table that holds texts (it has {some}); name one with --table, and say by a mapping what its columns are.</source>
      <translation>{address} hat keine Tabelle mit Texten (vorhanden: {some}); nennen Sie eine mit --table, und sagen Sie mit einer Zuordnung, was ihre Spalten sind.</translation>
    </message>
    <message>
      <source>{address} has no table {table!r}; it has {have}.</source>
      <translation>{address} hat keine Tabelle {table!r}; vorhanden: {have}.</translation>
    </message>
    <message>
      <source>{address} is read by psycopg, which is not installed; install it with: pip install 'curator[postgres]'.</source>
      <translation>{address} wird mit psycopg gelesen, das nicht installiert ist; installieren Sie es mit: pip install 'curator[postgres]'.</translation>
    </message>
    <message>
      <source>{before}, {one}</source>
      <translation>{before}, {one}</translation>
    </message>
    <message>
      <source>{block} can be {choices}, not {said!r}</source>
      <translation>{block} kann {choices} sein, nicht {said!r}</translation>
    </message>
    <message>
      <source>{both} have no tweet in common; choose two projects of the same chat.</source>
      <translation>{both} haben keinen Tweet gemeinsam; wählen Sie zwei Projekte desselben Chats.</translation>
    </message>
    <message>
      <source>{came}, {went}.</source>
      <translation>{came}, {went}.</translation>
    </message>
    <message>
      <source>{command}: {keys}</source>
      <translation>{command}: {keys}</translation>
    </message>
    <message>
      <source>{command}: {question}</source>
      <translation>{command}: {question}</translation>
    </message>
    <message numerus="yes">
      <source>{count} cleanup steps switched</source>
      <translation>
        <numerusform>{count} Bereinigungsschritt umgeschaltet</numerusform>
        <numerusform>{count} Bereinigungsschritte umgeschaltet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} commands changed</source>
      <translation>
        <numerusform>{count} Befehl geändert</numerusform>
        <numerusform>{count} Befehle geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} consents</source>
      <translation>
        <numerusform>{count} Zustimmung</numerusform>
        <numerusform>{count} Zustimmungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} days</source>
      <translation>
        <numerusform>{count} Tag</numerusform>
        <numerusform>{count} Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions</source>
      <translation>
        <numerusform>{count} Entscheidung</numerusform>
        <numerusform>{count} Entscheidungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions are not saved yet and will be as soon as that is possible; all others are on the disk.</source>
      <translation>
        <numerusform>{count} Entscheidung ist noch nicht gespeichert und wird es, sobald es möglich ist; alle anderen stehen auf dem Datenträger.</numerusform>
        <numerusform>{count} Entscheidungen sind noch nicht gespeichert und werden es, sobald es möglich ist; alle anderen stehen auf dem Datenträger.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions are not saved yet, and would be missing; try again once all is saved.</source>
      <translation>
        <numerusform>{count} Entscheidung ist noch nicht gespeichert und würde fehlen; versuchen Sie es noch einmal, wenn alles gespeichert ist.</numerusform>
        <numerusform>{count} Entscheidungen sind noch nicht gespeichert und würden fehlen; versuchen Sie es noch einmal, wenn alles gespeichert ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions are not saved yet, because the file cannot be written; close again to give up on that.</source>
      <translation>
        <numerusform>{count} Entscheidung ist noch nicht gespeichert, weil sich die Datei nicht schreiben lässt; schließen Sie noch einmal, um darauf zu verzichten.</numerusform>
        <numerusform>{count} Entscheidungen sind noch nicht gespeichert, weil sich die Datei nicht schreiben lässt; schließen Sie noch einmal, um darauf zu verzichten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} did not say their time’s zone</source>
      <translation>
        <numerusform>{count} nannte die Zeitzone nicht</numerusform>
        <numerusform>{count} nannten die Zeitzone nicht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} fields of the article</source>
      <translation>
        <numerusform>{count} Feld des Artikels</numerusform>
        <numerusform>{count} Felder des Artikels</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} filters</source>
      <translation>
        <numerusform>{count} Filter</numerusform>
        <numerusform>{count} Filter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} found</source>
      <translation>
        <numerusform>{count} gefunden</numerusform>
        <numerusform>{count} gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} had a damaged or missing id</source>
      <translation>
        <numerusform>{count} hatte eine beschädigte oder fehlende Kennung</numerusform>
        <numerusform>{count} hatten eine beschädigte oder fehlende Kennung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} hours</source>
      <translation>
        <numerusform>{count} Stunde</numerusform>
        <numerusform>{count} Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} ids are damaged or missing and were repaired or replaced.</source>
      <translation>
        <numerusform>{count} Kennung ist beschädigt oder fehlt und wurde repariert oder ersetzt.</numerusform>
        <numerusform>{count} Kennungen sind beschädigt oder fehlen und wurden repariert oder ersetzt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} labels</source>
      <translation>
        <numerusform>{count} Etikett</numerusform>
        <numerusform>{count} Etiketten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lie outside what you chose</source>
      <translation>
        <numerusform>{count} liegt außerhalb des Ausschnitts</numerusform>
        <numerusform>{count} liegen außerhalb des Ausschnitts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} minutes</source>
      <translation>
        <numerusform>{count} Minute</numerusform>
        <numerusform>{count} Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} names of labels</source>
      <translation>
        <numerusform>{count} Name von Etiketten</numerusform>
        <numerusform>{count} Namen von Etiketten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not saved yet</source>
      <translation>
        <numerusform>{count} noch nicht gespeichert</numerusform>
        <numerusform>{count} noch nicht gespeichert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of its pictures cannot be read from the archive.</source>
      <translation>
        <numerusform>{count} seiner Bilder lässt sich nicht aus dem Archiv lesen.</numerusform>
        <numerusform>{count} seiner Bilder lassen sich nicht aus dem Archiv lesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paragraphs</source>
      <translation>
        <numerusform>{count} Absatz</numerusform>
        <numerusform>{count} Absätze</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people</source>
      <translation>
        <numerusform>{count} Person</numerusform>
        <numerusform>{count} Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} picked</source>
      <translation>
        <numerusform>{count} ausgewählt</numerusform>
        <numerusform>{count} ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} picks</source>
      <translation>
        <numerusform>{count} ausgewählt</numerusform>
        <numerusform>{count} ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} questions</source>
      <translation>
        <numerusform>{count} Frage</numerusform>
        <numerusform>{count} Fragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} quotes</source>
      <translation>
        <numerusform>{count} Zitat</numerusform>
        <numerusform>{count} Zitate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} quotes edited</source>
      <translation>
        <numerusform>{count} Zitat bearbeitet</numerusform>
        <numerusform>{count} Zitate bearbeitet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} remarks</source>
      <translation>
        <numerusform>{count} Anmerkung</numerusform>
        <numerusform>{count} Anmerkungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} remarks on people</source>
      <translation>
        <numerusform>{count} Anmerkung zu Personen</numerusform>
        <numerusform>{count} Anmerkungen zu Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} retweets</source>
      <translation>
        <numerusform>{count} Weiterleitung</numerusform>
        <numerusform>{count} Weiterleitungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows are no posts and would be refused, as {reason}.</source>
      <translation>
        <numerusform>{count} Zeile ist kein Beitrag und würde zurückgewiesen, denn {reason}.</numerusform>
        <numerusform>{count} Zeilen sind keine Beiträge und würden zurückgewiesen, denn {reason}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} seconds</source>
      <translation>
        <numerusform>{count} Sekunde</numerusform>
        <numerusform>{count} Sekunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} settings are taken over from {file}.</source>
      <translation>
        <numerusform>{count} Einstellung ist aus {file} übernommen.</numerusform>
        <numerusform>{count} Einstellungen sind aus {file} übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} starred</source>
      <translation>
        <numerusform>{count} mit Stern</numerusform>
        <numerusform>{count} mit Stern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} stars</source>
      <translation>
        <numerusform>{count} Stern</numerusform>
        <numerusform>{count} Sterne</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} times are not said; they are read from ids or taken as UTC.</source>
      <translation>
        <numerusform>{count} Zeit ist nicht angegeben; sie wird aus der Kennung gelesen oder als UTC genommen.</numerusform>
        <numerusform>{count} Zeiten sind nicht angegeben; sie werden aus den Kennungen gelesen oder als UTC genommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to look at</source>
      <translation>
        <numerusform>{count} anzusehen</numerusform>
        <numerusform>{count} anzusehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets</source>
      <translation>
        <numerusform>{count} Tweet</numerusform>
        <numerusform>{count} Tweets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets alike</source>
      <translation>
        <numerusform>{count} Tweet gleicht ihm</numerusform>
        <numerusform>{count} Tweets gleichen ihm</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets came</source>
      <translation>
        <numerusform>{count} Tweet kam</numerusform>
        <numerusform>{count} Tweets kamen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets joined</source>
      <translation>
        <numerusform>{count} Tweet verbunden</numerusform>
        <numerusform>{count} Tweets verbunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets of others</source>
      <translation>
        <numerusform>{count} Tweet von anderen</numerusform>
        <numerusform>{count} Tweets von anderen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets passed over</source>
      <translation>
        <numerusform>{count} Tweet übergangen</numerusform>
        <numerusform>{count} Tweets übergangen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets shelved</source>
      <translation>
        <numerusform>{count} Tweet beiseitegelegt</numerusform>
        <numerusform>{count} Tweets beiseitegelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} went</source>
      <translation>
        <numerusform>{count} ging</numerusform>
        <numerusform>{count} gingen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} were refused and are listed in {rejects}</source>
      <translation>
        <numerusform>{count} wurde zurückgewiesen und steht in {rejects}</numerusform>
        <numerusform>{count} wurden zurückgewiesen und stehen in {rejects}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} were there already</source>
      <translation>
        <numerusform>{count} war schon da</numerusform>
        <numerusform>{count} waren schon da</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words</source>
      <translation>
        <numerusform>{count} Wort</numerusform>
        <numerusform>{count} Wörter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count}+ found</source>
      <translation>
        <numerusform>{count}+ gefunden</numerusform>
        <numerusform>{count}+ gefunden</numerusform>
      </translation>
    </message>
    <message>
      <source>{damaged} cannot be repaired into {target}: {reason}.</source>
      <translation>{damaged} lässt sich nicht in {target} reparieren: {reason}.</translation>
    </message>
    <message>
      <source>{damaged} is too short to hold anything; restore a backup of it.</source>
      <translation>{damaged} ist zu kurz, um etwas zu enthalten; stellen Sie eine Sicherung davon wieder her.</translation>
    </message>
    <message>
      <source>{day} {time}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <source>{day}, {start}–{end}</source>
      <translation>{day}, {start}–{end}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{difference} That turns its meaning round.</source>
      <translation>{difference} Das kehrt den Sinn um.</translation>
    </message>
    <message>
      <source>{done} Left aside is what this Curator does not know: {names}.</source>
      <translation>{done} Nicht übernommen ist, was dieser Curator nicht kennt: {names}.</translation>
    </message>
    <message>
      <source>{editor} ({file})</source>
      <translation>{editor} ({file})</translation>
    </message>
    <message>
      <source>{editor} alone besides: {did}.</source>
      <translation>{editor} allein außerdem: {did}.</translation>
    </message>
    <message>
      <source>{family} (not on this computer)</source>
      <translation>{family} (nicht auf diesem Computer)</translation>
    </message>
    <message>
      <source>{filename} cannot be taken away: {reason}.</source>
      <translation>{filename} lässt sich nicht entfernen: {reason}.</translation>
    </message>
    <message>
      <source>{file} comes from a newer Curator; nothing of it was taken over.</source>
      <translation>{file} stammt von einem neueren Curator; nichts davon wurde übernommen.</translation>
    </message>
    <message>
      <source>{file} is no file of settings that Curator wrote; nothing was taken over.</source>
      <translation>{file} ist keine von Curator geschriebene Einstellungsdatei; nichts wurde übernommen.</translation>
    </message>
    <message>
      <source>{file} was changed since it was last exported from here, or comes from elsewhere.</source>
      <translation>{file} wurde geändert, seit sie zuletzt von hier exportiert wurde, oder stammt von anderswo.</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} und {second}</translation>
    </message>
    <message>
      <source>{first} {second}</source>
      <comment>two sentences</comment>
      <translation>{first} {second}</translation>
    </message>
    <message>
      <source>{folder} holds more files than any archive; choose the archive's own folder.</source>
      <translation>{folder} enthält mehr Dateien als irgendein Archiv; wählen Sie den Ordner des Archivs selbst.</translation>
    </message>
    <message numerus="yes">
      <source>{found} are left over from the tweet.</source>
      <translation>
        <numerusform>{found} ist vom Tweet übrig.</numerusform>
        <numerusform>{found} sind vom Tweet übrig.</numerusform>
      </translation>
    </message>
    <message>
      <source>{gone}; save it as a new file, or close again to give up all that was decided.</source>
      <translation>{gone}; speichern Sie es als neue Datei, oder schließen Sie noch einmal, um auf alles Entschiedene zu verzichten.</translation>
    </message>
    <message>
      <source>{gone}; {kept}.</source>
      <translation>{gone}; {kept}.</translation>
    </message>
    <message>
      <source>{handle} · host</source>
      <translation>{handle} · Gastgeber</translation>
    </message>
    <message>
      <source>{kept} of {read} tweets came in.</source>
      <translation>{kept} von {read} Tweets sind hereingekommen.</translation>
    </message>
    <message>
      <source>{kept} of {read} tweets came in; {notable}.</source>
      <translation>{kept} von {read} Tweets sind hereingekommen; {notable}.</translation>
    </message>
    <message>
      <source>{key} is for “{command}” now, which would lose it.</source>
      <translation>{key} gehört jetzt zu „{command}“, das sie verlöre.</translation>
    </message>
    <message>
      <source>{key} is free.</source>
      <translation>{key} ist frei.</translation>
    </message>
    <message>
      <source>{key} is one of its keys already.</source>
      <translation>{key} ist schon eine seiner Tasten.</translation>
    </message>
    <message>
      <source>{key} moves about, everywhere, and cannot be given to a command.</source>
      <translation>{key} bewegt überall und lässt sich keinem Befehl geben.</translation>
    </message>
    <message>
      <source>{key} opens the menu {menu}.</source>
      <translation>{key} öffnet das Menü {menu}.</translation>
    </message>
    <message>
      <source>{key}: does not know {value!r}; it takes {choices}.</source>
      <translation>{key}: kennt {value!r} nicht; möglich sind {choices}.</translation>
    </message>
    <message>
      <source>{key}: {words}</source>
      <translation>{key}: {words}</translation>
    </message>
    <message>
      <source>{kind} ({percent}% sure)</source>
      <translation>{kind} (zu {percent} % sicher)</translation>
    </message>
    <message>
      <source>{kind}, {percent}% sure</source>
      <translation>{kind}, zu {percent} % sicher</translation>
    </message>
    <message>
      <source>{made} (of a copy, or before it was moved)</source>
      <translation>{made} (einer Kopie oder vor dem Verschieben)</translation>
    </message>
    <message>
      <source>{name!r} is no field; there are {fields}</source>
      <translation>{name!r} ist kein Feld; es gibt {fields}</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} und {count} weitere</translation>
    </message>
    <message numerus="yes">
      <source>{name} (and {count} more) is a copy of this project, as synchronised folders make them where two computers changed it at once. It has decisions that are not here.</source>
      <translation>
        <numerusform>{name} (und {count} weitere) ist eine Kopie dieses Projekts, wie sie abgeglichene Ordner anlegen, wenn zwei Computer es zugleich änderten. Sie enthält Entscheidungen, die hier fehlen.</numerusform>
        <numerusform>{name} (und {count} weitere) ist eine Kopie dieses Projekts, wie sie abgeglichene Ordner anlegen, wenn zwei Computer es zugleich änderten. Sie enthält Entscheidungen, die hier fehlen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name} ({count})</translation>
    </message>
    <message>
      <source>{name} is a copy of this project, as synchronised folders make them where two computers changed it at once. It has decisions that are not here.</source>
      <translation>{name} ist eine Kopie dieses Projekts, wie sie abgeglichene Ordner anlegen, wenn zwei Computer es zugleich änderten. Sie enthält Entscheidungen, die hier fehlen.</translation>
    </message>
    <message>
      <source>{name} is a new project; neither of the two was changed.</source>
      <translation>{name} ist ein neues Projekt; keines der beiden wurde geändert.</translation>
    </message>
    <message>
      <source>{name} is named and wants not to be.</source>
      <translation>{name} wird genannt und möchte es nicht.</translation>
    </message>
    <message>
      <source>{name} is named here; the ledger says {choice}.</source>
      <translation>{name} wird hier genannt; vermerkt ist {choice}.</translation>
    </message>
    <message>
      <source>{name} is named so and agreed to the first name only.</source>
      <translation>{name} wird so genannt und stimmte nur dem Vornamen zu.</translation>
    </message>
    <message>
      <source>{name} is named; the ledger has no answer.</source>
      <translation>{name} wird genannt; eine Zustimmung ist nicht vermerkt.</translation>
    </message>
    <message>
      <source>{name} is the project that is open; choose another editor's copy of it.</source>
      <translation>{name} ist das geöffnete Projekt; wählen Sie die Kopie eines anderen Redakteurs.</translation>
    </message>
    <message>
      <source>{name} needs {key}</source>
      <translation>{name} braucht {key}</translation>
    </message>
    <message>
      <source>{name} takes {called} as its {key}, not {value}</source>
      <translation>{name} nimmt {called} als {key}, nicht {value}</translation>
    </message>
    <message>
      <source>{name} · {tweets}</source>
      <translation>{name} · {tweets}</translation>
    </message>
    <message>
      <source>{name}, shown now</source>
      <translation>{name}, jetzt gezeigt</translation>
    </message>
    <message numerus="yes">
      <source>{name}, {count} tweets</source>
      <translation>
        <numerusform>{name}, {count} Tweet</numerusform>
        <numerusform>{name}, {count} Tweets</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} cannot be opened: its disk failed ({reason}); see that it is there and open it again.</source>
      <translation>{path} lässt sich nicht öffnen: Der Datenträger versagte ({reason}); sehen Sie nach, ob er da ist, und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{path} cannot be opened: the disk is full; make some room and open it again.</source>
      <translation>{path} lässt sich nicht öffnen: Der Datenträger ist voll; schaffen Sie Platz, und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{path} cannot be read ({reason}); get another copy of it, or export it anew.</source>
      <translation>{path} lässt sich nicht lesen ({reason}); besorgen Sie eine andere Kopie, oder exportieren Sie es neu.</translation>
    </message>
    <message>
      <source>{path} cannot be read to its end: {reason}.</source>
      <translation>{path} lässt sich nicht bis zum Ende lesen: {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}; check who may read it.</source>
      <translation>{path} lässt sich nicht lesen: {reason}; prüfen Sie, wer es lesen darf.</translation>
    </message>
    <message>
      <source>{path} cannot be written; copy it to a folder of your own and open the copy.</source>
      <translation>{path} lässt sich nicht schreiben; kopieren Sie es in einen eigenen Ordner, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
      <source>{path} cannot hold both the article and the report; give the report another name.</source>
      <translation>{path} kann nicht Artikel und Bericht zugleich enthalten; geben Sie dem Bericht einen anderen Namen.</translation>
    </message>
    <message>
      <source>{path} could not be read to its end; there may be too little memory.</source>
      <translation>{path} ließ sich nicht bis zum Ende lesen; vielleicht ist zu wenig Speicher da.</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}; nothing was changed.</source>
      <translation>{path} ließ sich nicht schreiben: {reason}; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{path} has a file of changes beside it that is far too large; export it anew.</source>
      <translation>{path} hat eine viel zu große Datei mit Änderungen neben sich; exportieren Sie es neu.</translation>
    </message>
    <message>
      <source>{path} has a first line without an end; choose another file.</source>
      <translation>{path} hat eine erste Zeile ohne Ende; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} has cells so far apart that its sheet is almost empty; save it anew without them.</source>
      <translation>{path} hat so weit verstreute Zellen, dass sein Blatt fast leer ist; speichern Sie es neu ohne sie.</translation>
    </message>
    <message>
      <source>{path} has more columns than any archive of posts; choose another file.</source>
      <translation>{path} hat mehr Spalten als irgendein Archiv von Beiträgen; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} has more tables than any archive; choose another file.</source>
      <translation>{path} hat mehr Tabellen als irgendein Archiv; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} has more than {most} rows, and no project is made for so many; take a part of it, by hashtag or time.</source>
      <translation>{path} hat mehr als {most} Zeilen, und für so viele ist kein Projekt gemacht; nehmen Sie einen Teil, nach Hashtag oder Zeit.</translation>
    </message>
    <message>
      <source>{path} has no column that holds texts; say which one does by a mapping.</source>
      <translation>{path} hat keine Spalte mit Texten; sagen Sie mit einer Zuordnung, welche sie enthält.</translation>
    </message>
    <message>
      <source>{path} has no file {member!r}.</source>
      <translation>{path} hat keine Datei {member!r}.</translation>
    </message>
    <message>
      <source>{path} has no list with quotes of this chat.</source>
      <translation>{path} hat keine Liste mit Zitaten dieses Chats.</translation>
    </message>
    <message>
      <source>{path} has no picture {name!r} that can be read.</source>
      <translation>{path} hat kein Bild {name!r}, das sich lesen lässt.</translation>
    </message>
    <message>
      <source>{path} has no picture {name!r}.</source>
      <translation>{path} hat kein Bild {name!r}.</translation>
    </message>
    <message>
      <source>{path} has no sheet with rows; choose another file.</source>
      <translation>{path} hat kein Blatt mit Zeilen; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} has no sheet {name!r}; it has {names}.</source>
      <translation>{path} hat kein Blatt {name!r}; vorhanden: {names}.</translation>
    </message>
    <message>
      <source>{path} has no table that holds texts; choose another file.</source>
      <translation>{path} hat keine Tabelle mit Texten; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} has no table {table!r}; it has {tables}.</source>
      <translation>{path} hat keine Tabelle {table!r}; vorhanden: {tables}.</translation>
    </message>
    <message>
      <source>{path} has {columns} columns, more than any archive; choose another file.</source>
      <translation>{path} hat {columns} Spalten, mehr als irgendein Archiv; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} has {keys} keys, more than any archive; choose another file.</source>
      <translation>{path} hat {keys} Schlüssel, mehr als irgendein Archiv; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} holds a document larger than any tweet; the file is damaged.</source>
      <translation>{path} enthält ein Dokument, das größer ist als jeder Tweet; die Datei ist beschädigt.</translation>
    </message>
    <message>
      <source>{path} holds more files than any archive; choose another file.</source>
      <translation>{path} enthält mehr Dateien als irgendein Archiv; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} holds no chat {chat_key!r}; there are {chats}.</source>
      <translation>{path} enthält keinen Chat {chat_key!r}; vorhanden: {chats}.</translation>
    </message>
    <message>
      <source>{path} holds no chat {chat_key!r}; there is none.</source>
      <translation>{path} enthält keinen Chat {chat_key!r}; es gibt keinen.</translation>
    </message>
    <message>
      <source>{path} holds no outbox.json beside an actor.json; choose the export's own folder.</source>
      <translation>{path} enthält keine outbox.json neben einer actor.json; wählen Sie den Ordner des Exports selbst.</translation>
    </message>
    <message>
      <source>{path} holds no post that can be read (line {line}: {reason}).</source>
      <translation>{path} enthält keinen lesbaren Beitrag (Zeile {line}: {reason}).</translation>
    </message>
    <message>
      <source>{path} holds no row from line {line} on; the file is damaged.</source>
      <translation>{path} enthält ab Zeile {line} keine Zeile mehr; die Datei ist beschädigt.</translation>
    </message>
    <message>
      <source>{path} holds no tweets.csv; choose the export's own folder.</source>
      <translation>{path} enthält keine tweets.csv; wählen Sie den Ordner des Exports selbst.</translation>
    </message>
    <message>
      <source>{path} holds no tweets.js; choose the export's own folder.</source>
      <translation>{path} enthält keine tweets.js; wählen Sie den Ordner des Exports selbst.</translation>
    </message>
    <message>
      <source>{path} holds nothing but space; choose another file.</source>
      <translation>{path} enthält nur Leerraum; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} holds tweets in more parts than any export; choose another file.</source>
      <translation>{path} enthält Tweets in mehr Teilen als irgendein Export; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} is JSON without objects in it; choose another file.</source>
      <translation>{path} ist JSON ohne Objekte darin; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} is JSON without tweets that Curator knows; choose another file, or export it as CSV.</source>
      <translation>{path} ist JSON ohne Tweets, die Curator kennt; wählen Sie eine andere Datei, oder exportieren Sie es als CSV.</translation>
    </message>
    <message>
      <source>{path} is Parquet without a column of texts; choose another file.</source>
      <translation>{path} ist Parquet ohne eine Spalte mit Texten; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} is a Curator project, not an archive; open it as a project.</source>
      <translation>{path} ist ein Projekt von Curator, kein Archiv; öffnen Sie es als Projekt.</translation>
    </message>
    <message>
      <source>{path} is a Word document; install python-docx to have it read.</source>
      <translation>{path} ist ein Word-Dokument; installieren Sie python-docx, damit es gelesen werden kann.</translation>
    </message>
    <message>
      <source>{path} is a binary workbook; save it as .xlsx and open that file.</source>
      <translation>{path} ist eine binäre Arbeitsmappe; speichern Sie sie als .xlsx, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
      <source>{path} is a damaged or encrypted workbook ({reason}); save it anew and open that file.</source>
      <translation>{path} ist eine beschädigte oder verschlüsselte Arbeitsmappe ({reason}); speichern Sie sie neu, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
      <source>{path} is a database without any table; choose another file.</source>
      <translation>{path} ist eine Datenbank ohne jede Tabelle; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} is a database without tweets that Curator knows (it has {some}); choose another file.</source>
      <translation>{path} ist eine Datenbank ohne Tweets, die Curator kennt (vorhanden: {some}); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} is a folder without an export, Parquet or CSV of texts in it; choose the archive's file.</source>
      <translation>{path} ist ein Ordner ohne einen Export, ohne Parquet oder CSV mit Texten; wählen Sie die Datei des Archivs.</translation>
    </message>
    <message>
      <source>{path} is a folder; give the file a name.</source>
      <translation>{path} ist ein Ordner; geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
      <source>{path} is a packed folder (tar); unpack it and choose the folder, or the archive's file in it.</source>
      <translation>{path} ist ein gepackter Ordner (tar); entpacken Sie ihn, und wählen Sie den Ordner oder die Datei des Archivs darin.</translation>
    </message>
    <message>
      <source>{path} is a project, not an archive; open it instead.</source>
      <translation>{path} ist ein Projekt, kein Archiv; öffnen Sie es stattdessen.</translation>
    </message>
    <message>
      <source>{path} is a workbook without a column of texts; choose another file.</source>
      <translation>{path} ist eine Arbeitsmappe ohne eine Spalte mit Texten; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} is a zip without an export of X in it; unpack it and open the archive's file.</source>
      <translation>{path} ist ein Zip ohne einen Export von X darin; entpacken Sie es, und öffnen Sie die Datei des Archivs.</translation>
    </message>
    <message>
      <source>{path} is being changed by another program</source>
      <translation>{path} wird gerade von einem anderen Programm geändert</translation>
    </message>
    <message>
      <source>{path} is damaged (its end is missing); get another copy of it, or export it anew.</source>
      <translation>{path} ist beschädigt (das Ende fehlt); besorgen Sie eine andere Kopie, oder exportieren Sie es neu.</translation>
    </message>
    <message>
      <source>{path} is damaged ({reason}); get another copy of it, or export it anew.</source>
      <translation>{path} ist beschädigt ({reason}); besorgen Sie eine andere Kopie, oder exportieren Sie es neu.</translation>
    </message>
    <message>
      <source>{path} is damaged ({reason}); get another copy of it.</source>
      <translation>{path} ist beschädigt ({reason}); besorgen Sie eine andere Kopie.</translation>
    </message>
    <message>
      <source>{path} is damaged: {reason}.</source>
      <translation>{path} ist beschädigt: {reason}.</translation>
    </message>
    <message>
      <source>{path} is damaged: {what}; repair it into a new file (curator verify --repair), or start again from the archive.</source>
      <translation>{path} ist beschädigt: {what}; reparieren Sie es in eine neue Datei (curator verify --repair), oder beginnen Sie noch einmal mit dem Archiv.</translation>
    </message>
    <message numerus="yes">
      <source>{path} is damaged: {what}; there are {count} backups, the last of {last}: restore one, or repair it into a new file (curator verify --repair).</source>
      <translation>
        <numerusform>{path} ist beschädigt: {what}; es gibt {count} Sicherung davon, vom {last}: Stellen Sie sie wieder her, oder reparieren Sie das Projekt in eine neue Datei (curator verify --repair).</numerusform>
        <numerusform>{path} ist beschädigt: {what}; es gibt {count} Sicherungen, die letzte vom {last}: Stellen Sie eine wieder her, oder reparieren Sie das Projekt in eine neue Datei (curator verify --repair).</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is empty; choose a {suffix} file, or open the archive again to make one.</source>
      <translation>{path} ist leer; wählen Sie eine {suffix}-Datei, oder öffnen Sie das Archiv noch einmal, um eine anzulegen.</translation>
    </message>
    <message>
      <source>{path} is empty; choose another file.</source>
      <translation>{path} ist leer; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} is encrypted or no SQLite database; export it anew and open that file.</source>
      <translation>{path} ist verschlüsselt oder keine SQLite-Datenbank; exportieren Sie es neu, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
      <source>{path} is in use: another program has it locked; close that program and try again.</source>
      <translation>{path} ist in Gebrauch: Ein anderes Programm sperrt es; schließen Sie dieses Programm, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{path} is no Curator project but some other SQLite database; open it as an archive.</source>
      <translation>{path} ist kein Projekt von Curator, sondern eine andere SQLite-Datenbank; öffnen Sie es als Archiv.</translation>
    </message>
    <message>
      <source>{path} is no Curator project, and only projects can be repaired.</source>
      <translation>{path} ist kein Projekt von Curator, und nur Projekte lassen sich reparieren.</translation>
    </message>
    <message>
      <source>{path} is no Curator project; choose a {suffix} file.</source>
      <translation>{path} ist kein Projekt von Curator; wählen Sie eine {suffix}-Datei.</translation>
    </message>
    <message>
      <source>{path} is no JSON with objects in it; choose another file.</source>
      <translation>{path} ist kein JSON mit Objekten darin; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} is no JSON, so it cannot be read as {label}; leave its kind to be found out.</source>
      <translation>{path} ist kein JSON und lässt sich daher nicht als {label} lesen; lassen Sie die Art herausfinden.</translation>
    </message>
    <message>
      <source>{path} is no Parquet file, and no folder with some in it; choose another.</source>
      <translation>{path} ist keine Parquet-Datei und kein Ordner mit solchen; wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>{path} is no UTF-8 text; save it as UTF-8 and try again.</source>
      <translation>{path} ist kein UTF-8-Text; speichern Sie es als UTF-8, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{path} is no Word document.</source>
      <translation>{path} ist kein Word-Dokument.</translation>
    </message>
    <message>
      <source>{path} is no archive of {label}; leave its kind to be found out.</source>
      <translation>{path} ist kein Archiv von {label}; lassen Sie die Art herausfinden.</translation>
    </message>
    <message>
      <source>{path} is no archive that Curator knows, for no column of it holds texts; open a SQLite archive, CSV, XLSX, JSON, or an export of X.</source>
      <translation>{path} ist kein Archiv, das Curator kennt, denn keine seiner Spalten enthält Texte; öffnen Sie ein SQLite-Archiv, CSV, XLSX, JSON oder einen Export von X.</translation>
    </message>
    <message>
      <source>{path} is no database with tables; choose another file.</source>
      <translation>{path} ist keine Datenbank mit Tabellen; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} is no file; choose a {suffix} file.</source>
      <translation>{path} ist keine Datei; wählen Sie eine {suffix}-Datei.</translation>
    </message>
    <message>
      <source>{path} is no folder with CSV files in it; choose another.</source>
      <translation>{path} ist kein Ordner mit CSV-Dateien; wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>{path} is no mapping: it is no JSON; save one from the mapping dialog.</source>
      <translation>{path} ist keine Zuordnung: Es ist kein JSON; speichern Sie eine aus dem Zuordnungsdialog.</translation>
    </message>
    <message>
      <source>{path} is no mapping: it names no columns; save one from the mapping dialog.</source>
      <translation>{path} ist keine Zuordnung: Es nennt keine Spalten; speichern Sie eine aus dem Zuordnungsdialog.</translation>
    </message>
    <message>
      <source>{path} is no mapping: {reason}; save one from the mapping dialog.</source>
      <translation>{path} ist keine Zuordnung: {reason}; speichern Sie eine aus dem Zuordnungsdialog.</translation>
    </message>
    <message>
      <source>{path} is no ordinary file; choose the archive's file.</source>
      <translation>{path} ist keine gewöhnliche Datei; wählen Sie die Datei des Archivs.</translation>
    </message>
    <message>
      <source>{path} is no table as text; choose another file.</source>
      <translation>{path} ist keine Texttabelle; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} is no table of {label}; leave its kind to be found out.</source>
      <translation>{path} ist keine Tabelle von {label}; lassen Sie die Art herausfinden.</translation>
    </message>
    <message>
      <source>{path} is no table, so a mapping is of no use; leave it out, or choose another file.</source>
      <translation>{path} ist keine Tabelle, daher nützt eine Zuordnung nichts; lassen Sie sie weg, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} is no table: its lines have nothing in common; choose another file.</source>
      <translation>{path} ist keine Tabelle: Ihre Zeilen haben nichts gemeinsam; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} is no text; choose another file.</source>
      <translation>{path} ist kein Text; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} is no workbook; choose another file.</source>
      <translation>{path} ist keine Arbeitsmappe; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} is not sound; see curator verify, then merge: {wrong}</source>
      <translation>{path} ist nicht in Ordnung; siehe curator verify, dann führen Sie zusammen: {wrong}</translation>
    </message>
    <message>
      <source>{path} is not there any more</source>
      <translation>{path} ist nicht mehr da</translation>
    </message>
    <message>
      <source>{path} is of an older format.</source>
      <translation>{path} hat ein älteres Format.</translation>
    </message>
    <message>
      <source>{path} is read by DuckDB, which is not installed; install it with: pip install 'curator[lake]'.</source>
      <translation>{path} wird mit DuckDB gelesen, das nicht installiert ist; installieren Sie es mit: pip install 'curator[lake]'.</translation>
    </message>
    <message>
      <source>{path} takes endlessly long to read; it may be damaged, so export it anew.</source>
      <translation>{path} zu lesen nimmt kein Ende; es ist vielleicht beschädigt, exportieren Sie es daher neu.</translation>
    </message>
    <message>
      <source>{path} unpacks to far more than tweets do; it is not opened.</source>
      <translation>{path} entpackt sich zu viel mehr als Tweets; es wird nicht geöffnet.</translation>
    </message>
    <message>
      <source>{path} unpacks without end, as no archive does; it is left unread.</source>
      <translation>{path} entpackt sich ohne Ende, wie kein Archiv es tut; es bleibt ungelesen.</translation>
    </message>
    <message>
      <source>{path} was altered by another program: {what}; open a backup of it, or start again from the archive.</source>
      <translation>{path} wurde von einem anderen Programm verändert: {what}; öffnen Sie eine Sicherung davon, oder beginnen Sie noch einmal mit dem Archiv.</translation>
    </message>
    <message>
      <source>{path} was changed by another program while it was read; close that program and try again.</source>
      <translation>{path} wurde von einem anderen Programm geändert, während es gelesen wurde; schließen Sie dieses Programm, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{path} was made by a newer version of Curator (format {version}, this one knows {known}); update Curator to open it.</source>
      <translation>{path} wurde von einer neueren Version von Curator angelegt (Format {version}, diese kennt {known}); aktualisieren Sie Curator, um es zu öffnen.</translation>
    </message>
    <message>
      <source>{path} was overwritten by another program while it was open</source>
      <translation>{path} wurde von einem anderen Programm überschrieben, während es geöffnet war</translation>
    </message>
    <message>
      <source>{path}, line {number} is longer than any row; the file is damaged or no table.</source>
      <translation>{path}, Zeile {number} ist länger als jede Zeile; die Datei ist beschädigt oder keine Tabelle.</translation>
    </message>
    <message>
      <source>{path}, line {number} is longer than any tweet; the file is damaged.</source>
      <translation>{path}, Zeile {number} ist länger als jeder Tweet; die Datei ist beschädigt.</translation>
    </message>
    <message>
      <source>{path}, which may name it, cannot be changed: {reason}.</source>
      <translation>{path}, das es nennen könnte, lässt sich nicht ändern: {reason}.</translation>
    </message>
    <message>
      <source>{path}-wal, a part of it, was taken away; close it in all other windows and programs</source>
      <translation>{path}-wal, ein Teil davon, wurde entfernt; schließen Sie es in allen anderen Fenstern und Programmen</translation>
    </message>
    <message>
      <source>{path}: {member} cannot be unpacked ({reason}); get another copy, without a password.</source>
      <translation>{path}: {member} lässt sich nicht entpacken ({reason}); besorgen Sie eine andere Kopie ohne Passwort.</translation>
    </message>
    <message>
      <source>{path}: {member} unpacks to far more than tweets do; it is not opened.</source>
      <translation>{path}: {member} entpackt sich zu viel mehr als Tweets; es wird nicht geöffnet.</translation>
    </message>
    <message>
      <source>{path}: {name} is larger than pictures are; it is not opened.</source>
      <translation>{path}: {name} ist größer, als Bilder sind; es wird nicht geöffnet.</translation>
    </message>
    <message>
      <source>{path}: {what}</source>
      <translation>{path}: {what}</translation>
    </message>
    <message>
      <source>{percent}%</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{project} cannot be backed up in {folder}: {reason}.</source>
      <translation>{project} lässt sich nicht in {folder} sichern: {reason}.</translation>
    </message>
    <message>
      <source>{project} cannot be restored: {reason}; nothing was changed.</source>
      <translation>{project} lässt sich nicht wiederherstellen: {reason}; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{project} has to be written anew for that, and there is no room; make some first.</source>
      <translation>{project} muss dafür neu geschrieben werden, und es ist kein Platz; schaffen Sie zuerst welchen.</translation>
    </message>
    <message>
      <source>{project} holds what could be saved: {saved}.</source>
      <translation>{project} enthält, was sich retten ließ: {saved}.</translation>
    </message>
    <message>
      <source>{project} is open in another window or program; close it there and try again.</source>
      <translation>{project} ist in einem anderen Fenster oder Programm geöffnet; schließen Sie es dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{question}: {share}%</source>
      <translation>{question}: {share} %</translation>
    </message>
    <message numerus="yes">
      <source>{quoted} of the {count} quotes</source>
      <translation>
        <numerusform>{quoted} von {count} Zitat</numerusform>
        <numerusform>{quoted} von {count} Zitaten</numerusform>
      </translation>
    </message>
    <message>
      <source>{reason}; see that the project's folder is still there</source>
      <translation>{reason}; sehen Sie nach, ob der Ordner des Projekts noch da ist</translation>
    </message>
    <message>
      <source>{setting}: back to the default, {value}</source>
      <translation>{setting}: zurück auf die Vorgabe, {value}</translation>
    </message>
    <message>
      <source>{severity}: {finding}</source>
      <translation>{severity}: {finding}</translation>
    </message>
    <message>
      <source>{start} – {end}</source>
      <translation>{start} – {end}</translation>
    </message>
    <message>
      <source>{start}–{end}</source>
      <translation>{start}–{end}</translation>
    </message>
    <message>
      <source>{target} exists already; choose another name.</source>
      <translation>{target} gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{target} exists already; open it, or choose another name.</source>
      <translation>{target} gibt es schon; öffnen Sie es, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{time} {who}: {words}</source>
      <translation>{time} {who}: {words}</translation>
    </message>
    <message>
      <source>{time} · asked by {who}</source>
      <translation>{time} · gefragt von {who}</translation>
    </message>
    <message>
      <source>{tweets} ({repeats} repeating it)</source>
      <translation>{tweets} ({repeats}, die ihn wiederholen)</translation>
    </message>
    <message>
      <source>{tweets} and {decisions} about nothing else</source>
      <translation>{tweets} und {decisions} über nichts anderes</translation>
    </message>
    <message>
      <source>{tweets}, {picked}</source>
      <translation>{tweets}, {picked}</translation>
    </message>
    <message>
      <source>{value!r} is no time; write one of the chat such as 14:20, or 2015-03-10 or 2015-03-10T21:04.</source>
      <translation>{value!r} ist keine Zeit; schreiben Sie eine des Chats wie 14:20, oder 2015-03-10 oder 2015-03-10T21:04.</translation>
    </message>
    <message>
      <source>{value}</source>
      <translation>{value}</translation>
    </message>
    <message>
      <source>{what}: {a} has “{theirs_a}”, {b} “{theirs_b}”; “{kept}” stands.</source>
      <translation>{what}: {a} hat „{theirs_a}“, {b} „{theirs_b}“; es gilt „{kept}“.</translation>
    </message>
    <message>
      <source>{which} {count}</source>
      <translation>{which} {count}</translation>
    </message>
    <message>
      <source>{who} has {quotes} of {total} quotes; others have {others} on average.</source>
      <translation>{who} hat {quotes} von {total} Zitaten; andere haben im Durchschnitt {others}.</translation>
    </message>
    <message>
      <source>{who}: {words}</source>
      <translation>{who}: {words}</translation>
    </message>
    <message>
      <source>{why} It is kept here and tried again until it is saved.</source>
      <translation>{why} Sie wird hier festgehalten und wieder versucht, bis sie gespeichert ist.</translation>
    </message>
    <message>
      <source>{words} in {quotes}</source>
      <translation>{words} in {quotes}</translation>
    </message>
    <message numerus="yes">
      <source>{words} of {count} words</source>
      <translation>
        <numerusform>{words} von {count} Wort</numerusform>
        <numerusform>{words} von {count} Wörtern</numerusform>
      </translation>
    </message>
    <message>
      <source>{wrong} Nothing of {file} was taken over.</source>
      <translation>{wrong} Aus {file} wurde nichts übernommen.</translation>
    </message>
    <message numerus="yes">
      <source>×{count} alike</source>
      <translation>
        <numerusform>×{count} ähnlich</numerusform>
        <numerusform>×{count} ähnlich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>×{count} retweets</source>
      <translation>
        <numerusform>×{count} weitergeleitet</numerusform>
        <numerusform>×{count} weitergeleitet</numerusform>
      </translation>
    </message>
    <message>
      <source>“{first}” goes on in “{second}”: one answer cut in two.</source>
      <translation>„{first}“ geht in „{second}“ weiter: eine zerschnittene Antwort.</translation>
    </message>
    <message>
      <source>“{label}” cannot be made again: what it changed has been changed since by {by}.</source>
      <translation>„{label}“ lässt sich nicht wiederholen: {by} hat seither geändert, was es änderte.</translation>
    </message>
    <message>
      <source>“{label}” cannot be made again: what it changed has been changed since.</source>
      <translation>„{label}“ lässt sich nicht wiederholen: Was es änderte, wurde seither geändert.</translation>
    </message>
    <message>
      <source>“{label}” cannot be made again: what was decided since builds on it as it is now.</source>
      <translation>„{label}“ lässt sich nicht wiederholen: Was seither entschieden wurde, baut auf dem jetzigen Stand auf.</translation>
    </message>
    <message>
      <source>“{label}” cannot be taken back: what it changed has been changed since by {by}.</source>
      <translation>„{label}“ lässt sich nicht zurücknehmen: {by} hat seither geändert, was es änderte.</translation>
    </message>
    <message>
      <source>“{label}” cannot be taken back: what it changed has been changed since.</source>
      <translation>„{label}“ lässt sich nicht zurücknehmen: Was es änderte, wurde seither geändert.</translation>
    </message>
    <message>
      <source>“{label}” cannot be taken back: what was decided since builds on it as it is now.</source>
      <translation>„{label}“ lässt sich nicht zurücknehmen: Was seither entschieden wurde, baut auf dem jetzigen Stand auf.</translation>
    </message>
    <message>
      <source>“{question}” has no quote.</source>
      <translation>„{question}“ hat kein Zitat.</translation>
    </message>
    <message>
      <source>“{setting}” has to be a whole number from {least} to {most}.</source>
      <translation>„{setting}“ muss eine ganze Zahl von {least} bis {most} sein.</translation>
    </message>
    <message>
      <source>“{setting}” has to be one line of at most {most} characters.</source>
      <translation>„{setting}“ muss eine Zeile von höchstens {most} Zeichen sein.</translation>
    </message>
    <message>
      <source>“{setting}” has to be one of {values}.</source>
      <translation>„{setting}“ muss eines von diesen sein: {values}.</translation>
    </message>
    <message>
      <source>“{setting}” has to name commands, each with a list of keys that a command can have.</source>
      <translation>„{setting}“ muss Befehle nennen, jeden mit einer Liste von Tasten, die ein Befehl haben kann.</translation>
    </message>
    <message>
      <source>“{words}” begins with a small letter: {small} of this list do, {capital} do not.</source>
      <translation>„{words}“ beginnt mit einem Kleinbuchstaben: {small} dieser Liste tun es, {capital} nicht.</translation>
    </message>
    <message>
      <source>“{words}” ends in a full stop: {odd} of this list do, {others} do not.</source>
      <translation>„{words}“ endet mit einem Punkt: {odd} dieser Liste tun es, {others} nicht.</translation>
    </message>
    <message>
      <source>“{words}” ends without a full stop: {odd} of this list do, {others} do not.</source>
      <translation>„{words}“ endet ohne Punkt: {odd} dieser Liste tun es, {others} nicht.</translation>
    </message>
    <message>
      <source>“{words}” is given to {credit}; {who} said it.</source>
      <translation>„{words}“ wird {credit} zugeschrieben; gesagt hat es {who}.</translation>
    </message>
    <message>
      <source>“{words}” is not what anybody of this chat said.</source>
      <translation>„{words}“ hat in diesem Chat niemand gesagt.</translation>
    </message>
    <message>
      <source>“{words}” is the tweet that asks a question, not an answer.</source>
      <translation>„{words}“ ist der Tweet, der eine Frage stellt, keine Antwort.</translation>
    </message>
    <message>
      <source>“{words}” says a word twice.</source>
      <translation>„{words}“ sagt ein Wort zweimal.</translation>
    </message>
    <message>
      <source>“{words}” {difference}</source>
      <translation>„{words}“ {difference}</translation>
    </message>
    <message>
      <source>“{words}” {difference} The quote was edited so by hand.</source>
      <translation>„{words}“ {difference} Das Zitat wurde von Hand so bearbeitet.</translation>
    </message>
    <message>
      <source>“{word}”</source>
      <translation>„{word}“</translation>
    </message>
    <message>
      <source>“{word}” looks like a typo for “{meant}”.</source>
      <translation>„{word}“ sieht wie ein Tippfehler für „{meant}“ aus.</translation>
    </message>
    <message>
      <source>↳ reply</source>
      <translation>↳ Antwort</translation>
    </message>
  </context>
</TS>
