"""Times as archives write them."""

from curator.sources.values.times import moment
from curator.sources.values.zones import zone_named


def test_letters_after_a_clock_are_weaker_than_an_id_and_no_half_of_a_day() -> None:
    found = moment("2015-03-10 22:04:05 CET")
    assert found is not None
    assert not found.zoned
    assert found.where == zone_named("CET")
    assert moment("2015-03-10 09:04 PM") is None
