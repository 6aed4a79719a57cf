import { MarrowError } from '../../core/error.ts';
import { nearest } from '../../core/nearest.ts';
import { drugsOfTheReview } from '../../drugs/index.ts';
import { disputes, type Entity, entities, entityBehind, entityNamed, findings, namesOf } from '../../evidence/index.ts';
import { measureOptions } from '../../io/scenario-file/index.ts';
import { describe } from '../../model/describe.ts';
import { measureKinds } from '../../model/measure-kinds.ts';
import type { Model } from '../../model/model.ts';
import { parametersOf } from '../../model/paths.ts';
import { type Kind, kinds, studyKinds } from './kind.ts';
import { studies } from './studies.ts';

/** Something that the model can explain. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
}

const known = new WeakMap<Model, readonly Topic[]>();

/** Everything that can be explained, in the order of the model. */
export function topicsOf(model: Model): readonly Topic[] {
  const topics = known.get(model) ?? topicsIn(model);
  known.set(model, topics);
  return topics;
}

function topicsIn(model: Model): Topic[] {
  const topic =
    (kind: Kind) =>
    (member: { readonly id: string; readonly name: string }): Topic => ({ id: member.id, title: member.name, kind });
  return [
    ...model.cellTypes.map(topic('cell')),
    ...model.drugs.map(topic('drug')),
    ...model.substances.filter(({ id }) => model.drugs.every((drug) => drug.id !== id)).map(topic('substance')),
    ...model.receptors.map(topic('receptor')),
    ...model.activities.map(topic('activity')),
    ...model.mutations.map(topic('mutation')),
    ...model.rules.map((rule): Topic => ({ id: rule.id, title: describe(rule), kind: 'rule' })),
    ...Object.values(findings).map(({ id, says }): Topic => ({ id, title: says, kind: 'finding' })),
    ...Object.values(disputes).map(({ id, question }): Topic => ({ id, title: question, kind: 'dispute' })),
    ...beyond(model).map(topic('entity')),
    ...studyKinds.flatMap((kind) => studies[kind].map(({ id, title }): Topic => ({ id, title, kind }))),
    ...parametersOf(model).map(
      ({ path, parameter }): Topic => ({ id: path, title: parameter.source, kind: 'parameter' }),
    ),
    ...measureOptions().map(({ kind }): Topic => ({ id: kind, title: measureKinds[kind].says, kind: 'measure' })),
  ];
}

/** What goes by a name, and what else has its id. */
export interface Named {
  readonly topic: Topic;
  readonly namesakes: readonly Topic[];
}

/**
 * What goes by a name: an id, a title, or a name of the entity that it stands for. Where two kinds share a name, the first is meant, and
 * the kind before the name, as in `strategy as101`, means the other.
 *
 * @throws MarrowError `invalid-input` with the nearest name
 */
export function topicNamed(model: Model, name: string): Named {
  const topics = topicsOf(model);
  const wanted = name.toLowerCase();
  const topic =
    topics.find(({ kind, id }) => wanted === `${kind} ${id}`.toLowerCase()) ??
    topics.find(({ id }) => id === name) ??
    topics.find(({ id }) => id.toLowerCase() === wanted) ??
    byTitle(topics, wanted) ??
    byEntity(model, topics, name);
  if (topic === undefined) throw unknown(name, topics);
  const { kind, id } = topic;
  const namesakes = topics.filter((each) => each.kind !== kind && each.id.toLowerCase() === id.toLowerCase());
  return { topic, namesakes };
}

function byTitle(topics: readonly Topic[], wanted: string): Topic | undefined {
  return topics.find(({ kind, title }) => kind !== 'finding' && kind !== 'parameter' && title.toLowerCase() === wanted);
}

function byEntity(model: Model, topics: readonly Topic[], name: string): Topic | undefined {
  const entity = entityNamed(name);
  if (entity === undefined) return undefined;
  const standsFor = drugsOfTheReview[entity.id];
  const behind = explainable(model).filter((each) => entityBehind(each) === entity);
  const member = behind.find(({ id }) => id === standsFor) ?? behind[0];
  return topics.find(({ kind, id }) =>
    member === undefined ? kind === 'entity' && id === entity.id : id === member.id,
  );
}

/** Members of the model that stand for an entity and are topics themselves. */
function explainable(model: Model): readonly Member[] {
  return [model.cellTypes, model.drugs, model.substances, model.receptors, model.activities, model.mutations].flat();
}

/** What stands in a list of the model. */
export interface Member {
  readonly id: string;
  readonly name: string;
}

/** Entities that no topic of the model stands for. */
function beyond(model: Model): Entity[] {
  const taken = new Set(explainable(model).map(entityBehind));
  return Object.values<Entity>(entities).filter((entity) => !taken.has(entity));
}

function unknown(name: string, topics: readonly Topic[]): MarrowError {
  const meant = nearest(name, [...topics.map(({ id }) => id), ...Object.values<Entity>(entities).flatMap(namesOf)]);
  return new MarrowError({
    kind: 'invalid-input',
    message: `nothing is called "${name}"`,
    expected: `a ${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`,
    advice: meant === undefined ? '"marrow explain" without a name lists them all.' : `Did you mean "${meant}"?`,
  });
}
