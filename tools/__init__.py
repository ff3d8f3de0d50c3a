"""Build-time tools: they write data that the lawbook ships, and nothing at run time imports them."""
