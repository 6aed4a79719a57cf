import { describe, expect, test } from 'vitest';
import { type Finding, type FindingStatus, statusOf, type Verdict } from '../../../src/evidence/index.ts';

const plain: Finding = {
  id: 'A123',
  section: 'Introduction',
  refs: [],
  says: 'Something is so.',
  kind: 'mechanism',
  context: 'normal',
  species: 'mouse',
};
const background: Finding = { ...plain, background: true };
const question: Finding = { ...background, kind: 'dispute', dispute: 'D-BMAT' };
const side: Finding = { ...question, side: 'a' };

const nothing: Verdict | undefined = undefined;

describe('the status of a finding', () => {
  test.each<[string, Finding, boolean, Verdict | undefined, FindingStatus]>([
    ['neither rule nor assay yet', plain, false, nothing, 'open'],
    ['kept for context', background, false, nothing, 'narrative'],
    ['a disputed question', question, false, nothing, 'open'],
    ['one answer to it, kept for context', side, false, nothing, 'narrative'],
    ['a rule', plain, true, nothing, 'modelled'],
    ['a rule after all', background, true, nothing, 'modelled'],
    ['a rule that cites the question', question, true, nothing, 'modelled'],
    ['an assay that measures its own rule', plain, true, 'by construction', 'modelled'],
    ['an assay by construction without citation', plain, false, 'by construction', 'modelled'],
    ['an assay that holds', plain, true, 'shown', 'shown'],
    ['an assay that holds without any rule', plain, false, 'shown', 'shown'],
    ['an assay that fails', plain, true, 'not shown', 'not shown'],
    ['an assay that cannot tell', plain, true, 'undecided', 'undecided'],
    ['an assay of a finding kept for context', background, false, 'not shown', 'not shown'],
    ['an assay of a disputed question', question, false, 'undecided', 'undecided'],
  ])('%s', (_, finding, isCited, verdict, status) => {
    const citedByRules = new Set(isCited ? [finding.id] : ['A124']);
    const verdicts = new Map<string, Verdict>(verdict === undefined ? [['A124', 'shown']] : [[finding.id, verdict]]);
    expect(statusOf(finding, { citedByRules, verdicts })).toBe(status);
  });
});
