"""Cards and suggestions in words, for tooltips and for screen readers."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from curator.project.marks import SWITCHED
from curator.ui.desk.cards import Card
from curator.ui.languages import listed, tr, tr_count, translated
from curator.ui.look.label_shapes import called

if TYPE_CHECKING:
    from curator.chat.suggesting import Suggestion


def explained(suggestion: "Suggestion", numbers: Mapping[str, int]) -> str:
    """What a post seems to answer, how likely, and why. ``numbers`` are the questions', by their ids."""
    best = suggestion.ranked[0]
    others = [
        tr("{question}: {share}%", question=str(numbers[one.question]), share=_percent(one.probability))
        for one in suggestion.ranked[1:3]
        if one.probability > 0.01 and one.question in numbers
    ]
    others += [tr("none of them: {share}%", share=_percent(suggestion.none))] if suggestion.none > 0.01 else []
    words = tr(
        "Question {number}, {share}% likely. {reason}.",
        number=str(numbers[best.question]),
        share=_percent(best.probability),
        reason=best.reason,
    )
    return words + (f"\n{' · '.join(others)}" if others else "")


def spoken(card: Card, suggested: int | None = None) -> str:
    """A card as it is read out; ``suggested`` is the number of the question that it seems to answer."""
    state = card.state
    if card.asks:
        return tr("Question {number}: {question}", number=str(card.asks.number), question=card.asks.text)
    who = state.name or state.handle or tr("unknown")
    time = listed(filter(None, (card.day, card.time)))
    facts = [tr("{time} {who}: {words}", time=time, who=who, words=state.text)]
    facts += [tr("filed under {number}", number=str(one)) for one in state.questions]
    facts += [str(card.part)] if card.part else []
    facts += [translated(mark.state) for mark in SWITCHED if mark.table in state.marks]
    facts += [tr("shelved")] if state.shelved else []
    facts += [tr("seen")] if state.seen and not (state.shelved or state.questions) else []
    facts += [tr("context", "a tweet that is not of the chat")] if state.context else []
    facts += [tr("a reply")] if state.reply_to else []
    facts += [tr_count(state.reposts, "{count} retweet", "{count} retweets")] if state.reposts else []
    facts += [tr_count(state.copies, "{count} tweet alike", "{count} tweets alike")] if state.copies else []
    facts += [tr("label {label}", label=called(state.label))] if state.label else []
    facts += [tr("your remark: {remark}", remark=state.remark)] if state.remark else []
    facts += [tr("suggested for {number}", number=str(suggested))] if suggested else []
    return listed(facts)


def _percent(share: float) -> int:
    return round(100 * share)
