import {
  all,
  type Block,
  block,
  type Found,
  listed,
  type Outlook,
  one,
  type Scene,
} from '../scene.ts';
import { queue, threads } from './queue.ts';
import { frame, held, rulesText, safety } from './shared.ts';

const lacks = ['purpose', 'counsel', 'agenda', 'rules', 'vendors', 'buy-in'];

/** What going live still lacks, each point ticked or named. */
function checklist(outlook: Outlook): Block[] {
  const found = one(outlook, 'goLive');
  if (!found) return [];
  const unmet = found['unmet'] as string[];
  const points = lacks.map((name) => ({ name, met: !unmet.includes(name) }));
  return [
    block(outlook, 'goLive', {
      points,
      ready: unmet.length === 0,
      onlyBuyIn: `${unmet}` === 'buy-in',
    }),
  ];
}

function vendors(outlook: Outlook): Found[] {
  return all(outlook, 'vendor').map((found) => ({
    ...found,
    sitesText: (found['sites'] as string[]).join('\n'),
    buyIn: one(outlook, 'buyIn', found.id) ?? {
      answer: '',
      calledBy: '',
      calledOn: '',
      hopes: '',
      noted: false,
    },
  }));
}

function people(outlook: Outlook, companies: Found[]): Found[] {
  const named = (vendor: unknown) => companies.find((one) => one.id === vendor)?.['name'] ?? '';
  return all(outlook, 'person')
    .filter((found) => found['role'] !== 'projector')
    .map((found) => ({
      ...found,
      company: named(found['vendor']),
      companies: choices(companies, found['vendor']),
    }));
}

function choices(companies: Found[], chosen: unknown) {
  return companies.map(({ id, ...found }) => ({ id, name: found['name'], chosen: id === chosen }));
}

function challenges(outlook: Outlook): Block {
  const list = all(outlook, 'challenge').filter(
    (found) => !found['gone'] && found['status'] !== 'declined',
  );
  const role = one(outlook, 'me')?.['role'];
  const rows = list.map((found) => ({ ...found, counsel: role === 'counsel' }));
  return listed(outlook, { partial: 'prepared', row: 'preparedChallenge' }, rows, {
    writes: role === 'facilitator' && one(outlook, 'summit')?.['stage'] === 'plan',
  });
}

function agendaEditor(outlook: Outlook, everyone: Found[]): Block {
  const found = one(outlook, 'agenda');
  const planning = one(outlook, 'summit')?.['stage'] === 'plan';
  const unsent = all(outlook, 'challenge').some((one) => one['status'] === 'draft');
  const leaders = everyone.filter((one) => ['leader', 'attendee'].includes(String(one['role'])));
  const rows = ((found?.['phases'] ?? []) as Found[]).map((phase, at, list) => ({
    ...phase,
    ...{ planning, first: at === 0, last: at === list.length - 1, position: at + 1 },
    leaders: leaders.map((one) => ({ ...one, chosen: one.id === phase['coLeader'] })),
  }));
  return listed(outlook, { partial: 'agendaEditor', row: 'agendaPhase' }, rows, {
    ...{ planning, leaders, status: found?.['status'] ?? 'draft', note: found?.['note'] ?? '' },
    sends: planning && (found?.['status'] === 'draft' || unsent),
  });
}

/** Languages with a pack of the filter. */
const READ = /^(?:en|es|pt|fr|tl|hi)\b/i;

function languages(summit: Found | undefined) {
  const declared = (summit?.['languages'] ?? []) as string[];
  return {
    declared: declared.join(', '),
    unknown: declared.filter((tag) => !READ.test(tag)).join(', '),
  };
}

/** The facilitator's plan: from the purpose to going live, top to bottom. */
export function facilitatorPlan(outlook: Outlook): Scene {
  const companies = vendors(outlook);
  const everyone = people(outlook, companies);
  const summit = one(outlook, 'summit');
  const draft = one(outlook, 'rulesDraft')?.['text'] ?? '';
  const rules = one(outlook, 'rules');
  const planning = summit?.['stage'] === 'plan';
  return {
    top: [...frame(outlook)],
    main: [
      block(outlook, 'purposeForm', { summit, planning, ...languages(summit) }),
      listed(outlook, { partial: 'vendors', row: 'vendor' }, companies),
      listed(outlook, { partial: 'people', row: 'person' }, everyone, {
        companies: choices(companies, ''),
      }),
      block(outlook, 'groundRule', {
        ...{ draft, version: rules?.['version'] ?? 0, changed: draft !== rules?.['text'] },
      }),
      agendaEditor(outlook, everyone),
      challenges(outlook),
    ],
    side: [...checklist(outlook), ...held(outlook), ...queue(outlook), ...threads(outlook)],
    foot: safety(outlook),
  };
}

/** Counsel while planning: what waits for approval. */
export function counselPlan(outlook: Outlook): Scene {
  const found = one(outlook, 'agenda');
  const rules = one(outlook, 'rulesDraft');
  return {
    top: frame(outlook),
    main: [
      block(outlook, 'approval', {
        status: found?.['status'] ?? 'draft',
        phases: found?.['phases'] ?? [],
        note: found?.['note'] ?? '',
      }),
      challenges(outlook),
      rulesText(outlook, one(outlook, 'rules')?.['text'] ?? rules?.['text'] ?? ''),
    ],
    side: [...checklist(outlook), ...queue(outlook), ...threads(outlook), ...held(outlook)],
    foot: safety(outlook),
  };
}
