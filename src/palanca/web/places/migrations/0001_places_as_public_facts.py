"""Counties, towns and ZIP codes: public reference data, filled by `load_places`."""

from __future__ import annotations

from django.db import migrations, models
from django.db.models.deletion import CASCADE


def _text(length: int, *, key: bool = False) -> models.CharField[str, str]:
    return models.CharField(max_length=length, primary_key=key, serialize=not key)


def _county() -> models.ForeignKey[object, object]:
    return models.ForeignKey(null=True, on_delete=CASCADE, to="places.county")


class Migration(migrations.Migration):
    """The first tables of the house."""

    initial = True
    dependencies = []  # noqa: RUF012 - the shape that Django reads
    operations = [  # noqa: RUF012 - the shape that Django reads
        migrations.CreateModel(
            name="County",
            fields=[
                ("fips", _text(5, key=True)),
                ("state", _text(2)),
                ("name", _text(80)),
                ("full_name", _text(120)),
            ],
        ),
        migrations.CreateModel(name="Loaded", fields=[("content", _text(64, key=True))]),
        migrations.CreateModel(
            name="Zip",
            fields=[
                ("code", _text(5, key=True)),
                ("town", _text(80)),
                ("state", _text(2)),
                ("whole", models.BooleanField()),
                ("county", _county()),
            ],
        ),
        migrations.CreateModel(
            name="Town",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", _text(80)),
                ("folded", _text(80)),
                ("state", _text(2)),
                ("county", _county()),
            ],
            options={
                "indexes": [
                    models.Index(fields=["folded", "state"], name="town_folded_state"),
                    models.Index(fields=["state"], name="town_state"),
                ]
            },
        ),
    ]
