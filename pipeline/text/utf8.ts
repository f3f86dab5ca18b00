/** Text of a file that may be none, and the place of the first byte that no text in UTF-8 has. */

/** Strictly so; a byte-order mark may stand before it. */
export const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** What can be read of the bytes; the rest stands as U+FFFD. A byte-order mark stays. */
export const lenient = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** The file up to where it stops being UTF-8. A U+FFFD that the file itself holds is three good bytes. */
export const beforeBadByte = (bytes: Uint8Array): string => {
  const text = lenient(bytes);
  const encoder = new TextEncoder();
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) {
    offset += encoder.encode(text.slice(from, at)).length;
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd)
      return text.slice(0, at);
    offset += 3;
    from = at + 1;
  }
  return text;
};
