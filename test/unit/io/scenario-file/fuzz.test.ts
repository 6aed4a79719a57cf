import { expect, test } from 'vitest';
import { MarrowError } from '../../../../src/core/error.ts';
import { printScenario, readOverlay, readScenario } from '../../../../src/io/scenario-file/index.ts';
import { smallAml, smallCatalog } from './small-catalog.ts';

/** Numbers in 0..n−1 from a seed (mulberry32), so that a failure can be repeated. */
function numbers(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

const scraps = [
  '\t',
  '\n',
  '\r',
  '\0',
  '"',
  "'",
  '[',
  '{',
  ']',
  '}',
  ':',
  ': ',
  ',',
  '- ',
  '? ',
  '#',
  '&a ',
  '*a',
  '!!int ',
  '<<: ',
  '|',
  '>',
  '%',
  '---\n',
  '...\n',
  '__proto__: 1\n',
  '1e400',
  '.inf',
  '-',
  '😀',
  '\ud800',
  '\ufeff',
  '\u2028',
  '~',
  'null',
  '99999999999999999999',
  '{'.repeat(40),
  '- '.repeat(40),
  'extends: established-aml\n',
];

function mutated(text: string, next: (n: number) => number): string {
  let out = text;
  for (let changes = 1 + next(4); changes > 0; changes--) {
    const from = next(out.length + 1);
    const to = Math.min(out.length, from + next(20));
    const kind = next(4);
    const scrap = scraps[next(scraps.length)] as string;
    if (kind === 0) out = out.slice(0, from) + out.slice(to);
    if (kind === 1) out = out.slice(0, from) + scrap + out.slice(from);
    if (kind === 2) out = out.slice(0, from) + scrap + out.slice(to);
    if (kind === 3) out = out.slice(0, from) + out.slice(from, to).repeat(1 + next(20)) + out.slice(from);
  }
  return out;
}

/** Ends well, with a scenario or with a located refusal, and says which. */
function outcome(read: () => unknown, seed: number): 'read' | 'refused' {
  const start = process.threadCpuUsage();
  let result: 'read' | 'refused' = 'read';
  try {
    read();
  } catch (error) {
    if (!(error instanceof MarrowError)) throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
    expect(error.kind, `seed ${seed}`).toBe('invalid-input');
    expect(error.fault.where?.line, `seed ${seed}`).toBeGreaterThan(0);
    expect(error.fault.where?.column, `seed ${seed}`).toBeGreaterThan(0);
    expect(error.fault.advice, `seed ${seed}`).toBeTruthy();
    result = 'refused';
  }
  expect(process.threadCpuUsage(start).user / 1000, `seed ${seed}, ms of work`).toBeLessThan(1000);
  return result;
}

const yaml = printScenario(smallAml);
const json = JSON.stringify({
  extends: 'established-aml',
  seed: 3,
  set: { 'hsc.radius': '4 µm' },
  cut: ['ros-wakes-hsc'],
  perturb: [{ id: 'p', at: { after: 'onset', by: '2 d' }, action: 'block', target: 'CXCR4', fraction: '50 %' }],
});

test.each([
  ['YAML', yaml],
  ['JSON', json],
])('five hundred mutations of a good %s file are read or refused, nothing else', (_, text) => {
  const outcomes = Array.from({ length: 500 }, (_, seed) =>
    outcome(() => readScenario(mutated(text, numbers(seed)), 'mutant.yaml', smallCatalog), seed),
  );
  expect(new Set(outcomes)).toEqual(new Set(['read', 'refused']));
});

test('two hundred mutations of an overlay are read or refused, nothing else', () => {
  const text =
    'seed: 3\nuntil: 5 d\nset:\n  hsc.radius: 4 µm\ncut: [ros-wakes-hsc]\nsides: { D-HSC-LOCATION: central }\n';
  for (let seed = 1000; seed < 1200; seed++) {
    outcome(() => readOverlay(mutated(text, numbers(seed)), 'mutant.yaml', smallCatalog), seed);
  }
});
