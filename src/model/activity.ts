import type { Parameter } from './parameter.ts';

/** A number inside a cell (a pathway, gene or organelle state), 0..1 unless it is over-expressed, that follows its inputs with a time constant. */
export interface Activity {
  readonly kind: 'activity';
  readonly id: string;
  readonly name: string;
  readonly dimension: 'number';
  readonly ontology: readonly string[];
  readonly timeConstant: Parameter<'time'>;
  readonly because: readonly string[];
}
