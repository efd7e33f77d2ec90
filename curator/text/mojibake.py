"""Text that was UTF-8 and was read as something else: ``Itâ€™s`` for ``It’s``."""

import re

# A byte that opens a UTF-8 sequence and one that goes on with it, as Latin-1 and cp1252 show them.
_SUSPECT = re.compile(f"[\u00c2-\u00f4][\u0080-\u00bf{bytes(range(0x80, 0xC0)).decode('cp1252', 'ignore')}]")


def repaired(text: str) -> str:
    """The text with its encoding repaired, where the whole of it can be and turns back into what it was."""
    if not _SUSPECT.search(text):
        return text
    from ftfy import TextFixerConfig, fix_encoding_and_explain

    # Only what loses nothing: no bytes guessed, no part of the text taken for itself.
    config = TextFixerConfig(
        restore_byte_a0=False, replace_lossy_sequences=False, decode_inconsistent_utf8=False, fix_c1_controls=False
    )
    result, plan = fix_encoding_and_explain(text, config)
    back = result
    try:
        for read_as, was in reversed(list(zip(plan[::2], plan[1::2], strict=True) if plan else [])):
            back = back.encode(was.parameter).decode(read_as.parameter)
    except UnicodeError:
        return text
    return result if back == text else text
