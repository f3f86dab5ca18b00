/** A statement while it is found: ranges of words of one passage. */
import type { Factuality, SpeechAct } from "../candidates.ts";
import type { Range } from "./phrases.ts";
import type { Subject } from "./sources.ts";

export interface Draft {
  readonly rule: string;
  readonly cue: Range | null;
  readonly segments: readonly Range[];
  readonly subject: Subject | null;
  readonly via: Range | null;
  readonly act: SpeechAct;
  readonly factuality: Factuality;
  /** Words beside the cue where a time may stand. */
  readonly adjuncts: Range | null;
}
