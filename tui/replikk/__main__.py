"""``python -m replikk``."""

import sys

from replikk.launch import main

sys.exit(main())
