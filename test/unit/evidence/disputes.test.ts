import { describe, expect, test } from 'vitest';
import { bearingsOf, type Dispute, disputes, type Finding, findings, sourcesOf } from '../../../src/evidence/index.ts';

const all: readonly Dispute[] = Object.values(disputes);

describe('disputes', () => {
  test('there are 17 on the marrow and 11 on therapy, listed by id', () => {
    expect(all).toHaveLength(17 + 11);
    for (const [id, dispute] of Object.entries(disputes)) expect(dispute.id).toBe(id);
  });

  test('each names an experiment with another outcome for either side', () => {
    for (const { id, experiment } of all) {
      const { setup, measured, ifA, ifB } = experiment;
      for (const words of [setup, measured, ifA, ifB]) expect(words.length, id).toBeGreaterThan(0);
      expect(ifA, id).not.toBe(ifB);
    }
  });

  test('both sides rest on findings, and no finding stands on both', () => {
    const sides = all.flatMap((dispute) => (['a', 'b'] as const).map((name) => ({ dispute, name })));
    const empty = sides.filter(({ dispute, name }) => dispute.sides[name].findings.length === 0);
    // The review says of its one answer that it is not confirmed, and gives no other.
    expect(empty.map(({ dispute, name }) => `${dispute.id} ${name}`)).toEqual(['D-BCL2-ROUTE b']);
    for (const { id, sides, neutral } of all) {
      const named = [...sides.a.findings, ...sides.b.findings, ...neutral];
      expect(new Set(named).size, id).toBe(named.length);
    }
  });

  test('a side lacks a source only where the review prints none', () => {
    const withoutSource = all.flatMap(({ id, sides }) =>
      (['a', 'b'] as const).filter((name) => sourcesOf(sides[name]).length === 0).map((name) => `${id} ${name}`),
    );
    // The review prints no source with these: A028-A030, A094, A120, A013 and A174, B129, B130, B123, B031, B131 and
    // B132, B162 and B163; D-BCL2-ROUTE b has no finding at all.
    expect(withoutSource).toEqual([
      'D-NICHE-TAXONOMY a',
      'D-O2-GRADIENT a',
      'D-AML-HYPOXIA a',
      'D-LSC-CYCLE a',
      'D-HIF-TARGETING a',
      'D-HIF-TARGETING b',
      'D-ESELECTIN-CLINIC b',
      'D-WARBURG a',
      'D-HAP-HSC a',
      'D-BCL2-ROUTE b',
      'D-O2-BANDS a',
      'D-MOBILISER-HSC b',
    ]);
  });

  test('each default names a side that rests on findings, or none, and the findings that decide', () => {
    for (const { id, sides, neutral, default: weighed } of all) {
      const { side, reason } = weighed;
      const named: readonly string[] = reason.match(/\b[AB]\d{3}\b/g) ?? [];
      const held: readonly string[] = [...sides.a.findings, ...sides.b.findings, ...neutral];
      expect(reason, id).toMatch(/^[A-Z][^.]+\.$/);
      expect(named.length, id).toBeGreaterThan(0);
      if (side === 'none') continue;
      expect(sides[side].findings.length, id).toBeGreaterThan(0);
      expect(
        named.some((finding) => held.includes(finding)),
        id,
      ).toBe(true);
    }
  });

  test('a dispute and one that repeats its sides have one default', () => {
    expect(disputes['D-O2-BANDS'].sides.b.findings).toEqual(disputes['D-O2-GRADIENT'].sides.b.findings);
    expect(disputes['D-O2-BANDS'].default.side).toBe(disputes['D-O2-GRADIENT'].default.side);
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

  test('a finding may bear on several disputes', () => {
    // By the review: that low oxygen is met by HIF speaks for the need of hypoxia and for the need of HIF.
    expect(bearingsOf('A100')).toEqual([
      { dispute: 'D-HYPOXIA-REQUIREMENT', side: 'a' },
      { dispute: 'D-HIF-HSC', side: 'a' },
    ]);
    expect(bearingsOf('A039')).toEqual([{ dispute: 'D-QUIESCENCE-NICHE', side: null }]);
    expect(bearingsOf('A001')).toEqual([]);
  });

  test('the sources of a side are those of its findings, each once', () => {
    // By the review: A033, A034 and A036 print [15], A038 prints [17].
    expect(sourcesOf(disputes['D-HSC-LOCATION'].sides.b)).toEqual(['Acar2015', 'Kokkaliaris2020']);
  });
});
