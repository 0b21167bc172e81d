"""HTML pages of an invented newspaper, as tests need them."""

LONG = (
    "To båter støtte sammen ved moloen i natt, opplyser havnevakta i Lauvhamn. Ingen ble skadd, men innløpet er "
    "stengt til skrogene er tauet vekk.",
    "Havnefogd Nora Vik sier at tåka kom brått. Hun har bedt om lysbøyer i tre år, og nå tror hun at de kommer.",
    "Arbeidet begynner i morgen tidlig og tar etter planen to dager. Fergen går fra den gamle kaia så lenge.",
)


def page(body: str = "", head: str = "", lang: str = "nb") -> str:
    """A page with three paragraphs before ``body`` and furniture around them."""
    paragraphs = "\n".join(f"<p>{text}</p>" for text in LONG)
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="utf-8"><title>Havna er stengt – Fjordposten</title>{head}
<style>.menu {{ color: red }}</style><script>var skjult = "skriptet";</script></head>
<body><nav><a href="/">Forsiden</a> <a href="/sport">Sporten</a></nav>
<article><h1>Havna er stengt</h1>
{paragraphs}
{body}
</article>
<aside><h3>Mest lest</h3><a href="/1">Elgen tok bussen</a></aside>
<noscript>Slå på skript</noscript>
<footer>Ansvarlig redaktør er en annen.</footer></body></html>"""
