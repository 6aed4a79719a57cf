import { internal, printQuantity, type Quantity } from '../../core/units.ts';
import type { Moment, Perturbation, Scenario } from '../../model/scenario.ts';
import type { Catalog, TargetKind } from './catalog.ts';
import { limits } from './limits.ts';
import { knownName, offer } from './names.ts';
import { type Path, refuse, show } from './problem.ts';
import { type Bounds, readQuantity } from './quantities.ts';
import type { MomentFile, PerturbationFile } from './shape.ts';

/** A century, in days: beyond it a time is a mistake. */
const longest = 36_525;
export const duration: Bounds = { unit: 'd', above: 0, high: longest };
export const time: Bounds = { unit: 'd', low: 0, high: longest };
const share: Bounds = { unit: '1', low: 0, high: 1 };
const multiple: Bounds = { unit: '1', low: 0, high: 1e6 };
const head: Bounds = { unit: 'cells', low: 1, high: limits.cells };
const measureBounds = {
  'leukemic-fraction': share,
  'neutrophils-over-baseline': { unit: '1', low: 0, high: 100 },
} as const;

const changeable: readonly TargetKind[] = ['gene', 'receptor', 'activity', 'ligand', 'substance'];
const readable: readonly TargetKind[] = ['signal', 'receptor', 'activity', 'ligand', 'substance'];

/** `20 d`, `{after: induction, by: 10 d}` or `{measure: leukemic-fraction, above: 50 %}`. */
export function readMoment(raw: MomentFile, path: Path): Moment {
  if (typeof raw !== 'object') return { time: readQuantity(raw, path, ['time'], time) };
  if ('after' in raw) {
    const by = readQuantity(raw.by, [...path, 'by'], ['time'], { unit: 'd', low: -longest, high: longest });
    return { after: raw.after, by };
  }
  const side = 'above' in raw ? 'above' : 'below';
  const text = 'above' in raw ? raw.above : raw.below;
  const level = readQuantity(text, [...path, side], ['number'], measureBounds[raw.measure]);
  return side === 'above' ? { measure: raw.measure, above: level } : { measure: raw.measure, below: level };
}

/** One entry of `perturb`, with its names looked up. */
export function readPerturbation(raw: PerturbationFile, path: Path, catalog: Catalog): Perturbation {
  const quantityAt = <K extends string>(key: K) => [...path, key];
  const cellAt = (word: string, ...keys: string[]) => knownName(word, catalog.cells, 'cell type', [...path, ...keys]);
  const started = { id: raw.id, at: readMoment(raw.at, [...path, 'at']), action: raw.action };
  const place = 'place' in raw && raw.place !== undefined ? { place: raw.place } : {};
  const cell = 'cell' in raw && raw.cell !== undefined ? { cell: cellAt(raw.cell, 'cell') } : {};
  const lasting =
    'lasting' in raw && raw.lasting !== undefined
      ? { lasting: readQuantity(raw.lasting, quantityAt('lasting'), ['time'], duration) }
      : {};
  const target = () =>
    findTarget(raw.target, quantityAt('target'), raw.action === 'stimulate' ? readable : changeable, catalog);
  switch (raw.action) {
    case 'ablate':
    case 'inject': {
      const amount = readAmount(raw, path, catalog);
      const genotype =
        'genotype' in raw && raw.genotype !== undefined ? { genotype: readGenotype(raw.genotype, path, catalog) } : {};
      return { ...started, target: cellAt(raw.target, 'target'), ...place, ...amount, ...genotype };
    }
    case 'knock-out':
      return { ...started, target: target(), ...cell, ...place };
    case 'over-express':
    case 'stimulate': {
      const factor = readQuantity(raw.factor, quantityAt('factor'), ['number'], multiple);
      return { ...started, target: target(), ...cell, ...place, factor, ...lasting };
    }
    case 'block': {
      const fraction = readQuantity(raw.fraction, quantityAt('fraction'), ['number'], share);
      return { ...started, target: target(), ...cell, ...place, fraction, ...lasting };
    }
    case 'clamp': {
      const substance = findTarget(raw.target, quantityAt('target'), ['substance'], catalog);
      return { ...started, target: substance, level: readLevel(raw.level, substance, path, catalog), ...lasting };
    }
  }
}

type CellAction = Extract<PerturbationFile, { readonly action: 'ablate' | 'inject' }>;

function readAmount(raw: CellAction, path: Path, catalog: Catalog): Partial<Perturbation> {
  const given = (['fraction', 'count', 'asManyAs'] as const).filter((key) => key in raw);
  if (given.length > 1 || (given.length === 0 && raw.action === 'inject')) {
    const choices = raw.action === 'inject' ? 'count, asManyAs' : 'fraction, count, asManyAs';
    const found = given.length === 0 ? 'none' : given.join(' and ');
    const advice = given.length === 0 ? 'Add one of them.' : 'Keep one of them.';
    const end = given.length > 1 ? [given[1] as string] : [];
    refuse({
      path: [...path, ...end],
      message: 'how many cells is not clear',
      expected: `one of ${choices}`,
      found,
      advice,
    });
  }
  if ('fraction' in raw && raw.fraction !== undefined) {
    return { fraction: readQuantity(raw.fraction, [...path, 'fraction'], ['number'], share) };
  }
  if (raw.count !== undefined) return { count: readQuantity(raw.count, [...path, 'count'], ['count'], head) };
  if (raw.asManyAs === undefined) return {};
  const { cell, place } = raw.asManyAs;
  return { asManyAs: { cell: knownName(cell, catalog.cells, 'cell type', [...path, 'asManyAs', 'cell']), place } };
}

function readGenotype(names: readonly string[], path: Path, catalog: Catalog): readonly string[] {
  return names.map((name, index) => knownName(name, catalog.mutations, 'mutation', [...path, 'genotype', index]));
}

/** The catalog's spelling of a target, whatever the case in the file. */
export function findTarget(word: string, path: Path, kinds: readonly TargetKind[], catalog: Catalog): string {
  const fits = [...catalog.targets].filter(([, target]) => target.kinds.some((kind) => kinds.includes(kind)));
  const names = fits.map(([name]) => name);
  const found = names.includes(word) ? word : names.find((name) => name.toLowerCase() === word.toLowerCase());
  if (found !== undefined) return found;
  const other = catalog.targets.get(word)?.kinds.join(' and ');
  const message =
    other === undefined
      ? `unknown ${inWords(kinds)} ${show(word)}`
      : `${show(word)} is a ${other}, not a ${inWords(kinds)}`;
  return refuse({ path, message, ...offer(word, names) });
}

/** `gene, receptor or activity` */
function inWords(kinds: readonly TargetKind[]): string {
  const last = kinds.at(-1) as string;
  return kinds.length === 1 ? last : `${kinds.slice(0, -1).join(', ')} or ${last}`;
}

function readLevel(raw: string | number, substance: string, path: Path, catalog: Catalog): Quantity {
  const dimension = catalog.targets.get(substance)?.dimension;
  const target = [...path, 'target'];
  if (dimension === undefined) {
    return refuse({
      path: target,
      message: `${show(substance)} cannot be held at a level`,
      advice: 'Use block or stimulate.',
    });
  }
  const level = readQuantity(raw, [...path, 'level'], [dimension]);
  if (level.amount >= 0 && internal(level) <= 1e9) return level;
  const expected = 'zero or more, and at most 1e9';
  const advice = 'Check the number, its sign and its unit.';
  return refuse({
    path: [...path, 'level'],
    message: 'the level is not possible',
    expected,
    found: printQuantity(level),
    advice,
  });
}

interface Event {
  readonly id: string;
  readonly moment: Moment;
  readonly path: Path;
}

function eventsOf(scenario: Pick<Scenario, 'perturb' | 'regimens'>): Event[] {
  const perturb = scenario.perturb.map(({ id, at }, index) => ({ id, moment: at, path: ['perturb', index, 'at'] }));
  const regimens = scenario.regimens.map(({ id, start }, index) => ({
    id,
    moment: start,
    path: ['regimens', index, 'start'],
  }));
  return [...perturb, ...regimens];
}

/** Refuse ids that occur twice, and moments after an event that does not exist, after themselves, or before the start. */
export function checkEvents(scenario: Pick<Scenario, 'perturb' | 'regimens'>): void {
  const events = new Map<string, Event>();
  for (const event of eventsOf(scenario)) {
    if (events.has(event.id)) {
      const path = [...event.path.slice(0, -1), 'id'];
      const expected = 'a different id for each perturbation and regimen';
      refuse({ path, message: `the id ${show(event.id)} occurs twice`, expected, advice: 'Rename one of the two.' });
    }
    events.set(event.id, event);
  }
  for (const event of events.values()) checkChain(event, events);
}

function checkChain(event: Event, events: ReadonlyMap<string, Event>): void {
  const chain = [event.id];
  let moment = event.moment;
  let offset = 0;
  while ('after' in moment) {
    const next = events.get(moment.after);
    if (next === undefined) {
      const others = [...events.keys()].filter((id) => id !== event.id);
      refuse({
        path: [...event.path, 'after'],
        message: `unknown event ${show(moment.after)}`,
        ...offer(moment.after, others),
      });
    }
    chain.push(next.id);
    if (next.id === event.id || chain.length > events.size + 1) {
      const found = chain.map(show).join(' after ');
      refuse({
        path: event.path,
        message: 'an event waits for itself',
        expected: 'a chain that ends at a time or a measure',
        found,
        advice: 'Give one of them a time.',
      });
    }
    offset += internal(moment.by);
    moment = next.moment;
  }
  if (chain.length === 1) return;
  const start = 'time' in moment ? internal(moment.time) : 0;
  if (start + offset >= 0) return;
  const expected = 'time' in moment ? 'a moment at or after 0 d' : 'a moment after the measure has crossed its level';
  const found = `${start + offset} h`;
  refuse({
    path: [...event.path, 'by'],
    message: 'the event would come too early',
    expected,
    found,
    advice: 'Make "by" larger.',
  });
}
