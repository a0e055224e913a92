import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { charter, counsel, facilitator, vendors } from '../founding/cast.ts';
import { comeIn, linksOn, type SeatDoor, seatDoor, startSummit } from '../founding/door.ts';

/** A live summit in its phase of ideas; everybody has signed. */
export interface Stage {
  summit: string;
  lead: SeatDoor;
  seats: SeatDoor[];
  challengeId: string;
  /** Ids of the ideas on the board. */
  ideas: string[];
}

/** The second phase of ideas is for the board that grows. */
const phases = ['welcome', 'ideas', 'vote', 'ideas'].map((kind, at) => ({
  title: `The ${kind} of part ${at + 1}`,
  kind,
  minutes: 60,
  prompt: '',
}));
const starts = [
  'opened each huddle with',
  'ended every shift with',
  'gave new team leaders',
  'thanked one another by',
  'made room on the floor for',
  'began each coaching talk with',
  'asked every agent for',
  'shared with the whole team',
];
const ends = [
  'a story from a customer',
  'a minute of quiet',
  'a question from a new colleague',
  'a small success of the day',
  'a word of thanks',
];
const days = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays'];
const places = [
  ...['in the kitchen', 'by the window', 'at the long table', 'in the garden', 'on the stairs'],
  ...['in the small room', 'at the door', 'by the board', 'in the hall', 'over a cup of tea'],
];

/** Rows of one ImportPeople at most (`importRowsCount` of the published limits). */
const PAGE = 500;

/** Ideas of a room as it is prepared: every start with every end. */
export const IDEAS = starts.length * ends.length;

/** Does the same for every thing of a list, a few at a time. */
export async function each<T>(
  list: Iterable<T>,
  abreast: number,
  act: (one: T) => Promise<void>,
): Promise<void> {
  const rest = list[Symbol.iterator]();
  const work = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) await act(next.value);
  };
  await Promise.all(Array.from({ length: abreast }, work));
}

/** The words of the idea with this number; all 2,000 differ. */
function words(at: number): string {
  const [start, end] = [starts[at % starts.length], ends[Math.floor(at / starts.length) % 5]];
  const turn = Math.floor(at / IDEAS) - 1;
  const where = turn < 0 ? '' : ` on ${days[turn % 5]} ${places[Math.floor(turn / 5)]}`;
  return `What if we ${start} ${end}${where}?`;
}

function rows(seats: number) {
  const names = vendors.flatMap(({ people }) => people.map((name) => name.split(' ')));
  return Array.from({ length: seats }, (_, at) => {
    const first = names[at % names.length]?.[0];
    const last = names[(at + Math.floor(at / names.length)) % names.length]?.[1];
    const role = at < vendors.length ? 'leader' : 'attendee';
    return { name: `${first} ${last}`, role, vendor: vendors[at % vendors.length]?.name, mail: '' };
  });
}

function onLoopback(url: string, link = ''): string {
  return `${url}${new URL(link).pathname}`;
}

/** The host's side: a facilitator and counsel. */
async function hostSide(url: string, link: string) {
  const { rules } = JSON.parse(readFileSync('views/text/founding.en.json', 'utf8')) as {
    rules: string;
  };
  const { summit, host } = await startSummit(url, link, { ...charter(Date.now()), rules, phases });
  const enter = async (fields: object) => {
    const personId = await host.must('AddPerson', { ...fields, vendorId: '' });
    const own = linksOn(await host.page('/host')).get(personId);
    return seatDoor(url, summit, personId, await comeIn(onLoopback(url, own)));
  };
  const law = await enter({ ...counsel, role: 'counsel' });
  return { summit, law, lead: await enter({ ...facilitator, role: 'facilitator' }) };
}

async function people(lead: SeatDoor, seats: number): Promise<string[]> {
  for (const { name, group, sites, hopes, notes } of vendors) {
    const vendorId = await lead.must('AddVendor', { name, group, sites });
    const call = { vendorId, answer: 'willing', calledBy: 'Imani Okoro', calledOn: '2026-11-02' };
    await lead.must('RecordBuyIn', { ...call, hopes, notes });
  }
  const all = rows(seats);
  const ids: string[] = [];
  for (let at = 0; at < all.length; at += PAGE) {
    const some = all.slice(at, at + PAGE);
    const first = await lead.must('ImportPeople', { rows: some });
    ids.push(...some.map((_row, index) => `${first}-${index}`));
  }
  return ids;
}

async function approve(lead: SeatDoor, law: SeatDoor): Promise<string> {
  await lead.must('PublishRules');
  const text = 'How do you find time to coach when the queue is backed up?';
  const challengeId = await lead.must('PrepareChallenge', { text });
  await lead.must('SendAgenda');
  await law.must('ApproveAgenda');
  await law.must('ApproveChallenge', { challengeId });
  return challengeId;
}

/** From the host link to a live room with this many seats and forty ideas. */
export async function prepareRoom(url: string, link: string, count: number): Promise<Stage> {
  const { summit, law, lead } = await hostSide(url, link);
  const ids = await people(lead, count);
  const challengeId = await approve(lead, law);
  const links = linksOn(await lead.page(`/s/${summit}/doors`));
  await lead.must('GoLive', { override: '' });
  await lead.must('ReadNotice');
  await lead.must('SignRules', { version: 1 });
  const seats: SeatDoor[] = [];
  await each(ids, 12, async (person) => {
    const cookie = await comeIn(onLoopback(url, links.get(person)));
    const seat = seatDoor(url, summit, person, cookie);
    await seat.must('SignRules', { version: 1 });
    seats.push(seat);
  });
  const stage = { summit, lead, seats, challengeId, ideas: [] };
  await nextPhase(stage);
  await growTo(stage, IDEAS);
  return stage;
}

/** Moves to the next phase and starts it. */
export async function nextPhase({ lead }: Stage): Promise<void> {
  await lead.must('NextPhase');
  await lead.must('StartPhase');
}

/** Posts ideas until the board has this many; the seats take turns. */
export async function growTo({ ideas, seats, challengeId }: Stage, count: number): Promise<void> {
  const missing = Array.from({ length: count - ideas.length }, (_, at) => ideas.length + at);
  await each(missing, 8, async (at) => {
    const text = words(at);
    ideas.push((await seats[at % seats.length]?.must('PostIdea', { challengeId, text })) ?? '');
  });
}

function page(address: string, cookie: string, agent: Agent) {
  return new Promise<{ bytes: number; good: boolean }>((resolve, reject) => {
    const headers = { cookie, accept: 'text/html', 'accept-encoding': 'gzip' };
    get(address, { headers, agent }, (response) => {
      let bytes = 0;
      response.on('data', (piece: Buffer) => {
        bytes += piece.length;
      });
      response.on('end', () => resolve({ bytes, good: response.statusCode === 200 }));
    }).on('error', reject);
  });
}

/** The room's page for all seats: bytes of the bodies with gzip, and how many were faults. */
export async function pages(url: string, { summit, seats }: Stage) {
  let [bytes, faults] = [0, 0];
  const agent = new Agent({ keepAlive: true });
  await each(seats, 4, async ({ cookie }) => {
    const one = await page(`${url}/s/${summit}`, cookie, agent);
    bytes += one.bytes;
    faults += one.good ? 0 : 1;
  });
  // A connection kept for the next call could be one that the server is just closing.
  agent.destroy();
  return { bytes, faults };
}
