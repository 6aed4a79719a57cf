import { describe, expect, test } from 'vitest';
import {
  bearingsOf,
  type Entity,
  entities,
  entityOf,
  type Finding,
  type FindingId,
  findings,
  findingsOn,
  type Link,
  partsOf,
  sayLink,
} from '../../../src/evidence/index.ts';

const all = Object.values<Finding>(findings).flatMap(({ id, links }) => (links ?? []).map((link) => ({ id, link })));
const kindOf = (id: string) => Object.values<Entity>(entities).find((entity) => entity.id === id)?.kind;

describe('links', () => {
  test('the review claims 538 causal steps', () => {
    expect(all).toHaveLength(538);
  });

  test('both ends, the way between and the cell are known entities, the cell a cell and the drug a drug', () => {
    for (const { id, link } of all) {
      for (const part of partsOf(link)) expect(Object.keys(entities), id).toContain(part);
      for (const cell of [link.cell, link.sourceCell]) if (cell !== undefined) expect(kindOf(cell)).toBe('cell type');
      if (link.drug !== undefined) expect(kindOf(link.drug), id).toBe('drug');
    }
  });

  test('no link is its own way, and a finding states each once', () => {
    for (const { id, link } of all) {
      expect(link.via ?? [], id).not.toContain(link.source);
      expect(link.via ?? [], id).not.toContain(link.target);
    }
    const stated = all.map(({ id, link }) => `${id} ${JSON.stringify(link)}`);
    expect(new Set(stated).size).toBe(stated.length);
  });

  test('nothing acts on itself', () => {
    for (const { id, link } of all) expect([id, link.source]).not.toEqual([id, link.target]);
  });
});

describe('two findings that give one step another sign', () => {
  const bySteps = Map.groupBy(all, ({ link: { source, target, cell, sourceCell, drug } }) =>
    [source, target, cell, sourceCell, drug].join(' '),
  );
  const clashes = [...bySteps.values()].filter(
    (same) => new Set(same.map(({ link }) => link.sign).filter((sign) => sign !== '~')).size > 1,
  );
  const sidesOf = (id: string) => bearingsOf(id).map(({ dispute, side }) => `${dispute} ${side}`);

  test('stand on the two sides of a dispute, but for one pair', () => {
    const undeclared = clashes.filter((same) => {
      const bearings = same.flatMap(({ id }) => sidesOf(id));
      return !bearings.some((one) => one.endsWith(' a') && bearings.includes(`${one.slice(0, -1)}b`));
    });
    expect(clashes.length).toBeGreaterThan(undeclared.length);
    expect(undeclared.map((same) => same.map(({ id }) => id))).toEqual([
      // Fat in healthy tail vertebrae (D-BMAT), and its loss in leukemia (D-BMAT-LEUKEMIA).
      ['A056', 'A156'],
    ]);
  });
});

describe('a link in words', () => {
  test.each<[string, Link]>([
    [
      'Ang-1 raises quiescence of HSCs via Tie-2.',
      { source: 'angpt1', sign: '+', target: 'quiescence', cell: 'hsc', via: ['tie-2'] },
    ],
    [
      'MSC vesicles act on differentiation of MSCs (direction left open).',
      { source: 'msc-ev', sign: '~', target: 'differentiation', cell: 'msc' },
    ],
    [
      'HIF-2a was found not to change stem cell maintenance of LSCs.',
      { source: 'hif-2a', sign: '0', target: 'stem-cell-maintenance', cell: 'lsc' },
    ],
    [
      'Leukemic niche lowers the number of HSCs.',
      { source: 'leukemic-niche', sign: '-', target: 'cell-number', cell: 'hsc' },
    ],
    ['MSC raises the number of adipocytes.', { source: 'msc', sign: '+', target: 'adipocyte' }],
    [
      'Proliferation of AML cells raises marrow blast fraction.',
      { source: 'proliferation', sourceCell: 'aml-cell', sign: '+', target: 'marrow-blast-fraction' },
    ],
    [
      'S100A4 raises drug resistance of AML cells (cytarabine).',
      { source: 's100a4', sign: '+', target: 'drug-resistance', cell: 'aml-cell', drug: 'cytarabine' },
    ],
    ['p21 lowers proliferation.', { source: 'p21', sign: '-', target: 'proliferation' }],
    [
      'Ablation of osteoblasts lowers marrow cellularity.',
      { source: 'osteoblast-ablation', sign: '-', target: 'marrow-cellularity' },
    ],
  ])('%s', (sentence, link) => {
    expect(sayLink(link)).toBe(sentence);
  });
});

describe('findings on an entity', () => {
  const idsOn = (name: string) => findingsOn(entityOf(name)).map(({ id }) => id as FindingId);

  test('come from links and from words', () => {
    // By the review: A079 is about Jagged1 on osteoblasts, and A076 names it as the way of osteopontin.
    expect(idsOn('Jagged1')).toEqual(expect.arrayContaining(['A076', 'A079']));
    // The legend of figure 1 names osteoclasts and links nothing to them.
    expect(idsOn('osteoclast')).toContain('A118');
  });

  test('do not mistake plain words for short names', () => {
    // "No HSCs in the most oxygen-poor spot" is not about nitric oxide.
    expect(idsOn('nitric-oxide')).toEqual([]);
  });
});
