"""JSON: the whole article as data, which can be read back. docs/formats.md describes it."""

import json
import re

import msgspec

from curator.draft.article import Article
from curator.draft.writer import Writer
from curator.phrases import phrase
from curator.posts import CuratorError

FORMAT, VERSION = "curator-article", 1
_SURROGATE = re.compile("[\ud800-\udfff]")


def write(article: Article) -> str:
    """The article as JSON."""
    data = {"format": FORMAT, "version": VERSION, **msgspec.to_builtins(article)}
    # Python's encoder, because msgspec's refuses half a surrogate pair.
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"


def read(content: str | bytes) -> Article:
    """The article that was written. Raises CuratorError if the content is not one, or is of a later version."""
    try:
        data = json.loads(content)
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            raise CuratorError(phrase("This is no article that Curator wrote as JSON."))
        if data.get("version") != VERSION:
            raise CuratorError(phrase("This article was written by a newer Curator; open it with that one."))
        for key in Article.__struct_fields__:  # defaults are not for files: every key is always there
            if key not in data:
                raise msgspec.ValidationError(f"Object missing required field `{key}`")
        return msgspec.convert(data, Article)
    except (ValueError, RecursionError) as error:
        raise CuratorError(phrase("This article as JSON is damaged: {reason}.", reason=str(error))) from error


writer = Writer("json", "JSON", ".json", write, frozenset({"bold", "links", "pictures", "lists"}))
