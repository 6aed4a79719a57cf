import { internal } from '../../core/units.ts';
import { columnOf, type Landmark, type Measure } from '../../model/measure.ts';
import type { Catalog } from './catalog.ts';
import { MeasureNames, type ZoneFile } from './measure-names.ts';
import type { MeasureFile } from './measure-shape.ts';
import { knownName } from './names.ts';
import { type Path, refuse, show } from './problem.ts';
import { readQuantity } from './quantities.ts';

/** The entries of `record.measures`, with every name looked up; donors are those whose cells are transplanted, null where nobody can know them. */
export function readMeasures(
  raw: readonly MeasureFile[],
  path: Path,
  catalog: Catalog,
  donors: readonly string[] | null,
): Measure[] {
  const measures = raw.map((each, k) => readMeasure(each, [...path, k], catalog, donors));
  const columns = measures.map(columnOf);
  const twice = columns.findIndex((column, k) => columns.indexOf(column) !== k);
  if (twice < 0) return measures;
  return refuse({
    path: [...path, twice],
    message: 'a measure stands twice in the list',
    expected: 'each measure once',
    found: show(columns[twice]),
    advice: 'Delete one of the two.',
  });
}

/** One of them; donors are null where nobody can know them. */
export function readMeasure(raw: MeasureFile, path: Path, catalog: Catalog, donors: readonly string[] | null): Measure {
  const names = new MeasureNames(path, catalog);
  switch (raw.kind) {
    case 'cells':
      return { kind: raw.kind, cell: names.cell(raw.cell), ...stated(raw), ...zoned(raw, names) };
    case 'gated':
      return { kind: raw.kind, gate: names.gate(raw.gate), ...stated(raw), ...zoned(raw, names) };
    case 'purity':
      return { kind: raw.kind, gate: names.gate(raw.gate), ...stated(raw) };
    case 'gated distance':
      return { kind: raw.kind, gate: names.gate(raw.gate), to: raw.to };
    case 'overlap': {
      const among = names.cell(raw.among, 'among');
      return { kind: raw.kind, gate: names.gate(raw.gate), other: names.gate(raw.other, 'other'), among };
    }
    case 'chimerism': {
      const donor = donors === null ? raw.donor : knownDonor(raw.donor, donors, names.at('donor'));
      return { kind: raw.kind, cell: names.cell(raw.cell), donor, ...stated(raw) };
    }
    case 'clones':
      return { kind: raw.kind, cell: names.cell(raw.cell), ...stated(raw) };
    case 'carriers':
      return { kind: raw.kind, cell: names.cell(raw.cell), mutation: names.mutation(raw.mutation), ...stated(raw) };
    case 'room':
      return { kind: raw.kind, cell: names.cell(raw.cell), zone: names.zone(raw.zone) };
    case 'distance':
      return { kind: raw.kind, cell: names.cell(raw.cell), ...stated(raw), to: raw.to };
    case 'dots':
      return { kind: raw.kind, cell: names.cell(raw.cell), to: raw.to, take: raw.take };
    case 'activity': {
      const cell = names.cell(raw.cell);
      const activity = names.activity(raw.activity, cell);
      return { kind: raw.kind, cell, activity, ...stated(raw), ...zoned(raw, names) };
    }
    case 'association': {
      const cell = names.cell(raw.cell);
      const activity = names.activity(raw.activity, cell);
      return { kind: raw.kind, cell, activity, other: names.activity(raw.other, cell, 'other') };
    }
    case 'radius':
      return { kind: raw.kind, cell: names.cellType(raw.cell) };
    case 'level':
      return { kind: raw.kind, substance: names.substance(raw.substance).id, ...zoned(raw, names) };
    case 'below': {
      const { id, dimension } = names.substance(raw.substance);
      return { kind: raw.kind, substance: id, level: readQuantity(raw.level, names.at('level'), [dimension]) };
    }
    case 'gradient':
      return { kind: raw.kind, substance: names.substance(raw.substance).id };
    case 'in lowest': {
      const share = readQuantity(raw.share, names.at('share'), ['number'], { unit: '1', above: 0, high: 1 });
      const substance = names.substance(raw.substance).id;
      return { kind: raw.kind, cell: names.cell(raw.cell), substance, share: internal(share) };
    }
    case 'vessel density':
      return { kind: raw.kind, ...zoned(raw, names) };
    case 'vessel profiles':
      return { kind: raw.kind, ...zoned(raw, names) };
    case 'leak':
    case 'perfusion':
      return { kind: raw.kind };
    case 'coincidence':
      return { kind: raw.kind, substance: names.substance(raw.substance).id, cell: names.cell(raw.cell) };
    case 'depth':
      return { kind: raw.kind, of: raw.of };
    case 'expected':
      return { kind: raw.kind, event: raw.event, cell: names.cell(raw.cell) };
  }
}

function knownDonor(word: string, donors: readonly string[], path: Path): string {
  if (donors.length > 0) return knownName(word, donors, 'donor', path);
  return refuse({
    path,
    message: `unknown donor ${show(word)}`,
    expected: 'the donor, or the id, of a perturbation with the action transplant',
    found: 'a scenario without any',
    advice: 'Transplant cells in "perturb", or delete the measure.',
  });
}

const stated = <S>({ state }: { readonly state?: S | undefined }) => (state === undefined ? {} : { state });

const zoned = <L extends Landmark>({ zone }: { readonly zone?: ZoneFile<L> | undefined }, names: MeasureNames) =>
  zone === undefined ? {} : { zone: names.zone(zone) };
