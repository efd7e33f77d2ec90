<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Curator</name>
    <message>
      <source>&amp;Cleanup</source>
      <translation>ت&amp;نظيف</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>ت&amp;حرير</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <comment>where the draft is written</comment>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>مساع&amp;دة</translation>
    </message>
    <message>
      <source>&amp;Naming</source>
      <translation>الأ&amp;سماء</translation>
    </message>
    <message>
      <source>&amp;Person</source>
      <translation>&amp;شخص</translation>
    </message>
    <message>
      <source>&amp;Question</source>
      <translation>&amp;سؤال</translation>
    </message>
    <message>
      <source>&amp;Quotes</source>
      <translation>الا&amp;قتباسات</translation>
    </message>
    <message>
      <source>&amp;Report of all tweets</source>
      <translation>تقرير &amp;كل التغريدات</translation>
    </message>
    <message>
      <source>&amp;Template</source>
      <translation>القا&amp;لب</translation>
    </message>
    <message>
      <source>&amp;Tweet</source>
      <translation>&amp;تغريدة</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <source>@handle</source>
      <translation>‎@المعرّف</translation>
    </message>
    <message>
      <source>@handle, linked to the tweet</source>
      <translation>‎@المعرّف مع رابط التغريدة</translation>
    </message>
    <message>
      <source>A closer look</source>
      <translation>نظرة أقرب</translation>
    </message>
    <message>
      <source>A part of it</source>
      <translation>جزء منه</translation>
    </message>
    <message>
      <source>A subheading</source>
      <translation>عنوان فرعي</translation>
    </message>
    <message>
      <source>A&amp;rticle</source>
      <translation>مقا&amp;ل</translation>
    </message>
    <message>
      <source>About Curator</source>
      <translation>حول كيوريتر</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>اقبل</translation>
    </message>
    <message>
      <source>Accept all above…</source>
      <translation>اقبل كل ما فوقه…</translation>
    </message>
    <message>
      <source>Accept the suggestion and go on</source>
      <translation>اقبل الاقتراح وتابع</translation>
    </message>
    <message numerus="yes">
      <source>Accept {count}</source>
      <translation>
        <numerusform>لا تقبل شيئًا ({count})</numerusform>
        <numerusform>اقبل واحدًا</numerusform>
        <numerusform>اقبل اثنين</numerusform>
        <numerusform>اقبل {count}</numerusform>
        <numerusform>اقبل {count}</numerusform>
        <numerusform>اقبل {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>Activity by minute</source>
      <translation>النشاط بالدقيقة</translation>
    </message>
    <message>
      <source>Add a closing line.</source>
      <translation>أضف سطرًا ختاميًا.</translation>
    </message>
    <message>
      <source>Add a line of disclosure, such as how long an answer could be.</source>
      <translation>أضف سطر إفصاح، مثل الحد الأقصى لطول الإجابة.</translation>
    </message>
    <message>
      <source>Add a question</source>
      <translation>أضف سؤالًا</translation>
    </message>
    <message>
      <source>Add another archive</source>
      <translation>أضف أرشيفًا آخر</translation>
    </message>
    <message>
      <source>Add another archive…</source>
      <translation>أضف أرشيفًا آخر…</translation>
    </message>
    <message>
      <source>Added: {words}</source>
      <translation>أُضيف: {words}</translation>
    </message>
    <message>
      <source>All</source>
      <comment>people</comment>
      <translation>الكل</translation>
    </message>
    <message>
      <source>All back to the default</source>
      <translation>أعد الكل إلى الافتراضي</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>كل المفاتيح</translation>
    </message>
    <message>
      <source>All tweets</source>
      <translation>كل التغريدات</translation>
    </message>
    <message>
      <source>Altered by hand.</source>
      <translation>عُدّل يدويًا.</translation>
    </message>
    <message>
      <source>An archive is coming in; wait until it is there, or stop it.</source>
      <translation>هناك أرشيف قيد الإدخال؛ انتظر حتى يكتمل أو أوقفه.</translation>
    </message>
    <message numerus="yes">
      <source>And {count} more pages.</source>
      <translation>
        <numerusform>ولا صفحات أخرى ({count}).</numerusform>
        <numerusform>وصفحة أخرى.</numerusform>
        <numerusform>وصفحتان أخريان.</numerusform>
        <numerusform>و{count} صفحات أخرى.</numerusform>
        <numerusform>و{count} صفحة أخرى.</numerusform>
        <numerusform>و{count} صفحة أخرى.</numerusform>
      </translation>
    </message>
    <message>
      <source>Archives and projects</source>
      <translation>الأرشيفات والمشاريع</translation>
    </message>
    <message>
      <source>Arrow keys go by minute, with Shift they choose a span; Enter goes there, or shows the span alone.</source>
      <translation>مفاتيح الأسهم تنتقل دقيقةً دقيقة، ومع Shift تحدد فترة؛ وينتقل Enter إليها أو يعرض الفترة وحدها.</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>المقال</translation>
    </message>
    <message>
      <source>As a document (DOCX)</source>
      <translation>كمستند (DOCX)</translation>
    </message>
    <message>
      <source>As a page (HTML)</source>
      <translation>كصفحة (HTML)</translation>
    </message>
    <message>
      <source>As a table (CSV)</source>
      <translation>كجدول (CSV)</translation>
    </message>
    <message>
      <source>As the project has it</source>
      <translation>كما في المشروع</translation>
    </message>
    <message>
      <source>As {editor}</source>
      <translation>باسم {editor}</translation>
    </message>
    <message>
      <source>At least this likely:</source>
      <translation>باحتمال لا يقل عن:</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Back to the cleaned words</source>
      <translation>العودة إلى النص المنظَّف</translation>
    </message>
    <message>
      <source>Back to the default</source>
      <translation>العودة إلى الافتراضي</translation>
    </message>
    <message>
      <source>Backups of {name}</source>
      <translation>النسخ الاحتياطية لـ{name}</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>كلاهما</translation>
    </message>
    <message>
      <source>Buckets</source>
      <translation>السلال</translation>
    </message>
    <message>
      <source>By first name only</source>
      <translation>بالاسم الأول فقط</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Change the keys…</source>
      <translation>غيّر المفاتيح…</translation>
    </message>
    <message>
      <source>Changed: {words}</source>
      <translation>تغيّر: {words}</translation>
    </message>
    <message>
      <source>Chats in the archive</source>
      <translation>المحادثات في الأرشيف</translation>
    </message>
    <message>
      <source>Check everything again</source>
      <translation>افحص كل شيء من جديد</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>الفحوص</translation>
    </message>
    <message>
      <source>Checks {count}</source>
      <translation>الفحوص {count}</translation>
    </message>
    <message>
      <source>Checks ✓</source>
      <translation>الفحوص ✓</translation>
    </message>
    <message>
      <source>Choose a filter on the left first.</source>
      <translation>اختر أولًا مرشّحًا على الجانب.</translation>
    </message>
    <message>
      <source>Choose a person first, or a tweet of theirs.</source>
      <translation>اختر أولًا شخصًا أو تغريدة له.</translation>
    </message>
    <message>
      <source>Choose a question first.</source>
      <translation>اختر أولًا سؤالًا.</translation>
    </message>
    <message>
      <source>Choose a question or a quote in the article first.</source>
      <translation>اختر أولًا سؤالًا أو اقتباسًا في المقال.</translation>
    </message>
    <message>
      <source>Choose a quote in the article first; then it can be joined with the next.</source>
      <translation>اختر أولًا اقتباسًا في المقال؛ ثم يمكن ضمّه إلى ما يليه.</translation>
    </message>
    <message>
      <source>Choose a span of time</source>
      <translation>اختر فترة زمنية</translation>
    </message>
    <message>
      <source>Choose a tweet first; then it can be filed.</source>
      <translation>اختر أولًا تغريدة؛ ثم يمكن تصنيفها.</translation>
    </message>
    <message>
      <source>Choose a tweet first; then you can write a remark on it.</source>
      <translation>اختر أولًا تغريدة؛ ثم يمكنك كتابة ملاحظة عليها.</translation>
    </message>
    <message>
      <source>Choose one person, or a tweet of theirs; only one is forgotten at a time.</source>
      <translation>اختر شخصًا واحدًا أو تغريدة له؛ لا يُنسى إلا واحد في كل مرة.</translation>
    </message>
    <message>
      <source>Choose one tweet; only one is forgotten at a time.</source>
      <translation>اختر تغريدة واحدة؛ لا تُنسى إلا واحدة في كل مرة.</translation>
    </message>
    <message>
      <source>Choose the column that holds the text.</source>
      <translation>اختر العمود الذي يحوي النص.</translation>
    </message>
    <message>
      <source>Choose the place in the article first: a quote, or a question.</source>
      <translation>اختر أولًا الموضع في المقال: اقتباسًا أو سؤالًا.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختر…</translation>
    </message>
    <message>
      <source>Cleanup of this quote</source>
      <translation>تنظيف هذا الاقتباس</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>أغلق</translation>
    </message>
    <message>
      <source>Close the project</source>
      <translation>أغلق المشروع</translation>
    </message>
    <message>
      <source>Colours of the system</source>
      <translation>ألوان النظام</translation>
    </message>
    <message>
      <source>Column of {field}</source>
      <translation>عمود {field}</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>الأمر</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>الأوامر</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>انسخ</translation>
    </message>
    <message>
      <source>Copy the article</source>
      <translation>انسخ المقال</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>انسخ التقرير</translation>
    </message>
    <message>
      <source>Copy this question</source>
      <translation>انسخ هذا السؤال</translation>
    </message>
    <message>
      <source>Curator did not close properly the last time; every decision that was saved is there.</source>
      <translation>لم يُغلق كيوريتر كما ينبغي في المرة السابقة؛ كل قرار حُفظ موجود.</translation>
    </message>
    <message>
      <source>Curator made a mistake that it did not expect. {safe}</source>
      <translation>وقع في كيوريتر خطأ غير متوقع. {safe}</translation>
    </message>
    <message>
      <source>Curator {version}: from a Twitter chat to an article draft.</source>
      <translation>كيوريتر {version}: من محادثة تويتر إلى مسودة مقال.</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation>ألوان داكنة</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>القرارات</translation>
    </message>
    <message>
      <source>Do not check this any more</source>
      <translation>لا تفحص هذا بعد الآن</translation>
    </message>
    <message>
      <source>Drop answers here, or file tweets under {number}.</source>
      <translation>أفلِت الإجابات هنا، أو صنّف التغريدات تحت {number}.</translation>
    </message>
    <message>
      <source>Edit the words</source>
      <translation>حرّر الكلمات</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>خطأ</translation>
    </message>
    <message>
      <source>Europe/Paris, +02:00; where clocks do not say</source>
      <translation>Europe/Paris، ‎+02:00؛ حيث لا تذكر الأوقات منطقتها</translation>
    </message>
    <message>
      <source>Every decision you made is on the disk; you can go on.</source>
      <translation>كل قرار اتخذته محفوظ على القرص؛ يمكنك المتابعة.</translation>
    </message>
    <message>
      <source>Everybody who took part</source>
      <translation>كل من شارك</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>كل شيء</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>صدّر</translation>
    </message>
    <message>
      <source>Export</source>
      <comment>what goes on</comment>
      <translation>التصدير</translation>
    </message>
    <message>
      <source>Export the draft</source>
      <translation>صدّر المسودة</translation>
    </message>
    <message>
      <source>Export the draft…</source>
      <translation>صدّر المسودة…</translation>
    </message>
    <message>
      <source>Exporting would replace it.</source>
      <translation>سيحل التصدير محله.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>صدّر…</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>الت&amp;نسيق</translation>
    </message>
    <message>
      <source>File</source>
      <comment>where the draft is written</comment>
      <translation>الملف</translation>
    </message>
    <message>
      <source>File and stay</source>
      <translation>صنّف وابقَ</translation>
    </message>
    <message>
      <source>File as well</source>
      <translation>صنّف أيضًا</translation>
    </message>
    <message>
      <source>File the tweet under a question first; then its words can be edited.</source>
      <translation>صنّف التغريدة أولًا تحت سؤال؛ ثم يمكن تحرير كلماتها.</translation>
    </message>
    <message>
      <source>File under that question</source>
      <translation>صنّف تحت ذلك السؤال</translation>
    </message>
    <message>
      <source>File under that question and stay</source>
      <translation>صنّف تحت ذلك السؤال وابقَ</translation>
    </message>
    <message>
      <source>File under that question as well</source>
      <translation>صنّف تحت ذلك السؤال أيضًا</translation>
    </message>
    <message>
      <source>File under {number}</source>
      <translation>صنّف تحت {number}</translation>
    </message>
    <message>
      <source>File under {number} and stay</source>
      <translation>صنّف تحت {number} وابقَ</translation>
    </message>
    <message>
      <source>File under {number} as well</source>
      <translation>صنّف تحت {number} أيضًا</translation>
    </message>
    <message>
      <source>File under…</source>
      <translation>صنّف تحت…</translation>
    </message>
    <message>
      <source>File under…   (Shift+Enter: and stay, Ctrl+Enter: as well)</source>
      <translation>صنّف تحت…   (‏Shift+Enter: وابقَ، Ctrl+Enter: أيضًا)</translation>
    </message>
    <message>
      <source>Filed differently: {number} of {all}, all are settled   (← → to move)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filed differently: {number} of {all}, {left} to settle   (← → to move)</source>
      <translation>صُنّف على نحو مختلف: {number} من {all}، بقي {left} للحسم   (← → للتنقل)</translation>
    </message>
    <message>
      <source>Filter: {name}</source>
      <translation>المرشّح: {name}</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>المرشّحات</translation>
    </message>
    <message>
      <source>Find a command</source>
      <translation>ابحث عن أمر</translation>
    </message>
    <message>
      <source>Find a command, a menu or a key</source>
      <translation>ابحث عن أمر أو قائمة أو مفتاح</translation>
    </message>
    <message>
      <source>Find a command…</source>
      <translation>ابحث عن أمر…</translation>
    </message>
    <message>
      <source>Find in all pages</source>
      <translation>ابحث في كل الصفحات</translation>
    </message>
    <message>
      <source>First name</source>
      <comment>how people are named</comment>
      <translation>الاسم الأول</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>انسَ</translation>
    </message>
    <message>
      <source>Forget this person…</source>
      <translation>انسَ هذا الشخص…</translation>
    </message>
    <message>
      <source>Forget this tweet for good?</source>
      <translation>أتُنسى هذه التغريدة نهائيًا؟</translation>
    </message>
    <message>
      <source>Forget this tweet…</source>
      <translation>انسَ هذه التغريدة…</translation>
    </message>
    <message>
      <source>Forget {person} and all they wrote for good?</source>
      <translation>أيُنسى {person} وكل ما كتبه نهائيًا؟</translation>
    </message>
    <message>
      <source>Forgetting … {name} will be opened once that is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <comment>a time</comment>
      <translation>من</translation>
    </message>
    <message>
      <source>From a Twitter chat to an article: open the archive, pick the best answers, export the draft.</source>
      <translation>من محادثة تويتر إلى مقال: افتح الأرشيف، واختر أفضل الإجابات، وصدّر المسودة.</translation>
    </message>
    <message>
      <source>Give the file a name.</source>
      <translation>أعطِ الملف اسمًا.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>تابع</translation>
    </message>
    <message>
      <source>Go on without them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to a finding first{key}.</source>
      <translation>انتقل أولًا إلى ملاحظة{key}.</translation>
    </message>
    <message>
      <source>Hashtag</source>
      <translation>الوسم</translation>
    </message>
    <message>
      <source>Highlights stand here.

Star a tweet{key}, or drag it onto Starred.</source>
      <translation>هنا أبرز ما قيل.

ضع نجمة على تغريدة{key}، أو اسحبها إلى «المميّزة بنجمة».</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>تلميح</translation>
    </message>
    <message>
      <source>How likely a suggestion has to be, in per cent</source>
      <translation>كم ينبغي أن يكون احتمال الاقتراح، بالمئة</translation>
    </message>
    <message>
      <source>How people are named:</source>
      <translation>كيف يُسمّى الناس:</translation>
    </message>
    <message>
      <source>How people are named…</source>
      <translation>كيف يُسمّى الناس…</translation>
    </message>
    <message>
      <source>If you report it, please send this along; read first whether it says something that is yours.</source>
      <translation>إذا أبلغت عنه فأرفق هذا؛ واقرأ أولًا هل فيه ما يخصّك.</translation>
    </message>
    <message>
      <source>Import</source>
      <comment>what goes on</comment>
      <translation>الإدخال</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>الوارد</translation>
    </message>
    <message>
      <source>Introduce the question</source>
      <translation>قدّم للسؤال</translation>
    </message>
    <message>
      <source>It stands nowhere now.</source>
      <translation>ليست في أي مكان الآن.</translation>
    </message>
    <message>
      <source>It stands under {questions}.</source>
      <translation>هي تحت {questions}.</translation>
    </message>
    <message>
      <source>Join into one quote</source>
      <translation>ضمّ في اقتباس واحد</translation>
    </message>
    <message numerus="yes">
      <source>Joined of {count} tweets.</source>
      <translation>
        <numerusform>بلا تغريدات ({count}).</numerusform>
        <numerusform>من تغريدة واحدة.</numerusform>
        <numerusform>ضُمّ من تغريدتين.</numerusform>
        <numerusform>ضُمّ من {count} تغريدات.</numerusform>
        <numerusform>ضُمّ من {count} تغريدة.</numerusform>
        <numerusform>ضُمّ من {count} تغريدة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep these</source>
      <translation>أبقِ هذه</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>Label “{label}”</source>
      <translation>الملصق «{label}»</translation>
    </message>
    <message>
      <source>Label: {label}</source>
      <translation>الملصق: {label}</translation>
    </message>
    <message>
      <source>Lead picture</source>
      <translation>الصورة الرئيسية</translation>
    </message>
    <message>
      <source>Lead picture…</source>
      <translation>الصورة الرئيسية…</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>استبعد</translation>
    </message>
    <message>
      <source>Left out: {words}</source>
      <translation>تُرك: {words}</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>الطول</translation>
    </message>
    <message>
      <source>Length of the article</source>
      <translation>طول المقال</translation>
    </message>
    <message>
      <source>Length to aim at…</source>
      <translation>الطول المستهدف…</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation>ألوان فاتحة</translation>
    </message>
    <message>
      <source>Look at the sample chat</source>
      <translation>ألقِ نظرة على المحادثة النموذجية</translation>
    </message>
    <message>
      <source>Look closer</source>
      <translation>انظر عن قرب</translation>
    </message>
    <message>
      <source>Looking for the chats in it …</source>
      <translation>يُبحث عن المحادثات فيه…</translation>
    </message>
    <message>
      <source>Made</source>
      <comment>when</comment>
      <translation>وقت الإنشاء</translation>
    </message>
    <message>
      <source>Made again: {what}</source>
      <translation>أُعيد: {what}</translation>
    </message>
    <message>
      <source>Mark this screen as seen</source>
      <translation>علّم هذه الشاشة مقروءة</translation>
    </message>
    <message>
      <source>May be named</source>
      <translation>يجوز ذكر اسمه</translation>
    </message>
    <message>
      <source>Mend the finding</source>
      <translation>عالج الملاحظة</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>القائمة</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>ادمج</translation>
    </message>
    <message>
      <source>Merge with</source>
      <translation>ادمج مع</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>ادمج مع…</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>دُمج</translation>
    </message>
    <message>
      <source>Merging with {name} …</source>
      <translation>يُدمج مع {name}…</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>انقل إلى أسفل</translation>
    </message>
    <message>
      <source>Move the question down</source>
      <translation>انقل السؤال إلى أسفل</translation>
    </message>
    <message>
      <source>Move the question up</source>
      <translation>انقل السؤال إلى أعلى</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>انقل إلى أعلى</translation>
    </message>
    <message>
      <source>Name</source>
      <comment>how people are named</comment>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Named</source>
      <translation>مسمّى</translation>
    </message>
    <message>
      <source>Naming</source>
      <translation>التسمية</translation>
    </message>
    <message>
      <source>Neither</source>
      <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
      <source>Never</source>
      <comment>people, quoted</comment>
      <translation>لم يُقتبسوا</translation>
    </message>
    <message>
      <source>New</source>
      <comment>people</comment>
      <translation>الجدد</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>مفاتيح جديدة</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>Next finding</source>
      <translation>الملاحظة التالية</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>اللوح التالي</translation>
    </message>
    <message>
      <source>No answer is filed here yet.

Drag tweets onto the question, or file them by its key{key}.</source>
      <translation>لا إجابة مصنّفة هنا بعد.

اسحب التغريدات إلى السؤال، أو صنّفها بمفتاحه{key}.</translation>
    </message>
    <message>
      <source>No further question was found in the host's tweets.</source>
      <translation>لم يوجد سؤال آخر في تغريدات المضيف.</translation>
    </message>
    <message>
      <source>No keys</source>
      <translation>بلا مفاتيح</translation>
    </message>
    <message>
      <source>No row makes a post so.</source>
      <translation>لا ينتج أي صف منشورًا هكذا.</translation>
    </message>
    <message>
      <source>No search is saved yet</source>
      <translation>لا بحث محفوظًا بعد</translation>
    </message>
    <message>
      <source>Nobody is named</source>
      <translation>لا يُسمّى أحد</translation>
    </message>
    <message>
      <source>Nobody named</source>
      <translation>لا أحد يُسمّى</translation>
    </message>
    <message>
      <source>None</source>
      <comment>no report</comment>
      <translation>بلا</translation>
    </message>
    <message>
      <source>None</source>
      <comment>no template</comment>
      <translation>بلا</translation>
    </message>
    <message>
      <source>Not asked yet</source>
      <translation>لم يُسأل بعد</translation>
    </message>
    <message>
      <source>Not by name</source>
      <translation>بلا اسم</translation>
    </message>
    <message>
      <source>Nothing is found.

Escape brings everything back.</source>
      <translation>لم يوجد شيء.

يعيد Escape كل شيء.</translation>
    </message>
    <message>
      <source>Nothing is left to look at.

Every tweet is filed, shelved or seen; All tweets has them.</source>
      <translation>لم يبقَ ما يُنظر فيه.

كل تغريدة مصنّفة أو منحّاة أو مقروءة؛ وهي في «كل التغريدات».</translation>
    </message>
    <message>
      <source>Nothing is wrong with the draft as far as Curator can tell.</source>
      <translation>لا عيب في المسودة بقدر ما يرى كيوريتر.</translation>
    </message>
    <message>
      <source>Nothing that can be done now has these words.</source>
      <translation>لا شيء ممكنًا الآن يحوي هذه الكلمات.</translation>
    </message>
    <message>
      <source>Nothing was opened yet</source>
      <translation>لم يُفتح شيء بعد</translation>
    </message>
    <message>
      <source>On {person}: {remark}</source>
      <translation>عن {person}: {remark}</translation>
    </message>
    <message>
      <source>Only cleaned.</source>
      <translation>منظَّف فقط.</translation>
    </message>
    <message>
      <source>Only the starred ones</source>
      <translation>المميّزة بنجمة فقط</translation>
    </message>
    <message>
      <source>Only you can mend this one.</source>
      <translation>لا يعالج هذا إلا أنت.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>افتح</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>ا&amp;لأخيرة</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>افتح مجددًا</translation>
    </message>
    <message>
      <source>Open an archive or a project</source>
      <translation>افتح أرشيفًا أو مشروعًا</translation>
    </message>
    <message>
      <source>Open an archive or a project…</source>
      <translation>افتح أرشيفًا أو مشروعًا…</translation>
    </message>
    <message>
      <source>Open the sample chat</source>
      <translation>افتح المحادثة النموذجية</translation>
    </message>
    <message>
      <source>Open {name} again</source>
      <translation>افتح {name} مجددًا</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>افتح…</translation>
    </message>
    <message>
      <source>Or drop a file here. The archive is only read; your work is kept in a .curation file beside it.</source>
      <translation>أو أفلِت ملفًا هنا. لا يُقرأ الأرشيف إلا قراءةً؛ ويُحفظ عملك في ملف ‎.curation بجانبه.</translation>
    </message>
    <message>
      <source>Order by suggested question</source>
      <translation>رتّب بالسؤال المقترح</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>صفحة</translation>
    </message>
    <message>
      <source>Page</source>
      <comment>as it is read</comment>
      <translation>صفحة</translation>
    </message>
    <message>
      <source>Page {number} of {all}</source>
      <translation>صفحة {number} من {all}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Part the quote again</source>
      <translation>افصل الاقتباس من جديد</translation>
    </message>
    <message>
      <source>People</source>
      <translation>الناس</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>شخص</translation>
    </message>
    <message>
      <source>Pick by its key</source>
      <translation>اختر بمفتاحها</translation>
    </message>
    <message>
      <source>Pick card {place} in sight</source>
      <translation>اختر البطاقة {place} الظاهرة</translation>
    </message>
    <message>
      <source>Picks</source>
      <translation>المختارات</translation>
    </message>
    <message>
      <source>Picture {number} of {all}</source>
      <translation>الصورة {number} من {all}</translation>
    </message>
    <message>
      <source>Pictures ({files})</source>
      <translation>الصور ({files})</translation>
    </message>
    <message>
      <source>Press the new keys here</source>
      <translation>اضغط المفاتيح الجديدة هنا</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>السابق</translation>
    </message>
    <message>
      <source>Projects (*.curation)</source>
      <translation>المشاريع (*.curation)</translation>
    </message>
    <message>
      <source>Propose the questions anew</source>
      <translation>اقترح الأسئلة من جديد</translation>
    </message>
    <message>
      <source>Question {number}</source>
      <translation>السؤال {number}</translation>
    </message>
    <message>
      <source>Question {number} with its answers is on the clipboard.</source>
      <translation>السؤال {number} مع إجاباته في الحافظة.</translation>
    </message>
    <message>
      <source>Question {number}, {share}% likely. {reason}.</source>
      <translation>السؤال {number}، باحتمال {share}٪. {reason}.</translation>
    </message>
    <message>
      <source>Question {number}: {question}</source>
      <translation>السؤال {number}: {question}</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>الأسئلة</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>Quoted</source>
      <translation>مقتبَس</translation>
    </message>
    <message>
      <source>Quoted</source>
      <comment>people</comment>
      <translation>مقتبَسون</translation>
    </message>
    <message>
      <source>Q{number}</source>
      <translation>س{number}</translation>
    </message>
    <message>
      <source>Read it as…</source>
      <translation>اقرأه على أنه…</translation>
    </message>
    <message>
      <source>Read it so</source>
      <translation>اقرأه هكذا</translation>
    </message>
    <message>
      <source>Reading the archive</source>
      <translation>يُقرأ الأرشيف</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>أعد</translation>
    </message>
    <message>
      <source>Redo: {act}</source>
      <translation>أعد: {act}</translation>
    </message>
    <message>
      <source>Refused, line {line}: {reason}.</source>
      <translation>رُفض، السطر {line}: {reason}.</translation>
    </message>
    <message>
      <source>Remove the question</source>
      <translation>احذف السؤال</translation>
    </message>
    <message>
      <source>Repair into a new file</source>
      <translation>أصلح في ملف جديد</translation>
    </message>
    <message>
      <source>Repairing … {name} will be opened once that is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace it</source>
      <translation>استبدله</translation>
    </message>
    <message>
      <source>Report</source>
      <comment>of a crash</comment>
      <translation>تقرير</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>استعد</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>استعد نسخة احتياطية</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>استعد نسخة احتياطية…</translation>
    </message>
    <message>
      <source>Restoring … {name} will be opened once that is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retweeters</source>
      <translation>المعيدون فقط</translation>
    </message>
    <message>
      <source>Reword the question</source>
      <translation>أعد صياغة السؤال</translation>
    </message>
    <message>
      <source>Save a blind copy</source>
      <translation>احفظ نسخة عمياء</translation>
    </message>
    <message>
      <source>Save a blind copy…</source>
      <translation>احفظ نسخة عمياء…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>احفظ باسم…</translation>
    </message>
    <message>
      <source>Save the mapping</source>
      <translation>احفظ المطابقة</translation>
    </message>
    <message>
      <source>Save the mapping…</source>
      <translation>احفظ المطابقة…</translation>
    </message>
    <message>
      <source>Save this search as a filter</source>
      <translation>احفظ هذا البحث مرشّحًا</translation>
    </message>
    <message>
      <source>Save what is held</source>
      <translation>احفظ ما هو محتجز</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Search for something first; then the search can be saved.</source>
      <translation>ابحث أولًا عن شيء؛ ثم يمكن حفظ البحث.</translation>
    </message>
    <message>
      <source>Search, or from: q: is: has:link</source>
      <translation>ابحث، أو from: q: is: has:link</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>يُبحث…</translation>
    </message>
    <message>
      <source>Shelf</source>
      <translation>الرف</translation>
    </message>
    <message>
      <source>Shelve</source>
      <translation>نحِّ إلى الرف</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>أظهر</translation>
    </message>
    <message>
      <source>Show in the article</source>
      <translation>أظهر في المقال</translation>
    </message>
    <message>
      <source>Show times as they are in:</source>
      <translation>أظهر الأوقات كما هي في:</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>شخص ما</translation>
    </message>
    <message>
      <source>Something unexpected happened</source>
      <translation>حدث شيء غير متوقع</translation>
    </message>
    <message>
      <source>Something unexpected happened in long work ({error}); what was decided is saved, and the log says where it happened.</source>
      <translation>حدث شيء غير متوقع في عمل طويل ({error})؛ ما قُرّر محفوظ، والسجل يذكر أين حدث.</translation>
    </message>
    <message>
      <source>Source</source>
      <comment>what a page is made of</comment>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>ضع نجمة</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>المميّزة بنجمة</translation>
    </message>
    <message>
      <source>Stop and keep what has come</source>
      <translation>أوقف وأبقِ ما وصل</translation>
    </message>
    <message>
      <source>Stop and take out what has come</source>
      <translation>أوقف وأخرج ما وصل</translation>
    </message>
    <message>
      <source>Stop…</source>
      <translation>أوقف…</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>خذه</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>أخرج</translation>
    </message>
    <message>
      <source>Take the filter away</source>
      <translation>أزل المرشّح</translation>
    </message>
    <message>
      <source>Take the whole thread</source>
      <translation>خذ السلسلة كلها</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>القالب</translation>
    </message>
    <message>
      <source>Template…</source>
      <translation>القالب…</translation>
    </message>
    <message>
      <source>The article is on the clipboard.</source>
      <translation>المقال في الحافظة.</translation>
    </message>
    <message>
      <source>The backup is restored.</source>
      <translation>استُعيدت النسخة الاحتياطية.</translation>
    </message>
    <message>
      <source>The backup is restored; the damaged file is {file}.</source>
      <translation>استُعيدت النسخة الاحتياطية؛ والملف التالف هو {file}.</translation>
    </message>
    <message>
      <source>The blind copy is in {path}</source>
      <translation>النسخة العمياء في {path}</translation>
    </message>
    <message>
      <source>The draft as it will be written</source>
      <translation>المسودة كما ستُكتب</translation>
    </message>
    <message>
      <source>The draft is in {path}</source>
      <translation>المسودة في {path}</translation>
    </message>
    <message>
      <source>The first posts, as they would be read</source>
      <translation>أول المنشورات كما ستُقرأ</translation>
    </message>
    <message>
      <source>The first tweets, as they will be read</source>
      <translation>أول التغريدات كما ستُقرأ</translation>
    </message>
    <message>
      <source>The guide</source>
      <translation>الدليل</translation>
    </message>
    <message>
      <source>The import was cancelled; what had come is taken out again.</source>
      <translation>أُلغي الإدخال؛ وأُخرج ما كان قد وصل.</translation>
    </message>
    <message>
      <source>The import was stopped; what had come is kept.</source>
      <translation>أُوقف الإدخال؛ وبقي ما وصل.</translation>
    </message>
    <message>
      <source>The merged project is in {path}</source>
      <translation>المشروع المدموج في {path}</translation>
    </message>
    <message>
      <source>The process that does long work ended before it was done, perhaps for want of memory; what was decided is saved, and you can try again.</source>
      <translation>انتهت عملية العمل الطويل قبل إتمامه، ربما لنقص الذاكرة؛ ما قُرّر محفوظ، ويمكنك المحاولة مجددًا.</translation>
    </message>
    <message>
      <source>The project becomes what it was then. What is there now is backed up first, and can be restored too.</source>
      <translation>يصير المشروع كما كان حينها. ويُنسخ ما فيه الآن احتياطيًا أولًا، ويمكن استعادته أيضًا.</translation>
    </message>
    <message>
      <source>The rest</source>
      <translation>الباقي</translation>
    </message>
    <message numerus="yes">
      <source>The same words, {count} more times</source>
      <translation>
        <numerusform>لا تكرار للكلمات نفسها ({count})</numerusform>
        <numerusform>الكلمات نفسها، مرة أخرى</numerusform>
        <numerusform>الكلمات نفسها، مرتين أخريين</numerusform>
        <numerusform>الكلمات نفسها، {count} مرات أخرى</numerusform>
        <numerusform>الكلمات نفسها، {count} مرة أخرى</numerusform>
        <numerusform>الكلمات نفسها، {count} مرة أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>The tweet that is quoted is not in the archive.</source>
      <translation>التغريدة المقتبسة ليست في الأرشيف.</translation>
    </message>
    <message>
      <source>The tweet:</source>
      <translation>التغريدة:</translation>
    </message>
    <message>
      <source>There are no tweets yet.

Add an archive from the File menu, or drop its file here.</source>
      <translation>لا تغريدات بعد.

أضف أرشيفًا من قائمة «ملف»، أو أفلِت ملفه هنا.</translation>
    </message>
    <message>
      <source>There is more than is shown here.</source>
      <translation>هناك أكثر مما يظهر هنا.</translation>
    </message>
    <message>
      <source>There is no backup yet. One is made whenever a project is opened in which something new was decided.</source>
      <translation>لا نسخة احتياطية بعد. تُنشأ واحدة كلما فُتح مشروع فيه قرارات جديدة.</translation>
    </message>
    <message>
      <source>There is no quote after this one to join it with.</source>
      <translation>لا اقتباس بعد هذا لضمّه إليه.</translation>
    </message>
    <message>
      <source>There is nothing to make again.</source>
      <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
      <source>This could not be saved: the disk failed; see that the project's folder is still there.</source>
      <translation>تعذّر حفظ هذا: أخفق القرص؛ تأكد أن مجلد المشروع ما زال موجودًا.</translation>
    </message>
    <message>
      <source>This format has no {features}.</source>
      <translation>هذا التنسيق لا يعرف {features}.</translation>
    </message>
    <message>
      <source>This is no joined quote.</source>
      <translation>هذا ليس اقتباسًا مضمومًا.</translation>
    </message>
    <message>
      <source>This tweet is not in the archive.</source>
      <translation>هذه التغريدة ليست في الأرشيف.</translation>
    </message>
    <message>
      <source>This tweet is not in the article yet.</source>
      <translation>هذه التغريدة ليست في المقال بعد.</translation>
    </message>
    <message>
      <source>This tweet seems whole. Select those that belong together to join them.</source>
      <translation>تبدو هذه التغريدة تامة. حدد ما ينتمي بعضه إلى بعض لضمّه.</translation>
    </message>
    <message>
      <source>Those who are quoted</source>
      <translation>المقتبَس منهم</translation>
    </message>
    <message>
      <source>Those who came when a third of the chat was over</source>
      <translation>من جاؤوا بعد انقضاء ثلث المحادثة</translation>
    </message>
    <message>
      <source>Those who only retweeted</source>
      <translation>من أعادوا التغريد فقط</translation>
    </message>
    <message>
      <source>Those who wrote and are not quoted</source>
      <translation>من كتبوا ولم يُقتبسوا</translation>
    </message>
    <message>
      <source>Thread</source>
      <translation>السلسلة</translation>
    </message>
    <message>
      <source>Thread and duplicates</source>
      <translation>السلسلة والمكررات</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>المنطقة الزمنية</translation>
    </message>
    <message>
      <source>Time zone…</source>
      <translation>المنطقة الزمنية…</translation>
    </message>
    <message>
      <source>To</source>
      <comment>a time</comment>
      <translation>إلى</translation>
    </message>
    <message>
      <source>Took back a decision that was not saved yet.</source>
      <translation>تُرُوجع عن قرار لم يُحفظ بعد.</translation>
    </message>
    <message>
      <source>Took back: {what}</source>
      <translation>تُرُوجع عن: {what}</translation>
    </message>
    <message>
      <source>Tweets</source>
      <translation>التغريدات</translation>
    </message>
    <message>
      <source>Tweets with #</source>
      <translation>التغريدات بالوسم #</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Undo: {act}</source>
      <translation>تراجع: {act}</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>استعمله</translation>
    </message>
    <message>
      <source>Use it as well</source>
      <translation>استعمله أيضًا</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>تحذير</translation>
    </message>
    <message>
      <source>Weighing all that is left in the Inbox…</source>
      <translation>يُوزن كل ما بقي في الوارد…</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>ما يمكن فعله</translation>
    </message>
    <message>
      <source>What can be searched for</source>
      <translation>ما يمكن البحث عنه</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
      <source>What does it show, for those who do not see it?</source>
      <translation>ماذا تُظهر، لمن لا يراها؟</translation>
    </message>
    <message>
      <source>What is left</source>
      <translation>ما بقي</translation>
    </message>
    <message>
      <source>What is the article about?</source>
      <translation>عمّ يتحدث المقال؟</translation>
    </message>
    <message>
      <source>What is what in {name}?</source>
      <translation>ما معنى كل عمود في {name}؟</translation>
    </message>
    <message>
      <source>What is wrong with the draft</source>
      <translation>عيوب المسودة</translation>
    </message>
    <message>
      <source>What is wrong with the draft{key}</source>
      <translation>عيوب المسودة{key}</translation>
    </message>
    <message>
      <source>What lies beyond could not be read again, for {names} is not there any more, was changed, or is on a server; import it again.</source>
      <translation>تعذّرت إعادة قراءة ما يتجاوز ذلك، لأن {names} لم يعد موجودًا أو تغيّر أو هو على خادم؛ أدخله من جديد.</translation>
    </message>
    <message>
      <source>What stands around the quotes:</source>
      <translation>ما يحيط بالاقتباسات:</translation>
    </message>
    <message>
      <source>What stands on the right</source>
      <translation>ما يظهر على الجانب</translation>
    </message>
    <message>
      <source>What the labels mean</source>
      <translation>معاني الملصقات</translation>
    </message>
    <message>
      <source>What the labels mean…</source>
      <translation>معاني الملصقات…</translation>
    </message>
    <message>
      <source>What this question is about.</source>
      <translation>موضوع هذا السؤال.</translation>
    </message>
    <message>
      <source>What would be filed</source>
      <translation>ما سيُصنّف</translation>
    </message>
    <message>
      <source>What you decided meanwhile is in {name}; merge with that once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you put aside stands here.

Shelve a tweet{key}, or drag it onto the Shelf.</source>
      <translation>هنا ما نحّيته جانبًا.

نحِّ تغريدة{key}، أو اسحبها إلى الرف.</translation>
    </message>
    <message>
      <source>What {label} means</source>
      <translation>معنى {label}</translation>
    </message>
    <message>
      <source>Where the clocks stand</source>
      <translation>موضع الساعات</translation>
    </message>
    <message>
      <source>Which column is what…</source>
      <translation>أي عمود لأي شيء…</translation>
    </message>
    <message>
      <source>Which column of {name} holds what? The text is needed; an author and a time or an address help. It is asked once for files of this shape.</source>
      <translation>أي عمود في {name} يحوي ماذا؟ النص لازم؛ والكاتب والوقت أو العنوان مفيدة. يُسأل مرة واحدة عن الملفات بهذا الشكل.</translation>
    </message>
    <message>
      <source>Widen or narrow the project. What you decided about stays, whatever you choose.</source>
      <translation>وسّع المشروع أو ضيّقه. ما قررته يبقى، أيًّا كان اختيارك.</translation>
    </message>
    <message>
      <source>Widen or narrow…</source>
      <translation>وسّع أو ضيّق…</translation>
    </message>
    <message>
      <source>Words to aim at (0: none):</source>
      <translation>عدد الكلمات المستهدف (0: بلا):</translation>
    </message>
    <message>
      <source>Words, and filters: from:ana  q:2  is:unfiled  has:link{behind}; ↓ shows all of them</source>
      <translation>كلمات ومرشّحات: from:ana  q:2  is:unfiled  has:link{behind}؛ يعرضها ↓ كلها</translation>
    </message>
    <message>
      <source>Write a paragraph here</source>
      <translation>اكتب فقرة هنا</translation>
    </message>
    <message>
      <source>Write a remark</source>
      <translation>اكتب ملاحظة</translation>
    </message>
    <message>
      <source>Write a remark on the person</source>
      <translation>اكتب ملاحظة على الشخص</translation>
    </message>
    <message>
      <source>Write a subheading here</source>
      <translation>اكتب عنوانًا فرعيًا هنا</translation>
    </message>
    <message>
      <source>Write an introduction: who hosted, how many came, what it was about.</source>
      <translation>اكتب مقدمة: من استضاف، وكم حضر، وعمّ دارت.</translation>
    </message>
    <message>
      <source>Your own words.</source>
      <translation>كلماتك أنت.</translation>
    </message>
    <message>
      <source>Your remark on {about}</source>
      <translation>ملاحظتك على {about}</translation>
    </message>
    <message>
      <source>Your remark on {about}, for you alone</source>
      <translation>ملاحظتك على {about}، لك وحدك</translation>
    </message>
    <message>
      <source>Your remark: {remark}</source>
      <translation>ملاحظتك: {remark}</translation>
    </message>
    <message>
      <source>a part of it cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a span</source>
      <comment>what a key does</comment>
      <translation>فترة</translation>
    </message>
    <message>
      <source>accept</source>
      <comment>what a key does</comment>
      <translation>اقبل</translation>
    </message>
    <message>
      <source>all keys</source>
      <comment>what a key does</comment>
      <translation>كل المفاتيح</translation>
    </message>
    <message>
      <source>all saved</source>
      <translation>كل شيء محفوظ</translation>
    </message>
    <message>
      <source>all saved {time}</source>
      <translation>كل شيء محفوظ {time}</translation>
    </message>
    <message>
      <source>altered by hand</source>
      <comment>a quote</comment>
      <translation>معدَّل يدويًا</translation>
    </message>
    <message>
      <source>any</source>
      <comment>a hashtag</comment>
      <translation>أي وسم</translation>
    </message>
    <message>
      <source>bold</source>
      <comment>what a format may lack</comment>
      <translation>الخط العريض</translation>
    </message>
    <message>
      <source>bolt</source>
      <comment>a label</comment>
      <translation>برق</translation>
    </message>
    <message>
      <source>by minute</source>
      <comment>what a key does</comment>
      <translation>بالدقيقة</translation>
    </message>
    <message>
      <source>by the hashtag and the time that you say below</source>
      <translation>بالوسم والوقت اللذين تذكرهما أدناه</translation>
    </message>
    <message>
      <source>came late to the chat</source>
      <translation>جاء متأخرًا إلى المحادثة</translation>
    </message>
    <message>
      <source>click the card and press Enter</source>
      <translation>انقر البطاقة واضغط Enter</translation>
    </message>
    <message>
      <source>commands</source>
      <comment>what a key does</comment>
      <translation>الأوامر</translation>
    </message>
    <message>
      <source>context</source>
      <comment>a tweet that is not of the chat</comment>
      <translation>سياق</translation>
    </message>
    <message>
      <source>copy</source>
      <comment>a tweet</comment>
      <translation>نسخة</translation>
    </message>
    <message>
      <source>d MMM</source>
      <comment>how Qt shall write a day</comment>
      <translation>d MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>how Qt shall write a day</comment>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>d MMM yyyy HH:mm:ss</source>
      <comment>how Qt shall write a moment</comment>
      <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
      <source>ddd d MMM</source>
      <comment>how Qt shall write a day</comment>
      <translation>ddd d MMM</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <comment>how Qt shall write a day</comment>
      <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
      <source>double-click it</source>
      <translation>انقره نقرًا مزدوجًا</translation>
    </message>
    <message>
      <source>double-click the words</source>
      <translation>انقر الكلمات نقرًا مزدوجًا</translation>
    </message>
    <message>
      <source>drag downwards</source>
      <translation>اسحب إلى أسفل</translation>
    </message>
    <message>
      <source>drag onto Inbox</source>
      <translation>اسحب إلى الوارد</translation>
    </message>
    <message>
      <source>drag onto Shelf</source>
      <translation>اسحب إلى الرف</translation>
    </message>
    <message>
      <source>drag onto Starred</source>
      <translation>اسحب إلى «المميّزة بنجمة»</translation>
    </message>
    <message>
      <source>drag onto the question</source>
      <translation>اسحب إلى السؤال</translation>
    </message>
    <message>
      <source>drag onto the question, holding Ctrl</source>
      <translation>اسحب إلى السؤال مع ضغط Ctrl</translation>
    </message>
    <message>
      <source>drag upwards</source>
      <translation>اسحب إلى أعلى</translation>
    </message>
    <message>
      <source>drop</source>
      <comment>a label</comment>
      <translation>قطرة</translation>
    </message>
    <message>
      <source>edit</source>
      <comment>what a key does</comment>
      <translation>حرّر</translation>
    </message>
    <message>
      <source>every tweet in it</source>
      <translation>كل تغريدة فيه</translation>
    </message>
    <message>
      <source>file</source>
      <comment>what a key does</comment>
      <translation>صنّف</translation>
    </message>
    <message>
      <source>filed under {number}</source>
      <translation>مصنّفة تحت {number}</translation>
    </message>
    <message>
      <source>first name</source>
      <translation>الاسم الأول</translation>
    </message>
    <message>
      <source>flag</source>
      <comment>a label</comment>
      <translation>راية</translation>
    </message>
    <message>
      <source>from</source>
      <comment>a time</comment>
      <translation>من</translation>
    </message>
    <message>
      <source>go there</source>
      <comment>what a key does</comment>
      <translation>انتقل إليه</translation>
    </message>
    <message>
      <source>go there, or see the span alone</source>
      <comment>what a key does</comment>
      <translation>انتقل إليه، أو اعرض الفترة وحدها</translation>
    </message>
    <message>
      <source>goes on</source>
      <translation>له تتمة</translation>
    </message>
    <message>
      <source>heart</source>
      <comment>a label</comment>
      <translation>قلب</translation>
    </message>
    <message>
      <source>how they are named</source>
      <comment>what a key does</comment>
      <translation>كيف يُسمّون</translation>
    </message>
    <message numerus="yes">
      <source>joined of {count} tweets</source>
      <translation>
        <numerusform>بلا تغريدات ({count})</numerusform>
        <numerusform>من تغريدة واحدة</numerusform>
        <numerusform>مضموم من تغريدتين</numerusform>
        <numerusform>مضموم من {count} تغريدات</numerusform>
        <numerusform>مضموم من {count} تغريدة</numerusform>
        <numerusform>مضموم من {count} تغريدة</numerusform>
      </translation>
    </message>
    <message>
      <source>joined {number} of {of}</source>
      <translation>مضمومة {number} من {of}</translation>
    </message>
    <message>
      <source>label {label}</source>
      <translation>الملصق {label}</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>مستبعد</translation>
    </message>
    <message>
      <source>links</source>
      <comment>what a format may lack</comment>
      <translation>الروابط</translation>
    </message>
    <message>
      <source>lists</source>
      <comment>what a format may lack</comment>
      <translation>القوائم</translation>
    </message>
    <message>
      <source>may be named</source>
      <translation>يجوز ذكر اسمه</translation>
    </message>
    <message>
      <source>moon</source>
      <comment>a label</comment>
      <translation>قمر</translation>
    </message>
    <message>
      <source>more</source>
      <comment>what a key does</comment>
      <translation>المزيد</translation>
    </message>
    <message>
      <source>more than a fair share</source>
      <translation>أكثر من نصيب عادل</translation>
    </message>
    <message>
      <source>move</source>
      <comment>what a key does</comment>
      <translation>انقل</translation>
    </message>
    <message>
      <source>near copy</source>
      <comment>a tweet</comment>
      <translation>نسخة شبه مطابقة</translation>
    </message>
    <message>
      <source>never quoted</source>
      <translation>لم يُقتبس قط</translation>
    </message>
    <message>
      <source>new</source>
      <comment>a person</comment>
      <translation>جديد</translation>
    </message>
    <message>
      <source>no keys</source>
      <translation>بلا مفاتيح</translation>
    </message>
    <message>
      <source>no time</source>
      <translation>بلا وقت</translation>
    </message>
    <message>
      <source>no tweets</source>
      <translation>لا تغريدات</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>لا أحد يُسمّى</translation>
    </message>
    <message>
      <source>none of them: {share}%</source>
      <translation>لا شيء منها: {share}٪</translation>
    </message>
    <message>
      <source>not asked</source>
      <translation>لم يُسأل</translation>
    </message>
    <message>
      <source>not by name</source>
      <translation>بلا اسم</translation>
    </message>
    <message>
      <source>on the shelf</source>
      <translation>على الرف</translation>
    </message>
    <message>
      <source>open</source>
      <comment>what a key does</comment>
      <translation>افتح</translation>
    </message>
    <message>
      <source>part {number} of {of}</source>
      <translation>الجزء {number} من {of}</translation>
    </message>
    <message>
      <source>pictures</source>
      <comment>what a format may lack</comment>
      <translation>الصور</translation>
    </message>
    <message>
      <source>quoted</source>
      <translation>مقتبَس</translation>
    </message>
    <message>
      <source>retweet</source>
      <comment>a tweet</comment>
      <translation>إعادة تغريد</translation>
    </message>
    <message>
      <source>reword</source>
      <comment>what a key does</comment>
      <translation>أعد الصياغة</translation>
    </message>
    <message>
      <source>search</source>
      <comment>what a key does</comment>
      <translation>ابحث</translation>
    </message>
    <message>
      <source>see their tweets</source>
      <comment>what a key does</comment>
      <translation>اعرض تغريداته</translation>
    </message>
    <message>
      <source>seen</source>
      <translation>مقروءة</translation>
    </message>
    <message>
      <source>shelve</source>
      <comment>what a key does</comment>
      <translation>نحِّ</translation>
    </message>
    <message>
      <source>shelved</source>
      <translation>منحّاة</translation>
    </message>
    <message>
      <source>star</source>
      <comment>what a key does</comment>
      <translation>نجمة</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>بنجمة</translation>
    </message>
    <message>
      <source>starred</source>
      <comment>a quote</comment>
      <translation>بنجمة</translation>
    </message>
    <message>
      <source>suggested for {number}</source>
      <translation>مقترحة لـ{number}</translation>
    </message>
    <message>
      <source>take out</source>
      <comment>what a key does</comment>
      <translation>أخرج</translation>
    </message>
    <message>
      <source>the whole thread</source>
      <comment>what a key does</comment>
      <translation>السلسلة كلها</translation>
    </message>
    <message>
      <source>this tweet</source>
      <translation>هذه التغريدة</translation>
    </message>
    <message>
      <source>to</source>
      <comment>a time</comment>
      <translation>إلى</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>you have begun with it</source>
      <translation>لقد بدأت به</translation>
    </message>
    <message>
      <source>your remark: {remark}</source>
      <translation>ملاحظتك: {remark}</translation>
    </message>
    <message>
      <source>{before} and {one}</source>
      <translation>{before} و{one}</translation>
    </message>
    <message>
      <source>{before}, {one}</source>
      <translation>{before}، {one}</translation>
    </message>
    <message>
      <source>{came}, {went}.</source>
      <translation>{came}، {went}.</translation>
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
        <numerusform>لا قرارات غير محفوظة ({count})؛ كلها على القرص.</numerusform>
        <numerusform>قرار واحد لم يُحفظ بعد وسيُحفظ حالما يمكن؛ وسائر القرارات على القرص.</numerusform>
        <numerusform>قراران لم يُحفظا بعد وسيُحفظان حالما يمكن؛ وسائر القرارات على القرص.</numerusform>
        <numerusform>{count} قرارات لم تُحفظ بعد وستُحفظ حالما يمكن؛ وسائر القرارات على القرص.</numerusform>
        <numerusform>{count} قرارًا لم تُحفظ بعد وستُحفظ حالما يمكن؛ وسائر القرارات على القرص.</numerusform>
        <numerusform>{count} قرار لم تُحفظ بعد وستُحفظ حالما يمكن؛ وسائر القرارات على القرص.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions are not saved yet, and would be missing; try again once all is saved.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions are not saved yet, because the file cannot be written; close again to give up on that.</source>
      <translation>
        <numerusform>لا قرارات غير محفوظة ({count}).</numerusform>
        <numerusform>قرار واحد لم يُحفظ بعد لتعذّر الكتابة في الملف؛ أغلق مرة أخرى للتخلي عنه.</numerusform>
        <numerusform>قراران لم يُحفظا بعد لتعذّر الكتابة في الملف؛ أغلق مرة أخرى للتخلي عنهما.</numerusform>
        <numerusform>{count} قرارات لم تُحفظ بعد لتعذّر الكتابة في الملف؛ أغلق مرة أخرى للتخلي عنها.</numerusform>
        <numerusform>{count} قرارًا لم تُحفظ بعد لتعذّر الكتابة في الملف؛ أغلق مرة أخرى للتخلي عنها.</numerusform>
        <numerusform>{count} قرار لم تُحفظ بعد لتعذّر الكتابة في الملف؛ أغلق مرة أخرى للتخلي عنها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} found</source>
      <translation>
        <numerusform>لم يوجد شيء ({count})</numerusform>
        <numerusform>وُجدت واحدة</numerusform>
        <numerusform>وُجدت اثنتان</numerusform>
        <numerusform>وُجدت {count}</numerusform>
        <numerusform>وُجدت {count}</numerusform>
        <numerusform>وُجدت {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not saved yet</source>
      <translation>
        <numerusform>كله محفوظ ({count})</numerusform>
        <numerusform>واحد غير محفوظ بعد</numerusform>
        <numerusform>اثنان غير محفوظين بعد</numerusform>
        <numerusform>{count} غير محفوظة بعد</numerusform>
        <numerusform>{count} غير محفوظة بعد</numerusform>
        <numerusform>{count} غير محفوظة بعد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of its pictures cannot be read from the archive.</source>
      <translation>
        <numerusform>كل صورها مقروءة ({count}).</numerusform>
        <numerusform>صورة من صورها لا تُقرأ من الأرشيف.</numerusform>
        <numerusform>صورتان من صورها لا تُقرآن من الأرشيف.</numerusform>
        <numerusform>{count} من صورها لا تُقرأ من الأرشيف.</numerusform>
        <numerusform>{count} من صورها لا تُقرأ من الأرشيف.</numerusform>
        <numerusform>{count} من صورها لا تُقرأ من الأرشيف.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} people</source>
      <translation>
        <numerusform>لا أحد ({count})</numerusform>
        <numerusform>شخص واحد</numerusform>
        <numerusform>شخصان</numerusform>
        <numerusform>{count} أشخاص</numerusform>
        <numerusform>{count} شخصًا</numerusform>
        <numerusform>{count} شخص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} picked</source>
      <translation>
        <numerusform>لا مختارات ({count})</numerusform>
        <numerusform>مختارة واحدة</numerusform>
        <numerusform>مختارتان</numerusform>
        <numerusform>{count} مختارات</numerusform>
        <numerusform>{count} مختارة</numerusform>
        <numerusform>{count} مختارة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} questions</source>
      <translation>
        <numerusform>لا أسئلة ({count})</numerusform>
        <numerusform>سؤال واحد</numerusform>
        <numerusform>سؤالان</numerusform>
        <numerusform>{count} أسئلة</numerusform>
        <numerusform>{count} سؤالًا</numerusform>
        <numerusform>{count} سؤال</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} quotes</source>
      <translation>
        <numerusform>لا اقتباسات ({count})</numerusform>
        <numerusform>اقتباس واحد</numerusform>
        <numerusform>اقتباسان</numerusform>
        <numerusform>{count} اقتباسات</numerusform>
        <numerusform>{count} اقتباسًا</numerusform>
        <numerusform>{count} اقتباس</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} retweets</source>
      <translation>
        <numerusform>لا إعادة تغريد ({count})</numerusform>
        <numerusform>إعادة تغريد واحدة</numerusform>
        <numerusform>إعادتا تغريد</numerusform>
        <numerusform>{count} إعادات تغريد</numerusform>
        <numerusform>{count} إعادة تغريد</numerusform>
        <numerusform>{count} إعادة تغريد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} starred</source>
      <translation>
        <numerusform>لا نجوم ({count})</numerusform>
        <numerusform>نجمة واحدة</numerusform>
        <numerusform>نجمتان</numerusform>
        <numerusform>{count} نجوم</numerusform>
        <numerusform>{count} نجمة</numerusform>
        <numerusform>{count} نجمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to look at</source>
      <translation>
        <numerusform>لا شيء للنظر ({count})</numerusform>
        <numerusform>واحدة للنظر</numerusform>
        <numerusform>اثنتان للنظر</numerusform>
        <numerusform>{count} للنظر</numerusform>
        <numerusform>{count} للنظر</numerusform>
        <numerusform>{count} للنظر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets</source>
      <translation>
        <numerusform>لا تغريدات ({count})</numerusform>
        <numerusform>تغريدة واحدة</numerusform>
        <numerusform>تغريدتان</numerusform>
        <numerusform>{count} تغريدات</numerusform>
        <numerusform>{count} تغريدة</numerusform>
        <numerusform>{count} تغريدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tweets came</source>
      <translation>
        <numerusform>لم تأتِ تغريدات ({count})</numerusform>
        <numerusform>جاءت تغريدة</numerusform>
        <numerusform>جاءت تغريدتان</numerusform>
        <numerusform>جاءت {count} تغريدات</numerusform>
        <numerusform>جاءت {count} تغريدة</numerusform>
        <numerusform>جاءت {count} تغريدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} went</source>
      <translation>
        <numerusform>لم يذهب شيء ({count})</numerusform>
        <numerusform>ذهبت واحدة</numerusform>
        <numerusform>ذهبت اثنتان</numerusform>
        <numerusform>ذهبت {count}</numerusform>
        <numerusform>ذهبت {count}</numerusform>
        <numerusform>ذهبت {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words</source>
      <translation>
        <numerusform>لا كلمات ({count})</numerusform>
        <numerusform>كلمة واحدة</numerusform>
        <numerusform>كلمتان</numerusform>
        <numerusform>{count} كلمات</numerusform>
        <numerusform>{count} كلمة</numerusform>
        <numerusform>{count} كلمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count}+ found</source>
      <translation>
        <numerusform>لم يوجد شيء ({count}+)</numerusform>
        <numerusform>وُجدت أكثر من واحدة</numerusform>
        <numerusform>وُجدت أكثر من اثنتين</numerusform>
        <numerusform>وُجدت أكثر من {count}</numerusform>
        <numerusform>وُجدت أكثر من {count}</numerusform>
        <numerusform>وُجدت أكثر من {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>{day} {time}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <source>{day}, {start}–{end}</source>
      <translation>{day}، {start}–{end}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}، {time}</translation>
    </message>
    <message>
      <source>{file} was changed since it was last exported from here, or comes from elsewhere.</source>
      <translation>تغيّر {file} منذ آخر تصدير من هنا، أو هو من مكان آخر.</translation>
    </message>
    <message>
      <source>{gone}; all that was decided is still held here, and can be saved as a new file.</source>
      <translation>{gone}؛ كل ما قُرّر ما زال محتجزًا هنا، ويمكن حفظه في ملف جديد.</translation>
    </message>
    <message>
      <source>{gone}; save it as a new file, or close again to give up all that was decided.</source>
      <translation>{gone}؛ احفظه في ملف جديد، أو أغلق مرة أخرى للتخلي عن كل ما قُرّر.</translation>
    </message>
    <message>
      <source>{handle} · host</source>
      <translation>{handle} · المضيف</translation>
    </message>
    <message>
      <source>{key} is for “{command}” now, which would lose it.</source>
      <translation>{key} الآن للأمر «{command}»، وسيفقده.</translation>
    </message>
    <message>
      <source>{key} is free.</source>
      <translation>{key} غير مستعمل.</translation>
    </message>
    <message>
      <source>{key} is one of its keys already.</source>
      <translation>{key} من مفاتيحه أصلًا.</translation>
    </message>
    <message>
      <source>{key} moves about, everywhere, and cannot be given to a command.</source>
      <translation>{key} للتنقل في كل مكان، ولا يُعطى لأمر.</translation>
    </message>
    <message>
      <source>{key} opens the menu {menu}.</source>
      <translation>{key} يفتح القائمة {menu}.</translation>
    </message>
    <message>
      <source>{key}: {words}</source>
      <translation>{key}: {words}</translation>
    </message>
    <message>
      <source>{kind} ({percent}% sure)</source>
      <translation>{kind} (ثقة {percent}٪)</translation>
    </message>
    <message>
      <source>{kind}, {percent}% sure</source>
      <translation>{kind}، ثقة {percent}٪</translation>
    </message>
    <message>
      <source>{made} (of a copy, or before it was moved)</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{name} (and {count} more) is a copy of this project, as synchronised folders make them where two computers changed it at once. It has decisions that are not here.</source>
      <translation>
        <numerusform>{name} (ولا غيرها، {count}) نسخة من هذا المشروع كما تنشئها المجلدات المتزامنة حين يغيّره حاسوبان معًا. وفيها قرارات ليست هنا.</numerusform>
        <numerusform>{name} (وأخرى معها) نسخة من هذا المشروع كما تنشئها المجلدات المتزامنة حين يغيّره حاسوبان معًا. وفيها قرارات ليست هنا.</numerusform>
        <numerusform>{name} (واثنتان معها) نسخة من هذا المشروع كما تنشئها المجلدات المتزامنة حين يغيّره حاسوبان معًا. وفيها قرارات ليست هنا.</numerusform>
        <numerusform>{name} (و{count} معها) نسخة من هذا المشروع كما تنشئها المجلدات المتزامنة حين يغيّره حاسوبان معًا. وفيها قرارات ليست هنا.</numerusform>
        <numerusform>{name} (و{count} معها) نسخة من هذا المشروع كما تنشئها المجلدات المتزامنة حين يغيّره حاسوبان معًا. وفيها قرارات ليست هنا.</numerusform>
        <numerusform>{name} (و{count} معها) نسخة من هذا المشروع كما تنشئها المجلدات المتزامنة حين يغيّره حاسوبان معًا. وفيها قرارات ليست هنا.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is a copy of this project, as synchronised folders make them where two computers changed it at once. It has decisions that are not here.</source>
      <translation>{name} نسخة من هذا المشروع كما تنشئها المجلدات المتزامنة حين يغيّره حاسوبان معًا. وفيها قرارات ليست هنا.</translation>
    </message>
    <message>
      <source>{name} is a new project; neither of the two was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is the project that is open; choose another editor's copy of it.</source>
      <translation>{name} هو المشروع المفتوح؛ اختر نسخة محرر آخر منه.</translation>
    </message>
    <message>
      <source>{name}, {count}</source>
      <translation>{name}، {count}</translation>
    </message>
    <message>
      <source>{path} is a project, not an archive; open it instead.</source>
      <translation>{path} مشروع لا أرشيف؛ افتحه بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>{percent}%</source>
      <translation>{percent}٪</translation>
    </message>
    <message>
      <source>{question}: {share}%</source>
      <translation>{question}: {share}٪</translation>
    </message>
    <message numerus="yes">
      <source>{quoted} of the {count} quotes</source>
      <translation>
        <numerusform>{quoted} من لا اقتباسات ({count})</numerusform>
        <numerusform>{quoted} من اقتباس واحد</numerusform>
        <numerusform>{quoted} من اقتباسين</numerusform>
        <numerusform>{quoted} من {count} اقتباسات</numerusform>
        <numerusform>{quoted} من {count} اقتباسًا</numerusform>
        <numerusform>{quoted} من {count} اقتباس</numerusform>
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
      <translation>{time} · سأله {who}</translation>
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
      <translation>{why} وهو محتجز هنا ويُعاد السعي إلى حفظه حتى يُحفظ.</translation>
    </message>
    <message>
      <source>{words} in {quotes}</source>
      <translation>{words} في {quotes}</translation>
    </message>
    <message numerus="yes">
      <source>{words} of {count} words</source>
      <translation>
        <numerusform>{words} من {count} كلمة</numerusform>
        <numerusform>{words} من كلمة واحدة</numerusform>
        <numerusform>{words} من كلمتين</numerusform>
        <numerusform>{words} من {count} كلمات</numerusform>
        <numerusform>{words} من {count} كلمة</numerusform>
        <numerusform>{words} من {count} كلمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>×{count} alike</source>
      <translation>
        <numerusform>×{count} مشابه</numerusform>
        <numerusform>×{count} مشابه</numerusform>
        <numerusform>×{count} مشابهان</numerusform>
        <numerusform>×{count} مشابهة</numerusform>
        <numerusform>×{count} مشابهًا</numerusform>
        <numerusform>×{count} مشابه</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>×{count} retweets</source>
      <translation>
        <numerusform>×{count} إعادة</numerusform>
        <numerusform>×{count} إعادة</numerusform>
        <numerusform>×{count} إعادتان</numerusform>
        <numerusform>×{count} إعادات</numerusform>
        <numerusform>×{count} إعادة</numerusform>
        <numerusform>×{count} إعادة</numerusform>
      </translation>
    </message>
    <message>
      <source>↳ reply</source>
      <translation>↲ ردّ</translation>
    </message>
  </context>
</TS>
