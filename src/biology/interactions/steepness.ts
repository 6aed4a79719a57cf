import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';

/** How sharply cells answer a signal, as whole Hill powers. None was measured in marrow: each rule takes the step that fits what is said of it. */
const power = (value: number, low: number, high: number, why: string) =>
  assumed(quantity(value, '1'), [low, high], why);

export const proportional = power(1, 1, 2, 'in proportion while little, then saturated, as one enzyme does it');
export const gradual = power(2, 1, 4, 'a pathway behind a receptor: some cooperation, no threshold');
export const moderate = power(3, 2, 6, 'a growth factor that works over about a factor of four of its level');
export const sigmoid = power(4, 2, 8, 'a cascade of several steps: low signals do nothing, high ones all');
export const steep = power(6, 3, 10, 'several conditions that come together: nearly a switch');
export const switching = power(8, 4, 16, 'a switch within a factor of two of the half-maximum');
export const threshold = power(16, 8, 16, 'met or not: what is defined by being reached');
