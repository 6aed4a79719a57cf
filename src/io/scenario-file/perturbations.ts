import { internal, type Quantity, sayQuantity } from '../../core/units.ts';
import { marrowCells, type Perturbation } from '../../model/scenario.ts';
import { homingTypes } from '../../model/targets.ts';
import type { Catalog, TargetKind } from './catalog.ts';
import { limits } from './limits.ts';
import { duration, readMoment, share } from './moments.ts';
import { knownName, offer } from './names.ts';
import { type Path, refuse, show } from './problem.ts';
import { type Bounds, readQuantity } from './quantities.ts';
import type { PerturbationFile } from './shape.ts';

const multiple: Bounds = { unit: '1', low: 0, high: 1e6 };
const head: Bounds = { unit: 'cells', low: 1, high: limits.cells };

const changeable: readonly TargetKind[] = ['gene', 'receptor', 'activity', 'ligand', 'hormone', 'secretion'];

/** One entry of `perturb`, with its names looked up. */
export function readPerturbation(raw: PerturbationFile, path: Path, catalog: Catalog): Perturbation {
  const quantityAt = <K extends string>(key: K) => [...path, key];
  const cellAt = (word: string, ...keys: string[]) => knownName(word, catalog.cells, 'cell type', [...path, ...keys]);
  const started = { id: raw.id, at: readMoment(raw.at, [...path, 'at']), action: raw.action };
  const cell = 'cell' in raw && raw.cell !== undefined ? { cell: cellAt(raw.cell, 'cell') } : {};
  const lasting =
    'lasting' in raw && raw.lasting !== undefined
      ? { lasting: readQuantity(raw.lasting, quantityAt('lasting'), ['time'], duration) }
      : {};
  const genotype =
    'genotype' in raw && raw.genotype !== undefined ? { genotype: readGenotype(raw.genotype, path, catalog) } : {};
  const target = (word: string) => {
    const found = findTarget(word, quantityAt('target'), changeable, catalog);
    if ('cell' in cell) checkSource(found, cell.cell, quantityAt('cell'), catalog);
    return found;
  };
  switch (raw.action) {
    case 'ablate': {
      const place = raw.place === undefined ? {} : { place: raw.place };
      return { ...started, target: cellAt(raw.target, 'target'), ...place, ...readAmount(raw, path, catalog) };
    }
    case 'inject': {
      const place = raw.place === undefined ? {} : { place: raw.place };
      const number = readQuantity(raw.count, quantityAt('count'), ['count'], head);
      return { ...started, target: cellAt(raw.target, 'target'), ...place, count: number, ...genotype };
    }
    case 'irradiate': {
      const known = [marrowCells, ...catalog.cells];
      const whom = knownName(raw.target ?? marrowCells, known, 'cell type', quantityAt('target'));
      const fraction = readQuantity(raw.fraction, quantityAt('fraction'), ['number'], share);
      return { ...started, target: whom, fraction };
    }
    case 'transplant': {
      const cells = homingTypes(catalog.vocabulary.cellTypes);
      const whose = knownName(raw.target, cells, 'cell type that homes from blood', quantityAt('target'));
      const number = readQuantity(raw.count, quantityAt('count'), ['count'], head);
      const donor = raw.donor === undefined ? {} : { donor: raw.donor };
      return { ...started, target: whose, count: number, ...donor, ...genotype };
    }
    case 'knock-out':
      return { ...started, target: target(raw.target), ...cell };
    case 'over-express':
    case 'stimulate': {
      const factor = readQuantity(raw.factor, quantityAt('factor'), ['number'], multiple);
      return { ...started, target: target(raw.target), ...cell, factor, ...lasting };
    }
    case 'block': {
      const fraction = readQuantity(raw.fraction, quantityAt('fraction'), ['number'], share);
      return { ...started, target: target(raw.target), ...cell, fraction, ...lasting };
    }
    case 'clamp': {
      const substance = findTarget(raw.target, quantityAt('target'), ['substance'], catalog);
      return { ...started, target: substance, level: readLevel(raw.level, substance, path, catalog), ...lasting };
    }
  }
}

type Ablation = Extract<PerturbationFile, { readonly action: 'ablate' }>;

/** How many cells are removed; nothing where all are. */
function readAmount(
  raw: Ablation,
  path: Path,
  catalog: Catalog,
): Pick<Perturbation, 'fraction' | 'count' | 'asManyAs'> {
  const given = (['fraction', 'count', 'asManyAs'] as const).filter((key) => raw[key] !== undefined);
  const [, second] = given;
  if (second !== undefined) {
    refuse({
      path: [...path, second],
      message: 'how many cells is not clear',
      expected: 'one of fraction, count, asManyAs',
      found: given.join(' and '),
      advice: 'Keep one of them.',
    });
  }
  if (raw.fraction !== undefined) {
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

/** Refuse a cell type that does not secrete what is to be changed in it. */
export function checkSource(target: string, cell: string, path: Path, { targets }: Catalog): void {
  const { kinds = [], secretedBy = new Set<string>() } = targets.get(target) ?? {};
  const isSecretionOnly = kinds.every((kind) => kind === 'secretion' || kind === 'substance');
  if (!isSecretionOnly || secretedBy.has(cell)) return;
  refuse({ path, message: `${show(cell)} does not secrete ${show(target)}`, ...offer(cell, [...secretedBy]) });
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
    found: sayQuantity(level),
    advice,
  });
}
