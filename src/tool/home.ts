import { join } from 'node:path';
import { type Config, readConfig } from '../config.ts';
import { openFilter } from '../filter.ts';
import { type Home, openRecord } from '../record/open.ts';
import type { SummitRecord } from '../record/record.ts';
import { Room } from '../room/room.ts';
import { hostSeat } from '../room/rooms.ts';

const root = join(import.meta.dirname, '../..');

/** The tool cannot do what was asked; the message says what to do instead. */
export class ToolFault extends Error {
  override name = 'ToolFault';
}

/** The house the environment names, as the server would open it. @throws ConfigFault */
export function homeOf(): Config & Home {
  return { ...readConfig(process.env), migrations: join(root, 'migrations') };
}

/** Opens the record for one task and closes it again. */
export async function withRecord<T>(
  home: Home,
  task: (record: SummitRecord) => Promise<T>,
): Promise<T> {
  const record = await openRecord(home);
  try {
    return await task(record);
  } finally {
    await record.close();
  }
}

/** The room of a summit, beside a server that may be running. @throws ToolFault */
export async function roomOf(record: SummitRecord, summit: string): Promise<Room> {
  if (!(await record.summits()).includes(summit))
    throw new ToolFault(`there is no summit ${summit}; "list" shows them`);
  return Room.open(summit, record, openFilter(join(root, 'dist/filter')));
}

/** Asks one command from the operator's seat; answers whether it was done or had been before. */
export async function asHost(
  room: Room,
  id: string,
  command: { type: string } & Record<string, unknown>,
): Promise<'done' | 'already'> {
  const answer = await room.ask(hostSeat, { id, confirmed: false, command });
  if (answer.ok) return 'done';
  if (answer.code === 'already-so') return 'already';
  throw new ToolFault(`${command.type} was refused: ${answer.code}`);
}

/** Says one line on standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
