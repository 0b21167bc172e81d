"""English."""

from replikk_index.languages.profile import Profile, words

PROFILE = Profile(
    code="en",
    telling=words(
        """the of and to in is that for it was on with as are by this be at from have not or he his they which an
        but has were their been more will would who had she her its i you we my your our me him them what
        when where why how there these those than then if so do does did don't can could should about into
        over after before up out all any some no one said says just also only other new now like because
        through while between against during may might must being very a said get got go going make made
        think know want people year years time week"""
    ),
    stops=words(
        """i me my myself we our ours ourselves you your yours he him his himself she her hers it its they them
        their what which who whom this that these those am is are was were be been being have has had
        having do does did doing would should could ought a an the and but if or because as until while of
        at by for with about against between into through during before after above below to from up down
        in out on off over under again further then once here there when where why how all any both each
        few more most other some such no nor not only own same so than too very s t can will just don now"""
    ),
    endings=("ing", "tion", "ly", "ed", "ness"),
    beginnings=("th", "wh"),
    months=(
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sep sept",
        "october oct",
        "november nov",
        "december dec",
    ),
    weekdays="monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    header_keys={
        "title": "title",
        "headline": "title",
        "subject": "title",
        "date": "date",
        "published": "date",
        "pubdate": "date",
        "publication date": "date",
        "release date": "date",
        "created": "date",
        "published date": "date",
        "publish date": "date",
        "published at": "date",
        "date published": "date",
        "first published": "date",
        "author": "authors",
        "authors": "authors",
        "byline": "authors",
        "by": "authors",
        "from": "authors",
        "creator": "authors",
        "written by": "authors",
        "reporter": "authors",
        "source": "source",
        "publication": "source",
        "newspaper": "source",
        "publisher": "source",
        "outlet": "source",
        "site": "source",
        "url": "url",
        "link": "url",
        "permalink": "url",
        "canonical": "url",
        "canonical url": "url",
        "source url": "url",
        "original url": "url",
        "tags": "tags",
        "keywords": "tags",
        "categories": "tags",
        "category": "tags",
        "topics": "tags",
        "section": "tags",
        "language": "language",
        "lang": "language",
        "lead": "lead",
        "summary": "lead",
        "standfirst": "lead",
        "description": "lead",
        "dek": "lead",
        "excerpt": "lead",
        "abstract": "lead",
        "place": "place",
        "dateline": "place",
        "location": "place",
    },
    bylines=("by", "written by", "text", "words", "story by", "reporting by", "words and pictures"),
    writers=words("journalist reporter editor correspondent columnist photographer staff contributor freelancer"),
    name_links=("and",),
    dated=("published", "updated", "last updated", "posted", "date", "last modified", "first published"),
    leads_on=(
        "read also",
        "read more",
        "also read",
        "read next",
        "see also",
        "see more",
        "related",
        "related story",
        "related stories",
        "watch",
        "watch more",
        "watch also",
        "listen",
        "more on this story",
        "background",
    ),
    furniture=(
        "comments",
        "advertisement",
        "advertisements",
        "story continues",
        "article continues",
        "continue reading below",
    ),
    credits=("photo", "photos", "picture", "image", "illustration", "video", "graphic", "photograph", "photo credit"),
    abbreviations=words(
        """mr mrs ms dr prof st sr jr vs e.g i.e etc no vol pp fig eq cf al approx dept est inc ltd corp co gen lt
        col capt sgt rep sen gov rev hon pres jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n
        a.m p.m ph.d b.a m.a mt ft assn bros messrs mon tue wed thu fri"""
    ),
)
