import { comeIn, type SeatDoor, seatDoor } from './door.ts';
import { ownTopic, ownWord } from './lines.ts';
import type { Played, Teller } from './played.ts';

async function topicsOf(seat: SeatDoor, challengeId: string, text: string): Promise<string[]> {
  const reply = await seat.ask('PostIdea', { challengeId, text });
  return reply.held?.verdict.flatMap((one) => one.findings.map((found) => found.topic)) ?? [];
}

/** What a room was taught holds, a company's own words hold its own people, answers are watched. */
export async function theGuard(played: Played, teller: Teller): Promise<void> {
  const { leaders, attendees, challengeIds, links, summit, url } = played;
  const challengeId = challengeIds[1] ?? '';
  const [leader, rival] = leaders as [SeatDoor, SeatDoor];
  const person = played.people[0]?.[1] ?? '';
  const colleague = seatDoor(url, summit, person, await comeIn(links.get(person) ?? ''));
  teller.fact(
    (await topicsOf(rival, challengeId, ownTopic.sample)).includes('house'),
    'a topic taught by ten sentences is held with the facilitator’s own reason',
  );
  await leader.must('KeepPrivateTerms', { terms: [ownWord] });
  const text = `Our ${ownWord} stories made agents smile in the huddle.`;
  teller.fact(
    (await topicsOf(colleague, challengeId, text)).includes('private'),
    'a word a company keeps is held from its own people',
  );
  const free = await rival.ask('PostIdea', { challengeId, text });
  teller.fact(free.ok && !free.held, 'and nobody else’s words are compared with it');
  const asker = attendees[20] as SeatDoor;
  const asked = await topicsOf(asker, challengeId, 'What do you all charge per hour for chat?');
  const answered = await topicsOf(asker, challengeId, 'bit over 13 here');
  teller.fact(
    asked.includes('pricing') && answered.includes('pricing'),
    'a bare answer to a held question is held as well',
  );
  const other = await attendees[21]?.ask('PostIdea', { challengeId, text: 'ten' });
  teller.fact(other?.ok === true && !other.held, 'and nobody else can tell that it was asked');
  await attendees[22]?.must('FinishDrill', {
    allowed: { '1': false, '2': true, '3': false, '4': true, '5': false },
  });
  const drills = Object.entries(await played.facilitator.view()).filter(([key]) =>
    key.startsWith('drill/'),
  );
  teller.fact(
    drills.length === 1 && !JSON.stringify(drills).includes('right'),
    'the host’s side sees that a drill was done, not how it went',
  );
}
