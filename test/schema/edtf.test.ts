import { describe, expect, it } from "vitest";
import { EDTF } from "../../schema/column.ts";

const edtf = new RegExp(EDTF, "u");

describe("the EDTF pattern", () => {
  it.each([
    "2014-06-22",
    "2014-06",
    "2014",
    "201X",
    "19XX",
    "2014~",
    "2014-06?",
    "2014-06-22%",
    "2014-06-22/..",
    "../2003",
    "1980/1988",
    "2014-06-16/2014-06-22",
    "199X/2003-03",
    "2012-02-29",
  ])("takes %s", (expression) => expect(expression).toMatch(edtf));

  it.each([
    "",
    "..",
    "/",
    "../..",
    "2014/",
    "/2014",
    "2014-13",
    "2014-00",
    "2014-06-31",
    "2014-02-30",
    "2014-6-2",
    "20140622",
    "14",
    "2014-06-22T10:00",
    "June 22",
    "2014-06-22 ",
    "?2014",
    "2014/2015/2016",
    "201X-06",
  ])("refuses “%s”", (expression) => expect(expression).not.toMatch(edtf));
});
