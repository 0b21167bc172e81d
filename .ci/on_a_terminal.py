"""Run a shell command on a terminal of its own, wait for the reading room, press q, and say how it went.

Headless proof of the README's first command: it must set up, paint a list of articles, and leave cleanly.
"""

import os
import pty
import select
import sys
import time

PAINTED = "Kraftlaget"
"""Stands in a title and in a text of the articles that come along."""
PATIENCE = 600.0
"""Seconds for the whole of it, installing included."""


def main() -> int:
    """Exit code 0 when the room opened and closed."""
    pid, terminal = pty.fork()
    if pid == 0:
        home = os.environ["REPLIKK_CI_HOME"]
        keep = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        environment = keep | {"HOME": home, "TERM": "xterm-256color", "LINES": "24", "COLUMNS": "80"}
        os.execvpe("bash", ["bash", "-c", sys.argv[1]], environment)
    seen, pressed, until = "", False, time.monotonic() + PATIENCE
    while time.monotonic() < until:
        ready, _, _ = select.select([terminal], [], [], 1.0)
        if ready:
            try:
                data = os.read(terminal, 65536)
            except OSError:  # the terminal is closed: it has ended
                break
            if not data:
                break
            seen += data.decode("utf-8", "replace")
        if PAINTED in seen and not pressed:
            time.sleep(2)
            os.write(terminal, b"q")
            pressed = True
    _, status = os.waitpid(pid, 0) if pressed else os.waitpid(pid, os.WNOHANG)
    code = os.waitstatus_to_exitcode(status)
    if not pressed or code:
        print(seen[-4000:])
        print(f"the reading room did not open and close (exit code {code})")
        return 1
    print("the reading room opened, showed its articles and closed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
