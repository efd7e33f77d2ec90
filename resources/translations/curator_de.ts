<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Curator</name>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in all pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a Twitter chat to an article: open the archive, pick the best answers, export the draft.</source>
      <translation>Vom Twitter-Chat zum Artikel: das Archiv öffnen, die besten Antworten auswählen, den Entwurf exportieren.</translation>
    </message>
    <message>
      <source>Look at the sample chat</source>
      <translation>Den Beispielchat ansehen</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Open an archive or a project…</source>
      <translation>Archiv oder Projekt öffnen …</translation>
    </message>
    <message>
      <source>Open {name} again</source>
      <translation>{name} wieder öffnen</translation>
    </message>
    <message>
      <source>Or drop a file here. The archive is only read; your work is kept in a .curation file beside it.</source>
      <translation>Oder eine Datei hier ablegen. Das Archiv wird nur gelesen; Ihre Arbeit steht in einer .curation-Datei daneben.</translation>
    </message>
    <message>
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The guide</source>
      <translation type="unfinished" />
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
      <source>{value}</source>
      <translation>{value}</translation>
    </message>
  </context>
</TS>
