"""A log record in, a line out. Of an error only its kind and the places it passed: a message may hold an answer."""

from __future__ import annotations

import logging
import re
import traceback
from types import TracebackType
from typing import Any, Final

from django.core.exceptions import ImproperlyConfigured

from palanca.web.access_log import kind_of_page

# Who has the token of a handing can take it: `palanca.web.saved`.
TOKEN: Final = re.compile(r"(/take/+)[^/\s]+", re.IGNORECASE)


def without_token(text: str) -> str:
    """The same, with a handing's token left out of every address in it."""
    return TOKEN.sub(r"\1-", text)


class QuietFormatter(logging.Formatter):
    """Exceptions lose their texts, save those of the settings, which hold no answer; addresses lose what is in them."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        request = getattr(record, "request", None)
        if request is not None:  # Django's own line about a failure names the whole path
            record.msg, record.args = f"failed at {kind_of_page(request)}", ()
        return without_token(super().format(record))

    def formatException(self, ei: Any) -> str:  # noqa: N802 - the name that logging calls
        kind: type[BaseException] = ei[0]
        passed: TracebackType | None = ei[2]
        places = [f"  {place.filename}:{place.lineno} in {place.name}" for place in traceback.extract_tb(passed)]
        said = f": {ei[1]}" if issubclass(kind, ImproperlyConfigured) else ""
        return "\n".join([*places, f"  {kind.__name__}{said}"])
