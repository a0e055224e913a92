import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { charter, counsel, facilitator, vendors } from '../founding/cast.ts';
import { comeIn, linksOn, type SeatDoor, seatDoor, startSummit } from '../founding/door.ts';

/** A live summit in its phase of ideas; everybody has signed. */
export interface Stage {
  summit: string;
  lead: SeatDoor;
  seats: SeatDoor[];
  /** Ids of the ideas on the board. */
  ideas: string[];
}

const phases = ['welcome', 'ideas', 'vote'].map((kind) => ({
  title: `The ${kind} of the day`,
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

/** Does the same for every thing of a list, a few at a time. */
export async function each<T>(list: readonly T[], abreast: number, act: (one: T) => Promise<void>) {
  const rest = list.values();
  const work = async () => {
    for (const one of rest) await act(one);
  };
  await Promise.all(Array.from({ length: abreast }, work));
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

/** The host's side: several facilitators, because each may ask only so fast, and counsel. */
async function hostSide(url: string, link: string, seats: number) {
  const { rules } = JSON.parse(readFileSync('views/text/founding.en.json', 'utf8')) as {
    rules: string;
  };
  const { summit, host } = await startSummit(url, link, { ...charter(Date.now()), rules, phases });
  const enter = async (fields: object) => {
    const personId = await host.must('AddPerson', { ...fields, vendorId: '' });
    await host.must('IssueInvitation', { personId });
    const own = linksOn(await host.page('/host')).get(personId) ?? '';
    return seatDoor(url, summit, personId, await comeIn(onLoopback(url, own)));
  };
  const law = await enter({ ...counsel, role: 'counsel' });
  const leads: SeatDoor[] = [];
  for (let at = 0; at < Math.min(8, Math.ceil(seats / 60)); at += 1) {
    leads.push(await enter({ ...facilitator, role: 'facilitator' }));
  }
  return { summit, law, leads };
}

function onLoopback(url: string, link: string): string {
  return `${url}${new URL(link).pathname}`;
}

async function people(lead: SeatDoor, seats: number): Promise<string[]> {
  for (const { name, group, sites, hopes, notes } of vendors) {
    const vendorId = await lead.must('AddVendor', { name, group, sites });
    const call = { vendorId, answer: 'willing', calledBy: 'Imani Okoro', calledOn: '2026-11-02' };
    await lead.must('RecordBuyIn', { ...call, hopes, notes });
  }
  const all = rows(seats);
  const ids: string[] = [];
  for (let at = 0; at < all.length; at += 100) {
    const some = all.slice(at, at + 100);
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
  const { summit, law, leads } = await hostSide(url, link, count);
  const [lead] = leads;
  if (!lead) throw new Error('there is no facilitator');
  const ids = await people(lead, count);
  const challengeId = await approve(lead, law);
  const invited = ids.values();
  await each(leads, leads.length, async (one) => {
    for (const personId of invited) await one.must('IssueInvitation', { personId });
  });
  const links = linksOn(await lead.page(`/s/${summit}/doors`));
  await lead.must('GoLive', { override: '' });
  await lead.must('ReadNotice');
  await lead.must('SignRules', { version: 1 });
  const seats: SeatDoor[] = [];
  await each(ids, 6, async (person) => {
    const cookie = await comeIn(onLoopback(url, links.get(person) ?? ''));
    const seat = seatDoor(url, summit, person, cookie);
    await seat.must('SignRules', { version: 1 });
    seats.push(seat);
  });
  await lead.must('NextPhase');
  await lead.must('StartPhase');
  const texts = starts.flatMap((start) => ends.map((end) => `What if we ${start} ${end}?`));
  const ideas: string[] = [];
  for (const [at, text] of texts.entries()) {
    const seat = seats[at % seats.length];
    ideas.push((await seat?.must('PostIdea', { challengeId, text })) ?? '');
  }
  return { summit, lead, seats, ideas };
}

/** Moves to the phase of voting and starts it. */
export async function moveToVote({ lead }: Stage): Promise<void> {
  await lead.must('NextPhase');
  await lead.must('StartPhase');
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
