"""A step of the plan in; what to say at that door out, line by line, and what need not be said.

No name, employer or sum stands in it: blanks are the worker's to fill. What is private, and contact with a union or
co-workers, is never said to an office.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from palanca.book.book import Book
from palanca.law.words import with_days
from palanca.plan import words
from palanca.values.assessment import Door
from palanca.values.plan import Step
from palanca.values.said import Said

# Nothing is said there: the one is written to, the other is the worker's own plan.
SILENT: Final = ("employer", "nobody_yet")
AMONG_OURSELVES: Final = ("union", "worker_group")
# What an office hears in other words: that somebody acted with others is theirs to tell, when it is asked for.
TOGETHER: Final = ("fired_for_organizing",)
HEARD: Final = (words.THEY_GREET, words.THEY_ASK_NAME, words.THEY_ASK_EVERYTHING)
# Who calls there asks for help and files nothing.
HOTLINE: Final = "hotline"
MOST_EVENTS: Final = 4


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the call, said by the worker or heard from the other side. `____` is a blank."""

    who: Literal["you", "they"]
    says: Said


@dataclass(frozen=True, slots=True)
class Script:
    """`begin`: call, or where to go; `notes`: what to know first; `lines` in order; `unsaid`: what need not be said."""

    begin: Said
    notes: tuple[Said, ...]
    lines: tuple[Line, ...]
    unsaid: tuple[Said, ...]


def script(step: Step, book: Book) -> Script | None:
    """None at a door where nothing is said aloud."""
    if step.door.code in SILENT:
        return None
    return Script(
        begin=_begin(step.door),
        notes=tuple(dict.fromkeys(_notes(step))),
        lines=tuple(Line("they" if says in HEARD else "you", says) for says in _lines(step, book)),
        unsaid=tuple(_unsaid(step.door)),
    )


def _begin(door: Door) -> Said:
    match door.level:
        case "union":
            return words.FIND_STEWARD
        case "worker_group":
            return words.FIND_FRIENDS
        case _ if door.phone:
            return words.CALL.filled(phone=door.phone)
        case "court":
            return words.AT_THE_WINDOW
        case _ if door.website:
            return words.FIND_NUMBER.filled(website=door.website)
        case _:
            return words.AT_THE_DOOR


def _notes(step: Step) -> Iterator[Said]:
    """A letter that must go out before; and the interpreter, where they will speak English."""
    yield from (claim.notice_first.says for claim in step.claims if claim.notice_first)
    if step.door.level == "court":
        yield words.ASK_FOR_INTERPRETER
    elif step.door.level not in (*AMONG_OURSELVES, "foreign"):
        yield words.WAIT_FOR_INTERPRETER


def _lines(step: Step, book: Book) -> Iterator[Said]:
    match step.door.level:
        case "union":
            yield from (words.GRIEVE, *_told(step, book), _last_day(step))
            yield from (words.ASK_NAME_TOLD, words.ASK_COPY, words.ASK_SECRET, words.THANKS)
        case "worker_group":
            yield from (words.NEED_HELP, *_told(step, book))
            yield from (words.ASK_GO_WITH_ME, words.ASK_SECRET)
        case "foreign":
            yield from (words.GOOD_DAY, words.SPEAK_MY_LANGUAGE, words.PROTECTION, *_told(step, book), words.PLACE)
            yield from (*_about_the_name(step.door), words.ASK_NEEDED, words.ASK_NUMBER, words.THANKS)
        case "court":
            yield from (*_in_english(), words.OPEN_CASE, *_told(step, book), _last_day(step), *_notice(step))
            yield from (words.ASK_FORMS, words.ASK_FEE, words.ASK_LEGAL_AID, words.ASK_COPY, words.THANKS)
        case _ if step.door.code.endswith(HOTLINE):
            yield from (*_in_english(), words.NEED_HELP, *_told(step, book), *_about_the_name(step.door))
            yield from (words.ASK_STAY_SAFE, words.ASK_SECRET, words.THANKS)
        case _:
            yield from (*_in_english(), words.COMPLAIN, *_told(step, book), words.PLACE, _last_day(step))
            yield from (*_notice(step), words.ASK_NEEDED, *_about_the_name(step.door), _by_phone(step.door))
            yield from (words.ASK_NUMBER, words.THANKS)


def _in_english() -> Iterator[Said]:
    """Until somebody interprets, both sides speak English: what to hear and what to read aloud."""
    yield from (words.THEY_GREET, words.GREET, words.INTERPRETER, words.THEY_ASK_EVERYTHING)


def _told(step: Step, book: Book) -> Iterator[Said]:
    """What happened, as the lawbook has workers tell it, and when."""
    ours = step.door.level in AMONG_OURSELVES
    open_events = [book.events[kind] for kind in step.events if not book.events[kind].private]
    for event in open_events[:MOST_EVENTS]:
        yield words.STOOD_UP if event.kind in TOGETHER and not ours else event.tell
    if not open_events:
        yield words.WILL_TELL
    when = {event.when_it_was for event in open_events}
    if "period" in when:
        yield words.FROM_TO
    elif "day" in when:
        yield words.ON_DAY
    if any(event.when_it_was == "period" and not event.before_job for event in open_events):
        yield words.LAST_DAY_AT_JOB


def _last_day(step: Step) -> Said:
    if step.by is None:
        return words.ASK_LAST_DAY
    return with_days(words.DAY_PASSED if step.passed else words.CHECK_LAST_DAY, date=step.by)


def _notice(step: Step) -> Iterator[Said]:
    if any(claim.notice_first for claim in step.claims):
        yield words.ASK_NOTICE


def _about_the_name(door: Door) -> Iterator[Said]:
    yield words.THEY_ASK_NAME
    if door.needs_name is False:
        yield words.NO_NAME
        yield words.ASK_NAME_TOLD
    else:
        yield words.NOT_YET_MY_NAME


def _by_phone(door: Door) -> Said:
    return words.ASK_BY_PHONE_NOW if door.reach.by_phone and door.phone else words.ASK_BY_PHONE


def _unsaid(door: Door) -> Iterator[Said]:
    yield words.NOT_PAPERS
    if door.level not in AMONG_OURSELVES:
        yield from (words.NOT_OTHERS, words.NOT_PLACE_YET)
    yield from (words.NOT_SURE, words.NOT_SIGN)
