"""Counties, towns and ZIP codes as rows: public reference data, loaded by `load_places` and by nothing else."""

from __future__ import annotations

from django.db import models


class County(models.Model):
    """A county or its equivalent, by its federal code."""

    fips = models.CharField(max_length=5, primary_key=True)
    state = models.CharField(max_length=2)
    name = models.CharField(max_length=80)
    full_name = models.CharField(max_length=120)

    def __str__(self) -> str:
        return f"{self.full_name}, {self.state}"


class Town(models.Model):
    """A city, town or village, once for each county it lies in; `folded` is what a search compares.

    `lat` and `lng` are hundredths of a degree, about a kilometre.
    """

    name = models.CharField(max_length=80)
    folded = models.CharField(max_length=80)
    state = models.CharField(max_length=2)
    county = models.ForeignKey(County, models.CASCADE, null=True)
    lat = models.SmallIntegerField(null=True)
    lng = models.SmallIntegerField(null=True)

    class Meta:
        indexes = [  # noqa: RUF012 - the shape that Django reads
            models.Index(fields=["lat", "lng"], name="town_point"),
            models.Index(fields=["folded", "state"], name="town_folded_state"),
            models.Index(fields=["state"], name="town_state"),
        ]

    def __str__(self) -> str:
        return f"{self.name}, {self.state}"


class Zip(models.Model):
    """A postal code: its post office's town, its main county, and whether all of it lies in that county.

    `counties` names all of them where they are several, apart by blanks.
    """

    code = models.CharField(max_length=5, primary_key=True)
    town = models.CharField(max_length=80)
    state = models.CharField(max_length=2)
    county = models.ForeignKey(County, models.CASCADE, null=True)
    whole = models.BooleanField()
    counties = models.CharField(max_length=48, default="")
    lat = models.SmallIntegerField(null=True)
    lng = models.SmallIntegerField(null=True)

    class Meta:
        indexes = [models.Index(fields=["lat", "lng"], name="zip_point")]  # noqa: RUF012 - the shape that Django reads

    def __str__(self) -> str:
        return self.code


class Loaded(models.Model):
    """Which data the tables hold, by the hash of its content, so that a second loading has nothing to do."""

    content = models.CharField(max_length=64, primary_key=True)

    def __str__(self) -> str:
        return self.content
