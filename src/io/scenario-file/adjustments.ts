import { internal, sayQuantity } from '../../core/units.ts';
import type { Adjustment, Condition, Dose } from '../../model/regimen.ts';
import { duration, readCondition } from './moments.ts';
import { knownName } from './names.ts';
import { type Path, refuse } from './problem.ts';
import { readQuantity } from './quantities.ts';
import { readSentence } from './sentence.ts';
import type { AdjustmentFile } from './shape.ts';

/** One entry of `adjust`, a mapping or a sentence, with its drugs looked up among those of the regimen. */
export function readAdjustment(raw: string | AdjustmentFile, path: Path, doses: readonly Dose[]): Adjustment {
  if (typeof raw !== 'string') return readMapping(raw, (key) => [...path, ...key], doses);
  return readMapping(readSentence(raw, path), () => path, doses);
}

function readMapping(raw: AdjustmentFile, at: (key: Path) => Path, doses: readonly Dose[]): Adjustment {
  const given = [...new Set(doses.map(({ drug }) => drug))];
  const drugs = 'drugs' in raw ? raw.drugs : undefined;
  const when = readCondition(raw.when, at(['when']));
  const until = raw.until === undefined ? undefined : readCondition(raw.until, at(['until']));
  if (until !== undefined) checkUntil(when, until, at(['until']));
  return {
    action: raw.action,
    ...(drugs === undefined
      ? {}
      : { drugs: drugs.map((drug, n) => knownName(drug, given, 'drug of this regimen', at(['drugs', n]))) }),
    when,
    ...(until === undefined ? {} : { until }),
    ...('to' in raw ? { to: readQuantity(raw.to, at(['to']), ['number'], { unit: '1', above: 0, high: 1 }) } : {}),
    look: readQuantity(raw.look, at(['look']), ['time'], duration),
  };
}

/** Refuse an end that holds whenever the beginning does: it would undo at each look what the look before did. */
function checkUntil(when: Condition, until: Condition, path: Path): void {
  if (when.measure !== until.measure) return;
  const level = (condition: Condition) => ('above' in condition ? condition.above : condition.below);
  const [from, to] = [internal(level(when)), internal(level(until))];
  const isApart = 'below' in when ? 'above' in until && to >= from : 'below' in until && to <= from;
  if (isApart) return;
  const side = 'below' in when ? 'above' : 'below';
  refuse({
    path,
    message: '"until" holds while "when" does',
    expected: `${when.measure} ${side} ${sayQuantity(level(when))} or a level beyond it`,
    found: `${until.measure} ${'above' in until ? 'above' : 'below'} ${sayQuantity(level(until))}`,
    advice: `Let it end ${side} a level, as in "hold when ANC < 0.5e9/L until > 1.0e9/L, look weekly".`,
  });
}
