/** What runs on GitHub: pinned, and without power where it runs what strangers wrote. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import fastGlob from "fast-glob";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const permissions = z.record(z.string(), z.string());
const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(
    z.string(),
    z.looseObject({ permissions: permissions.optional(), steps: z.array(step) }),
  ),
});

const paths = fastGlob.sync(".github/workflows/*.yml").toSorted();
const read = (path: string) => {
  const text = readFileSync(path, "utf8");
  return { path, text, ...workflow.parse(parse(text)) };
};
const workflows = paths.map(read);
const stepsOf = ({ jobs }: (typeof workflows)[number]) =>
  Object.values(jobs).flatMap((j) => j.steps);

describe.each(workflows)("$path", (one) => {
  it("uses GitHub's own actions alone, each pinned by its commit with the version beside it", () => {
    const uses = [...one.text.matchAll(/uses: (.+)/g)].map(([, used = ""]) => used);
    expect(uses.length).toBe(stepsOf(one).filter((s) => s.uses).length);
    for (const used of uses)
      expect(used).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("puts nothing that a stranger can write into a command", () => {
    const told = stepsOf(one).flatMap((s) => [s.run ?? "", `${s.with.script ?? ""}`]);
    for (const command of told) expect(command).not.toContain("${{");
  });

  it("has no power but to read, and no secret, where it runs a pull request's code", () => {
    expect(one.on).not.toHaveProperty("pull_request_target");
    const runsCode = stepsOf(one).some((s) => s.run !== undefined);
    if (!runsCode) return;
    const granted = [one.permissions, ...Object.values(one.jobs).map((j) => j.permissions ?? {})];
    expect(granted.flatMap((given) => Object.entries(given))).toEqual([["contents", "read"]]);
    expect(one.text).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
  });

  it("runs no code of the pull request where it may write", () => {
    const writes = Object.values(one.jobs).some((j) =>
      Object.values(j.permissions ?? {}).includes("write"),
    );
    if (!writes) return;
    const used = stepsOf(one).map((s) => s.uses?.split("@")[0]);
    expect(new Set(used)).toEqual(new Set(["actions/download-artifact", "actions/github-script"]));
    expect(one.permissions).toEqual({});
  });
});

describe("the comment on a pull request", () => {
  const comment = workflows.find(({ path }) => path.endsWith("comment.yml"));
  const script = comment
    ? stepsOf(comment)
        .map((s) => s.with.script)
        .find((s) => s)
    : "";
  const folder = mkdtempSync(join(tmpdir(), "comment-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const MARK = "<!-- difference of the data -->";
  const file = join(folder, "difference.md");
  /** What the script does with an artifact: calls of GitHub that write, in order. */
  const commentOn = async (head: string, there: readonly object[] = []) => {
    const calls: unknown[] = [];
    const pulls = [{ number: 7, head: { sha: "good" } }];
    const rest = {
      pulls: { list: pulls },
      issues: {
        listComments: there,
        createComment: (said: unknown) => calls.push(["create", said]),
        updateComment: (said: unknown) => calls.push(["update", said]),
      },
    };
    const run = { head_sha: head, head_branch: "b", head_repository: { owner: { login: "me" } } };
    await runInNewContext(`(async () => {${script}})()`, {
      require: createRequire(import.meta.url),
      process: { env: { FILE: file } },
      core: { info: () => undefined, warning: () => undefined },
      context: { repo: { owner: "o", repo: "r" }, payload: { workflow_run: run } },
      github: { rest, paginate: async (list: unknown) => list },
    });
    return calls;
  };

  it("shows the artifact, and calls nobody by name", async () => {
    writeFileSync(file, "hello @all <!-- x");
    expect(await commentOn("good")).toEqual([
      [
        "create",
        { owner: "o", repo: "r", issue_number: 7, body: `${MARK}\nhello @\u200ball &lt;!-- x` },
      ],
    ]);
  });

  it("is written once, and over its own words alone", async () => {
    writeFileSync(file, "hello");
    const other = { id: 1, user: { login: "somebody" }, body: MARK };
    const own = { id: 2, user: { login: "github-actions[bot]" }, body: `${MARK}\nold` };
    expect(await commentOn("good", [other, own])).toMatchObject([["update", { comment_id: 2 }]]);
    expect(await commentOn("good", [other])).toMatchObject([["create", { issue_number: 7 }]]);
  });

  it("is not written where the pull request has moved on, nor for what is no text", async () => {
    writeFileSync(file, "hello");
    expect(await commentOn("stale")).toEqual([]);
    rmSync(file);
    expect(await commentOn("good")).toEqual([]);
    symlinkSync("/etc/hostname", file);
    expect(await commentOn("good")).toEqual([]);
    rmSync(file);
  });

  it("is never longer than GitHub takes", async () => {
    writeFileSync(file, "a line\n".repeat(20_000));
    const [call] = await commentOn("good");
    const { body } = z.object({ body: z.string() }).parse(z.array(z.unknown()).parse(call)[1]);
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain("cut here");
  });
});

describe("forms for issues", () => {
  const element = z.strictObject({
    type: z.enum(["markdown", "input", "textarea", "dropdown", "checkboxes"]),
    id: z.string().optional(),
    attributes: z.looseObject({ label: z.string().optional() }),
    validations: z.strictObject({ required: z.boolean() }).optional(),
  });
  const form = z.strictObject({
    name: z.string(),
    description: z.string(),
    title: z.string(),
    body: z.array(element),
  });

  it.each(fastGlob.sync(".github/ISSUE_TEMPLATE/!(config).yml").toSorted())("%s", (path) => {
    const { body } = form.parse(parse(readFileSync(path, "utf8")));
    const asked = body.filter(({ type }) => type !== "markdown");
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    for (const { attributes } of asked) expect(attributes.label).toMatch(/\w/);
  });
});
