"""A plan in; its doors out as the pages show them: numbered, each with what happened in the worker's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal

from palanca.book.book import Book
from palanca.plan.steps import once
from palanca.values.assessment import UNLIMITED, Deadline
from palanca.values.plan import ClaimHere, Plan, Step
from palanca.values.said import Said

Kind = Literal["office", "together", "safety"]
# A date so near goes before whatever could be done more easily.
SOON: Final = 60
# So many doors a tired person looks at; of more, the others stand under a fold.
MOST_DOORS, SHOWN_FIRST = 4, 3
AMONG_WORKERS: Final = ("union", "worker_group")
# Days that clocks count from and that need not have come yet.
MAY_NEVER_COME: Final = ("letter", "told")
# What workers do among themselves, by what the claim is about; a written notice to the employer is none of it.
KINDS: Final[dict[str | None, Kind]] = {"organizing": "together", "safety_plan": "safety"}


@dataclass(frozen=True, slots=True)
class Going:
    """A door, the number of its page, what happened that it takes, the rights that it can serve, and what the law
    says of each."""

    number: int
    kind: Kind
    step: Step
    about: tuple[Said, ...]
    claims: tuple[ClaimHere, ...]
    protected: tuple[Said, ...]

    @property
    def leading(self) -> Deadline | None:
        """The deadline that sets the day of the step."""
        deadlines = (claim.deadline for claim in self.claims if claim.deadline)
        return next((one for one in deadlines if one.date == self.step.by and one.date), None)

    @property
    def unlimited(self) -> bool:
        """The law sets no limit here; that nobody knows one is something else."""
        return any(claim.deadline is not None and claim.deadline.length == UNLIMITED for claim in self.claims)

    @property
    def counted(self) -> tuple[tuple[Deadline | None, tuple[ClaimHere, ...]], ...]:
        """Each way in which a date is counted here, with the rights that share it; None: nobody knows until when."""
        shared: dict[Deadline | None, list[ClaimHere]] = {}
        for claim in self.claims:
            shared.setdefault(claim.deadline, []).append(claim)
        return tuple((deadline, tuple(claims)) for deadline, claims in shared.items())

    @property
    def notices(self) -> Iterator[ClaimHere]:
        """The rights that want a written notice first, each notice once."""
        return iter({claim.notice_first: claim for claim in self.claims if claim.notice_first}.values())


def doors_of(plan: Plan, book: Book) -> tuple[Going, ...]:
    """Every door: the worker's own union and offices in the order to go, what workers do among themselves, the passed.

    An office for which something is still missing comes after the others, but for near dates.
    """
    kinds = [(step, _kind(step, book)) for step in plan.steps]
    offices = [(step, kind) for step, kind in kinds if not step.passed and kind == "office"]
    ordered = (
        *((step, kind) for step, kind in offices if _soon(step) or step.strength != "needs_facts"),
        *((step, kind) for step, kind in offices if not _soon(step) and step.strength == "needs_facts"),
        *((step, kind) for step, kind in kinds if not step.passed and kind != "office"),
        *((step, kind) for step, kind in kinds if step.passed),
    )
    return tuple(_going(number, kind, step, book) for number, (step, kind) in enumerate(ordered, start=1))


def in_shown_order(plan: Plan, book: Book) -> Plan:
    """The plan with its steps in the pages' order: what is first on the screen is first on paper and by message."""
    return replace(plan, steps=tuple(going.step for going in doors_of(plan, book)))


def shown_first(offices: tuple[Going, ...]) -> tuple[Going, ...]:
    """All of a few; of many those that a tired person looks at, and every one of a near date."""
    if len(offices) <= MOST_DOORS:
        return offices
    return tuple(one for place, one in enumerate(offices) if place < SHOWN_FIRST or _soon(one.step))


def untold_days(doors: Iterable[Going], book: Book) -> tuple[Said, ...]:
    """What happened on a day that nobody told, where an office counts from it: its date may come before all others."""
    offices = (one for one in doors if one.kind == "office" and not one.step.passed)
    events = (book.events[claim.event] for one in offices for claim in one.step.claims if _day_untold(claim, book))
    return once(event.title for event in events)


def _day_untold(claim: ClaimHere, book: Book) -> bool:
    """A letter may never have come and a job may go on, but what happened has its day."""
    clock = claim.deadline
    if clock is None or clock.start is not None or clock.length == UNLIMITED or clock.runs_from in MAY_NEVER_COME:
        return False
    return clock.runs_from != "separation" or book.events[claim.event].when_it_was == "day"


def is_own_union(step: Step) -> bool:
    """The union that the worker is known to have: its contract's steps come first, and its days are short."""
    return step.door.level == "union" and step.strength == "likely"


def _soon(step: Step) -> bool:
    return step.days_left is not None and step.days_left <= SOON


def _going(number: int, kind: Kind, step: Step, book: Book) -> Going:
    """A right that several events raise alike is told once."""
    rights = {(claim.right, claim.can_get): claim for claim in reversed(step.claims)}
    about = tuple(book.events[event].title for event in step.events)
    protected = tuple(book.rules[right].says for right, _can_get in reversed(rights))
    return Going(number, kind, step, about, tuple(reversed(rights.values())), protected)


def _kind(step: Step, book: Book) -> Kind:
    if step.door.level not in AMONG_WORKERS or is_own_union(step):
        return "office"
    return KINDS.get(next((book.rules[claim.right].matter for claim in step.claims), None), "office")
