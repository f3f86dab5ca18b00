/** What follows from a relation's type alone: its class, PLOVER's quadrant, and how hostile or cooperative it is. */
import type { CodeOf } from "../vocabulary.ts";
import type { quadClass, relationClass, relationType } from "./relations.ts";

interface Standing {
  readonly relation_class: CodeOf<typeof relationClass>;
  readonly quad_class: CodeOf<typeof quadClass> | null;
  readonly intensity: number | null;
}

const event = (quad_class: CodeOf<typeof quadClass>, intensity: number): Standing => ({
  relation_class: "event",
  quad_class,
  intensity,
});

const tie: Standing = { relation_class: "structural", quad_class: null, intensity: null };

/**
 * Intensity is Goldstein's scale as CAMEO gives it for the root category that each of PLOVER's types goes back to;
 * of several (18, 19 and 20 in ASSAULT) that of the most hostile.
 */
const STANDING: { readonly [type in CodeOf<typeof relationType>]: Standing } = {
  holds_position: tie,
  member_of: tie,
  part_of: tie,
  appointed_by: tie,
  advises: tie,
  represents: tie,
  ally_of: tie,
  adversary_of: tie,
  close_to: tie,
  AGREE: event("verbal_cooperation", 4),
  CONSULT: event("verbal_cooperation", 1),
  SUPPORT: event("verbal_cooperation", 3.5),
  CONCEDE: event("verbal_cooperation", 5),
  COOPERATE: event("material_cooperation", 6),
  AID: event("material_cooperation", 7),
  RETREAT: event("material_cooperation", 5),
  REQUEST: event("verbal_conflict", -5),
  ACCUSE: event("verbal_conflict", -2),
  REJECT: event("verbal_conflict", -4),
  THREATEN: event("verbal_conflict", -6),
  PROTEST: event("material_conflict", -6.5),
  SANCTION: event("material_conflict", -4),
  MOBILIZE: event("material_conflict", -7.2),
  COERCE: event("material_conflict", -7),
  ASSAULT: event("material_conflict", -10),
};

/** The three columns that a relation's type settles. */
export const standingOf = (type: CodeOf<typeof relationType>): Standing => STANDING[type];
