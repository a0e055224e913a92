import { Worker } from 'node:worker_threads';
import type { Cupboard } from '../cupboard.ts';
import { RecordConflict, RecordFault, RecordRepeat, type SummitRecord } from '../record.ts';
import { openVault } from '../vault.ts';
import type { SqliteOptions } from './database.ts';

/** One call, and its answer, between the threads. */
export interface Call {
  at: number;
  part: 'record' | 'cupboard';
  method: string;
  asked: unknown[];
}
export type Reply = { at: number } & ({ answer: unknown } | { text: string } | { fault: Fault });

/** A fault that keeps its kind on the way between the threads. */
export interface Fault {
  name: string;
  code: string;
  message: string;
}

function faultOf({ name, code, message }: Fault): Error {
  if (name === 'RecordConflict') return new RecordConflict();
  if (name === 'RecordRepeat') return new RecordRepeat();
  if (name === 'RecordFault') {
    const said = message.slice(code.length + 2);
    return new RecordFault(code as RecordFault['code'], said);
  }
  return Object.assign(new Error(message), { name, code });
}

function answerOf(reply: { answer: unknown } | { text: string }): unknown {
  return 'text' in reply ? JSON.parse(reply.text) : reply.answer;
}

const ENDED: Fault = {
  ...{ name: 'RecordFault', code: 'record-unreachable' },
  message: 'record-unreachable: the record’s thread has ended',
};

/** The far end of a thread: sends calls, hands out replies. */
function line(worker: Worker) {
  const waiting = new Map<number, (reply: Reply) => void>();
  let next = 0;
  let ended = false;
  worker.on('message', (reply: Reply) => {
    waiting.get(reply.at)?.(reply);
    waiting.delete(reply.at);
  });
  worker.on('exit', () => {
    ended = true;
    for (const [at, tell] of waiting) tell({ at, fault: ENDED });
    waiting.clear();
  });
  return (part: Call['part'], method: string, asked: unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      if (ended) return reject(faultOf(ENDED));
      next += 1;
      waiting.set(next, (reply) =>
        'fault' in reply ? reject(faultOf(reply.fault)) : resolve(answerOf(reply)),
      );
      worker.postMessage({ at: next, part, method, asked } satisfies Call);
    });
}

async function opened(worker: Worker): Promise<void> {
  const first = await new Promise<{ fault?: Fault }>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  if (first.fault) {
    await worker.terminate();
    throw faultOf(first.fault);
  }
}

const CUPBOARD = ['put', 'get', 'take', 'list'] as const;
const RECORD = [
  ...(['summits', 'create', 'read', 'append', 'answered', 'marks', 'unseal', 'snapshot'] as const),
  ...(['keepSnapshot', 'receipts', 'audit', 'probe', 'ready'] as const),
];

/**
 * The record in SQLite behind a thread of its own, so that no sync to the disk holds up the room.
 * @throws RecordFault when it cannot be opened.
 */
export async function threadedRecord(options: SqliteOptions): Promise<SummitRecord> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: options });
  await opened(worker);
  const call = line(worker);
  const behind = <Names extends readonly string[]>(part: Call['part'], names: Names) =>
    Object.fromEntries(
      names.map((name) => [name, (...asked: unknown[]) => call(part, name, asked)]),
    );
  const far = behind('record', RECORD) as Pick<SummitRecord, (typeof RECORD)[number]>;
  return {
    ...far,
    ...{ shared: false, digest: openVault(options.secretKey).digest },
    cupboard: behind('cupboard', CUPBOARD) as Pick<Cupboard, (typeof CUPBOARD)[number]>,
    onHint(heard) {
      worker.on('message', (said: { hint?: boolean }) => said.hint && heard());
    },
    async close() {
      await call('record', 'close', []);
      await worker.terminate();
    },
  };
}
