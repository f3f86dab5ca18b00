import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "./console.ts";

const folder = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const GOOD =
  "The bridge stays closed\n\nThe mayor of Oslo, Ada Lund, said that the bridge would open in May.\n";

/** A folder with the files given: path → content. */
const corpus = (name: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, name, path);
    mkdirSync(join(target, ".."), { recursive: true });
    writeFileSync(target, content);
  }
  return join(folder, name);
};

const STACK = /\n\s+at .+:\d+:\d+/;

describe("wrong use is told in a line and exits with 2", () => {
  it.each([
    [["pipeline", "--nope"], "unknown option '--nope'"],
    [["piepline"], "Did you mean pipeline?"],
    [["pipeline", "--out", "dist/v9.9.9"], "dist/ holds the releases"],
    [["pipeline", "--articles", "x/*.txt"], "--articles needs --out DIR"],
    [["pipeline", "--articles", "no/such/*.txt", "--out", "x"], "no file matches no/such/*.txt"],
    [["validate", "no-such-file.yaml"], "no-such-file.yaml is not there"],
    [["validate", "README.md"], "neither under seeds/ nor an article"],
    [["validate", "--format", "xml"], "Allowed choices are text, json, github"],
    [["predict", "poems"], "Allowed choices are quotes, dates, events"],
    [["predict", "quotes", "no-such.jsonl"], "no-such.jsonl is not there"],
    [["evaluate", "no/such/folder"], "nor a folder that is there"],
    [["evaluate", "--errors", "many"], "a whole number is needed"],
    [["diff", "no/such", "folders"], "is no release"],
    [["diff", "a", "b", "--format", "xml"], "Allowed choices are text, jsonl, markdown"],
  ])("%j", (args, told) => {
    const { code, out, err } = run(args);
    expect(err).toContain(told);
    expect(err).not.toMatch(STACK);
    expect(out).toBe("");
    expect(code).toBe(2);
  });
});

describe("help", () => {
  it("names every command and exits with 0", () => {
    const { code, out } = run(["--help"]);
    for (const command of [
      "pipeline",
      "validate",
      "extract",
      "predict",
      "evaluate",
      "diff",
      "schema",
      "bench",
    ])
      expect(out).toContain(command);
    expect(code).toBe(0);
  });
});

describe("a corpus of one's own", () => {
  const bad = corpus("mixed", {
    "good.txt": GOOD,
    "empty.txt": " \n",
    "latin.txt": new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a]),
    "Bad Name.txt": GOOD,
    "huge.txt": "x".repeat(50_000_000),
    "again/good.txt": GOOD,
  });
  const out = join(folder, "mixed-out");
  const ran = run(["pipeline", "--articles", `${bad}/**/*.txt`, "--out", out]);

  it("says one clear line for each file that is no article, and exits with 1", () => {
    expect(ran.err).toMatch(/empty\.txt.+is empty/);
    expect(ran.err).toMatch(/latin\.txt.+is not UTF-8: byte 0xe9 at offset 3, line 1/);
    expect(ran.err).toMatch(/Bad Name\.txt.+which is no key/);
    expect(ran.err).toMatch(/huge\.txt.+is 50\.0 MB/);
    expect(ran.err).toMatch(/good\.txt.+the document id “good”/);
    expect(ran.err).not.toMatch(STACK);
    expect(ran.code).toBe(1);
  });

  it("still reads the others", () => {
    const rows = readFileSync(join(out, "statements.jsonl"), "utf8");
    expect(rows).toContain("the bridge would open in May");
  });

  it("writes over its own earlier output, and over nothing else", () => {
    const one = corpus("one", { "good.txt": GOOD });
    const again = run(["pipeline", "--articles", `${one}/*.txt`, "--out", out]);
    expect(again.code).toBe(0);
    const foreign = corpus("foreign", { "thesis.doc": "mine" });
    const refused = run(["pipeline", "--articles", `${one}/*.txt`, "--out", foreign]);
    expect(refused.out).toContain("holds other files already");
    expect(refused.code).toBe(1);
    expect(readdirSync(foreign)).toEqual(["thesis.doc"]);
  });
});

describe("extract, the filter", () => {
  it("gives a line of rows for a line of article; a bad line is told and the rest goes on", () => {
    const line = JSON.stringify({ document_id: "bridge", text: GOOD });
    const { code, out, err } = run(["extract"], { input: `not json\n{"text": 1}\n${line}\n` });
    expect(out.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ document: { document_id: "bridge" } });
    expect(err).toMatch(/stdin:1.+is no JSON value/);
    expect(err).toMatch(/stdin:2.+document_id/);
    expect(code).toBe(1);
  });

  it("takes what the supplier knows over what the text shows", () => {
    const line = JSON.stringify({
      document_id: "a",
      text: GOOD,
      title: "Bridge shut",
      published: "2020-05-04",
    });
    const { out } = run(["extract"], { input: line });
    expect(JSON.parse(out).document).toMatchObject({
      title: "Bridge shut",
      published_edtf: "2020-05-04",
    });
  });
});

describe("training on what is no treebank", () => {
  const WEIGHTS = "pipeline/text/syntax/weights/syntax.bin";
  const before = readFileSync(WEIGHTS);
  const row = "1\tPorts\tport\tNOUN\tNNS\t_\t0\troot\t_\t_";

  it.each([
    ["a head that is no number", row.replace("\t0\t", "\tx\t"), /train\.conllu:3:\d+/],
    ["no sentence", "", /holds no sentence/],
  ])("leaves the weights alone and says where: %s", (name, rows, told) => {
    const file = `# sent_id = port-1\n# text = Ports\n${rows}\n\n`;
    const treebank = corpus(name, { "train.conllu": rows === "" ? "" : file });
    const { code, err } = run(["train-syntax", treebank]);
    expect(err).toMatch(told);
    expect(err).not.toMatch(STACK);
    expect(code).not.toBe(0);
    expect(Buffer.compare(readFileSync(WEIGHTS), before)).toBe(0);
  });

  it("leaves the vectors alone where a file holds none", () => {
    const vectors = "pipeline/text/syntax/weights/vectors.bin";
    const kept = readFileSync(vectors);
    const { code, err } = run(["take-vectors", "package.json"]);
    expect(err).toContain("can't be read as word vectors");
    expect(err).not.toMatch(STACK);
    expect(code).toBe(2);
    expect(Buffer.compare(readFileSync(vectors), kept)).toBe(0);
  });
});

describe("predict", () => {
  it("writes what a scorer of quotations reads", () => {
    const { out } = run(["predict", "quotes"], {
      input: JSON.stringify({ doc_id: "d1", text: GOOD }),
    });
    const start = GOOD.indexOf("the bridge would");
    expect(JSON.parse(out)).toMatchObject({
      doc_id: "d1",
      quotes: [{ cue: "said", segments: [[start, GOOD.indexOf(".\n")]] }],
    });
  });
});
