import { describe, expect, test } from 'vitest';
import { areaOf, areas, armsOf, assays, assaysOf, findingsOf, testable } from '../../../src/assays/index.ts';
import { findings, sections } from '../../../src/evidence/index.ts';
import { isByConstruction } from '../../../src/experiments/paths/path-between.ts';
import { pathOf } from '../../../src/experiments/verify/row.ts';
import { resolve } from '../../../src/model/resolve.ts';
import { marrow } from '../../../src/scenarios/index.ts';

const order = Object.keys(findings);

describe.each(assays.map((assay) => [assay.id, assay] as const))('the assay of %s', (_, assay) => {
  test('has arms of different names that the model can run', () => {
    const arms = armsOf(assay);
    expect(new Set(arms.map(({ name }) => name)).size).toBe(arms.length);
    for (const { scenario } of arms) expect(() => resolve(marrow, scenario)).not.toThrow();
  });

  test('says what least effect counts and why, asks a question, and can come to a conclusion with its seeds', () => {
    expect(assay.expects.smallest).toBeGreaterThan(0);
    expect(assay.expects.because).not.toBe('');
    expect(assay.asks).toMatch(/\?$/);
    expect(assay.seeds).toBeGreaterThanOrEqual(5);
  });

  test('has a cut where an effect is expected, and a probe where none is', () => {
    expect(assay.control.kind).toBe(assay.expects.effect === 'none' ? 'probe' : 'cut');
  });

  test('has each of two things alone, in its control too, where what both do is compared with Bliss', () => {
    for (const { against, alone } of [assay.contrast, assay.control]) {
      expect(alone !== undefined && against !== undefined).toBe(assay.scale === 'beyond Bliss');
    }
  });

  test('claims to be emergent only where more than a single rule leads to what is read', () => {
    const path = pathOf(assay);
    if (assay.class === 'W') return;
    expect(path).not.toBeNull();
    expect(isByConstruction(path!)).toBe(false);
  });
});

test('assays follow the order of the review, and each finding has at most one', () => {
  const places = assays.map(({ id }) => order.indexOf(id));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const tested = assays.flatMap(findingsOf);
  expect(new Set(tested).size).toBe(tested.length);
});

test('every heading of the review has an area, and every finding lies in one', () => {
  expect(new Set(areas).size).toBe(sections.length);
  for (const id of order) expect(areas).toContain(areaOf(id));
});

test('what is testable is what claims something, with an assay or without', () => {
  const ids = testable().map(({ id }) => id);
  for (const finding of Object.values(findings)) {
    expect(ids.includes(finding.id), finding.id).toBe('claim' in finding || assaysOf(finding.id).length > 0);
  }
});
