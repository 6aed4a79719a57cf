import type { Measure } from '../../model/measure.ts';
import type { Catalog } from './catalog.ts';
import { checkShape } from './explain.ts';
import { scenarioFile } from './file-kind.ts';
import { type MeasureFile, measureShape } from './measure-shape.ts';
import { readMeasure } from './measures.ts';
import { located } from './overlay.ts';
import { parseSource } from './source.ts';

const kind = { ...scenarioFile, what: 'measure', guide: 'docs/how-to/read-a-run.md lists all measures.', base: '' };

/**
 * A measure that stands in no file, checked as if it did; any donor may come in later.
 *
 * @throws MarrowError `invalid-input`
 */
export function readOneMeasure(raw: MeasureFile, catalog: Catalog): Measure {
  const source = parseSource(JSON.stringify(raw), 'measure');
  return located(source, () => readMeasure(checkShape(source, measureShape, kind), [], catalog, null));
}
