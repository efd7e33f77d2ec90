<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>Curator</name>
    <message>
      <source>&amp;Cleanup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <comment>where the draft is written</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Naming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quotes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Report of all tweets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Tweet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>@handle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>@handle, linked to the tweet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>@{handle} · host</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A closer look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A part of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A subheading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A&amp;rticle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Curator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept all above…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept the suggestion and go on</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Accept {count}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Activity by minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a closing line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a line of disclosure, such as how long an answer could be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add another archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add another archive…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <comment>people</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All back to the default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All tweets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Altered by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An archive is coming in; wait until it is there, or stop it.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>And {count} more pages.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Archives and projects ({kinds})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrow keys go by minute, with Shift they choose a span; Enter goes there, or shows the span alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As a document (DOCX)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As a page (HTML)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As a table (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the project has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As {editor}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least this likely:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the cleaned words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backups of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buckets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By first name only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the keys…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chats in the archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check everything again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checks {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checks ✓</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a filter on the left first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a person first, or a tweet of theirs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a question first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a question or a quote in the article first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a quote in the article first; then it can be joined with the next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a span of time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a tweet first; then it can be filed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a tweet first; then you can write a remark on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one person, or a tweet of theirs; only one is forgotten at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one tweet; only one is forgotten at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the column that holds the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the place in the article first: a quote, or a question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cleanup of this quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours of the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column of {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy this question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curator did not close properly the last time; every decision that was saved is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curator made a mistake that it did not expect. {safe}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curator {version}: from a Twitter chat to an article draft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not check this any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop answers here, or file tweets under {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Europe/Paris, +02:00; where clocks do not say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every decision you made is on the disk; you can go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody who took part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <comment>what goes on</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the draft…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exporting would replace it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <comment>where the draft is written</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File and stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File the tweet under a question first; then its words can be edited.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File under that question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File under that question and stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File under that question as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File under {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File under {number} and stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File under {number} as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File under…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File under…   (Shift+Enter: and stay, Ctrl+Enter: as well)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filed differently: {number} of {all}, {left} to settle   (← → to move)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a command, a menu or a key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a command…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in all pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First name</source>
      <comment>how people are named</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget this person…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget this tweet for good?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget this tweet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget {person} and all they wrote for good?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <comment>a time</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a Twitter chat to an article: open the archive, pick the best answers, export the draft.</source>
      <translation>Twitterチャットから記事へ。アーカイブを開き、よい回答を選び、下書きを書き出します。</translation>
    </message>
    <message>
      <source>Give the file a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to a finding first{key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hashtag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highlights stand here.

Star a tweet{key}, or drag it onto Starred.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How likely a suggestion has to be, in per cent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How people are named:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How people are named…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you report it, please send this along; read first whether it says something that is yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <comment>what goes on</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Introduce the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stands nowhere now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stands under {questions}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join into one quote</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Joined of {count} tweets.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Keep these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label “{label}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lead picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lead picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length of the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length to aim at…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the sample chat</source>
      <translation>サンプルのチャットを見る</translation>
    </message>
    <message>
      <source>Look closer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for the chats in it …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made</source>
      <comment>when</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made again: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark this screen as seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May be named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mend the finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge with…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merging with {name} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the question down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the question up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <comment>how people are named</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neither</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never</source>
      <comment>people, quoted</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <comment>people</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No answer is filed here yet.

Drag tweets onto the question, or file them by its key{key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No further question was found in the host's tweets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No row makes a post so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No search is saved yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <comment>no report</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <comment>no template</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not asked yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is found.

Escape brings everything back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is left to look at.

Every tweet is filed, shelved or seen; All tweets has them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is wrong with the draft as far as Curator can tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing that can be done now has these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was opened yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On {person}: {remark}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only cleaned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the starred ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only you can mend this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open again</source>
      <translation>もう一度開く</translation>
    </message>
    <message>
      <source>Open an archive or a project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open an archive or a project…</source>
      <translation>アーカイブまたはプロジェクトを開く…</translation>
    </message>
    <message>
      <source>Open the sample chat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open {name} again</source>
      <translation>{name}をもう一度開く</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or drop a file here. The archive is only read; your work is kept in a .curation file beside it.</source>
      <translation>ここにファイルをドロップすることもできます。アーカイブは読み込むだけで、作業はその隣の .curation ファイルに保存されます。</translation>
    </message>
    <message>
      <source>Order by suggested question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <comment>as it is read</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {number} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part the quote again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick by its key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick card {place} in sight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture {number} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures ({files})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press the new keys here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Projects (*.curation)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Propose the questions anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question {number} with its answers is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question {number}, {share}% likely. {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question {number}: {question}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quoted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quoted</source>
      <comment>people</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Q{number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read it as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read it so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo: {act}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused, line {line}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repair into a new file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <comment>of a crash</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retweeters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reword the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a blind copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a blind copy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the mapping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the mapping…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save this search as a filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save what is held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search for something first; then the search can be saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search, or from: q: is: has:link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Searching …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shelve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show in the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show times as they are in:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something unexpected happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something unexpected happened in long work ({error}); what was decided is saved, and the log says where it happened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <comment>what a page is made of</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Star</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop and keep what has come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop and take out what has come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the filter away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the whole thread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Template…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup is restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup is restored; the damaged file is {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The blind copy is in {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The draft as it will be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The draft is in {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first posts, as they would be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first tweets, as they will be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The import was cancelled; what had come is taken out again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The import was stopped; what had come is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The merged project is in {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The process that does long work ended before it was done, perhaps for want of memory; what was decided is saved, and you can try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project becomes what it was then. What is there now is backed up first, and can be restored too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rest</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The same words, {count} more times</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The tweet that is quoted is not in the archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tweet:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no tweets yet.

Add an archive from the File menu, or drop its file here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is more than is shown here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no backup yet. One is made whenever a project is opened in which something new was decided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no quote after this one to join it with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to make again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This could not be saved: the disk failed; see that the project's folder is still there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This format has no {features}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no joined quote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tweet is not in the archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tweet is not in the article yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This tweet seems whole. Select those that belong together to join them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Those who are quoted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Those who came when a third of the chat was over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Those who only retweeted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Those who wrote and are not quoted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thread and duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time zone…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <comment>a time</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Took back a decision that was not saved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Took back: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tweets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tweets with #</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo: {act}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use it as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weighing all that is left in the Inbox…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can be searched for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What does it show, for those who do not see it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is the article about?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is what in {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is wrong with the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is wrong with the draft{key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What lies beyond could not be read again, for {names} is not there any more, was changed, or is on a server; import it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stands around the quotes:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stands on the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the labels mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the labels mean…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this question is about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What would be filed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you put aside stands here.

Shelve a tweet{key}, or drag it onto the Shelf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What {label} means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the clocks stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which column is what…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which column of {name} holds what? The text is needed; an author and a time or an address help. It is asked once for files of this shape.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Widen or narrow the project. What you decided about stays, whatever you choose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Widen or narrow…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words to aim at (0: none):</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words, and filters: from:ana  q:2  is:unfiled  has:link{behind}; ↓ shows all of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a paragraph here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a remark on the person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a subheading here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write an introduction: who hosted, how many came, what it was about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your remark on {about}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your remark on {about}, for you alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your remark: {remark}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a span</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accept</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all keys</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all saved {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>altered by hand</source>
      <comment>a quote</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any</source>
      <comment>a hashtag</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bold</source>
      <comment>what a format may lack</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bolt</source>
      <comment>a label</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by minute</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by the hashtag and the time that you say below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>came late to the chat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>click the card and press Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>commands</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>context</source>
      <comment>a tweet that is not of the chat</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>copy</source>
      <comment>a tweet</comment>
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
      <source>d MMM yyyy HH:mm:ss</source>
      <comment>how Qt shall write a moment</comment>
      <translation type="unfinished" />
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
      <source>double-click it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>double-click the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drag downwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drag onto Inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drag onto Shelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drag onto Starred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drag onto the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drag onto the question, holding Ctrl</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drag upwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drop</source>
      <comment>a label</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edit</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>every tweet in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>file</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>filed under {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>first name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flag</source>
      <comment>a label</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from</source>
      <comment>a time</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>go there</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>go there, or see the span alone</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>goes on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heart</source>
      <comment>a label</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how they are named</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>joined of {count} tweets</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>joined {number} of {of}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>label {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>links</source>
      <comment>what a format may lack</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lists</source>
      <comment>what a format may lack</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>may be named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moon</source>
      <comment>a label</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than a fair share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>move</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>near copy</source>
      <comment>a tweet</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never quoted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new</source>
      <comment>a person</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no tweets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none of them: {share}%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on the shelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part {number} of {of}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pictures</source>
      <comment>what a format may lack</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quoted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>retweet</source>
      <comment>a tweet</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reword</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>search</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>see their tweets</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shelve</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shelved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>star</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>starred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>starred</source>
      <comment>a quote</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>suggested for {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>take out</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the whole thread</source>
      <comment>what a key does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this tweet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to</source>
      <comment>a time</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you have begun with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your remark: {remark}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{before} and {one}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{before}, {one}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{came}, {went}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{command}: {keys}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{command}: {question}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} decisions are not saved yet and will be as soon as that is possible; all others are on the disk.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions are not saved yet, because the file cannot be written; close again to give up on that.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} found</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not saved yet</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of its pictures cannot be read from the archive.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} picked</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} questions</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} quotes</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} retweets</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} starred</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to look at</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets came</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} went</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count}+ found</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{day} {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}, {start}–{end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} was changed since it was last exported from here, or comes from elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{gone}; all that was decided is still held here, and can be saved as a new file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{gone}; save it as a new file, or close again to give up all that was decided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is for “{command}” now, which would lose it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is free.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is one of its keys already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} moves about, everywhere, and cannot be given to a command.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} opens the menu {menu}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind} ({percent}% sure)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}, {percent}% sure</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{name} (and {count} more) is a copy of this project, as synchronised folders make them where two computers changed it at once. It has decisions that are not here.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{name} is a copy of this project, as synchronised folders make them where two computers changed it at once. It has decisions that are not here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is the project that is open; choose another editor's copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is a project, not an archive; open it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{percent}%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{question}: {share}%</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{quoted} of the {count} quotes</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{severity}: {finding}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{start} – {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{start}–{end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} {who}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} · asked by {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value}</source>
      <translation>{value}</translation>
    </message>
    <message>
      <source>{which} {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} It is kept here and tried again until it is saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words} in {quotes}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{words} of {count} words</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>×{count} alike</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>×{count} retweets</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>↳ reply</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
