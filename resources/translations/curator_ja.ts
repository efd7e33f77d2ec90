<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
      <translation>Twitterチャットから記事へ。アーカイブを開き、よい回答を選び、下書きを書き出します。</translation>
    </message>
    <message>
      <source>Look at the sample chat</source>
      <translation>サンプルのチャットを見る</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>もう一度開く</translation>
    </message>
    <message>
      <source>Open an archive or a project…</source>
      <translation>アーカイブまたはプロジェクトを開く…</translation>
    </message>
    <message>
      <source>Open {name} again</source>
      <translation>{name}をもう一度開く</translation>
    </message>
    <message>
      <source>Or drop a file here. The archive is only read; your work is kept in a .curation file beside it.</source>
      <translation>ここにファイルをドロップすることもできます。アーカイブは読み込むだけで、作業はその隣の .curation ファイルに保存されます。</translation>
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
      <translation>M月d日</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>how Qt shall write a day</comment>
      <translation>yyyy年M月d日</translation>
    </message>
    <message>
      <source>ddd d MMM</source>
      <comment>how Qt shall write a day</comment>
      <translation>M月d日(ddd)</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <comment>how Qt shall write a day</comment>
      <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
      <source>{value}</source>
      <translation>{value}</translation>
    </message>
  </context>
</TS>
