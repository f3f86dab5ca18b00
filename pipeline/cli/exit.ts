/** Exit codes of every command. */

export const EXIT = {
  fine: 0,
  /** Findings in the data. */
  findings: 1,
  /** Wrong use of the command line. */
  use: 2,
  /** A bug of ours. */
  bug: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Wrong use of the command line; the message says what to do instead. */
export class WrongUse extends Error {}
