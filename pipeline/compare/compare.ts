/** Two releases compared: what differs, in words, as files, and as the step of the version that it asks for. */
export { changeLines } from "./changes.ts";
export { compareReleases } from "./difference.ts";
export { type History, ledgerWith, NO_HISTORY } from "./history.ts";
export { changesMarkdown } from "./markdown.ts";
export { type Released, readReleased } from "./read.ts";
export { sayChanges } from "./say.ts";
export { changesSince } from "./since.ts";
