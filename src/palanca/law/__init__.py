"""Facts and the lawbook in; the assessment out: which rights, at which doors, by when, and what to ask next."""
