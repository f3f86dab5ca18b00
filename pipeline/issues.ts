/** What a flaw in the data is: said so that a contributor can mend it. A broken promise of the code throws instead. */

export type Level = "error" | "warning" | "note";

export interface Issue {
  readonly level: Level;
  /** The check that found it, e.g. `curation.stale`. */
  readonly check: string;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** Path of the file as the user gave it, or relative to the project. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in code points. */
  readonly column?: number;
  readonly expected?: string;
  readonly actual?: string;
  /** What to do. */
  readonly fix?: string;
  /** The key of the row, where one is meant. */
  readonly record?: string;
}
