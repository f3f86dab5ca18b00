/** SHA256SUMS of the other files, for `sha256sum --check`. */
import { createHash } from "node:crypto";
import type { ReleaseFile } from "../../schema/release.ts";
import { byCodePoint } from "../text/order.ts";
import { utf8 } from "./format.ts";

/** One line a file, sorted by path. */
export const checksums = (files: readonly ReleaseFile[]): ReleaseFile => ({
  path: "SHA256SUMS",
  bytes: utf8(
    files
      .toSorted((a, b) => byCodePoint(a.path, b.path))
      .map(({ path, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
      .join(""),
  ),
});
