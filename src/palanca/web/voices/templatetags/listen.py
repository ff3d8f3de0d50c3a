"""A sentence on screen in; a way to hear it out, where the worker chose a voice and somebody recorded it."""

from __future__ import annotations

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from palanca.web.intake.spoken import language
from palanca.web.voices.manifest import Voice
from palanca.web.voices.script import by_english
from palanca.web.voices.sentences import sentence_id
from palanca.web.voices.store import chosen_voice

register = template.Library()
KEPT = "palanca_voice"


@register.simple_tag(takes_context=True)
def listen(context: template.Context, text: object) -> SafeString:
    """Nothing plays by itself, and nothing is fetched before it is asked for."""
    voice = _voice(context)
    if voice is None or not text:
        return SafeString("")
    name = sentence_id(str(text)) if language() == "es" else by_english().get(str(text), "")
    if name not in voice.recordings:
        return SafeString("")
    label = _("Listen in %(language)s: %(sentence)s") % {"language": voice.name, "sentence": text}
    return format_html(
        '<audio class="listen" controls preload="none" src="{}" aria-label="{}"></audio>',
        reverse("recording", args=[name]),
        label,
    )


def _voice(context: template.Context) -> Voice | None:
    """Looked up once a page: the cookie is not opened for each sentence."""
    request = context.get("request")
    if request is None:
        return None
    if not hasattr(request, KEPT):
        setattr(request, KEPT, chosen_voice(request))
    voice: Voice | None = getattr(request, KEPT)
    return voice
