import { nodeHost } from '../../host/node.ts';
import { Ledger } from '../ledger/ledger.ts';
import { serve } from '../pool/serve.ts';
import { type ArmJob, perform } from './work.ts';

const ledger = new Ledger(process.argv[2]!);
serve<ArmJob>((job, duty) => perform(job, ledger, duty, nodeHost));
