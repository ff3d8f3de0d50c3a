"""Sealed boxes as rows, each under a locator that only its phrase or token leads to. No language, no hour of saving."""

from __future__ import annotations

from django.db import models

LOCATOR_LETTERS = 64


class House(models.Model):
    """The salt of this house's phrases: in the database, so that it moves with the boxes, and not in the settings."""

    salt = models.BinaryField()

    def __str__(self) -> str:
        return "the house's salt"


class Saved(models.Model):
    """Answers under a phrase; gone after the night of `until`, the day that the worker chose."""

    locator = models.CharField(max_length=LOCATOR_LETTERS, primary_key=True)
    box = models.BinaryField()
    until = models.DateField(db_index=True)

    def __str__(self) -> str:
        return f"until {self.until}"


class Handed(models.Model):
    """Answers on their way to one other phone; once taken, the box is empty and only that it was taken remains."""

    locator = models.CharField(max_length=LOCATOR_LETTERS, primary_key=True)
    box = models.BinaryField()
    taken = models.BooleanField(default=False)
    until = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return "taken" if self.taken else "waiting"
