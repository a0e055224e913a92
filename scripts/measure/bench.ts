import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  cpuMicros,
  folder,
  freePort,
  residentKb,
  type Started,
  startBare,
  startProduct,
  stop,
  stopAll,
  syncTimes,
} from './child.ts';
import { Line } from './line.ts';
import { reveal, type Side, side, tapFor, warm } from './load.ts';
import { each, moveToVote, pages, prepareRoom, type Stage } from './stage.ts';
import { figures, type Row, spread, table } from './table.ts';

/** Seats of the small room beside which the growth of the joins is shown. */
const SMALL = 50;
const REVEALS = 5;
const WINDOW_SECONDS = 5;
const SYNCS = 200;

/** What it costs that everybody joins. */
interface Joined {
  lines: Line[];
  syncBytes: number;
  allBytes: number;
  pageBytes: number | undefined;
  pageFaults: number | undefined;
  pageMicros: number | undefined;
  lineMicros: number;
  beforeKb: number;
  afterKb: number;
  allKb: number;
}

const usage = 'scripts/bench room [--seats 500] [--seconds 20]';
const say = (line: string) => void process.stdout.write(`${line}\n`);

function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seats: { type: 'string', default: '500' },
      seconds: { type: 'string', default: '20' },
    },
  });
  const [seats, seconds] = [Number(values.seats), Number(values.seconds)];
  const whole = Number.isInteger(seats) && Number.isInteger(seconds);
  const within = seats >= 20 && seats <= 900 && seconds >= 1 && seconds <= 300;
  if (positionals.join() !== 'room' || !whole || !within) {
    throw new Error(`${usage}: 20 to 900 seats, 1 to 300 seconds`);
  }
  return { seats, seconds };
}

async function join(server: Started, cookies: string[], stage?: Stage): Promise<Joined> {
  await sleep(1_000);
  const started = cpuMicros(server.pid);
  const beforeKb = residentKb(server.pid);
  const lines: Line[] = [];
  await each(cookies, 10, async (cookie) => {
    lines.push(await Line.open(server.port, cookie, { summit: stage?.summit ?? '' }));
  });
  await sleep(1_500);
  const opened = cpuMicros(server.pid);
  const afterKb = residentKb(server.pid);
  const allBytes = lines.reduce((sum, line) => sum + line.bytes, 0);
  const read = stage && (await pages(server.url, stage));
  return {
    ...{ lines, beforeKb, afterKb, allBytes, pageBytes: read?.bytes, pageFaults: read?.faults },
    syncBytes: lines.reduce((sum, line) => sum + line.syncBytes, 0),
    pageMicros: stage && (cpuMicros(server.pid) - opened) / cookies.length,
    lineMicros: (opened - started) / cookies.length,
    allKb: residentKb(server.pid),
  };
}

const cookiesOf = ({ seats }: Stage) => seats.map(({ cookie }) => cookie);

async function measure(product: Side, bare: Side, stage: Stage, seconds: number, dir: string) {
  const perSecond = product.lines.length / 2;
  const synced: number[] = [];
  for (const one of [product, bare]) await warm(one, perSecond);
  for (let done = 0; done < seconds; done += WINDOW_SECONDS) {
    const window = Math.min(WINDOW_SECONDS, seconds - done);
    await tapFor(product, perSecond, window);
    // The bare server does not touch the disk: its time shows what the disk does by itself.
    const probe = syncTimes(dir, Math.ceil((SYNCS * window) / seconds), window * 1_000);
    await tapFor(bare, perSecond, window);
    synced.push(...(await probe));
  }
  await moveToVote(stage);
  for (let at = 0; at < REVEALS; at += 1) {
    for (const one of [product, bare]) await reveal(one, (at * 100) / REVEALS);
  }
  return synced;
}

function loadRows({ found: ours }: Side, { found: theirs }: Side): Row[] {
  const both = (name: string, unit: string, of: (found: typeof ours) => number): Row => ({
    ...{ name, unit },
    product: of(ours),
    bare: of(theirs),
  });
  return [
    both('acknowledged commands', '1/s', (found) => found.acks.length / found.seconds),
    ...spread('tap → acknowledgement', 'ms', ours.acks, theirs.acks),
    ...spread('tap → last screen heard it', 'ms', ours.heard, theirs.heard),
    ...spread('reveal → last seat', 'ms', ours.reveals, theirs.reveals),
    ...spread('everybody votes at once → last acknowledgement', 'ms', ours.spikes, theirs.spikes),
    both('server CPU per tap', 'µs', (found) => found.cpuMicros / found.acks.length),
    both('server CPU under taps', 'cores', (found) => found.cpuMicros / 1e6 / found.seconds),
    both('driver CPU under taps', 'cores', (found) => found.driverMicros / 1e6 / found.seconds),
    both('taps sent', '', (found) => found.sentCount),
    both('taps followed to the screens', '', (found) => found.heard.length),
    both('taps unanswered', '', (found) => found.unanswered),
    both('followed taps unheard', '', (found) => found.unheard),
  ];
}

function joinRows(seats: number, ours: Joined, theirs: Joined, small: Joined): Row[] {
  const row = (name: string, unit: string, product?: number, bare?: number): Row => ({
    ...{ name, unit, product, bare },
  });
  const memory = (one: Joined) => (one.afterKb - one.beforeKb) / one.lines.length;
  const total = (one: Joined) => one.syncBytes + (one.pageBytes ?? 0);
  const growth = (of: (one: Joined) => number) =>
    Math.log(of(ours) / of(small)) / Math.log(seats / SMALL);
  const sized = [
    [SMALL, small],
    [seats, ours],
  ] as const;
  return [
    row('memory per seat', 'kB', memory(ours), memory(theirs)),
    row('server memory with all seats', 'MB', ours.afterKb / 1_024, theirs.afterKb / 1_024),
    row('server memory after all room pages', 'MB', ours.allKb / 1_024),
    row('server CPU per opened screen', 'µs', ours.lineMicros, theirs.lineMicros),
    row('server CPU per room page', 'µs', ours.pageMicros),
    row('room pages that were faults', '', ours.pageFaults),
    ...sized.map(([count, one]) => row(`joins of ${count}, bytes`, 'kB', total(one) / 1_000)),
    ...sized.flatMap(([count, one]) => [
      row(`joins of ${count}: one first sync`, 'B', one.syncBytes / count),
      row(`joins of ${count}: one page, gzip`, 'B', (one.pageBytes ?? 0) / count),
      row(`joins of ${count}: all heard on one line`, 'B', one.allBytes / count),
    ]),
    row('growth of the joins (1 = linear)', '', seats === SMALL ? undefined : growth(total)),
    row(
      'growth of all heard while joining (1 = linear)',
      '',
      seats === SMALL ? undefined : growth((one) => one.allBytes),
    ),
  ];
}

/** Prepares both rooms, then starts the product anew, so that memory is not the preparation's. */
async function prepared(dataDir: string, seats: number) {
  const port = await freePort();
  const first = await startProduct(dataDir, port);
  const small = await prepareRoom(first.url, first.link, SMALL);
  const stage = await prepareRoom(first.url, first.link, seats);
  const preparedKb = residentKb(first.pid);
  await stop(first);
  const startedAt = performance.now();
  const server = await startProduct(dataDir, port);
  return { server, small, stage, preparedKb, startMs: performance.now() - startedAt };
}

async function room(seats: number, seconds: number): Promise<void> {
  const dataDir = folder();
  const [load] = loadavg();
  say(`${seats} seats, ${seconds} s a side, ${cpus().length} processors`);
  const bareServer = await startBare();
  const { server, small, stage, preparedKb, startMs } = await prepared(dataDir, seats);
  say('The room is live, everybody has signed, the ideas are posted.');
  const ours = await join(server, cookiesOf(stage), stage);
  const theirs = await join(bareServer, cookiesOf(stage).fill(''));
  const few = await join(server, cookiesOf(small), small);
  for (const line of few.lines) line.close();
  const lead = await Line.open(server.port, stage.lead.cookie, { summit: stage.summit });
  const bareLead = await Line.open(bareServer.port, '', {});
  const product = side(server.pid, lead, ours.lines, stage.ideas);
  const bare = side(bareServer.pid, bareLead, theirs.lines, stage.ideas);
  const synced = await measure(product, bare, stage, seconds, dataDir);
  const rows = [
    ...loadRows(product, bare),
    ...joinRows(seats, ours, theirs, few),
    ...spread('raw fdatasync of 4 KiB', 'ms', synced, []),
    plain(['raw fdatasync of 4 KiB, slowest', 'ms', Math.max(...synced)]),
    plain(['server memory after the preparation', 'MB', preparedKb / 1_024]),
    plain(['start with the prepared record', 'ms', startMs]),
  ];
  report({ seats, seconds, load, product, bare }, rows);
  for (const line of [...ours.lines, ...theirs.lines, lead, bareLead]) line.close();
}

function plain([name, unit, product]: readonly [string, string, number]): Row {
  return { name, unit, product, bare: undefined };
}

interface Run {
  seats: number;
  seconds: number;
  load: number | undefined;
  product: Side;
  bare: Side;
}

function report({ seats, seconds, load, product, bare }: Run, rows: Row[]): void {
  const refused = { product: product.found.refused, bare: bare.found.refused };
  const lost = [...product.lines, ...bare.lines].filter((line) => line.closed).length;
  say(`\n${table(rows)}\n`);
  say(
    `Refused: ${JSON.stringify(refused)}; lines lost: ${lost}; load before: ${load?.toFixed(2)}.`,
  );
  say(JSON.stringify({ seats, seconds, refused, lost, load, figures: figures(rows) }));
}

try {
  const { seats, seconds } = asked();
  await room(seats, seconds);
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
  process.exitCode = 1;
} finally {
  await stopAll();
}
process.exit();
