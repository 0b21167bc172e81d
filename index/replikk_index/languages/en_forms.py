"""How English inflects."""

from replikk_index.languages.inflection import Inflection, Irregular, Paradigm

_ADJECTIVES = """big hot sad fat thin wet red mad grim slim dim fit glad flat tall small short long strong weak high
low old young new great poor rich hard soft dark light bright deep wide late large safe wise nice close brave rare
fine wild cold warm cool slow fast quick smart sharp thick tough rough loud quiet clear clean cheap cute dear fair
firm fresh full green grey blue black white brown harsh kind lean mean neat odd pale plain proud pure quick raw rude
sick simple gentle humble able noble slight smooth sour steep stiff straight strange strict sweet tight tiny true
vague vast warm weird dense narrow shallow clever bitter tender"""
_SHORT = r"(?:[^aeiouy]*|qu|squ)[aeiou][bdgklmnprtvz]"
"""A syllable whose last letter is doubled before -ed and -ing."""
_VERBS_DOUBLING = rf"^{_SHORT}$|(?:mit|fer|pel|cur|vel|bel|worship|handicap|kidnap|program)$"

_STRONG = """
arise arising arose arisen
awake awaking awoke awoken
be was were been being am is are
bear bearing bore borne born
beat beating beaten
become becoming became
begin beginning began begun
bend bending bent
bet bets betting
bind binding bound
bite biting bit bitten
bleed bleeding bled
blow blowing blew blown
break breaking broke broken
breed breeding bred
bring bringing brought
build building built
burn burning burnt burned
buy buying bought
catch catching caught
choose choosing chose chosen
cling clinging clung
come coming came
creep creeping crept
cut cutting
deal dealing dealt
dig digging dug
do doing did done does
draw drawing drew drawn
dream dreaming dreamt dreamed
drink drinking drank drunk
drive driving drove driven
eat eating ate eaten
fall falling fell fallen
feed feeding fed
feel feeling felt
fight fighting fought
find finding found
flee fleeing fled
fly flying flew flown flies
forbid forbidding forbade forbidden
forget forgetting forgot forgotten
forgive forgiving forgave forgiven
freeze freezing froze frozen
get getting got gotten
give giving gave given
go going went gone goes
grind grinding ground
grow growing grew grown
hang hanging hung
have having had has
hear hearing heard
hide hiding hid hidden
hit hitting
hold holding held
keep keeping kept
kneel kneeling knelt
know knowing knew known
lay laying laid
lead leading led
leap leaping leapt leaped
learn learning learnt learned
leave leaving left
lend lending lent
let letting
lie lay lain lied lying
light lighting lit
lose losing lost
make making made
mean meaning meant meanings
meet meeting met
mistake mistaking mistook mistaken
overcome overcoming overcame
pay paying paid
prove proving proven proved
put putting
quit quitting
read reading
ride riding rode ridden
ring ringing rang rung
rise rising rose risen
run ran running
say saying said
see seeing saw seen
seek seeking sought
sell selling sold
send sending sent
set setting
shake shaking shook shaken
shine shining shone
shoot shooting shot
show showing shown showed
shrink shrinking shrank shrunk
shut shutting
sing singing sang sung
sink sinking sank sunk
sit sat sitting
sleep sleeping slept
slide sliding slid
speak speaking spoke spoken
spend spending spent
spin spinning spun
split splitting
spread spreading
spring springing sprang sprung
stand standing stood
steal stealing stole stolen
stick sticking stuck
sting stinging stung
stink stinking stank stunk
strike striking struck stricken
strive striving strove striven
swear swearing swore sworn
sweep sweeping swept
swell swelling swollen swelled
swim swimming swam swum
swing swinging swung
take taking took taken
teach teaching taught
tear tearing tore torn
tell telling told
think thinking thought
throw throwing threw thrown
understand understanding understood
undertake undertaking undertook undertaken
wake waking woke woken
wear wearing wore worn
weave weaving wove woven
weep weeping wept
win won winning
wind winding wound
withdraw withdrawing withdrew withdrawn
write writing wrote written
"""
_OTHERS = """
man men man's men's
woman women woman's women's
child children child's children's
person people person's people's persons
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
die dies died dying
dice die
penny pence pennies
knife knives
wife wives
life lives
live lives lived living
leaf leaves
leave leaves left leaving
half halves
wolf wolves
shelf shelves
thief thieves
loaf loaves
calf calves
analysis analyses
analyse analyses analysed analysing
crisis crises
basis bases
base bases based basing
thesis theses
hypothesis hypotheses
diagnosis diagnoses
diagnose diagnoses diagnosed diagnosing
oasis oases
phenomenon phenomena
criterion criteria
medium media mediums
datum data
bacterium bacteria
curriculum curricula
memorandum memoranda
stimulus stimuli
nucleus nuclei
fungus fungi
cactus cacti
alumnus alumni
index indices indexes
appendix appendices
matrix matrices
good better best
bad worse worst
ill worse worst
far further furthest farther farthest
little less least
many more most
much more most
old older oldest elder eldest
wind winds
wound wounds wounded wounding
found founds founded founding
ground grounds grounded grounding
rose roses
saw saws
left
i me my mine
he him his
she her hers
we us our ours
they them their theirs
can could
will would
shall should
may might
new newer newest
news
past
morning mornings
evening evenings
beginning beginnings begin
king kings king's
ring rings ringing rang rung
thing things
spring springs
meaning meanings
import imports imported importing
organ organs
"""
_FIXED = "his this us its as is was thus yes during something nothing anything everything"

INFLECTION = Inflection(
    paradigms=(
        Paradigm("- s 's s' ed ing ings ’s", rf"^(?!{_SHORT}$)\w.*[^e]$"),
        Paradigm("e es ed ing e's ings e’s", r"\w{2}[^aeiouy]$|[aeiou]u$"),
        Paradigm("ee ees eed eeing ee's", r"\w{2}"),
        Paradigm("- es ed ing es' 's", r"(?:s|x|z|ch|sh|o)$"),
        Paradigm("y ies ied ying y's ies' y’s", r"\w[^aeiou]$"),
        Paradigm("y ier iest", r"\w{2}[^aeiou]$"),
        Paradigm("- s 's s' +ed +ing +ings ’s", _VERBS_DOUBLING),
        Paradigm("- er est", rf"^(?:{'|'.join(_ADJECTIVES.split())})$"),
        Paradigm("e er est", rf"^(?:{'|'.join(word[:-1] for word in _ADJECTIVES.split() if word.endswith('e'))})$"),
        Paradigm("- +er +est", r"^(?:big|hot|sad|fat|thin|wet|red|mad|grim|slim|dim|fit|flat)$"),
        Paradigm("isation ization", r"\w{3}"),
        Paradigm("ise ises ised ising ize izes ized izing", r"\w{3}"),
        Paradigm(
            "our ours oured ouring or ors ored oring", r"^(?:col|lab|fav|hon|neighb|behavi|rum|harb|hum|vap|arm|flav)$"
        ),
        Paradigm("tre tres ter ters", r"^(?:cen|thea|me|li|kilome)$"),
    ),
    irregular=(
        Irregular(("- s", "-"), _STRONG),
        Irregular(("-",), _OTHERS),
    ),
    uninflected=_FIXED,
    letters="éèêçñïüö",
)
