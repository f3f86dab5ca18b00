/** What the tests use of the `edtf` package, which has no types of its own. */
declare module "edtf" {
  interface Extended {
    /** Milliseconds of the first and last day, UTC; ±Infinity or null for an open end. */
    readonly min: number | null;
    readonly max: number | null;
  }
  const edtf: (text: string) => Extended;

  export = edtf;
}
