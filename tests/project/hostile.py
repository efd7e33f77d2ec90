"""Projects made to harm: what a stranger may have written into one whose schema is the shipped one, or is not."""

import os
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from curator.posts import CuratorError
from curator.project import Project
from curator.project.repair.verify import problems
from curator.work import checking, conversation, exporting, starting, suggesting
from tests.bounded import start_clock
from tests.conftest import fill, make_posts
from tests.questions import numbered

DEEP = "[" * 100_000 + "]" * 100_000
LAST = "(SELECT max(id) FROM decision)"

CASES: dict[str, list[str | tuple[str, tuple[str, ...]]]] = {
    "log_table": [
        "UPDATE change SET table_name='sqlite_schema' WHERE decision=(SELECT max(id) FROM decision)",
    ],
    "log_injection": [
        "UPDATE change SET table_name='star; DROP TABLE post' WHERE decision=(SELECT max(id) FROM decision)",
    ],
    "log_project_table": [
        "UPDATE change SET table_name='project', row_key='[\"id\"]' WHERE decision=(SELECT max(id) FROM decision)",
    ],
    "key_number": [
        "UPDATE change SET row_key='[1]' WHERE decision=(SELECT max(id) FROM decision)",
    ],
    "key_nested": [
        "UPDATE change SET row_key='[[\"1\"]]' WHERE decision=(SELECT max(id) FROM decision)",
    ],
    "key_surrogate": [
        'UPDATE change SET row_key=\'["\\ud800","x"]\' WHERE decision=(SELECT max(id) FROM decision)',
    ],
    "key_deep": [("UPDATE change SET row_key = ? WHERE decision = " + LAST, (DEEP,))],
    "key_nojson": [
        "UPDATE change SET row_key='[' WHERE decision=(SELECT max(id) FROM decision)",
    ],
    "before_deep": [("UPDATE change SET before = ?, after = ? WHERE decision = " + LAST, (DEEP, DEEP))],
    "before_nojson": [
        "UPDATE change SET before='{' , after='}' WHERE decision=(SELECT max(id) FROM decision)",
    ],
    "before_list": [
        "UPDATE change SET before='[1]', after='3' WHERE decision=(SELECT max(id) FROM decision)",
    ],
    "before_values": [
        'UPDATE change SET before=\'{"head":{"a":1},"rank":[1]}\' WHERE decision=(SELECT max(id) FROM decision)',
    ],
    "before_float": [
        'UPDATE change SET before=\'{"head":NaN,"rank":1e999}\' WHERE decision=(SELECT max(id) FROM decision)',
    ],
    "before_bigint": [
        (
            'UPDATE change SET before=\'{"head":"1","rank":123456789012345678901234567890}\' WHERE '
            "decision=(SELECT max(id) FROM decision)"
        ),
    ],
    "before_hugeint": [
        (
            "UPDATE change SET before = ? WHERE decision = " + LAST,
            ('{"head": "1", "rank": ' + "1" * 100_000 + "}",),
        )
    ],
    "before_surrogate": [
        'UPDATE change SET before=\'{"head":"1","rank":"\\ud800"}\' WHERE decision=(SELECT max(id) FROM decision)',
    ],
    "before_wrongtype": [
        'UPDATE change SET before=\'{"head":null,"rank":3}\' WHERE decision=(SELECT max(id) FROM decision)',
    ],
    "before_foreign": [
        'UPDATE change SET before=\'{"head":"nowhere","rank":"a"}\' WHERE decision=(SELECT max(id) FROM decision)',
    ],
    "label_markup": [
        "UPDATE decision SET label='<b>x</b>\x1b[31m'||char(8238)||char(10)||'next', editor='\x1b]0;pwn\x07'",
    ],
    "label_huge": [
        "UPDATE decision SET label=hex(zeroblob(80000000)) WHERE id = (SELECT max(id) FROM decision)",
    ],
    "at_junk": [
        "UPDATE decision SET at='not a time'",
    ],
    "cyclic_joined": [
        "DELETE FROM joined",
        "INSERT INTO joined VALUES('1','2','a')",
        "INSERT INTO joined VALUES('2','1','a')",
        "INSERT INTO joined VALUES('3','1','b')",
    ],
    "long_chain_joined": [
        "DELETE FROM joined",
        "INSERT INTO joined VALUES('1','2','a')",
        "INSERT INTO joined VALUES('2','3','a')",
        "INSERT INTO joined VALUES('3','4','b')",
    ],
    "reply_cycle": [
        "UPDATE post SET reply_to='2' WHERE id='1'",
        "UPDATE post SET reply_to='1' WHERE id='2'",
        "UPDATE post SET repost_of='4' WHERE id='5'",
        "UPDATE post SET repost_of='5' WHERE id='4'",
        "UPDATE post SET repost_of='6' WHERE id='6'",
        "UPDATE post SET quote_of='7', reply_to='7' WHERE id='7'",
    ],
    "ranks": [
        "UPDATE question SET rank=''",
        "UPDATE placement SET rank='zzzz'",
    ],
    "ranks_junk": [
        "UPDATE question SET rank=char(0)||char(255)",
        "UPDATE placement SET rank=char(8238)||'A'",
    ],
    "ranks_huge": [
        "UPDATE question SET rank=hex(zeroblob(2000000))",
        "UPDATE placement SET rank=hex(zeroblob(2000000))||post",
    ],
    "rank_edge": [
        "UPDATE question SET rank='a0'",
        "UPDATE placement SET rank='A00000000000000000000000000'",
    ],
    "article_markup": [
        (
            "INSERT OR REPLACE INTO article VALUES('title','<script>alert(1)</script>'), "
            "('intro','{{ 7*7 }} {% include \"/etc/passwd\" %} "
            "[x](javascript:1)'),('host','@<b>'),('zone','../../etc/passwd'),('attribution','nonsense'),"
            "('template','../../../../etc/passwd'),('picture','file:///etc/passwd'),('target','-1e9'),"
            "('unchecked','a,b,<x>'),('hashtag','#<b> "
            "x'),('byline','=1+1')"
        ),
    ],
    "zone_path": [
        "INSERT OR REPLACE INTO article VALUES('zone','/etc/passwd')",
    ],
    "zone_nul": [
        "INSERT OR REPLACE INTO article VALUES('zone','a'||char(0)||'b')",
    ],
    "zone_long": [
        "INSERT OR REPLACE INTO article VALUES('zone',hex(zeroblob(5000)))",
    ],
    "template_path": [
        "INSERT OR REPLACE INTO article VALUES('template','/etc/passwd')",
    ],
    "target_huge": [("INSERT OR REPLACE INTO article VALUES ('target', ?)", ("9" * 6000,))],
    "filters": [
        ("INSERT INTO filter VALUES ('&evil <b>', ?)", ("-(" * 5000,)),
        ("INSERT INTO filter VALUES ('long', ?)", ("a OR " * 20_000 + "b",)),
        ("INSERT INTO filter VALUES ('like', ?)", ("%_" * 5000,)),
        ("INSERT INTO filter VALUES ('x', ?)", ("from:" + "*" * 1000,)),
    ],
    "post_text_1gb": [
        "UPDATE post SET text=CAST(zeroblob(300000000) AS TEXT) WHERE id='1'",
    ],
    "posts_text_1mb": [
        "UPDATE post SET text=hex(zeroblob(500000))",
    ],
    "at_huge": [
        "UPDATE post SET at_ms=9223372036854775807 WHERE id='1'",
        "UPDATE post SET at_ms=-9223372036854775808 WHERE id='2'",
        "UPDATE post SET at_ms=99999999999999999 WHERE id='3'",
    ],
    "at_neg": [
        "UPDATE post SET at_ms=-99999999999999",
    ],
    "id_markup": [
        "UPDATE post SET id='<b>&x\x1b[31m'||id",
        "UPDATE placement SET post='<b>&x\x1b[31m'||post",
        "UPDATE star SET post='<b>&x\x1b[31m'||post",
    ],
    "url_js": [
        "UPDATE post SET url='javascript:alert(1)', lang='\x1b[2J'",
    ],
    "url_junk": [
        "UPDATE post SET url='https://['||char(0)||'x'",
    ],
    "handle_markup": [
        "UPDATE author SET handle='<img src=x>'||pk, name='=1+1\x1b[31m'||char(8238)",
    ],
    "handle_dupes": [
        "UPDATE author SET handle='same', name='same'",
    ],
    "archive_path": [
        "UPDATE archive SET path='\x1b[31m/etc/passwd', kind='nonsense', sha256='x'",
    ],
    "archive_dev": [
        "UPDATE archive SET path='/dev/zero', kind='x-export'",
        "INSERT INTO media VALUES('1',0,(SELECT max(pk) FROM archive),'../../../etc/passwd')",
    ],
    "question_id": [
        "UPDATE question SET id=id||',x'",
        "UPDATE placement SET question=question||',x'",
    ],
    "dangling": [
        "UPDATE placement SET question='gone'",
    ],
    "dangling_post": [
        "UPDATE placement SET post='gone'||post",
        "INSERT INTO note VALUES('n','gone','a','x')",
    ],
    "question_many": [
        (
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n WHERE x<100) INSERT INTO "
            "question SELECT 'q'||x,'a'||x,'Question '||x,NULL,1 FROM n"
        ),
    ],
    "decision_many": [
        (
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n WHERE x<200000) INSERT "
            "INTO decision (at,editor,label,state) SELECT '2024','e','l','done' FROM n"
        ),
    ],
    "uuid": [
        "UPDATE project SET value='../../../../tmp/evil' WHERE key='id'",
    ],
    "no_uuid": [
        "DELETE FROM project",
    ],
    "revision_gone": [
        "DELETE FROM revision",
    ],
    "cleanup_junk": [
        "INSERT INTO cleanup VALUES('nonsense','',1)",
        "INSERT INTO cleanup VALUES('nonsense','1',1)",
    ],
    "consent_junk": [
        "INSERT INTO consent VALUES('\x1b[31m<b>','anonymous')",
    ],
    "trigger": [
        "CREATE TRIGGER t AFTER INSERT ON star BEGIN DELETE FROM post; END",
    ],
    "view": [
        "CREATE VIEW v AS SELECT 1",
    ],
    "stat_junk": [
        "ANALYZE",
        "UPDATE sqlite_stat1 SET stat='999999999 1 1'",
    ],
    "index_expr": [
        "CREATE INDEX i ON post (length(text))",
    ],
}
LARGE = ("label_huge", "post_text_1gb", "posts_text_1mb", "question_many", "decision_many")  # slow to make
FOREIGN = ("trigger", "view", "index_expr")


def sound(path: Path) -> None:
    """A project with some decisions."""
    with Project.create(path, "Mira") as made:
        fill(made, make_posts(12))
        for text in ("What is open?", "Who is missing?", "What next?"):
            made.question(text)
        made.place(["1", "2"], numbered(made, 1))
        made.star("1")
        made.edit("1", "my words")
        made.set_article("title", "A chat")
        made.filter("mine", "from:person1")
        made.note(numbered(made, 1), 0, "a note")
        made.join(["1", "2"])


def spoiled(sound_one: bytes, case: str, path: Path) -> Path:
    """The project of a case."""
    path.write_bytes(sound_one)
    with closing(sqlite3.connect(path, isolation_level=None)) as made:
        for statement in CASES[case]:
            made.execute(*([statement] if isinstance(statement, str) else statement))
    return path


Act = Callable[[Path], object]


def _within(act: Callable[[Project], object]) -> Act:
    def run(path: Path) -> object:
        with Project.open(path) as project:
            return act(project)

    return run


def _search(project: Project) -> object:
    return [project.pks(query) for query in ("", "is:inbox", "thought", *dict(project.filters()).values())]


ACTS: dict[str, Act] = {
    "verify": problems,
    "history": _within(lambda project: (project.history(), project.next_undo_and_redo())),
    "posts": _within(lambda project: sum(len(state.text) for state in project.all_states(""))),
    "search": _within(_search),
    "questions": _within(lambda project: (project.questions(), project.counts(), project.article())),
    "detect": _within(starting.detect_questions),
    "suggest": _within(suggesting.suggestions),
    "lint": _within(checking.findings),
    "export": _within(lambda project: exporting.export(project, "markdown", project.path.parent / "article.md")),
    "word": _within(lambda project: exporting.export(project, "docx", project.path.parent / "article.docx")),
    "report": _within(
        lambda project: exporting.export(
            project, "html", project.path.parent / "a.html", report=project.path.parent / "r.html"
        )
    ),
    "table": _within(lambda project: exporting.export(project, "csv", project.path.parent / "a.csv")),
    "copy": _within(exporting.for_clipboard),
    "thread": _within(lambda project: conversation.thread(project, "1")),
    "pictures": _within(lambda project: [picture() for picture in conversation.pictures(project, "1")]),
    "copies": _within(lambda project: project.fold(conversation.copies(project))),
    "undo": _within(lambda project: project.undo()),
    "undo all": _within(lambda project: project.undo(1000)),
    "redo": _within(lambda project: project.redo(1000)),
    "decide": _within(
        lambda project: (
            project.question("One more?"),
            project.place("3", numbered(project, 1), 0),
            project.star("4"),
        )
    ),
}


def tried(*cases: str) -> list[tuple[str, str, str]]:
    """(case, act, what was said) for each act on each case; run by a process of its own."""
    said = []
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder) / "sound.curation"
        sound(first)
        whole = first.read_bytes()
        first.unlink()
        for case in cases:
            inside = Path(folder) / case
            inside.mkdir()
            path = inside / "project.curation"
            if not (maker := os.fork()):  # what it takes to make a project is not what it takes to read it
                spoiled(whole, case, path)
                os._exit(0)
            os.waitpid(maker, 0)
            for name, act in ACTS.items():
                start_clock()
                try:
                    act(path)
                    said.append((case, name, ""))
                except (CuratorError, sqlite3.DatabaseError) as error:
                    said.append((case, name, str(error) or "?"))
    return said
