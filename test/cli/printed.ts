/** What a command that is called in the test's own process prints, kept instead of shown. */
import { beforeEach, vi } from "vitest";

/** Emptied before each test. */
export const told = { out: "", err: "" };

export const keepPrinted = (): void => {
  beforeEach(() => {
    Object.assign(told, { out: "", err: "" });
    vi.spyOn(process.stdout, "write").mockImplementation((words) => {
      told.out += String(words);
      return true;
    });
    vi.spyOn(process.stderr, "write").mockImplementation((words) => {
      told.err += String(words);
      return true;
    });
  });
};
