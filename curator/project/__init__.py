"""The .curation file: the chat's posts, and every decision made about them."""

from curator.project.contents import LASTING_FIELDS, Item
from curator.project.copies import Copied
from curator.project.deciding import account_name
from curator.project.errors import (
    AlteredProject,
    BadDecision,
    DamagedProject,
    LockedProject,
    NewerProject,
    NoProject,
    ProjectError,
    UndoRefused,
    UnsavedDecision,
)
from curator.project.file import SUFFIX, is_project
from curator.project.flushing import flushed
from curator.project.log import Change, Decision
from curator.project.rows import (
    LABELS,
    Choices,
    Counts,
    ImportedArchive,
    PostState,
    ProposedQuestion,
    Question,
)
from curator.project.search import BadQuery
from curator.project.store import ARTICLE_FIELDS, ATTRIBUTIONS, Project
from curator.project.voices import Voice
from curator.project.wording import CONSENTS

__all__ = [
    "ARTICLE_FIELDS",
    "ATTRIBUTIONS",
    "CONSENTS",
    "LABELS",
    "LASTING_FIELDS",
    "SUFFIX",
    "AlteredProject",
    "BadDecision",
    "BadQuery",
    "Change",
    "Choices",
    "Copied",
    "Counts",
    "DamagedProject",
    "Decision",
    "ImportedArchive",
    "Item",
    "LockedProject",
    "NewerProject",
    "NoProject",
    "PostState",
    "Project",
    "ProjectError",
    "ProposedQuestion",
    "Question",
    "UndoRefused",
    "UnsavedDecision",
    "Voice",
    "account_name",
    "flushed",
    "is_project",
]
