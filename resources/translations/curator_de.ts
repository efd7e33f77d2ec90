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
      <source>A closer look</source>
      <translation>Genauer ansehen</translation>
    </message>
    <message>
      <source>A part of it</source>
      <translation>Ein Teil davon</translation>
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
      <source>Added: {words}</source>
      <translation>Hinzugefügt: {words}</translation>
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
      <source>Back</source>
      <translation>Zurück</translation>
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
      <source>Both</source>
      <translation>Beide</translation>
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
      <source>Cancel</source>
      <translation>Abbrechen</translation>
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
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close the project</source>
      <translation>Projekt schließen</translation>
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
      <source>Curator {version}: from a Twitter chat to an article draft.</source>
      <translation>Curator {version}: vom Twitter-Chat zum Artikelentwurf.</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation>Dunkle Farben</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Entscheidungen</translation>
    </message>
    <message>
      <source>Do not check this any more</source>
      <translation>Das nicht mehr prüfen</translation>
    </message>
    <message>
      <source>Drop answers here, or file tweets under {number}.</source>
      <translation>Legen Sie Antworten hier ab, oder ordnen Sie Tweets unter {number} ein.</translation>
    </message>
    <message>
      <source>Edit the words</source>
      <translation>Wortlaut bearbeiten</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Europe/Paris, +02:00; where clocks do not say</source>
      <translation>Europe/Paris, +02:00; wo Uhren fehlen</translation>
    </message>
    <message>
      <source>Every decision you made is on the disk; you can go on.</source>
      <translation>Jede Ihrer Entscheidungen steht auf der Festplatte; Sie können weiterarbeiten.</translation>
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
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export</source>
      <comment>what goes on</comment>
      <translation>Export</translation>
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
    <message>
      <source>Filed differently: {number} of {all}, all are settled   (← → to move)</source>
      <translation type="unfinished" />
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
      <source>Find in all pages</source>
      <translation>In allen Seiten suchen</translation>
    </message>
    <message>
      <source>First name</source>
      <comment>how people are named</comment>
      <translation>Vorname</translation>
    </message>
    <message>
      <source>Forget</source>
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
      <translation type="unfinished" />
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
      <source>Give the file a name.</source>
      <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Go on without them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to a finding first{key}.</source>
      <translation>Gehen Sie zuerst zu einem Befund{key}.</translation>
    </message>
    <message>
      <source>Hashtag</source>
      <translation>Hashtag</translation>
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
      <source>How likely a suggestion has to be, in per cent</source>
      <translation>Wie wahrscheinlich ein Vorschlag sein muss, in Prozent</translation>
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
      <source>If you report it, please send this along; read first whether it says something that is yours.</source>
      <translation>Wenn Sie es melden, schicken Sie bitte dies mit; lesen Sie vorher, ob etwas darin steht, das Ihnen gehört.</translation>
    </message>
    <message>
      <source>Import</source>
      <comment>what goes on</comment>
      <translation>Import</translation>
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
      <source>It stands nowhere now.</source>
      <translation>Er steht jetzt nirgends.</translation>
    </message>
    <message>
      <source>It stands under {questions}.</source>
      <translation>Er steht unter {questions}.</translation>
    </message>
    <message>
      <source>Join into one quote</source>
      <translation>Zu einem Zitat verbinden</translation>
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
    <message>
      <source>Label “{label}”</source>
      <translation>Etikett „{label}“</translation>
    </message>
    <message>
      <source>Label: {label}</source>
      <translation>Etikett: {label}</translation>
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
      <source>Leave out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Left out: {words}</source>
      <translation>Weggelassen: {words}</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Length of the article</source>
      <translation>Länge des Artikels</translation>
    </message>
    <message>
      <source>Length to aim at…</source>
      <translation>Angestrebte Länge …</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation>Helle Farben</translation>
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
      <source>Made</source>
      <comment>when</comment>
      <translation>Vom</translation>
    </message>
    <message>
      <source>Made again: {what}</source>
      <translation>Wiederholt: {what}</translation>
    </message>
    <message>
      <source>Mark this screen as seen</source>
      <translation>Diesen Bildschirm als gesehen vermerken</translation>
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
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
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
      <source>Move down</source>
      <translation>Nach unten</translation>
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
      <source>No row makes a post so.</source>
      <translation>So ergibt keine Zeile einen Beitrag.</translation>
    </message>
    <message>
      <source>No search is saved yet</source>
      <translation>Noch ist keine Suche gespeichert</translation>
    </message>
    <message>
      <source>Nobody is named</source>
      <translation>Niemand wird genannt</translation>
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
      <source>Not asked yet</source>
      <translation>Noch nicht gefragt</translation>
    </message>
    <message>
      <source>Not by name</source>
      <translation>Nicht mit Namen</translation>
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
      <source>Nothing that can be done now has these words.</source>
      <translation>Nichts, was jetzt möglich ist, hat diese Wörter.</translation>
    </message>
    <message>
      <source>Nothing was opened yet</source>
      <translation>Noch wurde nichts geöffnet</translation>
    </message>
    <message>
      <source>On {person}: {remark}</source>
      <translation>Zu {person}: {remark}</translation>
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
      <source>Or drop a file here. The archive is only read; your work is kept in a .curation file beside it.</source>
      <translation>Oder eine Datei hier ablegen. Das Archiv wird nur gelesen; Ihre Arbeit steht in einer .curation-Datei daneben.</translation>
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
      <source>Part the quote again</source>
      <translation>Zitat wieder trennen</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
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
      <source>Picks</source>
      <translation>Ausgewählt</translation>
    </message>
    <message>
      <source>Picture {number} of {all}</source>
      <translation>Bild {number} von {all}</translation>
    </message>
    <message>
      <source>Pictures ({files})</source>
      <translation>Bilder ({files})</translation>
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
      <source>Projects (*.curation)</source>
      <translation>Projekte (*.curation)</translation>
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
      <source>Q{number}</source>
      <translation>F{number}</translation>
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
      <source>Remove the question</source>
      <translation>Frage entfernen</translation>
    </message>
    <message>
      <source>Repair into a new file</source>
      <translation>In eine neue Datei reparieren</translation>
    </message>
    <message>
      <source>Repairing … {name} will be opened once that is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace it</source>
      <translation>Ersetzen</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retweeters</source>
      <translation>Weiterleitende</translation>
    </message>
    <message>
      <source>Reword the question</source>
      <translation>Frage umformulieren</translation>
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
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search for something first; then the search can be saved.</source>
      <translation>Suchen Sie zuerst etwas; dann lässt sich die Suche speichern.</translation>
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
      <source>Shelf</source>
      <translation>Ablage</translation>
    </message>
    <message>
      <source>Shelve</source>
      <translation>Beiseitelegen</translation>
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
      <source>Star</source>
      <translation>Stern geben</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Mit Stern</translation>
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
      <source>Take the whole thread</source>
      <translation>Den ganzen Thread nehmen</translation>
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
      <source>The article is on the clipboard.</source>
      <translation>Der Artikel liegt in der Zwischenablage.</translation>
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
      <source>The blind copy is in {path}</source>
      <translation>Die blinde Kopie ist in {path}</translation>
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
      <source>The first posts, as they would be read</source>
      <translation>Die ersten Beiträge, wie sie gelesen würden</translation>
    </message>
    <message>
      <source>The first tweets, as they will be read</source>
      <translation>Die ersten Tweets, wie sie gelesen werden</translation>
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
      <source>The merged project is in {path}</source>
      <translation>Das zusammengeführte Projekt ist in {path}</translation>
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
      <source>The rest</source>
      <translation>Das Übrige</translation>
    </message>
    <message numerus="yes">
      <source>The same words, {count} more times</source>
      <translation>
        <numerusform>Derselbe Wortlaut, noch {count}-mal</numerusform>
        <numerusform>Derselbe Wortlaut, noch {count}-mal</numerusform>
      </translation>
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
      <source>There are no tweets yet.

Add an archive from the File menu, or drop its file here.</source>
      <translation>Noch gibt es keine Tweets.

Fügen Sie im Menü „Datei“ ein Archiv hinzu, oder legen Sie seine Datei hier ab.</translation>
    </message>
    <message>
      <source>There is more than is shown here.</source>
      <translation>Es gibt mehr, als hier gezeigt wird.</translation>
    </message>
    <message>
      <source>There is no backup yet. One is made whenever a project is opened in which something new was decided.</source>
      <translation>Es gibt noch keine Sicherung. Eine entsteht, sobald ein Projekt geöffnet wird, in dem Neues entschieden wurde.</translation>
    </message>
    <message>
      <source>There is no quote after this one to join it with.</source>
      <translation>Nach diesem Zitat kommt keines, mit dem es sich verbinden ließe.</translation>
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
      <source>This could not be saved: the disk failed; see that the project's folder is still there.</source>
      <translation>Das ließ sich nicht speichern: Der Datenträger versagte; sehen Sie nach, ob der Ordner des Projekts noch da ist.</translation>
    </message>
    <message>
      <source>This format has no {features}.</source>
      <translation>Dieses Format hat keine {features}.</translation>
    </message>
    <message>
      <source>This is no joined quote.</source>
      <translation>Das ist kein verbundenes Zitat.</translation>
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
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>Time zone…</source>
      <translation>Zeitzone …</translation>
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
      <source>Tweets</source>
      <translation>Tweets</translation>
    </message>
    <message>
      <source>Tweets with #</source>
      <translation>Tweets mit #</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo: {act}</source>
      <translation>Rückgängig: {act}</translation>
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
      <source>What is left</source>
      <translation>Was übrig ist</translation>
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
      <source>What the labels mean</source>
      <translation>Was die Etiketten bedeuten</translation>
    </message>
    <message>
      <source>What the labels mean…</source>
      <translation>Was die Etiketten bedeuten …</translation>
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
      <translation type="unfinished" />
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
      <source>Where the clocks stand</source>
      <translation>Wo die Uhren stehen</translation>
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
      <source>Widen or narrow the project. What you decided about stays, whatever you choose.</source>
      <translation>Erweitern oder verengen Sie das Projekt. Was Sie entschieden haben, bleibt, was immer Sie wählen.</translation>
    </message>
    <message>
      <source>Widen or narrow…</source>
      <translation>Erweitern oder verengen …</translation>
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
      <source>Write a paragraph here</source>
      <translation>Hier einen Absatz schreiben</translation>
    </message>
    <message>
      <source>Write a remark</source>
      <translation>Anmerkung schreiben</translation>
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
      <source>a part of it cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a span</source>
      <comment>what a key does</comment>
      <translation>eine Zeitspanne</translation>
    </message>
    <message>
      <source>accept</source>
      <comment>what a key does</comment>
      <translation>annehmen</translation>
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
      <source>altered by hand</source>
      <comment>a quote</comment>
      <translation>von Hand geändert</translation>
    </message>
    <message>
      <source>any</source>
      <comment>a hashtag</comment>
      <translation>alle</translation>
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
      <source>by the hashtag and the time that you say below</source>
      <translation>nach dem Hashtag und der Zeit, die Sie unten angeben</translation>
    </message>
    <message>
      <source>came late to the chat</source>
      <translation>kam spät zum Chat</translation>
    </message>
    <message>
      <source>click the card and press Enter</source>
      <translation>die Karte anklicken und Enter drücken</translation>
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
      <source>every tweet in it</source>
      <translation>alle Tweets darin</translation>
    </message>
    <message>
      <source>file</source>
      <comment>what a key does</comment>
      <translation>einordnen</translation>
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
      <source>flag</source>
      <comment>a label</comment>
      <translation>Fahne</translation>
    </message>
    <message>
      <source>from</source>
      <comment>a time</comment>
      <translation>von</translation>
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
      <source>heart</source>
      <comment>a label</comment>
      <translation>Herz</translation>
    </message>
    <message>
      <source>how they are named</source>
      <comment>what a key does</comment>
      <translation>wie sie genannt werden</translation>
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
      <source>left out</source>
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
      <source>no keys</source>
      <translation>keine Tasten</translation>
    </message>
    <message>
      <source>no time</source>
      <translation>keine Zeit</translation>
    </message>
    <message>
      <source>no tweets</source>
      <translation>keine Tweets</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>niemand genannt</translation>
    </message>
    <message>
      <source>none of them: {share}%</source>
      <translation>keine davon: {share} %</translation>
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
      <source>on the shelf</source>
      <translation>in der Ablage</translation>
    </message>
    <message>
      <source>open</source>
      <comment>what a key does</comment>
      <translation>öffnen</translation>
    </message>
    <message>
      <source>part {number} of {of}</source>
      <translation>Teil {number} von {of}</translation>
    </message>
    <message>
      <source>pictures</source>
      <comment>what a format may lack</comment>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>quoted</source>
      <translation>zitiert</translation>
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
      <source>shelve</source>
      <comment>what a key does</comment>
      <translation>beiseitelegen</translation>
    </message>
    <message>
      <source>shelved</source>
      <translation>beiseitegelegt</translation>
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
      <source>suggested for {number}</source>
      <translation>vorgeschlagen für {number}</translation>
    </message>
    <message>
      <source>take out</source>
      <comment>what a key does</comment>
      <translation>herausnehmen</translation>
    </message>
    <message>
      <source>the whole thread</source>
      <comment>what a key does</comment>
      <translation>der ganze Thread</translation>
    </message>
    <message>
      <source>this tweet</source>
      <translation>diesem Tweet</translation>
    </message>
    <message>
      <source>to</source>
      <comment>a time</comment>
      <translation>bis</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>you have begun with it</source>
      <translation>Sie haben damit begonnen</translation>
    </message>
    <message>
      <source>your remark: {remark}</source>
      <translation>Ihre Anmerkung: {remark}</translation>
    </message>
    <message>
      <source>{before} and {one}</source>
      <translation>{before} und {one}</translation>
    </message>
    <message>
      <source>{before}, {one}</source>
      <translation>{before}, {one}</translation>
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
      <source>{count} decisions are not saved yet and will be as soon as that is possible; all others are on the disk.</source>
      <translation>
        <numerusform>{count} Entscheidung ist noch nicht gespeichert und wird es, sobald es möglich ist; alle anderen stehen auf der Festplatte.</numerusform>
        <numerusform>{count} Entscheidungen sind noch nicht gespeichert und werden es, sobald es möglich ist; alle anderen stehen auf der Festplatte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions are not saved yet, and would be missing; try again once all is saved.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
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
      <source>{count} found</source>
      <translation>
        <numerusform>{count} gefunden</numerusform>
        <numerusform>{count} gefunden</numerusform>
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
      <source>{count} retweets</source>
      <translation>
        <numerusform>{count} Weiterleitung</numerusform>
        <numerusform>{count} Weiterleitungen</numerusform>
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
      <source>{count} tweets came</source>
      <translation>
        <numerusform>{count} Tweet kam</numerusform>
        <numerusform>{count} Tweets kamen</numerusform>
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
      <source>{file} was changed since it was last exported from here, or comes from elsewhere.</source>
      <translation>{file} wurde geändert, seit sie zuletzt von hier exportiert wurde, oder stammt von anderswo.</translation>
    </message>
    <message>
      <source>{gone}; all that was decided is still held here, and can be saved as a new file.</source>
      <translation>{gone}; alles Entschiedene wird hier noch festgehalten und lässt sich als neue Datei speichern.</translation>
    </message>
    <message>
      <source>{gone}; save it as a new file, or close again to give up all that was decided.</source>
      <translation>{gone}; speichern Sie es als neue Datei, oder schließen Sie noch einmal, um auf alles Entschiedene zu verzichten.</translation>
    </message>
    <message>
      <source>{handle} · host</source>
      <translation>{handle} · Gastgeber</translation>
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
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{name} (and {count} more) is a copy of this project, as synchronised folders make them where two computers changed it at once. It has decisions that are not here.</source>
      <translation>
        <numerusform>{name} (und {count} weitere) ist eine Kopie dieses Projekts, wie sie abgeglichene Ordner anlegen, wenn zwei Computer es zugleich änderten. Sie enthält Entscheidungen, die hier fehlen.</numerusform>
        <numerusform>{name} (und {count} weitere) ist eine Kopie dieses Projekts, wie sie abgeglichene Ordner anlegen, wenn zwei Computer es zugleich änderten. Sie enthält Entscheidungen, die hier fehlen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is a copy of this project, as synchronised folders make them where two computers changed it at once. It has decisions that are not here.</source>
      <translation>{name} ist eine Kopie dieses Projekts, wie sie abgeglichene Ordner anlegen, wenn zwei Computer es zugleich änderten. Sie enthält Entscheidungen, die hier fehlen.</translation>
    </message>
    <message>
      <source>{name} is a new project; neither of the two was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is the project that is open; choose another editor's copy of it.</source>
      <translation>{name} ist das geöffnete Projekt; wählen Sie die Kopie eines anderen Redakteurs.</translation>
    </message>
    <message>
      <source>{name}, {count}</source>
      <translation>{name}, {count}</translation>
    </message>
    <message>
      <source>{path} is a project, not an archive; open it instead.</source>
      <translation>{path} ist ein Projekt, kein Archiv; öffnen Sie es stattdessen.</translation>
    </message>
    <message>
      <source>{percent}%</source>
      <translation>{percent} %</translation>
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
      <source>{time} {who}: {words}</source>
      <translation>{time} {who}: {words}</translation>
    </message>
    <message>
      <source>{time} · asked by {who}</source>
      <translation>{time} · gefragt von {who}</translation>
    </message>
    <message>
      <source>{value}</source>
      <translation>{value}</translation>
    </message>
    <message>
      <source>{which} {count}</source>
      <translation>{which} {count}</translation>
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
      <source>↳ reply</source>
      <translation>↳ Antwort</translation>
    </message>
  </context>
</TS>
