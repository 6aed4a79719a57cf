import { printQuantity } from '../../core/units.ts';
import type { Activity } from '../../model/activity.ts';

/** What a rule loses in a PhysiCell table. */
export interface Loss {
  /** Why it cannot be said exactly, in the same words for all rules with that reason. */
  readonly why: string;
  /** What is lost of this one where it is said nevertheless. */
  readonly lost: string;
}

export const lag = ({ id, timeConstant }: Activity): Loss => ({
  why: 'an activity follows its inputs with a time constant; a custom variable is at once where they lead',
  lost: `custom:${id} is at once where its inputs lead, not with a time constant of ${printQuantity(timeConstant.quantity)}`,
});

export const scaled = (receptor: string, activity: string): Loss => ({
  why: 'an activity sets how much of a receptor there is; PhysiCell does not multiply',
  lost: `as much of ${receptor} is there as ${activity} gives at its base, whatever moves it`,
});

export const contested = (receptor: string, rival: string): Loss => ({
  why: 'two ligands compete for a receptor; in PhysiCell what decreases lowers by the same share at any level of the other',
  lost: `${rival} lowers what is bound of ${receptor} by the same share at any level of the other ligand, and activates nothing itself`,
});

/** @param others the cells that touch: `that display vcam1` */
export const touched = (others: string, grazing: number): Loss => ({
  why: 'contact with a displayed ligand counts less in passing than in a niche place and is shared; PhysiCell counts cells that touch',
  lost: `touching cells ${others} count in full, those without niche places for ${grazing}, as at their base; in passing all would count for ${grazing}, less where contact is shared, and as rules move what they display or express`,
});

export const summed: Loss = {
  why: 'contacts with cells of several types add up before the power is taken; PhysiCell takes the power of each',
  lost: 'contacts with cells of different types are raised to the power one by one',
};

export const pressed = (memory: string): Loss => ({
  why: 'crowding is a mean over time and counts walls; the pressure of PhysiCell is no mean and knows no walls',
  lost: `"pressure" is crowding in the scale of PhysiCell, without its mean over ${memory} and without walls`,
});
