"""The Environment in, Django's settings out. No sessions, no accounts, no admin; nothing is stored unasked."""

from __future__ import annotations

from pathlib import Path

from palanca.web.environment import ENVIRONMENT

WEB = Path(__file__).resolve().parent

SECRET_KEY = ENVIRONMENT.kept_secret()
DEBUG = ENVIRONMENT.debug
ALLOWED_HOSTS = list(ENVIRONMENT.allowed_hosts)
LEAVE_TO = ENVIRONMENT.leave_to
LEAVE_ORIGIN = ENVIRONMENT.leave_origin()
VOICES_DIR = ENVIRONMENT.voices_dir
ROOT_URLCONF = "palanca.web.urls"
WSGI_APPLICATION = "palanca.web.wsgi.application"

INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "django.forms",  # its widgets' templates, beside ours
    "palanca.web.places",
    "palanca.web.intake",
    "palanca.web.law",
    "palanca.web.voices",
    "palanca.web.style",
    "palanca.web.saved",
]

MIDDLEWARE = [
    "palanca.web.access_log.AccessLog",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "palanca.web.headers.Headers",
    # No answer is secret from the page that shows it. A page with a phrase or a token repeats nothing that another site
    # could send, and our cookie does not travel from there: compressing gives nothing away.
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "palanca.web.no_blank.NoBlank",
    "palanca.web.same_site.SameSite",
    "palanca.web.small_requests.SmallRequests",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [WEB / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request"],
            "builtins": [
                "palanca.web.intake.templatetags.speak",
                "palanca.web.voices.templatetags.listen",
                "django.templatetags.i18n",
            ],
        },
    },
]

FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

DATABASES = {"default": ENVIRONMENT.database()}

# Spanish first: it is also what an unknown address and the languages' own screen fall back to.
LANGUAGE_CODE = "es"
LANGUAGES = [("es", "Español"), ("en", "English")]
LOCALE_PATHS = [WEB / "locale"]
USE_I18N = True
USE_TZ = True
# The day changes first in the east: a deadline is never shown with a day more than is left.
TIME_ZONE = "America/New_York"

STATIC_URL = "/static/"
STATIC_ROOT = ENVIRONMENT.var_dir / "static"
STATICFILES_DIRS = [WEB / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# Answers are short: a larger body is a mistake or an attack, and is refused before it is read.
DATA_UPLOAD_MAX_MEMORY_SIZE = 64 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200
# A program's question may hold ten years of weeks; its size bounds its time (bench/api.py measures the worst).
LARGEST_QUESTION = 256 * 1024

SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
if ENVIRONMENT.https:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 365 * 24 * 3600

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"quiet": {"()": "palanca.web.quiet_log.QuietFormatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "quiet"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
    "loggers": {
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        # Its own line for each request is said by palanca.access; its warnings repeat it.
        "django.request": {"level": "ERROR"},
        "django.server": {"handlers": [], "level": "WARNING", "propagate": True},
    },
}
