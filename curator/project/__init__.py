"""The .curation file: the chat's posts, and every decision made about them."""

from curator.project.deciding.questions import ARTICLE_FIELDS, ATTRIBUTIONS
from curator.project.deciding.transaction import account_name
from curator.project.deciding.wording import CONSENTS
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
from curator.project.file.flushing import flushed
from curator.project.file.opening import is_project
from curator.project.file.uris import SUFFIX
from curator.project.log.decision_log import Change, Decision
from curator.project.model import (
    LABELS,
    Choices,
    Counts,
    ImportedArchive,
    Item,
    PostState,
    ProposedQuestion,
    Question,
)
from curator.project.project import Project
from curator.project.reading.contents import LASTING_FIELDS
from curator.project.reading.folded_copies import Copied
from curator.project.reading.participants import Participant
from curator.project.search.query import BadQuery

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
    "Participant",
    "PostState",
    "Project",
    "ProjectError",
    "ProposedQuestion",
    "Question",
    "UndoRefused",
    "UnsavedDecision",
    "account_name",
    "flushed",
    "is_project",
]
