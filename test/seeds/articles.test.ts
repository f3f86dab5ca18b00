/** The texts of record are never edited: released offsets point into them. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const SHA256: Readonly<Record<string, string>> = {
  "al-monitor-us-iran-security-cooperation-iraq.txt":
    "4ee62a1994a368851192c3c9b219cade879f4a4dd22ed0f49e8d1af2db283a83",
  "iran-review-islamic-state-iran-west-cooperation.txt":
    "fb43ed089d033092a1d829feddf14f867871a2bb0a7454e3c2bf1b79f8d848c7",
  "iranwire-us-iran-isis-cooperation.txt":
    "5985687ac95608891fdae4ce4467357dd5ea70d088abb0dfec9780bb0d8f0350",
  "resistance-episteme-no-military-cooperation-iran-us.txt":
    "609421dce9cf8f3b169e643ff8b8ee005c1988eaef4ebb2b4d47c51ad23f872d",
  "the-duran-iraq-iran-military-cooperation-agreement.txt":
    "07c43ea261436420b8927cda079d502ac11ae39c0cdd1af935c4cfd4a0b912e1",
};

it.each(Object.entries(SHA256))("%s is unchanged", (file, sha256) => {
  const bytes = readFileSync(`seeds/articles/${file}`);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
});

it("every article of the seeds is pinned here", () => {
  expect(
    readdirSync("seeds/articles")
      .filter((f) => f.endsWith(".txt"))
      .sort(),
  ).toEqual(Object.keys(SHA256).sort());
});
