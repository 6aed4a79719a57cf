import { Document, isMap, isSeq } from 'yaml';
import { printQuantity, type Quantity } from '../../core/units.ts';
import type { Measure } from '../../model/measure.ts';
import { isParameter } from '../../model/parameter.ts';
import type { Dose, Moment } from '../../model/regimen.ts';
import type { Perturbation, Scenario } from '../../model/scenario.ts';
import { parameterWritten } from './parameters.ts';

/** A complete scenario file: YAML that reads back to an equal scenario. */
export function printScenario(scenario: Scenario): string {
  const { rules = [], set, perturb, regimens, cut, sides, record, ...rest } = scenario;
  const document = new Document({
    ...quantitiesPrinted(rest),
    record: recordPrinted(record),
    ...(rules.length === 0 ? {} : { rules: rules.map(printed) }),
    ...(Object.keys(set).length === 0 ? {} : { set: quantitiesPrinted(set) }),
    ...(cut.length === 0 ? {} : { cut }),
    ...(perturb.length === 0 ? {} : { perturb: perturb.map(printPerturbation) }),
    ...(regimens.length === 0 ? {} : { regimens: regimens.map(regimenPrinted) }),
    ...(Object.keys(sides).length === 0 ? {} : { sides }),
  });
  flow(document.get('block'));
  if (record.measures === undefined) flow(document.get('record'));
  flowAll(document.getIn(['record', 'measures']));
  for (const list of ['rules', 'perturb', 'regimens']) flowEntries(document, list);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Regimens as an overlay file has them. */
export function printRegimens(regimens: Scenario['regimens']): string {
  const document = new Document({ regimens: regimens.map(regimenPrinted) });
  flowEntries(document, 'regimens');
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function regimenPrinted({ start, ...regimen }: Scenario['regimens'][number]): object {
  const doses = regimen.doses.map(inOrder);
  return { id: regimen.id, start: printMoment(start), ...quantitiesPrinted({ ...regimen, doses }) };
}

/** A dose in the order of the reader, whatever the order in which it was stated. */
function inOrder({ drug, amount, route, at, lasting, every, times }: Dose): Readonly<Record<keyof Dose, unknown>> {
  return { drug, amount, route, at, lasting, every, times };
}

function flowEntries(document: Document, list: string): void {
  const entries = document.get(list);
  if (isSeq(entries)) for (const entry of entries.items) flowParts(entry);
}

/** Keep short mappings on one line: moments, groups, doses and numbers with their sources. */
function flowParts(entry: unknown): void {
  if (!isMap(entry)) return;
  for (const key of [
    'at',
    'start',
    'asManyAs',
    'genotype',
    'cells',
    'halfMaximum',
    'power',
    'side',
    'because',
    'cycles',
  ])
    flow(entry.get(key));
  for (const list of ['doses', 'adjust']) flowAll(entry.get(list));
}

function flowAll(entries: unknown): void {
  if (isSeq(entries)) for (const each of entries.items) flow(each);
}

function flow(node: unknown): void {
  if (isMap(node) || isSeq(node)) node.flow = true;
}

function printMoment(moment: Moment): unknown {
  return 'time' in moment ? printQuantity(moment.time) : quantitiesPrinted(moment);
}

function recordPrinted({ measures, ...intervals }: Scenario['record']): object {
  return {
    ...quantitiesPrinted(intervals),
    ...(measures === undefined ? {} : { measures: measures.map(measurePrinted) }),
  };
}

/** Sets of markers by their ids, as files name them. */
function measurePrinted(measure: Measure): object {
  const entries = Object.entries(quantitiesPrinted(measure));
  return Object.fromEntries(entries.map(([key, value]) => [key, idOfGate(value) ?? value]));
}

function idOfGate(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
}

function printPerturbation({ id, at, ...rest }: Perturbation): unknown {
  return { id, at: printMoment(at), ...(quantitiesPrinted(rest) as object) };
}

function isQuantity(value: object): value is Quantity {
  return 'dimension' in value && 'unit' in value && 'amount' in value;
}

/** A copy of plain data in which each quantity is written as text. */
function quantitiesPrinted(value: unknown): object {
  return printed(value) as object;
}

function printed(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(printed);
  if (isParameter(value)) return parameterWritten(value);
  if (isQuantity(value)) return printQuantity(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([key, each]) => [key, printed(each)]));
}
