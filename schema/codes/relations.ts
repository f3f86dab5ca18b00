import { vocabulary } from "../vocabulary.ts";

export const relationClass = vocabulary("relation_class", {
  structural: { meaning: "A standing tie", example: "Shamkhani, secretary of the council" },
  event: { meaning: "Something done, a PLOVER event", example: "Iran armed the militia" },
});

export const relationType = vocabulary("relation_type", {
  holds_position: {
    meaning: "A person holds an office in a body or state",
    example: "Iranian Foreign Minister Mohammad-Javad Zarif",
  },
  member_of: {
    meaning: "Belongs to a group or body as a member",
    example: "a member of the committee",
  },
  part_of: {
    meaning: "Is an organ or part of a body or state",
    example: "the parliament’s committee",
  },
  appointed_by: { meaning: "Was put into office by", example: "Rouhani’s appointee Ali Shamkhani" },
  advises: {
    meaning: "Gives advice to, by office",
    example: "Khamenei’s international affairs advisor",
  },
  represents: { meaning: "Speaks or negotiates for, as envoy", example: "the UN’s envoy" },
  ally_of: { meaning: "An existing alliance; symmetric", example: "Iraq is an ally of both" },
  adversary_of: { meaning: "An existing enmity; symmetric", example: "a sworn enemy of Iran" },
  close_to: {
    meaning: "A person near another, or a person’s chief of staff",
    example: "figures close to Speaker Ali Larijani",
  },
  AGREE: {
    meaning: "Agree to, or express intent to, act together",
    example: "agreed to resume talks",
  },
  CONSULT: {
    meaning: "Consult, meet, visit, telephone; symmetric",
    example: "In a phone conversation with Maliki",
  },
  SUPPORT: {
    meaning: "Diplomatic cooperation: support by words, sign, recognise, improve relations",
    example: "signed a memorandum",
  },
  CONCEDE: {
    meaning: "Yield, ease or promise to ease pressure by words",
    example: "offered to lift sanctions",
  },
  COOPERATE: {
    meaning: "Material cooperation: economic, military, intelligence",
    example: "the US Air Force worked with Iraq",
  },
  AID: {
    meaning: "Provide material help: arms, training, money, relief",
    example: "Iran helped to train Iraqi fighters",
  },
  RETREAT: {
    meaning: "Withdraw, release, disarm, lift sanctions in fact",
    example: "three of the hostages were released",
  },
  REQUEST: { meaning: "Demand, urge, ask for an act", example: "asked Iran to cooperate" },
  ACCUSE: {
    meaning: "Disapprove: accuse, blame, criticise",
    example: "accused America of using extremists",
  },
  REJECT: { meaning: "Refuse or oppose by words", example: "rejected the idea of sending troops" },
  THREATEN: { meaning: "Threaten, warn of harm", example: "made various threats against Iran" },
  PROTEST: { meaning: "Demonstrate or riot", example: "Two thousand marched against the embassy" },
  SANCTION: {
    meaning: "Reduce or break ties; impose sanctions or embargoes",
    example: "maintaining the bulk of the sanctions",
  },
  MOBILIZE: {
    meaning: "Put forces on alert or move them",
    example: "deployed troops at the border",
  },
  COERCE: { meaning: "Repress, seize, arrest, impose restrictions", example: "were taken hostage" },
  ASSAULT: { meaning: "Use force; take territory by force", example: "waged war on Iran" },
});

export const modality = vocabulary("modality", {
  actual: { meaning: "Told as fact", example: "Iran armed the militia" },
  alleged: { meaning: "Only a speaker claims it", example: "they sent them arms, he said" },
  possible: {
    meaning: "Proposed, conditional, future or asked for",
    example: "Iran would cooperate",
  },
  negated: { meaning: "Said not to be so", example: "has not sent troops" },
});

export const quadClass = vocabulary("quad_class", {
  verbal_cooperation: {
    meaning: "AGREE, CONSULT, SUPPORT, CONCEDE",
    example: "In a phone conversation with Maliki",
  },
  material_cooperation: {
    meaning: "COOPERATE, AID, RETREAT",
    example: "Iran helped to train Iraqi fighters",
  },
  verbal_conflict: {
    meaning: "REQUEST, ACCUSE, REJECT, THREATEN",
    example: "rejected the idea of sending troops",
  },
  material_conflict: {
    meaning: "PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT",
    example: "waged war on Iran",
  },
});
