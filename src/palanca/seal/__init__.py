"""Secrets and plain bytes come in; ordinary age files, and who may open them, go out. Decision 0001 gives the reasons.

No clock, no file, no network; chance only for keys, salts and phrases.
"""
