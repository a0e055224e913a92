import { all, block, type Outlook, one, type Scene } from '../scene.ts';
import { after } from './after.ts';
import { board, posting, promises, thanks, vote } from './board.ts';
import { agenda, brake, frame, held, phase, rulesText, safety, unsigned, words } from './shared.ts';

/** A leader or attendee before the live hour: purpose, rules, agenda, and preparing. */
function participantPlan(outlook: Outlook): Scene {
  const rules = one(outlook, 'rules');
  const me = one(outlook, 'me');
  const signing = unsigned(outlook);
  const leader = me?.['role'] === 'leader';
  return {
    top: frame(outlook),
    main: [
      ...signing,
      ...(signing.length === 0
        ? [
            block(outlook, 'waiting', {
              signed: rules !== undefined,
              version: rules?.['version'] ?? 0,
            }),
          ]
        : []),
      ...(leader ? [block(outlook, 'prepare')] : []),
      ...held(outlook),
      ...agenda(outlook),
      ...(rules && signing.length === 0 ? [rulesText(outlook)] : []),
    ],
    foot: safety(outlook),
  };
}

/** What a phase of each kind puts in the middle of a participant's screen. */
function middle(outlook: Outlook) {
  const kind = one(outlook, 'phase')?.['kind'];
  const shown = one(outlook, 'shown');
  const screen = shown
    ? [block(outlook, 'shown', { ...shown, results: shown['results'] ?? [] })]
    : [];
  const composer = posting(outlook)['mayChallenge'] ? [block(outlook, 'challengeForm')] : [];
  if (kind === 'challenges') return [...composer, ...board(outlook)];
  if (kind === 'practices' || kind === 'ideas') return board(outlook);
  if (kind === 'vote') return [...vote(outlook), ...board(outlook)];
  if (kind === 'plan') return [...vote(outlook), ...promises(outlook), ...board(outlook)];
  if (kind === 'commitments') return promises(outlook);
  if (kind === 'close') return [...promises(outlook), ...thanks(outlook)];
  return [...screen, ...agenda(outlook), rulesText(outlook)];
}

function participantLive(outlook: Outlook): Scene {
  const signing = unsigned(outlook);
  if (signing.length > 0) return { main: [...brake(outlook), ...signing], foot: safety(outlook) };
  const kudos = one(outlook, 'phase')?.['kind'] === 'close' ? [] : thanks(outlook);
  return {
    top: [...phase(outlook), ...brake(outlook)],
    main: [...words(outlook), ...held(outlook), ...middle(outlook), ...kudos],
    foot: safety(outlook),
  };
}

/** Fields that only some kinds of shown things have. */
const bare = { members: [], to: '', text: '', author: '', company: '' };

function projector(outlook: Outlook): Scene {
  const shown = one(outlook, 'shown');
  // The big screen holds what can be read from the back: the ideas that got dots, at most six.
  const results = ((shown?.['results'] ?? []) as { dots: number }[]).filter((row) => row.dots > 0);
  const running = one(outlook, 'phase');
  const summit = one(outlook, 'summit');
  return {
    main: [
      block(outlook, 'screen', {
        ...{
          summit,
          shown: shown ? { ...bare, ...shown, results: results.slice(0, 6) } : undefined,
        },
        phase: running,
        rules: one(outlook, 'rules'),
        braked: one(outlook, 'brake') !== undefined,
        objection: all(outlook, 'objection').at(-1),
        stage: summit?.['stage'] ?? 'plan',
        present: one(outlook, 'present')?.['count'] ?? 0,
      }),
    ],
  };
}

/** The scene of a leader, an attendee or the projector, by the stage the summit is in. */
export function participantScene(outlook: Outlook): Scene {
  const stage = String(one(outlook, 'summit')?.['stage'] ?? 'plan');
  if (one(outlook, 'me')?.['role'] === 'projector') return projector(outlook);
  if (stage === 'plan') return participantPlan(outlook);
  return stage === 'live' ? participantLive(outlook) : after(outlook);
}
