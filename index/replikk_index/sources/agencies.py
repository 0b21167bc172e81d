"""Names that decide whether the beginning of a text is a dateline."""

AGENCIES = frozenset(
    """ntb vg ap afp reuters cnn tt ritzau dpa anb npk efe ansa apa afx dn nrk e24 tv2 bbc upi tass interfax xinhua
    kyodo stt fnb sid epd kna sda ats belga anp lusa pap ctk mti pti ips bloomberg dagbladet aftenposten
    dagsavisen bt adresseavisen nettavisen klassekampen""".split()
)
"""First word of the name in brackets, lower case."""

NO_PLACES = frozenset(
    """NATO USA EU FN UN IS ISIS WHO WTO IMF OECD OPEC ESA EØS LO NHO NRK VG NTB BBC CNN KRF SV AP FRP MDG SP PST
    NSM NAV SSB UDI UD FHI NVE IOC FIFA UEFA CDU CSU SPD AFD FDP EZB BBVA PP PSOE COVID KI AI IT TV DNA PDF
    HIV AIDS CIA FBI NASA FAKTA KOMMENTAR DEBATT KRONIKK LEDER ANALYSE MENINGER INTERVJU REPORTASJE BAKGRUNN
    KULTUR SPORT OPPDATERT NYHETER TIPS QUIZ VIDEO FOTO PODKAST LESERBREV INNLEGG REPLIKK ANMELDELSE FACTS
    OPINION COMMENT ANALYSIS INTERVIEW UPDATE UPDATED BREAKING EXCLUSIVE LIVE NEWS EDITORIAL REVIEW PROFILE
    WATCH LEDARE KRÖNIKA DEBAT MELDING MEINUNG OPINIÓN ENTREVISTA TRIBUNE ENTRETIEN SPØRSMÅL SVAR OBS NB PS
    FYI""".split()
)
"""Words in capitals that are no places."""

SMALL_WORDS = frozenset(
    "i på ved og de da do del la le les el los las den der am an im of the upon sur sous en".split()
)
"""Words inside a place's name that stay small in title case."""

KEPT_CAPITALS = frozenset({"USA", "UK", "UAE", "DC", "NYC"})
"""Words that stay as they are in title case."""
