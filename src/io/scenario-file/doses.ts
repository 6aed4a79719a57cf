import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import type { Dose, Regimen } from '../../model/regimen.ts';
import { readAdjustment } from './adjustments.ts';
import type { Catalog } from './catalog.ts';
import { checkDoses } from './dose-times.ts';
import { duration, readMoment, time } from './moments.ts';
import { knownDrug, offer } from './names.ts';
import { type Path, refuse, show } from './problem.ts';
import { type Bounds, readQuantity } from './quantities.ts';
import type { DoseFile, RegimenFile } from './shape.ts';
import { routeProblem } from './uptake.ts';

/** Beyond these a dose is a mistake of unit; the largest in use is a few g/m². */
const largest: Readonly<Record<Dose['amount']['dimension'], Bounds>> = {
  dose: { unit: 'mg', above: 0, high: 1e5 },
  'dose per area': { unit: 'mg/m²', above: 0, high: 1e5 },
  'dose per mass': { unit: 'mg/kg', above: 0, high: 1e4 },
};

/** One entry of `regimens`, with its drugs looked up. */
export function readRegimen(raw: RegimenFile, path: Path, catalog: Catalog): Regimen {
  const ready = raw.ready === undefined ? undefined : readyRegimen(raw.ready, path, catalog);
  if (ready === undefined && raw.doses === undefined) {
    refuse({
      path,
      message: 'the regimen gives nothing',
      expected: '"doses", or "ready" with the name of a regimen in use',
      found: 'neither',
      advice: 'Add "doses:", or "ready: 7+3-daunorubicin-60".',
    });
  }
  const doses = (raw.doses ?? []).map((dose, index) => readDose(dose, [...path, 'doses', index], catalog));
  const given = raw.doses === undefined && ready !== undefined ? ready.doses : doses;
  const regimen: Regimen = {
    id: raw.id,
    start: readMoment(raw.start, [...path, 'start']),
    doses: given,
    ...(ready?.cycles === undefined ? {} : { cycles: ready.cycles }),
    ...(ready?.adjust === undefined ? {} : { adjust: ready.adjust }),
    ...(raw.cycles === undefined
      ? {}
      : {
          cycles: {
            every: readQuantity(raw.cycles.every, [...path, 'cycles', 'every'], ['time'], duration),
            times: raw.cycles.times,
          },
        }),
    ...(raw.adjust === undefined
      ? {}
      : { adjust: raw.adjust.map((each, index) => readAdjustment(each, [...path, 'adjust', index], given)) }),
  };
  checkDoses(regimen, path);
  return regimen;
}

function readyRegimen(name: string, path: Path, { regimens = new Map() }: Catalog): ReadyRegimen {
  const known = regimens.get(name);
  if (known !== undefined) return known;
  const plain = plainest(name, [...regimens.values()]).map((id) => `"${id}"`);
  return refuse({
    path: [...path, 'ready'],
    message: `unknown regimen ${show(name)}`,
    ...(plain.length === 0
      ? offer(name, [...regimens.keys()])
      : { expected: 'the name of a regimen in use', advice: `Did you mean ${plain.join(', ')}?` }),
  });
}

/** Regimens whose names begin with a word, of these the ones with the fewest drugs: `7+3` is none with a further drug. */
function plainest(word: string, regimens: readonly ReadyRegimen[]): string[] {
  const drugsIn = ({ doses }: ReadyRegimen) => new Set(doses.map(({ drug }) => drug)).size;
  const alike = regimens.filter(({ id }) => id.startsWith(`${word.toLowerCase()}-`));
  const fewest = Math.min(...alike.map(drugsIn));
  return alike.filter((regimen) => drugsIn(regimen) === fewest).map(({ id }) => id);
}

function readDose(raw: DoseFile, path: Path, catalog: Catalog): Dose {
  const drug = knownDrug(raw.drug, catalog, [...path, 'drug']);
  const amountPath = [...path, 'amount'];
  const read = readQuantity(raw.amount, amountPath, ['dose per area', 'dose per mass', 'dose'] as const);
  const amount = readQuantity(raw.amount, amountPath, [read.dimension], largest[read.dimension]);
  checkRoute(raw, path, catalog);
  checkRepeats(raw, path);
  checkLasting(raw, path);
  return {
    drug,
    amount,
    route: raw.route,
    at: readQuantity(raw.at, [...path, 'at'], ['time'], time),
    ...(raw.lasting === undefined
      ? {}
      : { lasting: readQuantity(raw.lasting, [...path, 'lasting'], ['time'], duration) }),
    ...(raw.every === undefined ? {} : { every: readQuantity(raw.every, [...path, 'every'], ['time'], duration) }),
    ...(raw.times === undefined ? {} : { times: raw.times }),
  };
}

function checkRoute({ drug, route }: DoseFile, path: Path, catalog: Catalog): void {
  const problem = routeProblem(drug, route, catalog);
  if (problem !== null) refuse({ path: [...path, 'route'], ...problem });
}

function checkRepeats(raw: DoseFile, path: Path): void {
  const has = raw.every !== undefined ? 'every' : 'times';
  const lacks = has === 'every' ? 'times' : 'every';
  if (raw.every === undefined && (raw.times === undefined || raw.times === 1)) return;
  if (raw.every !== undefined && raw.times !== undefined) return;
  const advice = `Add "${lacks}:", or delete "${has}".`;
  refuse({
    path: [...path, has],
    message: `"${has}" stands without "${lacks}"`,
    expected: 'both or none',
    found: has,
    advice,
  });
}

function checkLasting(raw: DoseFile, path: Path): void {
  if (raw.route === 'infusion' && raw.lasting === undefined) {
    const advice = 'Add "lasting: 24 h", or choose the route bolus.';
    refuse({
      path: [...path, 'route'],
      message: 'an infusion needs its length',
      expected: '"lasting"',
      found: 'nothing',
      advice,
    });
  }
  if (raw.route !== 'infusion' && raw.lasting !== undefined) {
    const advice = 'Delete "lasting", or choose the route infusion.';
    refuse({
      path: [...path, 'lasting'],
      message: 'only an infusion has a length',
      found: `the route ${raw.route}`,
      advice,
    });
  }
}
