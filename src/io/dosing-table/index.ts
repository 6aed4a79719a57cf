export { type DosingUnits, readDosingTable } from './read.ts';
