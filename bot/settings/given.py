"""Owns what was given: values, where each was found, and what is wrong with the rest."""

from dataclasses import dataclass, field


@dataclass
class Given:
    """Every known variable that was given, where it was found, and what was odd about the rest."""

    values: dict[str, str] = field(default_factory=dict)
    origins: dict[str, str] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    # Variables that one of the faults is about: they are not missing besides.
    refused: set[str] = field(default_factory=set)

    def add(self, name: str, value: str, origin: str) -> None:
        """Take a value unless an earlier source gave one; an empty value counts as not given."""
        name = name.upper().encode(errors="replace").decode()  # pydantic takes nothing but UTF-8
        if value.strip() and name not in self.values:
            self.values[name] = value.strip()
            self.origins[name] = origin

    def refuse(self, name: str, shown: str, why: str) -> None:
        """Note the one fault of a variable, shown as it was written."""
        self.refused.add(name)
        self.faults.append(f"{shown}: {why}")
