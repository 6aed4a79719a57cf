import { convert, type Quantity } from '../../core/units.ts';
import type { Gate } from '../../model/gate.ts';
import type { Landmark } from '../../model/measure.ts';
import type { Substance } from '../../model/substance.ts';
import type { Catalog } from './catalog.ts';
import { knownName } from './names.ts';
import type { Path } from './problem.ts';
import { type Bounds, readQuantity } from './quantities.ts';

const distance: Bounds = { unit: 'µm', low: 0, high: 100_000 };

/** A zone as a file has it. */
export interface ZoneFile<L extends Landmark> {
  readonly of: L;
  readonly from?: string | number | undefined;
  readonly to?: string | number | undefined;
}

/** Looks up what a measure at some place of a file names; every method refuses what is not known. */
export class MeasureNames {
  private readonly path: Path;
  private readonly catalog: Catalog;

  constructor(path: Path, catalog: Catalog) {
    this.path = path;
    this.catalog = catalog;
  }

  at(key: string): Path {
    return [...this.path, key];
  }

  /** Of a type or group. */
  cell(word: string, key = 'cell'): string {
    return knownName(word, this.catalog.cells, 'cell type', this.at(key));
  }

  cellType(word: string): string {
    const types = this.catalog.vocabulary.cellTypes.map(({ id }) => id);
    return knownName(word, types, 'cell type', this.at('cell'));
  }

  substance(word: string): Substance {
    const { substances } = this.catalog.vocabulary;
    const ids = substances.map(({ id }) => id);
    return substances[ids.indexOf(knownName(word, ids, 'substance', this.at('substance')))]!;
  }

  /** One that cells of the type or group have. */
  activity(word: string, cell: string, key = 'activity'): string {
    const types = this.catalog.vocabulary.cellTypes.filter(({ id, group }) => id === cell || group === cell);
    const had = new Set(types.flatMap(({ activities = [] }) => activities.map(({ activity }) => activity.id)));
    return knownName(word, had, `activity of ${cell}`, this.at(key));
  }

  mutation(word: string): string {
    return knownName(word, this.catalog.mutations, 'mutation', this.at('mutation'));
  }

  gate(word: string, key = 'gate'): Gate {
    const { gates = new Map<string, Gate>() } = this.catalog;
    return gates.get(knownName(word, gates.keys(), 'set of markers', this.at(key)))!;
  }

  /** Its distances in µm. */
  zone<L extends Landmark>({ of, from, to }: ZoneFile<L>) {
    return {
      of,
      ...(from === undefined ? {} : { from: this.length(from, 'from') }),
      ...(to === undefined ? {} : { to: this.length(to, 'to') }),
    };
  }

  private length(text: string | number, key: string): Quantity<'length'> {
    return convert(readQuantity(text, [...this.path, 'zone', key], ['length'], distance), 'µm');
  }
}
