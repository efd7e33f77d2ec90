"""Suggestions: which question a post answers, with a probability that is true, and a reason in plain words."""

from curator.chat.suggesting.suggester import Suggester
from curator.chat.suggesting.suggestion import AskedQuestion, Ranked, Suggestion

__all__ = ["AskedQuestion", "Ranked", "Suggester", "Suggestion"]
