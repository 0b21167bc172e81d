"""Every installed distribution has a licence that we may ship with; run in the gate's environment."""

import sys
from importlib.metadata import Distribution, distributions

ALLOWED = ("MIT", "BSD", "Apache", "PSF", "Python Software Foundation", "ISC", "MPL", "Unlicense", "HPND", "Zlib")
ONLY_FOR_TESTS = {"pyte"}
"""LGPL is fine in what is never shipped."""
KNOWN = {
    "tld": "MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later (taken under MPL)",
}


def licence(distribution: Distribution) -> str:
    """All that a distribution says of its licence."""
    meta = distribution.metadata
    classifiers = [c for c in meta.get_all("Classifier") or [] if c.startswith("License ::")]
    said = [meta.get("License-Expression") or "", (meta.get("License") or "")[:200], *classifiers]
    return "; ".join(part for part in said if part)


def main() -> int:
    """Print what is not allowed; exit code 1 if there is anything."""
    bad = []
    for distribution in distributions():
        name = distribution.metadata["Name"].lower()
        said = KNOWN.get(name, licence(distribution))
        copyleft = "GPL" in said and name not in KNOWN
        if name not in ONLY_FOR_TESTS and name != "pip" and (copyleft or not any(word in said for word in ALLOWED)):
            bad.append(f"{name}: {said or 'says nothing'}")
    print("\n".join(bad) or "every licence is allowed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
