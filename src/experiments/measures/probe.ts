import type { Probe } from '../../engine/probe.ts';
import { type MeasureFile, readOneMeasure } from '../../io/scenario-file/index.ts';
import { columnOf } from '../../model/measure.ts';
import { unitOf } from '../../model/measure-kinds.ts';
import type { Model } from '../../model/model.ts';
import { marrow } from '../../scenarios/index.ts';
import { catalogOf } from '../catalog.ts';
import { measureIn } from './measured.ts';

/**
 * A measure as a reading of a run, written as under `record: measures:` of a scenario file: `measure({ kind: 'radius', cell: 'adipocyte' })`.
 *
 * @param model of the run, for the names that it has
 * @throws MarrowError `invalid-input` for a name that the model does not have
 */
export function measure(written: MeasureFile, model: Model = marrow): Probe {
  const asked = readOneMeasure(written, catalogOf(model));
  return { name: columnOf(asked), unit: unitOf(asked, model.substances), read: (tissue) => measureIn(tissue, asked) };
}
