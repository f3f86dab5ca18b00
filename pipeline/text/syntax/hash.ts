/** Hashes of words and of feature combinations: 32-bit integers, the same on every machine. */

/** FNV-1a over UTF-16 units, then mixed. */
export const hashOf = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
};

/** One more value worked into a hash (Murmur's finalizer, shortened). */
export const join = (h: number, value: number): number => {
  const m = Math.imul(h ^ value, 0x9e3779b1);
  return m ^ (m >>> 15);
};

const mix = (h: number): number => {
  const m = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return m ^ (m >>> 13);
};
