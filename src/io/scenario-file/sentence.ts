import { adjustmentActions, type Measure, measureNames } from '../../model/regimen.ts';
import { offer } from './names.ts';
import { type Path, refuse, show } from './problem.ts';
import type { AdjustmentFile, ConditionFile } from './shape.ts';

const form = '"hold DRUG while ANC < 0.5e9/L until > 1.0e9/L, look weekly"';
const pattern =
  /^(hold|delay|reduce|stop)\b\s*(.*?)\s*(?:\bto\s+([\d.]+\s*%?))?\s*\b(?:while|when|at)\s+(\S+)\s*([<>])=?\s*([^,]+?)(?:\s+until\s+(?:(\S+)\s*)?([<>])=?\s*([^,]+?))?\s*,\s*(?:look|check)\s+(.+?)\s*$/i;
const looks: ReadonlyMap<string, string> = new Map([
  ['daily', '1 d'],
  ['weekly', '7 d'],
]);
const otherNames: ReadonlyMap<string, Measure> = new Map([
  ['anc', 'neutrophil-count'],
  ['neutrophils', 'neutrophil-count'],
  ['blasts', 'leukemic-fraction'],
]);

/**
 * An adjustment as people write it: an action with the drugs that are meant, a condition, its end, and how often someone
 * looks. `reduce` says `to 50 %`; `ANC` stands for the neutrophil count, `blasts` for the leukemic share of the marrow.
 */
export function readSentence(text: string, path: Path): AdjustmentFile {
  const match = pattern.exec(text);
  if (match === null) {
    return refuse({
      path,
      message: 'the sentence is not understood',
      expected: form,
      found: show(text),
      advice: 'Write it in this form, or as a mapping with action, when, until and look.',
    });
  }
  const [, word, drugs, to, measure, side, level, endMeasure, endSide, endLevel, look] = match;
  const action = adjustmentActions.find((each) => each === word!.toLowerCase())!;
  const watched = measureNamed(measure!, path);
  const when = conditionOf(watched, side!, level!);
  const named = drugs === '' || drugs === 'all' ? undefined : drugs!.split(/\s*(?:,|\band\b)\s*/).filter(Boolean);
  if (named !== undefined && (action === 'delay' || action === 'stop')) {
    refuse({
      path,
      message: `"${action}" concerns the whole regimen`,
      expected: `"${action} when …"`,
      found: show(drugs),
      advice: 'Leave the drug out, or hold it.',
    });
  }
  if ((action === 'reduce') !== (to !== undefined)) {
    refuse({
      path,
      message: action === 'reduce' ? '"reduce" does not say to how much' : `"${action}" has no share`,
      expected: action === 'reduce' ? '"reduce to 50 % when …"' : `"${action} when …"`,
      found: show(text),
      advice: action === 'reduce' ? 'Add "to 50 %".' : 'Delete "to …", or write "reduce".',
    });
  }
  const until =
    endLevel === undefined
      ? undefined
      : conditionOf(
          endMeasure === undefined ? watched : measureNamed(endMeasure, path),
          endSide!,
          withUnit(endLevel, level!),
        );
  const rest = {
    when,
    ...(until === undefined ? {} : { until }),
    look: looks.get(look!) ?? look!.replace(/^every\s+/, ''),
  };
  const meant = named === undefined ? {} : { drugs: named };
  if (action === 'hold') return { action, ...meant, ...rest };
  return to === undefined || action !== 'reduce'
    ? { action: action === 'delay' ? 'delay' : 'stop', ...rest }
    : { action, ...meant, to, ...rest };
}

function measureNamed(word: string, path: Path): Measure {
  const known = otherNames.get(word.toLowerCase()) ?? measureNames.find((each) => each === word);
  return (
    known ??
    refuse({ path, message: `unknown measure ${show(word)}`, ...offer(word, [...measureNames, 'ANC', 'blasts']) })
  );
}

const conditionOf = (measure: Measure, side: string, level: string): ConditionFile =>
  side === '<' ? { measure, below: level } : { measure, above: level };

/** A bare number takes the unit that the first level has. */
function withUnit(level: string, first: string): string {
  const unit = /^[\d.]+\s*(.*)$/.exec(first)?.[1] ?? '';
  return /^[\d.]+$/.test(level) ? `${level}${/^e/i.test(unit) ? '' : ' '}${unit}` : level;
}
