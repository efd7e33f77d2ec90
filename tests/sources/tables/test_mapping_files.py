"""Mapping files: what is saved is read again, and what is wrong with a file is one sentence."""

import json
from pathlib import Path

import pytest

from curator.sources import ArchiveError
from curator.sources.tables.mapping import ColumnMap, Field, Shape
from curator.sources.tables.mapping_files import load, recall, remember, save

COLUMNS = {"text": "body"}


def written(folder: Path, document: object) -> Path:
    path = folder / "mapping.json"
    path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    return path


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    mapping = ColumnMap(
        {Field.TEXT: ("text", "more text"), Field.ID: ("ид",)},
        "posts",
        "Europe/Paris",
        day_first=True,
        escapes=2,
        html=True,
        missing_words=False,
        tweets=False,
        utc=True,
        backslash_lines=True,
    )
    save(mapping, tmp_path / "deep" / "mapping.json")
    assert load(tmp_path / "deep" / "mapping.json") == mapping
    assert list(json.loads((tmp_path / "deep" / "mapping.json").read_text(encoding="utf-8"))) == [
        "curator-mapping", "columns", "table", "zone", "day_first", "escapes", "html", "missing_words", "tweets",
        "utc", "backslash_lines",
    ]  # fmt: skip
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["mapping.json"]


@pytest.mark.parametrize(
    "document",
    [
        {"columns": COLUMNS},
        {"columns": {"text": ["body"]}, "curator-mapping": 99, "of another program": {"\ud800": 1}, "\ud800": 2},
        {"columns": COLUMNS, "table": None, "zone": None, "day_first": None, "escapes": 1},
        {"columns": COLUMNS, "html": 0, "missing_words": "yes", "tweets": [1], "utc": None, "backslash_lines": ""},
        "\ufeff" + json.dumps({"columns": COLUMNS}),
    ],
)
def test_what_is_left_out_or_unknown_does_no_harm(document: object, tmp_path: Path) -> None:
    assert load(written(tmp_path, document)) == ColumnMap({Field.TEXT: ("body",)})


@pytest.mark.parametrize(
    ("document", "why"),
    [
        ("{", "it is no JSON"),
        ("[" * 100_000, "it is no JSON"),
        ([], "it names no columns"),
        ({}, "it names no columns"),
        ({"columns": ["body"]}, "it names no columns"),
        ({"columns": "\ud800"}, "it names no columns"),
        ({"columns": {"texts": "body"}}, f"'texts' is no field; there are {', '.join(Field)}"),
        ({"columns": COLUMNS | {"id": 7}}, "the columns of 'id' are no list of names"),
        ({"columns": COLUMNS | {"id": ["a", None]}}, "the columns of 'id' are no list of names"),
        ({"columns": {"id": "id"}}, "no column gives the text"),
        ({"columns": {"text": []}}, "no column gives the text"),
        ({"columns": COLUMNS, "table": 1}, "an option has a value that it cannot have"),
        ({"columns": COLUMNS, "zone": ["UTC"]}, "an option has a value that it cannot have"),
        ({"columns": COLUMNS, "day_first": 1}, "an option has a value that it cannot have"),
        ({"columns": COLUMNS, "day_first": "\ud800"}, "an option has a value that it cannot have"),
        ({"columns": COLUMNS, "escapes": 3}, "an option has a value that it cannot have"),
        ({"columns": COLUMNS, "escapes": None}, "an option has a value that it cannot have"),
        ({"columns": COLUMNS, "escapes": "1"}, "an option has a value that it cannot have"),
    ],
)
def test_what_is_wrong_is_one_sentence(document: object, why: str, tmp_path: Path) -> None:
    path = written(tmp_path, document)
    with pytest.raises(ArchiveError) as raised:
        load(path)
    assert str(raised.value) == f"{path} is no mapping: {why}; save one from the mapping dialog."


def test_a_file_that_cannot_be_read_or_written_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match=r"^The mapping .* cannot be read: No such file or directory\.$"):
        load(tmp_path / "none.json")
    (tmp_path / "file").write_text("", encoding="utf-8")
    for mapping, path in (
        (ColumnMap({Field.TEXT: ("body",)}), tmp_path / "file" / "mapping.json"),
        (ColumnMap({Field.TEXT: ("\ud800",)}), tmp_path / "mapping.json"),
    ):
        with pytest.raises(ArchiveError, match=r"^The mapping .* cannot be written: .*\.$"):
            save(mapping, path)


def test_a_mapping_is_kept_for_a_shape_whatever_the_order_of_its_columns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.places.user_data", lambda: tmp_path)
    mapping = ColumnMap({Field.TEXT: ("b",)})
    remember(Shape(frozenset({"a", "b"})), mapping)
    assert recall(Shape(frozenset({"b", "a"}))) == mapping
    assert recall(Shape(frozenset({"a", "b"}), "posts")) is None
    (kept,) = (tmp_path / "mappings").iterdir()
    kept.write_text("{", encoding="utf-8")
    assert recall(Shape(frozenset({"a", "b"}))) is None
