import type { EntityEntries } from '../entity.ts';

/** Outcomes of patients and of treated mice. */
export const clinicalEndpoints = {
  'clinical-outcome': {
    name: 'clinical outcome (unspecified)',
    synonyms: ['outcome'],
  },
  'complete-remission': {
    name: 'complete remission',
    synonyms: ['CR/CRi', 'CR'],
  },
  'count-recovery': {
    name: 'count recovery',
  },
  cytopenia: {
    name: 'cytopenia',
  },
  'event-free-survival': {
    name: 'event-free survival',
    synonyms: ['EFS'],
  },
  'overall-survival': {
    name: 'overall survival',
    synonyms: ['survival of the host', 'OS'],
    note: 'also survival of treated mice',
  },
  'pml-risk': {
    name: 'risk of progressive multifocal leukoencephalopathy',
    ids: ['MONDO:0016318', 'NCIT:C26815'],
    seenIn: ['mondo'],
    synonyms: ['PML risk'],
  },
  relapse: {
    name: 'relapse',
  },
  response: {
    name: 'response to treatment',
  },
} as const satisfies EntityEntries;
