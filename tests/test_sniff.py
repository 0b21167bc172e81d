"""What a file is, told by its contents."""

import pytest

from replikk_index.errors import Refused
from replikk_index.sources import kinds
from replikk_index.sources.sniff import kind_of

PAGE = b"<!DOCTYPE html>\n<html lang='nb'><head><title>Havna</title></head><body><p>Stengt.</p></body></html>"


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (PAGE, "sak.html", "html"),
        (PAGE, "sak.txt", "html"),
        (PAGE, "sak", "html"),
        (b"\xef\xbb\xbf\n  " + PAGE, "sak", "html"),
        (PAGE.decode().encode("utf-16"), "sak", "html"),
        (b'<?xml version="1.0"?>\n' + PAGE, "sak.xhtml", "html"),
        (b"<!-- saved from url=(0022)https://avis.example/ -->\n" + PAGE, "sak", "html"),
        (b"<!-- " + b"x" * 9000 + b"-->" + PAGE, "sak.htm", "html"),
        (b"<p>Havna er stengt.</p>\n<p>To skip ligger og venter.</p>", "utdrag", "html"),
        (b"<center>Havna</center>", "sak.md", "markdown"),
        (b"Havna er stengt.", "sak.md", "markdown"),
        (b"---\ntitle: Havna\n---\nStengt.", "sak.txt", "markdown"),
        (b"+++\ntitle = 'Havna'\n+++\nStengt.", "sak", "markdown"),
        (b"# Havna\n\nStengt.\n\n## Kaia\n\nSe [kartet](https://kart.example/).", "sak", "markdown"),
        (b"Havna er stengt.\n\nTo skip ligger og venter.", "sak.txt", "text"),
        (b"Elementet <title> er det viktigste, sier hun, og skriver <body> p\xc3\xa5 tavla.", "sak.txt", "text"),
        (b"Title: Havna\nFrom: Nora Vik\nDate: 2024-05-01\n\nStengt.", "sak.txt", "text"),
        (b"#kaia er stengt, skriver de.\n\n> Ingen vet hvorfor.", "sak.txt", "text"),
        (b"[Fra v\xc3\xa5r utsendte]\n\nHavna er stengt.", "sak.txt", "text"),
        (b"ID3 er et merke. MZ og BM er to andre.", "sak.txt", "text"),
        (b"<Havna> er stengt.", "sak.txt", "text"),
        (b"From the harbour they could see the lights.", "sak.txt", "text"),
    ],
)
def test_readable_kinds(data: bytes, name: str, kind: str) -> None:
    assert kind_of(data, name) == kind


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"%PDF-1.7\n", "sak.txt", "it is a PDF file: replikk cannot read these yet"),
        (b"PK\x03\x04" + b"\0" * 26 + b"mimetypeapplication/epub+zip", "bok", "e-book"),
        (b"PK\x03\x04" + b"\0" * 26 + b"[Content_Types].xml", "brev.docx", "office"),
        (b"PK\x03\x04" + b"\0" * 26 + b"sak.txt", "alt.zip", "ZIP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "brev.doc", "office"),
        (b"{\\rtf1\\ansi", "brev.rtf", "RTF"),
        (b"\x1f\x8b\x08\0", "sak.html.gz", "compressed"),
        (b"ZIM\x04\0\0", "wiki.zim", "ZIM"),
        (b"WARC/1.0\r\n", "alt.warc", "WARC"),
        (b"\x89PNG\r\n\x1a\n", "bilde.txt", "picture"),
        (b"\xff\xd8\xff\xe0", "bilde.jpg", "picture"),
        (b"\0\0\0\x1cftypheic", "bilde", "picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'></svg>", "bilde.svg", "SVG"),
        (b"SQLite format 3\0", "data", "database"),
        (b"#!/bin/sh\necho hei", "lag", "script"),
        (b"From nora@avis.example Thu May  9 10:00:00 2024\nSubject: Hei\n\nHei.", "post", "mailbox"),
        (b"Received: from x\nMessage-ID: <1@x>\nSubject: Hei\n\nHei.", "hei.eml", "e-mail"),
        (b"From: <Saved by Blink>\nSubject: Havna\n\nHei.", "sak.mht", "MHTML"),
        (b'<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>', "nytt", "feed"),
        (b'<feed xmlns="http://www.w3.org/2005/Atom"></feed>', "nytt.xml", "feed"),
        (b"<opml version='2.0'></opml>", "lister", "feed"),
        (b'<?xml version="1.0"?><nitf></nitf>', "sak.xml", "XML"),
        (b'{"title": "Havna"}', "sak", "JSON"),
        (b'[{"title": "Havna"}]', "sak.txt", "JSON"),
        (b"title,url,time_added,tags,status\nHavna,https://a.example/,1,,unread", "liste", "table"),
        (b"navn;alder\nNora;40", "folk.csv", "table"),
        (b'navn,alder,by\nNora,40,Vik\n"Berg, Ola",50,Vik\nKari,3,Vik\n', "folk.txt", "table"),
        (b"PK\x05\x06" + bytes(18), "tom.zip", "nothing in it"),
        (b"\xef\xbb\xbf%PDF-1.7\n", "sak.txt", "PDF"),
        (b"From: Nora\nSubject: Hei\n\nHei.", "hei.eml", "e-mail"),
        (b"Elva (Lie, Nora)\n- Din utheving side 3 | Lagt til\n\nElva er stor.\n==========\n", "My.txt", "clippings"),
        (b'<?xml version="1.0"?>\n<article xmlns="http://docbook.org/ns/docbook"/>', "sak.xml", "XML"),
        (b"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bokmerker</TITLE>", "alle.html", "bookmarks"),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0", "uke.ics", "calendar"),
        (b"-----BEGIN CERTIFICATE-----\nMIIB", "x.pem", "certificate"),
        (b"1\r\n00:00:01,000 --> 00:00:02,000\r\nHei\r\n", "film.txt", "subtitles"),
        (b"var x = 1;", "sak_files/app.JS", "JavaScript"),
        (b"body { color: red }", "stil.css", "style sheet"),
    ],
)
def test_what_cannot_be_read_yet_is_named(data: bytes, name: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        kind_of(data, name)


def test_only_the_beginning_is_looked_at() -> None:
    assert kind_of(b"Havna er stengt. " * 1000 + PAGE, "sak.txt") == "text"


@pytest.mark.parametrize("name", ["sak.js", "sak.php", "sak.css"])
def test_a_page_is_read_whatever_its_name(name: str) -> None:
    assert kind_of(PAGE, name) == "html"


def test_prose_with_commas_is_no_table() -> None:
    line = b"F\xc3\xb8rst kom hun, s\xc3\xa5 kom han, og da var de to.\n"
    assert kind_of(line * 6, "sak.txt") == "text"


def test_lines_set_in_by_tabs_are_no_table() -> None:
    assert kind_of(b"\t\tElva g\xc3\xa5r\n" * 6, "vers.txt") == "text"


def test_every_reason_is_one_sentence_that_says_what_it_is_and_what_follows() -> None:
    said = [what for _, what in (*kinds.MAGIC, *kinds.PACKED, *kinds.WRITTEN)]
    said += [what for _, _, what in kinds.INSIDE]
    for what in (*said, *kinds.NAMED.values()):
        assert what.startswith(("a ", "an "))
        assert ": " in what or what.endswith(("not an article", "with nothing in it"))
        assert "\n" not in what
