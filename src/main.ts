import { join } from 'node:path';
import { type Config, ConfigFault, readConfig } from './config.ts';
import { openRecord } from './record/open.ts';
import { RecordFault } from './record/record.ts';

/**
 * Exit codes (sysexits.h where it has one): 64 the environment cannot be used, 65 the record is
 * damaged, 66 it is of a newer program, 69 it cannot be reached, 70 our own mistake, 74 the port
 * cannot be opened.
 */
const EXIT = { environment: 64, damaged: 65, newer: 66, unreachable: 69, ours: 70, start: 74 };

const root = join(import.meta.dirname, '..');

/** The record opens in its own thread while the rest of the house is still being read. */
async function start(config: Config): Promise<void> {
  const opening = openRecord({ ...config, migrations: join(root, 'migrations') });
  // A fault is met below; meanwhile it is nobody's unhandled rejection.
  opening.catch(() => undefined);
  const { serve } = await import('./serve.ts');
  const stop = await serve(config, { root, opening, mistaken: () => process.exit(EXIT.ours) });
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

function exitOf(fault: unknown): number {
  if (fault instanceof ConfigFault) return EXIT.environment;
  if (!(fault instanceof RecordFault)) return EXIT.start;
  const codes = {
    ...{ 'record-damaged': EXIT.damaged, 'record-newer': EXIT.newer },
    'record-unreachable': EXIT.unreachable,
  };
  return codes[fault.code];
}

async function main(): Promise<void> {
  await start(readConfig(process.env));
}

main().catch((fault: unknown) => {
  const known = fault instanceof ConfigFault || fault instanceof RecordFault;
  process.stderr.write(`${known ? fault.message : String(fault)}\n`);
  process.exit(exitOf(fault));
});
