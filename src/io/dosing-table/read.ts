import { MarrowError } from '../../core/error.ts';
import { hours, internal, type Quantity, quantity } from '../../core/units.ts';
import { type Dose, type Moment, type Regimen, type Route, routes } from '../../model/regimen.ts';
import type { Catalog } from '../scenario-file/catalog.ts';
import { checkDoses, type DoseAdvice } from '../scenario-file/dose-times.ts';
import { offer, offerDrug } from '../scenario-file/names.ts';
import { printable } from '../scenario-file/printable.ts';
import { ProblemFound } from '../scenario-file/problem.ts';
import { routeProblem } from '../scenario-file/uptake.ts';
import { type Cell, type Row, rowsOf } from './rows.ts';

/** What a table of NONMEM does not say: the units of TIME and AMT, and what its compartments are. */
export interface DosingUnits {
  readonly time: 'h' | 'd';
  readonly amount: 'mg' | 'mg/m²' | 'mg/kg';
  /** CMT → drug, or drug and route: `1` → `venetoclax:oral`. */
  readonly compartments: ReadonlyMap<string, string>;
  /** The patient, where the table has several. */
  readonly patient?: string;
}

const known = ['ID', 'TIME', 'AMT', 'RATE', 'DUR', 'CMT', 'DRUG', 'ROUTE', 'II', 'ADDL', 'EVID', 'MDV', 'SS', 'DV'];

/**
 * Read a dosing table with columns as NONMEM has them into one regimen: TIME and AMT of each dose, RATE (amount per time;
 * an infusion of AMT over RATE) or DUR, II and ADDL (so many more doses at this interval), CMT or DRUG, ROUTE. Rows without
 * a dose are observations and are passed over. The first dose is at the start of the regimen plus its TIME.
 *
 * @param file name, for messages
 * @throws MarrowError `invalid-input` with line and column, for what cannot be read and for what is no dose a body can be given
 */
export function readDosingTable(
  text: string,
  file: string,
  units: DosingUnits,
  catalog: Catalog,
  { id, start }: { readonly id: string; readonly start: Moment },
): Regimen {
  const table = new Table(file, units, catalog);
  const { header, rows: all } = rowsOf(text, file);
  table.checkColumns(header);
  const rows = table.ofPatient(all);
  const doses = rows.flatMap((row) => {
    const dose = table.dose(row);
    return dose === null ? [] : [{ dose, row }];
  });
  if (doses.length === 0)
    throw table.fault(rows[0]!.get('AMT'), 'no row has a dose', 'an AMT above 0', '0 in all rows');
  const regimen = { id, start, doses: doses.map(({ dose }) => dose) };
  const advice: DoseAdvice = {
    overlapsItself: 'Make II longer, or give the same amount in a shorter time.',
    overlaps: (index) =>
      `Let this one begin when that of line ${doses[index]!.row.get('TIME')!.line} has ended, or make one infusion of the two.`,
    tooMany: 'Write repeated doses in one row, with II and ADDL, or give an infusion in place of many doses.',
  };
  try {
    checkDoses(regimen, [], advice);
  } catch (error) {
    if (!(error instanceof ProblemFound)) throw error;
    const { path, message, expected = '', found = '', advice: remedy } = error.problem;
    const row = doses[Number(path[1])]?.row;
    const cell = row === undefined ? header.get('AMT') : row.get(path[2] === 'every' ? 'II' : 'TIME');
    throw table.fault(cell, message, expected, found, remedy);
  }
  return regimen;
}

/** Reads the rows of one file. */
class Table {
  readonly #file: string;
  readonly #units: DosingUnits;
  readonly #catalog: Catalog;

  constructor(file: string, units: DosingUnits, catalog: Catalog) {
    this.#file = file;
    this.#units = units;
    this.#catalog = catalog;
  }

  fault(cell: Cell | undefined, message: string, expected: string, found?: string, advice = 'Correct this value.') {
    return new MarrowError({
      kind: 'invalid-input',
      where: { file: this.#file, line: cell?.line ?? 1, column: cell?.column ?? 1, ...(cell && { path: cell.name }) },
      message,
      expected,
      found: found ?? `"${printable(cell?.text ?? 'nothing')}"`,
      advice,
    });
  }

  /** The rows of the patient that was asked for; a table of several has to say which one is meant. */
  ofPatient(rows: readonly Row[]): readonly Row[] {
    const { patient } = this.#units;
    const ids = [...new Set(rows.map((row) => row.get('ID')?.text ?? '1'))];
    if (patient === undefined && ids.length === 1) return rows;
    const own = rows.filter((row) => (row.get('ID')?.text ?? '1') === patient);
    if (own.length > 0) return own;
    const shown = `${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ', …' : ''}`;
    const what =
      patient === undefined ? 'the table has several patients' : `no row is of patient ${printable(patient)}`;
    throw this.fault(
      rows[0]!.get('ID'),
      what,
      `one of ${shown}`,
      patient ?? `${ids.length} IDs`,
      'Choose one with --patient ID.',
    );
  }

  /** Refuse a header without the columns that are needed, or with one that is nearly one of those that are read. */
  checkColumns(header: Row): void {
    const [first] = header.values();
    for (const name of ['TIME', 'AMT']) {
      if (header.has(name)) continue;
      throw this.fault(
        { ...first!, name },
        `the column ${name} is missing`,
        'TIME and AMT',
        printable([...header.keys()].join(', ')),
        `Add it.`,
      );
    }
    if (!header.has('DRUG') && !header.has('CMT') && this.#units.compartments.size !== 1) {
      const advice = 'Add DRUG, or say what is given with --cmt 1=cytarabine.';
      throw this.fault(
        { ...first!, name: 'DRUG' },
        'the table does not say which drug is given',
        'a column DRUG or CMT',
        'neither',
        advice,
      );
    }
    const unknown = [...header.values()].find(
      ({ name }) => !known.includes(name) && /^(AM|RAT|DOS|TIM|ADD|CM)/.test(name),
    );
    if (unknown !== undefined) {
      throw this.fault(
        unknown,
        `the column ${unknown.name} is not read`,
        known.join(', '),
        unknown.name,
        offer(unknown.name, known).advice,
      );
    }
  }

  /** The dose of a row; null for an observation. */
  dose(row: Row): Dose | null {
    const amount = this.#number(row, 'AMT') ?? 0;
    const event = this.#number(row, 'EVID');
    if (event === 0 && amount > 0) {
      throw this.fault(
        row.get('EVID'),
        'an observation has an amount',
        '1 for a dose, or no amount',
        undefined,
        'Write EVID 1 where it is a dose, and AMT 0 where it is none.',
      );
    }
    if (event === 0 || event === 2 || (event === undefined && amount === 0)) return null;
    if (event !== undefined && event !== 1) {
      throw this.fault(
        row.get('EVID'),
        'resets are not read',
        '0 (observation), 1 (dose) or 2 (other)',
        undefined,
        'Begin a regimen of its own there.',
      );
    }
    if (!(amount > 0))
      throw this.fault(
        row.get('AMT'),
        'the dose is nothing',
        'an amount above 0',
        undefined,
        'Delete the row, or write its amount.',
      );
    if ((this.#number(row, 'SS') ?? 0) !== 0) {
      throw this.fault(
        row.get('SS'),
        'steady state is not read',
        '0',
        undefined,
        'Write the doses that lead to it, with ADDL.',
      );
    }
    const time = this.#number(row, 'TIME');
    if (time === undefined || time < 0) throw this.fault(row.get('TIME'), 'the dose has no time', 'a number from 0 on');
    const { drug, route: named } = this.#drug(row);
    const lasting = this.#lasting(row, amount);
    const route = named ?? (lasting === null ? 'bolus' : 'infusion');
    if ((route === 'infusion') !== (lasting !== null)) {
      throw this.fault(
        row.get('RATE') ?? row.get('ROUTE'),
        `a dose by the route ${route} ${lasting === null ? 'needs' : 'has no'} length`,
        'RATE or DUR for an infusion, none for other routes',
      );
    }
    return {
      drug,
      amount: quantity(amount, this.#units.amount),
      route,
      at: this.#time(time),
      ...(lasting === null ? {} : { lasting }),
      ...this.#repeats(row),
    };
  }

  #time(amount: number): Quantity<'time'> {
    return quantity(amount, this.#units.time);
  }

  #lasting(row: Row, amount: number): Quantity<'time'> | null {
    const rate = this.#number(row, 'RATE') ?? 0;
    const duration = this.#number(row, 'DUR') ?? 0;
    if (rate < 0)
      throw this.fault(row.get('RATE'), 'a modeled rate or duration (−1, −2) is not read', 'a rate above 0, or 0');
    if (duration < 0) throw this.fault(row.get('DUR'), 'the infusion has a negative length', 'a length above 0, or 0');
    if (rate > 0 && duration > 0)
      throw this.fault(row.get('DUR'), 'the infusion has both a rate and a length', 'RATE or DUR');
    if (rate === 0 && duration === 0) return null;
    const lasting = duration > 0 ? duration : amount / rate;
    return hours(internal(this.#time(Number(lasting.toPrecision(12)))));
  }

  #repeats(row: Row): Pick<Dose, 'every' | 'times'> {
    const more = this.#number(row, 'ADDL') ?? 0;
    const interval = this.#number(row, 'II') ?? 0;
    if (more === 0) return {};
    if (!Number.isInteger(more) || more < 0 || more > 999)
      throw this.fault(row.get('ADDL'), 'ADDL is no number of doses', 'a whole number from 0 to 999');
    if (!(interval > 0))
      throw this.fault(
        row.get('II') ?? row.get('ADDL'),
        'more doses need an interval',
        'II above 0',
        undefined,
        'Write II, or ADDL 0.',
      );
    return { every: this.#time(interval), times: more + 1 };
  }

  #drug(row: Row): { readonly drug: string; readonly route: Route | undefined } {
    const { compartments } = this.#units;
    const cell = row.get('DRUG') ?? row.get('CMT');
    const only = cell === undefined ? [...compartments.values()][0] : undefined;
    const text = only ?? compartments.get(cell!.text) ?? cell!.text;
    const [drug = '', way = row.get('ROUTE')?.text] = text.split(':');
    if (!this.#catalog.drugs.has(drug)) {
      const isNumber = /^\d+$/.test(drug);
      const offered = offerDrug(drug, this.#catalog);
      const advice = isNumber ? `Say what it is with --cmt ${drug}=cytarabine.` : offered.advice;
      throw this.fault(
        cell,
        isNumber ? `nobody says what compartment ${drug} is` : `unknown drug "${printable(drug)}"`,
        isNumber ? 'the id of a drug' : offered.expected,
        undefined,
        advice,
      );
    }
    const route = routes.find((each) => each === way);
    if (way !== undefined && way !== '.' && way !== '' && route === undefined) {
      throw this.fault(row.get('ROUTE') ?? cell, 'unknown route', `one of ${routes.join(', ')}`, `"${printable(way)}"`);
    }
    const problem = route === undefined ? null : routeProblem(drug, route, this.#catalog);
    if (problem !== null) {
      const { message, expected, found, advice } = problem;
      throw this.fault(row.get('ROUTE') ?? cell, message, expected, found, advice);
    }
    return { drug, route };
  }

  /** The number of a column; undefined where there is none. */
  #number(row: Row, name: string): number | undefined {
    const cell = row.get(name);
    if (cell === undefined || cell.text === '.' || cell.text === '') return undefined;
    const value = Number(cell.text);
    if (!Number.isFinite(value)) throw this.fault(cell, `${name} is no number`, 'a number, or "." for none');
    return value + 0;
  }
}
