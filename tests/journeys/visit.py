"""A story's answers in; a browser that gives them, screen by screen, out. It reads each screen as a person would."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Locator, Page

AXE = Path(__file__).resolve().parents[1] / "vendor" / "axe.min.js"
MOST_SCREENS = 40
# Rows of a list that a small phone shows at once.
FITS = 13
SIZES = {"phone": {"width": 320, "height": 640}, "desktop": {"width": 1280, "height": 800}}


@dataclass
class Visit:
    """One browser context: its language, its size, its light; `look` is called on every screen."""

    page: Page
    house: str
    language: str
    name: str
    look: Callable[[Visit], None]
    seen: list[str] = field(default_factory=list)
    taps: int = 0
    signs: int = 0

    def to(self, path: str) -> None:
        self.page.goto(f"{self.house}{path}")
        self.arrived(path.strip("/").replace("/", "-") or "languages")

    def arrived(self, screen: str) -> None:
        """A new page is on screen."""
        self.seen.append(screen)
        self.look(self)

    def unfold(self) -> None:
        """Opens every fold, as a curious worker would."""
        for fold in self.page.locator("summary").all():
            fold.click()
        self.arrived("unfolded")

    def press(self, what: Locator) -> None:
        """Taps, and looks again only when the page that follows is whole: a slow machine must not change a story."""
        self.tapped()
        with self.page.expect_navigation():
            what.click()

    def tap(self, text: str) -> None:
        self.press(self.page.get_by_role("button", name=text, exact=True))

    @property
    def screen(self) -> str | None:
        """The name of the question on screen; None where there is none."""
        hidden = self.page.locator("main input[name=screen]")
        return hidden.get_attribute("value") if hidden.count() else None

    def answer_all(self, answers: Mapping[str, Any]) -> None:
        """Answers every question until the plan is there; what the story does not tell is not known."""
        for _ in range(MOST_SCREENS):
            screen = self.screen
            if screen is None:
                return
            self.arrived(screen)
            fields = self._fields(screen, answers)
            if fields is None:
                self.press(self.page.locator("button[name=unknown]"))
            elif not self._one_tap(fields):
                self.fill(fields)
                self.press(self.page.locator("main button.go[name=next]"))
        raise AssertionError(f"no plan after {MOST_SCREENS} screens")

    def _fields(self, screen: str, answers: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """The story's answer by the fields on screen; None where the story does not tell it."""
        if screen == "when":
            return self._dates({name[5:]: told for name, told in answers.items() if name.startswith("when:")}) or None
        told = answers.get(screen)
        if screen == "job_dates" and told:
            return {"still": "yes" if told.get("still") else "no", **{k: v for k, v in told.items() if k != "still"}}
        if screen == "received" and told and self._as_agreed(told, answers):
            return {"same": "yes"}
        return told or None

    def _dates(self, told: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
        """Every period *all the time* at once; days of its own event by event."""
        fields: dict[str, Any] = {}
        for kind, dates in told.items():
            shared = not self.page.locator(f"[name={kind}-whole]").count()
            for name, value in dates.items():
                if name != "whole" or value == "yes":
                    fields["whole" if name == "whole" and shared else f"{kind}-{name}"] = value
        return fields

    def _as_agreed(self, received: Mapping[str, Any], answers: Mapping[str, Any]) -> bool:
        """Whether the screen offers as agreed what the story says that came in a week."""
        agreed = self.page.locator("button[name=same]")
        days = {"weekly": 1, "irregular": 1, "daily": int(answers["hours"]["days"])}.get(received["rhythm"])
        return bool(days and agreed.count() and f"${int(received['amount']) * days:,}.00" in agreed.inner_text())

    def _one_tap(self, fields: Mapping[str, Any]) -> bool:
        """Presses the choice that is the whole answer, where there is one."""
        if len(fields) != 1:
            return False
        ((name, value),) = fields.items()
        button = self.page.locator(f"main .choices button[name={name}][value={str(value)!r}]")
        if not button.count():
            return False
        self.press(button)
        return True

    def fill(self, fields: Mapping[str, Any]) -> None:
        """Types and taps each field by its name; a list is several taps."""
        for name, value in fields.items():
            for one in value if isinstance(value, list) else [value]:
                self._set(name, str(one))

    def _set(self, name: str, value: str) -> None:
        choice = self.page.locator(f"input[name={name}][value={value!r}]")
        field = self.page.locator(f"[name={name}]")
        if self.page.locator(f"[name={name}_year]").count():
            self._open(self.page.locator(f"[name={name}_year]"))
            self._set_date(name, value)
        elif choice.count():
            self._open(choice)
            choice.check()
            self.tapped()
        elif field.evaluate("field => field.tagName") == "SELECT":
            self._choose(field, value)
        else:
            self._type(field, value)

    def _open(self, field: Locator) -> None:
        """Unfolds the subject that holds the field, as whoever looks for it does, and reads what is in it."""
        folded = field.first.locator("xpath=ancestor::details[not(@open)]")
        if folded.count():
            folded.locator("summary").click()
            self.tapped()
            self.look(self)

    def _set_date(self, name: str, value: str) -> None:
        year, month, *day = value.split("-")
        if day:
            self._type(self.page.locator(f"[name={name}_day]"), str(int(day[0])))
        self._choose(self.page.locator(f"[name={name}_month]"), str(int(month)))
        self._type(self.page.locator(f"[name={name}_year]"), year)

    def _type(self, field: Locator, text: str) -> None:
        field.fill(text)
        self.tapped(signs=len(text))

    def _choose(self, field: Locator, value: str) -> None:
        """A list that does not fit on the phone is pushed up twice."""
        field.select_option(value)
        self.tapped(2 if field.locator("option").count() <= FITS else 4)

    def tapped(self, taps: int = 1, signs: int = 0) -> None:
        """What the hand did."""
        self.taps += taps
        self.signs += signs


def nothing(_: Visit) -> None:
    """Looks at nothing."""


@contextmanager
def visit(
    chromium: Browser,
    house: str,
    name: str,
    *,
    language: str = "es",
    size: str = "phone",
    light: str = "light",
    script: bool = False,
    look: Callable[[Visit], None] = nothing,
) -> Iterator[Visit]:
    """A fresh browser, under the house's own content policy. Without script, as workers' pages must work; with it for
    the one script and for axe."""
    context = chromium.new_context(
        viewport=SIZES[size],  # type: ignore[arg-type]
        color_scheme=light,  # type: ignore[arg-type]
        java_script_enabled=script,
        locale=language,
    )
    try:
        yield Visit(context.new_page(), house, language, f"{name}-{language}-{size}-{light}", look)
    finally:
        context.close()
