"""Parquet and folders of CSV: the same posts as by reading all of them, from no more rows than need be."""

import json
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from curator import sources
from curator.posts import CuratorError
from curator.project import Project
from curator.sources import ArchiveError
from curator.sources.recipes import duckdb_lake
from curator.sources.tables.mapping import ColumnMap, Field
from curator.work import locating, starting, survey
from curator.work.scope import EVERYTHING, As, Scope, TooVast
from tests.helpers import files_in, run
from tests.sampling import FULL
from tests.sources.lakes import HASHTAG, SCOPES, csv_folder, narrowed, rows, sqlite, table_in, taken


@pytest.fixture
def duck() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(":memory:") as connection:
        yield connection


@pytest.mark.parametrize(
    ("column", "ids"),
    [
        ("created_at", "BIGINT"),
        ("created_at", "DOUBLE"),
        ("created_at AT TIME ZONE 'UTC'", "BIGINT"),
        ("created_at AT TIME ZONE 'Asia/Tokyo'", "VARCHAR"),
        ("created_at AT TIME ZONE 'UTC'", "DOUBLE"),
        ("epoch(created_at)::BIGINT", "VARCHAR"),
        ("epoch_us(created_at)", "HUGEINT"),
        ("CAST(created_at AS VARCHAR)", "BIGINT"),
        ("NULL", "DECIMAL(20, 0)"),
    ],
)
def test_whatever_the_columns_are_all_that_is_inside_comes_and_little_else(
    column: str, ids: str, duck: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    table_in(duck, rows(400))
    (tmp_path / "lake" / "y=1").mkdir(parents=True)
    for part in range(2):
        duck.execute(
            f"COPY (SELECT * REPLACE ({column} AS created_at, CAST(id AS {ids}) AS id, "
            f"CAST(retweeted_status_id AS {ids}) AS retweeted_status_id) FROM tweets WHERE id % 2 = {part})"
            f" TO '{tmp_path}/lake/y=1/it''s [{part}]*.parquet' (FORMAT parquet)"
        )
    there, came = narrowed(tmp_path / "lake", "parquet")
    assert there == sum(bool(row.text) for row in rows(400))
    if ids == "BIGINT":
        assert came[Scope("nowhere")] < there / 10


@pytest.mark.parametrize("ids", ["BIGINT", "VARCHAR"])
def test_ids_that_only_an_address_tells_are_found(
    ids: str, duck: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    table_in(duck, rows(300))
    duck.execute(
        "COPY (SELECT CAST(CASE id % 3 WHEN 0 THEN NULL WHEN 1 THEN id // 1000 * 1000 ELSE id END"
        f" AS {ids}) AS id,"
        " text, screen_name, in_reply_to_status_id, retweeted_status_id, 'https://twitter.com/' || screen_name ||"
        f" '/status/' || id AS tweet_url FROM tweets) TO '{tmp_path}/some.parquet' (FORMAT parquet)"
    )
    narrowed(tmp_path / "some.parquet", "parquet")
    project, (file,) = starting.import_archives(
        [tmp_path / "some.parquet"], tmp_path / "p.curation", Scope(HASHTAG)
    )
    with project:
        posts = project.posts()
    assert {post.id for post in posts} <= {str(row.id) for row in rows(300)}
    assert any(post.context for post in posts)
    assert file.ids_repaired


@pytest.mark.parametrize("tweets", [True, False])
def test_clocks_far_from_here_are_not_taken_for_ours(
    tweets: bool, duck: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    table_in(duck, rows(400))
    own = "id" if tweets else "'toot ' || id"
    duck.execute(
        f"COPY (SELECT {own} AS own, text, created_at AT TIME ZONE 'Asia/Tokyo' AS at FROM tweets)"
        f" TO '{tmp_path}/some.parquet' (FORMAT parquet)"
    )
    ids = {} if tweets else {Field.ID: ("own",)}
    mapping = ColumnMap({Field.TEXT: ("text",), Field.TIME: ("at",), **ids}, zone="Asia/Tokyo", tweets=tweets)
    narrowed(tmp_path / "some.parquet", "parquet", mapping)
    project, (file,) = starting.import_archives(
        [tmp_path / "some.parquet"], tmp_path / "p.curation", SCOPES[3], As(mapping=mapping)
    )
    project.close()
    assert file.kept > 90


@pytest.mark.parametrize("scope", [SCOPES[0], SCOPES[2], SCOPES[3]])
def test_a_part_is_the_same_as_of_an_archive_of_which_all_is_read(
    scope: Scope, duck: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    given = rows(400)
    expected, all_rows = taken(sqlite(tmp_path / "all.db", given), scope, tmp_path / "all.curation")
    table_in(duck, given)
    duck.execute(f"COPY tweets TO '{tmp_path}/some.parquet' (FORMAT parquet)")
    folder = csv_folder(tmp_path / "many", given)
    before = files_in(tmp_path / "many")
    for path in (tmp_path / "some.parquet", folder):
        found, read = taken(path, scope, tmp_path / f"{path.stem}.curation")
        assert found == expected
        assert not scope.hashtag or read < all_rows
    assert sources.describe(folder).kind == "csv-folder"
    assert files_in(folder) == before


def test_lines_of_csv_that_cannot_be_read_are_listed(tmp_path: Path) -> None:
    folder = csv_folder(tmp_path / "many", rows(30))
    with (folder / "part 1" / "tweets.csv").open("ab") as file:
        file.write(
            b"1,latin \xe9 #bread,ana,2015-03-10T21:00:00Z,,\r\n2,too many,ana,2015-03-10T21:00:00Z,3,4,5,6\r\n"
        )
    project, (file_,) = starting.import_archives([folder], tmp_path / "p.curation")
    project.close()
    assert file_.refused == 2 + sum(one.text is None for one in rows(30))
    assert file_.rejects is not None
    told = Path(file_.rejects).read_text(encoding="utf-8")
    assert "not utf-8" in told
    assert "Expected Number of Columns" in told


def test_a_table_in_parquet_with_structures_and_names_of_all_sorts(
    duck: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    path = tmp_path / "odd.parquet"
    duck.execute(
        "COPY (SELECT 575486036429549569 AS id, 'Bread rises #bread' AS \"the \"\"te'xt\", {'screen_name': "
        "'ana', 'in \"it': {'deep': 7}} AS user, ['a', NULL] AS tags, TIMESTAMPTZ '2015-03-10 21:04:05+00' "
        "AS created_at, 'infinity'::TIMESTAMPTZ AS never, 'x'::BLOB AS raw UNION ALL "
        f"SELECT 2, NULL, NULL, NULL, NULL, NULL, NULL) TO '{path}' (FORMAT parquet)"
    )
    kind, table = sources.open_table(path)
    table.close()
    assert kind == "parquet"
    assert table.header[1:5] == ("the \"te'xt", "user.screen_name", 'user.in "it.deep', "tags")
    mapping = ColumnMap(
        {Field.TEXT: ("the \"te'xt",), Field.HANDLE: ("user.screen_name",), Field.TIME: ("created_at", "never")}
    )
    for scope in (EVERYTHING, Scope("bread"), Scope(None, 0)):
        project, (file,) = starting.import_archives(
            [path], tmp_path / f"{scope.hashtag}{scope.since_ms}.curation", scope, As(mapping=mapping)
        )
        with project:
            (post,) = project.posts()
        assert (post.text, post.author and post.author.handle) == ("Bread rises #bread", "ana")
        assert file.kept == 1


def test_an_unknown_shape_of_parquet_is_asked_about_once(duck: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    from curator.sources.tables.best_mapping import shape_of
    from curator.sources.tables.mapping_files import remember

    table_in(duck, rows(50))
    duck.execute(f"COPY tweets TO '{tmp_path}/some.parquet' (FORMAT parquet)")
    path = tmp_path / "some.parquet"
    assert locating.is_to_be_mapped(path)
    _, table = sources.open_table(path)
    table.close()
    remember(shape_of(table), ColumnMap({Field.TEXT: ("screen_name",)}))
    assert not locating.is_to_be_mapped(path)
    assert sources.describe(path).sample[0].text.startswith("person")


def test_what_is_no_lake_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    broken = tmp_path / "broken.parquet"
    broken.write_bytes(b"PAR1" + b"\0" * 200 + b"PAR1")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.parquet").write_bytes(b"no parquet at all")
    (folder / "b.parquet").write_bytes(b"")
    for path, said in ((empty, "without an export"), (broken, "cannot be read"), (folder, "cannot be read")):
        with pytest.raises(ArchiveError, match=said) as raised, sources.open_archive(path):
            pass
        assert "\n" not in str(raised.value)
        assert str(path) in str(raised.value)
    monkeypatch.setitem(__import__("sys").modules, "duckdb", None)
    with pytest.raises(ArchiveError, match=r"pip install 'curator\[lake\]'"), sources.open_archive(broken):
        pass


def test_nothing_beside_the_archive_can_be_read(tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text("text\nmine\n", encoding="utf-8")
    folder = tmp_path / "lake"
    folder.mkdir()
    opened = duckdb_lake.Lake(folder)
    try:
        for sql in (
            f"SELECT * FROM read_csv('{tmp_path}/secret.csv')",
            f"COPY (SELECT 1) TO '{tmp_path}/written.csv'",
            "INSTALL httpfs",
            "SET enable_external_access = true",
        ):
            with pytest.raises(ArchiveError):
                next(opened.rows(sql, 1))
    finally:
        opened.close()
    assert not (tmp_path / "written.csv").exists()


def test_far_too_much_is_asked_about_a_part(
    duck: duckdb.DuckDBPyConnection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table_in(duck, rows(300))
    duck.execute(f"COPY tweets TO '{tmp_path}/some.parquet' (FORMAT parquet)")
    monkeypatch.setattr("curator.sources.formats.queried_table.MOST_WHOLE", 200)
    monkeypatch.setattr("curator.sources.describing._MOST_LOOKED_AT", 100)
    path = tmp_path / "some.parquet"
    with pytest.raises(TooVast, match="take a part of it"):
        starting.import_archives([path], tmp_path / "p.curation")
    assert not (tmp_path / "p.curation").exists()
    found = survey.survey(path)
    assert found.is_a_choice
    assert found.description.vast
    assert found.description.posts == 300
    with pytest.raises(CuratorError, match="looked at"):
        survey.chats(path)
    project, (file,) = starting.import_archives([path], tmp_path / "p.curation", Scope(HASHTAG))
    project.close()
    assert 0 < file.kept < 200


def test_from_a_terminal(duck: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    table_in(duck, rows(200))
    (tmp_path / "lake").mkdir()
    duck.execute(f"COPY tweets TO '{tmp_path}/lake/a.parquet' (FORMAT parquet)")
    done = run("import", tmp_path / "lake", "--hashtag", HASHTAG, "-o", tmp_path / "p.curation", "--json")
    (file,) = json.loads(done.stdout)["files"]
    assert file["kind"] == "parquet"
    with Project.open(tmp_path / "p.curation") as project:
        assert project.archives()[0].hashtag == HASHTAG


@pytest.mark.long
@pytest.mark.skipif(not FULL, reason="CURATOR_LONG is not set")
def test_a_chat_out_of_ten_million_rows(duck: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    million = 1_000_000
    (tmp_path / "lake").mkdir()
    for part in range(10):
        duck.execute(
            "COPY (SELECT 575000000000000000 + i * 8388608 AS id, 'thought number ' || i || CASE WHEN "
            "i % 1000 = 0 THEN ' #OpenShelf' ELSE ' #bread' END AS text, 'person' || i % 5000 AS screen_name, "
            "epoch_ms(1288834974657 + (575000000000000000 + i * 8388608) // 4194304)::TIMESTAMPTZ AS created_at "
            f"FROM range({part * million}, {(part + 1) * million}) AS t(i)) "
            f"TO '{tmp_path}/lake/{part}.parquet' (FORMAT parquet)"
        )
    project, (file,) = starting.import_archives([tmp_path / "lake"], tmp_path / "p.curation", Scope("openshelf"))
    with project:
        assert len(project.pks()) == file.kept == 10_000
    assert file.read < 100_000
    assert (tmp_path / "p.curation").stat().st_size < 20 << 20
