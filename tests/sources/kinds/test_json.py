"""JSON of each kind as tools leave it, with other things between."""

import json
import zipfile
from pathlib import Path

import pytest

from curator import sources
from curator.sources import NoArchive
from tests.sources.archives import exports, json_tools
from tests.sources.invented import chat
from tests.sources.json_files import Object, lines, read, refused, tweets, written


def test_tweets_whose_author_is_a_number_alone_are_known(tmp_path: Path) -> None:
    all_ = [{**one, "user": {"id": 7, "id_str": "7"}} for one in tweets(tmp_path)]
    kind, posts, _ = read(written(tmp_path / "t.jsonl", lines(*all_)))
    assert (kind, posts[0].author and posts[0].author.key) == ("twarc", "7")


def test_captured_tweets_are_found_behind_what_was_gone_and_within_what_limits_them(tmp_path: Path) -> None:
    json_tools.zeeschuimer(tmp_path / "z.ndjson", chat())
    captured = [json.loads(line) for line in (tmp_path / "z.ndjson").read_text(encoding="utf-8").splitlines()]
    _, expected, _ = read(tmp_path / "z.ndjson")
    gone = {"nav_index": "1", "id": 4, "data": {"__typename": "TweetTombstone", "id": None}}
    for one in captured:
        one["data"] = {"__typename": "TweetWithVisibilityResults", "tweet": one["data"], "id": None}
    kind, posts, batches = read(written(tmp_path / "limited.ndjson", lines(*[gone] * 30, *captured)))
    assert (kind, posts, refused(batches)) == ("zeeschuimer", expected, 30)


def second(number: int, **more: object) -> Object:
    """A tweet as the second interface gives it without its author."""
    id_ = str(641729084512837632 + number)
    return {"id": id_, "text": f"A{number}: peas &amp; pods", "author_id": "7", "conversation_id": id_, **more}


def test_bare_tweets_of_the_second_interface_keep_what_they_answer(tmp_path: Path) -> None:
    answers = [second(1), second(2, referenced_tweets=[{"type": "replied_to", "id": second(1)["id"]}])]
    kind, posts, _ = read(written(tmp_path / "t.jsonl", lines(*answers)))
    assert (kind, posts[1].text, posts[1].reply_to) == ("twarc2", "A2: peas & pods", second(1)["id"])


def test_ids_that_are_numbers_name_the_author_all_the_same(tmp_path: Path) -> None:
    data = [{**second(1), "id": 641729084512837633, "author_id": 7}]
    page = {"data": data, "includes": {"users": [{"id": 7, "username": "bo", "name": "Bo"}]}}
    _, posts, _ = read(written(tmp_path / "t.jsonl", lines(page)))
    assert [(post.id, post.author and post.author.handle) for post in posts] == [("641729084512837633", "bo")]


def test_another_programs_rows_are_not_taken_for_a_page_without_authors(tmp_path: Path) -> None:
    page = {"data": [{**second(1), "username": "bo"}]}
    with pytest.raises(NoArchive):
        sources.open_archive(written(tmp_path / "t.json", json.dumps(page)))


def test_what_snscrape_took_from_elsewhere_is_no_tweet(tmp_path: Path) -> None:
    toot = {"_type": "snscrape.modules.mastodon.Toot", "content": "beans", "id": 5, "user": {"username": "bo"}}
    assert "snscrape" not in [source.kind for source, _ in sources.recognise(written(tmp_path / "t", lines(toot)))]


# Mastodon


LINK = (
    '<a href="https://example.org/peas/and/pods"><span class="invisible">https://</span>'
    '<span class="ellipsis">example.org/peas</span><span class="invisible">/and/pods</span></a>'
)


def status(id_: str, **more: object) -> Object:
    account = {"id": "7", "acct": "bo", "display_name": "Bo"}
    return {"id": id_, "created_at": "2022-11-10T20:04:05.000Z", "content": "<p>x</p>", "account": account, **more}


def test_links_and_lines_of_a_toot_are_whole(tmp_path: Path) -> None:
    html = f"<p>See {LINK}</p><p>one<br>two</p><ul><li>three</li><li>four</li></ul><p>end</p>"
    context = {"ancestors": [status("1", content=html)], "descendants": [status("2")]}
    kind, posts, _ = read(written(tmp_path / "t.json", json.dumps(context)))
    text = "See https://example.org/peas/and/pods\none\ntwo\nthree\nfour\nend"
    assert (kind, [post.text for post in posts]) == ("mastodon", [text, "x"])


def test_a_boost_keeps_the_warning_of_what_it_boosts(tmp_path: Path) -> None:
    boost = status("1", content="", spoiler_text="", reblog=status("2", spoiler_text="Food"))
    _, posts, _ = read(written(tmp_path / "t.json", json.dumps([boost])))
    assert posts[0].text == "Food\nx"


def export_of_mastodon() -> dict[str, str]:
    actor = "https://example.social/ap/users/1093"
    picture = {"type": "Document", "mediaType": "image/png", "url": "/media_attachments/files/1/a.png"}
    film = {"type": "Document", "mediaType": "video/mp4", "url": "/media_attachments/files/1/b.mp4"}
    note = {
        "id": f"{actor}/statuses/109",
        "type": "Note",
        "summary": "Food",
        "published": "2022-11-10T20:04:05Z",
        "attributedTo": actor,
        "content": "<p>beans</p>",
        "attachment": [picture, film],
    }
    activity = {"id": "a", "type": "Create", "actor": actor, "object": note}
    outbox = {"@context": ["x", {"y": "z"}], "type": "OrderedCollection", "orderedItems": [activity]}
    owner = {"id": actor, "type": "Person", "preferredUsername": "bo", "name": "Bo & Söhne"}
    return {
        "actor.json": json.dumps(owner),
        "outbox.json": json.dumps(outbox),
        "likes.json": json.dumps({"orderedItems": ["https://example.social/1"]}),
        "media_attachments/files/1/a.png": "picture",
        "media_attachments/files/1/b.mp4": "film",
    }


@pytest.mark.parametrize("top", ["", "archive-2022/"])
def test_an_accounts_export_tells_its_owner_and_pictures(top: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as packed:
        for name, content in export_of_mastodon().items():
            packed.writestr(top + name, content)
            (tmp_path / "export" / top / name).parent.mkdir(parents=True, exist_ok=True)
            written(tmp_path / "export" / top / name, content)
    for path in (tmp_path / "export.zip", tmp_path / "export"):
        kind, (post,), _ = read(path)
        assert (kind, post.id, post.text) == ("mastodon", "109", "Food\nbeans")
        assert post.author is not None
        assert (post.author.handle, post.author.name) == ("bo", "Bo & Söhne")
        assert post.media == (f"{top}media_attachments/files/1/a.png",)
    _, (alone,), _ = read(tmp_path / "export" / top / "outbox.json")
    assert alone.author == post.author


# Bluesky


DID, POSTS = "did:plc:bo", "app.bsky.feed.post"


def record(text: str, **more: object) -> Object:
    return {"$type": POSTS, "text": text, "createdAt": "2023-11-10T20:04:05.000Z", **more}


def view(key: str, text: str, **more: object) -> Object:
    author = {"did": DID, "handle": "bo.example", "displayName": "Bo"}
    return {"uri": f"at://{DID}/{POSTS}/{key}", "author": author, "record": record(text, **more)}


HELD = [(f"at://{DID}/{POSTS}/3k1", "peas")]
RECORDS: dict[str, object] = {
    "listed": {"records": [{"uri": HELD[0][0], "cid": "c", "value": record("peas")}], "cursor": "x"},
    "with its address": {"uri": HELD[0][0], **record("peas")},
    "as it was sent": {
        "did": DID,
        "kind": "commit",
        "commit": {"operation": "create", "collection": POSTS, "rkey": "3k1", "record": record("peas")},
    },
}


@pytest.mark.parametrize("document", RECORDS.values(), ids=RECORDS)
def test_a_repositorys_records_are_posts(document: object, tmp_path: Path) -> None:
    kind, posts, _ = read(written(tmp_path / "b.jsonl", lines(document)))
    assert (kind, [(post.id, post.text) for post in posts]) == ("bluesky", HELD)
    assert posts[0].author is not None
    assert posts[0].author.key == DID


def test_a_record_without_an_address_gets_a_key(tmp_path: Path) -> None:
    kind, (one, other), _ = read(written(tmp_path / "b.jsonl", lines(record("peas"), record("beans"))))
    assert (kind, one.author, one.id[:4], one.id != other.id) == ("bluesky", None, "key-", True)


def test_a_thread_holds_what_it_answers(tmp_path: Path) -> None:
    above = {"post": view("1", "one"), "parent": None}
    node = {"post": view("2", "two"), "parent": above, "replies": [{"post": view("3", "three")}]}
    flat = [{"uri": "at://x", "depth": depth, "value": {"post": view(str(depth), text)}} for depth, text in
            enumerate(("one", "two", "three"))]  # fmt: skip
    for thread in (node, flat):
        _, posts, _ = read(written(tmp_path / "b.json", json.dumps({"thread": thread})))
        assert [post.text for post in posts] == ["one", "two", "three"]


def test_only_a_post_is_quoted(tmp_path: Path) -> None:
    uri = f"at://{DID}/app.bsky.graph.list/5"
    shown = view("1", "one", embed={"$type": "app.bsky.embed.record", "record": {"uri": uri, "cid": "c"}})
    _, (post,), _ = read(written(tmp_path / "b.json", json.dumps([shown])))
    assert post.quote_of is None


# The export of X


def test_a_long_text_is_found_however_its_beginning_is_escaped(tmp_path: Path) -> None:
    files = exports.export_files(chat())
    whole = next(said for said in chat() if said.handle == "bo" and "&" in said.text)
    tweet = json.dumps(
        [
            {
                "tweet": {
                    "id_str": whole.id,
                    "created_at": whole.twitter_time,
                    "full_text": f"{whole.escaped[:60]} … https://t.co/abcdefghij",
                }
            }
        ]
    )
    note = {"createdAt": f"{whole.at:%Y-%m-%dT%H:%M:%S}.000Z", "core": {"text": whole.text}}
    files |= {
        "data/tweets.js": f"window.YTD.tweets.part0 = {tweet}".encode(),
        "data/note-tweet.js": f"window.YTD.note_tweet.part0 = {json.dumps([{'noteTweet': note}])}".encode(),
    }
    for name in ("data/tweets.js", "data/note-tweet.js", "data/account.js"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        written(tmp_path / name, files[name])
    _, (post,), _ = read(tmp_path)
    assert post.text == whole.text


def test_the_owner_is_told_by_the_bare_account_of_the_first_exports(tmp_path: Path) -> None:
    own = {"id_str": "641729084512837633", "full_text": "beans", "created_at": chat()[0].twitter_time}
    written(tmp_path / "tweet.js", f"window.YTD.tweet.part0 = {json.dumps([own])}")
    account = {"username": "bo", "accountId": "7", "accountDisplayName": "Bo"}
    written(tmp_path / "account.js", f"window.YTD.account.part0 = {json.dumps([account])}")
    kind, (post,), _ = read(tmp_path)
    assert (kind, post.author and post.author.handle) == ("x-export", "bo")
