import { describe, expect, test } from 'vitest';
import { type Dispute, disputes, type Finding, findings, sourcesOf } from '../../../src/evidence/index.ts';

const all: readonly Dispute[] = Object.values(disputes);

describe('disputes', () => {
  test('both sides rest on findings, and no finding stands on both', () => {
    for (const { id, sides, neutral } of all) {
      expect(sides.a.findings.length, id).toBeGreaterThan(0);
      expect(sides.b.findings.length, id).toBeGreaterThan(0);
      const named = [...sides.a.findings, ...sides.b.findings, ...neutral];
      expect(new Set(named).size, id).toBe(named.length);
    }
  });

  test('a side lacks a source only where the review prints none', () => {
    const withoutSource = all.flatMap(({ id, sides }) =>
      (['a', 'b'] as const).filter((name) => sourcesOf(sides[name]).length === 0).map((name) => `${id} ${name}`),
    );
    // The review prints no source with these: A028-A030, A094, A013 and A174, A120, B162 and B163.
    expect(withoutSource).toEqual([
      'D-NICHE-TAXONOMY a',
      'D-O2-GRADIENT a',
      'D-LSC-CYCLE a',
      'D-AML-HYPOXIA a',
      'D-MOBILISER-HSC b',
    ]);
  });

  test('a finding that takes a side is listed there, and one that takes none is neutral or on a side', () => {
    for (const { id, dispute, side } of Object.values<Finding>(findings)) {
      if (dispute === undefined) {
        expect(side, id).toBeUndefined();
        continue;
      }
      const { sides, neutral } = disputes[dispute];
      const named: readonly string[] =
        side === undefined ? [...neutral, ...sides.a.findings, ...sides.b.findings] : sides[side].findings;
      expect(named, id).toContain(id);
    }
  });

  test('the sources of a side are those of its findings, each once', () => {
    // By the review: A033, A034 and A036 print [15], A038 prints [17].
    expect(sourcesOf(disputes['D-HSC-LOCATION'].sides.b)).toEqual(['Acar2015', 'Kokkaliaris2020']);
  });
});
