import { nodeHost } from '../../src/host/node.ts';
import { allStations } from './stations.ts';

/** Prints the hashes of the short scenarios on `THREADS` threads of this Node. */
const threads = Number(process.argv[2]);
process.stdout.write(JSON.stringify(await allStations({ host: nodeHost, threads })));
