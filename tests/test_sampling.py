"""A sample of generated cases: of every kind, always the same, and everything where all is to be tried."""

from tests.sampling import sample

CASES = range(1_000)


def test_a_sample_has_as_many_cases_as_wanted_in_their_order() -> None:
    chosen = sample(CASES, 20, full=False)
    assert len(chosen) == 20
    assert chosen == sorted(set(chosen))
    assert max(chosen) - min(chosen) > 700, "they are spread"
    assert chosen == sample(CASES, 20, full=False)


def test_a_case_stays_in_the_sample_when_others_come() -> None:
    assert set(sample(range(1_100), 22, full=False)) & set(CASES) <= set(sample(CASES, 22, full=False))


def test_every_kind_is_in_the_sample() -> None:
    def kind(case: int) -> int:
        return case // 10

    assert {kind(case) for case in sample(CASES, 20, kind, full=False)} == set(range(100))
    assert len(sample(CASES, 150, kind, full=False)) == 150


def test_all_cases_are_tried_where_all_are_asked_for() -> None:
    assert sample(CASES, 20, full=True) == list(CASES)
    assert sample([], 20, full=False) == []
