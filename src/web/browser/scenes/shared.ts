import { all, type Block, block, listed, type Outlook, one } from '../scene.ts';

/** The running phase, its prompt and its timer; the buttons only for those who lead it. */
export function phase(outlook: Outlook): Block[] {
  const found = one(outlook, 'phase');
  if (!found) return [];
  const me = one(outlook, 'me');
  const facilitates = me?.['role'] === 'facilitator';
  const leads = facilitates || (found['coLeader'] !== '' && found['coLeader'] === me?.['person']);
  const drift = Number(found['firstAt']) - Number(found['plannedAt']);
  const late = found['firstAt'] === 0 ? 0 : Math.round(drift / 60_000);
  return [
    block(outlook, 'phase', {
      ...found,
      ...{ leads, facilitates, summit: one(outlook, 'summit') },
      present: one(outlook, 'present')?.['count'] ?? 0,
      braked: one(outlook, 'brake') !== undefined,
      behind: facilitates && late > 0 ? late : 0,
      ahead: facilitates && late < 0 ? -late : 0,
    }),
  ];
}

/** The brake as everybody sees it. */
export function brake(outlook: Outlook): Block[] {
  const found = one(outlook, 'brake');
  if (!found) return [];
  const role = one(outlook, 'me')?.['role'];
  return [
    block(outlook, 'brake', {
      at: found['at'],
      name: found['name'] ?? '',
      facilitator: role === 'facilitator',
      lifts: role === 'facilitator' || role === 'counsel',
    }),
  ];
}

/** Objections and what the facilitator told everyone, newest first. */
export function words(outlook: Outlook): Block[] {
  const objections = all(outlook, 'objection').reverse();
  const broadcasts = all(outlook, 'broadcast')
    .map((found) => ({
      ...found,
      mine: found['by'] === one(outlook, 'me')?.['person'],
      hosts: ['facilitator', 'counsel'].includes(String(one(outlook, 'me')?.['role'])),
    }))
    .reverse();
  return [
    ...(objections.length > 0
      ? [listed(outlook, { partial: 'objections', row: 'objection' }, objections)]
      : []),
    ...(broadcasts.length > 0
      ? [listed(outlook, { partial: 'broadcasts', row: 'broadcast' }, broadcasts)]
      : []),
  ];
}

/** My own held texts, and challenges of mine that the room does not see yet. */
export function held(outlook: Outlook): Block[] {
  const holds = all(outlook, 'myHold').reverse();
  const open = holds.filter((one) =>
    ['pending', 'returned', 'expired'].includes(String(one['status'])),
  );
  const waiting = all(outlook, 'myChallenge').filter((found) => !found['gone']);
  return [
    ...(open.length > 0 ? [listed(outlook, { partial: 'myHolds', row: 'myHold' }, open)] : []),
    ...(waiting.length > 0
      ? [listed(outlook, { partial: 'myChallenges', row: 'myChallenge' }, waiting)]
      : []),
  ];
}

/** The notice and the signature, as long as the present version is not signed. */
export function unsigned(outlook: Outlook): Block[] {
  const rules = one(outlook, 'rules');
  const me = one(outlook, 'me');
  if (!rules || !me || Number(me['signed']) >= Number(rules['version'])) return [];
  return [
    block(outlook, 'sign', {
      summit: one(outlook, 'summit'),
      version: rules['version'],
      text: rules['text'],
      again: Number(me['signed']) > 0,
      company: me['company'],
      name: me['name'],
    }),
  ];
}

/** The ground rules as they stand, with what this room keeps out beside them. */
export function rulesText(outlook: Outlook, text = one(outlook, 'rules')?.['text'] ?? ''): Block {
  return block(outlook, 'rulesText', { text, own: one(outlook, 'fence')?.['own'] ?? [] });
}

/** Brake, objection and the way to counsel: on every screen, always in the same place. */
export function safety(outlook: Outlook): Block[] {
  const summit = one(outlook, 'summit');
  const me = one(outlook, 'me');
  const threads = ['counsel', 'facilitator'].map((other) => ({
    with: other,
    lines: (one(outlook, 'myThread', other)?.['lines'] ?? []) as unknown[],
  }));
  return [
    block(outlook, 'safety', {
      live: summit?.['stage'] === 'live',
      closed: summit?.['stage'] === 'closed',
      braked: one(outlook, 'brake') !== undefined,
      counsel: summit?.['counsel'] ?? '',
      toCounsel: me?.['role'] !== 'counsel',
      toFacilitator: me?.['role'] === 'leader' || me?.['role'] === 'attendee',
      threads: threads.filter((thread) => thread.with !== me?.['role']),
    }),
  ];
}

/** What the summit is for, and where it stands. */
export function frame(outlook: Outlook): Block[] {
  const summit = one(outlook, 'summit');
  return summit ? [block(outlook, 'purpose', { summit })] : [];
}

/** The agenda as those who do not write it read it. */
export function agenda(outlook: Outlook): Block[] {
  const found = one(outlook, 'agenda');
  if (!found) return [];
  return [
    block(outlook, 'agenda', {
      phases: found['phases'],
      now: one(outlook, 'phase')?.['title'] ?? '',
    }),
  ];
}
