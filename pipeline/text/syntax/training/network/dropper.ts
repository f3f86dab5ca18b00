/** Numbers left out at random while training (Srivastava et al. 2014): the rest are made larger to make up for them. */
import { FLOAT, type Machine } from "../../network/machine.ts";
import type { Drop } from "../../network/passes.ts";

export interface Dropper {
  readonly drop: Drop;
  /** Does to slopes what was done to the numbers at an address; nothing where nothing was. */
  readonly back: (dropped: number, slopes: number, count: number) => void;
}

/** Its masks stand in the memory until that is released. */
export const newDropper = (machine: Machine, share: number, random: () => number): Dropper => {
  const masks = new Map<number, number>();
  const scale = 1 / (1 - share);
  const apply = (mask: number, at: number, count: number): void => {
    const floats = machine.floats();
    const [m, x] = [mask / FLOAT, at / FLOAT];
    for (let i = 0; i < count; i++) floats[x + i] = (floats[x + i] ?? 0) * (floats[m + i] ?? 0);
  };
  return {
    drop: (at, count) => {
      const mask = machine.take(count);
      const floats = machine.floats();
      for (let i = 0; i < count; i++) floats[mask / FLOAT + i] = random() < share ? 0 : scale;
      masks.set(at, mask);
      apply(mask, at, count);
    },
    back: (dropped, slopes, count) => {
      const mask = masks.get(dropped);
      if (mask !== undefined) apply(mask, slopes, count);
    },
  };
};
