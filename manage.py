"""Django's own commands: `manage.py migrate`, `load_places`, `collectstatic`. Workers' commands are `palanca …`."""

from __future__ import annotations

import os
import sys

from django.core.management import execute_from_command_line

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "palanca.web.settings")
    execute_from_command_line(sys.argv)
