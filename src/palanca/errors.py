"""What goes wrong comes in; out goes one of three families, so that a caller knows what to do by the class alone.

    PalancaError
    ├── BookError             the book is wrong: every problem at once, with file, key and what was wanted
    ├── DoorError             the door is closed: no access, and no hint of what lies behind it
    │   ├── WrongKeyError     this key, passphrase or phrase does not open this box, or the box was altered
    │   ├── ExpiredError      the unlocking is over: the passphrase is needed again
    │   └── PhraseError       words of a typed phrase that no list knows, by their places
    └── OutsideError          a carrier or partner failed: says whether to try again

The texts are for engineers and logs. What a person reads is written in `web`, in Spanish and English, by class.
"""

from __future__ import annotations

from dataclasses import dataclass


class PalancaError(Exception):
    """The root of the tree; catch a family instead."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake of the book: where it stands and what should have stood there."""

    file: str
    key: str
    wanted: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.wanted}"


class BookError(PalancaError):
    """The book cannot be used; `problems` holds every mistake, not only the first."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class DoorError(PalancaError):
    """No access. Says nothing of what is, or is not, behind the door."""


class WrongKeyError(DoorError):
    """A wrong key and a damaged box look the same on purpose: a guesser learns nothing."""

    def __init__(self) -> None:
        super().__init__("this key does not open this box")


class ExpiredError(DoorError):
    """The unlocking ended at its hour."""

    def __init__(self) -> None:
        super().__init__("unlock again: the time of this unlocking is over")


class PhraseError(DoorError):
    """Places (from 1) of the words that the list does not know; none when only their number is wrong."""

    def __init__(self, places: tuple[int, ...], wanted: int) -> None:
        super().__init__(f"a phrase of {wanted} words of the list was wanted; unknown at {places or 'no place'}")
        self.places = places
        self.wanted = wanted


class OutsideError(PalancaError):
    """A carrier or a partner failed; `again` says whether the same call may go through later."""

    def __init__(self, message: str, *, again: bool) -> None:
        super().__init__(message)
        self.again = again
