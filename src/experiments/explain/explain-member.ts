import { drugsOfTheReview } from '../../drugs/index.ts';
import { accountOfEntity, type Entity, entityBehind, findingsOn, namesOf } from '../../evidence/index.ts';
import { describe } from '../../model/describe.ts';
import { describeDrug } from '../../model/describe-drug.ts';
import { describeMutation } from '../../model/describe-mutation.ts';
import { type Drug, targetsOfDrug } from '../../model/drug.ts';
import { reachOf } from '../../model/drug-reach.ts';
import type { Model } from '../../model/model.ts';
import type { Rule } from '../../model/rule.ts';
import { firstDosesOf } from '../exposure/first-dose.ts';
import { connectionsOf } from './connections.ts';
import { effectsOfDrug } from './drug-effects.ts';
import type { ExplainedRule, Told } from './explanation.ts';
import type { Kind } from './kind.ts';
import { parametersUnder } from './parameters-under.ts';
import type { Member } from './topics.ts';
import { usesOfDrug } from './uses.ts';

const lists = {
  cell: 'cellTypes',
  drug: 'drugs',
  substance: 'substances',
  receptor: 'receptors',
  activity: 'activities',
  mutation: 'mutations',
} as const;

/** A cell type, drug, substance, receptor, activity or mutation: what it is joined to, does and is changed by. */
export function explainMember(model: Model, kind: Kind, id: string): Told {
  const list = lists[kind as keyof typeof lists];
  const member = model[list].find((each) => each.id === id)!;
  const drug = kind === 'drug' ? model.drugs.find((each) => each.id === id) : undefined;
  const rules =
    drug !== undefined
      ? rulesOfDrug(model, drug)
      : kind === 'cell'
        ? rulesOfCell(model, id)
        : rulesAbout(model, kind, id);
  const own = 'because' in member ? member.because : [];
  const entity = entityBehind(member);
  const connections = connectionsOf(model, kind, id);
  const uses = drug === undefined ? null : usesOfDrug(id);
  return {
    says: saysOf(member),
    rules,
    parameters: parametersUnder(model, `${list}.${id}`),
    because: [...own, ...rules.flatMap(({ cites }) => cites), ...idsOn(entity)],
    ...(entity === undefined ? {} : { entity: accountOfEntity(entity) }),
    ...(connections.length === 0 ? {} : { connections }),
    ...(drug === undefined ? {} : { does: effectsOfDrug(model, drug), exposure: firstDosesOf(model, drug) }),
    ...(uses === null ? {} : { uses }),
  };
}

/** An entity of the review that no topic of the model stands for. */
export function explainEntity(model: Model, entity: Entity): Told {
  const ligand = model.ligands.find((each) => entityBehind(each) === entity);
  const rules = ligand === undefined ? [] : rulesAbout(model, 'ligand', ligand.id);
  const connections = ligand === undefined ? [] : connectionsOf(model, 'ligand', ligand.id);
  return {
    says: `${entity.name}: ${entity.kind}; ${inModel(model, entity)}.`,
    because: [...rules.flatMap(({ cites }) => cites), ...idsOn(entity)],
    rules,
    entity: accountOfEntity(entity),
    ...(connections.length === 0 ? {} : { connections }),
  };
}

/** How the model has an entity that is no topic of its own. */
function inModel(model: Model, entity: Entity): string {
  const drug = drugsOfTheReview[entity.id];
  if (drug !== undefined) return `in the model ${drug} stands for it: "marrow explain ${drug}"`;
  const ligand = model.ligands.find((each) => entityBehind(each) === entity);
  if (ligand !== undefined) return `in the model as "${ligand.id}", which cells display and receptors bind by contact`;
  const site = model.sites.find((each) => entityBehind(each) === entity);
  if (site !== undefined) return `in the model a place that a scenario can have ("site: ${site.id}")`;
  const near = membersNear(model, entity);
  const lacks = 'the model has no member of that name';
  return near.length === 0 ? lacks : `${lacks}; by a like name it has ${near.map(({ id }) => id).join(', ')}`;
}

/** Members one of whose names begins with a name of the entity: `LepR+ stromal cell` for the leptin receptor. */
function membersNear(model: Model, entity: Entity): Member[] {
  const names = namesOf(entity).map((name) => name.toLowerCase());
  const beginsAlike = (name: string) =>
    names.some((own) => own.length > 2 && name.startsWith(own) && !/[a-z0-9]/.test(name.charAt(own.length)));
  const members: readonly Member[] = [model.cellTypes, model.substances, model.receptors, model.activities].flat();
  return members.filter((member) => {
    const behind = entityBehind(member);
    return behind !== undefined && namesOf(behind).some((name) => beginsAlike(name.toLowerCase()));
  });
}

function idsOn(entity: Entity | undefined): string[] {
  return entity === undefined ? [] : findingsOn(entity).map(({ id }) => id);
}

/** A rule as an explanation has it. */
export function asRule(rule: Rule): ExplainedRule {
  return { id: rule.id, sentence: describe(rule), cites: rule.because };
}

function rulesOfCell(model: Model, id: string): ExplainedRule[] {
  return model.rules.filter(({ cells }) => cells.some((cell) => cell.id === id)).map(asRule);
}

/** Rules that read a member, or the receptors that bind it; then those that drive it, or how much of it is made. */
function rulesAbout(model: Model, kind: Kind | 'ligand', id: string): ExplainedRule[] {
  const read = [id, ...receptorsOf(model, id)];
  const makers = kind === 'substance' || kind === 'ligand' ? connectionsOf(model, kind, id) : [];
  const driven = [id, ...makers.flatMap(({ to }) => to.flatMap(({ times }) => times?.id ?? []))];
  return inParts(
    model.rules.filter(({ signal }) => read.includes(signal.id)),
    model.rules.filter(({ target }) => driven.includes(target.id)),
  );
}

/** Rules that read what a drug acts on, in cells in which it does; then those that drive the same. */
function rulesOfDrug(model: Model, drug: Drug): ExplainedRule[] {
  const { replaces, raises = [] } = drug;
  const reached = new Set(reachOf(model, drug).map(({ rule }) => rule));
  const hormone = replaces === undefined ? [] : [replaces.hormone.id, ...receptorsOf(model, replaces.hormone.id)];
  const targets = [...targetsOfDrug(drug), ...hormone];
  const isElsewhere = ({ target, cells }: Rule) =>
    raises.some(
      ({ activity, cells: among }) =>
        activity.id === target.id && among?.every(({ id }) => cells.every((cell) => cell.id !== id)) === true,
    );
  return inParts(
    model.rules.filter(({ id, signal }) => reached.has(id) || hormone.includes(signal.id)),
    model.rules.filter((rule) => targets.includes(rule.target.id) && !isElsewhere(rule)),
  );
}

function receptorsOf({ receptors }: Model, ligand: string): string[] {
  return receptors
    .filter((each) => each.ligand.id === ligand || each.rival?.substance.id === ligand)
    .map(({ id }) => id);
}

function inParts(reading: readonly Rule[], driving: readonly Rule[]): ExplainedRule[] {
  return [
    ...reading.map((rule) => ({ ...asRule(rule), part: 'reads it' as const })),
    ...driving
      .filter((rule) => !reading.includes(rule))
      .map((rule) => ({ ...asRule(rule), part: 'drives it' as const })),
  ];
}

function saysOf(member: Model[(typeof lists)[keyof typeof lists]][number]): string {
  if ('pharmacokinetics' in member) return describeDrug(member);
  if ('says' in member) return member.says;
  return 'kind' in member && member.kind === 'mutation' ? describeMutation(member) : member.name;
}
