"""JSON: the whole article as data, which reads back as it was. docs/formats.md describes it."""

import json
import re
from typing import Any, get_type_hints

from curator.draft.article import Article, Paragraph, Quote, Section
from curator.draft.writer import Writer
from curator.phrases import phrase
from curator.posts import CuratorError

FORMAT, VERSION = "curator-article", 1
_SURROGATE = re.compile("[\ud800-\udfff]")


def write(article: Article) -> str:
    """The article as JSON."""
    import msgspec

    data = msgspec.to_builtins(article)
    data["sections"] = [
        {
            "number": section.number,
            "question": section.question,
            "items": [
                {"kind": "quote" if isinstance(item, Quote) else "paragraph", **msgspec.to_builtins(item)}
                for item in section.items
            ],
        }
        for section in article.sections
    ]
    text = json.dumps({"format": FORMAT, "version": VERSION, **data}, ensure_ascii=False, indent=1)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"


def read(content: str | bytes) -> Article:
    """The article that was written. Raises CuratorError where the content is none, or of a later version."""
    import msgspec

    try:
        data = json.loads(content)
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            raise CuratorError(phrase("This is no article that Curator wrote as JSON."))
        if data.get("version") != VERSION:
            raise CuratorError(phrase("This article was written by a newer Curator; open it with that one."))
        sections = tuple(
            Section(
                msgspec.convert(section["number"], int),
                msgspec.convert(section["question"], str),
                tuple(_item(item) for item in section["items"]),
            )
            for section in data["sections"]
        )
        others = {key: kind for key, kind in get_type_hints(Article).items() if key != "sections"}
        return Article(
            sections=sections, **{key: msgspec.convert(data[key], kind) for key, kind in others.items()}
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise CuratorError(phrase("This article as JSON is damaged: {reason}.", reason=str(error))) from error


def _item(item: dict[str, Any]) -> Quote | Paragraph:
    import msgspec

    if item["kind"] == "quote":
        return msgspec.convert(item, Quote)
    return msgspec.convert(item, Paragraph)


writer = Writer("json", "JSON", ".json", write, frozenset({"bold", "links", "pictures", "lists"}))
