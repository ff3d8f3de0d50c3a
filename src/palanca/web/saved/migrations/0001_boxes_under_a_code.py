"""Sealed answers under a phrase or on their way to another phone, and the salt of the house's phrases."""

from __future__ import annotations

from django.db import migrations, models


def _locator() -> models.CharField[str, str]:
    return models.CharField(max_length=64, primary_key=True, serialize=False)


class Migration(migrations.Migration):
    """The first tables that hold what a worker told, sealed."""

    initial = True
    dependencies = []  # noqa: RUF012 - the shape that Django reads
    operations = [  # noqa: RUF012 - the shape that Django reads
        migrations.CreateModel(
            name="House",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("salt", models.BinaryField()),
            ],
        ),
        migrations.CreateModel(
            name="Saved",
            fields=[("locator", _locator()), ("box", models.BinaryField()), ("until", models.DateField(db_index=True))],
        ),
        migrations.CreateModel(
            name="Handed",
            fields=[
                ("locator", _locator()),
                ("box", models.BinaryField()),
                ("taken", models.BooleanField(default=False)),
                ("until", models.DateTimeField(db_index=True)),
            ],
        ),
    ]
