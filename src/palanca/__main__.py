"""`python -m palanca`: the same command without its script."""

from __future__ import annotations

import sys

from palanca.cli import main

sys.exit(main())
