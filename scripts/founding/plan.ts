import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charter, counsel, facilitator, vendors } from './cast.ts';
import { comeIn, linksOn, type SeatDoor, seatDoor, startSummit } from './door.ts';
import { challenges, ownTopic } from './lines.ts';

/** A summit that is ready to go live, with a link for every person. */
export interface Planned {
  url: string;
  summit: string;
  host: SeatDoor;
  facilitator: SeatDoor;
  counsel: SeatDoor;
  /** Person id → personal link, the projector's included. */
  links: Map<string, string>;
  /** People of each vendor by id, the leader first, in the order of the cast. */
  people: string[][];
}

function recipe() {
  const file = join(process.cwd(), 'views/text/founding.en.json');
  return JSON.parse(readFileSync(file, 'utf8')) as { rules: string; phases: object[] };
}

async function hostSide(url: string, hostLink: string, nowMs: number) {
  const { summit, host } = await startSummit(url, hostLink, { ...charter(nowMs), ...recipe() });
  const lead = await host.must('AddPerson', { ...facilitator, role: 'facilitator', vendorId: '' });
  const law = await host.must('AddPerson', { ...counsel, role: 'counsel', vendorId: '' });
  const links = linksOn(await host.page('/host'));
  const seat = async (person: string) =>
    seatDoor(url, summit, person, await comeIn(links.get(person) ?? ''));
  return { summit, host, facilitator: await seat(lead), counsel: await seat(law), links };
}

async function addVendor(lead: SeatDoor, at: number): Promise<string[]> {
  const vendor = vendors[at];
  if (!vendor) return [];
  const { name, group, sites, answer, hopes, notes, people } = vendor;
  const vendorId = await lead.must('AddVendor', { name, group, sites });
  const call = {
    vendorId,
    answer,
    calledBy: facilitator.name,
    calledOn: '2026-11-02',
    hopes,
    notes,
  };
  await lead.must('RecordBuyIn', call);
  const rows = people.map((person, index) => ({
    name: person,
    role: index === 0 ? 'leader' : 'attendee',
    vendor: name,
    mail: `${person.toLowerCase().replace(/ /g, '.')}@${name.split(' ')[0]?.toLowerCase()}.example`,
  }));
  const first = await lead.must('ImportPeople', { rows });
  return rows.map((_row, index) => `${first}-${index}`);
}

/** From the host link to a summit that is ready to go live: calls, people, rules, agenda, links. */
export async function plan(url: string, hostLink: string, nowMs: number): Promise<Planned> {
  const {
    summit,
    host,
    facilitator: lead,
    counsel: law,
    links,
  } = await hostSide(url, hostLink, nowMs);
  const people: string[][] = [];
  for (const at of vendors.keys()) people.push(await addVendor(lead, at));
  await lead.must('PublishRules');
  for (const text of challenges.slice(0, 3)) await lead.must('PrepareChallenge', { text });
  await shareLeadership(lead, people[4]?.[0] ?? '');
  await lead.must('SendAgenda');
  await law.must('ApproveAgenda');
  for (const key of Object.keys(await law.view())) {
    if (key.startsWith('challenge/'))
      await law.must('ApproveChallenge', { challengeId: key.slice(10) });
  }
  const planned = { url, summit, host, facilitator: lead, counsel: law, links, people };
  await teachRoom(planned);
  for (const [person, link] of linksOn(await lead.page(`/s/${summit}/doors`)))
    links.set(person, link);
  return planned;
}

/** One phase is led by a vendor's own leader (seed 0: leadership is shared). */
async function shareLeadership(lead: SeatDoor, coLeader: string): Promise<void> {
  const agenda = (await lead.view())['agenda/now']?.['phases'] as Record<string, unknown>[];
  const phase = agenda.find((one) => one['kind'] === 'ideas');
  if (!phase) return;
  const { id: phaseId, title, kind, minutes, prompt } = phase;
  await lead.must('ChangePhase', { phaseId, title, kind, minutes, prompt, coLeader });
}

type Step = [SeatDoor, string, object?];

/** The facilitator teaches the room a topic, tries it, and counsel makes it count. */
async function teachRoom({ facilitator, counsel }: Planned): Promise<void> {
  const { sample, ...topic } = ownTopic;
  const steps: Step[] = [
    [facilitator, 'TeachTopic', topic],
    [facilitator, 'AddTerm', { text: 'blue heron', inflected: true, action: 'hold' }],
    [facilitator, 'KeepLine', { text: sample, must: 'stop' }],
    [facilitator, 'KeepLine', { text: 'How long are your huddles?', must: 'pass' }],
    [facilitator, 'SendRoomRules', { why: '' }],
    [counsel, 'ApproveRoomRules'],
  ];
  for (const [seat, type, fields] of steps) await seat.must(type, fields);
}
