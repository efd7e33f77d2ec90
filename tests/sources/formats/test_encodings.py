"""Encodings of text files, found by looking at their bytes."""

from pathlib import Path

from curator import sources


def test_curly_quotes_of_windows_are_no_letters_of_the_old_macintosh(tmp_path: Path) -> None:
    path = tmp_path / "curly.csv"
    path.write_bytes("id,username,text\r\n20992597816246273,bo,it’s “quoted”\r\n".encode("cp1252"))
    assert [post.text for batch in sources.open_archive(path).batches() for post in batch.posts] == [
        "it’s “quoted”"
    ]
