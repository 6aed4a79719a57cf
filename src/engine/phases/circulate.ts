import { exp, LN2, max, min } from '../../core/math.ts';
import { decide } from '../courses.ts';
import { instant } from '../instant.ts';
import type { Measures } from '../measures.ts';
import { type Modifiers, modifiers } from '../modifiers.ts';
import { carryOut } from '../perturb.ts';
import { advance, amountOf, disposition } from '../pharmacokinetics.ts';
import { number } from '../program.ts';
import { administrations, begin } from '../schedule.ts';
import type { Tissue } from '../tissue.ts';

/** Begin what is due, then advance drugs, hormones and blood cells by one tick; gives what is in force during it. */
export function circulate(tissue: Tissue): Modifiers {
  const { clock, schedule } = tissue;
  const tick = clock.tick[0]!;
  const measured = measures(tissue);
  const due = begin(schedule, tick, clock.dt, measured);
  decide(schedule.courses, schedule.began, tick, clock.dt, measured);
  for (const perturbation of due) carryOut(tissue, perturbation);
  const isUntreated = tissue.blood.exposure.every((area) => area === 0);
  const now = modifiers(tissue);
  expose(tissue);
  if (isUntreated && tissue.blood.exposure.some((area) => area > 0)) markHeld(tissue);
  ageBloodCells(tissue);
  regulate(tissue, now);
  perfuse(tissue);
  return now;
}

/** What conditions of the schedule read. */
export function measures(tissue: Tissue): Measures {
  const { program, blood } = tissue;
  const { inBlood, table, type } = tissue.cells;
  const inTissue = new Uint32Array(program.types.length);
  for (let i = 0; i < table.count; i++) if (inBlood[i] === 0) inTissue[type[i]!]! += 1;
  let leukemic = 0;
  let marrow = 0;
  program.types.forEach(({ group }, t) => {
    if (group !== 'stroma') marrow += inTissue[t]!;
    if (group === 'leukemic') leukemic += inTissue[t]!;
  });
  const { neutrophils } = program.model.speciesInUse;
  const neutrophilsOverBaseline = (blood.pool[program.typeIndex(neutrophils.cell)] as number) / blood.neutrophilsAtRest;
  return {
    leukemicFraction: marrow === 0 ? 0 : leukemic / marrow,
    neutrophilsOverBaseline,
    neutrophilCount: number(neutrophils.count) * neutrophilsOverBaseline,
  };
}

/** Blood levels of the drugs over this tick, exact between the instants at which a dose begins or ends. */
function expose(tissue: Tissue): void {
  const { blood, clock, program, schedule } = tissue;
  const from = instant((clock.tick[0] as number) * clock.dt);
  const to = instant((clock.tick[0]! + 1) * clock.dt);
  const doses = administrations(schedule, clock.dt, from, to);
  program.drugs.forEach((drug, k) => {
    const species = program.model.speciesInUse;
    const body = disposition(drug, species);
    const own = doses.filter((entry) => entry.dose.drug === drug.id);
    const instants = [...new Set([from, to, ...own.flatMap((entry) => [entry.from, entry.to])])]
      .filter((moment) => moment >= from && moment <= to)
      .sort((a, b) => a - b);
    const amounts = { central: blood.central[k] as number, peripheral: blood.peripheral[k] as number, area: 0 };
    instants.forEach((moment, i) => {
      let bolus = 0;
      let infusion = 0;
      for (const entry of own) {
        const amount = entry.share * amountOf(entry.dose, body, species);
        const lasting = entry.to - entry.from;
        if (lasting === 0 && entry.from === moment && moment < to) bolus += amount;
        if (lasting > 0 && entry.from <= moment && entry.to > moment) infusion += amount / lasting;
      }
      amounts.central += bolus;
      const next = instants[i + 1];
      if (next !== undefined) advance(amounts, body, infusion, next - moment);
    });
    blood.central[k] = amounts.central;
    blood.peripheral[k] = amounts.peripheral;
    blood.drugLevel[k] = amounts.area / body.volume / (to - from);
    blood.exposure[k]! += amounts.area / body.volume;
  });
}

/** Remember, as the first dose is given, which cells a niche place holds; daughters inherit it. */
function markHeld({ cells }: Tissue): void {
  for (let i = 0; i < cells.table.count; i++) cells.heldAtTreatment[i] = cells.holder[i]! > 0 ? 1 : 0;
}

/** Mature cells in blood are lost at the rate of their type. */
function ageBloodCells(tissue: Tissue): void {
  tissue.program.types.forEach((type, t) => {
    if (type.bloodRate > 0) tissue.blood.pool[t]! *= exp(-type.bloodRate * tissue.clock.dt);
  });
}

/** Hormones follow the cells that clear them: dG/dt = k − k·(unspecific + (1 − unspecific)·N/N₀)·G, exact at constant N. */
function regulate(tissue: Tissue, now: Modifiers): void {
  const { blood, clock, program } = tissue;
  program.model.speciesInUse.hormones.forEach((hormone, k) => {
    const cleared = blood.pool[program.typeIndex(hormone.clearedBy)] as number;
    const unspecific = number(hormone.unspecific);
    const clearance = unspecific + (1 - unspecific) * min(max(cleared / blood.neutrophilsAtRest, 0), 1e3);
    const rate = LN2 / number(hormone.halfLife);
    const steady = (now.hormone[k] as number) / clearance;
    blood.hormone[k] = steady + ((blood.hormone[k] as number) - steady) * exp(-rate * clearance * clock.dt);
  });
}

/** Hormones and drugs are well mixed: every segment carries the level of the blood. */
function perfuse({ blood, program }: Tissue): void {
  const fill = (id: string, level: number) => {
    const s = program.substances.findIndex((substance) => substance.id === id);
    if (s >= 0) blood.segment[s]!.fill(level);
  };
  program.model.speciesInUse.hormones.forEach((hormone, k) => {
    fill(hormone.substance.id, blood.hormone[k]!);
  });
  program.drugs.forEach((drug, k) => {
    fill(drug.substance.id, blood.drugLevel[k]!);
  });
}
