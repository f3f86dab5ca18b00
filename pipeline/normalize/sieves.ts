/** The sieves that settle which actor is meant where the words alone do not, for the data dictionary; ids stand in `method`. */

interface Sieve {
  readonly id: string;
  /** What it settles, one line. */
  readonly finds: string;
  readonly example: string;
}

export const sieves: readonly Sieve[] = [
  {
    id: "actor.choice",
    finds:
      "One of several registered actors of this name: the one that the article has named more fully or placed.",
    example: "“Lund” after “Ada Lund”, where the register knows Ada and Olaf Lund → Ada",
  },
  {
    id: "actor.short-name",
    finds: "A short name that one registered actor has.",
    example: "“the Vatican” → the Holy See",
  },
  {
    id: "actor.surname",
    finds: "A surname after a fuller name in the same article.",
    example: "“Lund” after “Ada Lund”",
  },
  {
    id: "actor.title-surname",
    finds: "A title and a surname after a fuller name in the same article.",
    example: "“Minister Lund” after “Ada Lund”",
  },
  {
    id: "actor.first-name",
    finds: "A first name by which the article goes on calling a person named in full.",
    example: "“Ada” after “Ada Lund”",
  },
  {
    id: "actor.stranger",
    finds: "A name outside the register; all its forms in the article are one actor.",
    example: "“Ada Lund”, “Ms Lund”",
  },
  {
    id: "actor.acronym",
    finds: "An acronym that the article put in brackets after a name.",
    example: "“NFC” after “National Fisheries Council (NFC)”",
  },
  {
    id: "actor.description",
    finds: "A description by the office that a person of the article has in it.",
    example: "“the spokeswoman” after “Fisheries Council Spokeswoman Ada Lund”",
  },
  {
    id: "actor.office",
    finds: "A description by an office that one registered person held on the day of publication.",
    example: "“the Norwegian prime minister” in 2013 → who held the office then",
  },
  {
    id: "actor.body",
    finds: "A description of a body that the article has named.",
    example: "“the council” after “the Fisheries Council”",
  },
  {
    id: "actor.home-body",
    finds: "A description of a body that the state has that the article is about.",
    example: "“the parliament” in an article on Norway → the Storting",
  },
  {
    id: "actor.country",
    finds:
      "“This country”: the state named last; “the country”: the article's own, named close by.",
    example: "“Norway said that the country …” → Norway",
  },
  {
    id: "actor.ordinal",
    finds: "One of two namesakes in the same office, by the word that tells which came first.",
    example: "“the first President Lund”, “the elder Lund” → the one who held the office first",
  },
  {
    id: "actor.government",
    finds: "The government or authorities of a state as speaker.",
    example: "“the Norwegian government said” → Norway",
  },
  {
    id: "actor.pronoun",
    finds: "A pronoun whose antecedent number, gender, place and speech leave one actor for.",
    example: "“Ada Lund resigned. She said …”",
  },
  {
    id: "actor.relative",
    finds: "A relative pronoun: the actor named directly before it.",
    example: "“Ada Lund, who said …”",
  },
  {
    id: "actor.byline",
    finds: "An author as the byline names them.",
    example: "“By Ada Lund”",
  },
  {
    id: "actor.source-line",
    finds: "The outlet from which the article is taken.",
    example: "“Source: The Harbour Post”",
  },
];
