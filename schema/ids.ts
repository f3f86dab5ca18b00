/** How the keys of an article's records are made, as the data contract says. Offsets are code points. */
import { createHash } from "node:crypto";

/** `start`: of the cue; of the content where there is no cue. */
export const statementId = (document: string, start: number): string => `${document}.s${start}`;

export const mentionId = (document: string, start: number): string => `${document}.m${start}`;

/** What makes a relation the one it is: who, what, to whom, and where its evidence starts. */
interface RelationKey {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly start: number;
}

/** 8 hex digits of the SHA-256 of the four, joined with `|`. */
export const relationId = (document: string, tie: RelationKey): string => {
  const words = [tie.source, tie.type, tie.target, `${tie.start}`].join("|");
  return `${document}.r${createHash("sha256").update(words, "utf8").digest("hex").slice(0, 8)}`;
};
