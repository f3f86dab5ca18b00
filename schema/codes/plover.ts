/** What follows from a relation's type alone: its class and PLOVER's quadrant. */
import type { CodeOf } from "../vocabulary.ts";
import type { quadClass, relationClass, relationType } from "./relations.ts";

interface Standing {
  readonly relation_class: CodeOf<typeof relationClass>;
  readonly quad_class: CodeOf<typeof quadClass> | null;
  readonly intensity: number | null;
}

/** PLOVER publishes no table of intensities that could be verified for this release: the column stays empty. */
const event = (quad_class: CodeOf<typeof quadClass>): Standing => ({
  relation_class: "event",
  quad_class,
  intensity: null,
});

const tie: Standing = { relation_class: "structural", quad_class: null, intensity: null };

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
  AGREE: event("verbal_cooperation"),
  CONSULT: event("verbal_cooperation"),
  SUPPORT: event("verbal_cooperation"),
  CONCEDE: event("verbal_cooperation"),
  COOPERATE: event("material_cooperation"),
  AID: event("material_cooperation"),
  RETREAT: event("material_cooperation"),
  REQUEST: event("verbal_conflict"),
  ACCUSE: event("verbal_conflict"),
  REJECT: event("verbal_conflict"),
  THREATEN: event("verbal_conflict"),
  PROTEST: event("material_conflict"),
  SANCTION: event("material_conflict"),
  MOBILIZE: event("material_conflict"),
  COERCE: event("material_conflict"),
  ASSAULT: event("material_conflict"),
};

/** The three columns that a relation's type settles. */
export const standingOf = (type: CodeOf<typeof relationType>): Standing => STANDING[type];
