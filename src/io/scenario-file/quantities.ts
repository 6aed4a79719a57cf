import { nearest } from '../../core/nearest.ts';
import {
  convert,
  type Dimension,
  dimensionOf,
  parseQuantity,
  type Quantity,
  sayNumber,
  sayQuantity,
  type Unit,
  units,
  unitsOf,
} from '../../core/units.ts';
import { type Path, refuse, show } from './problem.ts';

/** Closed bounds of a value, in `unit`; `above` excludes the lower one. */
export interface Bounds {
  readonly unit: Unit;
  readonly low?: number;
  readonly above?: number;
  readonly high: number;
}

/** Units that people write and that stand for so many of one that is read. */
const otherSpellings = new Map<string, readonly [number, Unit]>([
  ...spelled([1, 'd'], 'day', 'days'),
  ...spelled([1, 'h'], 'hour', 'hours', 'hr', 'hrs'),
  ...spelled([1, 'min'], 'minute', 'minutes', 'mins', 'm'),
  ...spelled([7, 'd'], 'week', 'weeks', 'w'),
  ...spelled([1 / 60, 'min'], 's', 'sec', 'second', 'seconds'),
  ...spelled([0.001, 'mg/kg'], 'µg/kg', 'ug/kg'),
  ...spelled([1000, 'mg/m²'], 'g/m²', 'g/m2'),
  ...spelled([0.001, 'µm'], 'nm'),
  ...spelled([1, 'µm'], 'micron', 'microns', 'micrometer', 'micrometers'),
  ...spelled([1, '%'], 'percent', 'pct'),
  ...spelled([1, 'cells'], 'cell'),
  ...spelled([1, '1e9/L'], '10^9/l', '×10⁹/l', 'x10^9/l', 'g/l'),
  ...spelled([0.001, '1e9/L'], '/µl', '/ul', '1/µl', '1/ul', '/mm3', '/mm³'),
]);

function spelled(value: readonly [number, Unit], ...words: string[]): (readonly [string, readonly [number, Unit]])[] {
  return words.map((word) => [word, value]);
}

const parts = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*(.*?)\s*$/s;

/** `0.5e9/L`, as laboratories write a count. */
const laboratory = /^(\s*\d*\.?\d+)\s*e9\s*\/\s*L\s*$/i;

/**
 * Read `20 d`, or a bare number for a dimension without unit or a count.
 *
 * @param dimensions those that are meant here; the first that fits is taken
 */
export function readQuantity<D extends Dimension>(
  raw: string | number,
  path: Path,
  dimensions: readonly D[],
  bounds?: Bounds,
): Quantity<D> {
  const text = String(raw).replace(laboratory, '$1 1e9/L');
  const bare = /^[-+.\deE]+$/.test(text.trim());
  for (const dimension of dimensions) {
    const counted = bare && dimension === 'count' ? `${text} cells` : text;
    const read = attempt(counted, dimension);
    if (read === undefined) continue;
    const value = { ...read, amount: read.amount + 0 }; // no negative zero
    if (bounds !== undefined) checkBounds(value, path, bounds);
    return value;
  }
  return refuse({
    path,
    message: `"${lastKey(path)}" ${bare ? 'has no unit' : 'is not a quantity of the kind that belongs here'}`,
    expected: dimensions.map(describe).join(', or '),
    found: typeof raw === 'number' ? text : show(text),
    advice: adviceOn(text, dimensions),
  });
}

function attempt<D extends Dimension>(text: string, dimension: D): Quantity<D> | undefined {
  try {
    return parseQuantity(text, dimension);
  } catch {
    return undefined;
  }
}

export function checkBounds(value: Quantity, path: Path, bounds: Bounds): void {
  const { unit, low, above, high } = bounds;
  const amount = convert(value, unit).amount;
  const enough = above === undefined ? amount >= (low ?? Number.NEGATIVE_INFINITY) : amount > above;
  if (enough && amount <= high) return;
  const word = unit === '1' ? '' : unit === '1e9/L' ? ' × 10⁹/L' : ` ${unit}`;
  const percent = unit === '1' && high === 1 && value.unit === '1' && amount >= 2 && amount <= 100;
  refuse({
    path,
    message: `"${lastKey(path)}" lies outside what is possible`,
    expected: above === undefined ? `${low} to ${high}${word}` : `more than ${above} and at most ${high}${word}`,
    found: `${sayQuantity(value)}${value.unit === unit ? '' : ` (${sayNumber(amount)}${word})`}`,
    advice: percent ? `Did you mean "${value.amount} %"?` : 'Check the number, its sign and its unit.',
  });
}

function describe(dimension: Dimension): string {
  const known = unitsOf(dimension).filter((unit) => unit !== '1');
  return known.includes('%') || known.length === 0
    ? 'a plain number or one in %'
    : `a ${dimension} in ${known.join(', ')}`;
}

function adviceOn(text: string, dimensions: readonly Dimension[]): string {
  const known = dimensions.flatMap(unitsOf);
  const match = parts.exec(text);
  const first = known[0] as Unit;
  if (match === null) return `Write a number and a unit, as in "10${first === '1' ? '' : ` ${first}`}".`;
  const [, amount, word] = match as unknown as [string, string, string];
  if (word === '') return `Add the unit, as in "${amount} ${known.find((unit) => unit === 'd') ?? first}".`;
  const [factor, unit] = otherSpellings.get(word.toLowerCase()) ?? [1, undefined];
  if (unit !== undefined && known.includes(unit)) {
    const converted = Number((Number(amount) * factor).toPrecision(12));
    return `Write "${unit === '1e9/L' ? `${converted}e9/L` : `${converted} ${unit}`}".`;
  }
  const anyUnit = units.find((each) => each === word);
  if (anyUnit !== undefined && known.includes(anyUnit)) return 'Check the number.';
  if (anyUnit !== undefined) return `${anyUnit} is the unit of a ${dimensionOf(anyUnit)}.`;
  const sameLetters = known.find((each) => each.toLowerCase() === word.toLowerCase());
  const meant =
    sameLetters ??
    nearest(
      word,
      known.filter((each) => each !== '1'),
    );
  return meant === undefined ? 'Use one of these units.' : `Did you mean "${amount} ${meant}"?`;
}

function lastKey(path: Path): string {
  return String(path.findLast((part) => typeof part === 'string') ?? 'value');
}
