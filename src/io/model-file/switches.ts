import { disputeSides } from '../../model/cited.ts';
import { noSide, type SideOfSwitch, type Switch } from '../../model/switch.ts';
import { knownName } from '../scenario-file/names.ts';
import type { Path } from '../scenario-file/problem.ts';
import { anyDimension } from './body.ts';
import type { Known } from './known.ts';
import { list, memberId, type Part, parameter, record, referenceById, sentences, table } from './part.ts';

const side: Part<SideOfSwitch> = record<SideOfSwitch>({
  says: sentences,
  cut: list(referenceById('rule', ({ rules }) => rules)),
  set: table('a parameter path', parameter(...anyDimension)),
});

const written: Part<Switch> = record<Switch>({
  id: memberId,
  default: memberId,
  sides: table('a side of the dispute', side),
});

/** Disputes that are a switch, by their names in the evidence. */
export const switches: Part<readonly Switch[]> = list({ ...written, read: readSwitch });

function readSwitch(raw: unknown, path: Path, known: Known): Switch {
  const found = written.read(raw, path, known);
  const sides = disputeSides.get(knownName(found.id, disputeSides.keys(), 'dispute', [...path, 'id'])) ?? [];
  knownName(found.default, [...sides, noSide], `side of ${found.id}`, [...path, 'default']);
  for (const name of Object.keys(found.sides))
    knownName(name, sides, `side of ${found.id}`, [...path, 'sides', name], true);
  return found;
}
