"""Palanca: a labor complaint told once and carried until the worker is paid. Pure core below, Django in `web`."""
