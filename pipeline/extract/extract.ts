/** Parsed article → candidates: mentions first, statements on them, relations on both. Pure. */
import type { Parsed } from "../parse/document.ts";
import type { Seeds } from "../seeds.ts";
import { once } from "../text/once.ts";
import type { RuleAbout } from "../text/rule.ts";
import type { Extraction } from "./candidates.ts";
import { contextOf } from "./context.ts";
import { prepareMentions } from "./mentions/lexicon.ts";
import { findMentions, mentionRules } from "./mentions/mentions.ts";
import { findRelations, relationRules } from "./relations/relations.ts";
import { statementRules } from "./statements/rules.ts";
import { findStatements } from "./statements/statements.ts";

export { codeEvent } from "./relations/relations.ts";

/** What extraction knows beforehand: actors, words and how sentences are built. */
type Knowledge = Pick<Seeds, "register" | "lexicon" | "syntax">;

/** Everything that the article's words say of actors, attributions and ties; spans in code points. */
export const extract = (parsed: Parsed, knowledge: Knowledge): Extraction => {
  const { mentionLexicon, relationLexicon, lexicon } = prepared(knowledge);
  const context = contextOf(parsed, knowledge.syntax, lexicon.calendar);
  const mentions = findMentions(context, mentionLexicon);
  const statements = findStatements(context, mentions, lexicon);
  const relations = findRelations(context, mentions, statements, relationLexicon);
  return { mentions, statements, relations };
};

const prepared = once(({ register, lexicon }: Knowledge) => ({
  lexicon,
  mentionLexicon: prepareMentions(register, lexicon.titles, lexicon.naming),
  relationLexicon: { ...lexicon, register },
}));

/** Every extraction rule, for the data dictionary. */
export const extractionRules: readonly RuleAbout[] = [
  ...mentionRules,
  ...statementRules,
  ...relationRules,
];
