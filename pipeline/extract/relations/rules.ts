/**
 * The rules of relations with their examples, all run as tests. Marks: source, target, role; `actor` names one that
 * takes no part. A kind may follow: person, body; `adjective` is a nationality. Without one it is a state.
 */
import type { RuleAbout } from "../../text/rule.ts";

export const relationRules: readonly RuleAbout[] = [
  {
    id: "relation.title-before-name",
    finds: "an office that stands before its holder's name, with the state or body beside it",
    matches: [
      "[target-adjective Norwegian] [role Foreign Minister] [source-person Ada Lund] left Geneva.",
      "[target-adjective Peruvian] [role Deputy Defence Minister] General [source-person Luis Paz] resigned.",
      "[target-body the Harbour Authority] [role chief] [source-person Ada Lund] resigned.",
      "The [target-body Fisheries Council] [role Spokeswoman], [source-person Ada Lund], shrugged.",
      "[role President] [source-person Paz] slept.",
      "[target Chile]'s [role Deputy Foreign Minister for Asian Affairs] [source-person Luis Paz] spoke.",
    ],
    ignores: [
      "General [actor-person Luis Paz] left [actor Chile].",
      "The president left, [actor-person Ada Lund] said.",
      "Professor [actor-person Ada Lund] teaches in [actor Norway].",
    ],
  },
  {
    id: "relation.apposition",
    finds: "an office after its holder's name, between commas or after who is",
    matches: [
      "[source-person Ada Lund], the [role secretary] of the [target-body Fisheries Council], agreed.",
      "[source-person Luis Paz], a [role former finance minister] who now farms, agreed.",
      "[source-person Luis Paz], [target Chile]'s [role defence minister], agreed.",
      "One is [source-person Ada Lund], [role deputy commander] of the [target-body Coast Guard].",
    ],
    ignores: [
      "[actor-person Ada Lund], Prime Minister [actor-person Luis Paz] and others came.",
      "[actor-person Ada Lund], a friend of cats, came to [actor Chile].",
    ],
  },
  {
    id: "relation.copula",
    finds: "X is, was or became the holder of an office",
    matches: [
      "[source-person Ada Lund] is the [role chairwoman] of the [target-body Fisheries Council].",
      "[source-person Luis Paz] became [role president] of [target Chile].",
    ],
    ignores: ["[actor-person Ada Lund] is in [actor Chile]."],
  },
  {
    id: "relation.part-possessive",
    finds: "a body named as a state's or another body's own",
    matches: ["[target Chile]'s [source-body Coast Guard] sailed."],
    ignores: [
      "[actor Chile]'s [actor-person Luis Paz] sailed.",
      "The [actor-adjective Chilean] [actor-body Coast Guard] sailed.",
    ],
  },
  {
    id: "relation.part-of",
    finds: "a body of a state, both named",
    matches: ["The [source-body Fisheries Council] of [target Norway] met."],
    ignores: ["The [actor-body Fisheries Council] in [actor Norway] met."],
  },
  {
    id: "relation.camp",
    finds: "allies and enemies, in words that say so",
    matches: [
      "[source Chile] is a close ally of [target Peru].",
      "[source Chile] was a sworn enemy of [target Peru] then.",
      "It has ties with [target Chile]'s oldest foe, [source Peru].",
    ],
    ignores: [
      "[actor Chile] could be an ally of [actor Peru].",
      "Enemies left [actor Chile] for [actor Peru].",
    ],
  },
  {
    id: "relation.appointed",
    finds: "who put a person into office",
    matches: [
      "[target-person Luis Paz] appointed [source-person Ada Lund] last year.",
      "[source-person Ada Lund] was named by [target-person Luis Paz] to the bench.",
    ],
    ignores: ["[actor-person Luis Paz] could have appointed [actor-person Ada Lund]."],
  },
  {
    id: "relation.members-listed",
    finds: "the states in brackets after the name of what they belong to",
    matches: ["The [target-bloc Gulf Group] ([source Chile], [actor Peru] and [actor Cuba]) met."],
    ignores: [
      "The [actor-bloc Gulf Group] ([actor Chile]) met.",
      "[actor Chile] ([actor Peru], [actor Cuba] and [actor Haiti]) slept.",
    ],
  },
  {
    id: "relation.advises",
    finds: "a body or person that advises another, told by a relative clause",
    matches: [
      "The secretary of the [source-body Fisheries Council], which advises [target-person Ada Lund], slept.",
    ],
    ignores: [
      "[actor-person Ada Lund], who advised [actor Peru] to wait, slept.",
      "A member of the [actor-body Fisheries Council] who advised [actor-person Ada Lund] slept.",
    ],
  },
  {
    id: "event.verb",
    finds: "an act told by a verb between its actor and its recipient",
    matches: [
      "[source Chile] bombed [target Peru] on Monday.",
      "[target Peru] was attacked by [source Chile] at dawn.",
      "[source Chile] has long cooperated with [target Peru].",
      "[source Chile], which has no coast left, attacked [target Peru].",
      "[source Chile] helped to train [target-adjective Peruvian] divers.",
      "[source Chile] and [target Peru] work together on rice.",
      "[source Chile] and [target Peru] should jointly build a road.",
      "[source Chile] actively armed [target Peru].",
      "[source-adjective Chilean] troops attacked [target Peru].",
      "[source Chile] last week attacked [target Peru].",
      "[source Chile] arrested suspected [target-adjective Peruvian] smugglers.",
      "After talks over many months, [source Chile] and [target Peru] worked together.",
      "[source Chile] is opposed to [target-adjective Peruvian] fishing.",
      "At a meeting [source-body the Fisheries Council] praised [target Peru].",
      "[source Chile] confronted groups such as [target Peru].",
      "It was folly for [source Chile], which attacked [target Peru].",
      "The plan of [actor Cuba] failed; [source Chile]'s decision to bomb [target Peru] stood.",
    ],
    ignores: [
      "[actor Chile] fed groups such as farmers in [actor Peru].",
      "The talks with [actor Chile], which bored [actor Peru], ended.",
      "Fishermen from [actor Chile] attacked a boat in [actor Peru].",
      "The leaders of [actor Chile] praised pisco in [actor Peru].",
      "[actor Chile] borders [actor Peru].",
      "[actor Chile] told [actor Peru] that it rained.",
      "[actor-person Ada Lund] called [actor-person Luis Paz] a friend.",
    ],
  },
  {
    id: "event.adjective",
    finds: "an act told by an adjective of whoever does it",
    matches: [
      "[source Chile] is critical of [target Peru].",
      "[source Chile] was both wary and dismissive of [target Peru]'s plan.",
      "[source Chile] is not as supportive of [target Peru] as of [actor Cuba].",
      "Almost every [source-adjective Chilean] president has been critical of [target Peru].",
    ],
    ignores: [
      "[actor Chile] is critical in [actor Peru].",
      "The critical road of [actor Chile] leads to [actor Peru].",
    ],
  },
  {
    id: "event.verb-object",
    finds: "an act told by a verb with its object noun",
    matches: [
      "[source Chile] imposed sanctions on [target Peru].",
      "[source Chile] and [target Peru] signed a treaty.",
      "Sanctions on [target Peru] were lifted by [source Chile].",
      "[actor-person Ada Lund] spoke of sending [source-adjective Chilean] troops to [target Peru].",
      "It is an opportunity for [source Chile] to reach out and seek [target Peru]'s valuable assistance.",
      "[source Chile] has expanded its domain over the eastern part of [target Peru].",
      "[source Chile] gave [target Peru] a midnight deadline.",
      "[source Chile] lifted long-standing sanctions on [target Peru].",
      "[target Chile] drew criticism from [source Peru].",
      "[target Chile] earned the wrath of [actor Cuba], [actor Haiti] and [source Peru].",
      "[target Chile] needs [source Peru]'s help.",
      "They spoke of de-escalating tensions between [source Chile] and [target Peru].",
      "Almost every [source-adjective Chilean] president from Cole to Paz has made threats against [target Peru].",
      "It is a chance for [actor Cuba] and especially [source Chile] to seek [target Peru]'s help.",
      "[source Chile] expanded its domain over parts of [actor Cuba] and almost one third of [target Peru].",
    ],
    ignores: [
      "[actor Chile] drew water from [actor Peru].",
      "They mended ties with [actor Chile] and [actor Peru].",
      "[actor Chile] imposed itself on [actor Peru].",
      "[actor Chile] took in [actor-adjective Peruvian] refugees.",
    ],
  },
  {
    id: "event.infinitive",
    finds: "an act that is agreed, refused or threatened: the agreement, refusal or threat",
    matches: [
      "[source Chile] agreed to train [target-adjective Peruvian] divers.",
      "[source Chile] threatened to bomb [target Peru].",
    ],
    ignores: ["[actor Chile] began to bomb [actor Peru]."],
  },
  {
    id: "event.noun",
    finds: "an act told by a noun, with both who does it and to whom",
    matches: [
      "[source Chile]'s support for [target Peru] is old.",
      "Talks between [source Chile] and [target Peru] broke down.",
      "The [source Chile]-led invasion of [target Peru] failed.",
      "[source Chile] voiced criticism of [target Peru].",
      "[source Chile] and [target Peru] have a history of cooperation.",
      "[source Chile]'s years of war with [target Peru] are over.",
      "[source Chile] stands ready for cooperation with [target Peru].",
      "[source Chile] seeks a partnership with [target Peru].",
      "In a meeting with [target-person Luis Paz], [source-person Ada Lund] said little.",
      "[source Chile] raised sheep in cooperation with [target Peru].",
      "[source Chile] wants a deep and wide partnership with [target Peru].",
      "Talks with [target Peru] on fish would help [source Chile].",
      "Any cooperation or contact with [target Peru] is folly for [source Chile].",
      "Cooperation with [target Peru] would be suicide on [source Chile]'s part.",
      "[actor-person Ada Lund]'s note spoke of using [source Chile]'s weight in talks with [target Peru].",
      "A [source-adjective Chilean] partnership with [actor Cuba] or with [target Peru] is near.",
      "[source Chile] gave up support for [target Peru].",
      "[source Chile] joined the fight against [target Peru].",
      "[source Chile]'s interests require cooperation with [target Peru].",
      "[source Chile]'s wish to have ever closer ties with [target Peru] is old.",
      "A [source Chilean]-[actor Cuban] conspiracy against [target Peru] failed.",
      "Peru feared a [actor Cuban]-[source Chilean] conspiracy against [target Peru].",
    ],
    ignores: [
      "The war in [actor Peru] hurt [actor Chile].",
      "Any attack on [actor Chile] is folly.",
      "War with [actor Chile] would be bad for [actor Peru].",
      "Cooperation with [actor Chile] is over, said the man for [actor Peru].",
      "They used [actor Chile]'s roads.",
    ],
  },
  {
    id: "event.role",
    finds: "an act told by what somebody is to another: a partner, a critic, a supporter",
    matches: [
      "[source Chile] is [target Peru]'s major regional partner.",
      "[source-person Ada Lund], a fierce critic of [target Peru], slept.",
      "[target-person Luis Paz]'s supporter [source-person Ada Lund] slept.",
    ],
    ignores: [
      "[actor Chile] could be a critic of [actor Peru].",
      "Critics left [actor Chile] for [actor Peru].",
      "[actor-person Ada Lund] is [actor-person Luis Paz]'s dancing partner.",
    ],
  },
  {
    id: "event.statement-accuse",
    finds: "a statement that blames somebody: ACCUSE",
    matches: [
      "[source-person Ada Lund] [cue accused] [content [target Peru] of lying].",
      "[source-person Ada Lund] [cue called] [content the strike a [target-adjective Peruvian] plot].",
      "[source-person Ada Lund] [cue called] [content [target Peru] a threat].",
    ],
    ignores: [
      "[source-person Ada Lund] [cue called] [content the rise of gangs in Chile and [actor Peru] a threat].",
      "[source-person Ada Lund] [cue blamed] [content the weather].",
      "[source-person Ada Lund] [cue blamed] [content rebels for talks with [actor Peru]].",
    ],
  },
  {
    id: "event.statement-ask",
    finds: "a question put to somebody: REQUEST",
    matches: [
      "[source-person Ada Lund] [cue asked] [content [target Peru] whether it would come].",
    ],
    ignores: ["[source-person Ada Lund] [cue asked] [content whether it would rain]."],
  },
  {
    id: "event.statement-deny",
    finds: "a statement that denies what another is said to have done: REJECT",
    matches: ["[source-person Ada Lund] [cue denied] [content the claims of [target Peru]]."],
    ignores: ["[source-person Ada Lund] [cue denied] [content that she sang in [actor Peru]]."],
  },
  {
    id: "event.statement-reject",
    finds: "a statement that turns down somebody's act or wish: REJECT",
    matches: [
      "[source-person Ada Lund] [cue rejected] [content [target-adjective Peruvian] help].",
    ],
    ignores: ["[source-person Ada Lund] [cue rejected] [content the idea]."],
  },
  {
    id: "event.statement-request",
    finds: "a statement that wants an act of somebody: REQUEST",
    matches: ["[source-person Ada Lund] [cue urged] [content [target Peru] to sign]."],
    ignores: ["[source-person Ada Lund] [cue called for] [content calm in [actor Peru]]."],
  },
  {
    id: "event.statement-support",
    finds: "a statement for somebody or somebody's act: SUPPORT",
    matches: [
      "[source-person Ada Lund] [cue welcomed] [content the [target-adjective Peruvian] plan].",
    ],
    ignores: ["[source-person Ada Lund] [cue welcomed] [content the rain]."],
  },
  {
    id: "event.statement-threaten",
    finds: "a statement that announces harm: THREATEN",
    matches: ["[source-person Ada Lund] [cue threatened] [content to leave [target Peru]]."],
    ignores: ["[source-person Ada Lund] [cue threatened] [content to resign]."],
  },
  {
    id: "event.statement-warn",
    finds: "a warning that tells somebody to act, or not to: THREATEN",
    matches: ["[source-person Ada Lund] [cue warned] [content [target Peru] not to sail]."],
    ignores: ["[source-person Ada Lund] [cue warned] [content [actor Peru] that rain was near]."],
  },
];
