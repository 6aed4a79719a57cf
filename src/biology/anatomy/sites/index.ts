import type { Site } from '../../../model/site.ts';
import { caudalVertebra } from './caudal-vertebra.ts';
import { chloroma } from './chloroma.ts';
import { culture } from './culture.ts';
import { diaphysis } from './diaphysis.ts';
import { empty } from './empty.ts';
import { metaphysis } from './metaphysis.ts';
import { spleen } from './spleen.ts';

export const sites: readonly Site[] = [diaphysis, empty, metaphysis, caudalVertebra, spleen, chloroma, culture];
