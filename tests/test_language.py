"""Languages: the vote, the declared code, and spellings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replikk_index.language import (
    LANGUAGES,
    guess,
    normal_code,
    stop_words,
    variants,
)

SAMPLES = {
    "nb": "Hun sier at de ikke vet hvor mye broen vil koste, men at kommunen må gjøre noe før vinteren kommer. "
    "Ordføreren svarer at pengene er satt av, og at arbeidet begynner så snart isen har gått.",
    "nn": "Ho seier at dei ikkje veit kor mykje brua vil koste, men at kommunen må gjere noko før vinteren kjem. "
    "Ordføraren svarar at pengane er sette av, og at arbeidet byrjar så snart isen har gått.",
    "sv": "Hon säger att de inte vet hur mycket bron kommer att kosta, men att kommunen måste göra något innan "
    "vintern kommer. Borgmästaren svarar att pengarna finns och att arbetet börjar så snart isen har gått.",
    "da": "Hun siger, at de ikke ved, hvor meget broen vil koste, men at kommunen må gøre noget, før vinteren "
    "kommer. Borgmesteren svarer, at pengene er sat af, og at arbejdet begynder, så snart isen er væk.",
    "en": "She says that they do not know how much the bridge will cost, but that the council has to do something "
    "before the winter comes. The mayor answers that the money is there and that the work will begin soon.",
    "de": "Sie sagt, dass sie nicht wissen, wie viel die Brücke kosten wird, aber dass die Gemeinde etwas tun muss, "
    "bevor der Winter kommt. Der Bürgermeister antwortet, das Geld sei da und die Arbeit beginne bald.",
    "fr": "Elle dit qu'ils ne savent pas combien le pont va coûter, mais que la commune doit faire quelque chose "
    "avant l'hiver. Le maire répond que l'argent est prévu et que les travaux vont commencer dans deux mois.",
    "es": "Dice que no saben cuánto va a costar el puente, pero que el municipio tiene que hacer algo antes de que "
    "llegue el invierno. El alcalde responde que el dinero está y que las obras empiezan en dos meses.",
}


def test_all_eight_are_known() -> None:
    assert set(LANGUAGES) == set(SAMPLES)


@pytest.mark.parametrize("code", SAMPLES)
def test_the_vote(code: str) -> None:
    assert guess(SAMPLES[code]) == code


def test_others_are_not_taken_for_ours() -> None:
    dutch = "Zij zegt dat ze niet weten wat de brug zal kosten, maar dat de gemeente voor de winter iets moet doen."
    finnish = "Hän sanoo, että he eivät tiedä, mitä silta maksaa, mutta kunnan on tehtävä jotain ennen talvea."
    assert guess(dutch) not in LANGUAGES
    assert guess(finnish) not in LANGUAGES


@pytest.mark.parametrize("text", ["", "Kari Lund", "12 345", "– – –", "東京都"])
def test_unsure_is_said(text: str) -> None:
    assert guess(text) == ""


def test_the_declared_language_stands_unless_clearly_wrong() -> None:
    assert guess("Kari Lund", "nn") == "nn"
    assert guess(SAMPLES["nb"], "nb-NO") == "nb"
    assert guess(SAMPLES["nn"], "no") == "nn"
    assert guess("", "no") == "nb"
    assert guess("Kari Lund", "fi") == "fi"
    assert guess(SAMPLES["en"] * 2, "nb") == "en"
    assert guess(SAMPLES["en"] * 2, "no") == "en"


@pytest.mark.parametrize(
    ("declared", "code"),
    [("nb-NO", "nb"), ("nno", "nn"), ("English", "en"), ("no", "no"), ("", ""), ("the usual", ""), ("sv_SE", "sv")],
)
def test_declared_codes(declared: str, code: str) -> None:
    assert normal_code(declared) == code


def test_variants() -> None:
    assert "støre" in variants("stoere")
    assert "håland" in variants("haaland")
    assert "haaland" in variants("håland")
    assert "ide" in variants("idé")
    assert "storen" not in variants("støren")
    assert variants("bok") == ()
    assert "coeur" in variants("cœur")
    assert "schon" not in variants("schön")
    assert "ano" not in variants("año")


@given(st.text(alphabet="aeoåøæéüß", max_size=8))
def test_variants_never_hold_the_word_itself(word: str) -> None:
    found = variants(word)
    assert word not in found
    assert len(set(found)) == len(found)


def test_stop_words() -> None:
    assert "og" in stop_words("nb")
    assert "the" in stop_words("en")
    assert stop_words("xx") == frozenset()
    assert all("strøm" not in stop_words(code) for code in LANGUAGES)


def test_of_close_relatives_either_is_better_than_none() -> None:
    assert guess("- Det er en feil, men den er rettet, sier Jens Bro.") in ("nb", "da")
    assert guess("Det var en god dag for alle, og det er fint å se at de har det bra.") in ("nb", "nn")
