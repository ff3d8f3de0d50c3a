"""Where towns and ZIP codes lie, and all counties of a ZIP: what can be said of a place that is only near one."""

from __future__ import annotations

from django.db import migrations, models


def _axis() -> models.SmallIntegerField[int | None, int | None]:
    return models.SmallIntegerField(null=True)


class Migration(migrations.Migration):
    """Empty until the tables are loaded again, which the next start does by itself."""

    dependencies = [("places", "0001_places_as_public_facts")]  # noqa: RUF012 - the shape that Django reads
    operations = [  # noqa: RUF012 - the shape that Django reads
        migrations.AddField("zip", "counties", models.CharField(max_length=48, default="")),
        *(migrations.AddField(model, axis, _axis()) for model in ("zip", "town") for axis in ("lat", "lng")),
        migrations.AddIndex("zip", models.Index(fields=["lat", "lng"], name="zip_point")),
        migrations.AddIndex("town", models.Index(fields=["lat", "lng"], name="town_point")),
    ]
