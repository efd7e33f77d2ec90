"""What a tweet's id says of its time."""

# Milliseconds that a tweet's id counts from, for ids made after November 2010.
# Source: https://docs.x.com/fundamentals/x-ids
_EPOCH_MS = 1_288_834_974_657
_FIRST = 29_700_859_247
LAST_SNOWFLAKE = 2**63 - 1


def snowflake_ms(id_: str) -> int | None:
    """When a tweet of that id was made, in ms since the epoch; None for ids that do not tell."""
    if not (id_.isascii() and id_.isdigit()):
        return None
    number = int(id_) if len(id_) < 20 else 0
    return (number >> 22) + _EPOCH_MS if _FIRST < number <= LAST_SNOWFLAKE else None


def first_snowflake(at_ms: int) -> int:
    """The least id of a tweet made at that time, in ms since the epoch, or later; 0 before there were such ids."""
    return min(max(at_ms - _EPOCH_MS, 0) << 22, LAST_SNOWFLAKE)
