/** How much what is told beside the main thing counts less: purposes, asides, what came before. */
import type { Hit } from "./hit.ts";
import { toldOf } from "./modality.ts";
import type { Scene } from "./scene.ts";

export const standing = (scene: Scene, hit: Hit): number => inner(scene, hit) + aside(scene, hit);

/** What is done to some end counts less than what is done. */
const inner = (scene: Scene, hit: Hit): number => {
  const governor = scene.subjects.get(hit.chunk)?.governor ?? null;
  const chunk = scene.chunks[governor ?? -1];
  if (chunk?.kind !== "vg" || hit.told !== "possible") return 0;
  return chunk.lemmas.some((lemma) => (scene.words.frames.get(lemma) ?? []).length > 0) ? -5 : 0;
};

/** "used dogs to disperse the crowd": what is done with it is done, unless the object or the verb only wishes it. */
export const isPurpose = (scene: Scene, hit: Hit): boolean => {
  const { chunks, subjects, units, words } = scene;
  const [means, chunk] = [chunks[hit.chunk - 1], chunks[hit.chunk]];
  if (chunk?.kind !== "vg" || !chunk.infinitive || chunk.negated || means?.kind !== "np")
    return false;
  const governor = subjects.get(hit.chunk)?.governor ?? hit.chunk;
  const verb = chunks[governor];
  if (verb?.kind !== "vg" || verb.infinitive || toldOf(scene, governor) !== "actual") return false;
  const wishes = [...verb.lemmas, units[means.head]?.lemma ?? ""];
  return !wishes.some((lemma) => words.is("possible", lemma) || words.is("control", lemma));
};

/** ", killing Y", "after reaching a deal", "which attacked Y", "when X attacked Y". */
const aside = (scene: Scene, hit: Hit): number => {
  const { chunks, subjects } = scene;
  const chunk = chunks[hit.chunk];
  const before = chunks[hit.chunk - 1];
  if (chunk?.kind === "np") return before?.kind === "prep" && OVER.test(before.word) ? -2 : 0;
  if (chunk?.kind !== "vg") return 0;
  if (chunk.gerund) return before?.kind === "comma" || isBackground(before) ? -2 : 0;
  const link = chunks[(subjects.get(hit.chunk)?.phrases[0] ?? 0) - 1];
  return before?.kind === "rel" || isBackground(link) ? -2 : 0;
};

const isBackground = (chunk: Scene["chunks"][number] | undefined): boolean =>
  (chunk?.kind === "sub" || chunk?.kind === "prep") && OVER.test(chunk.word);

const OVER =
  /^(?:after|although|amid|as|because|before|by|despite|during|following|over|since|though|until|when|while)$/;
