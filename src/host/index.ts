export type { Crew, Host, ThreadCrew } from './host.ts';
