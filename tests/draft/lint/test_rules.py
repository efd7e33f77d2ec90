"""What lint finds of seeded faults, and what it says of clean quotes."""

from collections import Counter

from msgspec.structs import replace

from curator.draft.article import Quote
from curator.draft.lint import About, Finding, Severity
from curator.draft.lint.checking import Checker, check
from curator.draft.lint.registry import rules
from tests.draft.lint.seeded import CLEAN, DOUBLED, LEFTOVERS, ODD_SPACES, TYPOS, among, clean, quote, seeded


def test_seeded_faults_are_found_and_clean_quotes_are_left_alone(table: list[str]) -> None:
    faults, found = Counter[str](), Counter[str]()
    missed: dict[str, list[str]] = {}
    for one in seeded():
        faults[one.rule] += 1
        findings = check(one.about)
        if any(finding.rule == one.rule and finding.post == one.post for finding in findings):
            found[one.rule] += 1
        else:
            texts = [item.text for _, item in one.about.quotes() if item.post == one.post]
            missed.setdefault(one.rule, []).append(*texts or ["(article)"])
    alarms = check(clean())
    false = Counter(finding.rule for finding in alarms)
    touched = {finding.post for finding in alarms}
    table.append(
        f"{'rule':20} {'seeded':>7} {'found':>6} {'recall':>7}   false alarms on {len(CLEAN)} clean quotes"
    )
    table += [
        f"{rule:20} {faults[rule]:7} {found[rule]:6} {found[rule] / faults[rule]:7.0%} {false[rule]:6}"
        for rule in sorted(faults)
    ]
    table.append(f"clean quotes with a finding: {len(touched)} of {len(CLEAN)}, {len(touched) / len(CLEAN):.1%}")
    assert set(faults) == set(rules())
    assert min(faults.values()) >= 5
    assert len(CLEAN) >= 200
    assert found["typo"] >= faults["typo"] * 0.9, missed
    assert {rule for rule in faults if found[rule] < faults[rule]} <= {"typo"}, missed
    assert len(touched) < len(CLEAN) * 0.05, alarms


def finding_in(about: About, rule: str) -> Finding:
    return next(finding for finding in check(about) if finding.rule == rule)


def mended(about: About, finding: Finding) -> About:
    """A draft as a finding's fix leaves it."""
    assert finding.fix
    texts = {entry["post"]: entry["text"] for entry in finding.fix.entries if entry["do"] == "edit"}
    gone = {entry["post"] for entry in finding.fix.entries if entry["do"] == "unplace"}
    sections = tuple(
        replace(
            section,
            items=tuple(
                replace(item, text=texts.get(item.post, item.text)) if isinstance(item, Quote) else item
                for item in section.items
                if not isinstance(item, Quote) or item.post not in gone
            ),
        )
        for section in about.article.sections
    )
    return replace(about, article=replace(about.article, sections=sections))


def test_a_fix_mends_what_was_found() -> None:
    for one in seeded():
        for finding in check(one.about):
            if finding.fix and {entry["do"] for entry in finding.fix.entries} <= {"edit", "unplace"}:
                after = check(mended(one.about, finding))
                assert (finding.rule, finding.message) not in {(other.rule, other.message) for other in after}


def test_messages_name_the_words_and_fixes_are_decisions() -> None:
    typo = finding_in(among(quote(TYPOS[0])), "typo")
    assert typo.message == "“recieve” looks like a typo for “receive”."
    assert typo.fix
    assert typo.fix.entries == ({"do": "edit", "post": "x", "text": "We receive more postcards than emails."},)
    doubled = finding_in(among(quote(DOUBLED[0])), "doubled-word")
    assert "“the the”" in doubled.message
    assert doubled.fix
    assert doubled.fix.entries[0]["text"] == "We put the kettle in the reading room."
    leftover = finding_in(among(quote(LEFTOVERS[0])), "leftover")
    assert leftover.message == "“A1:” is left over from the tweet."
    assert leftover.fix
    assert leftover.fix.entries[0]["text"] == "The scones went first."
    spaces = finding_in(among(quote(ODD_SPACES[4])), "odd-space")
    assert spaces.fix
    assert spaces.fix.entries[0]["text"] == "The door, I think, is open at noon."


def test_two_bullets_of_one_answer_are_joined() -> None:
    first, second = quote("We moved the desk and", "w", 1000), quote("the room turned round.", "x", 1001)
    cut = finding_in(among(first, second), "cut-quote")
    assert cut.fix
    assert cut.fix.entries == ({"do": "join", "posts": ["w", "x"]},)


def test_words_of_the_chat_are_no_typos() -> None:
    about = among(quote("Every bookshlef needs a friend."))
    assert finding_in(about, "typo")
    assert not [one for one in check(replace(about, words=frozenset({"bookshlef"}))) if one.rule == "typo"]


def test_other_languages_names_and_codes_are_not_spelt_in_english() -> None:
    for text in (
        "Los libros de la biblioteca son para todos, y el pan tambien.",
        "Die Bücherei hat am Sonntag geoeffnet und alle kommen.",
        "Ask Marguerrite or Tobiass about B2B, v1.2 and the @libary #libary.",
        "The plan stands at www.libary.example and in libary_notes.txt today.",
    ):
        assert not [one for one in check(among(quote(text))) if one.rule == "typo"], text


def test_rules_that_are_switched_off_say_nothing() -> None:
    about = among(quote(TYPOS[0]))
    assert "typo" not in {one.rule for one in check(about, {"typo"})}


def test_findings_stand_in_the_articles_order() -> None:
    about = among(quote(TYPOS[0], "x"), quote(DOUBLED[0], "y"))
    found = check(replace(about, unfiled_stars=("s",)))
    assert [one.post for one in found] == ["s", "x", "y"]


def test_the_consent_ledger_speaks_only_once_it_is_used() -> None:
    about = clean()
    assert "consent" not in {one.rule for one in check(about)}
    first = about.article.sections[0]
    asked = replace(first, items=(replace(quote("Yes."), consent="named"), *first.items[:3]))
    found = check(replace(about, article=replace(about.article, sections=(asked,))))
    hints = [one for one in found if one.rule == "consent"]
    assert {one.severity for one in hints} == {Severity.HINT}
    assert len(hints) == 3


def test_a_draft_that_changes_gives_the_findings_of_a_fresh_one() -> None:
    checker = Checker()
    texts = (TYPOS[0], TYPOS[1], DOUBLED[0], CLEAN[90], LEFTOVERS[0], TYPOS[0])
    for text in texts:
        about = among(quote(text))
        assert checker.check(about) == check(about)
    about = replace(among(quote(TYPOS[0])), words=frozenset({"recieve"}))
    assert checker.check(about) == check(about)
