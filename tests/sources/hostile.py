"""Archives made to harm, each by a function that writes it to a folder and gives its path."""

import gzip
import io
import shutil
import sqlite3
import struct
import zipfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path

Maker = Callable[[Path], Path]

_MEGABYTE = 1 << 20
_FIRST = 575486036429549001  # an id
_TWEETS = "CREATE TABLE tweets (id INTEGER PRIMARY KEY, screen_name TEXT, text TEXT)"
_INSERT = "INSERT INTO tweets (id, screen_name, text) VALUES (?, 'ana', ?)"


def written(folder: Path, name: str, *parts: str | bytes) -> Path:
    """A file of these parts."""
    path = folder / name
    with path.open("wb") as file:
        for part in parts:
            file.write(part.encode() if isinstance(part, str) else part)
    return path


def database(folder: Path, *statements: str, texts: Sequence[object] = (), page: int = 4096) -> Path:
    """A database made by these statements, with these texts in a table of tweets."""
    path = folder / "archive.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as made:
        made.execute(f"PRAGMA page_size = {page}")
        made.execute("PRAGMA journal_mode = OFF")
        made.execute("PRAGMA synchronous = OFF")
        for statement in statements:
            made.execute(statement)
        if texts:
            made.execute("BEGIN")
            made.executemany(_INSERT, ((_FIRST + number, text) for number, text in enumerate(texts)))
            made.execute("COMMIT")
    return path


# Databases


def endless_view(folder: Path) -> Path:
    return database(
        folder,
        "CREATE TABLE users (id INTEGER PRIMARY KEY, screen_name TEXT)",
        "CREATE VIEW tweets AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)"
        " SELECT id, 1 AS user, 'endless' AS full_text FROM n",
    )


def a_hundred_thousand_tables(folder: Path) -> Path:
    path = database(folder, _TWEETS, page=512)
    with closing(sqlite3.connect(path)) as made:
        made.execute("PRAGMA writable_schema = ON")
        made.executemany(
            "INSERT INTO sqlite_schema VALUES ('table', ?, ?, 2, ?)",
            ((f"t{n}", f"t{n}", f"CREATE TABLE t{n} (id INTEGER PRIMARY KEY, text TEXT)") for n in range(100_000)),
        )
        made.commit()
    return path


def cell_of_a_gigabyte(folder: Path) -> Path:
    """It says so, and has a quarter of that."""
    length = 270_000_000
    path = database(
        folder, _TWEETS, f"INSERT INTO tweets VALUES ({_FIRST}, 'ana', zeroblob({length}))", page=65536
    )
    with path.open("r+b") as file:
        pages = file.read(2 * 65536)
        # Of the row, and of its text: https://www.sqlite.org/fileformat.html#record_format
        for said, instead in ((length + 11, 1_000_000_011), (2 * length + 12, 2_000_000_012)):
            file.seek(pages.index(_varint(said)))
            file.write(_varint(instead))
    return path


def _varint(number: int) -> bytes:
    """A number as SQLite writes it, in five bytes."""
    return bytes((number >> shift & 0x7F) | (0x80 if shift else 0) for shift in (28, 21, 14, 7, 0))


def cells_of_thirty_megabytes(folder: Path) -> Path:
    return database(folder, _TWEETS, texts=["A" * (30 * _MEGABYTE)] * 4, page=65536)


def many_cells_of_a_megabyte(folder: Path) -> Path:
    return database(folder, _TWEETS, texts=["A" * 1_000_000] * 350, page=65536)


def shadow_tables(folder: Path) -> Path:
    path = database(folder, _TWEETS, "CREATE VIRTUAL TABLE posts USING fts5(id, screen_name, text)", texts=["one"])
    with closing(sqlite3.connect(path)) as made:
        made.execute("INSERT INTO posts VALUES ('1', 'ana', 'never read')")
        made.execute("UPDATE posts_data SET block = randomblob(5000)")
        made.commit()
    return path


def triggers_and_functions(folder: Path) -> Path:
    return database(
        folder,
        _TWEETS,
        "CREATE TRIGGER again AFTER INSERT ON tweets BEGIN INSERT INTO tweets VALUES (new.id + 1, 'b', 'c'); END",
        "CREATE VIEW posts AS SELECT load_extension('x') AS text, fts3_tokenizer('a') AS id FROM tweets",
        "CREATE INDEX computed ON tweets (length(text))",
        texts=["one"],
    )


def text_that_is_computed(folder: Path) -> Path:
    """As long as a text can be, of nothing, in each row."""
    path = database(
        folder,
        "CREATE TABLE tweets (id INTEGER PRIMARY KEY, screen_name TEXT,"
        " text TEXT AS (CASE WHEN id THEN replace(hex(zeroblob(20000000)), '0', 'ab') END))",
    )
    with closing(sqlite3.connect(path)) as made:
        made.execute("PRAGMA writable_schema = ON")
        made.execute("UPDATE sqlite_schema SET sql = replace(sql, 'WHEN id', 'WHEN 1 ')")
        made.commit()
    return path


def page_that_leads_to_itself(folder: Path) -> Path:
    path = database(folder, _TWEETS, texts=["thought " * 10] * 2000, page=512)
    raw = bytearray(path.read_bytes())
    at = 512  # the root of the table
    (cells,) = struct.unpack(">H", raw[at + 3 : at + 5])
    for number in range(cells):
        (cell,) = struct.unpack(">H", raw[at + 12 + 2 * number : at + 14 + 2 * number])
        raw[at + cell : at + cell + 4] = struct.pack(">I", 2)
    path.write_bytes(raw)
    return path


def page_named_again_and_again(folder: Path) -> Path:
    """Fifteen pages of which each leads thirty times to the next: they hold one row, 30 ** 15 times."""
    path = database(folder, _TWEETS, texts=["a thought"] * 40, page=512)
    raw = bytearray(path.read_bytes())
    root, last = 2, len(raw) // 512
    for depth in range(15):
        page = root if depth == 0 else last + depth
        following = struct.pack(">I", last + depth + 1)
        cells = b"".join(following + bytes([number + 1]) for number in range(30))
        starts = b"".join(struct.pack(">H", 512 - len(cells) + 5 * number) for number in range(30))
        head = struct.pack(">BHHHB", 5, 0, 30, 512 - len(cells), 0) + following + starts
        raw[(page - 1) * 512 : page * 512] = head + bytes(512 - len(head) - len(cells)) + cells
    leaf = next(raw[at : at + 512] for at in range(1024, len(raw), 512) if raw[at] == 0x0D)
    raw += leaf
    raw[28:32] = struct.pack(">I", len(raw) // 512)
    path.write_bytes(raw)
    return path


def log_of_another_database(folder: Path) -> Path:
    """Its tables are those of the log: whoever reads both gets other tweets than whoever reads the file."""
    other = folder / "other"
    other.mkdir()
    with closing(sqlite3.connect(other / "archive.db", isolation_level=None)) as made:
        made.execute("PRAGMA journal_mode = WAL")
        made.execute(_TWEETS)
        made.executemany(_INSERT, ((_FIRST + number, "another") for number in range(200)))
        log = (other / "archive.db-wal").read_bytes()
    shutil.rmtree(other)
    path = database(folder, _TWEETS, texts=["one"])
    written(folder, "archive.db-wal", log)
    return path


def log_without_end(folder: Path) -> Path:
    path = database(folder, _TWEETS, texts=["one"])
    with (folder / "archive.db-wal").open("wb") as log:
        log.write(b"\x37\x7f\x06\x82")
        log.truncate(1 << 40)
    return path


def log_that_is_a_device(folder: Path) -> Path:
    path = database(folder, _TWEETS, texts=["one"])
    (folder / "archive.db-wal").symlink_to("/dev/zero")
    return path


# Zips


def packed(folder: Path, name: str, *members: tuple[str, Iterable[bytes]]) -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        for inner, parts in members:
            with made.open(inner, "w", force_zip64=True) as member:
                for part in parts:
                    member.write(part)
    return path


def bomb_in_an_export(folder: Path) -> Path:
    return packed(
        folder, "bomb.zip", ("data/tweets.js", [b"window.YTD.tweets.part0 = [", *[b" " * _MEGABYTE] * 400])
    )


def many_small_bombs(folder: Path) -> Path:
    part = [b"window.YTD.tweets.part0 = [", *[b" " * _MEGABYTE] * 30, b"]"]
    return packed(
        folder,
        "bombs.zip",
        ("data/tweets.js", part),
        *((f"data/tweets-part{number}.js", part) for number in range(1, 15)),
    )


def zip_of_zips(folder: Path) -> Path:
    inner = b"window.YTD.tweets.part0 = []"
    for depth in range(50):
        whole = io.BytesIO()
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as made:
            made.writestr("data/tweets.zip" if depth else "data/tweets.js", inner)
        inner = whole.getvalue()
    return written(folder, "zips.zip", inner)


def zip_of_crumbs(folder: Path) -> Path:
    path = folder / "crumbs.zip"
    with zipfile.ZipFile(path, "w") as made:
        for number in range(30_000):
            made.writestr(f"data/tweets-part{number}.js", b"")
    return path


def zip_with_an_endless_list(folder: Path) -> Path:
    """It says that its list of members is four gigabytes long, and is, being sparse."""
    path = written(folder, "list.zip", b"PK\x03\x04", b"\0" * 26)
    with path.open("r+b") as file:
        file.truncate(4 << 30)
        file.seek(0, io.SEEK_END)
        file.write(b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, (4 << 30) - 100, 30, 0))
    return path


def bomb_in_gzip(folder: Path) -> Path:
    path = folder / "bomb.jsonl.gz"
    with gzip.open(path, "wb", 1) as file:
        file.write(b'{"id_str": "1", "text": "x", "user": {"screen_name": "a"}}\n{"text": "')
        for _ in range(200):
            file.write(b"A" * _MEGABYTE)
    return path


# Workbooks

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def workbook(folder: Path, *rows: bytes) -> Path:
    """A workbook of one sheet, whose rows are given as XML."""
    relations = f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" Type="{_OFFICE}/'
    return packed(
        folder,
        "sheet.xlsx",
        ("[Content_Types].xml", [f'<Types xmlns="{_PACKAGE}/content-types"/>'.encode()]),
        ("_rels/.rels", [f'{relations}officeDocument" Target="xl/workbook.xml"/></Relationships>'.encode()]),
        (
            "xl/workbook.xml",
            [
                f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'.encode(),
                b'<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
            ],
        ),
        (
            "xl/_rels/workbook.xml.rels",
            [f'{relations}worksheet" Target="worksheets/sheet1.xml"/></Relationships>'.encode()],
        ),
        (
            "xl/worksheets/sheet1.xml",
            [f'<worksheet xmlns="{_MAIN}"><sheetData>'.encode(), *rows, b"</sheetData></worksheet>"],
        ),
    )


def _cell(at: str, text: str) -> bytes:
    return f'<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>'.encode()


_HEADER = b"<row>" + _cell("A1", "id") + _cell("B1", "screen_name") + _cell("C1", "text") + b"</row>"


def cells_far_apart(folder: Path) -> Path:
    return workbook(folder, _HEADER, b"<row>" + _cell("XFD1048576", "far away") + b"</row>")


def cells_far_apart_by_their_row(folder: Path) -> Path:
    return workbook(folder, _HEADER, b"<row r = '1048576'><c><v>1</v></c>" + b"<c><v>1</v></c>" * 300 + b"</row>")


def bomb_in_a_workbook(folder: Path) -> Path:
    return workbook(folder, _HEADER, *[b"<row>" + b"<c><v>1</v></c>" * 70_000 + b"</row>"] * 300)


def workbook_that_says_it_is_small(folder: Path) -> Path:
    """The bomb, of which the list of members tells a kilobyte each."""
    path = bomb_in_a_workbook(folder)
    content = bytearray(path.read_bytes())
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        content[at + 24 : at + 28] = (1000).to_bytes(4, "little")
        at = content.find(b"PK\x01\x02", at + 1)
    path.write_bytes(content)
    return path


def text_of_a_gigabyte_in_a_workbook(folder: Path) -> Path:
    start = b"<row>" + _cell("A2", "1") + b'<c r="C2" t="inlineStr"><is><t>'
    return workbook(folder, _HEADER, start, *[b"A" * _MEGABYTE] * 300, b"</t></is></c></row>")


# JSON

_POST = '{"id_str": "575486036429549001", "text": "hello", "user": {"screen_name": "ana"}}'


def deep_array(folder: Path) -> Path:
    return written(folder, "deep.json", "[" * 500_000, "]" * 500_000)


def deep_objects(folder: Path) -> Path:
    return written(folder, "deep.json", '{"user":' * 100_000, "1", "}" * 100_000)


def deep_within_a_post(folder: Path) -> Path:
    return written(folder, "deep.json", "[", _POST[:-1], ', "e":', "[" * 100_000, "]" * 100_000, "}]")


def deep_line_beside_a_post(folder: Path) -> Path:
    return written(folder, "deep.jsonl", f"{_POST}\n", _POST[:-1], ', "e":', "[" * 100_000, "]" * 100_000, "}\n")


def string_of_a_hundred_megabytes(folder: Path) -> Path:
    return written(folder, "long.json", '[{"id_str": "1", "text": "', b"A" * (100 * _MEGABYTE), '"}]')


def line_of_a_hundred_megabytes(folder: Path) -> Path:
    return written(folder, "long.jsonl", f'{_POST}\n{{"text": "', b"A" * (100 * _MEGABYTE), '"}\n')


def string_without_end(folder: Path) -> Path:
    return written(folder, "endless.json", '[{"id_str": "1", "text": "', b"A" * (100 * _MEGABYTE))


def quotation_marks_without_end(folder: Path) -> Path:
    return written(folder, "endless.json", '[{"id_str": "1", "text": "', b'\\"' * (30 * _MEGABYTE))


def object_of_a_million_keys(folder: Path) -> Path:
    return written(folder, "keys.json", "[{", ",".join(f'"k{n}":{n}' for n in range(1_000_000)), "}]")


def crumbs_of_strings(folder: Path) -> Path:
    return written(folder, "crumbs.json", "[", '"a",' * 8_000_000, "1]")


def crumbs_of_objects(folder: Path) -> Path:
    return written(folder, "crumbs.json", "[", "{}," * 12_000_000, "{}]")


# Text


def million_columns(folder: Path) -> Path:
    return written(folder, "wide.csv", ",".join(f"column{number}" for number in range(1_000_000)), "\n1,2\n")


def rows_of_a_hundred_thousand_cells(folder: Path) -> Path:
    return written(folder, "wide.csv", "id,screen_name,text\n", ("1,a," + "," * 100_000 + "\n") * 500)


def one_endless_line(folder: Path) -> Path:
    return written(folder, "line.csv", "id,text,screen_name\n1,", *["A" * _MEGABYTE] * 200)


def lines_of_nothing(folder: Path) -> Path:
    return written(folder, "empty.csv", "id,screen_name,text\n1,a,x\n", b"\n" * (60 * _MEGABYTE))


def zeros(folder: Path) -> Path:
    return written(folder, "zeros.csv", "id,screen_name,text\n1,a,x\n", b"\0" * (60 * _MEGABYTE))


def quotation_marks_never_closed(folder: Path) -> Path:
    return written(folder, "open.csv", "id,screen_name,text\n", (f'{_FIRST},a,"x\n' + "x\n" * 3000) * 100)


REFUSED: list[Maker] = [
    endless_view, a_hundred_thousand_tables, cell_of_a_gigabyte, cells_of_thirty_megabytes,
    page_that_leads_to_itself, page_named_again_and_again, log_without_end, text_that_is_computed,
    bomb_in_an_export, many_small_bombs, zip_of_zips, zip_of_crumbs, zip_with_an_endless_list, bomb_in_gzip,
    cells_far_apart, cells_far_apart_by_their_row, bomb_in_a_workbook, workbook_that_says_it_is_small,
    text_of_a_gigabyte_in_a_workbook,
    deep_array, deep_objects, deep_within_a_post, string_of_a_hundred_megabytes,
    line_of_a_hundred_megabytes, string_without_end, quotation_marks_without_end, object_of_a_million_keys,
    crumbs_of_strings, crumbs_of_objects,
    million_columns, one_endless_line, lines_of_nothing, zeros,
]  # fmt: skip
# What can be read of the others: how many posts, and how many rows that are none.
READ: list[tuple[Maker, int, int]] = [
    (many_cells_of_a_megabyte, 350, 0),
    (shadow_tables, 1, 0),
    (triggers_and_functions, 2, 0),
    (log_of_another_database, 200, 0),
    (log_that_is_a_device, 1, 0),
    (deep_line_beside_a_post, 1, 1),
    (rows_of_a_hundred_thousand_cells, 0, 500),
    (quotation_marks_never_closed, 50, 150_000),
]
