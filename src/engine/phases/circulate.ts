import { exp, LN2 } from '../../core/math.ts';
import type { Drug } from '../../model/drug.ts';
import { clearanceOf, hormoneLevel } from '../blood/hormones.ts';
import { countShedding, expectPerturbed, shed } from '../blood/platelets.ts';
import { instant } from '../instant.ts';
import { measures } from '../measures.ts';
import { number } from '../program/program.ts';
import { type Modifiers, modifiers } from '../senses/modifiers.ts';
import type { Tissue } from '../tissue.ts';
import { administer, type Given } from '../treatment/administer.ts';
import { decide } from '../treatment/courses.ts';
import { carryOut } from '../treatment/perturb.ts';
import { amountOf, type Disposition, disposition, freeOf } from '../treatment/pharmacokinetics.ts';
import { administrations, begin } from '../treatment/schedule.ts';

/** Begin what is due, then advance drugs, hormones and blood cells by one tick; gives what is in force during it. */
export function circulate(tissue: Tissue): Modifiers {
  const { clock, schedule } = tissue;
  const tick = clock.tick[0]!;
  const measured = measures(tissue);
  const due = begin(schedule, tick, clock.dt, measured);
  decide(schedule.courses, schedule.began, tick, clock.dt, measured);
  const shedding = due.length > 0 ? countShedding(tissue) : 0;
  due.forEach((perturbation, k) => {
    carryOut(tissue, perturbation, due.slice(0, k));
  });
  if (due.length > 0) expectPerturbed(tissue, shedding, countShedding(tissue));
  const isUntreated = tissue.blood.exposure.every((area) => area === 0);
  const now = modifiers(tissue);
  expose(tissue);
  if (isUntreated && tissue.blood.exposure.some((area) => area > 0)) markHeld(tissue);
  ageBloodCells(tissue);
  shed(tissue);
  regulate(tissue, now);
  perfuse(tissue);
  return now;
}

/** Blood levels of the drugs over this tick. */
function expose(tissue: Tissue): void {
  const { blood, clock, program, schedule } = tissue;
  const from = instant(clock.tick[0]! * clock.dt);
  const to = instant((clock.tick[0]! + 1) * clock.dt);
  const doses = administrations(schedule, clock.dt, from, to);
  program.drugs.forEach((drug, k) => {
    const species = program.model.speciesInUse;
    const body = bodyNow(tissue, drug);
    const given = doses
      .filter(({ dose }) => dose.drug === drug.id)
      .map((entry): Given => {
        const amount = entry.share * amountOf(entry.dose, body, species);
        return { amount, route: entry.dose.route, from: entry.from, to: entry.to };
      });
    const amounts = { central: blood.central[k]!, peripheral: blood.peripheral[k]!, area: 0 };
    administer(amounts, blood.depots[k]!, { drug, species, body }, given, from, to);
    blood.central[k] = amounts.central;
    blood.peripheral[k] = amounts.peripheral;
    blood.drugLevel[k] = amounts.area / body.volume / (to - from);
    blood.exposure[k]! += amounts.area / body.volume;
  });
}

/** The rates of a drug at this tick: one that stands for a hormone is cleared by the cells that clear the hormone. */
function bodyNow(tissue: Tissue, drug: Drug): Disposition {
  const { program } = tissue;
  const body = disposition(drug, program.model.speciesInUse);
  const hormone = program.model.speciesInUse.hormones.find(
    ({ substance }) => substance.id === drug.replaces?.hormone.id,
  );
  return hormone === undefined ? body : { ...body, elimination: body.elimination * clearanceOf(tissue, hormone) };
}

/** Remember, as the first dose of any drug is given, which cells a niche place holds; daughters inherit it. */
function markHeld({ cells }: Tissue): void {
  for (let i = 0; i < cells.table.count; i++) cells.heldAtTreatment[i] = cells.holder[i]! > 0 ? 1 : 0;
}

/** Mature cells in blood are lost at the rate of their type; marrow elsewhere makes its share of the neutrophils at rest. */
function ageBloodCells({ blood, clock, program }: Tissue): void {
  const { siteInUse, speciesInUse } = program.model;
  const elsewhere = siteInUse.elsewhere === undefined ? 0 : number(siteInUse.elsewhere);
  program.types.forEach((type, t) => {
    if (type.bloodRate === 0) return;
    const kept = exp(-type.bloodRate * clock.dt);
    blood.pool[t]! *= kept;
    if (type.id === speciesInUse.neutrophils.cell) blood.pool[t]! += elsewhere * (1 - kept) * blood.neutrophilsAtRest;
  });
}

/** Hormones follow the cells that clear them: dG/dt = k − k·clearance·G, exact at constant N. */
function regulate(tissue: Tissue, now: Modifiers): void {
  const { blood, clock, program } = tissue;
  program.model.speciesInUse.hormones.forEach((hormone, k) => {
    const clearance = clearanceOf(tissue, hormone);
    const rate = LN2 / number(hormone.halfLife);
    const steady = now.hormone[k]! / clearance;
    blood.hormone[k] = steady + (blood.hormone[k]! - steady) * exp(-rate * clearance * clock.dt);
  });
}

/** Hormones and drugs are well mixed: every segment carries the level of the blood, of drugs what no protein binds. */
function perfuse(tissue: Tissue): void {
  const { blood, program } = tissue;
  const fill = (id: string, level: number) => {
    const s = program.substances.findIndex((substance) => substance.id === id);
    if (s >= 0) blood.segment[s]!.fill(level);
  };
  program.model.speciesInUse.hormones.forEach((hormone, k) => {
    fill(hormone.substance.id, hormoneLevel(tissue, k));
  });
  program.drugs.forEach((drug, k) => {
    fill(drug.substance.id, blood.drugLevel[k]! * freeOf(drug, program.model.speciesInUse));
  });
}
