/** Words as the source of a regular expression that matches just them, sign by sign. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
