import type { Activity } from '../../model/activity.ts';
import { activity, within } from './activity.ts';

/** What is made less what is cleared, over the most that a living cell could hold. */
export const ros = activity('ros', 'reactive oxygen species', ['CHEBI:26523'], within.hours, ['A102', 'A106', 'A211']);
export const nrf2 = activity('nrf2', 'NRF2', ['HGNC:7782'], within.halfADay, ['B144']);
export const nox2 = activity('nox2', 'NADPH oxidase 2', ['HGNC:2578'], within.halfADay, ['B042']);
export const slug = activity('slug', 'SLUG', ['HGNC:11094'], within.halfADay, ['A219']);
export const slc13a3 = activity('slc13a3', 'SLC13A3', ['HGNC:14430'], within.halfADay, ['A219']);

export const redoxActivities: readonly Activity[] = [ros, nrf2, nox2, slug, slc13a3];
