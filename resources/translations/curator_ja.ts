<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>Curator</name>
    <message>
      <source>&amp;Cleanup</source>
      <translation>整形(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>編集(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <comment>where the draft is written</comment>
      <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Naming</source>
      <translation>名前の出し方(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Person</source>
      <translation>人物(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Question</source>
      <translation>質問(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Quotes</source>
      <translation>引用(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Report of all tweets</source>
      <translation>全ツイートの報告(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Template</source>
      <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Tweet</source>
      <translation>ツイート(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>表示(&amp;V)</translation>
    </message>
    <message>
      <source>@handle</source>
      <translation>@ハンドル</translation>
    </message>
    <message>
      <source>@handle, linked to the tweet</source>
      <translation>@ハンドル（ツイートへのリンク付き）</translation>
    </message>
    <message>
      <source>A change of {table} {key} does not continue the one before it.</source>
      <translation>{table} {key} の変更が、その前の変更につながっていません。</translation>
    </message>
    <message>
      <source>A closer look</source>
      <translation>詳しく見る</translation>
    </message>
    <message>
      <source>A database, a spreadsheet, CSV or JSON of tweets, Twitter's own archive, or a .curation file</source>
      <translation>ツイートのデータベース、表計算、CSV、JSON、Twitter のアーカイブ、または .curation ファイル</translation>
    </message>
    <message>
      <source>A decision of which the name was lost</source>
      <translation>名前の失われた決定</translation>
    </message>
    <message>
      <source>A filter needs a name.</source>
      <translation>フィルターには名前が必要です。</translation>
    </message>
    <message>
      <source>A paragraph</source>
      <translation>段落</translation>
    </message>
    <message>
      <source>A paragraph needs words.</source>
      <translation>段落には文が必要です。</translation>
    </message>
    <message>
      <source>A part of it</source>
      <translation>一部分</translation>
    </message>
    <message>
      <source>A project cannot be made in {parent}: {reason}; choose another folder.</source>
      <translation>{parent}にプロジェクトを作れません：{reason}。別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>A question needs words.</source>
      <translation>質問には文が必要です。</translation>
    </message>
    <message>
      <source>A question's words</source>
      <translation>質問の文</translation>
    </message>
    <message>
      <source>A quote is joined of two tweets or more.</source>
      <translation>引用をつなげるには、ツイートが二つ以上必要です。</translation>
    </message>
    <message>
      <source>A quote needs words; take the tweet out instead of emptying it.</source>
      <translation>引用には文が必要です。空にする代わりに、ツイートを取り出してください。</translation>
    </message>
    <message>
      <source>A report's file ends in {endings}, not in {ending!r}.</source>
      <translation>報告のファイル名の末尾は{endings}です。{ending!r}は使えません。</translation>
    </message>
    <message>
      <source>A row of {table} ({row}) names a {parent} that is not there.</source>
      <translation>{table}の行（{row}）が、存在しない{parent}を指しています。</translation>
    </message>
    <message>
      <source>A search has no more than {most} words; leave some out.</source>
      <translation>検索できるのは{most}語までです。語を減らしてください。</translation>
    </message>
    <message>
      <source>A starred tweet is filed under no question.</source>
      <translation>星付きのツイートが、どの質問にも振り分けられていません。</translation>
    </message>
    <message>
      <source>A subheading</source>
      <translation>小見出し</translation>
    </message>
    <message>
      <source>A&amp;rticle</source>
      <translation>記事(&amp;R)</translation>
    </message>
    <message>
      <source>About Curator</source>
      <translation>Curator について</translation>
    </message>
    <message>
      <source>Accent colour</source>
      <translation>アクセントの色</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>採用</translation>
    </message>
    <message>
      <source>Accept all above…</source>
      <translation>上のものをすべて採用…</translation>
    </message>
    <message>
      <source>Accept the suggestion and go on</source>
      <translation>提案を採用して次へ</translation>
    </message>
    <message numerus="yes">
      <source>Accept {count}</source>
      <translation>
        <numerusform>{count}件を採用</numerusform>
      </translation>
    </message>
    <message>
      <source>Activity by minute</source>
      <translation>分ごとの動き</translation>
    </message>
    <message>
      <source>Add a closing line.</source>
      <translation>結びの一文を加えてください。</translation>
    </message>
    <message>
      <source>Add a line of disclosure, such as how long an answer could be.</source>
      <translation>回答の長さの制限など、断り書きを一行加えてください。</translation>
    </message>
    <message>
      <source>Add a question</source>
      <translation>質問を追加</translation>
    </message>
    <message>
      <source>Add another archive</source>
      <translation>別のアーカイブを追加</translation>
    </message>
    <message>
      <source>Add another archive…</source>
      <translation>別のアーカイブを追加…</translation>
    </message>
    <message>
      <source>Add the archive again to bring the tweets back.</source>
      <translation>ツイートを戻すには、アーカイブをもう一度追加してください。</translation>
    </message>
    <message>
      <source>Added: {words}</source>
      <translation>追加：{words}</translation>
    </message>
    <message>
      <source>Address</source>
      <comment>a column of a table</comment>
      <translation>アドレス</translation>
    </message>
    <message>
      <source>All</source>
      <comment>people</comment>
      <translation>全員</translation>
    </message>
    <message>
      <source>All back to the default</source>
      <translation>すべて既定に戻す</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>キー一覧</translation>
    </message>
    <message>
      <source>All tweets</source>
      <translation>すべてのツイート</translation>
    </message>
    <message>
      <source>All tweets as a database</source>
      <translation>すべてのツイート（データベース）</translation>
    </message>
    <message>
      <source>All tweets as a table</source>
      <translation>すべてのツイート（表）</translation>
    </message>
    <message>
      <source>Altered by hand.</source>
      <translation>手で直しました。</translation>
    </message>
    <message>
      <source>An archive is coming in; wait until it is there, or stop it.</source>
      <translation>アーカイブを取り込み中です。終わるまで待つか、停止してください。</translation>
    </message>
    <message numerus="yes">
      <source>And {count} more pages.</source>
      <translation>
        <numerusform>ほかに{count}ページあります。</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer markers such as A1:</source>
      <translation>A1: などの回答記号</translation>
    </message>
    <message>
      <source>Answers @{handle}’s answer to question {question}</source>
      <translation>質問{question}への@{handle}の回答に返信</translation>
    </message>
    <message>
      <source>Answers @{handle}’s tweet, which seems to answer question {question}</source>
      <translation>質問{question}に答えているらしい@{handle}のツイートに返信</translation>
    </message>
    <message>
      <source>Answers a tweet, which seems to answer question {question}</source>
      <translation>質問{question}に答えているらしいツイートに返信</translation>
    </message>
    <message>
      <source>Answers an answer to question {question}</source>
      <translation>質問{question}への回答に返信</translation>
    </message>
    <message>
      <source>Answers cut over two bullets</source>
      <translation>二項目に分かれた回答</translation>
    </message>
    <message>
      <source>Answers the tweet that asks question {question}</source>
      <translation>質問{question}を出したツイートに返信</translation>
    </message>
    <message>
      <source>Archives and projects</source>
      <translation>アーカイブとプロジェクト</translation>
    </message>
    <message>
      <source>Arrow keys go by minute, with Shift they choose a span; Enter goes there, or shows the span alone.</source>
      <translation>矢印キーで分単位に移動、Shift を押しながらで期間を選択。Enter でそこへ移動、またはその期間だけを表示します。</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>記事</translation>
    </message>
    <message>
      <source>As a document (DOCX)</source>
      <translation>文書として (DOCX)</translation>
    </message>
    <message>
      <source>As a page (HTML)</source>
      <translation>ページとして (HTML)</translation>
    </message>
    <message>
      <source>As a table (CSV)</source>
      <translation>表として (CSV)</translation>
    </message>
    <message>
      <source>As the project has it</source>
      <translation>プロジェクトの設定どおり</translation>
    </message>
    <message>
      <source>As {editor}</source>
      <translation>{editor}として</translation>
    </message>
    <message>
      <source>At least this likely:</source>
      <translation>この確率以上：</translation>
    </message>
    <message>
      <source>Author’s handle</source>
      <comment>a column of a table</comment>
      <translation>投稿者のハンドル</translation>
    </message>
    <message>
      <source>Author’s id</source>
      <comment>a column of a table</comment>
      <translation>投稿者の ID</translation>
    </message>
    <message>
      <source>Author’s name</source>
      <comment>a column of a table</comment>
      <translation>投稿者の名前</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <source>Back to the cleaned text</source>
      <translation>整形後の文に戻す</translation>
    </message>
    <message>
      <source>Back to the cleaned words</source>
      <translation>整形後の文に戻す</translation>
    </message>
    <message>
      <source>Back to the default</source>
      <translation>既定に戻す</translation>
    </message>
    <message>
      <source>Backups of {name}</source>
      <translation>{name}のバックアップ</translation>
    </message>
    <message>
      <source>Backups, your own templates, what was chosen for earlier chats, the sample chat, and the projects of archives whose own folder cannot be written to.</source>
      <translation>バックアップ、自作のテンプレート、以前のチャットで選んだもの、サンプルのチャット、そして元のフォルダーに書き込めないアーカイブのプロジェクト。</translation>
    </message>
    <message>
      <source>Begin all with a capital</source>
      <translation>すべて大文字で始める</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>両方</translation>
    </message>
    <message>
      <source>Both looked at {tweets} and decided the same about {alike}.</source>
      <translation>両者とも{tweets}を見て、{alike}件で同じ決定をしました。</translation>
    </message>
    <message>
      <source>Both looked at {tweets} and decided the same about {alike}; {grade} (kappa {kappa}).</source>
      <translation>両者とも{tweets}を見て、{alike}件で同じ決定をしました。{grade}（カッパ係数 {kappa}）。</translation>
    </message>
    <message>
      <source>Buckets</source>
      <translation>振り分け先</translation>
    </message>
    <message>
      <source>By first name only</source>
      <translation>名のみ</translation>
    </message>
    <message>
      <source>CSV or TSV</source>
      <translation>CSV または TSV</translation>
    </message>
    <message>
      <source>Call the filter “{name}” “{new}”</source>
      <translation>フィルター「{name}」を「{new}」に改名</translation>
    </message>
    <message>
      <source>Call the label {label} so again</source>
      <translation>ラベル「{label}」を元の名前に戻す</translation>
    </message>
    <message>
      <source>Call the label {label} “{name}”</source>
      <translation>ラベル「{label}」を「{name}」と名付ける</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Capital first letter</source>
      <translation>先頭を大文字に</translation>
    </message>
    <message>
      <source>Change the keys…</source>
      <translation>キーを変更…</translation>
    </message>
    <message>
      <source>Changed: {words}</source>
      <translation>変更：{words}</translation>
    </message>
    <message>
      <source>Chats in the archive</source>
      <translation>アーカイブ内のチャット</translation>
    </message>
    <message>
      <source>Check everything again</source>
      <translation>すべてを再び点検</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>点検</translation>
    </message>
    <message>
      <source>Checks {count}</source>
      <translation>点検 {count}</translation>
    </message>
    <message>
      <source>Checks ✓</source>
      <translation>点検 ✓</translation>
    </message>
    <message>
      <source>Choose a filter on the left first.</source>
      <translation>先に左でフィルターを選んでください。</translation>
    </message>
    <message>
      <source>Choose a person first, or a tweet of theirs.</source>
      <translation>先に人物か、その人のツイートを選んでください。</translation>
    </message>
    <message>
      <source>Choose a question first.</source>
      <translation>先に質問を選んでください。</translation>
    </message>
    <message>
      <source>Choose a question or a quote in the article first.</source>
      <translation>先に記事で質問か引用を選んでください。</translation>
    </message>
    <message>
      <source>Choose a quote in the article first; then it can be joined with the next.</source>
      <translation>先に記事で引用を選んでください。次の引用とつなげられます。</translation>
    </message>
    <message>
      <source>Choose a span of time</source>
      <translation>期間を選ぶ</translation>
    </message>
    <message>
      <source>Choose a tweet first; then it can be filed.</source>
      <translation>先にツイートを選んでください。そうすれば振り分けられます。</translation>
    </message>
    <message>
      <source>Choose a tweet first; then you can write a remark on it.</source>
      <translation>先にツイートを選んでください。そうすればメモを書けます。</translation>
    </message>
    <message>
      <source>Choose one person, or a tweet of theirs; only one is forgotten at a time.</source>
      <translation>人物を一人、またはその人のツイートを選んでください。一度に忘れられるのは一人だけです。</translation>
    </message>
    <message>
      <source>Choose one tweet; only one is forgotten at a time.</source>
      <translation>ツイートを一つ選んでください。一度に忘れられるのは一つだけです。</translation>
    </message>
    <message>
      <source>Choose the column that holds the text.</source>
      <translation>本文の入った列を選んでください。</translation>
    </message>
    <message>
      <source>Choose the place in the article first: a quote, or a question.</source>
      <translation>先に記事で場所を選んでください。引用か質問です。</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>選ぶ…</translation>
    </message>
    <message>
      <source>Cleanup of this quote</source>
      <translation>この引用の整形</translation>
    </message>
    <message>
      <source>Clear the consent of @{who}</source>
      <translation>@{who}の同意を消す</translation>
    </message>
    <message numerus="yes">
      <source>Clear the consent of {count} people</source>
      <translation>
        <numerusform>{count}人の同意を消す</numerusform>
      </translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>検索を消去</translation>
    </message>
    <message>
      <source>Clear the {field}</source>
      <translation>{field}を消す</translation>
    </message>
    <message>
      <source>Clock, apart from the date</source>
      <comment>a column of a table</comment>
      <translation>時刻（日付と別の列）</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Close the project</source>
      <translation>プロジェクトを閉じる</translation>
    </message>
    <message>
      <source>Closing line: {words}</source>
      <translation>結びの一文：{words}</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>配色</translation>
    </message>
    <message>
      <source>Colours of the system</source>
      <translation>システムの配色</translation>
    </message>
    <message>
      <source>Column of {field}</source>
      <translation>{field}の列</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>コマンド</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>コマンド</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>コントラスト</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Copy the article</source>
      <translation>記事をコピー</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>報告をコピー</translation>
    </message>
    <message>
      <source>Copy this question</source>
      <translation>この質問をコピー</translation>
    </message>
    <message>
      <source>Curator did not close properly the last time; every decision that was saved is there.</source>
      <translation>前回 Curator は正しく終了しませんでした。保存された決定はすべて残っています。</translation>
    </message>
    <message>
      <source>Curator made a mistake that it did not expect. {safe}</source>
      <translation>Curator に予期しない誤りが起きました。{safe}</translation>
    </message>
    <message>
      <source>Curator opens no address that begins with {scheme}://, only those of PostgreSQL (postgresql://user@host/database); give the archive's file or folder instead.</source>
      <translation>Curator は {scheme}:// で始まるアドレスを開けません。開けるのは PostgreSQL のもの (postgresql://user@host/database) だけです。代わりにアーカイブのファイルかフォルダーを指定してください。</translation>
    </message>
    <message>
      <source>Curator {version}: from a Twitter chat to an article draft.</source>
      <translation>Curator {version}：Twitterチャットから記事の下書きへ。</translation>
    </message>
    <message>
      <source>Curator's</source>
      <comment>accent</comment>
      <translation>Curator の色</translation>
    </message>
    <message>
      <source>Curator's choice</source>
      <translation>Curator の選択</translation>
    </message>
    <message>
      <source>Dark</source>
      <comment>colours</comment>
      <translation>暗い</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation>暗い配色</translation>
    </message>
    <message>
      <source>Date, apart from the clock</source>
      <comment>a column of a table</comment>
      <translation>日付（時刻と別の列）</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>決定</translation>
    </message>
    <message>
      <source>Disclosure: {words}</source>
      <translation>断り書き：{words}</translation>
    </message>
    <message>
      <source>Do not check this any more</source>
      <translation>これを今後は点検しない</translation>
    </message>
    <message>
      <source>Doubled words</source>
      <translation>重複した語</translation>
    </message>
    <message>
      <source>Drop a file here</source>
      <translation>ここにファイルをドロップ</translation>
    </message>
    <message>
      <source>Drop answers here, or file tweets under {number}.</source>
      <translation>ここに回答をドロップするか、ツイートを{number}に振り分けてください。</translation>
    </message>
    <message>
      <source>Edit a quote</source>
      <translation>引用を編集</translation>
    </message>
    <message>
      <source>Edit the words</source>
      <translation>文を編集</translation>
    </message>
    <message>
      <source>Empties that list; the projects themselves stay where they are.</source>
      <translation>この一覧を空にします。プロジェクト自体はそのまま残ります。</translation>
    </message>
    <message>
      <source>End all in a full stop</source>
      <translation>すべて末尾にピリオドを付ける</translation>
    </message>
    <message>
      <source>End none in a full stop</source>
      <translation>すべて末尾のピリオドを外す</translation>
    </message>
    <message>
      <source>Entities such as &amp;amp; as characters</source>
      <translation>&amp;amp; などの実体参照を文字に</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>エラー</translation>
    </message>
    <message>
      <source>Europe/Paris, +02:00; where clocks do not say</source>
      <translation>Europe/Paris、+02:00。時刻に指定がない場合</translation>
    </message>
    <message>
      <source>Every decision you made is on the disk; you can go on.</source>
      <translation>決定はすべてディスクに保存されています。そのまま続けられます。</translation>
    </message>
    <message>
      <source>Everybody who took part</source>
      <translation>参加者全員</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>Everything is set as it comes.</source>
      <translation>すべて既定の設定です。</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>書き出し</translation>
    </message>
    <message>
      <source>Export</source>
      <comment>what goes on</comment>
      <translation>書き出し</translation>
    </message>
    <message>
      <source>Export of X</source>
      <translation>X のエクスポート</translation>
    </message>
    <message>
      <source>Export the draft</source>
      <translation>下書きを書き出す</translation>
    </message>
    <message>
      <source>Export the draft…</source>
      <translation>下書きを書き出す…</translation>
    </message>
    <message>
      <source>Export the settings</source>
      <translation>設定を書き出す</translation>
    </message>
    <message>
      <source>Exporting would replace it.</source>
      <translation>書き出すと置き換わります。</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>書き出す…</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>形式(&amp;O)</translation>
    </message>
    <message>
      <source>File</source>
      <comment>where the draft is written</comment>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>File and stay</source>
      <translation>振り分けてとどまる</translation>
    </message>
    <message>
      <source>File as well</source>
      <translation>こちらにも振り分ける</translation>
    </message>
    <message>
      <source>File the tweet under a question first; then its words can be edited.</source>
      <translation>先にツイートを質問に振り分けてください。そうすれば文を編集できます。</translation>
    </message>
    <message>
      <source>File under that question</source>
      <translation>その質問に振り分ける</translation>
    </message>
    <message>
      <source>File under that question and stay</source>
      <translation>その質問に振り分けてとどまる</translation>
    </message>
    <message>
      <source>File under that question as well</source>
      <translation>その質問にも振り分ける</translation>
    </message>
    <message>
      <source>File under {number}</source>
      <translation>{number}に振り分ける</translation>
    </message>
    <message>
      <source>File under {number} and stay</source>
      <translation>{number}に振り分けてとどまる</translation>
    </message>
    <message>
      <source>File under {number} as well</source>
      <translation>{number}にも振り分ける</translation>
    </message>
    <message>
      <source>File under…</source>
      <translation>振り分け先…</translation>
    </message>
    <message>
      <source>File under…   (Shift+Enter: and stay, Ctrl+Enter: as well)</source>
      <translation>振り分け先…　（Shift+Enter：とどまる、Ctrl+Enter：こちらにも）</translation>
    </message>
    <message numerus="yes">
      <source>File {count} tweets as suggested</source>
      <translation>
        <numerusform>ツイート{count}件を提案どおりに振り分ける</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>File {count} tweets under {questions}</source>
      <translation>
        <numerusform>ツイート{count}件を{questions}に振り分ける</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>File {count} tweets under {question} as suggested</source>
      <translation>
        <numerusform>ツイート{count}件を提案どおり{question}に振り分ける</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>File {count} tweets under {question} as well</source>
      <translation>
        <numerusform>ツイート{count}件を{question}にも振り分ける</numerusform>
      </translation>
    </message>
    <message>
      <source>Filed alike by both: {agreed}; by {a} alone: {only_a}; by {b} alone: {only_b}; differently: {conflicts}.</source>
      <translation>両者とも同じ振り分け：{agreed}、{a}のみ：{only_a}、{b}のみ：{only_b}、相違：{conflicts}。</translation>
    </message>
    <message>
      <source>Filed differently: {number} of {all}, all are settled   (← → to move)</source>
      <translation>振り分けの違い：{all}件中{number}件目、すべて解決済み　（← → で移動）</translation>
    </message>
    <message>
      <source>Filed differently: {number} of {all}, {left} to settle   (← → to move)</source>
      <translation>振り分けの違い：{all}件中{number}件目、未解決{left}件　（← → で移動）</translation>
    </message>
    <message>
      <source>Filter: {name}</source>
      <translation>フィルター：{name}</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>フィルター</translation>
    </message>
    <message>
      <source>Find a command</source>
      <translation>コマンドを探す</translation>
    </message>
    <message>
      <source>Find a command, a menu or a key</source>
      <translation>コマンド、メニュー、キーを探す</translation>
    </message>
    <message>
      <source>Find a command…</source>
      <translation>コマンドを探す…</translation>
    </message>
    <message>
      <source>Find a setting</source>
      <translation>設定を探す</translation>
    </message>
    <message>
      <source>Find in all pages</source>
      <translation>全ページから探す</translation>
    </message>
    <message>
      <source>First name</source>
      <comment>how people are named</comment>
      <translation>名のみ</translation>
    </message>
    <message>
      <source>Folder of CSV</source>
      <translation>CSV のフォルダー</translation>
    </message>
    <message>
      <source>Font of the article</source>
      <translation>記事のフォント</translation>
    </message>
    <message>
      <source>Font of the window</source>
      <translation>画面のフォント</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>忘れる</translation>
    </message>
    <message>
      <source>Forget the recent projects</source>
      <translation>最近のプロジェクトを忘れる</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>忘れる</translation>
    </message>
    <message>
      <source>Forget this person…</source>
      <translation>この人を忘れる…</translation>
    </message>
    <message>
      <source>Forget this tweet for good?</source>
      <translation>このツイートを完全に忘れますか？</translation>
    </message>
    <message>
      <source>Forget this tweet…</source>
      <translation>このツイートを忘れる…</translation>
    </message>
    <message>
      <source>Forget {person} and all they wrote for good?</source>
      <translation>{person}とその人が書いたすべてを完全に忘れますか？</translation>
    </message>
    <message>
      <source>Forgetting … {name} will be opened once that is done.</source>
      <translation>忘れています… 終わると{name}を開きます。</translation>
    </message>
    <message>
      <source>From</source>
      <comment>a time</comment>
      <translation>開始</translation>
    </message>
    <message>
      <source>From a Twitter chat to an article: open the archive, pick the best answers, export the draft.</source>
      <translation>Twitterチャットから記事へ。アーカイブを開き、よい回答を選び、下書きを書き出します。</translation>
    </message>
    <message>
      <source>From the project, its history and its backups will go: {what}. This cannot be undone, and no archive brings it back.</source>
      <translation>プロジェクトとその履歴、バックアップから、{what}が消えます。元には戻せず、アーカイブを追加しても戻りません。</translation>
    </message>
    <message>
      <source>Full stop at the end</source>
      <translation>末尾のピリオド</translation>
    </message>
    <message>
      <source>Garbled letters such as Ã© repaired</source>
      <translation>Ã© などの文字化けを修復</translation>
    </message>
    <message>
      <source>Give the file a name.</source>
      <translation>ファイルに名前を付けてください。</translation>
    </message>
    <message>
      <source>Go back to where both began</source>
      <translation>両者の出発点に戻す</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>続ける</translation>
    </message>
    <message>
      <source>Go on without them</source>
      <translation>未保存の決定なしで続ける</translation>
    </message>
    <message>
      <source>Go to a finding first{key}.</source>
      <translation>先に指摘へ移動してください{key}。</translation>
    </message>
    <message>
      <source>Goes on from its author’s answer to question {question}</source>
      <translation>質問{question}への同じ投稿者の回答の続き</translation>
    </message>
    <message>
      <source>Goes on from its author’s tweet before, which seems to answer question {question}</source>
      <translation>質問{question}に答えているらしい、同じ投稿者の前のツイートの続き</translation>
    </message>
    <message>
      <source>Gone from the project, its history and its backups: {what}.</source>
      <translation>プロジェクトとその履歴、バックアップから、{what}が消えました。</translation>
    </message>
    <message>
      <source>Got it</source>
      <translation>わかりました</translation>
    </message>
    <message>
      <source>Hashtag</source>
      <translation>ハッシュタグ</translation>
    </message>
    <message>
      <source>High</source>
      <comment>contrast</comment>
      <translation>高い</translation>
    </message>
    <message>
      <source>Highlights stand here.

Star a tweet{key}, or drag it onto Starred.</source>
      <translation>ここにはハイライトが並びます。

ツイートに星を付けるか{key}、「星付き」にドラッグしてください。</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>ヒント</translation>
    </message>
    <message>
      <source>Hint {number} of {count}</source>
      <translation>ヒント {number}/{count}</translation>
    </message>
    <message>
      <source>How large all text is, beside the size that the system has.</source>
      <translation>システムの文字サイズに対する、すべての文字の大きさ。</translation>
    </message>
    <message>
      <source>How likely a suggestion has to be, in per cent</source>
      <translation>提案に必要な確率（パーセント）</translation>
    </message>
    <message>
      <source>How many are offered to be opened again, on the first page and in the File menu.</source>
      <translation>最初のページとファイルメニューに、もう一度開けるよう示す数。</translation>
    </message>
    <message>
      <source>How people are named:</source>
      <translation>名前の出し方：</translation>
    </message>
    <message>
      <source>How people are named…</source>
      <translation>名前の出し方…</translation>
    </message>
    <message>
      <source>How they may be named</source>
      <translation>名前の出し方</translation>
    </message>
    <message>
      <source>Id</source>
      <comment>a column of a table</comment>
      <translation>ID</translation>
    </message>
    <message>
      <source>Id it answers</source>
      <comment>a column of a table</comment>
      <translation>返信先の ID</translation>
    </message>
    <message>
      <source>Id it quotes</source>
      <comment>a column of a table</comment>
      <translation>引用元の ID</translation>
    </message>
    <message>
      <source>Id it retweets</source>
      <comment>a column of a table</comment>
      <translation>リツイート元の ID</translation>
    </message>
    <message>
      <source>Id it retweets or quotes</source>
      <comment>a column of a table</comment>
      <translation>リツイート元または引用元の ID</translation>
    </message>
    <message>
      <source>If you report it, please send this along; read first whether it says something that is yours.</source>
      <translation>報告するときは、これを添えてください。先に読んで、公開したくないことが書かれていないか確かめてください。</translation>
    </message>
    <message>
      <source>Import</source>
      <comment>what came into a project</comment>
      <translation>取り込み</translation>
    </message>
    <message>
      <source>Import</source>
      <comment>what goes on</comment>
      <translation>取り込み</translation>
    </message>
    <message>
      <source>Import settings</source>
      <translation>設定を読み込む</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>読み込む…</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>受信箱</translation>
    </message>
    <message>
      <source>Introduce the question</source>
      <translation>質問の前書き</translation>
    </message>
    <message>
      <source>Introduction: {words}</source>
      <translation>前書き：{words}</translation>
    </message>
    <message>
      <source>It is forgotten, but traces may be left in the file's free space: {reason}; make some room, and open the project again to have them removed.</source>
      <translation>忘れましたが、ファイルの空き領域に痕跡が残っているかもしれません：{reason}。ディスクの空きを増やし、プロジェクトをもう一度開くと取り除かれます。</translation>
    </message>
    <message>
      <source>It stands nowhere now.</source>
      <translation>今はどこにもありません。</translation>
    </message>
    <message>
      <source>It stands under {questions}.</source>
      <translation>{questions}の下にあります。</translation>
    </message>
    <message>
      <source>Its author’s answer after is to question {question}</source>
      <translation>同じ投稿者の次の回答が質問{question}へのもの</translation>
    </message>
    <message>
      <source>Its author’s answer before was to question {question}</source>
      <translation>同じ投稿者の前の回答が質問{question}へのもの</translation>
    </message>
    <message>
      <source>Its author’s tweet after seems to answer question {question}</source>
      <translation>同じ投稿者の次のツイートが質問{question}に答えているらしい</translation>
    </message>
    <message>
      <source>Its author’s tweet before seems to answer question {question}</source>
      <translation>同じ投稿者の前のツイートが質問{question}に答えているらしい</translation>
    </message>
    <message>
      <source>Join into one quote</source>
      <translation>一つの引用につなげる</translation>
    </message>
    <message>
      <source>Join them</source>
      <translation>つなげる</translation>
    </message>
    <message numerus="yes">
      <source>Join {count} tweets into one quote</source>
      <translation>
        <numerusform>ツイート{count}件を一つの引用につなげる</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Joined of {count} tweets.</source>
      <translation>
        <numerusform>{count}件のツイートをつなげたものです。</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep these</source>
      <translation>このままにする</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>キー</translation>
    </message>
    <message numerus="yes">
      <source>Label {count} tweets “{called}”</source>
      <translation>
        <numerusform>ツイート{count}件にラベル「{called}」を付ける</numerusform>
      </translation>
    </message>
    <message>
      <source>Label “{label}”</source>
      <translation>ラベル「{label}」</translation>
    </message>
    <message>
      <source>Label: {label}</source>
      <translation>ラベル：{label}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>a column of a table</comment>
      <translation>言語</translation>
    </message>
    <message>
      <source>Language and look</source>
      <translation>言語と見た目</translation>
    </message>
    <message>
      <source>Lead picture</source>
      <translation>冒頭の画像</translation>
    </message>
    <message>
      <source>Lead picture…</source>
      <translation>冒頭の画像…</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>省く</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>除外する</translation>
    </message>
    <message>
      <source>Leave the question out</source>
      <translation>質問を省く</translation>
    </message>
    <message>
      <source>Left out: {words}</source>
      <translation>省略：{words}</translation>
    </message>
    <message>
      <source>Leftovers of the tweet</source>
      <translation>ツイートの名残</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>長さ</translation>
    </message>
    <message>
      <source>Length to aim at…</source>
      <translation>目標の長さ…</translation>
    </message>
    <message>
      <source>Let go to open {name}</source>
      <translation>放すと{name}を開きます</translation>
    </message>
    <message>
      <source>Light</source>
      <comment>colours</comment>
      <translation>明るい</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation>明るい配色</translation>
    </message>
    <message>
      <source>Light or dark, or whichever the system has; also in the View menu.</source>
      <translation>明るい、暗い、またはシステムに合わせる。表示メニューにもあります。</translation>
    </message>
    <message>
      <source>Likely typos</source>
      <translation>打ち間違いらしい語</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>ログ</translation>
    </message>
    <message>
      <source>Look at the sample chat</source>
      <translation>サンプルのチャットを見る</translation>
    </message>
    <message>
      <source>Look closer</source>
      <translation>詳しく見る</translation>
    </message>
    <message>
      <source>Looking for the chats in it …</source>
      <translation>中のチャットを探しています…</translation>
    </message>
    <message>
      <source>Lost: {lost}.</source>
      <translation>失われたもの：{lost}。</translation>
    </message>
    <message>
      <source>Made</source>
      <comment>when</comment>
      <translation>作成</translation>
    </message>
    <message>
      <source>Made again: {what}</source>
      <translation>やり直し：{what}</translation>
    </message>
    <message>
      <source>Made anew whenever they are missing; they can be deleted while Curator is closed.</source>
      <translation>なければ作り直されます。Curator を閉じているあいだは削除できます。</translation>
    </message>
    <message>
      <source>Made good from what else could be read: {mended}.</source>
      <translation>ほかに読めたものから補ったもの：{mended}。</translation>
    </message>
    <message>
      <source>Mark this screen as seen</source>
      <translation>この画面を既読にする</translation>
    </message>
    <message numerus="yes">
      <source>Mark {count} tweets as not seen</source>
      <translation>
        <numerusform>ツイート{count}件を未読に戻す</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mark {count} tweets as seen</source>
      <translation>
        <numerusform>ツイート{count}件を既読にする</numerusform>
      </translation>
    </message>
    <message>
      <source>Marked {marker}</source>
      <translation>{marker}の印あり</translation>
    </message>
    <message>
      <source>Marked {marker}, though {though}</source>
      <translation>{marker}の印があるが、{though}</translation>
    </message>
    <message>
      <source>May be named</source>
      <translation>名前を出してよい</translation>
    </message>
    <message>
      <source>Mend the finding</source>
      <translation>指摘を直す</translation>
    </message>
    <message>
      <source>Mend the spaces</source>
      <translation>空白を直す</translation>
    </message>
    <message>
      <source>Mend what was lost</source>
      <translation>失われたものを補う</translation>
    </message>
    <message>
      <source>Mentions at the start</source>
      <translation>先頭のメンション</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>メニュー</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>統合</translation>
    </message>
    <message>
      <source>Merge the work of {first} and {second}</source>
      <translation>{first}と{second}の作業を統合</translation>
    </message>
    <message>
      <source>Merge with</source>
      <translation>統合する相手</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>統合…</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>統合済み</translation>
    </message>
    <message>
      <source>Merging with {name} …</source>
      <translation>{name}を統合しています…</translation>
    </message>
    <message>
      <source>Mixed capitals in a list</source>
      <translation>箇条書きで大文字・小文字が不統一</translation>
    </message>
    <message>
      <source>Mixed final punctuation in a list</source>
      <translation>箇条書きで末尾の句読点が不統一</translation>
    </message>
    <message>
      <source>Move a paragraph</source>
      <translation>段落を移動</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>下へ移動</translation>
    </message>
    <message>
      <source>Move question {question}</source>
      <translation>質問{question}を移動</translation>
    </message>
    <message>
      <source>Move the question down</source>
      <translation>質問を下へ移動</translation>
    </message>
    <message>
      <source>Move the question up</source>
      <translation>質問を上へ移動</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上へ移動</translation>
    </message>
    <message>
      <source>Name</source>
      <comment>how people are named</comment>
      <translation>名前</translation>
    </message>
    <message>
      <source>Named</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Naming</source>
      <translation>名前の出し方</translation>
    </message>
    <message>
      <source>Nearly the same stands (“{words}”) above already.</source>
      <translation>ほぼ同じ引用（「{words}」）がすでに上にあります。</translation>
    </message>
    <message>
      <source>Nearly the same stands (“{words}”) under question {question} already.</source>
      <translation>ほぼ同じ引用（「{words}」）がすでに質問{question}にあります。</translation>
    </message>
    <message>
      <source>Neither</source>
      <translation>どちらでもない</translation>
    </message>
    <message>
      <source>Never</source>
      <comment>people, quoted</comment>
      <translation>未引用</translation>
    </message>
    <message>
      <source>New</source>
      <comment>people</comment>
      <translation>新顔</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>新しいキー</translation>
    </message>
    <message>
      <source>New to Curator?</source>
      <translation>Curator は初めてですか？</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>次へ</translation>
    </message>
    <message>
      <source>Next finding</source>
      <translation>次の指摘</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>次の領域</translation>
    </message>
    <message>
      <source>No answer is filed here yet.

Drag tweets onto the question, or file them by its key{key}.</source>
      <translation>ここにはまだ回答がありません。

ツイートを質問にドラッグするか、そのキーで振り分けてください{key}。</translation>
    </message>
    <message>
      <source>No further question was found in the host's tweets.</source>
      <translation>ホストのツイートに、ほかの質問は見つかりませんでした。</translation>
    </message>
    <message>
      <source>No keys</source>
      <translation>キーなし</translation>
    </message>
    <message>
      <source>No more hints</source>
      <translation>ヒントを表示しない</translation>
    </message>
    <message>
      <source>No program on this computer is known to open {path}.</source>
      <translation>{path} を開くプログラムがこのコンピューターに見つかりません。</translation>
    </message>
    <message>
      <source>No question is suggested for this tweet; press the number of one.</source>
      <translation>このツイートに提案された質問はありません。質問の番号を押してください。</translation>
    </message>
    <message>
      <source>No row makes a post so.</source>
      <translation>その読み方では、投稿になる行がありません。</translation>
    </message>
    <message>
      <source>No search is saved yet</source>
      <translation>保存された検索はまだありません</translation>
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation>この語を含む設定はありません。</translation>
    </message>
    <message>
      <source>Nobody is named</source>
      <translation>誰も名前を出しません</translation>
    </message>
    <message>
      <source>Nobody is quoted yet.

Pick a tweet, and whoever wrote it stands here.</source>
      <translation>まだ誰も引用されていません。

ツイートを採用すると、書いた人がここに並びます。</translation>
    </message>
    <message>
      <source>Nobody named</source>
      <translation>名前を出す人なし</translation>
    </message>
    <message>
      <source>None</source>
      <comment>no report</comment>
      <translation>なし</translation>
    </message>
    <message>
      <source>None</source>
      <comment>no template</comment>
      <translation>なし</translation>
    </message>
    <message>
      <source>Normal</source>
      <comment>contrast</comment>
      <translation>標準</translation>
    </message>
    <message>
      <source>Not asked yet</source>
      <translation>まだ尋ねていない</translation>
    </message>
    <message>
      <source>Not by name</source>
      <translation>名前を出さない</translation>
    </message>
    <message>
      <source>Note the consent of @{who}</source>
      <translation>@{who}の同意を記録</translation>
    </message>
    <message numerus="yes">
      <source>Note the consent of {count} people</source>
      <translation>
        <numerusform>{count}人の同意を記録</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing can be searched for, because the index of words cannot be written to {folder}; see that its disk is there and has room.</source>
      <translation>語の索引を{folder}に書き込めないため、検索できません。ディスクがあるか、空きがあるか確かめてください。</translation>
    </message>
    <message>
      <source>Nothing is found that you would be ashamed to print.</source>
      <translation>印刷して恥ずかしいものは見つかりません。</translation>
    </message>
    <message>
      <source>Nothing is found.

Escape brings everything back.</source>
      <translation>見つかりませんでした。

Escape で元に戻ります。</translation>
    </message>
    <message>
      <source>Nothing is left to look at.

Every tweet is filed, shelved or seen; All tweets has them.</source>
      <translation>見るものは残っていません。

どのツイートも振り分け済み、保留、または既読です。「すべてのツイート」で見られます。</translation>
    </message>
    <message>
      <source>Nothing is wrong with the draft as far as Curator can tell.</source>
      <translation>Curator の見る限り、下書きに問題はありません。</translation>
    </message>
    <message>
      <source>Nothing of {damaged} can be read any more; restore a backup of it.</source>
      <translation>{damaged}からはもう何も読めません。バックアップから復元してください。</translation>
    </message>
    <message>
      <source>Nothing speaks for question {question}</source>
      <translation>質問{question}を示す手がかりなし</translation>
    </message>
    <message>
      <source>Nothing that can be done now has these words.</source>
      <translation>今できることで、この語を含むものはありません。</translation>
    </message>
    <message>
      <source>Nothing that was decided is known to be lost.</source>
      <translation>決定のうち、失われたと分かっているものはありません。</translation>
    </message>
    <message>
      <source>Nothing was opened yet</source>
      <translation>まだ何も開いていません</translation>
    </message>
    <message>
      <source>Odd spaces</source>
      <translation>不自然な空白</translation>
    </message>
    <message>
      <source>Odd spaces and invisible characters</source>
      <translation>不自然な空白と見えない文字</translation>
    </message>
    <message>
      <source>On {person}: {remark}</source>
      <translation>{person}について：{remark}</translation>
    </message>
    <message>
      <source>One chat makes one article: its questions become the headings, and you pick the answers. Or take all there is, or a hashtag and times of your own.</source>
      <translation>一つのチャットが一つの記事になります。質問が見出しになり、回答はあなたが選びます。全部を取り込むことも、ハッシュタグと時刻を指定することもできます。</translation>
    </message>
    <message>
      <source>One person</source>
      <translation>人物一人</translation>
    </message>
    <message>
      <source>Only cleaned.</source>
      <translation>整形のみ。</translation>
    </message>
    <message>
      <source>Only the starred ones</source>
      <translation>星付きのものだけ</translation>
    </message>
    <message>
      <source>Only you can mend this one.</source>
      <translation>これを直せるのはあなただけです。</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>最近使った項目(&amp;R)</translation>
    </message>
    <message>
      <source>Open a file</source>
      <translation>ファイルを開く</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>もう一度開く</translation>
    </message>
    <message>
      <source>Open an archive or a project</source>
      <translation>アーカイブまたはプロジェクトを開く</translation>
    </message>
    <message>
      <source>Open an archive or a project…</source>
      <translation>アーカイブまたはプロジェクトを開く…</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>フォルダーを開く</translation>
    </message>
    <message>
      <source>Open the sample chat</source>
      <translation>サンプルのチャットを開く</translation>
    </message>
    <message>
      <source>Open {name} again</source>
      <translation>{name}をもう一度開く</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>開く…</translation>
    </message>
    <message>
      <source>Order by suggested question</source>
      <translation>提案された質問の順に並べる</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>ページ</translation>
    </message>
    <message>
      <source>Page</source>
      <comment>as it is read</comment>
      <translation>ページ</translation>
    </message>
    <message>
      <source>Page {number} of {all}</source>
      <translation>{all}ページ中{number}ページ</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>ページ</translation>
    </message>
    <message>
      <source>Paragraph: {words}</source>
      <translation>段落：{words}</translation>
    </message>
    <message>
      <source>Part numbers such as 1/2</source>
      <translation>1/2 などの分割番号</translation>
    </message>
    <message>
      <source>Part the quote again</source>
      <translation>引用を再び分ける</translation>
    </message>
    <message numerus="yes">
      <source>Part {count} tweets again</source>
      <translation>
        <numerusform>ツイート{count}件を再び分ける</numerusform>
      </translation>
    </message>
    <message>
      <source>People</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>People named against the consent ledger</source>
      <translation>同意台帳に反して名前の出ている人物</translation>
    </message>
    <message>
      <source>People quoted more than others</source>
      <translation>ほかより多く引用された人物</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>Pick by its key</source>
      <translation>そのキーで選ぶ</translation>
    </message>
    <message>
      <source>Pick card {place} in sight</source>
      <translation>見えているカード{place}を選ぶ</translation>
    </message>
    <message>
      <source>Pick what is worth printing: press the letter on a card ({key}, …), or a question's number for the card you are at. Or drag cards onto a question, or straight into the article.</source>
      <translation>載せる価値のあるものを選びます。カードの文字（{key} など）か、今いるカードなら質問の番号を押してください。カードを質問や記事へ直接ドラッグすることもできます。</translation>
    </message>
    <message>
      <source>Picks</source>
      <translation>採用数</translation>
    </message>
    <message>
      <source>Picture {number} of {all}</source>
      <translation>{all}枚中{number}枚目の画像</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Place {place} of {all} under question {number}</source>
      <translation>質問{number}の{all}件中{place}番目</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>プレーンテキスト</translation>
    </message>
    <message>
      <source>Press the new keys here</source>
      <translation>ここで新しいキーを押してください</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>前へ</translation>
    </message>
    <message>
      <source>Projects</source>
      <translation>プロジェクト</translation>
    </message>
    <message>
      <source>Promises that the chat does not bear out</source>
      <translation>チャットと食い違う前書き</translation>
    </message>
    <message>
      <source>Propose questions</source>
      <translation>質問を提案</translation>
    </message>
    <message>
      <source>Propose the questions anew</source>
      <translation>質問を改めて提案</translation>
    </message>
    <message>
      <source>Question {number}</source>
      <translation>質問{number}</translation>
    </message>
    <message>
      <source>Question {number} with its answers is on the clipboard.</source>
      <translation>質問{number}とその回答をクリップボードに入れました。</translation>
    </message>
    <message>
      <source>Question {number}, {percent}% likely. {who}: {words}</source>
      <translation>質問{number}、確率{percent}%。{who}：{words}</translation>
    </message>
    <message>
      <source>Question {number}, {share}% likely. {reason}.</source>
      <translation>質問{number}、確率{share}%。{reason}。</translation>
    </message>
    <message>
      <source>Question {number}: {question}</source>
      <translation>質問{number}：{question}</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>質問</translation>
    </message>
    <message>
      <source>Questions filed as answers</source>
      <translation>回答として振り分けられた質問</translation>
    </message>
    <message>
      <source>Questions without a quote</source>
      <translation>引用のない質問</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>終了</translation>
    </message>
    <message>
      <source>Quoted</source>
      <translation>引用数</translation>
    </message>
    <message>
      <source>Quoted</source>
      <comment>people</comment>
      <translation>引用あり</translation>
    </message>
    <message>
      <source>Quotes @{handle}’s answer to question {question}</source>
      <translation>質問{question}への@{handle}の回答を引用</translation>
    </message>
    <message>
      <source>Quotes @{handle}’s tweet, which seems to answer question {question}</source>
      <translation>質問{question}に答えているらしい@{handle}のツイートを引用</translation>
    </message>
    <message>
      <source>Quotes a tweet, which seems to answer question {question}</source>
      <translation>質問{question}に答えているらしいツイートを引用</translation>
    </message>
    <message>
      <source>Quotes an answer to question {question}</source>
      <translation>質問{question}への回答を引用</translation>
    </message>
    <message>
      <source>Quotes longer than disclosed</source>
      <translation>断り書きより長い引用</translation>
    </message>
    <message>
      <source>Quotes that repeat their question</source>
      <translation>質問を繰り返す引用</translation>
    </message>
    <message>
      <source>Quotes the tweet that asks question {question}</source>
      <translation>質問{question}を出したツイートを引用</translation>
    </message>
    <message>
      <source>Q{number}</source>
      <translation>Q{number}</translation>
    </message>
    <message>
      <source>RT @name: and via @name</source>
      <translation>RT @name: と via @name</translation>
    </message>
    <message>
      <source>Read it as…</source>
      <translation>読み方を選ぶ…</translation>
    </message>
    <message>
      <source>Read it so</source>
      <translation>この読み方で読む</translation>
    </message>
    <message>
      <source>Reading the archive</source>
      <translation>アーカイブを読んでいます</translation>
    </message>
    <message>
      <source>Recent projects</source>
      <translation>最近のプロジェクト</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>やり直す</translation>
    </message>
    <message>
      <source>Redo: {act}</source>
      <translation>やり直す：{act}</translation>
    </message>
    <message>
      <source>Refused, line {line}: {reason}.</source>
      <translation>拒否、{line}行目：{reason}。</translation>
    </message>
    <message>
      <source>Remove question {question}</source>
      <translation>質問{question}を削除</translation>
    </message>
    <message>
      <source>Remove the question</source>
      <translation>質問を削除</translation>
    </message>
    <message>
      <source>Repair into a new file</source>
      <translation>新しいファイルに修復</translation>
    </message>
    <message>
      <source>Repairing … {name} will be opened once that is done.</source>
      <translation>修復しています… 終わると{name}を開きます。</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>置き換える</translation>
    </message>
    <message>
      <source>Replace the questions</source>
      <translation>質問を置き換える</translation>
    </message>
    <message>
      <source>Report</source>
      <comment>of a crash</comment>
      <translation>報告</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>復元</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>バックアップから復元</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>バックアップから復元…</translation>
    </message>
    <message>
      <source>Restoring … {name} will be opened once that is done.</source>
      <translation>復元しています… 終わると{name}を開きます。</translation>
    </message>
    <message>
      <source>Retweet, quote or reply</source>
      <comment>a column of a table</comment>
      <translation>リツイート、引用、返信の別</translation>
    </message>
    <message>
      <source>Retweeters</source>
      <translation>リツイートのみ</translation>
    </message>
    <message>
      <source>Reword a paragraph</source>
      <translation>段落を言い換える</translation>
    </message>
    <message>
      <source>Reword question {question}</source>
      <translation>質問{question}を言い換える</translation>
    </message>
    <message>
      <source>Reword the question</source>
      <translation>質問を言い換える</translation>
    </message>
    <message>
      <source>SQLite database</source>
      <translation>SQLite データベース</translation>
    </message>
    <message>
      <source>Save a blind copy</source>
      <translation>ブラインドコピーを保存</translation>
    </message>
    <message>
      <source>Save a blind copy…</source>
      <translation>ブラインドコピーを保存…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>名前を付けて保存…</translation>
    </message>
    <message>
      <source>Save the filter “{name}”</source>
      <translation>フィルター「{name}」を保存</translation>
    </message>
    <message>
      <source>Save the mapping</source>
      <translation>対応付けを保存</translation>
    </message>
    <message>
      <source>Save the mapping…</source>
      <translation>対応付けを保存…</translation>
    </message>
    <message>
      <source>Save this search as a filter</source>
      <translation>この検索をフィルターとして保存</translation>
    </message>
    <message>
      <source>Save what is held</source>
      <translation>保持中のものを保存</translation>
    </message>
    <message>
      <source>Say “{word}” once</source>
      <translation>「{word}」を一度だけにする</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>検索</translation>
    </message>
    <message>
      <source>Search for something first; then the search can be saved.</source>
      <translation>先に何かを検索してください。そうすれば検索を保存できます。</translation>
    </message>
    <message>
      <source>Search indexes</source>
      <translation>検索の索引</translation>
    </message>
    <message>
      <source>Search, or from: q: is: has:link</source>
      <translation>検索、または from: q: is: has:link</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>検索しています…</translation>
    </message>
    <message>
      <source>Sent among answers to question {question}</source>
      <translation>質問{question}への回答に交じって投稿</translation>
    </message>
    <message>
      <source>Sent as long after question {question} was asked as its author’s other answers</source>
      <translation>質問{question}からの間隔が、同じ投稿者のほかの回答と同程度</translation>
    </message>
    <message>
      <source>Sent {span} after question {question} was asked</source>
      <translation>質問{question}の{span}後に投稿</translation>
    </message>
    <message>
      <source>Sent {span} before question {question} was asked</source>
      <translation>質問{question}の{span}前に投稿</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>設定…</translation>
    </message>
    <message>
      <source>Shares {words} with question {question}</source>
      <translation>質問{question}と{words}が共通</translation>
    </message>
    <message>
      <source>Shares {words} with what is filed there</source>
      <translation>そこに振り分けたものと{words}が共通</translation>
    </message>
    <message>
      <source>Shares {words} with what seems to answer it</source>
      <translation>それに答えているらしいものと{words}が共通</translation>
    </message>
    <message>
      <source>Shelf</source>
      <translation>保留棚</translation>
    </message>
    <message>
      <source>Shelve</source>
      <translation>保留する</translation>
    </message>
    <message numerus="yes">
      <source>Shelve {count} tweets</source>
      <translation>
        <numerusform>ツイート{count}件を保留する</numerusform>
      </translation>
    </message>
    <message>
      <source>Shortened links at the end</source>
      <translation>末尾の短縮リンク</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Show in the article</source>
      <translation>記事で表示</translation>
    </message>
    <message>
      <source>Show times as they are in:</source>
      <translation>時刻をこの地域に合わせて表示：</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>どなたか</translation>
    </message>
    <message>
      <source>Something unexpected happened</source>
      <translation>予期しないことが起きました</translation>
    </message>
    <message>
      <source>Something unexpected happened in long work ({error}); what was decided is saved, and the log says where it happened.</source>
      <translation>時間のかかる処理で予期しないことが起きました（{error}）。決定したことは保存されており、起きた場所はログにあります。</translation>
    </message>
    <message>
      <source>Source</source>
      <comment>what a page is made of</comment>
      <translation>ソース</translation>
    </message>
    <message>
      <source>Speaks of question {question}</source>
      <translation>質問{question}に言及</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>星を付ける</translation>
    </message>
    <message numerus="yes">
      <source>Star {count} tweets</source>
      <translation>
        <numerusform>ツイート{count}件に星を付ける</numerusform>
      </translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>星付き</translation>
    </message>
    <message>
      <source>Stars in no question</source>
      <translation>どの質問にもない星付き</translation>
    </message>
    <message>
      <source>Start as with the last #{hashtag} chat</source>
      <translation>前回の #{hashtag} チャットと同じ設定で始める</translation>
    </message>
    <message>
      <source>Stop and keep what has come</source>
      <translation>停止して、取り込んだものを残す</translation>
    </message>
    <message>
      <source>Stop and take out what has come</source>
      <translation>停止して、取り込んだものを取り除く</translation>
    </message>
    <message>
      <source>Stop…</source>
      <translation>停止…</translation>
    </message>
    <message>
      <source>Stronger colours and lines, for tired eyes and bad screens; or whatever the system asks for.</source>
      <translation>疲れた目や見づらい画面のための、より強い色と線。またはシステムの設定に従います。</translation>
    </message>
    <message>
      <source>Subheading: {words}</source>
      <translation>小見出し：{words}</translation>
    </message>
    <message>
      <source>Switch {step} off</source>
      <translation>「{step}」をオフにする</translation>
    </message>
    <message>
      <source>Switch {step} off for a quote</source>
      <translation>引用の「{step}」をオフにする</translation>
    </message>
    <message>
      <source>Switch {step} on</source>
      <translation>「{step}」をオンにする</translation>
    </message>
    <message>
      <source>Switch {step} on for a quote</source>
      <translation>引用の「{step}」をオンにする</translation>
    </message>
    <message>
      <source>Take a paragraph out</source>
      <translation>段落を取り除く</translation>
    </message>
    <message>
      <source>Take a remark away</source>
      <translation>メモを消す</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>取り出す</translation>
    </message>
    <message>
      <source>Take it out here</source>
      <translation>ここから取り出す</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>引き継ぐ</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>取り出す</translation>
    </message>
    <message>
      <source>Take the filter away</source>
      <translation>フィルターを外す</translation>
    </message>
    <message>
      <source>Take the filter “{name}” away</source>
      <translation>フィルター「{name}」を外す</translation>
    </message>
    <message numerus="yes">
      <source>Take the label off {count} tweets</source>
      <translation>
        <numerusform>ツイート{count}件からラベルを外す</numerusform>
      </translation>
    </message>
    <message>
      <source>Take the quote out</source>
      <translation>引用を取り出す</translation>
    </message>
    <message>
      <source>Take the remark on @{who} away</source>
      <translation>@{who}へのメモを消す</translation>
    </message>
    <message>
      <source>Take the whole thread</source>
      <translation>スレッド全体を選ぶ</translation>
    </message>
    <message numerus="yes">
      <source>Take {count} tweets off the shelf</source>
      <translation>
        <numerusform>ツイート{count}件を保留棚から戻す</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take {count} tweets out</source>
      <translation>
        <numerusform>ツイート{count}件を取り出す</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take {count} tweets out of {question}</source>
      <translation>
        <numerusform>ツイート{count}件を{question}から取り出す</numerusform>
      </translation>
    </message>
    <message>
      <source>Template</source>
      <translation>テンプレート</translation>
    </message>
    <message>
      <source>Template…</source>
      <translation>テンプレート…</translation>
    </message>
    <message>
      <source>Text</source>
      <comment>a column of a table</comment>
      <translation>本文</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>文字の大きさ</translation>
    </message>
    <message>
      <source>That paragraph is not there any more.</source>
      <translation>その段落はもうありません。</translation>
    </message>
    <message>
      <source>That question is not there any more.</source>
      <translation>その質問はもうありません。</translation>
    </message>
    <message>
      <source>The address cannot be read; it is postgresql://user@host/database, and in a user's name or a password such characters as / ? # @ : are written as %2F %3F %23 %40 %3A.</source>
      <translation>アドレスを読み取れません。postgresql://user@host/database の形で書き、ユーザー名やパスワードの / ? # @ : などの文字は %2F %3F %23 %40 %3A と書いてください。</translation>
    </message>
    <message>
      <source>The archive is only read; your work is kept in a .curation file beside it.</source>
      <translation>アーカイブは読み込むだけです。作業はその隣の .curation ファイルに保存されます。</translation>
    </message>
    <message>
      <source>The article has no field {field!r}; it has {fields}.</source>
      <translation>記事に {field!r} という項目はありません。使えるのは{fields}です。</translation>
    </message>
    <message>
      <source>The article is on the clipboard.</source>
      <translation>記事をクリップボードに入れました。</translation>
    </message>
    <message>
      <source>The article on the right is as it will read. {key} writes it as a draft, whenever you like.</source>
      <translation>右の記事は、読まれるとおりに表示されています。{key}でいつでも下書きとして書き出せます。</translation>
    </message>
    <message>
      <source>The article's {of}</source>
      <translation>記事の{of}</translation>
    </message>
    <message>
      <source>The author wants to be left out.</source>
      <translation>投稿者は除外を希望しています。</translation>
    </message>
    <message>
      <source>The backup is restored.</source>
      <translation>バックアップを復元しました。</translation>
    </message>
    <message>
      <source>The backup is restored; the damaged file is {file}.</source>
      <translation>バックアップを復元しました。壊れたファイルは{file}です。</translation>
    </message>
    <message>
      <source>The backup {backup} is damaged itself; restore another one.</source>
      <translation>バックアップ{backup}自体が壊れています。別のバックアップから復元してください。</translation>
    </message>
    <message>
      <source>The backup {path} cannot be changed: {reason}.</source>
      <translation>バックアップ{path}を変更できません：{reason}。</translation>
    </message>
    <message>
      <source>The backup {path} is damaged.</source>
      <translation>バックアップ{path}は壊れています。</translation>
    </message>
    <message>
      <source>The blind copy is in {path}</source>
      <translation>ブラインドコピーは{path}にあります</translation>
    </message>
    <message>
      <source>The chat's hashtag anywhere: within the text it stays as a word</source>
      <translation>チャットのハッシュタグ（すべての位置。文中では語として残す）</translation>
    </message>
    <message>
      <source>The chat's hashtag at the ends</source>
      <translation>先頭と末尾にあるチャットのハッシュタグ</translation>
    </message>
    <message>
      <source>The chat's hashtag stands within the quote: “#{hashtag}”.</source>
      <translation>引用の中にチャットのハッシュタグがあります：「#{hashtag}」。</translation>
    </message>
    <message>
      <source>The cleanup step {of}</source>
      <translation>整形「{of}」</translation>
    </message>
    <message>
      <source>The colour of what is chosen and of the most important button; at high contrast it is Curator's.</source>
      <translation>選択中のものと最も重要なボタンの色。高コントラストでは Curator の色になります。</translation>
    </message>
    <message>
      <source>The consent of {of}</source>
      <translation>{of}の同意</translation>
    </message>
    <message>
      <source>The decision log holds something that is no {table}: {row}.</source>
      <translation>決定の記録に、{table}ではないものがあります：{row}。</translation>
    </message>
    <message>
      <source>The decision log names something that is not Curator's: {table} {key}.</source>
      <translation>決定の記録が、Curator のものでないものを指しています：{table} {key}。</translation>
    </message>
    <message>
      <source>The draft as it will be written</source>
      <translation>書き出される下書き</translation>
    </message>
    <message>
      <source>The draft is in {path}</source>
      <translation>下書きは{path}にあります</translation>
    </message>
    <message>
      <source>The file's first tweets, as they will be read</source>
      <translation>ファイルの最初のツイート（このように読み込まれます）</translation>
    </message>
    <message>
      <source>The filter {of}</source>
      <translation>フィルター「{of}」</translation>
    </message>
    <message>
      <source>The first posts, as they would be read</source>
      <translation>最初の投稿（このように読み込まれます）</translation>
    </message>
    <message>
      <source>The guide</source>
      <translation>ガイド</translation>
    </message>
    <message>
      <source>The import was cancelled; what had come is taken out again.</source>
      <translation>取り込みを中止しました。取り込んだものは取り除きました。</translation>
    </message>
    <message>
      <source>The import was stopped; what had come is kept.</source>
      <translation>取り込みを停止しました。取り込んだものは残っています。</translation>
    </message>
    <message>
      <source>The introduction says that “{said}” was the host; it was {host}.</source>
      <translation>前書きではホストが「{said}」とありますが、実際は{host}です。</translation>
    </message>
    <message>
      <source>The introduction says “#{said}”; the chat's hashtag is #{hashtag}.</source>
      <translation>前書きに「#{said}」とありますが、チャットのハッシュタグは #{hashtag} です。</translation>
    </message>
    <message>
      <source>The introduction says “{said}”; there are {count}.</source>
      <translation>前書きに「{said}」とありますが、実際は{count}です。</translation>
    </message>
    <message>
      <source>The joining of {of}</source>
      <translation>{of}のつなぎ方</translation>
    </message>
    <message>
      <source>The label of {of}</source>
      <translation>{of}のラベル</translation>
    </message>
    <message>
      <source>The language of menus, buttons and messages, from the next start of Curator.</source>
      <translation>メニュー、ボタン、メッセージの言語。Curator を次に起動したときから有効です。</translation>
    </message>
    <message>
      <source>The mapping names columns that are not there: {absent}.</source>
      <translation>対応付けが、存在しない列を指しています：{absent}。</translation>
    </message>
    <message>
      <source>The mapping {path} cannot be read: {reason}.</source>
      <translation>対応付け{path}を読めません：{reason}。</translation>
    </message>
    <message>
      <source>The mapping {path} cannot be written: {reason}.</source>
      <translation>対応付け{path}に書き込めません：{reason}。</translation>
    </message>
    <message>
      <source>The merged project is in {path}</source>
      <translation>統合したプロジェクトは{path}にあります</translation>
    </message>
    <message>
      <source>The order of what is filed was altered by another program; verify the project.</source>
      <translation>振り分けたものの順序が別のプログラムに変更されました。プロジェクトを検証してください。</translation>
    </message>
    <message>
      <source>The process that does long work ended before it was done, perhaps for want of memory; what was decided is saved, and you can try again.</source>
      <translation>時間のかかる処理のプロセスが、おそらくメモリ不足で途中で終わりました。決定したことは保存されており、もう一度試せます。</translation>
    </message>
    <message>
      <source>The project becomes what it was then. What is there now is backed up first, and can be restored too.</source>
      <translation>プロジェクトはその時の状態になります。今の状態は先にバックアップされ、それも復元できます。</translation>
    </message>
    <message>
      <source>The project {target} cannot be made: {reason}.</source>
      <translation>プロジェクト{target}を作れません：{reason}。</translation>
    </message>
    <message numerus="yes">
      <source>The quote has {count} characters; the disclosure says {most}.</source>
      <translation>
        <numerusform>引用は{count}文字ですが、断り書きでは{most}文字です。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The quote has {count} letters; the disclosure says {most}.</source>
      <translation>
        <numerusform>引用は{count}字ですが、断り書きでは{most}字です。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The quote has {count} words; the disclosure says {most}.</source>
      <translation>
        <numerusform>引用は{count}語ですが、断り書きでは{most}語です。</numerusform>
      </translation>
    </message>
    <message>
      <source>The quote repeats its question, “{question}”.</source>
      <translation>引用が質問「{question}」を繰り返しています。</translation>
    </message>
    <message>
      <source>The recent projects are forgotten.</source>
      <translation>最近のプロジェクトを忘れました。</translation>
    </message>
    <message>
      <source>The refused rows cannot be listed in {path}: {reason}.</source>
      <translation>拒否した行の一覧を{path}に書き込めません：{reason}。</translation>
    </message>
    <message>
      <source>The remark on {of}</source>
      <translation>{of}へのメモ</translation>
    </message>
    <message>
      <source>The rest</source>
      <translation>その他</translation>
    </message>
    <message>
      <source>The rest needs no decision: {key} marks the cards on the screen as seen and goes on to the next ones. {undo} takes anything back.</source>
      <translation>残りは決めなくてかまいません。{key}で画面のカードを既読にして次へ進みます。{undo}で何でも取り消せます。</translation>
    </message>
    <message>
      <source>The same quote twice</source>
      <translation>同じ引用の重複</translation>
    </message>
    <message numerus="yes">
      <source>The same words, {count} more times</source>
      <translation>
        <numerusform>同じ文があと{count}件</numerusform>
      </translation>
    </message>
    <message>
      <source>The sample is an hour's chat, half done: three hints show you how to finish it.</source>
      <translation>サンプルは一時間のチャットで、半分まで済んでいます。三つのヒントが仕上げ方を示します。</translation>
    </message>
    <message>
      <source>The settings are in {path}</source>
      <translation>設定は {path} にあります</translation>
    </message>
    <message>
      <source>The star on {of}</source>
      <translation>{of}の星</translation>
    </message>
    <message>
      <source>The system's</source>
      <comment>accent</comment>
      <translation>システムの色</translation>
    </message>
    <message>
      <source>The system's</source>
      <comment>colours</comment>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <source>The system's</source>
      <comment>contrast</comment>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <source>The system's</source>
      <comment>language</comment>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <source>The template {name} cannot be read: {reason}.</source>
      <translation>テンプレート{name}を読めません：{reason}。</translation>
    </message>
    <message>
      <source>The template {name} is longer than {most} bytes.</source>
      <translation>テンプレート{name}は{most}バイトを超えています。</translation>
    </message>
    <message>
      <source>The template {name} is no template, or too intricate to be read.</source>
      <translation>テンプレート{name}は、テンプレートでないか、複雑すぎて読めません。</translation>
    </message>
    <message>
      <source>The template {name} writes more than {most} characters as {block}.</source>
      <translation>テンプレート{name}の{block}の出力が{most}文字を超えています。</translation>
    </message>
    <message>
      <source>The template {name}, line {line}: this is no UTF-8 text.</source>
      <translation>テンプレート{name}、{line}行目：UTF-8 のテキストではありません。</translation>
    </message>
    <message>
      <source>The template {name}, line {line}: {reason}.</source>
      <translation>テンプレート{name}、{line}行目：{reason}。</translation>
    </message>
    <message>
      <source>The tweet that is quoted is not in the archive.</source>
      <translation>引用されたツイートはアーカイブにありません。</translation>
    </message>
    <message>
      <source>The tweet:</source>
      <translation>ツイート：</translation>
    </message>
    <message>
      <source>The words of tweet {of}</source>
      <translation>ツイート{of}の文</translation>
    </message>
    <message>
      <source>The {table} {key} is not as the last decision left it.</source>
      <translation>{table} {key} が、最後の決定による状態と異なります。</translation>
    </message>
    <message>
      <source>There are no tweets yet.

Add an archive from the File menu, or drop its file here.</source>
      <translation>まだツイートがありません。

「ファイル」メニューからアーカイブを追加するか、ここにファイルをドロップしてください。</translation>
    </message>
    <message>
      <source>There are several spaces in a row.</source>
      <translation>空白が続いています。</translation>
    </message>
    <message>
      <source>There is a character that nobody sees.</source>
      <translation>目に見えない文字があります。</translation>
    </message>
    <message>
      <source>There is a space at the start or the end.</source>
      <translation>先頭か末尾に空白があります。</translation>
    </message>
    <message>
      <source>There is a space before “{sign}”.</source>
      <translation>「{sign}」の前に空白があります。</translation>
    </message>
    <message>
      <source>There is a space behind “(”.</source>
      <translation>「(」の後に空白があります。</translation>
    </message>
    <message>
      <source>There is a space of unusual width.</source>
      <translation>特殊な幅の空白があります。</translation>
    </message>
    <message>
      <source>There is more than is shown here.</source>
      <translation>ここに表示しきれないものがあります。</translation>
    </message>
    <message>
      <source>There is no attribution {value!r}; there are {attributions}.</source>
      <translation>{value!r} という名前の出し方はありません。使えるのは{attributions}です。</translation>
    </message>
    <message>
      <source>There is no backup of {path}; open it again to see what was written over it.</source>
      <translation>{path}のバックアップはありません。もう一度開いて、何で上書きされたか確かめてください。</translation>
    </message>
    <message>
      <source>There is no backup yet. One is made whenever a project is opened in which something new was decided.</source>
      <translation>バックアップはまだありません。新しい決定のあるプロジェクトを開くたびに作られます。</translation>
    </message>
    <message>
      <source>There is no cleanup step {step!r}; there are {names}.</source>
      <translation>{step!r} という整形はありません。使えるのは{names}です。</translation>
    </message>
    <message>
      <source>There is no cleanup step {unknown!r}.</source>
      <translation>{unknown!r} という整形はありません。</translation>
    </message>
    <message>
      <source>There is no consent {text!r}; there are {consents}.</source>
      <translation>{text!r} という同意はありません。使えるのは{consents}です。</translation>
    </message>
    <message>
      <source>There is no file {path}; check its name.</source>
      <translation>{path}というファイルはありません。名前を確かめてください。</translation>
    </message>
    <message>
      <source>There is no filter {name!r} here.</source>
      <translation>{name!r} というフィルターはありません。</translation>
    </message>
    <message>
      <source>There is no format {name!r}; there are {writers}.</source>
      <translation>{name!r} という形式はありません。使えるのは{writers}です。</translation>
    </message>
    <message>
      <source>There is no kind of archive {kind!r}; there are {known}.</source>
      <translation>{kind!r} というアーカイブの種類はありません。使えるのは{known}です。</translation>
    </message>
    <message>
      <source>There is no label {label!r}; there are {labels}.</source>
      <translation>{label!r} というラベルはありません。使えるのは{labels}です。</translation>
    </message>
    <message>
      <source>There is no label {unknown!r}.</source>
      <translation>{unknown!r} というラベルはありません。</translation>
    </message>
    <message>
      <source>There is no place for backups: {reason}.</source>
      <translation>バックアップを置く場所がありません：{reason}。</translation>
    </message>
    <message>
      <source>There is no position {position} among the {seen} of question {question}.</source>
      <translation>質問{question}の{seen}件に、位置{position}はありません。</translation>
    </message>
    <message numerus="yes">
      <source>There is no position {position} among {count} questions.</source>
      <translation>
        <numerusform>質問{count}件に、位置{position}はありません。</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no post {post} here.</source>
      <translation>投稿{post}はここにありません。</translation>
    </message>
    <message>
      <source>There is no post {post} in {path}.</source>
      <translation>投稿{post}は{path}にありません。</translation>
    </message>
    <message>
      <source>There is no question {number}; there are none yet.</source>
      <translation>質問{number}はありません。質問はまだ一つもありません。</translation>
    </message>
    <message numerus="yes">
      <source>There is no question {number}; there are {count}.</source>
      <translation>
        <numerusform>質問{number}はありません。質問は{count}件です。</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no quote after this one to join it with.</source>
      <translation>この引用の後に、つなげる引用がありません。</translation>
    </message>
    <message>
      <source>There is no template {name!r}; there are {known}.</source>
      <translation>{name!r} というテンプレートはありません。使えるのは{known}です。</translation>
    </message>
    <message>
      <source>There is no time zone {value!r}; name one such as Europe/Paris.</source>
      <translation>{value!r} というタイムゾーンはありません。Europe/Paris のように指定してください。</translation>
    </message>
    <message>
      <source>There is no time zone {zone!r}; name one such as Europe/Paris or +02:00.</source>
      <translation>{zone!r} というタイムゾーンはありません。Europe/Paris や +02:00 のように指定してください。</translation>
    </message>
    <message>
      <source>There is nobody called {who!r} here.</source>
      <translation>{who!r} という人物はいません。</translation>
    </message>
    <message>
      <source>There is nobody of that kind in this chat.</source>
      <translation>このチャットに、そのような人はいません。</translation>
    </message>
    <message>
      <source>There is nothing to make again.</source>
      <translation>やり直すものはありません。</translation>
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation>取り消すものはありません。</translation>
    </message>
    <message>
      <source>This article as JSON is damaged: {reason}.</source>
      <translation>この JSON の記事は壊れています：{reason}。</translation>
    </message>
    <message>
      <source>This article was written by a newer Curator; open it with that one.</source>
      <translation>この記事は新しい版の Curator で書かれています。その版で開いてください。</translation>
    </message>
    <message>
      <source>This could not be saved: the disk failed; see that the project's folder is still there.</source>
      <translation>保存できませんでした。ディスクに異常があります。プロジェクトのフォルダーがまだあるか確かめてください。</translation>
    </message>
    <message>
      <source>This could not be saved: {gone}.</source>
      <translation>保存できませんでした。{gone}。</translation>
    </message>
    <message>
      <source>This could not be saved: {reason}.</source>
      <translation>保存できませんでした。{reason}。</translation>
    </message>
    <message>
      <source>This format has no {features}.</source>
      <translation>この形式には{features}がありません。</translation>
    </message>
    <message>
      <source>This is no article that Curator wrote as JSON.</source>
      <translation>Curator が JSON で書いた記事ではありません。</translation>
    </message>
    <message>
      <source>This is no joined quote.</source>
      <translation>これはつなげた引用ではありません。</translation>
    </message>
    <message>
      <source>This quote stands above already.</source>
      <translation>この引用はすでに上にあります。</translation>
    </message>
    <message>
      <source>This quote stands under question {question} already.</source>
      <translation>この引用はすでに質問{question}にあります。</translation>
    </message>
    <message>
      <source>This tweet is not in the archive.</source>
      <translation>このツイートはアーカイブにありません。</translation>
    </message>
    <message>
      <source>This tweet is not in the article yet.</source>
      <translation>このツイートはまだ記事にありません。</translation>
    </message>
    <message>
      <source>This tweet seems whole. Select those that belong together to join them.</source>
      <translation>このツイートは完結しているようです。つなげるには、一続きのものを選んでください。</translation>
    </message>
    <message>
      <source>Those who are quoted</source>
      <translation>引用されている人</translation>
    </message>
    <message>
      <source>Those who came when a third of the chat was over</source>
      <translation>チャットの三分の一が過ぎてから来た人</translation>
    </message>
    <message>
      <source>Those who only retweeted</source>
      <translation>リツイートだけした人</translation>
    </message>
    <message>
      <source>Those who take part in the chat stand here, once there are tweets.</source>
      <translation>ツイートを取り込むと、チャットの参加者がここに並びます。</translation>
    </message>
    <message>
      <source>Those who wrote and are not quoted</source>
      <translation>書いたが引用されていない人</translation>
    </message>
    <message>
      <source>Thread</source>
      <translation>スレッド</translation>
    </message>
    <message>
      <source>Thread and duplicates</source>
      <translation>スレッドと重複</translation>
    </message>
    <message>
      <source>Time</source>
      <comment>a column of a table</comment>
      <translation>時刻</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>タイムゾーン</translation>
    </message>
    <message>
      <source>Time zone</source>
      <comment>a column of a table</comment>
      <translation>タイムゾーン</translation>
    </message>
    <message>
      <source>Time zone…</source>
      <translation>タイムゾーン…</translation>
    </message>
    <message>
      <source>Title: {words}</source>
      <translation>タイトル：{words}</translation>
    </message>
    <message>
      <source>To</source>
      <comment>a time</comment>
      <translation>終了</translation>
    </message>
    <message>
      <source>Took back a decision that was not saved yet.</source>
      <translation>まだ保存されていない決定を取り消しました。</translation>
    </message>
    <message>
      <source>Took back: {what}</source>
      <translation>取り消し：{what}</translation>
    </message>
    <message>
      <source>Tweet {of}</source>
      <translation>ツイート{of}</translation>
    </message>
    <message>
      <source>Tweet {post}: {a} filed it under {under_a}, {b} under {under_b}; it stands under both.</source>
      <translation>ツイート{post}：{a}は{under_a}に、{b}は{under_b}に振り分けました。両方に残します。</translation>
    </message>
    <message>
      <source>Tweets</source>
      <translation>ツイート</translation>
    </message>
    <message>
      <source>Tweets with #</source>
      <translation>ハッシュタグ付きツイート #</translation>
    </message>
    <message>
      <source>Type some words of it; the arrow keys choose, Enter does it.</source>
      <translation>語の一部を入力し、矢印キーで選んで Enter で実行します。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Undo: {act}</source>
      <translation>元に戻す：{act}</translation>
    </message>
    <message numerus="yes">
      <source>Unstar {count} tweets</source>
      <translation>
        <numerusform>ツイート{count}件の星を外す</numerusform>
      </translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>使う</translation>
    </message>
    <message>
      <source>Use it as well</source>
      <translation>これも使う</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>警告</translation>
    </message>
    <message>
      <source>Was asked for (else context)</source>
      <comment>a column of a table</comment>
      <translation>範囲に該当（それ以外は文脈）</translation>
    </message>
    <message>
      <source>Weighing all that is left in the Inbox…</source>
      <translation>受信箱に残るすべてを検討しています…</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>できること</translation>
    </message>
    <message>
      <source>What can be searched for</source>
      <translation>検索できるもの</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>何をしますか？</translation>
    </message>
    <message>
      <source>What does it show, for those who do not see it?</source>
      <translation>見えない人に向けて、何が写っているかを書いてください</translation>
    </message>
    <message>
      <source>What happened inside the program, without anybody's words, for when something goes wrong.</source>
      <translation>問題が起きたときのための、プログラム内部の記録。だれの言葉も含みません。</translation>
    </message>
    <message>
      <source>What is set here cannot be written to the disk, and holds until Curator is closed.</source>
      <translation>ここでの設定はディスクに保存できず、Curator を閉じるまで有効です。</translation>
    </message>
    <message>
      <source>What is set here, and where you were in each project.</source>
      <translation>ここで設定したことと、各プロジェクトでの最後の位置。</translation>
    </message>
    <message>
      <source>What is the article about?</source>
      <translation>何についての記事ですか？</translation>
    </message>
    <message>
      <source>What is what in {name}?</source>
      <translation>{name}のどの列が何ですか？</translation>
    </message>
    <message>
      <source>What is wrong with the draft</source>
      <translation>下書きの問題点</translation>
    </message>
    <message>
      <source>What is wrong with the draft{key}</source>
      <translation>下書きの問題点{key}</translation>
    </message>
    <message>
      <source>What lies beyond could not be read again, for {names} is not there any more, was changed, or is on a server; import it again.</source>
      <translation>それより先は読み直せませんでした。{names}がもう無いか、変更されたか、サーバー上にあるためです。もう一度取り込んでください。</translation>
    </message>
    <message>
      <source>What stands around the quotes:</source>
      <translation>引用の前後に置くもの：</translation>
    </message>
    <message>
      <source>What stands on the right</source>
      <translation>右側に表示するもの</translation>
    </message>
    <message>
      <source>What the article, tweets looked at closely and headings are set in.</source>
      <translation>記事、見出し、大きく表示したツイートに使います。</translation>
    </message>
    <message>
      <source>What the cards, lists and buttons are set in.</source>
      <translation>カード、一覧、ボタンに使います。</translation>
    </message>
    <message>
      <source>What the labels mean</source>
      <translation>ラベルの意味</translation>
    </message>
    <message>
      <source>What the labels mean…</source>
      <translation>ラベルの意味…</translation>
    </message>
    <message>
      <source>What the tweet you are at answers, what answers it, and its duplicates stand here.

Go to a tweet in the middle.</source>
      <translation>今いるツイートが何に答え、何がそれに答えているか、そして重複がここに並びます。

中央でツイートを選んでください。</translation>
    </message>
    <message>
      <source>What this question is about.</source>
      <translation>この質問の内容。</translation>
    </message>
    <message>
      <source>What would be filed</source>
      <translation>振り分けられるもの</translation>
    </message>
    <message>
      <source>What you decided meanwhile is in {name}; merge with that once more.</source>
      <translation>その間に決定したことは{name}にあります。もう一度それと統合してください。</translation>
    </message>
    <message>
      <source>What you put aside stands here.

Shelve a tweet{key}, or drag it onto the Shelf.</source>
      <translation>ここには保留したものが並びます。

ツイートを保留するか{key}、保留棚にドラッグしてください。</translation>
    </message>
    <message>
      <source>What {label} means</source>
      <translation>{label}の意味</translation>
    </message>
    <message>
      <source>What {of} means</source>
      <translation>{of}の意味</translation>
    </message>
    <message>
      <source>Where the clocks stand</source>
      <translation>基準の時計</translation>
    </message>
    <message>
      <source>Where things are kept</source>
      <translation>保存場所</translation>
    </message>
    <message>
      <source>Which column is what…</source>
      <translation>どの列が何か…</translation>
    </message>
    <message>
      <source>Which column of {name} holds what? The text is needed; an author and a time or an address help. It is asked once for files of this shape.</source>
      <translation>{name}のどの列に何が入っていますか？本文は必須です。投稿者と、時刻またはアドレスがあると助かります。同じ形のファイルでは一度だけ尋ねます。</translation>
    </message>
    <message>
      <source>Which keys do what: every command can have others.</source>
      <translation>どのキーが何をするか。どのコマンドにも別のキーを割り当てられます。</translation>
    </message>
    <message>
      <source>Who decided, in the history and where two editors' work is merged; for what you decide from now on.</source>
      <translation>履歴や、二人の作業をまとめるときに示される名前。これから決めることに使われます。</translation>
    </message>
    <message>
      <source>Widen or narrow the project. What you decided about stays, whatever you choose.</source>
      <translation>プロジェクトの範囲を広げたり狭めたりします。どれを選んでも、決定したことは残ります。</translation>
    </message>
    <message>
      <source>Widen or narrow…</source>
      <translation>広げる・狭める…</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word 文書</translation>
    </message>
    <message>
      <source>WordPress blocks</source>
      <translation>WordPress ブロック</translation>
    </message>
    <message>
      <source>Words or a name of it stay, for you to change, in {places}.</source>
      <translation>文や名前の一部が{places}に残っています。ご自分で直してください。</translation>
    </message>
    <message>
      <source>Words to aim at (0: none):</source>
      <translation>目標の語数（0：なし）：</translation>
    </message>
    <message>
      <source>Words, and filters: from:ana  q:2  is:unfiled  has:link{behind}; ↓ shows all of them</source>
      <translation>語とフィルター：from:ana  q:2  is:unfiled  has:link{behind}。↓ ですべて表示</translation>
    </message>
    <message>
      <source>Workbook</source>
      <translation>Excel ブック</translation>
    </message>
    <message>
      <source>Write a paragraph here</source>
      <translation>ここに段落を書く</translation>
    </message>
    <message>
      <source>Write a paragraph under {question}</source>
      <translation>{question}に段落を書く</translation>
    </message>
    <message>
      <source>Write a remark</source>
      <translation>メモを書く</translation>
    </message>
    <message>
      <source>Write a remark on @{who}</source>
      <translation>@{who}へのメモを書く</translation>
    </message>
    <message>
      <source>Write a remark on a tweet</source>
      <translation>ツイートへのメモを書く</translation>
    </message>
    <message>
      <source>Write a remark on the person</source>
      <translation>人物にメモを書く</translation>
    </message>
    <message>
      <source>Write a subheading here</source>
      <translation>ここに小見出しを書く</translation>
    </message>
    <message>
      <source>Write an introduction: who hosted, how many came, what it was about.</source>
      <translation>前書きを書いてください。主催者、参加人数、話題など。</translation>
    </message>
    <message>
      <source>Write the {field}</source>
      <translation>{field}を書く</translation>
    </message>
    <message>
      <source>Write “{word}”</source>
      <translation>「{word}」と書く</translation>
    </message>
    <message>
      <source>Your data</source>
      <translation>あなたのデータ</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>あなたの名前</translation>
    </message>
    <message>
      <source>Your own words.</source>
      <translation>あなた自身の言葉。</translation>
    </message>
    <message>
      <source>Your remark on {about}</source>
      <translation>{about}へのメモ</translation>
    </message>
    <message>
      <source>Your remark on {about}, for you alone</source>
      <translation>{about}へのメモ（あなただけに見えます）</translation>
    </message>
    <message>
      <source>Your remark: {remark}</source>
      <translation>あなたのメモ：{remark}</translation>
    </message>
    <message>
      <source>Your work</source>
      <translation>作業</translation>
    </message>
    <message>
      <source>a block stands within nothing else</source>
      <translation>ブロックはほかのものの中に置けません</translation>
    </message>
    <message>
      <source>a decision is an object such as {example}</source>
      <translation>決定は {example} のようなオブジェクトです</translation>
    </message>
    <message>
      <source>a hashtag</source>
      <translation>ハッシュタグ</translation>
    </message>
    <message>
      <source>a highlight</source>
      <translation>ハイライト</translation>
    </message>
    <message>
      <source>a link</source>
      <translation>リンク</translation>
    </message>
    <message>
      <source>a list of texts</source>
      <translation>テキストのリスト</translation>
    </message>
    <message>
      <source>a loop cannot stand within another</source>
      <translation>ループの中にループは置けません</translation>
    </message>
    <message>
      <source>a loop goes over {lists}</source>
      <translation>ループで使えるのは{lists}です</translation>
    </message>
    <message>
      <source>a new line</source>
      <comment>what a key does</comment>
      <translation>改行</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>数字</translation>
    </message>
    <message>
      <source>a paragraph under question {of}</source>
      <translation>質問{of}の段落</translation>
    </message>
    <message>
      <source>a part of it cannot be read</source>
      <translation>読めない部分があります</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>a picture or a video</source>
      <translation>画像または動画</translation>
    </message>
    <message>
      <source>a question mark</source>
      <translation>疑問符</translation>
    </message>
    <message>
      <source>a quotation mark is opened here and never closed</source>
      <translation>引用符が開いたまま閉じられていません</translation>
    </message>
    <message>
      <source>a remark of yours</source>
      <translation>自分のメモ</translation>
    </message>
    <message>
      <source>a reply</source>
      <translation>返信</translation>
    </message>
    <message>
      <source>a span</source>
      <comment>what a key does</comment>
      <translation>期間</translation>
    </message>
    <message>
      <source>a template cannot call anything</source>
      <translation>テンプレートから何かを呼び出すことはできません</translation>
    </message>
    <message>
      <source>a template cannot read other files</source>
      <translation>テンプレートからほかのファイルは読めません</translation>
    </message>
    <message>
      <source>a template cannot use {what}</source>
      <translation>テンプレートで {what} は使えません</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>テキスト</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>整数</translation>
    </message>
    <message>
      <source>accept</source>
      <comment>what a key does</comment>
      <translation>採用</translation>
    </message>
    <message>
      <source>accessibility, black, white, legible</source>
      <translation>アクセシビリティ、黒、白、読みやすい</translation>
    </message>
    <message>
      <source>adds “{new}”.</source>
      <translation>「{new}」を加えています。</translation>
    </message>
    <message>
      <source>all else speaks for question {question}</source>
      <translation>ほかはすべて質問{question}を示している</translation>
    </message>
    <message>
      <source>all keys</source>
      <comment>what a key does</comment>
      <translation>キー一覧</translation>
    </message>
    <message>
      <source>all saved</source>
      <translation>すべて保存済み</translation>
    </message>
    <message>
      <source>all saved {time}</source>
      <translation>すべて保存済み {time}</translation>
    </message>
    <message>
      <source>all that was decided is still held here, and can be saved as a new file</source>
      <translation>決定したことはすべてここに保持されており、新しいファイルとして保存できます</translation>
    </message>
    <message>
      <source>altered by hand</source>
      <comment>a quote</comment>
      <translation>手直し済み</translation>
    </message>
    <message>
      <source>an answer</source>
      <translation>返信</translation>
    </message>
    <message>
      <source>an option has a value that it cannot have</source>
      <translation>オプションに使えない値があります</translation>
    </message>
    <message>
      <source>anonymous</source>
      <comment>what somebody agreed to</comment>
      <translation>名前を出さない</translation>
    </message>
    <message>
      <source>another file was put in the place of {path}</source>
      <translation>{path}の場所に別のファイルが置かれました</translation>
    </message>
    <message>
      <source>another program holds the project; close it there</source>
      <translation>別のプログラムがプロジェクトを使っています。そちらで閉じてください</translation>
    </message>
    <message>
      <source>answers another</source>
      <translation>ほかへの返信</translation>
    </message>
    <message>
      <source>any</source>
      <comment>a hashtag</comment>
      <translation>すべて</translation>
    </message>
    <message>
      <source>appearance, theme, night, contrast</source>
      <translation>外観、テーマ、ダークモード、コントラスト</translation>
    </message>
    <message>
      <source>archives</source>
      <translation>アーカイブ</translation>
    </message>
    <message>
      <source>as they come</source>
      <comment>keys</comment>
      <translation>既定のまま</translation>
    </message>
    <message>
      <source>asks a question of the chat</source>
      <translation>チャットの質問を出しているもの</translation>
    </message>
    <message>
      <source>attribution</source>
      <comment>a field of the article</comment>
      <translation>名前の出し方</translation>
    </message>
    <message>
      <source>bold</source>
      <comment>what a format may lack</comment>
      <translation>太字</translation>
    </message>
    <message>
      <source>bolt</source>
      <comment>a label</comment>
      <translation>稲妻</translation>
    </message>
    <message>
      <source>by minute</source>
      <comment>what a key does</comment>
      <translation>分ごと</translation>
    </message>
    <message>
      <source>by that person</source>
      <translation>その人が書いたもの</translation>
    </message>
    <message>
      <source>by the hashtag and the time that you say below</source>
      <translation>下で指定するハッシュタグと時刻で</translation>
    </message>
    <message>
      <source>byline</source>
      <comment>a field of the article</comment>
      <translation>署名</translation>
    </message>
    <message>
      <source>came late to the chat</source>
      <translation>途中から参加</translation>
    </message>
    <message>
      <source>changes</source>
      <translation>変更</translation>
    </message>
    <message>
      <source>clear, privacy, history</source>
      <translation>消去、プライバシー、履歴</translation>
    </message>
    <message>
      <source>click the card and press Enter</source>
      <translation>カードをクリックして Enter を押す</translation>
    </message>
    <message>
      <source>closing</source>
      <comment>a field of the article</comment>
      <translation>結び</translation>
    </message>
    <message>
      <source>commands</source>
      <comment>what a key does</comment>
      <translation>コマンド</translation>
    </message>
    <message>
      <source>context</source>
      <comment>a tweet that is not of the chat</comment>
      <translation>文脈</translation>
    </message>
    <message>
      <source>copy</source>
      <comment>a tweet</comment>
      <translation>コピー</translation>
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
      <translation>yyyy年M月d日 HH:mm:ss</translation>
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
      <source>decisions</source>
      <translation>決定</translation>
    </message>
    <message>
      <source>disclosure</source>
      <comment>a field of the article</comment>
      <translation>断り書き</translation>
    </message>
    <message>
      <source>done</source>
      <comment>what a key does</comment>
      <translation>完了</translation>
    </message>
    <message>
      <source>double-click it</source>
      <translation>ダブルクリック</translation>
    </message>
    <message>
      <source>double-click the words</source>
      <translation>文をダブルクリック</translation>
    </message>
    <message>
      <source>drag downwards</source>
      <translation>下へドラッグ</translation>
    </message>
    <message>
      <source>drag onto Inbox</source>
      <translation>受信箱にドラッグ</translation>
    </message>
    <message>
      <source>drag onto Shelf</source>
      <translation>保留棚にドラッグ</translation>
    </message>
    <message>
      <source>drag onto Starred</source>
      <translation>星付きにドラッグ</translation>
    </message>
    <message>
      <source>drag onto the question</source>
      <translation>質問にドラッグ</translation>
    </message>
    <message>
      <source>drag onto the question, holding Ctrl</source>
      <translation>Ctrl を押しながら質問にドラッグ</translation>
    </message>
    <message>
      <source>drag upwards</source>
      <translation>上へドラッグ</translation>
    </message>
    <message>
      <source>drop</source>
      <comment>a label</comment>
      <translation>しずく</translation>
    </message>
    <message>
      <source>edit</source>
      <comment>what a key does</comment>
      <translation>編集</translation>
    </message>
    <message>
      <source>edited quotes</source>
      <translation>編集した引用</translation>
    </message>
    <message>
      <source>editor, user, author, account</source>
      <translation>編集者、ユーザー、アカウント</translation>
    </message>
    <message>
      <source>every tweet in it</source>
      <translation>その中の全ツイート</translation>
    </message>
    <message>
      <source>file</source>
      <comment>what a key does</comment>
      <translation>振り分け</translation>
    </message>
    <message>
      <source>filed under a question</source>
      <translation>質問に振り分け済み</translation>
    </message>
    <message>
      <source>filed under none</source>
      <translation>どの質問にも振り分けていないもの</translation>
    </message>
    <message>
      <source>filed under some question</source>
      <translation>いずれかの質問に振り分け済み</translation>
    </message>
    <message>
      <source>filed under that question</source>
      <translation>その質問に振り分け済み</translation>
    </message>
    <message>
      <source>filed under {number}</source>
      <translation>{number}に振り分け済み</translation>
    </message>
    <message>
      <source>first name</source>
      <translation>名のみ</translation>
    </message>
    <message>
      <source>first-name</source>
      <comment>what somebody agreed to</comment>
      <translation>名のみ</translation>
    </message>
    <message>
      <source>flag</source>
      <comment>a label</comment>
      <translation>旗</translation>
    </message>
    <message>
      <source>folder, directory, location, backup, templates, read-only</source>
      <translation>フォルダー、ディレクトリ、場所、バックアップ、テンプレート、読み取り専用</translation>
    </message>
    <message>
      <source>folder, directory, location, cache, disk space</source>
      <translation>フォルダー、ディレクトリ、場所、キャッシュ、ディスク容量</translation>
    </message>
    <message>
      <source>folder, directory, location, configuration</source>
      <translation>フォルダー、ディレクトリ、場所、構成</translation>
    </message>
    <message>
      <source>folder, directory, location, crash, diagnosis</source>
      <translation>フォルダー、ディレクトリ、場所、クラッシュ、診断</translation>
    </message>
    <message>
      <source>from</source>
      <comment>a time</comment>
      <translation>開始</translation>
    </message>
    <message>
      <source>from that time on</source>
      <translation>その時刻から</translation>
    </message>
    <message>
      <source>go there</source>
      <comment>what a key does</comment>
      <translation>移動</translation>
    </message>
    <message>
      <source>go there, or see the span alone</source>
      <comment>what a key does</comment>
      <translation>移動、または期間だけを表示</translation>
    </message>
    <message>
      <source>goes on</source>
      <translation>続きあり</translation>
    </message>
    <message>
      <source>has “{new}” for “{old}”.</source>
      <translation>「{old}」が「{new}」になっています。</translation>
    </message>
    <message>
      <source>hashtag</source>
      <comment>a field of the article</comment>
      <translation>ハッシュタグ</translation>
    </message>
    <message>
      <source>heart</source>
      <comment>a label</comment>
      <translation>ハート</translation>
    </message>
    <message>
      <source>here only because others answer or quote it</source>
      <translation>返信先・引用元としてだけ取り込まれたもの</translation>
    </message>
    <message>
      <source>highlight, blue, theme</source>
      <translation>強調、青、テーマ</translation>
    </message>
    <message>
      <source>history, last opened</source>
      <translation>履歴、最近開いた</translation>
    </message>
    <message>
      <source>host</source>
      <comment>a field of the article</comment>
      <translation>ホスト</translation>
    </message>
    <message>
      <source>how they are named</source>
      <comment>what a key does</comment>
      <translation>名前の出し方</translation>
    </message>
    <message>
      <source>in that language, where the archive knows it</source>
      <translation>その言語のもの（アーカイブで分かる場合）</translation>
    </message>
    <message>
      <source>in that state, or of that kind</source>
      <translation>その状態・種類のもの</translation>
    </message>
    <message>
      <source>intro</source>
      <comment>a field of the article</comment>
      <translation>前書き</translation>
    </message>
    <message>
      <source>it came while question {question} was asked</source>
      <translation>質問{question}が出ている間の投稿</translation>
    </message>
    <message>
      <source>it does not begin as a project does</source>
      <translation>先頭がプロジェクトの形式ではありません</translation>
    </message>
    <message>
      <source>it has far more tables than Curator's</source>
      <translation>表が Curator のものよりはるかに多くあります</translation>
    </message>
    <message>
      <source>it has no id</source>
      <translation>ID がありません</translation>
    </message>
    <message>
      <source>it has {posts} rows, of which the first {most} were looked at; import a part of it, by hashtag or time.</source>
      <translation>{posts}行あり、最初の{most}行だけを調べました。ハッシュタグか時刻で絞って一部を取り込んでください。</translation>
    </message>
    <message>
      <source>it holds no post</source>
      <translation>投稿がありません</translation>
    </message>
    <message>
      <source>it holds no tweets</source>
      <translation>ツイートがありません</translation>
    </message>
    <message>
      <source>it is a boost, of which an export keeps only the address</source>
      <translation>ブーストのため、エクスポートにはアドレスしかありません</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>入れ子が深すぎます</translation>
    </message>
    <message>
      <source>it is no JSON: {reason}</source>
      <translation>JSON ではありません：{reason}</translation>
    </message>
    <message>
      <source>it is no object</source>
      <translation>オブジェクトではありません</translation>
    </message>
    <message>
      <source>it is no post but {what}</source>
      <translation>投稿ではなく{what}です</translation>
    </message>
    <message>
      <source>it is no post: {reason}</source>
      <translation>投稿ではありません：{reason}</translation>
    </message>
    <message>
      <source>its end is missing</source>
      <translation>末尾が欠けています</translation>
    </message>
    <message>
      <source>its last backup, of {at}, can be saved as a new file, with what is decided from now on</source>
      <translation>最後のバックアップ（{at}）を、これからの決定とともに新しいファイルとして保存できます</translation>
    </message>
    <message>
      <source>its version is unknown</source>
      <translation>版が不明です</translation>
    </message>
    <message>
      <source>its {kind} {name!r} is missing</source>
      <translation>{kind} {name!r} がありません</translation>
    </message>
    <message>
      <source>its {kind} {name!r} is not Curator's</source>
      <translation>{kind} {name!r} は Curator のものではありません</translation>
    </message>
    <message numerus="yes">
      <source>joined of {count} tweets</source>
      <translation>
        <numerusform>{count}件のツイートをつなげたもの</numerusform>
      </translation>
    </message>
    <message>
      <source>joined {number} of {of}</source>
      <translation>{of}件をつなげた{number}件目</translation>
    </message>
    <message>
      <source>label {label}</source>
      <translation>ラベル {label}</translation>
    </message>
    <message>
      <source>leave it as it was</source>
      <comment>what a key does</comment>
      <translation>元のまま</translation>
    </message>
    <message>
      <source>leaves out “{old}”.</source>
      <translation>「{old}」が省かれています。</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>除外</translation>
    </message>
    <message>
      <source>left-out</source>
      <comment>what somebody agreed to</comment>
      <translation>除外</translation>
    </message>
    <message>
      <source>links</source>
      <comment>what a format may lack</comment>
      <translation>リンク</translation>
    </message>
    <message>
      <source>lists</source>
      <comment>what a format may lack</comment>
      <translation>箇条書き</translation>
    </message>
    <message>
      <source>may be named</source>
      <translation>名前可</translation>
    </message>
    <message>
      <source>moon</source>
      <comment>a label</comment>
      <translation>月</translation>
    </message>
    <message>
      <source>more</source>
      <comment>what a key does</comment>
      <translation>続き</translation>
    </message>
    <message>
      <source>more than a fair share</source>
      <translation>割合が多め</translation>
    </message>
    <message>
      <source>move</source>
      <comment>what a key does</comment>
      <translation>移動</translation>
    </message>
    <message>
      <source>names of decisions</source>
      <translation>決定の名前</translation>
    </message>
    <message>
      <source>names of people</source>
      <translation>人物の名前</translation>
    </message>
    <message>
      <source>naming that person, or answering them</source>
      <translation>その人の名前を出したもの、またはその人への返信</translation>
    </message>
    <message>
      <source>near copy</source>
      <comment>a tweet</comment>
      <translation>ほぼ同文</translation>
    </message>
    <message>
      <source>never quoted</source>
      <translation>引用なし</translation>
    </message>
    <message>
      <source>new</source>
      <comment>a person</comment>
      <translation>新顔</translation>
    </message>
    <message>
      <source>no column gives the text</source>
      <translation>本文の列がありません</translation>
    </message>
    <message>
      <source>no keys</source>
      <translation>キーなし</translation>
    </message>
    <message>
      <source>no time</source>
      <translation>時刻なし</translation>
    </message>
    <message>
      <source>no tweet has a time; say so with {example}</source>
      <translation>時刻のあるツイートがありません。{example} で場合分けしてください</translation>
    </message>
    <message>
      <source>no tweets</source>
      <translation>ツイートなし</translation>
    </message>
    <message>
      <source>nobody ({file})</source>
      <translation>名前なし（{file}）</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>名前を出す人なし</translation>
    </message>
    <message>
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>none of them: {share}%</source>
      <translation>どれでもない：{share}%</translation>
    </message>
    <message>
      <source>none that you may read</source>
      <translation>読み取りを許可されたものはなし</translation>
    </message>
    <message>
      <source>not asked</source>
      <translation>未確認</translation>
    </message>
    <message>
      <source>not by name</source>
      <translation>名前なし</translation>
    </message>
    <message>
      <source>not passed over</source>
      <translation>既読にしていないもの</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>nothing known</source>
      <translation>不明なもの</translation>
    </message>
    <message>
      <source>on the shelf</source>
      <translation>保留棚にあり</translation>
    </message>
    <message>
      <source>only parts such as most_quoted[:3] can be taken</source>
      <translation>取り出せるのは most_quoted[:3] のような範囲だけです</translation>
    </message>
    <message>
      <source>open</source>
      <comment>what a key does</comment>
      <translation>開く</translation>
    </message>
    <message>
      <source>paragraphs</source>
      <translation>段落</translation>
    </message>
    <message>
      <source>part of a joined quote</source>
      <translation>つなげた引用の一部</translation>
    </message>
    <message>
      <source>part {number} of {of}</source>
      <translation>{of}部中{number}部</translation>
    </message>
    <message>
      <source>passed over as seen</source>
      <translation>既読にしたもの</translation>
    </message>
    <message>
      <source>people</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>picture</source>
      <comment>a field of the article</comment>
      <translation>画像</translation>
    </message>
    <message>
      <source>picture-text</source>
      <comment>a field of the article</comment>
      <translation>画像の説明</translation>
    </message>
    <message>
      <source>pictures</source>
      <comment>what a format may lack</comment>
      <translation>画像</translation>
    </message>
    <message>
      <source>placements</source>
      <translation>振り分け</translation>
    </message>
    <message>
      <source>q: takes a question's number, any or none, and {value!r} is neither; try q:1.</source>
      <translation>q: には質問の番号、any、none のいずれかを指定します。{value!r} はどれでもありません。q:1 のように書いてください。</translation>
    </message>
    <message>
      <source>question {of}</source>
      <translation>質問{of}</translation>
    </message>
    <message>
      <source>question {question} was asked only {span} later</source>
      <translation>質問{question}が出たのはその{span}後</translation>
    </message>
    <message>
      <source>questions</source>
      <translation>質問</translation>
    </message>
    <message>
      <source>quoted</source>
      <translation>引用済み</translation>
    </message>
    <message>
      <source>quotes another</source>
      <translation>ほかの引用</translation>
    </message>
    <message>
      <source>remark needs either a post or an author</source>
      <translation>remark には投稿か人物のどちらか一方が必要です</translation>
    </message>
    <message>
      <source>remarks</source>
      <translation>メモ</translation>
    </message>
    <message>
      <source>repeats another</source>
      <translation>ほかのリツイート</translation>
    </message>
    <message>
      <source>reposts</source>
      <translation>リツイート</translation>
    </message>
    <message>
      <source>retweet</source>
      <comment>a tweet</comment>
      <translation>リツイート</translation>
    </message>
    <message>
      <source>reword</source>
      <comment>what a key does</comment>
      <translation>言い換え</translation>
    </message>
    <message>
      <source>rows about questions that are lost</source>
      <translation>失われた質問に関する行</translation>
    </message>
    <message>
      <source>rows of tables</source>
      <translation>表の行</translation>
    </message>
    <message>
      <source>sans, typeface, interface</source>
      <translation>サンセリフ、書体、インターフェース、ゴシック</translation>
    </message>
    <message>
      <source>search</source>
      <comment>what a key does</comment>
      <translation>検索</translation>
    </message>
    <message>
      <source>see their tweets</source>
      <comment>what a key does</comment>
      <translation>この人のツイートを見る</translation>
    </message>
    <message>
      <source>seen</source>
      <translation>既読</translation>
    </message>
    <message>
      <source>serif, typeface, reading</source>
      <translation>セリフ、書体、読む、明朝</translation>
    </message>
    <message>
      <source>shelve</source>
      <comment>what a key does</comment>
      <translation>保留</translation>
    </message>
    <message>
      <source>shelved</source>
      <translation>保留済み</translation>
    </message>
    <message>
      <source>shortcuts, keyboard, hotkeys</source>
      <translation>ショートカット、キーボード</translation>
    </message>
    <message>
      <source>somebody's handle</source>
      <translation>ハンドル</translation>
    </message>
    <message>
      <source>someone else</source>
      <translation>ほかの誰か</translation>
    </message>
    <message>
      <source>star</source>
      <comment>what a key does</comment>
      <translation>星</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>星付き</translation>
    </message>
    <message>
      <source>starred</source>
      <comment>a quote</comment>
      <translation>星付き</translation>
    </message>
    <message>
      <source>stars</source>
      <translation>星</translation>
    </message>
    <message>
      <source>still to decide about</source>
      <translation>まだ決めていないもの</translation>
    </message>
    <message>
      <source>suggested for {number}</source>
      <translation>{number}を提案</translation>
    </message>
    <message>
      <source>take out</source>
      <comment>what a key does</comment>
      <translation>取り出す</translation>
    </message>
    <message>
      <source>target</source>
      <comment>a field of the article</comment>
      <translation>目標の長さ</translation>
    </message>
    <message>
      <source>template</source>
      <comment>a field of the article</comment>
      <translation>テンプレート</translation>
    </message>
    <message>
      <source>the account's</source>
      <comment>name</comment>
      <translation>アカウント名</translation>
    </message>
    <message>
      <source>the article’s {of}</source>
      <translation>記事の{of}</translation>
    </message>
    <message>
      <source>the columns of {name!r} are no list of names</source>
      <translation>{name!r} の列が、名前のリストではありません</translation>
    </message>
    <message>
      <source>the current tweet</source>
      <translation>現在のツイート</translation>
    </message>
    <message>
      <source>the disk is full; make some room</source>
      <translation>ディスクがいっぱいです。空きを作ってください</translation>
    </message>
    <message>
      <source>the edited words of tweet {of}</source>
      <translation>ツイート{of}の編集した文</translation>
    </message>
    <message>
      <source>the filter {of}</source>
      <translation>フィルター「{of}」</translation>
    </message>
    <message>
      <source>the journal beside it names another file</source>
      <translation>隣のジャーナルが別のファイルを指しています</translation>
    </message>
    <message>
      <source>the meaning of the label {of}</source>
      <translation>ラベル「{of}」の意味</translation>
    </message>
    <message>
      <source>the project's file is damaged; restore a backup of it, or repair it into a new file</source>
      <translation>プロジェクトのファイルが壊れています。バックアップから復元するか、新しいファイルに修復してください</translation>
    </message>
    <message>
      <source>the project's file is read-only; make it writable</source>
      <translation>プロジェクトのファイルが読み取り専用です。書き込めるようにしてください</translation>
    </message>
    <message>
      <source>the row cannot be taken apart ({reason})</source>
      <translation>行を分解できません（{reason}）</translation>
    </message>
    <message>
      <source>the row has {cells} cells and the header {width}</source>
      <translation>行のセルは{cells}個ですが、見出しは{width}個です</translation>
    </message>
    <message>
      <source>the same as is:repost</source>
      <translation>is:repost と同じ</translation>
    </message>
    <message>
      <source>the text is empty</source>
      <translation>本文が空です</translation>
    </message>
    <message>
      <source>the text is longer than any post's</source>
      <translation>本文がどの投稿よりも長すぎます</translation>
    </message>
    <message>
      <source>the whole thread</source>
      <comment>what a key does</comment>
      <translation>スレッド全体</translation>
    </message>
    <message>
      <source>there is no backup of what was decided in it</source>
      <translation>そこで決定したことのバックアップはありません</translation>
    </message>
    <message>
      <source>there is no block {name!r}; there are {blocks}</source>
      <translation>{name!r} というブロックはありません。使えるのは{blocks}です</translation>
    </message>
    <message>
      <source>there is no decision {name!r}; there are {verbs}</source>
      <translation>{name!r} という決定はありません。使えるのは{verbs}です</translation>
    </message>
    <message>
      <source>there is no {name!r} to look at; there are {names}</source>
      <translation>{name!r} という属性はありません。使えるのは{names}です</translation>
    </message>
    <message>
      <source>there is no {name!r}; there are {names}</source>
      <translation>{name!r} というものはありません。使えるのは{names}です</translation>
    </message>
    <message>
      <source>there is not enough room on the disk</source>
      <translation>ディスクの空きが足りません</translation>
    </message>
    <message>
      <source>they agree almost perfectly</source>
      <translation>ほぼ完全に一致しています</translation>
    </message>
    <message>
      <source>they agree fairly</source>
      <translation>ある程度一致しています</translation>
    </message>
    <message>
      <source>they agree moderately</source>
      <translation>中程度に一致しています</translation>
    </message>
    <message>
      <source>they agree no more than by chance</source>
      <translation>偶然の程度にしか一致していません</translation>
    </message>
    <message>
      <source>they agree slightly</source>
      <translation>わずかに一致しています</translation>
    </message>
    <message>
      <source>they agree substantially</source>
      <translation>かなり一致しています</translation>
    </message>
    <message>
      <source>this is no template</source>
      <translation>テンプレートではありません</translation>
    </message>
    <message>
      <source>this tweet</source>
      <translation>このツイート</translation>
    </message>
    <message>
      <source>this tweet</source>
      <comment>in its thread</comment>
      <translation>このツイート</translation>
    </message>
    <message>
      <source>title</source>
      <comment>a field of the article</comment>
      <translation>タイトル</translation>
    </message>
    <message>
      <source>to</source>
      <comment>a time</comment>
      <translation>終了</translation>
    </message>
    <message>
      <source>to: takes somebody's handle, and {value!r} is none; try to:ana.</source>
      <translation>to: には人のハンドルを指定します。{value!r} はハンドルではありません。to:ana のように書いてください。</translation>
    </message>
    <message>
      <source>today, {time}</source>
      <translation>今日 {time}</translation>
    </message>
    <message>
      <source>translation, English, German, Arabic, Japanese</source>
      <translation>翻訳、英語、ドイツ語、アラビア語、日本語</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true または false</translation>
    </message>
    <message>
      <source>twarc json2csv, since 2018</source>
      <translation>twarc json2csv（2018年以降）</translation>
    </message>
    <message>
      <source>tweets</source>
      <translation>ツイート</translation>
    </message>
    <message>
      <source>unchecked</source>
      <comment>a field of the article</comment>
      <translation>点検しない項目</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>up to that time, the minute or the day included</source>
      <translation>その時刻まで（その分・その日を含む）</translation>
    </message>
    <message>
      <source>what its columns mean is a guess; look at the first posts.</source>
      <translation>列の意味は推測です。最初の投稿を確かめてください。</translation>
    </message>
    <message>
      <source>with one of these</source>
      <translation>次のいずれかを含むもの</translation>
    </message>
    <message>
      <source>with some label</source>
      <translation>ラベル付き</translation>
    </message>
    <message>
      <source>with that label, by its own name or yours</source>
      <translation>そのラベル付き（元の名前または自分で付けた名前）</translation>
    </message>
    <message>
      <source>with the {name}</source>
      <translation>ラベル「{name}」付き</translation>
    </message>
    <message>
      <source>with words of your own</source>
      <translation>自分で文を直したもの</translation>
    </message>
    <message>
      <source>without a label</source>
      <translation>ラベルなし</translation>
    </message>
    <message>
      <source>words of tweets</source>
      <translation>ツイートの文</translation>
    </message>
    <message>
      <source>you have begun with it</source>
      <translation>すでに始めています</translation>
    </message>
    <message>
      <source>your remark on tweet {of}</source>
      <translation>ツイート{of}へのメモ</translation>
    </message>
    <message>
      <source>your remark on {of}</source>
      <translation>{of}へのメモ</translation>
    </message>
    <message>
      <source>your remark: {remark}</source>
      <translation>あなたのメモ：{remark}</translation>
    </message>
    <message>
      <source>zone</source>
      <comment>a field of the article</comment>
      <translation>タイムゾーン</translation>
    </message>
    <message>
      <source>zoom, scale, bigger, smaller, font size</source>
      <translation>ズーム、拡大、縮小、フォントサイズ</translation>
    </message>
    <message>
      <source>{about} {variable} says so for now.</source>
      <translation>{about} いまは {variable} が決めています。</translation>
    </message>
    <message>
      <source>{address} cannot be opened ({reason}); check the address, the user and the password, and that the server can be reached.</source>
      <translation>{address}を開けません（{reason}）。アドレス、ユーザー名、パスワードと、サーバーに接続できることを確かめてください。</translation>
    </message>
    <message>
      <source>{address} could not be read ({reason}); try again, or ask whoever keeps the server.</source>
      <translation>{address}を読めませんでした（{reason}）。もう一度試すか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
      <source>{address} gave no row for {minutes} minutes; ask for a shorter time, or have the table indexed.</source>
      <translation>{address}から{minutes}分間、行が届きませんでした。期間を短くするか、表に索引を付けてもらってください。</translation>
    </message>
    <message>
      <source>{address} has a table with too many columns; name another with --table.</source>
      <translation>{address}に列の多すぎる表があります。--table で別の表を指定してください。</translation>
    </message>
    <message>
      <source>{address} has no table that holds texts (it has {some}); name one with --table, and say by a mapping what its columns are.</source>
      <translation>{address}に本文の入った表がありません（あるのは{some}）。--table で表を指定し、各列の意味を対応付けで示してください。</translation>
    </message>
    <message>
      <source>{address} has no table {table!r}; it has {have}.</source>
      <translation>{address}に {table!r} という表はありません。あるのは{have}です。</translation>
    </message>
    <message>
      <source>{address} is read by psycopg, which is not installed; install it with: pip install 'curator[postgres]'.</source>
      <translation>{address}を読むには psycopg が必要ですが、インストールされていません。次のコマンドでインストールしてください：pip install 'curator[postgres]'</translation>
    </message>
    <message>
      <source>{before}, {one}</source>
      <translation>{before}、{one}</translation>
    </message>
    <message>
      <source>{block} can be {choices}, not {said!r}</source>
      <translation>{block} に使えるのは{choices}です。{said!r} は使えません</translation>
    </message>
    <message>
      <source>{both} have no tweet in common; choose two projects of the same chat.</source>
      <translation>{both}に共通のツイートがありません。同じチャットのプロジェクトを二つ選んでください。</translation>
    </message>
    <message>
      <source>{came}, {went}.</source>
      <translation>{came}、{went}。</translation>
    </message>
    <message>
      <source>{command}: {keys}</source>
      <translation>{command}：{keys}</translation>
    </message>
    <message>
      <source>{command}: {question}</source>
      <translation>{command}：{question}</translation>
    </message>
    <message numerus="yes">
      <source>{count} cleanup steps switched</source>
      <translation>
        <numerusform>整形の切り替え{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} commands changed</source>
      <translation>
        <numerusform>{count} 個のコマンドを変更</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} consents</source>
      <translation>
        <numerusform>同意{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} days</source>
      <translation>
        <numerusform>{count}日</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions</source>
      <translation>
        <numerusform>決定{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions are not saved yet and will be as soon as that is possible; all others are on the disk.</source>
      <translation>
        <numerusform>{count}件の決定はまだ保存されていません。可能になりしだい保存します。ほかはすべてディスクにあります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions are not saved yet, and would be missing; try again once all is saved.</source>
      <translation>
        <numerusform>{count}件の決定がまだ保存されておらず、欠けることになります。すべて保存されてからもう一度試してください。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions are not saved yet, because the file cannot be written; close again to give up on that.</source>
      <translation>
        <numerusform>ファイルに書き込めないため、{count}件の決定がまだ保存されていません。あきらめるにはもう一度閉じてください。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} did not say their time’s zone</source>
      <translation>
        <numerusform>{count}件は時刻のタイムゾーン指定なし</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} fields of the article</source>
      <translation>
        <numerusform>記事の項目{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} filters</source>
      <translation>
        <numerusform>フィルター{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} found</source>
      <translation>
        <numerusform>{count}件見つかりました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} had a damaged or missing id</source>
      <translation>
        <numerusform>{count}件は ID が破損または欠落</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} hours</source>
      <translation>
        <numerusform>{count}時間</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} ids are damaged or missing and were repaired or replaced.</source>
      <translation>
        <numerusform>{count}件の ID が壊れているか欠けていたため、修復または置き換えました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} labels</source>
      <translation>
        <numerusform>ラベル{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lie outside what you chose</source>
      <translation>
        <numerusform>{count}件は範囲外</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} minutes</source>
      <translation>
        <numerusform>{count}分</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} names of labels</source>
      <translation>
        <numerusform>ラベルの名前{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not saved yet</source>
      <translation>
        <numerusform>{count}件が未保存</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of its pictures cannot be read from the archive.</source>
      <translation>
        <numerusform>画像のうち{count}枚はアーカイブから読めません。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paragraphs</source>
      <translation>
        <numerusform>段落{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people</source>
      <translation>
        <numerusform>{count}人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} picked</source>
      <translation>
        <numerusform>採用{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} picks</source>
      <translation>
        <numerusform>採用{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} questions</source>
      <translation>
        <numerusform>質問{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} quotes</source>
      <translation>
        <numerusform>引用{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} quotes edited</source>
      <translation>
        <numerusform>編集した引用{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} remarks</source>
      <translation>
        <numerusform>メモ{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} remarks on people</source>
      <translation>
        <numerusform>人物へのメモ{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} retweets</source>
      <translation>
        <numerusform>リツイート{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows are no posts and would be refused, as {reason}.</source>
      <translation>
        <numerusform>{count}行は投稿ではないため、拒否されます（{reason}）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} seconds</source>
      <translation>
        <numerusform>{count}秒</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} settings are taken over from {file}.</source>
      <translation>
        <numerusform>{file} から {count} 個の設定を取り込みました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} starred</source>
      <translation>
        <numerusform>星{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} stars</source>
      <translation>
        <numerusform>星{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} times are not said; they are read from ids or taken as UTC.</source>
      <translation>
        <numerusform>{count}件の時刻が示されていません。ID から読み取るか、UTC とみなします。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to look at</source>
      <translation>
        <numerusform>未読{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets</source>
      <translation>
        <numerusform>ツイート{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets alike</source>
      <translation>
        <numerusform>似たツイート{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets came</source>
      <translation>
        <numerusform>ツイート{count}件が加わり</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets joined</source>
      <translation>
        <numerusform>つなげたツイート{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets of others</source>
      <translation>
        <numerusform>ほかの人のツイート{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets passed over</source>
      <translation>
        <numerusform>既読にしたツイート{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets shelved</source>
      <translation>
        <numerusform>保留したツイート{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} went</source>
      <translation>
        <numerusform>{count}件が外れました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} were refused and are listed in {rejects}</source>
      <translation>
        <numerusform>{count}件は拒否（一覧は{rejects}）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} were there already</source>
      <translation>
        <numerusform>{count}件は取り込み済み</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words</source>
      <translation>
        <numerusform>{count}語</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count}+ found</source>
      <translation>
        <numerusform>{count}件以上見つかりました</numerusform>
      </translation>
    </message>
    <message>
      <source>{damaged} cannot be repaired into {target}: {reason}.</source>
      <translation>{damaged}を{target}に修復できません：{reason}。</translation>
    </message>
    <message>
      <source>{damaged} is too short to hold anything; restore a backup of it.</source>
      <translation>{damaged}は短すぎて何も入っていません。バックアップから復元してください。</translation>
    </message>
    <message>
      <source>{day} {time}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <source>{day}, {start}–{end}</source>
      <translation>{day}、{start}–{end}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}、{time}</translation>
    </message>
    <message>
      <source>{difference} That turns its meaning round.</source>
      <translation>{difference}意味が逆になります。</translation>
    </message>
    <message>
      <source>{done} Left aside is what this Curator does not know: {names}.</source>
      <translation>{done} この Curator が知らないものは取り込みませんでした: {names}。</translation>
    </message>
    <message>
      <source>{editor} ({file})</source>
      <translation>{editor}（{file}）</translation>
    </message>
    <message>
      <source>{editor} alone besides: {did}.</source>
      <translation>ほかに{editor}のみ：{did}。</translation>
    </message>
    <message>
      <source>{family} (not on this computer)</source>
      <translation>{family}（このコンピューターにはありません）</translation>
    </message>
    <message>
      <source>{filename} cannot be taken away: {reason}.</source>
      <translation>{filename}を削除できません：{reason}。</translation>
    </message>
    <message>
      <source>{file} comes from a newer Curator; nothing of it was taken over.</source>
      <translation>{file} はより新しい Curator のものです。何も取り込んでいません。</translation>
    </message>
    <message>
      <source>{file} is no file of settings that Curator wrote; nothing was taken over.</source>
      <translation>{file} は Curator が書いた設定ファイルではありません。何も取り込んでいません。</translation>
    </message>
    <message>
      <source>{file} was changed since it was last exported from here, or comes from elsewhere.</source>
      <translation>{file}は、前回ここから書き出した後に変更されたか、別の場所で作られたものです。</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first}と{second}</translation>
    </message>
    <message>
      <source>{first} {second}</source>
      <comment>two sentences</comment>
      <translation>{first}{second}</translation>
    </message>
    <message>
      <source>{folder} holds more files than any archive; choose the archive's own folder.</source>
      <translation>{folder}にはアーカイブとしては多すぎるファイルがあります。アーカイブのフォルダー自体を選んでください。</translation>
    </message>
    <message numerus="yes">
      <source>{found} are left over from the tweet.</source>
      <translation>
        <numerusform>{found}がツイートの名残です。</numerusform>
      </translation>
    </message>
    <message>
      <source>{gone}; save it as a new file, or close again to give up all that was decided.</source>
      <translation>{gone}。新しいファイルとして保存するか、すべての決定をあきらめるにはもう一度閉じてください。</translation>
    </message>
    <message>
      <source>{gone}; {kept}.</source>
      <translation>{gone}。{kept}。</translation>
    </message>
    <message>
      <source>{handle} · host</source>
      <translation>{handle} · ホスト</translation>
    </message>
    <message>
      <source>{kept} of {read} tweets came in.</source>
      <translation>ツイート{read}件中{kept}件を取り込みました。</translation>
    </message>
    <message>
      <source>{kept} of {read} tweets came in; {notable}.</source>
      <translation>ツイート{read}件中{kept}件を取り込みました。{notable}。</translation>
    </message>
    <message>
      <source>{key} is for “{command}” now, which would lose it.</source>
      <translation>{key}は今「{command}」のキーで、そちらから外れます。</translation>
    </message>
    <message>
      <source>{key} is free.</source>
      <translation>{key}は空いています。</translation>
    </message>
    <message>
      <source>{key} is one of its keys already.</source>
      <translation>{key}はすでにこのコマンドのキーです。</translation>
    </message>
    <message>
      <source>{key} moves about, everywhere, and cannot be given to a command.</source>
      <translation>{key}はどこでも移動に使うため、コマンドに割り当てられません。</translation>
    </message>
    <message>
      <source>{key} opens the menu {menu}.</source>
      <translation>{key}はメニュー「{menu}」を開きます。</translation>
    </message>
    <message>
      <source>{key}: does not know {value!r}; it takes {choices}.</source>
      <translation>{key}: に {value!r} は使えません。使えるのは{choices}です。</translation>
    </message>
    <message>
      <source>{key}: {words}</source>
      <translation>{key}：{words}</translation>
    </message>
    <message>
      <source>{kind} ({percent}% sure)</source>
      <translation>{kind}（確度{percent}%）</translation>
    </message>
    <message>
      <source>{kind}, {percent}% sure</source>
      <translation>{kind}、確度{percent}%</translation>
    </message>
    <message>
      <source>{made} (of a copy, or before it was moved)</source>
      <translation>{made}（コピーのもの、または移動前のもの）</translation>
    </message>
    <message>
      <source>{name!r} is no field; there are {fields}</source>
      <translation>{name!r} という項目はありません。使えるのは{fields}です</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names}、ほか {count} 件</translation>
    </message>
    <message numerus="yes">
      <source>{name} (and {count} more) is a copy of this project, as synchronised folders make them where two computers changed it at once. It has decisions that are not here.</source>
      <translation>
        <numerusform>{name}（ほか{count}件）は、同期フォルダーで二台のコンピューターが同時に変更したときにできる、このプロジェクトのコピーです。ここにない決定を含んでいます。</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name}（{count}）</translation>
    </message>
    <message>
      <source>{name} is a copy of this project, as synchronised folders make them where two computers changed it at once. It has decisions that are not here.</source>
      <translation>{name}は、同期フォルダーで二台のコンピューターが同時に変更したときにできる、このプロジェクトのコピーです。ここにない決定を含んでいます。</translation>
    </message>
    <message>
      <source>{name} is a new project; neither of the two was changed.</source>
      <translation>{name}は新しいプロジェクトです。元の二つは変更していません。</translation>
    </message>
    <message>
      <source>{name} is named and wants not to be.</source>
      <translation>{name}の名前が出ていますが、本人は名前を出さないことを希望しています。</translation>
    </message>
    <message>
      <source>{name} is named here; the ledger says {choice}.</source>
      <translation>{name}の名前が出ていますが、同意台帳では「{choice}」です。</translation>
    </message>
    <message>
      <source>{name} is named so and agreed to the first name only.</source>
      <translation>{name}と名前が出ていますが、同意は名のみです。</translation>
    </message>
    <message>
      <source>{name} is named; the ledger has no answer.</source>
      <translation>{name}の名前が出ていますが、同意台帳に回答がありません。</translation>
    </message>
    <message>
      <source>{name} is the project that is open; choose another editor's copy of it.</source>
      <translation>{name}は今開いているプロジェクトです。別の編集者のコピーを選んでください。</translation>
    </message>
    <message>
      <source>{name} needs {key}</source>
      <translation>{name} には {key} が必要です</translation>
    </message>
    <message>
      <source>{name} takes {called} as its {key}, not {value}</source>
      <translation>{name} の {key} には{called}を指定します。{value} は使えません</translation>
    </message>
    <message>
      <source>{name} · {tweets}</source>
      <translation>{name} · {tweets}</translation>
    </message>
    <message>
      <source>{name}, shown now</source>
      <translation>{name}、表示中</translation>
    </message>
    <message numerus="yes">
      <source>{name}, {count} tweets</source>
      <translation>
        <numerusform>{name}、ツイート{count}件</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} cannot be opened: its disk failed ({reason}); see that it is there and open it again.</source>
      <translation>{path}を開けません。ディスクに異常があります（{reason}）。ディスクがあるか確かめて、もう一度開いてください。</translation>
    </message>
    <message>
      <source>{path} cannot be opened: the disk is full; make some room and open it again.</source>
      <translation>{path}を開けません。ディスクがいっぱいです。空きを作って、もう一度開いてください。</translation>
    </message>
    <message>
      <source>{path} cannot be read ({reason}); get another copy of it, or export it anew.</source>
      <translation>{path}を読めません（{reason}）。別のコピーを入手するか、書き出し直してください。</translation>
    </message>
    <message>
      <source>{path} cannot be read to its end: {reason}.</source>
      <translation>{path}を最後まで読めません：{reason}。</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <translation>{path}を読めません：{reason}。</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}; check who may read it.</source>
      <translation>{path}を読めません：{reason}。読み取りの権限を確かめてください。</translation>
    </message>
    <message>
      <source>{path} cannot be written; copy it to a folder of your own and open the copy.</source>
      <translation>{path}に書き込めません。自分のフォルダーにコピーして、そのコピーを開いてください。</translation>
    </message>
    <message>
      <source>{path} cannot hold both the article and the report; give the report another name.</source>
      <translation>{path}に記事と報告の両方は書き出せません。報告に別の名前を付けてください。</translation>
    </message>
    <message>
      <source>{path} could not be read to its end; there may be too little memory.</source>
      <translation>{path}を最後まで読めませんでした。メモリが足りないのかもしれません。</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}; nothing was changed.</source>
      <translation>{path}に書き込めませんでした：{reason}。何も変更していません。</translation>
    </message>
    <message>
      <source>{path} has a file of changes beside it that is far too large; export it anew.</source>
      <translation>{path}の隣の変更ファイルが大きすぎます。書き出し直してください。</translation>
    </message>
    <message>
      <source>{path} has a first line without an end; choose another file.</source>
      <translation>{path}の最初の行に終わりがありません。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} has cells so far apart that its sheet is almost empty; save it anew without them.</source>
      <translation>{path}はセルが離れすぎていて、シートがほとんど空です。余分なセルを除いて保存し直してください。</translation>
    </message>
    <message>
      <source>{path} has more columns than any archive of posts; choose another file.</source>
      <translation>{path}には投稿のアーカイブとしては多すぎる列があります。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} has more tables than any archive; choose another file.</source>
      <translation>{path}にはアーカイブとしては多すぎる表があります。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} has more than {most} rows, and no project is made for so many; take a part of it, by hashtag or time.</source>
      <translation>{path}は{most}行を超えており、これほど多くの行のプロジェクトは作れません。ハッシュタグか時刻で絞って一部を取り込んでください。</translation>
    </message>
    <message>
      <source>{path} has no column that holds texts; say which one does by a mapping.</source>
      <translation>{path}に本文の入った列がありません。どの列が本文か、対応付けで示してください。</translation>
    </message>
    <message>
      <source>{path} has no file {member!r}.</source>
      <translation>{path}に {member!r} というファイルはありません。</translation>
    </message>
    <message>
      <source>{path} has no list with quotes of this chat.</source>
      <translation>{path}に、このチャットの引用を含む箇条書きはありません。</translation>
    </message>
    <message>
      <source>{path} has no picture {name!r} that can be read.</source>
      <translation>{path}に、読める画像 {name!r} はありません。</translation>
    </message>
    <message>
      <source>{path} has no picture {name!r}.</source>
      <translation>{path}に {name!r} という画像はありません。</translation>
    </message>
    <message>
      <source>{path} has no sheet with rows; choose another file.</source>
      <translation>{path}に行のあるシートがありません。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} has no sheet {name!r}; it has {names}.</source>
      <translation>{path}に {name!r} というシートはありません。あるのは{names}です。</translation>
    </message>
    <message>
      <source>{path} has no table that holds texts; choose another file.</source>
      <translation>{path}に本文の入った表がありません。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} has no table {table!r}; it has {tables}.</source>
      <translation>{path}に {table!r} という表はありません。あるのは{tables}です。</translation>
    </message>
    <message>
      <source>{path} has {columns} columns, more than any archive; choose another file.</source>
      <translation>{path}には{columns}列あり、アーカイブとしては多すぎます。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} has {keys} keys, more than any archive; choose another file.</source>
      <translation>{path}には{keys}個のキーがあり、アーカイブとしては多すぎます。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} holds a document larger than any tweet; the file is damaged.</source>
      <translation>{path}にツイートより大きなドキュメントがあります。ファイルが壊れています。</translation>
    </message>
    <message>
      <source>{path} holds more files than any archive; choose another file.</source>
      <translation>{path}にはアーカイブとしては多すぎるファイルがあります。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} holds no chat {chat_key!r}; there are {chats}.</source>
      <translation>{path}に {chat_key!r} というチャットはありません。あるのは{chats}です。</translation>
    </message>
    <message>
      <source>{path} holds no chat {chat_key!r}; there is none.</source>
      <translation>{path}に {chat_key!r} というチャットはありません。チャットは一つもありません。</translation>
    </message>
    <message>
      <source>{path} holds no outbox.json beside an actor.json; choose the export's own folder.</source>
      <translation>{path}に actor.json と並ぶ outbox.json がありません。エクスポートのフォルダー自体を選んでください。</translation>
    </message>
    <message>
      <source>{path} holds no post that can be read (line {line}: {reason}).</source>
      <translation>{path}に読める投稿がありません（{line}行目：{reason}）。</translation>
    </message>
    <message>
      <source>{path} holds no row from line {line} on; the file is damaged.</source>
      <translation>{path}は{line}行目から先に行がありません。ファイルが壊れています。</translation>
    </message>
    <message>
      <source>{path} holds no tweets.csv; choose the export's own folder.</source>
      <translation>{path}に tweets.csv がありません。エクスポートのフォルダー自体を選んでください。</translation>
    </message>
    <message>
      <source>{path} holds no tweets.js; choose the export's own folder.</source>
      <translation>{path}に tweets.js がありません。エクスポートのフォルダー自体を選んでください。</translation>
    </message>
    <message>
      <source>{path} holds nothing but space; choose another file.</source>
      <translation>{path}には空白しかありません。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} holds tweets in more parts than any export; choose another file.</source>
      <translation>{path}のツイートは、エクスポートとしては多すぎる部分に分かれています。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is JSON without objects in it; choose another file.</source>
      <translation>{path}はオブジェクトのない JSON です。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is JSON without tweets that Curator knows; choose another file, or export it as CSV.</source>
      <translation>{path}は、Curator の扱えるツイートを含まない JSON です。別のファイルを選ぶか、CSV で書き出してください。</translation>
    </message>
    <message>
      <source>{path} is Parquet without a column of texts; choose another file.</source>
      <translation>{path}は本文の列のない Parquet です。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is a Curator project, not an archive; open it as a project.</source>
      <translation>{path}はアーカイブではなく Curator のプロジェクトです。プロジェクトとして開いてください。</translation>
    </message>
    <message>
      <source>{path} is a Word document; install python-docx to have it read.</source>
      <translation>{path}は Word 文書です。読むには python-docx をインストールしてください。</translation>
    </message>
    <message>
      <source>{path} is a binary workbook; save it as .xlsx and open that file.</source>
      <translation>{path}はバイナリ形式の Excel ブックです。.xlsx で保存し、そのファイルを開いてください。</translation>
    </message>
    <message>
      <source>{path} is a damaged or encrypted workbook ({reason}); save it anew and open that file.</source>
      <translation>{path}は壊れているか暗号化された Excel ブックです（{reason}）。保存し直して、そのファイルを開いてください。</translation>
    </message>
    <message>
      <source>{path} is a database without any table; choose another file.</source>
      <translation>{path}は表のないデータベースです。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is a database without tweets that Curator knows (it has {some}); choose another file.</source>
      <translation>{path}は、Curator の扱えるツイートを含まないデータベースです（あるのは{some}）。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is a folder without an export, Parquet or CSV of texts in it; choose the archive's file.</source>
      <translation>{path}は、エクスポートも、本文のある Parquet や CSV も入っていないフォルダーです。アーカイブのファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is a folder; give the file a name.</source>
      <translation>{path}はフォルダーです。ファイルに名前を付けてください。</translation>
    </message>
    <message>
      <source>{path} is a packed folder (tar); unpack it and choose the folder, or the archive's file in it.</source>
      <translation>{path}は一つにまとめたフォルダー (tar) です。展開して、そのフォルダーか中のアーカイブのファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is a project, not an archive; open it instead.</source>
      <translation>{path}はアーカイブではなくプロジェクトです。開いて使ってください。</translation>
    </message>
    <message>
      <source>{path} is a workbook without a column of texts; choose another file.</source>
      <translation>{path}は本文の列のない Excel ブックです。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is a zip without an export of X in it; unpack it and open the archive's file.</source>
      <translation>{path}は X のエクスポートの入っていない zip です。展開して、アーカイブのファイルを開いてください。</translation>
    </message>
    <message>
      <source>{path} is being changed by another program</source>
      <translation>{path}は別のプログラムによって変更されている最中です</translation>
    </message>
    <message>
      <source>{path} is damaged (its end is missing); get another copy of it, or export it anew.</source>
      <translation>{path}は壊れています（末尾が欠けています）。別のコピーを入手するか、書き出し直してください。</translation>
    </message>
    <message>
      <source>{path} is damaged ({reason}); get another copy of it, or export it anew.</source>
      <translation>{path}は壊れています（{reason}）。別のコピーを入手するか、書き出し直してください。</translation>
    </message>
    <message>
      <source>{path} is damaged ({reason}); get another copy of it.</source>
      <translation>{path}は壊れています（{reason}）。別のコピーを入手してください。</translation>
    </message>
    <message>
      <source>{path} is damaged: {reason}.</source>
      <translation>{path}は壊れています：{reason}。</translation>
    </message>
    <message>
      <source>{path} is damaged: {what}; repair it into a new file (curator verify --repair), or start again from the archive.</source>
      <translation>{path}は壊れています：{what}。新しいファイルに修復するか (curator verify --repair)、アーカイブから始め直してください。</translation>
    </message>
    <message numerus="yes">
      <source>{path} is damaged: {what}; there are {count} backups, the last of {last}: restore one, or repair it into a new file (curator verify --repair).</source>
      <translation>
        <numerusform>{path}は壊れています：{what}。バックアップが{count}件あり、最新は{last}です。どれかから復元するか、新しいファイルに修復してください (curator verify --repair)。</numerusform>
      </translation>
    </message>
    <message>
      <source>{path} is empty; choose a {suffix} file, or open the archive again to make one.</source>
      <translation>{path}は空です。{suffix} ファイルを選ぶか、アーカイブをもう一度開いて作ってください。</translation>
    </message>
    <message>
      <source>{path} is empty; choose another file.</source>
      <translation>{path}は空です。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is encrypted or no SQLite database; export it anew and open that file.</source>
      <translation>{path}は暗号化されているか、SQLite データベースではありません。書き出し直して、そのファイルを開いてください。</translation>
    </message>
    <message>
      <source>{path} is in use: another program has it locked; close that program and try again.</source>
      <translation>{path}は使用中です。別のプログラムがロックしています。そのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
      <source>{path} is no Curator project but some other SQLite database; open it as an archive.</source>
      <translation>{path}は Curator のプロジェクトではなく、別の SQLite データベースです。アーカイブとして開いてください。</translation>
    </message>
    <message>
      <source>{path} is no Curator project, and only projects can be repaired.</source>
      <translation>{path}は Curator のプロジェクトではありません。修復できるのはプロジェクトだけです。</translation>
    </message>
    <message>
      <source>{path} is no Curator project; choose a {suffix} file.</source>
      <translation>{path}は Curator のプロジェクトではありません。{suffix} ファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is no JSON with objects in it; choose another file.</source>
      <translation>{path}はオブジェクトを含む JSON ではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is no JSON, so it cannot be read as {label}; leave its kind to be found out.</source>
      <translation>{path}は JSON ではないため、{label}として読めません。種類は自動判定に任せてください。</translation>
    </message>
    <message>
      <source>{path} is no Parquet file, and no folder with some in it; choose another.</source>
      <translation>{path}は Parquet ファイルでも、それを含むフォルダーでもありません。別のものを選んでください。</translation>
    </message>
    <message>
      <source>{path} is no UTF-8 text; save it as UTF-8 and try again.</source>
      <translation>{path}は UTF-8 のテキストではありません。UTF-8 で保存して、もう一度試してください。</translation>
    </message>
    <message>
      <source>{path} is no Word document.</source>
      <translation>{path}は Word 文書ではありません。</translation>
    </message>
    <message>
      <source>{path} is no archive of {label}; leave its kind to be found out.</source>
      <translation>{path}は{label}のアーカイブではありません。種類は自動判定に任せてください。</translation>
    </message>
    <message>
      <source>{path} is no archive that Curator knows, for no column of it holds texts; open a SQLite archive, CSV, XLSX, JSON, or an export of X.</source>
      <translation>{path}には本文の列がなく、Curator の扱えるアーカイブではありません。SQLite のアーカイブ、CSV、XLSX、JSON、または X のエクスポートを開いてください。</translation>
    </message>
    <message>
      <source>{path} is no database with tables; choose another file.</source>
      <translation>{path}は表のあるデータベースではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is no file; choose a {suffix} file.</source>
      <translation>{path}はファイルではありません。{suffix} ファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is no folder with CSV files in it; choose another.</source>
      <translation>{path}は CSV ファイルの入ったフォルダーではありません。別のものを選んでください。</translation>
    </message>
    <message>
      <source>{path} is no mapping: it is no JSON; save one from the mapping dialog.</source>
      <translation>{path}は JSON ではないため、対応付けではありません。対応付けの画面から保存したものを使ってください。</translation>
    </message>
    <message>
      <source>{path} is no mapping: it names no columns; save one from the mapping dialog.</source>
      <translation>{path}は列を指定していないため、対応付けではありません。対応付けの画面から保存したものを使ってください。</translation>
    </message>
    <message>
      <source>{path} is no mapping: {reason}; save one from the mapping dialog.</source>
      <translation>{path}は対応付けではありません：{reason}。対応付けの画面から保存したものを使ってください。</translation>
    </message>
    <message>
      <source>{path} is no ordinary file; choose the archive's file.</source>
      <translation>{path}は通常のファイルではありません。アーカイブのファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is no table as text; choose another file.</source>
      <translation>{path}はテキストの表ではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is no table of {label}; leave its kind to be found out.</source>
      <translation>{path}は{label}の表ではありません。種類は自動判定に任せてください。</translation>
    </message>
    <message>
      <source>{path} is no table, so a mapping is of no use; leave it out, or choose another file.</source>
      <translation>{path}は表ではないため、対応付けは使えません。対応付けを外すか、別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is no table: its lines have nothing in common; choose another file.</source>
      <translation>{path}は行に共通の形がなく、表ではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is no text; choose another file.</source>
      <translation>{path}はテキストではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is no workbook; choose another file.</source>
      <translation>{path}は Excel ブックではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>{path} is not sound; see curator verify, then merge: {wrong}</source>
      <translation>{path}に問題があります。curator verify で確かめてから統合してください：{wrong}</translation>
    </message>
    <message>
      <source>{path} is not there any more</source>
      <translation>{path}はもうありません</translation>
    </message>
    <message>
      <source>{path} is of an older format.</source>
      <translation>{path}は古い形式です。</translation>
    </message>
    <message>
      <source>{path} is read by DuckDB, which is not installed; install it with: pip install 'curator[lake]'.</source>
      <translation>{path}を読むには DuckDB が必要ですが、インストールされていません。次のコマンドでインストールしてください：pip install 'curator[lake]'</translation>
    </message>
    <message>
      <source>{path} takes endlessly long to read; it may be damaged, so export it anew.</source>
      <translation>{path}の読み込みがいつまでも終わりません。壊れているかもしれません。書き出し直してください。</translation>
    </message>
    <message>
      <source>{path} unpacks to far more than tweets do; it is not opened.</source>
      <translation>{path}は展開するとツイートとしては大きすぎるため、開きません。</translation>
    </message>
    <message>
      <source>{path} unpacks without end, as no archive does; it is left unread.</source>
      <translation>{path}はアーカイブと違って展開に終わりがないため、読みません。</translation>
    </message>
    <message>
      <source>{path} was altered by another program: {what}; open a backup of it, or start again from the archive.</source>
      <translation>{path}は別のプログラムに変更されました：{what}。バックアップを開くか、アーカイブから始め直してください。</translation>
    </message>
    <message>
      <source>{path} was changed by another program while it was read; close that program and try again.</source>
      <translation>{path}は読み込み中に別のプログラムに変更されました。そのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
      <source>{path} was made by a newer version of Curator (format {version}, this one knows {known}); update Curator to open it.</source>
      <translation>{path}は新しい版の Curator で作られています（形式{version}、この版は{known}まで）。開くには Curator を更新してください。</translation>
    </message>
    <message>
      <source>{path} was overwritten by another program while it was open</source>
      <translation>{path}は、開いている間に別のプログラムに上書きされました</translation>
    </message>
    <message>
      <source>{path}, line {number} is longer than any row; the file is damaged or no table.</source>
      <translation>{path}の{number}行目が、表の行としては長すぎます。ファイルが壊れているか、表ではありません。</translation>
    </message>
    <message>
      <source>{path}, line {number} is longer than any tweet; the file is damaged.</source>
      <translation>{path}の{number}行目が、ツイートとしては長すぎます。ファイルが壊れています。</translation>
    </message>
    <message>
      <source>{path}, which may name it, cannot be changed: {reason}.</source>
      <translation>忘れる内容を含むかもしれない{path}を変更できません：{reason}。</translation>
    </message>
    <message>
      <source>{path}-wal, a part of it, was taken away; close it in all other windows and programs</source>
      <translation>プロジェクトの一部である{path}-wal が取り除かれました。ほかのすべてのウィンドウとプログラムでプロジェクトを閉じてください</translation>
    </message>
    <message>
      <source>{path}: {member} cannot be unpacked ({reason}); get another copy, without a password.</source>
      <translation>{path}：{member}を展開できません（{reason}）。パスワードのない別のコピーを入手してください。</translation>
    </message>
    <message>
      <source>{path}: {member} unpacks to far more than tweets do; it is not opened.</source>
      <translation>{path}：{member}は展開するとツイートとしては大きすぎるため、開きません。</translation>
    </message>
    <message>
      <source>{path}: {name} is larger than pictures are; it is not opened.</source>
      <translation>{path}：{name}は画像としては大きすぎるため、開きません。</translation>
    </message>
    <message>
      <source>{path}: {what}</source>
      <translation>{path}：{what}</translation>
    </message>
    <message>
      <source>{percent}%</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <source>{project} cannot be backed up in {folder}: {reason}.</source>
      <translation>{project}を{folder}にバックアップできません：{reason}。</translation>
    </message>
    <message>
      <source>{project} cannot be restored: {reason}; nothing was changed.</source>
      <translation>{project}を復元できません：{reason}。何も変更していません。</translation>
    </message>
    <message>
      <source>{project} has to be written anew for that, and there is no room; make some first.</source>
      <translation>そのためには{project}を書き直す必要がありますが、空きがありません。先に空きを作ってください。</translation>
    </message>
    <message>
      <source>{project} holds what could be saved: {saved}.</source>
      <translation>{project}に保存できたもの：{saved}。</translation>
    </message>
    <message>
      <source>{project} is open in another window or program; close it there and try again.</source>
      <translation>{project}は別のウィンドウかプログラムで開いています。そちらで閉じて、もう一度試してください。</translation>
    </message>
    <message>
      <source>{question}: {share}%</source>
      <translation>{question}：{share}%</translation>
    </message>
    <message numerus="yes">
      <source>{quoted} of the {count} quotes</source>
      <translation>
        <numerusform>引用{count}件中{quoted}件</numerusform>
      </translation>
    </message>
    <message>
      <source>{reason}; see that the project's folder is still there</source>
      <translation>{reason}。プロジェクトのフォルダーがまだあるか確かめてください</translation>
    </message>
    <message>
      <source>{setting}: back to the default, {value}</source>
      <translation>{setting}: 既定の「{value}」に戻す</translation>
    </message>
    <message>
      <source>{severity}: {finding}</source>
      <translation>{severity}：{finding}</translation>
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
      <translation>{target}はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
      <source>{target} exists already; open it, or choose another name.</source>
      <translation>{target}はすでにあります。それを開くか、別の名前を選んでください。</translation>
    </message>
    <message>
      <source>{time} {who}: {words}</source>
      <translation>{time} {who}：{words}</translation>
    </message>
    <message>
      <source>{time} · asked by {who}</source>
      <translation>{time} · {who}の質問</translation>
    </message>
    <message>
      <source>{tweets} ({repeats} repeating it)</source>
      <translation>{tweets}（うち{repeats}件はその再投稿）</translation>
    </message>
    <message>
      <source>{tweets} and {decisions} about nothing else</source>
      <translation>{tweets}と、それだけに関する{decisions}</translation>
    </message>
    <message>
      <source>{tweets}, {picked}</source>
      <translation>{tweets}、{picked}</translation>
    </message>
    <message>
      <source>{value!r} is no time; write one of the chat such as 14:20, or 2015-03-10 or 2015-03-10T21:04.</source>
      <translation>{value!r} は時刻ではありません。チャットの 14:20 のような時刻か、2015-03-10、2015-03-10T21:04 のように書いてください。</translation>
    </message>
    <message>
      <source>{value}</source>
      <translation>{value}</translation>
    </message>
    <message>
      <source>{what}: {a} has “{theirs_a}”, {b} “{theirs_b}”; “{kept}” stands.</source>
      <translation>{what}：{a}は「{theirs_a}」、{b}は「{theirs_b}」。「{kept}」を残します。</translation>
    </message>
    <message>
      <source>{which} {count}</source>
      <translation>{which} {count}</translation>
    </message>
    <message>
      <source>{who} has {quotes} of {total} quotes; others have {others} on average.</source>
      <translation>{total}件の引用のうち{quotes}件が{who}のものです。ほかの人は平均{others}件です。</translation>
    </message>
    <message>
      <source>{who}: {words}</source>
      <translation>{who}：{words}</translation>
    </message>
    <message>
      <source>{why} It is kept here and tried again until it is saved.</source>
      <translation>{why} ここに保持し、保存できるまで繰り返し試します。</translation>
    </message>
    <message>
      <source>{words} in {quotes}</source>
      <translation>{quotes}に{words}</translation>
    </message>
    <message numerus="yes">
      <source>{words} of {count} words</source>
      <translation>
        <numerusform>{count}語中{words}語</numerusform>
      </translation>
    </message>
    <message>
      <source>{wrong} Nothing of {file} was taken over.</source>
      <translation>{wrong} {file} からは何も取り込んでいません。</translation>
    </message>
    <message numerus="yes">
      <source>×{count} alike</source>
      <translation>
        <numerusform>×{count} 類似</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>×{count} retweets</source>
      <translation>
        <numerusform>×{count} リツイート</numerusform>
      </translation>
    </message>
    <message>
      <source>“{first}” goes on in “{second}”: one answer cut in two.</source>
      <translation>「{first}」は「{second}」に続いています。一つの回答が二つに分かれています。</translation>
    </message>
    <message>
      <source>“{label}” cannot be made again: what it changed has been changed since by {by}.</source>
      <translation>「{label}」はやり直せません。変更したものを、その後{by}がさらに変更しました。</translation>
    </message>
    <message>
      <source>“{label}” cannot be made again: what it changed has been changed since.</source>
      <translation>「{label}」はやり直せません。変更したものが、その後さらに変更されました。</translation>
    </message>
    <message>
      <source>“{label}” cannot be made again: what was decided since builds on it as it is now.</source>
      <translation>「{label}」はやり直せません。その後の決定が今の状態に基づいています。</translation>
    </message>
    <message>
      <source>“{label}” cannot be taken back: what it changed has been changed since by {by}.</source>
      <translation>「{label}」は取り消せません。変更したものを、その後{by}がさらに変更しました。</translation>
    </message>
    <message>
      <source>“{label}” cannot be taken back: what it changed has been changed since.</source>
      <translation>「{label}」は取り消せません。変更したものが、その後さらに変更されました。</translation>
    </message>
    <message>
      <source>“{label}” cannot be taken back: what was decided since builds on it as it is now.</source>
      <translation>「{label}」は取り消せません。その後の決定が今の状態に基づいています。</translation>
    </message>
    <message>
      <source>“{question}” has no quote.</source>
      <translation>「{question}」に引用がありません。</translation>
    </message>
    <message>
      <source>“{setting}” has to be a whole number from {least} to {most}.</source>
      <translation>「{setting}」は {least} から {most} までの整数でなければなりません。</translation>
    </message>
    <message>
      <source>“{setting}” has to be one line of at most {most} characters.</source>
      <translation>「{setting}」は {most} 文字以内の一行でなければなりません。</translation>
    </message>
    <message>
      <source>“{setting}” has to be one of {values}.</source>
      <translation>「{setting}」は {values} のいずれかでなければなりません。</translation>
    </message>
    <message>
      <source>“{setting}” has to name commands, each with a list of keys that a command can have.</source>
      <translation>「{setting}」はコマンドと、それぞれに割り当てられるキーの一覧でなければなりません。</translation>
    </message>
    <message>
      <source>“{words}” begins with a small letter: {small} of this list do, {capital} do not.</source>
      <translation>「{words}」が小文字で始まっています。この箇条書きでは{small}件が小文字、{capital}件はそうではありません。</translation>
    </message>
    <message>
      <source>“{words}” ends in a full stop: {odd} of this list do, {others} do not.</source>
      <translation>「{words}」がピリオドで終わっています。この箇条書きでは{odd}件がピリオドあり、{others}件がなしです。</translation>
    </message>
    <message>
      <source>“{words}” ends without a full stop: {odd} of this list do, {others} do not.</source>
      <translation>「{words}」がピリオドなしで終わっています。この箇条書きでは{odd}件がピリオドなし、{others}件がありです。</translation>
    </message>
    <message>
      <source>“{words}” is given to {credit}; {who} said it.</source>
      <translation>「{words}」が{credit}の発言とされていますが、言ったのは{who}です。</translation>
    </message>
    <message>
      <source>“{words}” is not what anybody of this chat said.</source>
      <translation>「{words}」は、このチャットの誰の発言でもありません。</translation>
    </message>
    <message>
      <source>“{words}” is the tweet that asks a question, not an answer.</source>
      <translation>「{words}」は回答ではなく、質問を出したツイートです。</translation>
    </message>
    <message>
      <source>“{words}” says a word twice.</source>
      <translation>「{words}」で語が重複しています。</translation>
    </message>
    <message>
      <source>“{words}” {difference}</source>
      <translation>「{words}」：{difference}</translation>
    </message>
    <message>
      <source>“{words}” {difference} The quote was edited so by hand.</source>
      <translation>「{words}」：{difference}引用は手で直されています。</translation>
    </message>
    <message>
      <source>“{word}”</source>
      <translation>「{word}」</translation>
    </message>
    <message>
      <source>“{word}” looks like a typo for “{meant}”.</source>
      <translation>「{word}」は「{meant}」の打ち間違いのようです。</translation>
    </message>
    <message>
      <source>↳ reply</source>
      <translation>↳ 返信</translation>
    </message>
  </context>
</TS>
