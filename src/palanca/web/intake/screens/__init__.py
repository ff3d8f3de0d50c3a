"""One screen a module: a question, what a worker may type or tap, and the answer as it travels in the cookie."""
