/** The rules that make statements: what each finds, with sentences it must read and sentences it must leave alone. */
import type { RuleAbout } from "../../text/rule.ts";

export const statementRules: readonly RuleAbout[] = [
  {
    id: "statement.verb-that",
    finds: "a cue verb, “that”, and the clause that was expressed",
    matches: [
      "[source The mayor] [cue said] that [content the bridge would open in May].",
      "[source Ana Ruiz, a lawyer for the family], [cue told] the court on Monday that [content nobody had called].",
      "[source The engineer who built the dam] [cue warned] that [content it would not hold].",
    ],
    ignores: [
      "The mayor should say that the bridge is closed.",
      "I think that the bridge is closed.",
      "Logic suggests that the bridge is closed.",
    ],
  },
  {
    id: "statement.verb-clause",
    finds: "a cue verb and a clause without “that”: a new subject and its finite verb",
    matches: [
      "[source The mayor] [cue said] [content the bridge would open in May].",
      "[source She] [cue told] reporters [content the talks had failed].",
      "[source Officials] [cue believe] [content the fire was set on purpose].",
    ],
    ignores: [
      "The mayor added sugar to the tea.",
      "The mayor said as much when he opened the bridge.",
      "If the mayor says the bridge is open, we shall go.",
    ],
  },
  {
    id: "statement.tree-clause",
    finds:
      "a cue verb with a clause and a subject by the sentence's tree, where the words beside it show none",
    matches: [
      "[source Adler] [cue said] [content much of his talk with the mayor was about the bridge].",
      "[source The clerk] rose and, though nobody had asked, [cue said] [content much of the money was gone].",
    ],
    ignores: ["The mayor said much.", "The mayor found the bridge that his father had built."],
  },
  {
    id: "statement.cue-quote",
    finds: "a cue verb and a quotation after it, with a comma, a colon or neither",
    matches: [
      "[source Ruiz] [cue said]: “[content Nobody called us.]”",
      "[source The clerk] [cue replied], “[content We are closed.]”",
    ],
    ignores: ["The so-called “experts” went home."],
  },
  {
    id: "statement.quote-cue",
    finds: "a quotation with source and cue after it or in its midst",
    matches: [
      "“[content Nobody called us],” [source Ruiz] [cue said].",
      "“[content Nobody called us],” [cue said] [source Ana Ruiz, a lawyer].",
      "“[content Nobody called us],” [source she] [cue said], “[content and nobody wrote.]”",
    ],
    ignores: ["The film “Nobody Called” opened in May."],
  },
  {
    id: "statement.clause-cue",
    finds: "a clause with source and cue after it or in its midst, set off by commas",
    matches: [
      "[content The bridge will open in May], [source the mayor] [cue said].",
      "[content The mayor], [source she] [cue argued], [content has lost his way].",
    ],
    ignores: ["When the vote was over, the mayor spoke."],
  },
  {
    id: "statement.verb-colon",
    finds: "a cue verb, a colon and words without quotation marks",
    matches: ["[source The judge] [cue added]: [content the case was closed]."],
    ignores: ["The shop sells three things: bread, milk and eggs."],
  },
  {
    id: "statement.verb-question",
    finds: "a cue verb and an embedded question",
    matches: [
      "[source A reporter] [cue asked] [content whether the bridge was safe].",
      "[source The sailor] [cue explained] [content how the ship went down].",
    ],
    ignores: ["Nobody knows whether the bridge is safe."],
  },
  {
    id: "statement.verb-to",
    finds: "a cue verb and an infinitive, with the one who is to act",
    matches: [
      "[source The mayor] [cue urged] [content residents to stay at home].",
      "[source The bank] [cue promised] [content to pay the whole sum].",
    ],
    ignores: ["The bank wants to pay the whole sum.", "The bank refused to promise a loan."],
  },
  {
    id: "statement.verb-preposition",
    finds: "a cue verb and the preposition that leads to the content",
    matches: [
      "[source The union] [cue called] for [content a general strike].",
      "Both [source Ruiz] and [co Marsh] [cue hinted] at [content a second inquiry].",
    ],
    ignores: ["The union called on Monday."],
  },
  {
    id: "statement.verb-object",
    finds: "a cue verb of position, blame or announcement and its object",
    matches: [
      "[source The union] [cue rejected] [content the offer of the firm].",
      "[source The senator] [cue accused] [content the bank of hiding its losses].",
      "[source She] did not [cue oppose] [content the treaty].",
    ],
    ignores: [
      "The firm was criticized.",
      "The union might reject the offer.",
      "The highly praised Ann Smith left.",
    ],
  },
  {
    id: "statement.verb-doing",
    finds: "a cue verb and an -ing form",
    matches: ["[source The driver] [cue denied] [content taking the money]."],
    ignores: ["The driver kept taking the money."],
  },
  {
    id: "statement.verb-as",
    finds: "somebody or something described as something",
    matches: [
      "[source The guide] [cue described] [content the valley as a garden].",
      "[source Farmers] [cue see] [content the dam as a threat].",
    ],
    ignores: ["Farmers see the dam every day."],
  },
  {
    id: "statement.verb-name",
    finds: "somebody or something called something",
    matches: [
      "[source The senator] [cue called] [content the plan a disaster].",
      "[source He] [cue called] [content the talks “pointless”].",
    ],
    ignores: ["The senator called his wife."],
  },
  {
    id: "statement.participle",
    finds: "a cue as a participle, with the subject of its sentence or the phrase before it",
    matches: [
      "[source The mayor] left the hall, [cue saying] [content the vote was rigged].",
      "[cue Calling] [content the plan a fraud], [source Ruiz] left the hall.",
    ],
    ignores: ["The mayor left the hall, carrying a box."],
  },
  {
    id: "statement.infinitive",
    finds: "a cue as an infinitive after a verb that says it was really said",
    matches: ["[source The mayor] went on to [cue say] that [content the vote was rigged]."],
    ignores: ["The mayor hesitated to say that the vote was rigged."],
  },
  {
    id: "statement.quoted-as",
    finds: "a source that another quotes: quoted by an outlet as saying",
    matches: [
      "[source The minister] was quoted by [via Radio Norte] as [cue saying] [content the road was open].",
    ],
    ignores: ["The minister was seen by neighbours as he left."],
  },
  {
    id: "statement.passive-agent",
    finds: "a cue in the passive, with its source after “by”",
    matches: ["[content The treaty] was [cue rejected] by [source the senate]."],
    ignores: ["The treaty was rejected.", "The minister was asked if the road was open."],
  },
  {
    id: "statement.source-phrase",
    finds: "according to, in the words of, in the eyes of",
    matches: [
      "[cue According to] [source the mayor], [content the road is open].",
      "[content The road is open], [cue according to] [source a letter of the mayor].",
    ],
    ignores: ["The shelves were filled according to size."],
  },
  {
    id: "statement.as-said",
    finds: "as X said, as X put it",
    matches: ["As [source the mayor] [cue said], [content the road is open]."],
    ignores: ["As the mayor said goodbye, the lights went out."],
  },
  {
    id: "statement.predicate",
    finds: "what somebody is said to be: against, critical of, convinced that",
    matches: [
      "[source Most farmers] are [cue against] [content the new dam].",
      "[source The bishop] was deeply [cue critical] of [content the war].",
    ],
    ignores: ["The ladder stood against the wall."],
  },
  {
    id: "statement.colon",
    finds: "a quotation after a colon, its source named before it",
    matches: ["[source Ruiz] had one word for them: “[content Never again.]”"],
    ignores: ["The sign is new: “Closed” in red."],
  },
  {
    id: "statement.floating-quote",
    finds: "a quotation after a sentence of the author's, its speaker carried over",
    matches: ["“No,” [source Ruiz] said. The room fell silent. “[content Never in my life.]”"],
    ignores: ["The room fell silent. “Never in my life.”"],
  },
  {
    id: "statement.noun",
    finds: "a noun that reports, with its owner and its content",
    matches: [
      "[source The general] announced his [cue opposition] to [content the treaty].",
      "[source The company]’s [cue claim] that [content the drug is safe] was tested.",
      "[source The minister] raised [cue doubts] about [content the plan].",
    ],
    ignores: ["The opposition to the treaty grew."],
  },
];
