/// Words that are names and something else besides, and words of names that name nobody.
enum OrdinaryWords {
  /// Titles, which go with the name they stand before.
  static let titles: Set = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "cllr", "councillor", "sir", "dame",
    "lady", "lord", "rev", "revd", "di", "dci", "dsu", "dcs", "ds", "dc", "pc", "psi", "sgt",
    "insp",
    "supt", "det", "hhj",
  ]

  /// Kinds of street by their short forms, as addresses are written in haste.
  static let streets = [
    "ave": "avenue", "cl": "close", "cres": "crescent", "ct": "court", "dr": "drive",
    "gdns": "gardens", "gr": "grove", "ln": "lane", "pl": "place", "rd": "road", "sq": "square",
    "st": "street", "terr": "terrace",
  ]

  static let shortStreets = Dictionary(uniqueKeysWithValues: streets.map { ($1, $0) })

  /// Names of months and days: no name beside a number.
  static let ofDates: Set = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday",
  ]

  /// Words of everyday English that are forenames or surnames as well: hidden only with a capital.
  static let english: Set<String> = ofDates.union([
    "abbey", "amber", "angel", "art", "ash", "bail", "baker", "ball", "banks", "barber", "barn",
    "bell", "berry", "best", "bill", "bird", "bishop", "black", "bloom", "bond", "book", "bread",
    "bridge", "bright", "brook", "brooks", "brown", "buck", "bull", "burn", "bush", "butcher",
    "butler", "carpenter", "carter", "case", "castle", "chance", "charity", "chase", "church",
    "clay", "cliff", "close", "coal", "cole", "cook", "cooper", "corner", "cotton", "court",
    "cross",
    "crystal", "dale", "dawn", "day", "dean", "dear", "dove", "drew", "earl", "early", "east",
    "ernest", "faith", "farmer", "faye", "field", "fields", "finch", "fish", "fisher", "flower",
    "flowers", "flynn", "ford", "forest", "foster", "fox", "frank", "free", "freed", "french",
    "frost", "gale", "gardener", "gene", "gill", "glen", "gold", "good", "grace", "grant", "gray",
    "green", "grey", "guest", "guy", "hall", "harden", "hardy", "harry", "hay", "hazel", "heath",
    "heather", "hill", "hills", "holly", "home", "homer", "hope", "house", "hunt", "hunter", "iris",
    "ivy", "jack", "jade", "jasmine", "jean", "jewel", "joy", "judge", "key", "keys", "king",
    "kitty", "knight", "lake", "lamb", "lance", "land", "lane", "law", "lawn", "lily", "lion",
    "little", "lock", "long", "love", "low", "lowe", "lucky", "marina", "mark", "marks", "marsh",
    "mason", "mat", "max", "melody", "mercy", "mill", "miller", "mills", "mine", "money", "moon",
    "moor", "moore", "more", "moss", "mount", "nick", "noble", "north", "nurse", "oak", "olive",
    "page", "park", "parks", "parson", "pat", "patience", "pearl", "penny", "pepper", "peter",
    "pike", "piper", "place", "pole", "pool", "poole", "poppy", "porter", "potter", "price",
    "prince", "prior", "rain", "ray", "read", "reed", "reeve", "rich", "richer", "river", "rivers",
    "rob", "robin", "rock", "rod", "root", "rose", "rosemary", "row", "ruby", "rush", "rusty",
    "sage", "sand", "sandy", "saunter", "savage", "scarlet", "short", "sky", "small", "smart",
    "smith", "snow", "speed", "spring", "star", "stay", "steel", "stone", "street", "strong", "sue",
    "summer", "summers", "swan", "sweet", "swift", "taylor", "terry", "thorn", "tiffany", "town",
    "trace", "tracy", "tree", "turner", "vale", "victor", "violet", "walker", "wall", "walls",
    "ward", "warden", "warren", "water", "waters", "weaver", "webb", "wells", "west", "wheeler",
    "white", "will", "willow", "winter", "wise", "wolf", "wood", "woods", "worth", "young",
  ])

  /// Words that say who somebody is to the case: what is made of them alone is no name.
  static let roles: Set = [
    "a", "adviser", "advisor", "agency", "an", "and", "aunt", "author", "baby", "board", "boy",
    "brother", "business", "care", "carer", "chair", "child", "children", "committee", "constable",
    "daughter", "deputy", "detective", "doctor", "education", "employee", "facilitator", "family",
    "father", "for", "former", "friend", "girl", "grandfather", "grandmother", "grandparents",
    "half", "headteacher", "health", "hospital", "housing", "independent", "inspector", "in",
    "lawyer",
    "lead", "leader", "leaving", "legal", "man", "manager", "member", "midwife", "minute", "mother",
    "named", "neighbour", "neighbouring", "observer", "of", "officer", "panel", "parent", "parents",
    "participant", "partner", "person", "police", "practitioner", "probation", "professional",
    "pupil", "referrer", "representative", "review", "reviewer", "s", "safeguarding", "school",
    "scr", "senior", "service", "sibling", "siblings", "sister", "social", "solicitor", "son",
    "step", "stepfather", "stepmother", "sub", "support", "taker", "teacher", "team", "the", "to",
    "uncle", "visitor", "woman", "women", "worker", "young", "youth",
  ]

  /// Words of the names of bodies: what has one of them names nobody.
  static let bodies: Set = [
    "academy", "association", "authority", "bbc", "borough", "bureau", "centre", "charity",
    "city", "clinic", "college", "commission", "commissioner", "company", "council",
    "county", "court", "department", "dfe", "district", "division", "education", "force",
    "foundation", "gazette", "government", "group", "home", "hospice", "ministry", "national",
    "news", "nhs", "office", "ofsted", "paper", "practice", "press", "prison", "programme",
    "region", "royal", "secretary", "services", "society", "state", "surgery", "times", "trust",
    "union", "unit", "university", "website",
  ]

  /// Words of `roles` that are surnames or forenames as well, and hidden as parts of a name.
  static let alsoNames: Set = ["young", "constable", "chair", "baby", "leader", "son"]
}
