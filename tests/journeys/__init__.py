"""A person's whole story in a browser, from the first screen to the paper."""
