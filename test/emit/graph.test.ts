import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { graph } from "../../pipeline/emit/graph.ts";
import type { Tables } from "../../schema/schema.ts";
import { sampleRelease, sampleTables } from "./sample.ts";

const fileOf = (path: string, rows: Tables = sampleTables): string =>
  new TextDecoder().decode(graph(rows, sampleRelease).find((file) => file.path === path)?.bytes);

const linesOf = (path: string): readonly (readonly string[])[] => parse(fileOf(path));
const graphml = fileOf("graph/relations.graphml");

describe("the network", () => {
  it("has the actors at the ends of ties as nodes, and no other", () => {
    const [header, ...nodes] = linesOf("graph/nodes.csv");
    expect(header?.slice(0, 3)).toEqual(["id", "label", "name_native"]);
    expect(nodes.map(([id, label]) => [id, label])).toEqual([
      ["dawa", "Dawa"],
      ["hassan-rouhani", "Hassan Rouhani"],
      ["iran", "Iran"],
      ["na", "NA"],
    ]);
  });

  it("has every relation as a directed edge, labelled by role or type", () => {
    const [header, ...edges] = linesOf("graph/edges.csv");
    expect(header?.slice(0, 6)).toEqual(["source", "target", "id", "type", "label", "relation_id"]);
    expect(edges.map((cells) => cells.slice(0, 5))).toEqual([
      ["na", "dawa", "sample-talks.r00000000", "Directed", "ASSAULT"],
      ["hassan-rouhani", "iran", "sample-talks.r0a1b2c3d", "Directed", "President"],
    ]);
  });

  it("without relations is without nodes, and still a graph", () => {
    const empty = { ...sampleTables, relations: [] };
    expect(fileOf("graph/nodes.csv", empty).trimEnd().split("\n")).toHaveLength(1);
    expect(fileOf("graph/relations.graphml", empty)).toContain(
      '<graph id="sample" edgedefault="directed">\n</graph>',
    );
  });
});

describe("GraphML", () => {
  it("types its attributes, and leaves out what has no value", () => {
    expect(graphml).toContain('for="node" attr.name="mention_count" attr.type="int"/>');
    expect(graphml).toContain('for="node" attr.name="in_register" attr.type="boolean"/>');
    expect(graphml).toContain('for="edge" attr.name="intensity" attr.type="double"/>');
    expect(graphml).toContain('<data key="edge.intensity">-9.5</data>');
    expect(graphml).not.toMatch(/<data[^>]*><\/data>/);
  });

  it("declares every key that it uses", () => {
    const declared = [...graphml.matchAll(/<key id="([^"]+)"/g)].map(([, key]) => key);
    const used = [...graphml.matchAll(/<data key="([^"]+)"/g)].map(([, key]) => key);
    expect(used.filter((key) => !declared.includes(key))).toEqual([]);
  });

  it("holds any text: markup, line ends, and what XML cannot say", () => {
    const [tie] = sampleTables.relations;
    if (!tie) throw new Error("the sample has relations");
    const evidence = '<b> & "c"\r\nd\u0001\uD800e🙂';
    const relations = [{ ...tie, evidence }];
    expect(fileOf("graph/relations.graphml", { ...sampleTables, relations })).toContain(
      ">&#60;b&#62; &#38; &#34;c&#34;&#13;\nd\uFFFD\uFFFDe🙂</data>",
    );
  });
});
