import { type Dimension, printQuantity, type Quantity } from '../../core/units.ts';
import { referenceKeys } from '../../model/cited.ts';
import type { Parameter } from '../../model/parameter.ts';
import { knownName } from './names.ts';
import type { ParameterFile } from './parameter-shape.ts';
import { type Path, refuse } from './problem.ts';
import { readQuantity } from './quantities.ts';

/** A number with range, grade, source and citations, in one of these dimensions. */
export function readParameter<D extends Dimension>(
  raw: ParameterFile,
  path: Path,
  dimensions: readonly D[],
): Parameter<D> {
  const quantity = readQuantity(raw.value, [...path, 'value'], dimensions);
  const [low = Number.NaN, high = Number.NaN] = raw.range;
  if (!(low <= quantity.amount && quantity.amount <= high)) {
    refuse({
      path: [...path, 'range'],
      message: 'the range does not contain the value',
      expected: `a range around ${quantity.amount}, lowest first, in the unit of the value`,
      found: `[${low}, ${high}]`,
      advice: 'Widen the range, or correct the value.',
    });
  }
  const cites = (raw.cites ?? []).map((key, index) =>
    knownName(key, referenceKeys, 'reference', [...path, 'cites', index]),
  );
  if (raw.grade === 'measured' && cites.length === 0) {
    refuse({
      path: [...path, 'grade'],
      message: 'a measured number cites nothing',
      expected: '"cites" with the key of a reference',
      found: 'none',
      advice: 'Add the reference, or call the number estimated or assumed.',
    });
  }
  return { quantity, range: [low, high], grade: raw.grade, cites, source: raw.source };
}

/** What is written of a parameter; reads back to an equal one. */
export function parameterWritten({ quantity, range, grade, source, cites }: Parameter): ParameterFile {
  return {
    value: valueWritten(quantity),
    range: [...range],
    grade,
    source,
    ...(cites.length === 0 ? {} : { cites: [...cites] }),
  };
}

function valueWritten(quantity: Quantity): string | number {
  return quantity.unit === '1' ? quantity.amount : printQuantity(quantity);
}
