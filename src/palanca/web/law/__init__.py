"""The law's own pages: one a rule, one a forum, one a place, read from the lawbook and from nothing else."""
