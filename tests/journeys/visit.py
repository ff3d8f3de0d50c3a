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
            if answers.get(screen) is None:
                self.press(self.page.locator("button[name=unknown]"))
            else:
                self.fill(answers[screen])
                self.press(self.page.locator("button[name=next]"))
        raise AssertionError(f"no plan after {MOST_SCREENS} screens")

    def fill(self, fields: Mapping[str, Any]) -> None:
        """Types and taps each field by its name; a list is several taps."""
        for name, value in fields.items():
            for one in value if isinstance(value, list) else [value]:
                self._set(name, str(one))

    def _set(self, name: str, value: str) -> None:
        choice = self.page.locator(f"input[name={name}][value={value!r}]")
        if self.page.locator(f"[name={name}_year]").count():
            self._set_date(name, value)
        elif choice.count():
            self._open(choice)
            choice.check()
        elif self.page.locator(f"select[name={name}]").count():
            self.page.locator(f"select[name={name}]").select_option(value)
        elif self.page.locator(f"input[type=checkbox][name={name}]").count():
            self.page.locator(f"input[name={name}]").check()
        else:
            self.page.locator(f"input[name={name}]").fill(value)

    def _open(self, choice: Locator) -> None:
        """Unfolds the subject that holds the choice, as whoever looks for it does."""
        folded = choice.locator("xpath=ancestor::details[not(@open)]")
        if folded.count():
            folded.locator("summary").click()

    def _set_date(self, name: str, value: str) -> None:
        year, month, *day = value.split("-")
        self.page.locator(f"[name={name}_year]").fill(year)
        self.page.locator(f"[name={name}_month]").select_option(str(int(month)))
        self.page.locator(f"[name={name}_day]").fill(str(int(day[0])) if day else "")


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
    """A fresh browser. Without script, as workers' pages must work; with it only so that axe can run."""
    context = chromium.new_context(
        viewport=SIZES[size],  # type: ignore[arg-type]
        color_scheme=light,  # type: ignore[arg-type]
        java_script_enabled=script,
        bypass_csp=script,
        locale=language,
    )
    try:
        yield Visit(context.new_page(), house, language, f"{name}-{language}-{size}-{light}", look)
    finally:
        context.close()
