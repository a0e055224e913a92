import { severityOf, TOPICS } from '../filter/verdict.ts';
import { among, everybody, single } from '../noun/grammar.ts';
import { rulesOf, sameRules } from './trial.ts';

/** The draft, its way to counsel and what counts now, for the host's side of the table. */
export const rulesView = single((state, viewer) => {
  if (!among(viewer, 'facilitators', 'counsel')) return undefined;
  const { draft, status, note, why, versions } = state.roomRules;
  const now = versions.at(-1);
  const listed = <T>(shelf: Record<string, T>) =>
    Object.entries(shelf).map(([ruleId, rule]) => ({ ruleId, rule }));
  return {
    ...{ status, note, why, version: now?.version ?? 0, strictness: draft.strictness },
    topics: TOPICS.map((topic) => ({
      topic,
      action: draft.topics[topic] ?? 'usual',
      fixed: severityOf(topic) === 4,
    })),
    terms: listed(draft.terms),
    own: listed(draft.own),
    exceptions: listed(draft.exceptions),
    changed: !sameRules(rulesOf(state), now),
  };
});

/** What this room keeps off the table beside the ground rules, for everybody. */
export const fenceView = single((state, viewer) => {
  const now = state.roomRules.versions.at(-1);
  if (!everybody(state, viewer) || !now || now.own.length === 0) return undefined;
  return { version: now.version, own: now.own.map(({ name, why }) => ({ name, why })) };
});
