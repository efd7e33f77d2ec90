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
      <source>A closer look</source>
      <translation>詳しく見る</translation>
    </message>
    <message>
      <source>A part of it</source>
      <translation>一部分</translation>
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
      <source>Added: {words}</source>
      <translation>追加：{words}</translation>
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
      <source>Back</source>
      <translation>戻る</translation>
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
      <source>Both</source>
      <translation>両方</translation>
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
      <source>Cancel</source>
      <translation>キャンセル</translation>
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
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Close the project</source>
      <translation>プロジェクトを閉じる</translation>
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
      <source>Curator {version}: from a Twitter chat to an article draft.</source>
      <translation>Curator {version}：Twitterチャットから記事の下書きへ。</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation>暗い配色</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>決定</translation>
    </message>
    <message>
      <source>Do not check this any more</source>
      <translation>これを今後は点検しない</translation>
    </message>
    <message>
      <source>Drop answers here, or file tweets under {number}.</source>
      <translation>ここに回答をドロップするか、ツイートを{number}に振り分けてください。</translation>
    </message>
    <message>
      <source>Edit the words</source>
      <translation>文を編集</translation>
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
      <source>Export</source>
      <translation>書き出し</translation>
    </message>
    <message>
      <source>Export</source>
      <comment>what goes on</comment>
      <translation>書き出し</translation>
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
    <message>
      <source>Filed differently: {number} of {all}, all are settled   (← → to move)</source>
      <translation type="unfinished" />
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
      <source>Find in all pages</source>
      <translation>全ページから探す</translation>
    </message>
    <message>
      <source>First name</source>
      <comment>how people are named</comment>
      <translation>名のみ</translation>
    </message>
    <message>
      <source>Forget</source>
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
      <translation type="unfinished" />
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
      <source>Give the file a name.</source>
      <translation>ファイルに名前を付けてください。</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>続ける</translation>
    </message>
    <message>
      <source>Go on without them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to a finding first{key}.</source>
      <translation>先に指摘へ移動してください{key}。</translation>
    </message>
    <message>
      <source>Hashtag</source>
      <translation>ハッシュタグ</translation>
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
      <source>How likely a suggestion has to be, in per cent</source>
      <translation>提案に必要な確率（パーセント）</translation>
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
      <source>If you report it, please send this along; read first whether it says something that is yours.</source>
      <translation>報告するときは、これを添えてください。先に読んで、公開したくないことが書かれていないか確かめてください。</translation>
    </message>
    <message>
      <source>Import</source>
      <comment>what goes on</comment>
      <translation>取り込み</translation>
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
      <source>It stands nowhere now.</source>
      <translation>今はどこにもありません。</translation>
    </message>
    <message>
      <source>It stands under {questions}.</source>
      <translation>{questions}の下にあります。</translation>
    </message>
    <message>
      <source>Join into one quote</source>
      <translation>一つの引用につなげる</translation>
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
    <message>
      <source>Label “{label}”</source>
      <translation>ラベル「{label}」</translation>
    </message>
    <message>
      <source>Label: {label}</source>
      <translation>ラベル：{label}</translation>
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
      <source>Leave out</source>
      <translation>除外する</translation>
    </message>
    <message>
      <source>Left out: {words}</source>
      <translation>省略：{words}</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>長さ</translation>
    </message>
    <message>
      <source>Length of the article</source>
      <translation>記事の長さ</translation>
    </message>
    <message>
      <source>Length to aim at…</source>
      <translation>目標の長さ…</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation>明るい配色</translation>
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
      <source>Made</source>
      <comment>when</comment>
      <translation>作成</translation>
    </message>
    <message>
      <source>Made again: {what}</source>
      <translation>やり直し：{what}</translation>
    </message>
    <message>
      <source>Mark this screen as seen</source>
      <translation>この画面を既読にする</translation>
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
      <source>Menu</source>
      <translation>メニュー</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>統合</translation>
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
      <source>Move down</source>
      <translation>下へ移動</translation>
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
      <source>No row makes a post so.</source>
      <translation>その読み方では、投稿になる行がありません。</translation>
    </message>
    <message>
      <source>No search is saved yet</source>
      <translation>保存された検索はまだありません</translation>
    </message>
    <message>
      <source>Nobody is named</source>
      <translation>誰も名前を出しません</translation>
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
      <source>Not asked yet</source>
      <translation>まだ尋ねていない</translation>
    </message>
    <message>
      <source>Not by name</source>
      <translation>名前を出さない</translation>
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
      <source>Nothing that can be done now has these words.</source>
      <translation>今できることで、この語を含むものはありません。</translation>
    </message>
    <message>
      <source>Nothing was opened yet</source>
      <translation>まだ何も開いていません</translation>
    </message>
    <message>
      <source>On {person}: {remark}</source>
      <translation>{person}について：{remark}</translation>
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
      <source>Or drop a file here. The archive is only read; your work is kept in a .curation file beside it.</source>
      <translation>ここにファイルをドロップすることもできます。アーカイブは読み込むだけで、作業はその隣の .curation ファイルに保存されます。</translation>
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
      <source>Part the quote again</source>
      <translation>引用を再び分ける</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人物</translation>
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
      <source>Picks</source>
      <translation>採用数</translation>
    </message>
    <message>
      <source>Picture {number} of {all}</source>
      <translation>{all}枚中{number}枚目の画像</translation>
    </message>
    <message>
      <source>Pictures ({files})</source>
      <translation>画像 ({files})</translation>
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
      <source>Projects (*.curation)</source>
      <translation>プロジェクト (*.curation)</translation>
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
      <source>Q{number}</source>
      <translation>Q{number}</translation>
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
      <source>Remove the question</source>
      <translation>質問を削除</translation>
    </message>
    <message>
      <source>Repair into a new file</source>
      <translation>新しいファイルに修復</translation>
    </message>
    <message>
      <source>Repairing … {name} will be opened once that is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace it</source>
      <translation>置き換える</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retweeters</source>
      <translation>リツイートのみ</translation>
    </message>
    <message>
      <source>Reword the question</source>
      <translation>質問を言い換える</translation>
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
      <source>Search</source>
      <translation>検索</translation>
    </message>
    <message>
      <source>Search for something first; then the search can be saved.</source>
      <translation>先に何かを検索してください。そうすれば検索を保存できます。</translation>
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
      <source>Shelf</source>
      <translation>保留棚</translation>
    </message>
    <message>
      <source>Shelve</source>
      <translation>保留する</translation>
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
      <source>Star</source>
      <translation>星を付ける</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>星付き</translation>
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
      <source>Take the whole thread</source>
      <translation>スレッド全体を選ぶ</translation>
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
      <source>The article is on the clipboard.</source>
      <translation>記事をクリップボードに入れました。</translation>
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
      <source>The blind copy is in {path}</source>
      <translation>ブラインドコピーは{path}にあります</translation>
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
      <source>The first posts, as they would be read</source>
      <translation>最初の投稿（このように読み込まれます）</translation>
    </message>
    <message>
      <source>The first tweets, as they will be read</source>
      <translation>最初のツイート（このように読み込まれます）</translation>
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
      <source>The merged project is in {path}</source>
      <translation>統合したプロジェクトは{path}にあります</translation>
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
      <source>The rest</source>
      <translation>その他</translation>
    </message>
    <message numerus="yes">
      <source>The same words, {count} more times</source>
      <translation>
        <numerusform>同じ文があと{count}件</numerusform>
      </translation>
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
      <source>There are no tweets yet.

Add an archive from the File menu, or drop its file here.</source>
      <translation>まだツイートがありません。

「ファイル」メニューからアーカイブを追加するか、ここにファイルをドロップしてください。</translation>
    </message>
    <message>
      <source>There is more than is shown here.</source>
      <translation>ここに表示しきれないものがあります。</translation>
    </message>
    <message>
      <source>There is no backup yet. One is made whenever a project is opened in which something new was decided.</source>
      <translation>バックアップはまだありません。新しい決定のあるプロジェクトを開くたびに作られます。</translation>
    </message>
    <message>
      <source>There is no quote after this one to join it with.</source>
      <translation>この引用の後に、つなげる引用がありません。</translation>
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
      <source>This could not be saved: the disk failed; see that the project's folder is still there.</source>
      <translation>保存できませんでした。ディスクに異常があります。プロジェクトのフォルダーがまだあるか確かめてください。</translation>
    </message>
    <message>
      <source>This format has no {features}.</source>
      <translation>この形式には{features}がありません。</translation>
    </message>
    <message>
      <source>This is no joined quote.</source>
      <translation>これはつなげた引用ではありません。</translation>
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
      <source>Time zone</source>
      <translation>タイムゾーン</translation>
    </message>
    <message>
      <source>Time zone…</source>
      <translation>タイムゾーン…</translation>
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
      <source>Tweets</source>
      <translation>ツイート</translation>
    </message>
    <message>
      <source>Tweets with #</source>
      <translation>ハッシュタグ付きツイート #</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Undo: {act}</source>
      <translation>元に戻す：{act}</translation>
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
      <source>What is left</source>
      <translation>残り</translation>
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
      <source>What the labels mean</source>
      <translation>ラベルの意味</translation>
    </message>
    <message>
      <source>What the labels mean…</source>
      <translation>ラベルの意味…</translation>
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
      <translation type="unfinished" />
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
      <source>Where the clocks stand</source>
      <translation>基準の時計</translation>
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
      <source>Widen or narrow the project. What you decided about stays, whatever you choose.</source>
      <translation>プロジェクトの範囲を広げたり狭めたりします。どれを選んでも、決定したことは残ります。</translation>
    </message>
    <message>
      <source>Widen or narrow…</source>
      <translation>広げる・狭める…</translation>
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
      <source>Write a paragraph here</source>
      <translation>ここに段落を書く</translation>
    </message>
    <message>
      <source>Write a remark</source>
      <translation>メモを書く</translation>
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
      <source>a part of it cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a span</source>
      <comment>what a key does</comment>
      <translation>期間</translation>
    </message>
    <message>
      <source>accept</source>
      <comment>what a key does</comment>
      <translation>採用</translation>
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
      <source>altered by hand</source>
      <comment>a quote</comment>
      <translation>手直し済み</translation>
    </message>
    <message>
      <source>any</source>
      <comment>a hashtag</comment>
      <translation>すべて</translation>
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
      <source>by the hashtag and the time that you say below</source>
      <translation>下で指定するハッシュタグと時刻で</translation>
    </message>
    <message>
      <source>came late to the chat</source>
      <translation>途中から参加</translation>
    </message>
    <message>
      <source>click the card and press Enter</source>
      <translation>カードをクリックして Enter を押す</translation>
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
      <source>every tweet in it</source>
      <translation>その中の全ツイート</translation>
    </message>
    <message>
      <source>file</source>
      <comment>what a key does</comment>
      <translation>振り分け</translation>
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
      <source>flag</source>
      <comment>a label</comment>
      <translation>旗</translation>
    </message>
    <message>
      <source>from</source>
      <comment>a time</comment>
      <translation>開始</translation>
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
      <source>heart</source>
      <comment>a label</comment>
      <translation>ハート</translation>
    </message>
    <message>
      <source>how they are named</source>
      <comment>what a key does</comment>
      <translation>名前の出し方</translation>
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
      <source>left out</source>
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
      <source>no keys</source>
      <translation>キーなし</translation>
    </message>
    <message>
      <source>no time</source>
      <translation>時刻なし</translation>
    </message>
    <message>
      <source>no tweets</source>
      <translation>ツイートなし</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>名前を出す人なし</translation>
    </message>
    <message>
      <source>none of them: {share}%</source>
      <translation>どれでもない：{share}%</translation>
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
      <source>on the shelf</source>
      <translation>保留棚にあり</translation>
    </message>
    <message>
      <source>open</source>
      <comment>what a key does</comment>
      <translation>開く</translation>
    </message>
    <message>
      <source>part {number} of {of}</source>
      <translation>{of}部中{number}部</translation>
    </message>
    <message>
      <source>pictures</source>
      <comment>what a format may lack</comment>
      <translation>画像</translation>
    </message>
    <message>
      <source>quoted</source>
      <translation>引用済み</translation>
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
      <source>shelve</source>
      <comment>what a key does</comment>
      <translation>保留</translation>
    </message>
    <message>
      <source>shelved</source>
      <translation>保留済み</translation>
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
      <source>suggested for {number}</source>
      <translation>{number}を提案</translation>
    </message>
    <message>
      <source>take out</source>
      <comment>what a key does</comment>
      <translation>取り出す</translation>
    </message>
    <message>
      <source>the whole thread</source>
      <comment>what a key does</comment>
      <translation>スレッド全体</translation>
    </message>
    <message>
      <source>this tweet</source>
      <translation>このツイート</translation>
    </message>
    <message>
      <source>to</source>
      <comment>a time</comment>
      <translation>終了</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>you have begun with it</source>
      <translation>すでに始めています</translation>
    </message>
    <message>
      <source>your remark: {remark}</source>
      <translation>あなたのメモ：{remark}</translation>
    </message>
    <message>
      <source>{before} and {one}</source>
      <translation>{before}と{one}</translation>
    </message>
    <message>
      <source>{before}, {one}</source>
      <translation>{before}、{one}</translation>
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
      <source>{count} decisions are not saved yet and will be as soon as that is possible; all others are on the disk.</source>
      <translation>
        <numerusform>{count}件の決定はまだ保存されていません。可能になりしだい保存します。ほかはすべてディスクにあります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions are not saved yet, and would be missing; try again once all is saved.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions are not saved yet, because the file cannot be written; close again to give up on that.</source>
      <translation>
        <numerusform>ファイルに書き込めないため、{count}件の決定がまだ保存されていません。あきらめるにはもう一度閉じてください。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} found</source>
      <translation>
        <numerusform>{count}件見つかりました</numerusform>
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
      <source>{count} retweets</source>
      <translation>
        <numerusform>リツイート{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} starred</source>
      <translation>
        <numerusform>星{count}件</numerusform>
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
      <source>{count} tweets came</source>
      <translation>
        <numerusform>ツイート{count}件が加わり</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} went</source>
      <translation>
        <numerusform>{count}件が外れました</numerusform>
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
      <source>{file} was changed since it was last exported from here, or comes from elsewhere.</source>
      <translation>{file}は、前回ここから書き出した後に変更されたか、別の場所で作られたものです。</translation>
    </message>
    <message>
      <source>{gone}; all that was decided is still held here, and can be saved as a new file.</source>
      <translation>{gone}。決定したことはすべてここに保持しており、新しいファイルとして保存できます。</translation>
    </message>
    <message>
      <source>{gone}; save it as a new file, or close again to give up all that was decided.</source>
      <translation>{gone}。新しいファイルとして保存するか、すべての決定をあきらめるにはもう一度閉じてください。</translation>
    </message>
    <message>
      <source>{handle} · host</source>
      <translation>{handle} · ホスト</translation>
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
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{name} (and {count} more) is a copy of this project, as synchronised folders make them where two computers changed it at once. It has decisions that are not here.</source>
      <translation>
        <numerusform>{name}（ほか{count}件）は、同期フォルダーで二台のコンピューターが同時に変更したときにできる、このプロジェクトのコピーです。ここにない決定を含んでいます。</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is a copy of this project, as synchronised folders make them where two computers changed it at once. It has decisions that are not here.</source>
      <translation>{name}は、同期フォルダーで二台のコンピューターが同時に変更したときにできる、このプロジェクトのコピーです。ここにない決定を含んでいます。</translation>
    </message>
    <message>
      <source>{name} is a new project; neither of the two was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is the project that is open; choose another editor's copy of it.</source>
      <translation>{name}は今開いているプロジェクトです。別の編集者のコピーを選んでください。</translation>
    </message>
    <message>
      <source>{name}, {count}</source>
      <translation>{name}、{count}</translation>
    </message>
    <message>
      <source>{path} is a project, not an archive; open it instead.</source>
      <translation>{path}はアーカイブではなくプロジェクトです。開いて使ってください。</translation>
    </message>
    <message>
      <source>{percent}%</source>
      <translation>{percent}%</translation>
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
      <source>{time} {who}: {words}</source>
      <translation>{time} {who}：{words}</translation>
    </message>
    <message>
      <source>{time} · asked by {who}</source>
      <translation>{time} · {who}の質問</translation>
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
      <source>↳ reply</source>
      <translation>↳ 返信</translation>
    </message>
  </context>
</TS>
