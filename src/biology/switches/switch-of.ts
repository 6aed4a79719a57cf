import { type DisputeId, disputes, type SideName } from '../../evidence/index.ts';
import type { SideOfSwitch, Switch } from '../../model/switch.ts';

/** What a side says in the model, with what it cuts and sets; nothing of either where it says no more. */
export interface StatedSide {
  readonly says: string;
  readonly cut?: SideOfSwitch['cut'];
  readonly set?: SideOfSwitch['set'];
}

/** The switch of a dispute. Its default is the side that the evidence speaks for. */
export function switchOf(id: DisputeId, sides: Readonly<Record<SideName, StatedSide>>): Switch {
  const whole = ({ says, cut = [], set = {} }: StatedSide): SideOfSwitch => ({ says, cut, set });
  return { id, default: disputes[id].default.side, sides: { a: whole(sides.a), b: whole(sides.b) } };
}
