import { convert, internal, printQuantity } from '../../core/units.ts';
import { recordings, type Scenario } from '../../model/scenario.ts';
import { administrationsOf } from './dose-times.ts';
import { checkEvents } from './events.ts';
import { limits } from './limits.ts';
import { type Path, refuse } from './problem.ts';
import { checkBounds } from './quantities.ts';
import { checkRegimensApart } from './regimens-apart.ts';

const nearly = (a: number, b: number) => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(b));

/** Refuse a scenario whose parts do not fit together: block and voxels, tick and times, events, doses, size. */
export function checkScenario(scenario: Scenario): void {
  checkSize(scenario);
  checkTimes(scenario);
  checkEvents(scenario);
  checkAdministrations(scenario);
  checkRegimensApart(scenario);
}

function checkAdministrations({ regimens }: Scenario): void {
  let administrations = 0;
  regimens.forEach((regimen, index) => {
    administrations += administrationsOf(regimen);
    if (administrations <= limits.administrations) return;
    refuse({
      path: ['regimens', index, 'doses'],
      message: 'the regimens have too many administrations',
      expected: `at most ${limits.administrations}`,
      found: `${administrations}`,
      advice: 'Give fewer cycles, or an infusion in place of many doses.',
    });
  });
}

function checkSize({ block, voxel }: Scenario): void {
  checkBounds(voxel, ['voxel'], { unit: 'µm', low: 0.5, high: 1000 });
  for (const axis of ['x', 'y', 'z'] as const) {
    const path = ['block', axis];
    checkBounds(block[axis], path, { unit: 'µm', above: 0, high: 100_000 });
    const voxels = internal(block[axis]) / internal(voxel);
    if (voxels < 1 - 1e-9) {
      const found = `a voxel of ${printQuantity(voxel)} in an edge of ${printQuantity(block[axis])}`;
      refuse({
        path: ['voxel'],
        message: 'a voxel is larger than the block',
        expected: 'at least one voxel along each edge',
        found,
        advice: 'Make the voxel smaller or the block larger.',
      });
    }
    if (!nearly(voxels, Math.round(voxels))) {
      const lower = Math.floor(voxels) * internal(voxel);
      const advice = `Write "${lower} µm" or "${lower + internal(voxel)} µm".`;
      refuse({
        path,
        message: 'the edge is not a whole number of voxels',
        expected: `a multiple of ${printQuantity(voxel)}`,
        found: printQuantity(block[axis]),
        advice,
      });
    }
  }
  const volume = internal(block.x) * internal(block.y) * internal(block.z);
  checkForecast(volume * limits.cellsPerVolume, limits.cells, 'cells');
  checkForecast(volume / internal(voxel) / internal(voxel) / internal(voxel), limits.voxels, 'voxels');
}

function checkForecast(amount: number, most: number, what: 'cells' | 'voxels'): void {
  if (amount <= most) return;
  refuse({
    path: ['block'],
    message: `the block would hold too many ${what}`,
    expected: `at most ${most} ${what}`,
    found: `about ${Number(amount.toPrecision(3))} ${what}`,
    advice: what === 'cells' ? 'Make the block smaller.' : 'Make the voxel larger or the block smaller.',
  });
}

function checkTimes({ tick, settle, until, record }: Scenario): void {
  checkBounds(tick, ['tick'], { unit: 'min', low: 1, high: 60 });
  const perDay = 24 / internal(tick);
  if (!nearly(perDay, Math.round(perDay))) {
    const day = 'a whole number of ticks in a day';
    refuse({
      path: ['tick'],
      message: 'the tick does not divide a day',
      expected: day,
      found: printQuantity(tick),
      advice: 'Take 30 min, or 6 min for motility and mobilization.',
    });
  }
  checkBounds(settle, ['settle'], { unit: 'd', low: 0, high: 365 });
  checkBounds(until, ['until'], { unit: 'd', low: 0, high: 36_525 });
  const ticks = internal(until) / internal(tick);
  if (ticks > limits.ticks) {
    refuse({
      path: ['until'],
      message: 'the run would be too long',
      expected: `at most ${limits.ticks} ticks`,
      found: `${Math.round(ticks)}`,
      advice: 'Take a longer tick or an earlier end.',
    });
  }
  for (const key of recordings) {
    const path: Path = ['record', key];
    checkBounds(record[key], path, { unit: 'min', low: convert(tick, 'min').amount, high: 52_596_000 });
  }
}
