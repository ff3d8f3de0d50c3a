"""Every element of the house on one page, for whoever changes how it looks."""
