"""A canvas: a document that stands in a channel's tabs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from sandbox.workspace.canvas_markdown import Part

Access = Literal["read", "write"]


@dataclass(slots=True)
class Section:
    id: str
    part: Part


@dataclass(slots=True)
class Canvas:
    """`access` is what members of its channel may do; its creator may do anything."""

    id: str
    channel: str
    creator: str
    created: int
    title: str
    sections: list[Section]
    access: Access = "write"
    is_deleted: bool = False

    @property
    def text(self) -> str:
        """All that stands in it, a line for each section."""
        return "\n".join(section.part.text for section in self.sections)

    def at(self, section_id: str) -> int:
        """Raise LookupError when there is no such section."""
        for index, section in enumerate(self.sections):
            if section.id == section_id:
                return index
        raise LookupError(section_id)
