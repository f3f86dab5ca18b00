import { vocabulary } from "../vocabulary.ts";

export const actorType = vocabulary("actor_type", {
  person: { meaning: "A named human being", example: "Hassan Rouhani" },
  state: {
    meaning: "A sovereign state, its government included; former states too",
    example: "Iran; Tehran; the Obama administration",
  },
  public_body: {
    meaning: "A named organ of a state: ministry, parliament, council, central bank, office",
    example: "the Supreme National Security Council",
  },
  military: { meaning: "Armed forces of a state or a branch of them", example: "the Quds Force" },
  armed_group: { meaning: "An organised armed group that is no state's army", example: "ISIS" },
  party: { meaning: "A political party", example: "the Ba’ath party" },
  media: { meaning: "A news outlet or agency", example: "ISNA" },
  igo: {
    meaning: "An intergovernmental organisation or an organ of one",
    example: "the UN Security Council",
  },
  organization: {
    meaning: "Any other organisation: company, institute, association",
    example: "Institute for Middle East Strategic Studies",
  },
  bloc: { meaning: "States named as a group", example: "the West; P5+1" },
  social_group: { meaning: "A people, faith or other part of society", example: "the Kurds" },
});

export const mentionType = vocabulary("mention_type", {
  name: { meaning: "A name or acronym of the actor", example: "Rouhani" },
  description: {
    meaning: "A description that the article resolves to the actor",
    example: "the Iranian president",
  },
  pronoun: { meaning: "A pronoun that stands for the actor", example: "he" },
  metonym: {
    meaning: "A capital, seat or administration standing for the state",
    example: "Washington; the Obama administration",
  },
  demonym: {
    meaning: "An adjective of nationality or a people's name standing for the state's action",
    example: "American intervention",
  },
});
