import type { Assay } from '../../assays/index.ts';
import type {
  AccountOfDispute,
  AccountOfEntity,
  AccountOfFinding,
  AccountOfSource,
  Verdict,
} from '../../evidence/index.ts';
import type { FirstDose } from '../exposure/first-dose.ts';
import type { AccountOfAssay } from '../verify/account-of-assay.ts';
import type { Connections } from './connections.ts';
import type { Kind } from './kind.ts';
import type { Uses } from './uses.ts';

/** What the model says of a topic, with the rules, numbers and sources behind it: the contract of `explain --json`. */
export interface Explanation {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly rules: readonly ExplainedRule[];
  readonly parameters: readonly ExplainedParameter[];
  /** Findings of the review that bear on it: first those it rests on, then those that speak of it. */
  readonly findings: readonly { readonly id: string; readonly says: string; readonly status: string }[];
  /** Of a rule: what the review does not state. */
  readonly beyond?: ExplainedBeyond;
  /** Experiments that test it, by id. */
  readonly assays: readonly string[];
  /** What those experiments are. */
  readonly tests?: readonly AccountOfAssay[];
  /** What came of those that have been run. */
  readonly judged?: readonly Judged[];
  /** Where a finding stands; null for everything else. */
  readonly verdict: string | null;
  /** Of a finding that is reckoned and not simulated: what comes of it. */
  readonly arithmetic?: string;
  /** Section, sources, causal steps and the claim of a finding. */
  readonly finding?: AccountOfFinding;
  /** Sides and the separating experiment of a dispute. */
  readonly dispute?: AccountOfDispute;
  /** Names and ontology numbers of an entity, or of the entity that a member of the model stands for. */
  readonly entity?: AccountOfEntity;
  /** What a member of the model is joined to. */
  readonly connections?: Connections;
  /** What a drug does, one sentence each. */
  readonly does?: readonly string[];
  /** What a scenario, a regimen, or each arm of a trial or strategy gives. */
  readonly gives?: readonly Given[];
  /** What came of a dispute, trial or strategy. */
  readonly stands?: Stands;
  /** Regimens, trials and strategies that give a drug, or rest on a finding. */
  readonly uses?: Uses;
  /** What else goes by the same id, each with its kind before it. */
  readonly namesakes?: readonly string[];
  /** Level of a drug in blood after its first dose, by species. */
  readonly exposure?: readonly FirstDose[];
}

/** What is told of a topic beside kind, id and title, with ids in place of findings and their standings. */
export type Told = Partial<Explanation> & Pick<Explanation, 'says'> & { readonly because: readonly string[] };

export interface ExplainedRule {
  readonly id: string;
  readonly sentence: string;
  readonly cites: readonly string[];
  /** Of what reads it or is read of it; absent where a rule is one of the topic itself. */
  readonly part?: 'reads it' | 'drives it';
}

/** What a rule claims beyond its findings, with the sources that say it: none where it is assumed. */
export interface ExplainedBeyond {
  readonly says: string;
  readonly references: readonly AccountOfSource[];
}

export interface ExplainedParameter {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly range: readonly [low: number, high: number];
  readonly source: string;
  readonly grade: string;
  readonly cites: readonly string[];
}

/** What is given under a name: doses and what else is done, one line each. */
export interface Given {
  readonly name: string;
  readonly says: readonly string[];
}

/** What an assay came to. */
export interface Judged {
  readonly id: string;
  readonly verdict: Verdict;
  /** The effect that was found, and why that is the verdict. */
  readonly says: string;
  /** The effect with the control, and whether that holds. */
  readonly control: string;
  /** With what the project itself found it, where nobody ran it here. */
  readonly ofRecord?: string;
}

/** How a dispute, trial or strategy stands. */
export interface Stands {
  readonly says: string;
  /** With what the project itself found it, where nobody ran it here. */
  readonly ofRecord?: string;
}

/** What came of experiments, as far as whoever asks for an explanation knows. */
export interface Results {
  readonly judged: (assays: readonly Assay[]) => readonly Judged[];
  readonly stands: (kind: 'dispute' | 'trial' | 'strategy', id: string) => Stands | null;
}

/** Where nothing has been run. */
export const noResults: Results = { judged: () => [], stands: () => null };
