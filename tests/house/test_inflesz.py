"""The measure of plain Spanish itself, held against values counted by hand.

Perspicuity = 206.835 - 62.3 x syllables / words - words / sentences (F. Szigriszt Pazos, Sistemas predictivos de
legibilidad del mensaje escrito, 1993, as I. Barrio-Cantalejo and others scaled it, An. Sist. Sanit. Navar. 2008; 31
(2): 135-152, and as legible.es prints it: 65 to 80 *bastante fácil*, 80 and more *muy fácil*). A sentence ends at a
period, a colon, a semicolon, a question or an exclamation mark, as in that program.
"""

from __future__ import annotations

import pytest

from tests.house.inflesz import EASY, FEWEST_WORDS, inflesz, ours, syllables

BY_HAND = {
    1: "y no pan que Dios buey bien ley hoy pues quien",
    2: "día patrón cheque guerra pingüe agua leyes oír rehén cuenta fuera",
    3: "semana salario derecho poeta héroe reírse pagaron",
    4: "oficina abogado trabajador compañeros averiguáis aseguran represalia",
    5: "discriminación indemnización",
}


@pytest.mark.parametrize(
    ("count", "word"), [(count, word) for count, words in BY_HAND.items() for word in words.split()]
)
def test_syllables_are_counted_as_by_hand(count: int, word: str) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("El patrón le debe horas de una semana.", (14, 8, 1)),
        ("Vaya hoy. Pida una copia. Diga su nombre.", (14, 8, 3)),
        ("¿Cuál es mi último día? Dígame: no quiero perderlo.", (17, 9, 3)),
        ("Si no sabe algo, diga: no sé; no adivine.", (15, 9, 3)),
    ],
)
def test_the_formula_gives_what_was_worked_out_by_hand(text: str, counted: tuple[int, int, int]) -> None:
    in_syllables, words, sentences = counted
    assert inflesz(text) == pytest.approx(206.835 - 62.3 * in_syllables / words - words / sentences)


def test_names_figures_and_quotations_are_not_ours_to_make_easier() -> None:
    plain = "Llame a la oficina y diga que quiere poner una queja"
    named = "Llame a la oficina «Wage and Hour» y diga que quiere poner una queja ($1,200.50)"
    assert ours(named).split() == plain.split()
    assert inflesz(named) == inflesz(plain)


def test_a_few_words_are_not_measured() -> None:
    assert inflesz("indemnización " * (FEWEST_WORDS - 1)) is None
    assert inflesz("indemnización " * FEWEST_WORDS) is not None


def test_an_office_s_spanish_fails_and_a_worker_s_passes() -> None:
    hard = "La interposición extemporánea de la reclamación imposibilita la indemnización correspondiente."
    easy = "Si pone su queja tarde, ya no le pueden pagar lo que le deben."
    assert (inflesz(hard) or 0) < 0 < EASY < (inflesz(easy) or 0)
