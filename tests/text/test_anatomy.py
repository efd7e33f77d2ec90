"""What a post's text is made of: entities, hashtags, mentions."""

import pytest

from curator.text import hashtags, mentions, unescape


def test_hashtags_and_mentions_are_not_those_within_words_and_links() -> None:
    text = "#OpenShelf and a#b at https://example.org/#frag with @ana, b@c and ＃日本 #1 #1st"
    assert hashtags(text) == ["openshelf", "日本", "1st"]
    assert mentions(text) == ["ana"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a &amp; b", "a & b"),
        ("&lt;b&gt;", "<b>"),
        ("&amp;lt;", "&lt;"),  # once, as it was written
        ("AT&T &copy me", "AT&T &copy me"),
        ("&#128512; &#x1F600;", "😀 😀"),
        ("&nosuch;", "&nosuch;"),
        ("Tom&notme;", "Tom&notme;"),
    ],
)
def test_entities_are_undone_once(text: str, expected: str) -> None:
    assert unescape(text) == expected
