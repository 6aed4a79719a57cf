import { disputes, findings, references } from '../../src/evidence/index.ts';
import type { Rule } from '../../src/model/rule.ts';

/** What keeps rules from being named, cited or switched. */
export function faultsOfRules(rules: readonly Rule[]): string[] {
  const ids = rules.map(({ id }) => id);
  const twice = ids.filter((id, k) => ids.indexOf(id) !== k).map((id) => `${id}: two rules have this id`);
  return [...twice, ...rules.flatMap((rule) => faultsOf(rule).map((fault) => `${rule.id}: ${fault}`))];
}

function faultsOf({ id, because, beyond, side, power }: Rule): string[] {
  const known: Readonly<Record<string, { readonly sides: object }>> = disputes;
  const faults: [boolean, string][] = [
    [!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id), 'its id is not in kebab case'],
    [because.length === 0, 'it cites no finding'],
    ...because.map((finding): [boolean, string] => [!Object.hasOwn(findings, finding), `no finding ${finding}`]),
    ...(beyond?.cites ?? []).map((key): [boolean, string] => [!Object.hasOwn(references, key), `no source ${key}`]),
    [
      beyond !== undefined && !/^(that|what|how|which|by|anything|the|nitric)\b.*[^.\s]$/.test(beyond.says),
      'what it claims beyond is no clause',
    ],
    [!isWhole(power.quantity.amount), 'its power is not a whole number from 1 to 16'],
    [side !== undefined && known[side.dispute]?.sides === undefined, `no dispute "${side?.dispute}"`],
    [side !== undefined && !Object.hasOwn(known[side.dispute]?.sides ?? {}, side.side), `no side "${side?.side}"`],
  ];
  return faults.filter(([isFault]) => isFault).map(([, sentence]) => sentence);
}

const isWhole = (power: number) => Number.isInteger(power) && power >= 1 && power <= 16;

interface Believed {
  readonly id: string;
  readonly because: readonly string[];
}

/** Findings that a member of the model names and nobody wrote down. */
export function unknownFindings(model: object): string[] {
  return Object.entries(model).flatMap(([kind, members]) =>
    (Array.isArray(members) ? members : [])
      .filter((member): member is Believed => 'because' in member)
      .flatMap(({ id, because }) => because.map((finding) => ({ id, finding })))
      .filter(({ finding }) => !Object.hasOwn(findings, finding))
      .map(({ id, finding }) => `${kind}: ${id} cites ${finding}`),
  );
}
