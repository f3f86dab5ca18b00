/** The side of talks or cooperation that the noun's phrase leaves out, told by what is said of it. */
import { before, type Scene, who } from "./scene.ts";

/** "Talks with Y would help X", "any cooperation with Y is folly for X", "… suicide on X's part": units of X. */
export const served = (scene: Scene, at: number): readonly number[] => {
  if (!beginsClause(scene, at)) return [];
  let told = false;
  for (let i = at + 1; i < at + REACH; i++) {
    const chunk = scene.chunks[i];
    if (!chunk || chunk.kind === "stop" || (chunk.kind === "comma" && told)) return [];
    const found = told ? partyAt(scene, i) : [];
    if (found.length > 0) return found;
    if (chunk.kind !== "vg") continue;
    told = true;
    if (chunk.lemmas.some((lemma) => scene.words.is("serving", lemma))) {
      const object = scene.chunks[i + 1]?.kind === "np" ? who(scene, i + 1) : [];
      if (object.length > 0) return object;
    }
  }
  return [];
};

/** How many chunks lie between the noun and whom it serves, at most. */
const REACH = 18;

/** The noun's phrase is the subject: nothing but what is set before a clause stands to its left. */
const beginsClause = ({ chunks }: Scene, at: number): boolean => {
  const first = chunks[at - 1]?.kind === "and" && chunks[at - 2]?.kind === "np" ? at - 2 : at;
  const left = chunks[first - 1]?.kind;
  return left === undefined || left === "stop" || left === "comma" || left === "sub";
};

/** "for X", "on X's part", "on the part of X" */
const partyAt = (scene: Scene, at: number): readonly number[] => {
  const [link, np] = [scene.chunks[at], scene.chunks[at + 1]];
  if (link?.kind !== "prep" || np?.kind !== "np") return [];
  if (link.word === "for") return who(scene, at + 1);
  if (link.word !== "on" || scene.units[np.head]?.lower !== "part") return [];
  const owner = before(scene, np.from, np.head).slice(0, 1);
  const of = scene.chunks[at + 2];
  return owner.length > 0 || of?.kind !== "prep" || of.word !== "of" ? owner : who(scene, at + 3);
};
