"""German verbs of speech: their forms, made of their stems."""

WEAK = (
    "prophezei mutmaß beschwichtig beruhig titel sag mein antwort frag warn folger mahn urteil äußer forder melde "
    "schilder konter kommentier erklär beton bericht bestätig behaupt erläuter begründ versicher verkünd erzähl "
    "entgegne erwider beteuer bedauer bekräftig bemerk verdeutlich bemängel beklag kritisier konstatier "
    "argumentier resümier prognostizier dementier präzisier signalisier wiederhol vermelde bilanzier enthüll "
    "unterstell ergänz plädier appellier verlang garantier offenbar spekulier diagnostizier bekunde erwähn twitter "
    "monier bejah vernein gelob zitier rekapitulier protestier unk moser referier proklamier droh"
)
"""Regular verbs, by their stem; one in -e keeps it (meldet, meldete)."""
STRONG = (
    "entscheidet entschied entschieden befand befanden schreibt schrieb schrieben schreiben verspricht versprach "
    "versprachen versprechen bestreitet bestritt bestritten bestreiten empfiehlt empfahl empfahlen empfehlen rät "
    "riet rieten raten bittet bat baten bitten widerspricht widersprach widersprachen beschreibt beschrieb "
    "beschrieben beschreiben unterstreicht unterstrich unterstrichen unterstreichen gesteht gestand gestanden "
    "gestehen verrät verriet verrieten verraten bekennt bekannte bekannten berichtigt berichtigte schwört schwor "
    "schworen beruft berief"
)
PARTICIPLES = (
    "genannt gesagt gemeint geantwortet gefragt gewarnt gefolgert gemahnt geurteilt geäußert gefordert gemeldet "
    "geschildert gedroht gelobt geschrieben versprochen bestritten empfohlen geraten gebeten widersprochen "
    "beschrieben unterstrichen gestanden verraten bekannt angekündigt mitgeteilt angegeben bekanntgegeben "
    "hinzugefügt hingewiesen eingeräumt festgestellt klargestellt ausgeführt dargelegt vorgeworfen vorgeschlagen "
    "hervorgehoben zugegeben zugesichert zurückgewiesen abgelehnt angedeutet eingewandt eingewendet angemahnt "
    "nahegelegt aufgerufen vorausgesagt angedroht ausgesagt zugesagt aufgefordert"
)
"""Those that no finite form looks like."""
JOINED = (
    "hervorgeht mitteilte mitteilten mitteilt mitteilen angab angaben angibt ankündigte ankündigten ankündigt "
    "bekanntgab bekanntgaben bekanntgibt hinzufügte hinzufügten hinzufügt hinwies hinwiesen hinweist einräumte "
    "einräumten einräumt feststellte feststellten feststellt klarstellte klarstellten klarstellt ausführte "
    "ausführten ausführt darlegte darlegten darlegt vorwarf vorwarfen vorwirft vorschlug vorschlugen vorschlägt "
    "hervorhob hervorhoben zugab zugaben zugibt zurückwies zurückwiesen zurückweist andeutete andeuteten andeutet "
    "einwandte anmerkte anmerkt aussagte aussagten aussagt"
)
"""Verbs with a particle as they stand at the end of their clause."""
SEPARABLE = {
    "teilt teilte teilten teilen": "mit",
    "kündigt kündigte kündigten kündigen": "an",
    "gibt gab gaben geben": "an bekannt zu bedenken Protokoll",
    "fügt fügte fügten fügen": "hinzu an",
    "setzt setzte setzten": "hinzu nach",
    "weist wies wiesen weisen": "hin zurück",
    "stellt stellte stellten stellen": "fest klar Aussicht",
    "räumt räumte räumten räumen": "ein",
    "führt führte führten führen": "aus",
    "legt legte legten legen": "dar nahe nach",
    "wirft warf warfen werfen": "vor ein",
    "schlägt schlug schlugen schlagen": "vor",
    "hebt hob hoben": "hervor",
    "ruft rief riefen rufen": "auf",
    "fordert forderte forderten fordern": "auf",
    "spricht sprach sprachen sprechen": "aus an",
    "geht ging gingen gehen": "aus",
    "kommt kam kamen kommen": "Schluss Ergebnis",
    "macht machte machten machen": "deutlich klar geltend aufmerksam",
    "zeigt zeigte zeigten zeigen": "überzeugt besorgt zuversichtlich enttäuscht erfreut zufrieden optimistisch "
    "erleichtert empört entsetzt erschüttert",
    "hält hielt hielten halten": "fest entgegen dagegen",
    "lehnt lehnte lehnten lehnen": "ab",
    "droht drohte drohten drohen": "an",
    "fährt fuhr fuhren": "fort",
    "wendet wandte wandten": "ein",
    "gesteht gestand gestanden": "ein zu",
    "sichert sicherte sicherten sichern": "zu",
    "sagt sagte sagten sagen": "zu voraus aus",
    "deutet deutete deuteten deuten": "an",
    "mahnt mahnte mahnten mahnen": "an",
    "merkt merkte merkten merken": "an",
    "pflichtet pflichtete pflichteten": "bei",
    "stimmt stimmte stimmten stimmen": "zu",
    "lässt ließ ließen lassen": "wissen verlauten ausrichten mitteilen",
    "bringt brachte brachten": "Ausdruck",
    "regt regte regten": "an",
    "rechnet rechnete rechneten": "vor",
    "hakt hakte": "nach ein",
    "sieht sah sahen": "an",
    "fasst fasste fassten": "zusammen",
    "winkt winkte winkten": "ab",
    "schiebt schob schoben": "nach",
    "trägt trug trugen": "vor",
    "ist sind war waren": "sicher gewiss Ansicht Meinung Auffassung Überzeugung überzeugt",
    "vertritt vertrat vertraten": "Ansicht Meinung Auffassung",
}
"""Verbs that mean speech with a particle at the end of their clause: the verb, and its particles."""


def weak(stems: str) -> str:
    """Present, past and plural of regular verbs."""
    forms: list[str] = []
    for stem in stems.split():
        root = stem.removesuffix("e")
        linked = "e" if stem.endswith("e") or root.endswith(("t", "d")) else ""
        plural = "n" if root.endswith(("er", "el")) and not root.endswith("ier") and root != "erklär" else "en"
        forms += [f"{root}{linked}t", f"{root}{linked}te", f"{root}{linked}ten", f"{root}{plural}"]
    return " ".join(forms)
