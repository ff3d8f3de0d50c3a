"""The assessment and what is owed in; the plan out: what must not pass, where to go in which order, what to bring."""
