import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { SummitRecord } from '../record.ts';
import type { SqliteOptions } from './database.ts';
import { sqliteRecord } from './sqlite.ts';
import type { Call, Fault } from './thread.ts';

/** What the thread itself does: opens the record, answers calls in the order they come. */
function work(port: MessagePort | null, options: SqliteOptions): void {
  const said = (error: unknown): Fault => {
    const { name = 'Error', code = '', message = '' } = error as Partial<Fault>;
    return { name, code, message };
  };
  let record: SummitRecord;
  try {
    record = sqliteRecord(options);
  } catch (error) {
    port?.postMessage({ fault: said(error) });
    return;
  }
  record.onHint(() => port?.postMessage({ hint: true }));
  port?.on('message', ({ at, part, method, asked }: Call) => {
    const target = (part === 'record' ? record : record.cupboard) as object;
    const call = (target as Record<string, (...given: unknown[]) => Promise<unknown>>)[method];
    Promise.resolve(call?.(...asked)).then(
      // A long record goes over as one text, which is copied far quicker than its entries.
      (answer) =>
        port.postMessage(method === 'read' ? { at, text: JSON.stringify(answer) } : { at, answer }),
      (error: unknown) => port.postMessage({ at, fault: said(error) }),
    );
  });
  port?.postMessage({ open: true });
}

work(parentPort, workerData as SqliteOptions);
