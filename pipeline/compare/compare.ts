/** Two releases compared: what differs, in words, as files, and as the step of the version that it asks for. */
export { compareReleases } from "./difference.ts";
export { type Released, readReleased } from "./read.ts";
export { sayChanges } from "./say.ts";
export { type Before, changesSince } from "./since.ts";
