import { describe, expect, test } from 'vitest';
import { type Assay, assays } from '../../../../src/assays/index.ts';
import { questionOf } from '../../../../src/experiments/index.ts';

const assay = assays.find(({ contrast }) => contrast.against !== undefined)!;
const asked = questionOf(assay, 1);
const other = (change: Partial<Assay>) => questionOf({ ...assay, ...change }, 1);

describe('what a verdict answers', () => {
  test('is another question in other seeds, or more of them', () => {
    expect(questionOf(assay, 2)).not.toBe(asked);
    expect(other({ seeds: assay.seeds + 1 })).not.toBe(asked);
  });

  test('is another question when something else is expected or read', () => {
    const { expects, reading } = assay;
    expect(other({ expects: { ...expects, smallest: 2 * expects.smallest } })).not.toBe(asked);
    expect(other({ reading: { ...reading, says: 'something else' } })).not.toBe(asked);
    expect(other({ reading: { ...reading, records: [{ kind: 'leak' }] } })).not.toBe(asked);
  });

  test('is another question when an arm is run otherwise, or arms change places', () => {
    const { contrast } = assay;
    const later = {
      ...contrast.of,
      followUp: { event: 'a', lasting: { dimension: 'time', amount: 1, unit: 'd' } as const },
    };
    expect(other({ contrast: { ...contrast, of: later } })).not.toBe(asked);
    expect(other({ contrast: { of: contrast.against!, against: contrast.of } })).not.toBe(asked);
  });

  test('is the same question in other words', () => {
    const because = { ...assay.expects, because: 'said otherwise' };
    expect(other({ asks: 'In other words?', note: 'a note', expects: because })).toBe(asked);
  });
});
