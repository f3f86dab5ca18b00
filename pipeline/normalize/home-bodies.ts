/** What a state's public bodies and armies are called at home: "Iranian Parliament" and "Parliament of Iran" → "parliament". */
import type { Register, RegisteredActor } from "../seeds/register.ts";
import type { Actor } from "./cast.ts";
import { groupBy } from "./group.ts";
import { fold, nameWords } from "./identity.ts";

/** The bodies by their names without the words for their state, folded, the words joined with a space. */
export const homeBodiesOf = (
  register: Register,
  actors: ReadonlyMap<string, Actor>,
): ReadonlyMap<string, readonly Actor[]> => {
  const states = new Map(register.flatMap((a) => (a.type === "state" ? [[a.country, a]] : [])));
  const pairs = register
    .filter(({ type }) => type === "public_body" || type === "military")
    .flatMap((body) => {
      const [state, actor] = [states.get(body.country), actors.get(body.id)];
      if (!state || !actor) return [];
      return [...homeNames(body, state)].map((words) => ({ words, actor }));
    });
  const groups = [...groupBy(pairs, (p) => p.words)];
  return new Map(groups.map(([words, of]) => [words, of.map((p) => p.actor)]));
};

const homeNames = (body: RegisteredActor, state: RegisteredActor): ReadonlySet<string> => {
  const origins = [state.name, ...state.aliases, ...state.adjectives].map(fold);
  return new Set([body.name, ...body.aliases].flatMap((name) => withoutState(fold(name), origins)));
};

/** The name without the one of the origins that opens or ends it; nothing where none does. */
const withoutState = (name: string, origins: readonly string[]): readonly string[] =>
  origins.flatMap((origin) => {
    const opened = [`${origin} `, `${origin}s `].find((start) => name.startsWith(start));
    const closed = [` of ${origin}`, ` of the ${origin}`, ` (${origin})`].find((end) =>
      name.endsWith(end),
    );
    const bare = name.slice(opened?.length ?? 0, closed ? -closed.length : undefined);
    return opened || closed ? [nameWords(bare).join(" ")] : [];
  });
