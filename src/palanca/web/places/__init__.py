"""Places that people name: a ZIP, a town, a county, in; the place as the law knows it, out."""
