"""The texts of the plain text mode and of crash reports in bokmål."""

PLAIN: dict[str, str] = {
    "something broke inside replikk ({kind}); a report, with nothing of your articles in it, lies in {path}":
        "noe gikk i stykker inne i replikk ({kind}); en rapport uten noe fra artiklene dine ligger i {path}",
    "something broke inside replikk ({kind}), and no report could be written ({problem})":
        "noe gikk i stykker inne i replikk ({kind}), og ingen rapport kunne skrives ({problem})",
}  # fmt: skip
