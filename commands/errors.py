"""Owns what a person can put right."""


class Refusal(Exception):  # noqa: N818 - it is an answer, not a fault
    """A sentence for the person: what cannot be done, and what to type instead.

    Never logged as a fault. Whatever the transaction had begun is undone.
    """

    def __init__(self, sentence: str, field: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        # The form's field that is wrong, when the words came from a form.
        self.field = field


class Denied(Refusal):
    """The person may not do this; that they tried is kept in the audit. `why`: in one word."""

    def __init__(self, sentence: str, *, action: str, why: str, incident_id: int | None) -> None:
        super().__init__(sentence)
        self.action, self.why, self.incident_id = action, why, incident_id
