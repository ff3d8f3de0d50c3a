"""The application that granian serves: one WSGI callable, the settings read once."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "palanca.web.settings")
application = get_wsgi_application()
