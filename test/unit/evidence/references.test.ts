import { describe, expect, test } from 'vitest';
import { findings, type Reference, references } from '../../../src/evidence/index.ts';
import { boneAndMacrophages } from '../../../src/evidence/references/bone-and-macrophages.ts';
import { cellKinetics } from '../../../src/evidence/references/cell-kinetics.ts';
import { drugExposure } from '../../../src/evidence/references/drug-exposure.ts';
import { drugLevels } from '../../../src/evidence/references/drug-levels.ts';
import { drugResistance } from '../../../src/evidence/references/drug-resistance.ts';
import { endotheliumAndStroma } from '../../../src/evidence/references/endothelium-and-stroma.ts';
import { leukemicMarrow } from '../../../src/evidence/references/leukemic-marrow.ts';
import { marrowMeasures } from '../../../src/evidence/references/marrow-measures.ts';
import { matrixAndNiches } from '../../../src/evidence/references/matrix-and-niches.ts';
import { normalMarrow } from '../../../src/evidence/references/normal-marrow.ts';
import { oxygenAndEnergy } from '../../../src/evidence/references/oxygen-and-energy.ts';
import { oxygenAndRos } from '../../../src/evidence/references/oxygen-and-ros.ts';
import { signalsInBloodCells } from '../../../src/evidence/references/signals-in-blood-cells.ts';
import { targetedTherapy } from '../../../src/evidence/references/targeted-therapy.ts';
import { keysInNotes } from './notes.ts';

const all: readonly Reference[] = Object.values(references);
const cited = new Set<string>([...Object.values(findings).flatMap(({ refs }) => refs), ...keysInNotes()]);

describe('references', () => {
  test('no key stands in two files', () => {
    const files = [
      normalMarrow,
      matrixAndNiches,
      oxygenAndRos,
      leukemicMarrow,
      drugResistance,
      targetedTherapy,
      cellKinetics,
      drugExposure,
      drugLevels,
      marrowMeasures,
      boneAndMacrophages,
      signalsInBloodCells,
      oxygenAndEnergy,
      endotheliumAndStroma,
    ];
    const keys = files.flatMap((file) => Object.keys(file));
    expect(new Set(keys).size).toBe(keys.length);
    expect(all.map(({ key }) => key).sort()).toEqual([...keys].sort());
  });

  test('a key ends in the year of its source, or names a number of the review whose source is unknown', () => {
    for (const { key, year, number, how } of all) {
      if (key.startsWith('Review')) {
        expect([key, how]).toEqual([`Review${String(number).padStart(2, '0')}`, 'unknown']);
      } else {
        expect(key).toMatch(year === null ? /^[A-Z][A-Za-z]+$/ : new RegExp(`^[A-Z][A-Za-z]+${year}$`));
        expect(how).not.toBe('unknown');
      }
    }
  });

  test('the key of a source with known authors begins with the first one', () => {
    for (const { key, authors, title, year } of all) {
      if (authors === null || year === null || title === null) continue;
      const letters = authors.replace(/[^A-Za-z]/g, '').toLowerCase();
      const name = key.replace(/\d+$/, '').toLowerCase();
      expect(letters.startsWith(name), key).toBe(true);
    }
  });

  test("each number of the review's list of 160 stands at one reference", () => {
    const numbers = all.flatMap(({ number }) => (number === null ? [] : [number]));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 160 }, (_, k) => k + 1));
  });

  test('an unknown source claims no bibliographic detail', () => {
    for (const { how, authors, year, title, journal, volume, pages, doi, pmid } of all) {
      if (how !== 'unknown') continue;
      expect([authors, year, title, journal, volume, pages, doi, pmid]).toEqual(Array(8).fill(null));
    }
  });

  test('identifiers have the form of identifiers', () => {
    for (const { doi, pmid, year } of all) {
      if (doi !== null) expect(doi).toMatch(/^10\.\d{4,}\/\S+$/);
      if (pmid !== null) expect(pmid).toMatch(/^\d{6,8}$/);
      if (year !== null) expect(year).toBeGreaterThan(1950);
    }
    const dois = all.flatMap(({ doi }) => (doi === null ? [] : [doi]));
    expect(new Set(dois).size).toBe(dois.length);
  });

  test('every reference is cited by a finding or marked as background, never both', () => {
    for (const { key, background } of all) expect([key, cited.has(key)]).toEqual([key, !background]);
  });

  test('every reference says what it is cited for', () => {
    for (const { key, note } of all) expect(note.length, key).toBeGreaterThan(10);
  });
});
