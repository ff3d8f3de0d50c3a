"""What is on the screens in; the seconds that a worker needs to read and tap her way to the plan out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from .visit import Visit

WORDS_A_MINUTE: Final = 200
# Card, Moran and Newell (1983), *The Psychology of Human-Computer Interaction*: to point at something takes 1.1 s with
# a mouse; a thumb on a phone is no slower.
TAP: Final = 1.1
# 36.2 words of five signs a minute, the mean of 37,370 people on their own phones: Palin and others (2019), *How do
# People Type on Mobile Devices?* Card, Moran and Newell have 0.28 s for a keyboard.
SIGN: Final = 60 / (36.2 * 5)

# Every text on screen in the reader's language: not folded, not hidden from the eye; of a list, the row that shows. Of
# the languages, only the card of one's own.
LINES: Final = """language => {
  const lines = [], own = document.querySelector('.tongues');
  const shown = element => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement.closest('details'))
      if (!fold.open && !(element.closest('summary')?.parentElement === fold)) return false;
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && box.right > 0 && element.checkVisibility({visibilityProperty: true});
  };
  for (const part of document.querySelectorAll(own ? 'header, .tongues a' : 'header, main')) {
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = walk.currentNode.data.trim(), owner = walk.currentNode.parentElement;
      if (text && !owner.closest('select, svg, script') && shown(owner) && owner.closest('[lang]').lang === language)
        lines.push(text);
    }
    for (const list of part.querySelectorAll('select')) if (shown(list)) lines.push(list.selectedOptions[0].text);
    for (const box of part.querySelectorAll('[placeholder]')) if (shown(box)) lines.push(box.placeholder);
  }
  return lines;
}"""


@dataclass
class Screen:
    """What one screen took."""

    name: str
    lines: Counter[str] = field(default_factory=Counter)
    words: int = 0
    taps: int = 0
    signs: int = 0

    @property
    def seconds(self) -> float:
        return self.words * 60 / WORDS_A_MINUTE + self.taps * TAP + self.signs * SIGN


@dataclass
class Effort:
    """Reads each screen as it comes, and again what unfolds on it. A line read word for word on an earlier screen is
    not read again, such as the buttons; the languages' screen is read in one's own language only."""

    screens: list[Screen] = field(default_factory=list)
    known: set[str] = field(default_factory=set)

    def read(self, here: Visit) -> None:
        """What is new to the eye."""
        if not self.screens or len(here.seen) != len(self.screens):
            self._turn(here)
        screen = self.screens[-1]
        lines = Counter(here.page.evaluate(LINES, here.language))
        for line, times in (lines - screen.lines).items():
            if line not in self.known:
                screen.words += times * words(line)
        screen.lines |= lines

    def _turn(self, here: Visit) -> None:
        """The hand's work until now belongs to the screen that is left."""
        if self.screens:
            self._settle(here)
            self.known |= set(self.screens[-1].lines)
        self.screens.append(Screen(here.seen[-1]))

    def _settle(self, here: Visit) -> None:
        last = self.screens[-1]
        last.taps = here.taps - sum(screen.taps for screen in self.screens[:-1])
        last.signs = here.signs - sum(screen.signs for screen in self.screens[:-1])

    def until_the_plan(self) -> list[Screen]:
        """All screens but the plan itself."""
        return [screen for screen in self.screens if screen.name != "plan"]

    @property
    def seconds(self) -> float:
        return sum(screen.seconds for screen in self.until_the_plan())

    def table(self) -> str:
        """A line a screen, and their sum."""
        rows = [
            f"{one.name:28}{one.words:6}{one.taps:6}{one.signs:6}{one.seconds:8.1f}" for one in self.until_the_plan()
        ]
        return "\n".join([f"{'screen':28}{'words':>6}{'taps':>6}{'signs':>6}{'seconds':>8}", *rows])


def words(line: str) -> int:
    """What stands between spaces and has a letter or a figure in it."""
    return sum(any(sign.isalnum() for sign in word) for word in line.split())
