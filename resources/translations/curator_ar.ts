<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
      <translation>من محادثة تويتر إلى مقال: افتح الأرشيف، واختر أفضل الإجابات، وصدّر المسودة.</translation>
    </message>
    <message>
      <source>Look at the sample chat</source>
      <translation>ألقِ نظرة على المحادثة النموذجية</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>افتح مجددًا</translation>
    </message>
    <message>
      <source>Open an archive or a project…</source>
      <translation>افتح أرشيفًا أو مشروعًا…</translation>
    </message>
    <message>
      <source>Open {name} again</source>
      <translation>افتح {name} مجددًا</translation>
    </message>
    <message>
      <source>Or drop a file here. The archive is only read; your work is kept in a .curation file beside it.</source>
      <translation>أو أفلِت ملفًا هنا. لا يُقرأ الأرشيف إلا قراءةً؛ ويُحفظ عملك في ملف ‎.curation بجانبه.</translation>
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
      <translation>d MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>how Qt shall write a day</comment>
      <translation>d MMM yyyy</translation>
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
      <source>{value}</source>
      <translation>{value}</translation>
    </message>
  </context>
</TS>
