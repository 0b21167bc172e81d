"""How files begin that replikk knows but does not read, what to call them, and what can be done about it."""

NOT_YET = "replikk cannot read these yet"
SAVE_AS = f"{NOT_YET}; save its text as .txt, .md or .html"
SAVE_EACH = f"{NOT_YET}; save each of its articles as .txt, .md or .html"
UNPACK = f"{NOT_YET}; unpack it into this folder"

MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", f"a PDF file: {SAVE_AS}"),
    (b"%!PS", f"a PostScript file: {SAVE_AS}"),
    (b"AT&TFORM", f"a scanned document (DjVu): {SAVE_AS}"),
    (b"\xd0\xcf\x11\xe0", f"an office document: {SAVE_AS}"),
    (b"{\\rtf", f"an RTF document: {SAVE_AS}"),
    (b"\x1f\x8b", f"a compressed file: {UNPACK}"),
    (b"\x1f\x9d", f"a compressed file: {UNPACK}"),
    (b"BZh", f"a compressed file: {UNPACK}"),
    (b"\xfd7zXZ", f"a compressed file: {UNPACK}"),
    (b"(\xb5/\xfd", f"a compressed file: {UNPACK}"),
    (b"\x04\x22M\x18", f"a compressed file: {UNPACK}"),
    (b"7z\xbc\xaf", f"a compressed archive: {UNPACK}"),
    (b"Rar!\x1a", f"a compressed archive: {UNPACK}"),
    (b"MSCF\0", f"a compressed archive: {UNPACK}"),
    (b"PK\x05\x06", "a ZIP file with nothing in it"),
    (b"ZIM\x04", f"a ZIM archive: {SAVE_EACH}"),
    (b"WARC/", f"a web archive (WARC): {SAVE_EACH}"),
    (b"bplist00", f"a property list or web archive of a Mac: {SAVE_AS}"),
    (b"SQLite format 3", "a database, not an article"),
    (b"PAR1", "a table (Parquet), not an article"),
    (b"\x89PNG", "a picture (PNG): there is no text in it to read"),
    (b"\xff\xd8\xff", "a picture (JPEG): there is no text in it to read"),
    (b"GIF8", "a picture (GIF): there is no text in it to read"),
    (b"BM", "a picture (BMP): there is no text in it to read"),
    (b"II*\0", "a picture (TIFF): there is no text in it to read"),
    (b"MM\0*", "a picture (TIFF): there is no text in it to read"),
    (b"8BPS", "a picture (Photoshop): there is no text in it to read"),
    (b"\0\0\1\0", "a picture (icon): there is no text in it to read"),
    (b"RIFF", "a picture, a sound or a film: there is no text in it to read"),
    (b"OggS", "a sound or a film: there is no text in it to read"),
    (b"fLaC", "a sound file: there is no text in it to read"),
    (b"ID3", "a sound file: there is no text in it to read"),
    (b"\xff\xfb", "a sound file: there is no text in it to read"),
    (b"\x1aE\xdf\xa3", "a film: there is no text in it to read"),
    (b"\x7fELF", "a program, not an article"),
    (b"MZ", "a program, not an article"),
    (b"\xca\xfe\xba\xbe", "a program, not an article"),
    (b"wOF", "a font, not an article"),
    (b"\0\1\0\0", "a font, not an article"),
    (b"OTTO", "a font, not an article"),
    (b"#!", "a script, not an article"),
)
"""First bytes → what it is. Where they could begin a word, bytes that are no text must follow."""

INSIDE: tuple[tuple[int, bytes, str], ...] = (
    (4, b"ftypavif", "a picture (AVIF): there is no text in it to read"),
    (4, b"ftyphei", "a picture (HEIC): there is no text in it to read"),
    (4, b"ftyp", "a film or a sound: there is no text in it to read"),
    (60, b"BOOKMOBI", f"a Kindle book: {SAVE_AS}"),
    (257, b"ustar", f"an archive (tar): {UNPACK}"),
)
"""Place, bytes there → what it is."""

PACKED: tuple[tuple[bytes, str], ...] = (
    (b"mimetypeapplication/epub+zip", f"an e-book (EPUB): {SAVE_AS}"),
    (b"mimetypeapplication/vnd.oasis", f"an office document (OpenDocument): {SAVE_AS}"),
    (b"[Content_Types].xml", f"an office document: {SAVE_AS}"),
    (b"word/", f"an office document (Word): {SAVE_AS}"),
    (b"xl/", f"an office document (Excel): {SAVE_AS}"),
    (b"datapackage.json", f"a web archive (WACZ): {SAVE_EACH}"),
    (b"META-INF/container.xml", f"an e-book (EPUB): {SAVE_AS}"),
)
"""Names in a ZIP file → what it is."""

WRITTEN: tuple[tuple[bytes, str], ...] = (
    (b"begin:vcalendar", "a calendar, not an article"),
    (b"begin:vcard", "an address book, not an article"),
    (b"-----begin ", "a key or a certificate, not an article"),
    (b"webvtt", f"a file of subtitles: {SAVE_AS}"),
    (b"\\documentclass", f"a LaTeX document: {SAVE_AS}"),
    (b"<!doctype netscape-bookmark", f"a list of bookmarks: {SAVE_EACH}"),
)
"""How texts begin that are no articles, in small letters → what it is."""

NAMED: dict[str, str] = {
    **dict.fromkeys((".js", ".mjs", ".cjs", ".jsx", ".ts", ".tsx", ".wasm"), "a program (JavaScript), not an article"),
    **dict.fromkeys((".css", ".scss", ".less"), "a style sheet, not an article"),
    **dict.fromkeys(
        (".py", ".sh", ".c", ".h", ".cpp", ".java", ".rb", ".pl", ".php", ".go", ".rs", ".lua", ".sql", ".bat", ".ps1"),
        "a program, not an article",
    ),
    **dict.fromkeys((".yaml", ".yml", ".toml", ".ini", ".cfg"), "a file of settings, not an article"),
    **dict.fromkeys((".json", ".jsonl", ".ndjson", ".geojson"), f"a JSON file: {SAVE_EACH}"),
    **dict.fromkeys((".srt", ".vtt"), f"a file of subtitles: {SAVE_AS}"),
    **dict.fromkeys((".tex", ".bib"), f"a LaTeX document: {SAVE_AS}"),
}
"""Endings of names that tell what a text is when its contents leave it open."""

FEEDS = frozenset({b"rss", b"feed", b"rdf:rdf", b"opml"})
"""First elements of feeds and of lists of feeds."""

TABLES = (
    b"title,url,time_added,tags",
    b"url,title,selection,folder",
    b"title,url,document tags,saved date",
    b"title,author,publisher,url,tags",
)
"""First lines of what read-it-later services export, in small letters."""
