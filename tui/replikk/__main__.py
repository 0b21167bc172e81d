"""``python -m replikk``."""

import sys

from replikk.cli import main

sys.exit(main())
