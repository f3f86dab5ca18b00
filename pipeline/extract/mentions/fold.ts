/**
 * Spellings of one name in Latin letters, folded together. A transliteration from Arabic or Persian varies in
 * - doubled letters: Qasem, Qassem, Saddam, Sadaam;
 * - q and gh, k and ck, j and zh, w and v, ph and f: Dehghan, Dehqan; Nejad, Nezhad;
 * - back vowels: ou, oo, u, o, ow: Mahmoud, Mahmud, Mahmood;
 * - front vowels: e, i, ee, ei, ai, ay, ey: Suleiman, Sulayman; Hussein, Husayn; and the ending -ieh, -iyeh;
 * - the unstressed vowel a, e, i ("coarse"): Mohammed, Mohammad; Qasem, Qasim.
 * Accents and apostrophes go too.
 */
import { remembered } from "../../text/remembered.ts";

/** For a name that stands alone: Hansen and Hanson stay apart. */
export const fold = remembered((word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\p{M}'’‘ʼʿʾ`.]/gu, "")
    .toLowerCase()
    .replace(/(.)\1+/gu, "$1")
    .replace(/gh|q/g, "q")
    .replace(/ck/g, "k")
    .replace(/zh/g, "j")
    .replace(/ph/g, "f")
    .replace(/w(?=[aeiouy])/g, "v")
    .replace(/[aeiouyw]+/g, vowel)
    .replace(/(.)\1+/gu, "$1")
    .replace(/ih$/, "i"),
);

/** For a word of a longer name, where the other words keep it apart. */
export const foldCoarse = remembered((word: string): string =>
  fold(word)
    .replace(/i/g, "a")
    .replace(/(.)\1+/gu, "$1"),
);

/** One sign for a run of vowels. */
const vowel = (run: string): string => {
  if (run === "w") return "v";
  return /[ouw]/.test(run) ? "u" : /[eiy]/.test(run) ? "i" : "a";
};
