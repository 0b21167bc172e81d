"""The catalogue: articles, text and quotes, the ledger of files, identity and the change log, in one SQLite file."""

from replikk_index.catalogue.packing import Packed, packed, unpacked
from replikk_index.catalogue.reading import Catalogue
from replikk_index.catalogue.salvage import put_aside
from replikk_index.catalogue.speaking import Spoken, SpokenAs
from replikk_index.catalogue.values import STALE, Counts, FileRecord, FileStatus, RootRecord
from replikk_index.catalogue.writing import CatalogueWriter

__all__ = [
    "STALE",
    "Catalogue",
    "CatalogueWriter",
    "Counts",
    "FileRecord",
    "FileStatus",
    "Packed",
    "RootRecord",
    "Spoken",
    "SpokenAs",
    "packed",
    "put_aside",
    "unpacked",
]
