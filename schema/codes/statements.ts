import { vocabulary } from "../vocabulary.ts";

export const speechAct = vocabulary("speech_act", {
  say: {
    meaning: "Says, tells, notes, declares, affirms, stresses, describes, acknowledges, explains",
    example: "Iran would use all means, Rouhani said",
  },
  announce: {
    meaning: "Makes known: announces, reveals, discloses",
    example: "announced his opposition to any intervention",
  },
  argue: {
    meaning: "Puts forward as true: argues, claims, maintains, insists that, asserts",
    example: "The Americans, he maintained, talk about a conversation",
  },
  believe: {
    meaning: "Holds as true: believes, thinks, considers, regards as",
    example: "He believes that Americans were not sincere",
  },
  support: {
    meaning: "Takes a position for: supports, backs, endorses, welcomes, praises, commends",
    example: "Zarif welcomed the American approach",
  },
  agree: {
    meaning: "Shares another's words or position: agrees, echoes",
    example: "His views were echoed by the general",
  },
  promise: {
    meaning: "Commits to an act: promises, pledges, vows, offers",
    example: "vowed to defend the shrines",
  },
  request: {
    meaning: "Wants an act of somebody: calls for, urges, demands, proposes, insists on",
    example: "asked Iran to cooperate with all countries",
  },
  ask: {
    meaning: "Puts a question",
    example: "asked the president if Iran was prepared to cooperate",
  },
  warn: {
    meaning: "Points to a danger: warns, cautions",
    example: "We warned them that these groups were a danger",
  },
  threaten: {
    meaning: "Announces harm to somebody",
    example: "threatened to close the strait",
  },
  accuse: {
    meaning: "Blames a culprit: accuses, blames, criticises, condemns, denounces, reproaches",
    example: "accused America of using violent extremists",
  },
  deny: {
    meaning: "Says that something is not so",
    example: "denied that Iran has dispatched personnel",
  },
  reject: {
    meaning: "Turns down or takes a position against: rejects, refuses, opposes, dismisses",
    example: "rejected the idea of sending troops",
  },
});

export const quoteType = vocabulary("quote_type", {
  direct: {
    meaning: "All of the content stands inside quotation marks",
    example: "“They came from Syria,” he said",
  },
  mixed: {
    meaning: "Quotation marks stand inside the content, but not around all of it",
    example: "called any cooperation “unrealistic”",
  },
  indirect: {
    meaning: "No quotation mark stands in the content",
    example: "said that Iran is ready to cooperate",
  },
});

export const factuality = vocabulary("factuality", {
  asserted: { meaning: "The article says that it was expressed", example: "said that …" },
  negated: { meaning: "The article says that it was not expressed", example: "did not reject …" },
});

export const stance = vocabulary("stance", {
  favour: {
    meaning: "The speaker is for cooperation of Iran and the United States against ISIS in Iraq",
    example: "Iran is ready to cooperate with the U.S. against ISIS",
  },
  conditional: {
    meaning: "For it under a stated condition",
    example: "if a cooperation is to take place, the U.S. must first show good intentions",
  },
  against: { meaning: "The speaker is against it", example: "called any cooperation unrealistic" },
  neutral: {
    meaning: "The speaker speaks about it without taking a side",
    example: "asked the president if Iran was prepared to cooperate with America",
  },
});
