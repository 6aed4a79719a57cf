import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  disputes,
  type Finding,
  type FindingId,
  findings,
  type ReferenceKey,
  references,
  sections,
} from '../../../src/evidence/index.ts';
import { keysInNotes, sentences } from './notes.ts';

const all: readonly Finding[] = Object.values(findings);
const folder = new URL('../../../src/evidence/findings/', import.meta.url);

describe('findings', () => {
  test('the review has 220 claims up to leukemia development and 164 from drug resistance on, in its order', () => {
    const ids = all.map(({ id }) => id);
    const numbered = (part: string, count: number) =>
      Array.from({ length: count }, (_, k) => `${part}${String(k + 1).padStart(3, '0')}`);
    expect(ids).toEqual([...numbered('A', 220), ...numbered('B', 164)]);
    expect([...new Set(all.map(({ section }) => section))]).toEqual([...sections]);
  });

  test('an id is A or B with three digits and stands in one section only', async () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    const modules: object[] = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
    const ids = modules.flatMap((module) => Object.values(module).flatMap((entries: object) => Object.keys(entries)));
    expect(files).toHaveLength(sections.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(all.map(({ id }) => id).sort());
    for (const id of ids) expect(id).toMatch(/^[AB]\d{3}$/);
  });

  test('every finding lies under its own id in a known section', () => {
    for (const [id, finding] of Object.entries<Finding>(findings)) {
      expect(finding.id).toBe(id);
      expect(sections).toContain(finding.section);
    }
  });

  test('findings of part A stand in sections before drug resistance, those of part B from there on', () => {
    const resistance = sections.findIndex((section) => section.includes('EMDR'));
    for (const { id, section } of all) {
      expect([id, sections.indexOf(section) >= resistance]).toEqual([id, id.startsWith('B')]);
    }
  });

  test('every cited reference exists, once per finding', () => {
    for (const { id, refs } of all) {
      expect(new Set(refs).size, id).toBe(refs.length);
      for (const key of refs) expect(Object.keys(references), id).toContain(key);
    }
    for (const key of keysInNotes()) expect(Object.keys(references)).toContain(key);
  });

  test('every finding or dispute named in words exists', () => {
    const words = sentences();
    for (const id of words.flatMap((sentence) => sentence.match(/\b[AB]\d{3}\b/g) ?? [])) {
      expect(Object.keys(findings)).toContain(id);
    }
    for (const id of words.flatMap((sentence) => sentence.match(/\bD-[A-Z0-9-]+[A-Z0-9]/g) ?? [])) {
      expect(Object.keys(disputes)).toContain(id);
    }
  });

  test('every finding says one thing, in a sentence', () => {
    for (const { id, says } of all) expect(says, id).toMatch(/^[A-Z].+\.$/);
    expect(new Set(all.map(({ says }) => says)).size).toBe(all.length);
  });

  test('where the review is known to err, the finding says so', () => {
    const wrong: FindingId[] = [
      'A003', // a digit of the incidence missing
      'A004', // 7+3 printed as a sequence of ten days
      'A013', // LSCs without limit, elsewhere dormant
      'A045', // plasmin called a matrix component
      'A052', // marrow fat outside the marrow
      'A055', // adipocyte SCF at rest and in regeneration
      'A056', // suppression in tail vertebrae
      'A091', // "nesting-GFP"
      'A093', // 10 mmHg as the ceiling
      'A095', // word missing in the oxygen gradient
      'A096', // less oxygen, more ROS
      'A098', // calvarium, not metaphysis
      'A105', // Itkin et al. without a number
      'A106',
      'A138', // Ang-2 binding VEGF
      'A140', // nitric oxide
      'A156', // crowding alone
      'A162', // bone lineage at the expense of room
      'A193', // hypoxia of leukemic marrow
      'A201', // STAT3 with two outputs
      'A204', // HIF-2a obstructing development
      'A211', // ROS from oxygen alone
      'A219', // sign of SLUG and ROS
      'B014', // STAT3 with two outputs
      'B019', // sign of integrin alpha7
      'B024', // "circulating" for cycling
      'B026', // "quizardinib"
      'B031', // Warburg without oxygen
      'B067', // "OXi450"
      'B074', // longer survival of responders
      'B081', // deferoxamine with chemotherapy
      'B100', // 36% includes a partial remission
      'B108', // a pilot called randomized
      'B117', // a suspended trial
      'B122', // FAI for 7+3
      'B144', // Nrf2 and mitochondrial ROS
    ];
    for (const id of wrong) expect(findings[id].note, id).toBeDefined();
  });

  test('what has nothing to model claims nothing that could be checked', () => {
    for (const { id, background, claim } of all) if (background === true) expect([id, claim]).toEqual([id, undefined]);
  });

  test('a claim says in whole words what is set up, measured and expected', () => {
    const claims = all.flatMap(({ id, claim }) => (claim === undefined ? [] : [{ id, ...claim }]));
    // Of the review's claims, 278 could be refuted by an experiment in a simulated marrow.
    expect(claims).toHaveLength(278);
    for (const { id, setup, perturb, measured, expected } of claims) {
      for (const words of [setup, measured, expected, perturb ?? 'nothing']) {
        expect(words.trim().length, id).toBeGreaterThan(0);
      }
    }
  });

  test('an id or key that does not exist fails to compile', () => {
    // @ts-expect-error no such finding
    const finding: FindingId = 'A999';
    // @ts-expect-error no such reference
    const reference: ReferenceKey = 'Nobody1900';
    expect(Object.keys(findings)).not.toContain(finding);
    expect(Object.keys(references)).not.toContain(reference);
  });
});
