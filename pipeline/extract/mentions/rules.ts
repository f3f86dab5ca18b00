/**
 * The rules of this room, for the dictionary and the tests. In an example every mention that the rule must find stands
 * in brackets; in a sentence of `ignores` it may find none that stands.
 */
import type { RuleAbout } from "../../text/rule.ts";

export const mentionRules: readonly RuleAbout[] = [
  {
    id: "mention.registered",
    finds:
      "A name or alias of a registered actor, in the register's spelling or a transliteration of it.",
    matches: [
      "Talks between [mention Iran] and the [mention U.S.] went on.",
      "President [mention Hasan Rowhani] met [mention Nouri Al Maliki].",
      "The [mention UN Security Council] condemned the [mention Islamic State of Iraq and Syria].",
      "[mention Iran]-[mention U.S.] trade fell.",
      "He was called a friend of the [mention west].",
    ],
    ignores: [
      "What is good for us is not new.",
      "Michael Jordan was born in Brooklyn.",
      "He lives in Atlanta, Georgia.",
      "I ran home.",
      "They crossed the hills of the west.",
    ],
  },
  {
    id: "mention.short",
    finds: "A short name that one registered actor has, or that was named in full before.",
    matches: ["Lawmakers in [mention Congress] voted.", "[mention America] answered."],
    ignores: [
      "The Supreme Security Council met.",
      "India’s Supreme Court ruled on Monday.",
      "Trade with Latin America grew.",
    ],
  },
  {
    id: "mention.surname",
    finds: "The surname of a registered person, unless another name stands beside it.",
    matches: [
      "On Sunday [mention Rouhani] spoke.",
      "Later [mention al-Maliki] left with [mention bin Laden].",
    ],
    ignores: ["The singer Kate Bush performed.", "Cameron Diaz laughed."],
  },
  {
    id: "mention.group",
    finds: "A people, faith or party by the noun for its members.",
    matches: [
      "Fighting between the [mention Shi’as] and others.",
      "Iraq’s [mention Shia] protested.",
    ],
    ignores: ["Shiite militias entered the town.", "A Kurdish village burned."],
  },
  {
    id: "mention.person",
    finds: "A person outside the register: by title, first name, initial or particle.",
    matches: [
      "Foreign Minister [mention Wopko Hoekstra] resigned.",
      "She met [mention Maria Delacroix] and [mention Q. T. Harlan].",
      "Then Mr. [mention Hoekstra] spoke.",
      "The painter [mention Anton van der Ploeg] agreed.",
    ],
    ignores: ["However Persian rugs sell well.", "The Middle East is large."],
  },
  {
    id: "mention.local-surname",
    finds: "The surname of a person outside the register whom the article named in full before.",
    matches: ["Minister Wopko Hoekstra resigned, and later [mention Hoekstra] left."],
    ignores: ["Later Hoekstra left."],
  },
  {
    id: "mention.organisation",
    finds: "An organisation outside the register by its head noun.",
    matches: [
      "The [mention National Security and Foreign Policy Committee] met.",
      "A report by the [mention Institute for Northern Strategic Studies] said so.",
      "The [mention Norwegian Foreign Ministry] denied it.",
      "He studied at the [mention University of Utrecht].",
    ],
    ignores: ["The committee met at the university.", "The Defence Minister spoke."],
  },
  {
    id: "mention.acronym",
    finds: "An acronym that the article put in brackets after a name.",
    matches: [
      "The Institute for Northern Studies ([mention INS]) closed; the [mention INS] had no money.",
    ],
    ignores: ["The NGO closed."],
  },
  {
    id: "mention.unknown",
    finds: "Another capitalised name, of unknown kind; it never stands by itself.",
    matches: ["They drove to [mention Brnik] in the morning."],
    ignores: ["They drove to Brnik in the morning."],
  },
  {
    id: "mention.demonym",
    finds: "An adjective of nationality that stands for what its state does or wants.",
    matches: [
      "They fear an [mention American] intervention.",
      "It was an [mention American]-[mention Israeli] plot.",
      "[mention French] troops withdrew.",
    ],
    ignores: [
      "Iranian officials met.",
      "Pro-Iranian positions are common.",
      "The Syrian civil war began in spring.",
      "Three German hostages were freed.",
    ],
  },
  {
    id: "mention.people",
    finds: "The noun for a state's people where it means the state.",
    matches: ["We cannot trust the [mention Americans].", "[mention Iranians] do not expect help."],
    ignores: ["Two Iraqis took a picture.", "Many Germans travel."],
  },
  {
    id: "mention.capital",
    finds: "A capital or seat of government that acts or is acted with, standing for its state.",
    matches: [
      "How [mention Washington] plans to answer is open.",
      "Trade with [mention Tehran] fell.",
      "[mention Moscow]’s hesitation was plain.",
      "Foes of [mention Tehran] rejoiced.",
    ],
    ignores: [
      "They met in Tehran.",
      "The streets of Tehran were empty.",
      "She flew from Paris to Cairo.",
      "George Washington was a general.",
    ],
  },
  {
    id: "mention.government",
    finds: '"the X administration, government or regime" standing for the state of X.',
    matches: [
      "[mention The Obama administration] agreed with [mention the Iraqi government].",
      "He left [mention Rouhani’s administration].",
      "[mention the Baghdad government] fell.",
    ],
    ignores: ["The Taliban regime fell.", "The pro-Iranian government fell."],
  },
  {
    id: "mention.description",
    finds: "A definite description of an office or body named elsewhere.",
    matches: [
      "Then [mention the Iranian president] left.",
      "He advises [mention the Supreme Leader].",
      "Members of [mention the parliament]’s Fisheries Committee resigned.",
    ],
    ignores: ["Presidents come and go.", "The foreign minister Wopko Hoekstra spoke."],
  },
  {
    id: "mention.pronoun",
    finds: "A pronoun; whom it means is settled later.",
    matches: ["[mention He] said that [mention they] left."],
    ignores: ["The US and World War I."],
  },
  {
    id: "mention.author",
    finds: "A name in the byline.",
    matches: [],
    ignores: [],
  },
  {
    id: "mention.origin",
    finds: "The outlet named as the original of a syndicated article.",
    matches: [],
    ignores: [],
  },
];
