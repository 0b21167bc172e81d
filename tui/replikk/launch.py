"""The very beginning: the screen as it will be is on the terminal before anything large is imported."""

import gc
import os
import sys

from replikk.terminal import afterimage


def main() -> int:
    """Run the command line, behind the afterimage of the last session if there is one."""
    gc.disable()  # nothing that is made while the program is loaded will be garbage; the room switches it on
    if os.isatty(0) and os.isatty(1):
        afterimage.show(sys.argv[1:])
    from replikk.cli import main

    try:
        return main()
    finally:
        afterimage.withdraw()
