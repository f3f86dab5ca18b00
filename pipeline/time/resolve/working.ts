/** Working days: Monday to Friday. Holidays are not left out, for they differ from place to place. */
import type { Temporal } from "temporal-polyfill";

type Day = Temporal.PlainDate;

const SATURDAY = 6;

/** The working day so many before or after a day; the day itself where none is counted. */
export const workingDay = (day: Day, count: number, direction: 1 | -1): Day => {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = reached.add({ days: direction });
    if (reached.dayOfWeek < SATURDAY) left--;
  }
  return reached;
};
