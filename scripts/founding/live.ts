import { comeIn, type SeatDoor, seatDoor } from './door.ts';
import { theGuard } from './guard.ts';
import { challenges, fourteen, ideas, practices } from './lines.ts';
import type { Planned } from './plan.ts';
import type { Played, Teller } from './played.ts';
import { watch } from './watch.ts';

async function seats(
  planned: Planned,
): Promise<Pick<Played, 'leaders' | 'attendees' | 'projector'>> {
  const { url, summit, links, people } = planned;
  const enter = async (person: string) =>
    seatDoor(url, summit, person, await comeIn(links.get(person) ?? ''));
  const leaders: SeatDoor[] = [];
  const attendees: SeatDoor[] = [];
  for (const [first = '', ...others] of people) {
    leaders.push(await enter(first));
    for (const other of others) attendees.push(await enter(other));
  }
  return { leaders, attendees, projector: await enter('projector') };
}

async function moveTo(lead: SeatDoor, kind: string): Promise<void> {
  for (;;) {
    const phase = (await lead.view())['phase/now'];
    if (phase?.['kind'] === kind) break;
    await lead.must('NextPhase');
    await settled();
  }
  await lead.must('StartPhase');
  await settled();
}

/** Longer than one beat of the room, so that every screen has been told. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 130));
}

async function openRoom(planned: Planned, teller: Teller): Promise<Played> {
  const { url, summit, facilitator: lead, counsel: law } = planned;
  const { leaders, attendees, projector } = await seats(planned);
  const early = await leaders[0]?.ask('PostChallenge', { text: challenges[3] });
  teller.fact(early?.code === 'wrong-stage', 'nothing can be posted before the room is live');
  await lead.must('GoLive', { override: '' });
  const [leader] = leaders;
  const [attendee] = attendees;
  if (!leader || !attendee) throw new Error('the cast is too small');
  const screens = await Promise.all(
    [
      ['facilitator', lead],
      ['counsel', law],
      ['leader', leader],
      ['attendee', attendee],
      ['projector', projector],
    ].map(([who, seat]) => watch(url, summit, who as string, (seat as SeatDoor).cookie)),
  );
  await lead.must('ReadNotice');
  await lead.must('StartPhase');
  for (const seat of [lead, law, ...leaders, ...attendees])
    await seat.must('SignRules', { version: 1 });
  teller.say(`${leaders.length + attendees.length} people of six vendors have signed and are in.`);
  return { ...planned, leaders, attendees, projector, screens, challengeIds: [], ideaIds: [] };
}

async function challengesAndPractices(played: Played, teller: Teller): Promise<void> {
  const { facilitator: lead, leaders, attendees, challengeIds } = played;
  await moveTo(lead, 'challenges');
  const posted = (await leaders[3]?.must('PostChallenge', { text: challenges[3] })) ?? '';
  await settled();
  const before = (await attendees[0]?.view())?.[`challenge/${posted}`];
  teller.fact(before === undefined, 'a live challenge waits for the facilitator');
  await lead.must('AcceptChallenge', { challengeId: posted });
  await settled();
  const view = (await attendees[0]?.view()) ?? {};
  challengeIds.push(
    ...Object.keys(view)
      .filter((key) => key.startsWith('challenge/'))
      .map((key) => key.slice(10)),
  );
  teller.fact(
    challengeIds.length === challenges.length,
    'every accepted challenge is on the board',
  );
  for (const seat of attendees.slice(0, 20)) {
    await seat.must('JoinBoat', { kind: 'challenge', thingId: challengeIds[1] });
  }
  await settled();
  const boat = (await lead.view())[`boat/${challengeIds[1]}`]?.['count'];
  teller.fact(boat === 20, 'twenty people say “same boat”, counted per person');
  await moveTo(lead, 'practices');
  for (const [at, text] of practices.entries()) {
    await leaders[at]?.must('SharePractice', { challengeId: challengeIds[at], text });
    await teller.pause();
  }
}

async function theFourteen(played: Played, teller: Teller): Promise<void> {
  const { attendees, challengeIds, screens } = played;
  await settled();
  const count = () => screens.map((screen) => screen.frames);
  for (const [at, { topic, stop, pass }] of fourteen.entries()) {
    const seat = attendees[at + 1] as SeatDoor;
    await settled();
    const before = count();
    const reply = await seat.ask('PostIdea', { challengeId: challengeIds[0], text: stop });
    const topics =
      reply.held?.verdict.flatMap((one) => one.findings.map((found) => found.topic)) ?? [];
    teller.fact(
      topics.includes(topic),
      `a message on ${topic} is stopped and its author is told why`,
    );
    await settled();
    const heard = count().map((frames, screen) => frames - (before[screen] ?? 0));
    const outside = screens.filter((_screen, place) => place > 1 && (heard[place] ?? 0) > 0);
    teller.fact(outside.length === 0, `the room hears nothing of it (${topic})`);
    played.ideaIds.push(await seat.must('PostIdea', { challengeId: challengeIds[0], text: pass }));
    await teller.pause();
  }
  await settled();
  for (const screen of screens) {
    const leaked = fourteen.filter(({ stop }) =>
      screen.heard.includes(JSON.stringify(stop).slice(1, -1)),
    );
    teller.fact(leaked.length === 0, `no stopped word reached the ${screen.who}`);
  }
}

async function heldAndDecided(played: Played, teller: Teller): Promise<void> {
  const { facilitator: lead, counsel: law, attendees, challengeIds } = played;
  const rows = Object.entries(await lead.view()).filter(([key]) => key.startsWith('hold/'));
  const open =
    rows.find(([, row]) => row['action'] === 'hold' && row['topic'] === 'bids') ??
    rows.find(([, row]) => row['action'] === 'hold');
  const holdId = open?.[0].slice(5) ?? '';
  const unread = await lead.ask('ReadHold', { holdId, why: '' });
  teller.fact(unread.code === 'reason-needed', 'the facilitator needs a reason to open held words');
  const read = await lead.ask('ReadHold', { holdId, why: 'To decide on it.' });
  teller.fact(
    typeof read.words === 'string' && read.words !== '',
    'with a reason the words go to that one seat',
  );
  await lead.must('ReturnHold', { holdId });
  const blocked = rows.find(([, row]) => row['action'] === 'block')?.[0].slice(5) ?? '';
  const denied = await lead.ask('ReadHold', { holdId: blocked, why: 'To decide on it.' });
  teller.fact(denied.code === 'counsel-only', 'blocked words are for counsel only');
  const opened = await law.ask('ReadHold', { holdId: blocked, why: 'To decide on it.' });
  teller.fact(opened.ok === true, 'counsel opens blocked words with a reason');
  const author = attendees[20] as SeatDoor;
  const text = 'How will you pass the minimum-wage increase on to the client?';
  const held = await author.ask('PostIdea', { challengeId: challengeIds[0], text });
  const texts = { text: 'What if new agents spent their first hour listening to customers?' };
  const rewritten = await author.ask('RewriteHold', { holdId: held.held?.holdId, texts });
  teller.fact(
    rewritten.ok === true && !rewritten.held,
    'the author says it another way and it is shown',
  );
}

async function brakeAndObjection(played: Played, teller: Teller): Promise<void> {
  const { facilitator: lead, attendees, leaders, projector, challengeIds } = played;
  await attendees[5]?.must('PullBrake');
  const stopped = await attendees[6]?.ask('PostIdea', {
    challengeId: challengeIds[0],
    text: 'What if we waited?',
  });
  teller.fact(stopped?.code === 'room-braked', 'the brake freezes posting at once');
  await settled();
  const screen = await projector.view();
  teller.fact(
    screen['brake/now'] !== undefined && screen['shown/now'] === undefined,
    'the projector is paused',
  );
  teller.fact(screen['brake/now']?.['name'] === undefined, 'the room is not told who braked');
  const bare = await lead.ask('LiftBrake', { why: '' });
  teller.fact(
    bare.code === 'reason-needed',
    'a facilitator lifts the brake only with a written reason',
  );
  await lead.must('LiftBrake', { why: 'We have talked about it and go on with the agenda.' });
  await leaders[2]?.must('RaiseObjection', { sentence: '' });
  await settled();
  const seen = Object.keys(await projector.view()).filter((key) => key.startsWith('objection/'));
  teller.fact(seen.length === 1, 'an objection reaches everybody at once');
}

async function ideasAndDots(played: Played, teller: Teller): Promise<void> {
  const { facilitator: lead, leaders, attendees, challengeIds, ideaIds } = played;
  for (const [at, text] of ideas.entries()) {
    ideaIds.push(
      (await leaders[at]?.must('PostIdea', {
        challengeId: challengeIds[Math.floor(at / 2)],
        text,
      })) ?? '',
    );
  }
  const remark = 'We could start small, with one site each.';
  await attendees[2]?.must('CommentOnIdea', { ideaId: ideaIds.at(-4), text: remark });
  await lead.must('GroupIdeas', { ideaIds: ideaIds.slice(-4, -2), title: 'Leadership week' });
  await lead.must('ShowOnProjector', { kind: 'idea', thingId: ideaIds.at(-1) });
  await moveTo(lead, 'vote');
  await lead.must('OpenVote', { challengeId: '', dotsEach: 3 });
  await settled();
  const round = (await lead.view())['vote/now']?.['ideas'] as string[];
  for (const [at, seat] of [...leaders, ...attendees].entries()) {
    for (const step of [0, 1, 2]) await seat.must('CastVote', { ideaId: round[(at + step) % 3] });
  }
  const more = await attendees[0]?.ask('CastVote', { ideaId: round[0] });
  teller.fact(more?.code === 'no-votes-left', 'three dots a person and no more');
  await settled();
  const open = (await lead.view())['vote/now']?.['totals'] as unknown[];
  teller.fact(open.length === 0, 'no totals before the reveal, not even for the facilitator');
  await lead.must('CloseVote');
  await lead.must('RevealVote');
  await settled();
  const totals = (await attendees[0]?.view())?.['vote/now']?.['totals'] as { dots: number }[];
  const sum = totals.reduce((dots, row) => dots + row.dots, 0);
  teller.fact(
    sum === 3 * (leaders.length + attendees.length),
    'the totals are shown to all and every dot is in',
  );
  await lead.must('ShowOnProjector', { kind: 'vote', thingId: 'tvote' });
}

/** The live hour: notice, challenges, practices, the fourteen, brake, objection, ideas, dots. */
export async function playLive(planned: Planned, teller: Teller): Promise<Played> {
  const played = await openRoom(planned, teller);
  await moveTo(played.facilitator, 'check-in');
  await challengesAndPractices(played, teller);
  await moveTo(played.facilitator, 'ideas');
  await theFourteen(played, teller);
  await theGuard(played, teller);
  await heldAndDecided(played, teller);
  await brakeAndObjection(played, teller);
  await ideasAndDots(played, teller);
  return played;
}

export { moveTo, settled };
