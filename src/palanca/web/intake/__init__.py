"""The self-check: a worker's answers in, one question a screen; out comes a plan. Nothing is stored on the server."""
