import { type Request, Router } from 'express';
import type { Room } from '../../../room/room.ts';
import {
  type Entry,
  type Explanation,
  limits,
  type Seat,
  tried,
  trying,
  view,
} from '../../../summit/summit.ts';
import { say, type Texts } from '../../browser/speech.ts';
import { entered, field, open, Refused } from '../../door.ts';
import type { House } from '../../house.ts';
import { summitPage } from '../room.ts';

/** Lines tried at once. */
const LINES_COUNT = 60;

type Which = 'draft' | number;

/** One piece of a tried line, marked when a rule or the learned layer looked at it. */
interface Piece {
  text: string;
  marked: boolean;
}

function pieces(text: string, { verdict }: Explanation): Piece[] {
  const spans = verdict.findings.flatMap(({ spans }) => spans).sort((a, b) => a[0] - b[0]);
  const out: Piece[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start < at) continue;
    if (start > at) out.push({ text: text.slice(at, start), marked: false });
    out.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  return at < text.length ? [...out, { text: text.slice(at), marked: false }] : out;
}

/** What speaks for a verdict: rules that fired, those a context excused, the likeliest topics. */
function evidence(texts: Texts, found: Explanation): string[] {
  const odds = (score: number) => `${Math.round(100 / (1 + Math.exp(-score)))} %`;
  const likely = [...found.topics].sort((a, b) => b[1] - a[1]).slice(0, 2);
  const topics = likely.map(([topic, score]) => `${say(texts, `topic.${topic}`)} ${odds(score)}`);
  return [
    say(texts, 'lab.likely', { topics: topics.join(' · ') }),
    ...(found.rules.length > 0
      ? [say(texts, 'lab.fired', { rules: found.rules.join(' · ') })]
      : []),
    ...(found.excused.length > 0
      ? [say(texts, 'lab.excused', { rules: found.excused.join(' · ') })]
      : []),
  ];
}

function labelOf(texts: Texts, which: Which): string {
  if (which === 'draft') return say(texts, 'lab.draft');
  return which === 0 ? say(texts, 'lab.usual') : say(texts, 'lab.version', { version: which });
}

function whichOf(value: string): Which {
  return value === '' || value === 'draft' ? 'draft' : Number(value) || 0;
}

/** Tried lines under two sets of rules, side by side. */
function results(house: House, room: Room, lines: string[], which: [Which, Which]) {
  const { texts } = house.render;
  const [first, second] = which.map((one) => tried(room.state, lines, one, room.filter));
  return lines.map((text, at) => {
    const [one, other] = [first?.[at] as Explanation, second?.[at] as Explanation];
    const topics = one.verdict.findings.map(({ topic, name, why }) => ({
      topic,
      name: name ?? say(texts, `topic.${topic}`),
      why: why ?? say(texts, `why.${topic}`),
    }));
    return {
      ...{
        number: at + 1,
        text,
        topics,
        pieces: pieces(text, one),
        evidence: evidence(texts, one),
      },
      ...{ action: one.verdict.action, other: other.verdict.action },
      language: one.verdict.language ?? '',
      differs: one.verdict.action !== other.verdict.action,
    };
  });
}

type Kept = Record<string, unknown>;

function keptLines(room: Room, seen: Record<string, Entry>) {
  const kept = Object.entries(seen).flatMap(([key, entry]) =>
    key.startsWith('keptLine/') ? [{ id: key.slice('keptLine/'.length), ...entry } as Kept] : [],
  );
  const lines = kept.map(({ text }) => String(text));
  const now = tried(room.state, lines, 'draft', room.filter);
  return kept.map((line, at) => {
    const passes = now[at]?.verdict.action === 'pass';
    return {
      ...line,
      action: now[at]?.verdict.action,
      holds: passes === (line['must'] === 'pass'),
    };
  });
}

/** The rule lab: what the filter watches in this summit, and a place to try invented lines. */
export function labPages(house: House): Router {
  const { texts } = house.render;
  const page = (room: Room, seat: Seat, asked: { typed: string; which: [Which, Which] }) => {
    const seen = view(room.state, seat);
    const rules = seen['roomRules/now'] as Record<string, unknown>;
    const lines = asked.typed.split(/\r?\n/).flatMap((line) => (line.trim() ? [line.trim()] : []));
    const versions = ['draft', ...room.state.roomRules.versions.map(({ version }) => version), 0];
    const choices = (chosen: Which) =>
      (versions as Which[]).map((value) => ({
        ...{ value, label: labelOf(texts, value), chosen: value === chosen },
      }));
    const tooLong = lines.some((line) => line.length > limits.lineChars);
    const trial = trying(room.state, room.filter);
    return house.render.page('page', 'lab', {
      ...summitPage(room, seat),
      ...{ title: say(texts, 'lab.heading'), kind: 'calm lab', rules, typed: asked.typed },
      ...{ facilitates: seat.role === 'facilitator', trial, tooLong },
      broken: trial.broken.length,
      kept: keptLines(room, seen),
      choices: asked.which.map(choices),
      compared: asked.which.map((which) => labelOf(texts, which)),
      differs: asked.which[0] !== asked.which[1],
      results: tooLong ? [] : results(house, room, lines.slice(0, LINES_COUNT), asked.which),
      actions: ['usual', 'off', 'nudge', 'hold', 'block'],
    });
  };
  const mine = async (request: Request) => {
    const { room, seat } = await entered(house, request);
    if (seat.role !== 'facilitator' && seat.role !== 'counsel') throw new Refused('no-such-page');
    return { room, seat };
  };
  const pages = Router();
  pages.get(
    '/s/:summit/lab',
    open(async (request, response) => {
      const { room, seat } = await mine(request);
      response.type('html').send(page(room, seat, { typed: '', which: ['draft', 0] }));
    }),
  );
  pages.post(
    '/s/:summit/lab',
    open(async (request, response) => {
      const { room, seat } = await mine(request);
      const typed = field(request, 'lines').slice(0, 40_000);
      const which: [Which, Which] = [
        whichOf(field(request, 'first')),
        whichOf(field(request, 'second')),
      ];
      response.type('html').send(page(room, seat, { typed, which }));
    }),
  );
  return pages;
}
