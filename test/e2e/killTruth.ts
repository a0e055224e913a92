import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeatDoor } from '../../scripts/founding/door.ts';
import { type Damage, damages, genesis } from '../../src/record/chain.ts';
import { sqliteRecord } from '../../src/record/sqlite/sqlite.ts';
import type { Log, Truth } from '../support/history.ts';

interface Closed {
  totals: Record<string, number>;
  took: string[];
}

/** What the file of a house that has ended holds of one summit. */
interface Kept {
  damage: Damage[];
  types: string[];
  /** How the last round was counted. */
  closed: Closed | undefined;
  /** Whether a state was laid aside. */
  aside: boolean;
}

/** Opens the record of a house that is not running. */
export async function kept(dataDir: string, summit: string): Promise<Kept> {
  const secretKey = readFileSync(join(dataDir, 'secret.key'), 'utf8').trim();
  const file = join(dataDir, 'record.db');
  const record = sqliteRecord({ file, migrations: 'migrations/sqlite', secretKey });
  const audit = await record.audit(summit);
  const damage = damages(audit, genesis(summit, audit.salt));
  const last = audit.links.findLast(({ type }) => type === 'VoteClosed');
  const closed = last && (JSON.parse(last.facts) as Closed);
  const aside = (await record.snapshot(summit)) !== undefined;
  await record.close();
  return { damage, closed, aside, types: [...new Set(audit.links.map(({ type }) => type))] };
}

type View = Awaited<ReturnType<SeatDoor['view']>>;

function of(view: View, kind: string): [id: string, entry: Record<string, unknown>][] {
  return Object.entries(view).flatMap(([key, entry]) =>
    key.startsWith(`${kind}/`) ? [[key.slice(kind.length + 1), entry]] : [],
  );
}

/** What pages opened now show to everybody; `words` are those seen before they left. */
export async function truthOf(
  lead: SeatDoor,
  voters: SeatDoor[],
  words: Map<string, string>,
): Promise<Truth> {
  const seen = await lead.view();
  const spoken = [...of(seen, 'idea'), ...of(seen, 'comment')];
  const marks = spoken.map(([id, { text }]) => String(text || words.get(id)));
  const brakes = seen['brakeLog/now']?.['marks'] as { liftedAt: number }[];
  const lifted = brakes.filter(({ liftedAt }) => liftedAt > 0).length;
  const counts: Truth['counts'] = { pulled: brakes.length, lifted };
  const places: Truth['places'] = {};
  for (const [id, { parked }] of of(seen, 'idea')) if (parked) places[`place of ${id}`] = 'parked';
  for (const { person, view } of await Promise.all(voters.map(looked))) {
    counts[`holds of ${person}`] = of(view, 'myHold').length;
    for (const thing of (view['myBoats/now']?.['things'] ?? []) as string[])
      places[`boat ${thing} of ${person}`] = 'in';
    const dots = (view['dots/now']?.['on'] ?? {}) as Record<string, number>;
    for (const [thing, count] of Object.entries(dots))
      counts[`dots of ${person} on ${thing}`] = count;
  }
  return { marks, counts, places };
}

async function looked({ person, view }: SeatDoor): Promise<{ person: string; view: View }> {
  return { person, view: await view() };
}

/** The sum of all dots that were acknowledged, by idea, and who has any. */
export function dotsOf({ tries }: Log): Closed {
  const done = new Map(tries.filter(({ answer }) => answer?.ok).map((one) => [one.command, one]));
  const totals: Closed['totals'] = {};
  const people: Record<string, number> = {};
  for (const { effect } of done.values()) {
    const [, person, thing] =
      /^dots of (\S+) on (\S+)$/.exec('counts' in effect ? effect.counts : '') ?? [];
    if (!person || !thing || !('by' in effect)) continue;
    totals[thing] = (totals[thing] ?? 0) + effect.by;
    people[person] = (people[person] ?? 0) + effect.by;
  }
  return {
    totals,
    took: Object.keys(people)
      .filter((one) => (people[one] ?? 0) > 0)
      .sort(),
  };
}
