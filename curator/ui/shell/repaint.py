"""FIXME-DOC."""

SHOWN_CLOSER = frozenset({"remark", "remark_on_person", "label", "label_name"})
