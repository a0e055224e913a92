import { all, type Block, block, type Found, type Outlook, one, type Scene } from '../scene.ts';
import { promises } from './board.ts';
import { frame, held, safety } from './shared.ts';

/** The minutes as this seat may read them: the published ones, or a leader's for review. */
export function minutesOf(outlook: Outlook): Found | undefined {
  const mine = one(outlook, 'myMinutes');
  return one(outlook, 'minutes') ?? (mine?.['status'] ? mine : undefined);
}

/** After the live hour, for every role: minutes, actions, commitments. */
export function after(outlook: Outlook, side: Block[] = []): Scene {
  const role = one(outlook, 'me')?.['role'];
  const found = minutesOf(outlook);
  const closed = one(outlook, 'summit')?.['stage'] === 'closed';
  const mine = one(outlook, 'myMinutes');
  const fields = {
    ...(found ?? { status: 'draft', version: 0, summary: '', publishedAt: 0 }),
    ...{
      readable: found !== undefined,
      closed,
      facilitator: role === 'facilitator',
      counsel: role === 'counsel',
    },
    leader: role === 'leader',
    waitingFor: found?.['waitingFor'] ?? [],
    corrections: [...all(outlook, 'correction'), ...all(outlook, 'myCorrection')].map((one) => ({
      ...{
        base: outlook.base,
        pageId: outlook.pageId,
        summary: found?.['summary'] ?? '',
        name: '',
      },
      ...{ facilitator: role === 'facilitator' },
      ...one,
    })),
    counselNote: found?.['counselNote'] ?? '',
    earlier: found?.['earlier'] ?? [],
    confirmed:
      mine !== undefined && mine['confirmed'] === found?.['version'] && found !== undefined,
  };
  return {
    top: frame(outlook),
    main: [
      block(outlook, 'minutes', fields),
      ...promises(outlook, { after: !closed, mayCommit: role === 'leader' && !closed }),
    ],
    side: [...held(outlook), ...side],
    foot: safety(outlook),
  };
}
