import { dimensionOf, internal, type Quantity, quantity, sayQuantity } from '../../core/units.ts';
import type { Overlay, Rearrangement } from '../../model/scenario.ts';
import type { Catalog } from './catalog.ts';
import { readRegimen } from './doses.ts';
import { time } from './moments.ts';
import { knownName, offer } from './names.ts';
import { checkSource, findTarget, readPerturbation } from './perturbations.ts';
import { refuse, show } from './problem.ts';
import { readQuantity } from './quantities.ts';
import { knowing, readRules } from './rules.ts';
import type { OverlayFile } from './shape.ts';

/** The keys that scenario files and overlays share, with every name looked up and every value checked. */
export function readChanges(raw: OverlayFile, known: Catalog): Overlay {
  const rules = raw.rules === undefined ? undefined : readRules(raw.rules, known);
  const catalog = knowing(known, rules);
  return {
    ...(raw.anatomy === undefined ? {} : { anatomy: readAnatomy(raw.anatomy, catalog) }),
    ...(rules === undefined ? {} : { rules }),
    ...(raw.set === undefined ? {} : { set: readSet(raw.set, catalog) }),
    ...(raw.cut === undefined
      ? {}
      : { cut: [...new Set(raw.cut.map((word, index) => readCut(word, index, catalog)))] }),
    ...(raw.perturb === undefined
      ? {}
      : { perturb: raw.perturb.map((each, index) => readPerturbation(each, ['perturb', index], catalog)) }),
    ...(raw.regimens === undefined
      ? {}
      : { regimens: raw.regimens.map((each, index) => readRegimen(each, ['regimens', index], catalog)) }),
    ...(raw.sides === undefined ? {} : { sides: readSides(raw.sides, catalog) }),
    ...(raw.seed === undefined ? {} : { seed: raw.seed + 0 }),
    ...(raw.until === undefined ? {} : { until: readQuantity(raw.until, ['until'], ['time'], time) }),
  };
}

function readAnatomy(
  { arterioles, stroma }: NonNullable<OverlayFile['anatomy']>,
  { vocabulary }: Catalog,
): Rearrangement {
  const known = vocabulary.cellTypes.filter(({ group }) => group === 'stroma').map(({ id }) => id);
  for (const cell of Object.keys(stroma ?? {})) {
    knownName(cell, known, 'stromal cell type', ['anatomy', 'stroma', cell], true);
  }
  return { ...(arterioles === undefined ? {} : { arterioles }), ...(stroma === undefined ? {} : { stroma }) };
}

function readSet(raw: Readonly<Record<string, string | number>>, catalog: Catalog): Record<string, Quantity> {
  return Object.fromEntries(Object.entries(raw).map(([path, text]) => [path, readParameter(path, text, catalog)]));
}

function readParameter(name: string, text: string | number, catalog: Catalog): Quantity {
  const path = ['set', name];
  const bounds = catalog.parameters.get(name);
  if (bounds === undefined) {
    return refuse({
      path,
      atKey: true,
      message: `unknown parameter ${show(name)}`,
      ...offer(name, [...catalog.parameters.keys()]),
    });
  }
  const value = readQuantity(text, path, [dimensionOf(bounds.unit)]);
  const { low, high, unit } = bounds;
  const inside = internal(value) >= internal(quantity(low, unit)) && internal(value) <= internal(quantity(high, unit));
  if (inside) return value;
  return refuse({
    path,
    message: `the parameter ${show(name)} lies outside what is possible`,
    expected: `${low} to ${high}${unit === '1' ? '' : ` ${unit}`}`,
    found: sayQuantity(value),
    advice: `"marrow explain ${name}" gives its value, range and source.`,
  });
}

/** A rule id, or `GENE in cell`. */
function readCut(word: string, index: number, catalog: Catalog): string {
  const path = ['cut', index];
  if (catalog.rules.has(word)) return word;
  const match = /^(\S+)\s+in\s+(\S+)$/.exec(word);
  if (match === null)
    return refuse({ path, message: `unknown rule ${show(word)}`, ...offer(word, [...catalog.rules]) });
  const [, gene, cell] = match as unknown as [string, string, string];
  const target = findTarget(gene, path, ['gene', 'receptor', 'activity', 'ligand', 'secretion'], catalog);
  const within = knownName(cell, catalog.cells, 'cell type', path);
  checkSource(target, within, path, catalog);
  return `${target} in ${within}`;
}

function readSides(raw: Readonly<Record<string, string>>, catalog: Catalog): Record<string, string> {
  const sides = Object.entries(raw).map(([dispute, side]) => {
    const path = ['sides', dispute];
    const known = catalog.disputes.get(knownName(dispute, catalog.disputes.keys(), 'dispute', path, true)) ?? [];
    return [dispute, knownName(side, known, `side of ${dispute}`, path)];
  });
  return Object.fromEntries(sides);
}
