"""A page of the law in; a link to it out, under the address by which whoever reads may reach it.

On the law's own pages that is the public address. On pages of a plan (they bring `law_numbers`) it is the number in
that plan, since an address stays in the phone's history; what the plan does not use stays words.
"""

from __future__ import annotations

from django import template
from django.urls import reverse
from django.utils.html import format_html

register = template.Library()


@register.simple_tag(takes_context=True)
def law_link(context: template.Context, kind: str, name: str, words: str) -> str:
    """`words`, leading to the rule, forum or place of that name."""
    address = _address(context, kind, name)
    return format_html('<a href="{}">{}</a>', address, words) if address else format_html("{}", words)


def _address(context: template.Context, kind: str, name: str) -> str | None:
    if "law_numbers" not in context:
        return reverse("law" if kind == "index" else f"law_{kind}", args=[name] if name else [])
    number = context["law_numbers"].get((kind, name))
    return reverse("plan_law", args=[number]) if number else None
