"""replikk: a reading room in the terminal."""


def __getattr__(name: str) -> str:
    """``__version__``, looked up when it is asked for: that takes longer than painting the first screen."""
    if name != "__version__":
        raise AttributeError(name)
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("replikk")
    except PackageNotFoundError:  # run from a tree that is not installed
        return "0+unknown"
