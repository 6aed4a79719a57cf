import { internal } from '../../core/units.ts';
import type { Overlay, Scenario } from '../../model/scenario.ts';
import type { Catalog, Resolve } from '../scenario-file/catalog.ts';
import { readChanges } from '../scenario-file/changes.ts';
import { checkShape } from '../scenario-file/explain.ts';
import { time } from '../scenario-file/moments.ts';
import { knownName } from '../scenario-file/names.ts';
import { applyOverlay, located } from '../scenario-file/overlay.ts';
import { type Path, ProblemFound, refuse, show } from '../scenario-file/problem.ts';
import { readQuantity } from '../scenario-file/quantities.ts';
import { findBase } from '../scenario-file/read.ts';
import { knowing } from '../scenario-file/rules.ts';
import { parseSource } from '../scenario-file/source.ts';
import { type OwnSwitchFile, type StudyDesign, studyFile, studyShape } from './shape.ts';

/** One side of a switch: its name, what it says, and what is laid over the scenario where it holds. */
export interface StudySide {
  /** `a` or `b`; of a parameter its value. */
  readonly label: string;
  readonly says: string | null;
  readonly overlay: Overlay;
}

/** Something that is turned: a dispute of the review, a parameter, or what the file states itself. */
export interface StudySwitch {
  readonly kind: 'dispute' | 'parameter' | 'own';
  readonly id: string;
  readonly says: string | null;
  readonly sides: { readonly a: StudySide; readonly b: StudySide };
}

/** Several switches, turned in one scenario, and what is asked of them. */
export interface Study {
  readonly id: string;
  readonly title: string;
  readonly scenario: Scenario;
  readonly design: StudyDesign;
  /** Null where the file leaves it open. */
  readonly seeds: number | null;
  readonly outcomes: readonly string[] | null;
  readonly switches: readonly StudySwitch[];
}

/**
 * Read a study file, YAML or JSON.
 *
 * @param file     its name, for messages and for the scenario that it names
 * @param outcomesIn names of outcomes that can be asked of a scenario
 * @param resolve  gives the text of the scenario file that is named; without it only known scenarios can be
 * @throws MarrowError `invalid-input` with file, line and column, what was expected and found, and what to do
 */
export function readStudy(
  text: string,
  file: string,
  catalog: Catalog,
  outcomesIn: (scenario: Scenario) => readonly string[],
  resolve?: Resolve,
): Study {
  const source = parseSource(text, file, studyFile);
  const raw = checkShape(source, studyShape, studyFile);
  return located(source, () => {
    const base = findBase(raw.scenario, ['scenario'], file, catalog, resolve, [file]);
    const scenario =
      raw.until === undefined
        ? base
        : applyOverlay(base, { until: readQuantity(raw.until, ['until'], ['time'], time) });
    const known = knowing(catalog, scenario.rules);
    const switches = raw.switches.map((each, k) =>
      typeof each === 'string' ? readNamed(each, ['switches', k], known) : readOwn(each, ['switches', k], known),
    );
    refuseClashes(switches, catalog);
    return {
      id: raw.id,
      title: raw.title,
      scenario,
      design: raw.design ?? 'one-at-a-time',
      seeds: raw.seeds ?? null,
      outcomes: raw.outcomes === undefined ? null : readOutcomes(raw.outcomes, outcomesIn(scenario)),
      switches,
    };
  });
}

function readOutcomes(asked: readonly string[], known: readonly string[]): string[] {
  return asked.map((each, k) => {
    if (asked.indexOf(each) < k) {
      refuse({
        path: ['outcomes', k],
        message: `the outcome ${show(each)} is asked for twice`,
        expected: 'each once',
        advice: 'Delete one of them.',
      });
    }
    return knownName(each, known, 'outcome', ['outcomes', k]);
  });
}

/** A dispute by its id, or a parameter with its two values. */
function readNamed(text: string, path: Path, catalog: Catalog): StudySwitch {
  if (!text.includes('=')) {
    const id = knownName(text, catalog.disputes.keys(), 'dispute', path);
    const side = (label: string): StudySide => ({ label, says: null, overlay: { sides: { [id]: label } } });
    return { kind: 'dispute', id, says: null, sides: { a: side('a'), b: side('b') } };
  }
  const [, parameter = '', low = '', high = ''] = /^([^=]+)=([^,]+),([^,]+)$/.exec(text) ?? [];
  if (parameter === '') {
    return refuse({
      path,
      message: 'not a parameter with two values',
      expected: 'PATH=LOW,HIGH',
      found: show(text),
      advice: 'For instance "rules.hypoxia-stabilizes-hif1a.power=2,8".',
    });
  }
  const id = parameter.trim();
  const side = (value: string): StudySide => {
    const set = { [id]: value.trim() };
    return {
      label: value.trim(),
      says: null,
      overlay: placed(
        () => path,
        () => readChanges({ set }, catalog),
      ),
    };
  };
  const sides = { a: side(low), b: side(high) };
  const [least, most] = [sides.a, sides.b].map(({ overlay }) => internal(overlay.set![id]!));
  if (!(least! < most!))
    refuse({
      path,
      message: 'the two values do not rise',
      expected: 'PATH=LOW,HIGH',
      found: show(text),
      advice: 'Write the lower one first.',
    });
  return { kind: 'parameter', id, says: null, sides };
}

function readOwn({ id, says, a, b }: OwnSwitchFile, path: Path, catalog: Catalog): StudySwitch {
  const side = (label: 'a' | 'b', { says: own, ...changes }: OwnSwitchFile['a']): StudySide => ({
    label,
    says: own ?? null,
    overlay: placed(
      (inner) => [...path, label, ...inner],
      () => readChanges(changes, catalog),
    ),
  });
  return { kind: 'own', id, says: says ?? null, sides: { a: side('a', a), b: side('b', b) } };
}

/** Problems of a part of the file, at their place in the whole. */
function placed<T>(place: (inner: Path) => Path, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ProblemFound)) throw error;
    throw new ProblemFound({ ...error.problem, path: place(error.problem.path) });
  }
}

/** Effects of switches that set the same thing could not be told apart. */
function refuseClashes(switches: readonly StudySwitch[], catalog: Catalog): void {
  switches.forEach((each, k) => {
    const path = ['switches', k];
    for (const other of switches.slice(0, k)) {
      if (other.id === each.id) {
        refuse({
          path,
          message: `two switches are called ${show(each.id)}`,
          expected: 'each once',
          advice: 'Delete one of them.',
        });
      }
      const shared = touched(each, catalog).find((name) => touched(other, catalog).includes(name));
      if (shared === undefined) continue;
      refuse({
        path,
        message: `the switches ${show(other.id)} and ${show(each.id)} both change ${shared}`,
        expected: 'switches of which each changes something of its own',
        advice: 'Make one switch of the two.',
      });
    }
  });
}

/** All that either side of a switch states, with what the sides of disputes that it takes set and cut. */
function touched({ sides }: StudySwitch, { switches = [] }: Catalog): string[] {
  const behind = (dispute: string) =>
    Object.values(switches.find(({ id }) => id === dispute)?.sides ?? {}).flatMap(({ set, cut }) => [
      ...Object.keys(set),
      ...cut,
    ]);
  return [sides.a, sides.b].flatMap(({ overlay }) => {
    const { anatomy, rules = [], set = {}, cut = [], perturb = [], regimens = [], sides: taken = {} } = overlay;
    return [
      ...(anatomy?.arterioles === undefined ? [] : ['the number of arterioles']),
      ...Object.keys(anatomy?.stroma ?? {}).map((cell) => `the place of ${cell}`),
      ...rules.map(({ id }) => `the rule ${id}`),
      ...Object.keys(set),
      ...cut,
      ...perturb.map(({ id }) => `the perturbation ${id}`),
      ...regimens.map(({ id }) => `the regimen ${id}`),
      ...Object.keys(taken).flatMap((id) => [`the side of ${id}`, ...behind(id)]),
    ];
  });
}
