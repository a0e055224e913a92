import type { Entry } from '../../../summit/apply.ts';
import { all, type Block, block, type Found, listed, type Outlook, one } from '../scene.ts';

/** A thing with how many people sit in the same boat and whether I do. */
function boated(outlook: Outlook, found: Found): Found {
  const mine = (one(outlook, 'myBoats')?.['things'] ?? []) as string[];
  return {
    ...found,
    boat: one(outlook, 'boat', found.id)?.['count'] ?? 0,
    boarded: mine.includes(found.id),
    mine: found['by'] === one(outlook, 'me')?.['person'],
  };
}

function isMine(outlook: Outlook, found: Found): Found {
  return { ...found, mine: found['by'] === one(outlook, 'me')?.['person'] };
}

/** Ideas of one challenge with their remarks; grouped ones behind one another. */
function ideas(outlook: Outlook, challengeId: string, posting: Entry): Found[] {
  const comments = all(outlook, 'comment').map((one) => isMine(outlook, one));
  const found = all(outlook, 'idea').filter((one) => one['challenge'] === challengeId);
  const title = (idea: Found) =>
    String(one(outlook, 'group', String(idea['group']))?.['text'] ?? '');
  return found
    .map((idea) => ({
      ...boated(outlook, idea),
      ...{ kudosAt: `kudos-${idea.id}`, actionAt: `action-${idea.id}` },
      ...posting,
      groupTitle: title(idea),
      comments: comments.filter((one) => one['idea'] === idea.id),
    }))
    .sort((a, b) => (a.groupTitle === b.groupTitle ? 0 : a.groupTitle < b.groupTitle ? -1 : 1));
}

/** What may be typed now, by phase and role; the server decides, this only shows or hides boxes. */
export function posting(outlook: Outlook): Entry {
  const phase = one(outlook, 'phase');
  const kind = phase?.['status'] === 'running' ? phase['kind'] : '';
  const free = !one(outlook, 'brake');
  const vendor = ['leader', 'attendee'].includes(String(one(outlook, 'me')?.['role']));
  const leads = one(outlook, 'me')?.['role'];
  const remark = ['ideas', 'plan', 'vote'].includes(String(kind)) && leads !== 'counsel';
  return {
    running: free && kind !== '',
    mayChallenge: free && kind === 'challenges' && (leads === 'leader' || leads === 'facilitator'),
    mayPractise: free && kind === 'practices' && vendor,
    mayIdea: free && kind === 'ideas' && vendor,
    mayRemark: free && remark,
    mayBoat: free && kind !== '' && vendor,
    mayCommit: free && (kind === 'commitments' || kind === 'close') && leads === 'leader',
    mayThank: free && kind !== '' && leads !== 'counsel',
    mayAct: leads === 'facilitator' && ['plan', 'commitments', 'close'].includes(String(kind)),
    hosts: leads === 'facilitator' || leads === 'counsel',
  };
}

/** The board: each challenge with what lies under it in the present phase. */
export function board(outlook: Outlook): Block[] {
  const may = posting(outlook);
  const kind = one(outlook, 'phase')?.['kind'];
  const practising = kind === 'practices';
  const practices = all(outlook, 'practice').map((one) => isMine(outlook, one));
  const challenges = all(outlook, 'challenge').filter((found) =>
    ['accepted', 'closed', 'waiting'].includes(String(found['status'])),
  );
  const blocks = challenges.map((challenge) => {
    const told = practices.filter((one) => one['challenge'] === challenge.id);
    const list = practising ? told : ideas(outlook, challenge.id, may);
    const names = {
      partial: 'challenge',
      row: practising ? 'practice' : 'idea',
      id: `challenge-${challenge.id}`,
    };
    const groups = all(outlook, 'group').filter(
      (one) => one['challenge'] === challenge.id && !one['gone'],
    );
    const fields = {
      ...may,
      ...boated(outlook, challenge),
      practising,
      practices: practising ? [] : told,
      groups,
    };
    return listed(
      outlook,
      names,
      list.map((found) => ({ ...found, ...may })),
      fields,
    );
  });
  const empty =
    challenges.length === 0 ? [block(outlook, 'empty', { text: 'challenge.none' })] : [];
  return [...empty, ...blocks];
}

/** Before the first round. */
const NONE = { status: 'none', startable: true, took: [], voters: 0, few: false };

/** The round of dots as one person sees it. */
export function vote(outlook: Outlook): Block[] {
  const round = one(outlook, 'vote');
  const facilitates = one(outlook, 'me')?.['role'] === 'facilitator';
  const challenges = all(outlook, 'challenge').filter((found) => found['status'] === 'accepted');
  if (!round)
    return facilitates ? [block(outlook, 'vote', { ...NONE, challenges, facilitates })] : [];
  const dots = one(outlook, 'dots');
  const on = (dots?.['on'] ?? {}) as Record<string, number>;
  const left = Number(dots?.['left'] ?? 0);
  const totals = new Map(
    (round['totals'] as { id: string; dots: number }[]).map((row) => [row.id, row.dots]),
  );
  const open = round['status'] === 'open' && posting(outlook)['mayBoat'] === true;
  const named = (id: string) => one(outlook, 'idea', id) ?? one(outlook, 'group', id);
  const list = (round['status'] === 'revealed' ? [...totals.keys()] : (round['ideas'] as string[]))
    .map((id) => ({ id, found: named(id) }))
    .filter(({ found }) => found && !found['gone'])
    .map(({ id, found }) => ({
      ...{ id, text: found?.['text'], mine: on[id] ?? 0, total: totals.get(id) ?? 0 },
      ...{ revealed: round['status'] === 'revealed', open, left },
      marks: Array.from({ length: on[id] ?? 0 }, (_, at) => at),
    }));
  const fields = {
    ...round,
    left,
    open,
    challenges,
    facilitates,
    voter: dots !== undefined && !facilitates,
    late: dots?.['late'] === true,
    took: round['took'] ?? [],
    revealable: round['status'] === 'closed' && round['few'] !== true,
    startable: round['status'] === 'revealed' || round['few'] === true,
  };
  return [listed(outlook, { partial: 'vote', row: 'candidate' }, list, fields)];
}

/** Actions and commitments, during the summit and after it. */
export function promises(outlook: Outlook, fields: Entry = {}): Block[] {
  const may = { ...posting(outlook), ...fields };
  const me = one(outlook, 'me');
  const people = all(outlook, 'person').filter((found) => found['role'] !== 'projector');
  const hosts = me?.['role'] === 'facilitator' || me?.['role'] === 'counsel';
  const actions = all(outlook, 'action').map((found) => ({
    ...isMine(outlook, found),
    hosts,
    mayUpdate: found['owner'] === me?.['person'] || me?.['role'] === 'facilitator',
  }));
  const own = all(outlook, 'myCommitment');
  const shown = all(outlook, 'commitment').filter(
    (found) => !own.some((one) => one.id === found.id),
  );
  const every: Found[] = [
    ...own.map((found) => ({ ...found, own: true, mine: found['by'] === me?.['person'] })),
    ...shown,
  ];
  const commitments = every.map((found) => ({
    ...{ own: false, notes: [], mine: false, hosts },
    ...found,
    approves: me?.['role'] === 'counsel' && found['status'] === 'with counsel',
  }));
  return [
    listed(outlook, { partial: 'actions', row: 'action' }, actions, { ...may, people }),
    listed(outlook, { partial: 'commitments', row: 'commitment' }, commitments, may),
  ];
}

/** Kudos, with who may still be thanked; the form itself stands on the page of people. */
export function thanks(outlook: Outlook): Block[] {
  const list = all(outlook, 'kudos').map((found) => ({
    ...isMine(outlook, found),
    ideaText: one(outlook, 'idea', String(found['idea']))?.['text'] ?? '',
    hosts: ['facilitator', 'counsel'].includes(String(one(outlook, 'me')?.['role'])),
  }));
  return [listed(outlook, { partial: 'kudosList', row: 'kudos' }, list.reverse())];
}
