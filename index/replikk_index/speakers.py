"""Who is quoted in a library: everybody with the same full name is one, unless the user says otherwise."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from replikk_index.catalogue import Catalogue, Spoken, SpokenAs
from replikk_index.corrections import Corrections
from replikk_index.models import NameForm, RoleHeld, Speaker, SpeakerPage
from replikk_index.notes import Notes
from replikk_index.person_names import ALIKE, folded, may_be_short_for, person_key

_APART = "="
"""What the key of a form begins with that the user keeps apart."""


class Speakers:
    """Reads who speaks from the catalogue, with the user's corrections."""

    def __init__(self, catalogue: Catalogue, notes: Notes | None, corrections: Corrections) -> None:
        self._catalogue = catalogue
        self._notes = notes
        self._corrections = corrections

    def all(self, name: str = "") -> tuple[Speaker, ...]:
        """As ``Library.speakers``."""
        owners = self._owners()
        forms: dict[str, list[SpokenAs]] = defaultdict(list)
        for each in self._forms():
            forms[_key(each.name, owners)].append(each)
        wanted = folded(name).split()
        found = [_speaker(key, some) for key, some in forms.items() if _is_called(some, wanted)]
        return tuple(sorted(found, key=lambda each: (-each.quotes, folded(each.name))))

    def page(self, name: str, article: int = 0) -> SpeakerPage:
        """As ``Library.speaker``."""
        owners = self._owners()
        key = _key(name, owners)
        persons = {person_key(name), person_key(owners.get(name, name))}
        persons |= {person_key(form) for form in owners if _key(form, owners) == key}
        spoken = self._spoken(sorted(persons), article if key.startswith(ALIKE) else 0)
        mine = [each for each in spoken if _key(each.name, owners) == key]
        forms = _forms_of(mine) or [SpokenAs(key, name, 0, "", "")]
        same = _forms_of(each for each in spoken if owners.get(each.name) == each.name and each not in mine)
        return SpeakerPage(
            _speaker(key, forms),
            tuple(each.row for each in mine),
            _roles(mine),
            tuple(NameForm(each.name, each.quotes) for each in same),
            self._akin(name, {each.name for each in forms} | {each.name for each in same}),
        )

    def _owners(self) -> dict[str, str]:
        return self._notes.name_forms() if self._notes else {}

    def _forms(self) -> list[SpokenAs]:
        """Every form with its number of quotes, corrected ones counted where they belong."""
        forms = {each.name: each for each in self._catalogue.speaker_forms()}
        corrected = self._corrections.speakers()
        for each in self._catalogue.spoken_in(list(corrected)):
            if each.shown and (old := forms.get(each.name)) is not None:
                forms[each.name] = old._replace(quotes=old.quotes - 1)
            if speaker := corrected[each.row]:
                new = forms.get(speaker, SpokenAs(person_key(speaker), speaker, 0, each.date, each.date))
                forms[speaker] = new._replace(
                    quotes=new.quotes + 1, first=_first(new.first, each.date), last=max(new.last, each.date)
                )
        return [each for each in forms.values() if each.quotes > 0]

    def _spoken(self, persons: Sequence[str], article: int) -> list[Spoken]:
        """The quotes of these persons, the newest first, with corrected ones where they belong."""
        found = self._catalogue.spoken_by(persons, article)
        corrected = self._corrections.speakers()
        if not corrected:
            return found
        kept = [each for each in found if each.row not in corrected]
        given = [row for row, speaker in corrected.items() if person_key(speaker) in persons]
        more = [
            each._replace(name=corrected[each.row], role="")  # the role was the other one's
            for each in self._catalogue.spoken_in(given)
            if article in (0, each.article)
        ]
        return sorted([*kept, *more], key=lambda each: each.date, reverse=True) if more else kept

    def _akin(self, name: str, known: set[str]) -> tuple[NameForm, ...]:
        words = folded(name).split()
        short = [" ".join(words[place:]) for place in range(1, len(words))]
        shorter = self._catalogue.spoken_by([ALIKE + each for each in short]) if short else []
        longer = self._catalogue.names_ending_in(" ".join(words)) if words else []
        found = [NameForm(each.name, each.quotes) for each in _forms_of(shorter)]
        found += [NameForm(each, quotes) for each, quotes in longer if may_be_short_for(name, each)]
        return tuple(each for each in found if each.name not in known)


def _key(name: str, owners: dict[str, str]) -> str:
    """What names have in common that belong to one speaker."""
    owner = owners.get(name)
    if owner == name:
        return f"{_APART}{name}"
    return person_key(owner or name)


def _is_called(forms: Sequence[SpokenAs], wanted: Sequence[str]) -> bool:
    """Whether every wanted word begins some word of one of the forms."""
    return any(
        all(any(word.startswith(each) for word in folded(form.name).split()) for each in wanted) for form in forms
    )


def _speaker(key: str, forms: Sequence[SpokenAs]) -> Speaker:
    ordered = sorted(forms, key=lambda each: -each.quotes)
    first = ""
    for each in forms:
        first = _first(first, each.first)
    return Speaker(
        ordered[0].name,
        sum(each.quotes for each in forms),
        first,
        max(each.last for each in forms),
        tuple(NameForm(each.name, each.quotes) for each in ordered),
        merged=not key.startswith(ALIKE),
    )


def _forms_of(spoken: Iterable[Spoken]) -> list[SpokenAs]:
    """The forms in some quotes, the most frequent first."""
    dates: dict[str, list[str]] = defaultdict(list)
    for each in spoken:
        dates[each.name].append(each.date)
    found = [
        SpokenAs(person_key(name), name, len(some), min(filter(None, some), default=""), max(some))
        for name, some in dates.items()
    ]
    return sorted(found, key=lambda each: -each.quotes)


def _roles(spoken: Sequence[Spoken]) -> tuple[RoleHeld, ...]:
    """What a speaker was called, the latest first."""
    held: dict[str, list[Spoken]] = defaultdict(list)
    for each in spoken:
        if each.role:
            held[each.role.casefold()].append(each)
    found = [
        RoleHeld(some[0].role, len(some), min(filter(None, dates), default=""), max(dates))
        for some in held.values()
        if (dates := [each.date for each in some])
    ]
    return tuple(sorted(found, key=lambda each: each.last, reverse=True))


def _first(one: str, other: str) -> str:
    return min(filter(None, (one, other)), default="")
