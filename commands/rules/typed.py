"""Owns how a text in Slack's form is edited as plain words, and what becomes of it then."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from commands.rules import words

_ATOM: Final = re.compile(r"<[^<>]*>|&(?:amp|lt|gt);|.", re.DOTALL)
_LINK: Final = re.compile(r"<([a-z][a-z0-9+.-]*:[^>|]+)(?:\|([^>]*))?>", re.IGNORECASE)
# As people write a link elsewhere: [what it says](where it leads).
_TYPED: Final = re.compile(r"\[([^\[\]\n|<>]+)\]\((https?://[^\s()<>|\"`]+)\)")


@dataclass(frozen=True)
class _Line:
    """One line: as it is kept, as it is edited, and what stands in it that is more than words."""

    kept: str
    shown: str
    tokens: Mapping[str, str]


def shown(wire: str, names: Mapping[str, str]) -> str:
    """Return a text as a person edits it: mentions by name, links as `[label](address)`.

    `names` says what to call a person whose mention carries no name, by user id.
    """
    return "\n".join(line.shown for line in _lines(wire, names))


def wire(typed: str, before: str, names: Mapping[str, str]) -> str:
    """Return what was typed in Slack's form, where it stood as `before`.

    Lines that nobody has touched stay as they were kept. A name is a mention again only where
    `before` mentions that person: nobody is called by what is typed anew.
    """
    old, new = _lines(before, names), typed.split("\n")
    every = {text: token for line in old for text, token in line.tokens.items()}
    matcher = SequenceMatcher(None, [line.shown for line in old], new, autojunk=False)
    done: list[str] = []
    for tag, since, until, begin, end in matcher.get_opcodes():
        if tag == "equal":
            done += [line.kept for line in old[since:until]]
        else:
            near = {text: token for line in old[since:until] for text, token in line.tokens.items()}
            done += [_put_back(line, {**every, **near}) for line in new[begin:end]]
    return "\n".join(done)


def _lines(wire: str, names: Mapping[str, str]) -> Sequence[_Line]:
    """Split at the ends of lines; a mention or a link that goes over two lines stays whole."""
    return [_line(atoms, names) for atoms in _split(_ATOM.findall(wire))]


def _split(atoms: Sequence[str]) -> Iterator[list[str]]:
    line: list[str] = []
    for atom in atoms:
        if atom == "\n":
            yield line
            line = []
        else:
            line.append(atom)
    yield line


def _line(atoms: Sequence[str], names: Mapping[str, str]) -> _Line:
    said = [_spoken(atom, names) for atom in atoms]
    tokens = {
        text: atom
        for atom, text in zip(atoms, said, strict=True)
        if atom[0] == "<" and len(atom) > 1
    }
    return _Line("".join(atoms), "".join(said), {text: at for text, at in tokens.items() if text})


def _spoken(atom: str, names: Mapping[str, str]) -> str:
    link = _LINK.fullmatch(atom)
    if link is None:
        return " ".join(words.plain(atom, names).split("\n")) if len(atom) > 1 else atom
    address, label = (words.plain(part or "") for part in link.groups())
    if not label or address.partition(":")[2].lstrip("/") == label.rstrip("/"):
        return label or address
    return address if label == address else f"[{' '.join(label.split())}]({address})"


def _put_back(line: str, tokens: Mapping[str, str]) -> str:
    """Return a line that was typed, with what it has of mentions and links."""
    known = sorted((re.escape(text) for text in tokens), key=len, reverse=True)
    pattern = re.compile("|".join([*(rf"{one}(?!\w)" for one in known), _TYPED.pattern]))
    done, at = [], 0
    for match in pattern.finditer(line):
        done += [words.escaped(line[at : match.start()]), _token(match, tokens)]
        at = match.end()
    return "".join([*done, words.escaped(line[at:])])


def _token(match: re.Match[str], tokens: Mapping[str, str]) -> str:
    if match.group() in tokens:
        return tokens[match.group()]
    label, address = match.groups()
    return f"<{words.escaped(address)}|{words.escaped(label)}>"
