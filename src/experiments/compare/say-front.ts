import { shownWith } from './answer.ts';
import type { Front, FrontArm, Place } from './front.ts';
import { wordsOf } from './outcome-words.ts';

export const placeWords: Readonly<Record<Place, string>> = {
  front: 'no arm beats it in both',
  behind: 'behind in both by the means, not told apart',
  beaten: 'beaten in both beyond chance',
};

/** Between which arms a choice remains, which are beaten, and of which that is not known. */
export function sayFront({ less, more, arms, defeats, pairs }: Front): string {
  const at = (place: Place) => arms.filter((arm) => arm.place === place);
  const point = ({ name, ...own }: FrontArm) =>
    `"${name}" (${shownWith(own.less, less)}; ${shownWith(own.more, more)})`;
  const byWhom = ({ name }: FrontArm) => {
    const [first] = defeats.filter(({ arm }) => arm === name).toSorted((a, b) => a.p_corrected - b.p_corrected);
    return `"${name}" by "${first!.by}" (p = ${first!.p_corrected.toPrecision(2)})`;
  };
  const corrected = pairs > 1 ? `, after correction for ${pairs} pairs of arms` : '';
  const [beaten, behind] = [at('beaten'), at('behind')];
  return [
    `${wordsOf(less).says} against ${wordsOf(more).says}: no arm has less of the one and more of the other than ${at('front').map(point).join(', ')}.`,
    ...(beaten.length === 0 ? [] : [`Beaten in both beyond chance${corrected}: ${beaten.map(byWhom).join(', ')}.`]),
    ...(behind.length === 0
      ? []
      : [`Behind in both by the means, and not told apart: ${behind.map(({ name }) => `"${name}"`).join(', ')}.`]),
  ].join(' ');
}
