import { MarrowError } from '../../core/error.ts';
import { type FrameColumn, type StoredColumn, storedColumns } from './frame.ts';
import type { Part, PartKind, Parts, Sealed } from './parts.ts';

/** What the fields of a run look like, for everyone who reads them. */
export interface FieldsLayout {
  readonly substances: readonly { readonly id: string; readonly unit: string }[];
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  readonly spacing_um: number;
}

/** What is recorded whole at a tick, one part for each. */
const frameKinds = ['cells', 'vessels', 'fields'] as const;

/** What a run records; it does not change while the run lasts. */
export interface RecordingPlan {
  /** Names of the numbers of a row, with units, `tick` and `time_d` not among them. */
  readonly series: readonly string[];
  readonly fields: FieldsLayout | null;
  readonly tick_min: number;
}

/**
 * Keeps what a run records, so that it can be cut back to a checkpoint. Rows of the series wait in memory for `commit`;
 * frames of cells, vessels and fields are sealed at once. What happens at a tick: record, commit, save the checkpoint.
 */
export class Recorder {
  private readonly parts: Parts;
  private readonly plan: RecordingPlan;
  private ticks: number[] = [];
  private rows: number[][] = [];
  private last: Sealed;

  constructor(parts: Parts, plan: RecordingPlan) {
    this.parts = parts;
    this.plan = plan;
    this.last = lastSealed(parts);
  }

  get sealed(): Sealed {
    return this.last;
  }

  /** One row of the series; NaN stands for a number that there is not. */
  series(tick: number, row: ArrayLike<number>): void {
    const last = this.ticks.at(-1) ?? this.sealed.series;
    if (row.length !== this.plan.series.length || tick <= last) {
      throw new MarrowError({
        kind: 'invalid-input',
        message: `the row of tick ${tick} does not fit the series`,
        expected: `${this.plan.series.length} numbers after tick ${last}`,
        found: `${row.length} numbers at tick ${tick}`,
        advice: 'Record the numbers of the plan once a tick, in the order of time.',
      });
    }
    this.ticks.push(tick);
    this.rows.push(Array.from(row));
  }

  /** All cells of a tick. */
  cells(tick: number, columns: readonly FrameColumn[]): void {
    this.frame('cells', tick, columns);
  }

  /** All vessel segments of a tick, in their order. */
  vessels(tick: number, columns: readonly FrameColumn[]): void {
    this.frame('vessels', tick, columns);
  }

  /** @param levels [substances] of [nz, ny, nx], in the order of the layout */
  fields(tick: number, levels: readonly Float32Array[]): void {
    const layout = this.plan.fields;
    const voxels = layout === null ? 0 : layout.nx * layout.ny * layout.nz;
    const fits = layout?.substances.length === levels.length && levels.every(({ length }) => length === voxels);
    if (layout === null || !fits) {
      throw new MarrowError({
        kind: 'invalid-input',
        message: `the fields of tick ${tick} do not fit the layout`,
        expected: `${layout?.substances.length ?? 0} substances of ${voxels} voxels`,
        found: `${levels.length} of ${levels[0]?.length ?? 0}`,
        advice: 'Record the substances of the plan, whole.',
      });
    }
    this.frame(
      'fields',
      tick,
      layout.substances.map(({ id }, k) => ({ name: id, values: levels[k]! })),
    );
  }

  /** Seal the rows so far as complete up to a tick. */
  commit(tick: number): void {
    const from = this.sealed.series + 1;
    if (from > tick) return;
    this.parts.add({ kind: 'series', from, to: tick }, this.waiting());
    this.last = { ...this.last, series: tick };
    this.ticks = [];
    this.rows = [];
  }

  /** Forget everything after a tick; −1 for everything. */
  cutBack(tick: number): void {
    this.ticks = [];
    this.rows = [];
    this.parts.removeUnfinished();
    for (const kind of frameKinds) {
      for (const part of this.parts.list(kind)) if (part.to > tick) this.parts.remove(part);
    }
    for (const part of this.parts.list('series')) if (part.to > tick) this.trim(part, tick);
    this.parts.sync();
    this.last = lastSealed(this.parts);
  }

  /** The shorter part is there before the longer one goes: a death in between leaves what the next cut puts right. */
  private trim(part: Part, tick: number): void {
    if (part.from <= tick) {
      const columns = this.parts.read(part);
      const keep = (columns[0]?.values ?? []).filter((t: number) => t <= tick).length;
      const kept = columns.map((column) => ({ ...column, values: column.values.slice(0, keep) }));
      this.parts.add({ ...part, to: tick }, kept);
    }
    this.parts.remove(part);
  }

  private frame(kind: (typeof frameKinds)[number], tick: number, columns: readonly FrameColumn[]): void {
    const from = this.sealed[kind] + 1;
    if (tick < from) {
      throw new MarrowError({
        kind: 'invalid-input',
        message: `the ${kind} of tick ${tick} are there already`,
        expected: `a tick from ${from} on`,
        found: `tick ${tick}`,
        advice: 'Record each tick once, in the order of time.',
      });
    }
    this.parts.add({ kind, from, to: tick }, storedColumns(columns));
    this.last = { ...this.last, [kind]: tick };
  }

  private waiting(): StoredColumn[] {
    return [
      { name: 'tick', kind: 'u32', values: Uint32Array.from(this.ticks) },
      ...this.plan.series.map((name, k) => ({
        name,
        kind: 'f64' as const,
        values: Float64Array.from(this.rows, (row) => row[k]!),
      })),
    ];
  }
}

function lastSealed(parts: Parts): Sealed {
  const last = (kind: PartKind) => parts.list(kind).at(-1)?.to ?? -1;
  return { series: last('series'), cells: last('cells'), vessels: last('vessels'), fields: last('fields') };
}
