"""Spanish."""

from replikk_index.languages.profile import Profile, words

PROFILE = Profile(
    code="es",
    telling=words(
        """el la los las de del un una y es en que quien para por sobre no más al con este esta estos estas se lo
        le les su sus nos yo él ella ellos ellas pero o donde ser ha han fue son era había hay como todo
        todos toda todas muy también bien aún mismo después antes entre sin bajo desde contra cuyo dos
        años año según así entonces si puede debe hacer dijo dice a mi tu me te nuestro nuestra nada nunca
        siempre cuando qué cómo porque durante hacia hasta otro otra otros otras ya está están tiene
        tienen esto eso ese esa cada parte gobierno vez"""
    ),
    stops=words(
        """de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí
        porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante
        todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras
        otra él tanto esa estos mucho quienes nada muchos cual poco ella estar estas algunas algo nosotros
        mi mis tú te ti tu tus ellas es soy eres somos son sea era eran fue fueron ser ha han había haber
        tiene tienen"""
    ),
    endings=("ción", "mente", "dad", "ado", "ando", "aba", "ido", "ía"),
    letters="ñáéíóúü¿¡",
    months=(
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo may",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sep sept",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    weekdays="lunes martes miércoles jueves viernes sábado domingo lun mar mié jue vie sáb dom",
    header_keys={
        "título": "title",
        "titulo": "title",
        "titular": "title",
        "asunto": "title",
        "fecha": "date",
        "publicado": "date",
        "autor": "authors",
        "autora": "authors",
        "autores": "authors",
        "por": "authors",
        "fuente": "source",
        "periódico": "source",
        "diario": "source",
        "enlace": "url",
        "etiquetas": "tags",
        "sección": "tags",
        "idioma": "language",
        "entradilla": "lead",
        "lugar": "place",
    },
    bylines=("por", "texto", "escrito por", "texto y fotos"),
    writers=words("periodista redactor redactora corresponsal reportero reportera fotógrafo"),
    name_links=("y",),
    dated=("publicado", "publicado el", "actualizado", "actualizado el", "fecha"),
    leads_on=(
        "lea también",
        "lee también",
        "leer también",
        "leer más",
        "lea más",
        "vea también",
        "ver también",
        "escuche también",
        "te puede interesar",
    ),
    furniture=("comentarios", "publicidad", "la noticia continúa", "sigue leyendo tras"),
    credits=("foto", "fotos", "fotografía", "imagen", "ilustración", "vídeo", "video", "gráfico"),
    abbreviations=words(
        """sr sra srta sres dr dra d dña prof ud uds etc p pp pág núm vol art av avda ej p.ej ee.uu ee uu cía fig
        gral ing lic ene feb mar abr jun jul ago sept oct nov dic aprox min máx"""
    ),
)
