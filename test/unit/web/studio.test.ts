import { expect, it } from 'vitest';
import { days, quantity } from '../../../src/core/units.ts';
import { printScenario } from '../../../src/io/scenario-file/print.ts';
import { figureHealthy, figureLeukemic } from '../../../src/scenarios/figure-one.ts';
import { story } from '../../../src/scenarios/index.ts';
import { printPlace, readPlace } from '../../../src/web/address.ts';
import { printBytes } from '../../../src/web/bytes.ts';
import { differencesOf } from '../../../src/web/differences.ts';
import { changed, draftOf, redone, scenarioFrom, undone } from '../../../src/web/draft.ts';
import type { Folder } from '../../../src/web/kept/folder.ts';
import { sharedFile, takeShared } from '../../../src/web/kept/shared-file.ts';
import { sayCommon } from '../../../src/web/rooms/marrow/say-common.ts';
import { cellsAtStart, printDuration, secondsOf } from '../../../src/web/runs/estimate.ts';

it('keeps the room and what it shows in the address, hostile names included', () => {
  const place = { room: 'review', params: ['A093', 'a/b <i>&#'] } as const;
  expect(readPlace(printPlace(place))).toEqual(place);
  expect(readPlace('#nowhere/x')).toEqual({ room: 'marrow', params: [] });
  expect(readPlace('#runs/%E0%A4%A')).toEqual({ room: 'runs', params: ['%E0%A4%A'] });
});

it('undoes and redoes changes of scenario and switches in one order', () => {
  const first = { past: [], draft: draftOf(story, {}), future: [] };
  const longer = changed(first, draftOf({ ...story, until: days(80) }, {}), 'length');
  const both = changed(longer, draftOf(longer.draft.scenario, { seed: 9 }), 'seed');
  expect(both.draft.planned).toMatchObject({ seed: 9, until: days(80) });
  expect(undone(both).draft).toEqual(longer.draft);
  expect(undone(undone(both)).draft).toEqual(first.draft);
  expect(redone(undone(both)).draft).toEqual(both.draft);
  expect(undone(first)).toBe(first);
  expect(scenarioFrom(printScenario(story))).toEqual(story);
});

it('names everything in which two scenarios differ, and nothing else', () => {
  expect(differencesOf(figureHealthy, { ...figureHealthy, title: 'other', says: 'other', id: 'other' })).toEqual([]);
  expect(differencesOf(figureHealthy, figureLeukemic)).toEqual([
    { of: 'founders', left: null, right: '20 LSC injected on day 0' },
    {
      of: 'treatment induction',
      left: null,
      right: 'cytarabine 100 mg/kg × 5, doxorubicin 3 mg/kg × 3, beginning on day 18',
    },
  ]);
  const changedToo = { ...story, seed: 8, set: { 'hsc.radius': quantity(5, 'µm') }, cut: ['some-rule'] };
  expect(differencesOf(story, changedToo).map(({ of }) => of)).toEqual(['random numbers', 'hsc.radius', 'some-rule']);
});

it('says of two runs that block, vessels and random numbers are the same only where they are', () => {
  const none = new Float32Array(0);
  const kind = new Uint8Array(0);
  const segments = { x1: none, y1: none, z1: none, x2: none, y2: none, z2: none, radius: none, kind };
  const anatomy = { end: 'bone', block: { x: 1, y: 1, z: 1 }, voxel: 1, segments } as const;
  const left = { anatomy, scenario: story };
  expect(sayCommon(left, { ...left })).toBe('The same in both: block, vessels, random numbers.');
  const others = { ...segments, radius: Float32Array.of(4) };
  const larger = { anatomy: { ...anatomy, block: { x: 2, y: 1, z: 1 }, segments: others }, scenario: story };
  expect(sayCommon(left, larger)).toBe('The same in both: random numbers.');
  expect(sayCommon(left, { anatomy, scenario: { ...story, seed: 8 } })).toBe('The same in both: block, vessels.');
  expect(sayCommon(left, { ...larger, scenario: { ...story, seed: 8 } })).toBeNull();
});

it('estimates a run from ticks, cells and the pace of the machine', () => {
  const cells = cellsAtStart(story);
  // 12 days of settling and 65 of the run, 48 ticks each, at 2 µs for each cell.
  expect(secondsOf(story, 0.002)).toBeCloseTo((77 * 48 * cells * 0.002) / 1000, 6);
  expect([12, 130, 7300].map(printDuration)).toEqual(['about 10 seconds', 'about 2 minutes', 'about 2 hours']);
  expect([0, 999, 1234, 5.37e9].map(printBytes)).toEqual(['0 B', '999 B', '1.23 kB', '5.37 GB']);
});

it('takes from a shared file only what a run has', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const theirs = folderOf({ 'run.json': bytes('{}'), 'frame-00000001.bin': bytes('f'), 'other.html': bytes('<b>') });
  const file = await sharedFile(theirs);
  const mine = folderOf({});
  await takeShared(file, 'x.marrow', mine);
  expect([...(await mine.list()).keys()].sort()).toEqual(['frame-00000001.bin', 'run.json']);
  const damaged = file.slice();
  damaged[damaged.length - 40] = damaged[damaged.length - 40]! ^ 1;
  await expect(takeShared(damaged, 'x.marrow', mine)).rejects.toMatchObject({ kind: 'damaged' });
  await expect(takeShared(bytes('<html>'), 'x.marrow', mine)).rejects.toMatchObject({ kind: 'damaged' });
});

function folderOf(files: Record<string, Uint8Array>): Folder {
  const held = new Map(Object.entries(files));
  return {
    read: async (name) => held.get(name) ?? null,
    write: async (name, bytes) => {
      held.set(name, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
    },
    remove: async (name) => {
      held.delete(name);
    },
    list: async () => new Map([...held].map(([name, bytes]) => [name, bytes.length])),
  };
}
