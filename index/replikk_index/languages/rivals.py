"""Function words of languages that are only told apart, so that they are not taken for one of ours."""

from replikk_index.languages.profile import words

RIVALS = {
    "nl": words(
        """de het een en van is dat niet te zijn op met voor die er aan om ook als dan maar bij uit nog naar wordt
        werd heeft hebben had ik je hij zij we ze wij hun deze dit door over meer geen wat kan zal zou
        moet worden waar tot onder al of der toen veel jaar tegen na"""
    ),
    "it": words(
        """il lo la gli le di del della dei delle un una uno e è che chi non per con su da dal dalla nel nella
        alla al ai si sono ha hanno anche come più ma o se questo questa quello era stato ci io lui lei
        loro anni dopo tra fra ancora sua suo perché molto tutti"""
    ),
    "pt": words(
        """o a os as de do da dos das um uma e é que quem não por para com em no na nos nas ao à se são foi tem
        mais mas ou como também já muito seu sua ele ela eles isso este esta está ser há anos depois entre
        sem até pela pelo quando sobre você"""
    ),
    "fi": words(
        """ja on ei että se hän oli joka myös kun mutta tai niin kuin ovat sen ole mukaan jos nyt vain jo hänen
        mitä tämä tämän olla vielä sekä minä me he siitä ollut vuoden vuonna jälkeen noin kanssa"""
    ),
    "is": words(
        """og að í á er sem það var við með til hann hún um ekki en fyrir af því hafa þá þeir verið frá eru þetta
        ég hefur eftir upp þess svo þar hans eða var mjög verður segir vera voru"""
    ),
    "pl": words(
        """i w na z nie się że do to jest o jak po co ale od za przez tym był dla jego czy już tylko są ich może
        być oraz jej które która który"""
    ),
}
