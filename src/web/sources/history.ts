import { curveColors, lookOf } from '../palette.ts';
import type { Moment, Opening } from '../runs/protocol.ts';
import type { Curve, Story } from '../scene.ts';

/** A moment that lies in the browser's storage until it is looked at. */
export interface StoredMoment {
  readonly day: number;
  read(): Promise<Pick<Moment, 'frame' | 'fields'>>;
}

/** What was kept of a run before it is opened. */
export interface Before {
  readonly moments: readonly StoredMoment[];
  readonly times: readonly number[];
  readonly values: readonly (readonly number[])[];
}

/** Moments in memory at most. */
const most = 160;

/** All moments so far: the latest in memory, and where they are kept. */
export class History {
  readonly opening: Opening;
  readonly days: number[] = [];
  story: Story;
  private readonly moments = new Map<number, Pick<Moment, 'frame' | 'fields'>>();
  private readonly stored = new Map<number, StoredMoment>();
  private readonly times: number[] = [];
  private readonly values: number[][];

  constructor(opening: Opening, before?: Before) {
    this.opening = opening;
    this.values = opening.curves.map((_, k) => [...(before?.values[k] ?? [])]);
    this.times.push(...(before?.times ?? []));
    for (const moment of before?.moments ?? []) {
      this.days.push(moment.day);
      this.stored.set(moment.day, moment);
    }
    this.story = {
      title: opening.title,
      says: opening.says,
      types: opening.types.map(({ id, name, group }) => lookOf(id, name, group)),
      phases: opening.phases,
      substances: opening.substances,
      series: { time: new Float64Array(0), curves: [] },
      doses: [],
    };
  }

  async at(day: number): Promise<Pick<Moment, 'frame' | 'fields'>> {
    return this.moments.get(day) ?? (await this.stored.get(day)!.read());
  }

  /** A moment is safe on disk: from now on it needs no memory. */
  lies(moment: StoredMoment): void {
    if (this.moments.has(moment.day)) this.stored.set(moment.day, moment);
  }

  /** Of the older half, read from disk what lies there, and leave out what lies between whole days; else every other moment. */
  private thin(): void {
    const older = [...this.moments.keys()].slice(0, most / 2);
    const onDisk = older.filter((day) => this.stored.has(day));
    const only = older.filter((day) => !this.stored.has(day));
    const between = only.filter((day, k) => k > 0 && !Number.isInteger(day));
    const isThin = onDisk.length + between.length === 0;
    for (const day of onDisk) this.moments.delete(day);
    for (const day of isThin ? only.filter((_, k) => k % 2 === 1) : between) {
      this.moments.delete(day);
      this.days.splice(this.days.indexOf(day), 1);
    }
  }

  add(moment: Moment): void {
    const { day } = moment.frame;
    if (day > (this.days.at(-1) ?? Number.NEGATIVE_INFINITY)) this.days.push(day);
    this.moments.set(day, moment);
    if (this.moments.size > most) this.thin();
    this.times.push(...moment.times);
    moment.values.forEach((column, k) => {
      this.values[k]!.push(...column);
    });
    const curves: Curve[] = this.opening.curves.map((curve, k) => ({
      ...curve,
      color: curveColors[curve.id] ?? '#6b6f78',
      values: Float64Array.from(this.values[k]!),
    }));
    this.story = { ...this.story, series: { time: Float64Array.from(this.times), curves }, doses: moment.doses };
  }
}
