"""German: what people are. Compounds that end in one of these count too (Bundesinnenminister)."""

_MEN = (
    "coach keeper torjäger profi olympiasieger weltmeister europameister sieger gewinner moderator kämmerer "
    "ortsvorsteher staatschef gefährte reisender urlauber tourist überlebender demonstrant häftling flüchtling "
    "täter pilger rebell extremist terrorist beobachter kommentator ratgeber lobbyist tierarzt virologe "
    "epidemiologe pathologe archivar museumsleiter geistlicher prediger mullah scheich emir prinz herzog graf "
    "fürst kaiser zar diktator machthaber bediensteter bundesrat nationalrat stadtpräsident landeshauptmann "
    "landesrat landesvater altkanzler amtsinhaber herausforderer informant abgeordneter aktivist analyst anführer "
    "angestellter anwalt anwohner architekt archäologe arbeiter arzt attaché astronom ausbilder autor bäcker bauer "
    "beamter beauftragter begleiter berater bergmann besitzer betreiber betroffener bewohner bibliothekar biologe "
    "bischof botschafter bürger bürgermeister chef chirurg dezernent diplomat direktor dirigent dozent einwohner "
    "einsatzleiter entwickler ermittler erzbischof erzieher experte fahrer fachmann feuerwehrmann förster forscher "
    "fraktionsvorsitzender führer funktionär gärtner gastwirt generalsekretär geograf geologe geschäftsführer "
    "gewerkschafter gouverneur gründer gutachter händler handwerker hausmeister hersteller historiker imam "
    "ingenieur inhaber inspektor intendant jurist journalist jäger kandidat kanzler kapitän kardinal kassenwart "
    "kollege komiker kommandant kommandeur kommissar komponist könig koordinator koch korrespondent kritiker kunde "
    "künstler kurator landrat landwirt lehrer leiter lieferant linguist lotse maler manager mediziner meister "
    "meteorologe minister mitarbeiter musiker nachbar nachfolger notar obmann offizier ökologe ökonom organisator "
    "papst parteifreund passant patient pfarrer pfleger physiker pilot politiker polizist präses premier priester "
    "produzent professor psychologe präsident rabbiner rapper redakteur referent regisseur reiter rektor rentner "
    "reporter richter ritter sänger sachverständiger schäfer schauspieler schiedsrichter schüler schriftsteller "
    "schützling seelsorger sekretär senator sheriff soldat sozialarbeiter soziologe spediteur spieler sprecher "
    "staatsanwalt stadtrat stürmer student techniker teilnehmer toningenieur torwart torhüter trainer treiber "
    "unternehmer verbraucherschützer verkäufer vermieter verteidiger vertreter vizepräsident volkswirt "
    "vorsitzender vorstand vorsteher wächter wirt wissenschaftler winzer wortführer zeuge züchter zuschauer bruder "
    "vater sohn ehemann mann opa onkel junge strafverteidiger stratege ministerpräsident vorgänger aufseher "
    "innenexperte stellvertreter dekan abt mönch amtsleiter kläger angeklagter verdächtiger beschuldigter "
    "oppositionsführer rebellenführer investor aktionär bewerber bote"
)
_WOMEN = (
    "reisende überlebende gefährtin virologin epidemiologin bedienstete geistliche nationalrätin landesrätin "
    "gewinnerin abgeordnete angestellte ärztin anwältin äbtissin bäuerin beamtin beauftragte betroffene "
    "botschafterin fraktionsvorsitzende vorsitzende köchin landrätin rätin präses kundin kollegin expertin zeugin "
    "sachverständige biologin geologin psychologin soziologin archäologin meteorologin ökologin königin frau "
    "mutter tochter schwester oma tante ehefrau kauffrau fachfrau obfrau schwägerin angeklagte verdächtige nonne "
    "bundesrätin stadträtin kanzlerin"
)


def _feminine(words: str) -> str:
    """With the ending of women: Leiterin."""
    return " ".join(f"{word}in" for word in words.split() if not word.endswith(("e", "mann", "vater")))


ROLES = f"{_MEN} {_feminine(_MEN)} {_WOMEN} mitglied"
