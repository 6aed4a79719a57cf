import { describe, expect, test } from 'vitest';
import { MarrowError } from '../../../src/core/error.ts';
import {
  disputeOf,
  entities,
  entityOf,
  findingOf,
  findings,
  referenceOf,
  references,
} from '../../../src/evidence/index.ts';

describe('looking up by a name from a file', () => {
  test('finds what exists', () => {
    expect(findingOf('A096')).toBe(findings.A096);
    expect(referenceOf('Spencer2014')).toBe(references.Spencer2014);
    expect(disputeOf('D-BMAT').id).toBe('D-BMAT');
    expect(entityOf('SDF-1')).toBe(entities.cxcl12);
  });

  test('offers the nearest name', () => {
    expect(() => referenceOf('Spencer2013')).toThrow('Did you mean "Spencer2014"?');
    expect(() => findingOf('a096')).toThrow('Did you mean "A096"?');
    expect(() => disputeOf('D-BMTA')).toThrow('Did you mean "D-BMAT"?');
    expect(() => entityOf('osteoblsat')).toThrow('Did you mean "osteoblast"?');
  });

  test('says so in one sentence when nothing is near, and does not take inherited names for entries', () => {
    expect(() => findingOf('toString')).toThrow(MarrowError);
    expect(() => findingOf('osteoblast')).toThrow(/^Marrow knows no finding of that name; expected one of \d+ names/);
    expect(() => findingOf('osteoblast')).not.toThrow('Did you mean');
  });
});
