"""How files begin that replikk knows but does not read, and what to call them."""

NOT_YET = "replikk cannot read these yet"

MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", f"a PDF file: {NOT_YET}"),
    (b"%!PS", f"a PostScript file: {NOT_YET}"),
    (b"\xd0\xcf\x11\xe0", f"an office document: {NOT_YET}"),
    (b"{\\rtf", f"an RTF document: {NOT_YET}"),
    (b"\x1f\x8b", f"a compressed file: {NOT_YET}"),
    (b"BZh", f"a compressed file: {NOT_YET}"),
    (b"\xfd7zXZ", f"a compressed file: {NOT_YET}"),
    (b"(\xb5/\xfd", f"a compressed file: {NOT_YET}"),
    (b"7z\xbc\xaf", f"a compressed archive: {NOT_YET}"),
    (b"Rar!\x1a", f"a compressed archive: {NOT_YET}"),
    (b"ZIM\x04", f"a ZIM archive: {NOT_YET}"),
    (b"WARC/", f"a web archive (WARC): {NOT_YET}"),
    (b"bplist00", f"a property list or web archive of a Mac: {NOT_YET}"),
    (b"SQLite format 3", "a database, not an article"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"BM", "a picture (BMP)"),
    (b"II*\0", "a picture (TIFF)"),
    (b"MM\0*", "a picture (TIFF)"),
    (b"RIFF", "a picture, a sound or a film"),
    (b"OggS", "a sound or a film"),
    (b"fLaC", "a sound file"),
    (b"ID3", "a sound file"),
    (b"\x1aE\xdf\xa3", "a film"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"wOF", "a font"),
    (b"#!", "a script, not an article"),
)
"""First bytes → what it is. Where they could begin a word, bytes that are no text must follow."""

INSIDE: tuple[tuple[int, bytes, str], ...] = (
    (4, b"ftypavif", "a picture (AVIF)"),
    (4, b"ftyphei", "a picture (HEIC)"),
    (4, b"ftyp", "a film or a sound"),
    (60, b"BOOKMOBI", f"a Kindle book: {NOT_YET}"),
    (257, b"ustar", f"an archive (tar): {NOT_YET}"),
)
"""Place, bytes there → what it is."""

PACKED: tuple[tuple[bytes, str], ...] = (
    (b"mimetypeapplication/epub+zip", f"an e-book (EPUB): {NOT_YET}"),
    (b"mimetypeapplication/vnd.oasis", f"an office document (OpenDocument): {NOT_YET}"),
    (b"[Content_Types].xml", f"an office document: {NOT_YET}"),
    (b"word/", f"an office document (Word): {NOT_YET}"),
    (b"xl/", f"an office document (Excel): {NOT_YET}"),
    (b"datapackage.json", f"a web archive (WACZ): {NOT_YET}"),
    (b"META-INF/container.xml", f"an e-book (EPUB): {NOT_YET}"),
)
"""Names in a ZIP file → what it is."""

FEEDS = frozenset({b"rss", b"feed", b"rdf:rdf", b"opml"})
"""First elements of feeds and of lists of feeds."""

TABLES = (
    b"title,url,time_added,tags",
    b"url,title,selection,folder",
    b"title,url,document tags,saved date",
    b"title,author,publisher,url,tags",
)
"""First lines of what read-it-later services export, in small letters."""
