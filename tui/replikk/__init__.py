"""replikk: a reading room in the terminal."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("replikk")
except PackageNotFoundError:  # run from a tree that is not installed
    __version__ = "0+unknown"
