import { all, block, listed, type Outlook, one, type Scene } from '../scene.ts';
import { after } from './after.ts';
import { board, posting, promises, thanks, vote } from './board.ts';
import { counselPlan, facilitatorPlan } from './plan.ts';
import { legalHold, queue, threads } from './queue.ts';
import { agenda, brake, held, phase, safety, unsigned, words } from './shared.ts';

/** The facilitator's console: course on top, board in the middle, queue and people beside it. */
function facilitatorLive(outlook: Outlook): Scene {
  const signing = unsigned(outlook);
  const knocks = all(outlook, 'knock');
  const companies = all(outlook, 'vendor').map(({ id, name }) => ({ id, name: String(name) }));
  const present = all(outlook, 'person').filter((found) => found['present']);
  const kind = one(outlook, 'phase')?.['kind'];
  return {
    top: [...phase(outlook), ...brake(outlook)],
    main: [
      ...signing,
      block(outlook, 'notice', {
        readAt: one(outlook, 'notice')?.['readAt'] ?? 0,
        summit: one(outlook, 'summit'),
      }),
      ...(kind === 'vote' || kind === 'plan' ? vote(outlook) : []),
      ...(posting(outlook)['mayChallenge'] ? [block(outlook, 'challengeForm')] : []),
      ...board(outlook),
      ...(['plan', 'commitments', 'close'].includes(String(kind)) ? promises(outlook) : []),
      ...thanks(outlook),
    ],
    side: [
      ...queue(outlook),
      ...(knocks.length > 0
        ? [
            listed(
              outlook,
              { partial: 'knocks', row: 'knock' },
              knocks.map((knock) => ({ ...knock, companies })),
            ),
          ]
        : []),
      block(outlook, 'projector', { shown: one(outlook, 'shown') !== undefined }),
      ...held(outlook),
      ...threads(outlook),
      ...words(outlook),
      listed(outlook, { partial: 'attendance', row: 'present' }, present),
      block(outlook, 'course'),
    ],
    foot: safety(outlook),
  };
}

function counselLive(outlook: Outlook): Scene {
  const commitments = promises(outlook);
  return {
    top: [...phase(outlook), ...brake(outlook)],
    main: [
      ...unsigned(outlook),
      ...words(outlook),
      ...commitments,
      ...board(outlook),
      ...thanks(outlook),
    ],
    side: [
      ...queue(outlook),
      ...threads(outlook),
      ...held(outlook),
      ...agenda(outlook),
      ...legalHold(outlook),
    ],
    foot: safety(outlook),
  };
}

/** The scene of a facilitator or counsel, by the stage the summit is in. */
export function deskScene(outlook: Outlook): Scene {
  const facilitates = one(outlook, 'me')?.['role'] === 'facilitator';
  const stage = String(one(outlook, 'summit')?.['stage'] ?? 'plan');
  if (outlook.page === 'plan' || stage === 'plan') {
    return facilitates ? facilitatorPlan(outlook) : counselPlan(outlook);
  }
  const side = [...queue(outlook), ...threads(outlook), ...(facilitates ? [] : legalHold(outlook))];
  if (stage !== 'live') return after(outlook, side);
  return facilitates ? facilitatorLive(outlook) : counselLive(outlook);
}
