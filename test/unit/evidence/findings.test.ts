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
  test('an id is A or B with three digits and stands in one section only', async () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    const modules: object[] = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
    const ids = modules.flatMap((module) => Object.values(module).flatMap((entries: object) => Object.keys(entries)));
    expect(files).toHaveLength(sections.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(all.map(({ id }) => id).sort());
    for (const id of ids) expect(id).toMatch(/^[AB]\d{3}$/);
  });

  test('every finding lies under its own id in a known section, and no section is empty', () => {
    for (const [id, finding] of Object.entries<Finding>(findings)) {
      expect(finding.id).toBe(id);
      expect(sections).toContain(finding.section);
    }
    expect(new Set(all.map(({ section }) => section))).toEqual(new Set(sections));
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
      'A004', // 7+3 printed as a sequence of ten days
      'A013', // LSCs without limit, elsewhere dormant
      'A045', // plasmin called a matrix component
      'A055', // adipocyte SCF at rest and in regeneration
      'A056', // suppression in tail vertebrae
      'A091', // "nesting-GFP"
      'A093', // 10 mmHg as the ceiling
      'A095', // word missing in the oxygen gradient
      'A096', // less oxygen, more ROS
      'A098', // calvarium, not metaphysis
      'A105', // Itkin et al. without a number
      'A106',
      'A193', // hypoxia of leukemic marrow
      'A211', // ROS from oxygen alone
      'A219', // sign of SLUG and ROS
      'B014', // STAT3 with two outputs
      'B024', // "circulating" for cycling
      'B100', // 36% includes a partial remission
      'B108', // a pilot called randomized
    ];
    for (const id of wrong) expect(findings[id].note, id).toBeDefined();
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
