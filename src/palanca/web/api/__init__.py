"""The two questions over HTTP: JSON in, the command's answer out. Knows no cookie, keeps nothing."""
