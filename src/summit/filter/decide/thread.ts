import { ANSWERS } from '../data/answers.ts';
import { wordsOf } from '../read/match.ts';
import type { Token, Tokens } from '../read/tokens.ts';
import type { Sheet } from '../rules.ts';
import type { Finding, Topic, Watch } from '../verdict.ts';
import { severityOf } from '../verdict.ts';

/** An answer to a watched question is rarely longer than this, in words. */
const ANSWER_WORDS_MAX = 9;
/** So short, and under a watched question anything is an answer. */
const BARE_WORDS_MAX = 2;
/** Words that answer must be this share of a text without a figure. */
const ANSWER_SHARE = 0.6;

/** Topics whose questions open a watch: their answers are bare figures or a word (M7). */
export const WATCHED: ReadonlySet<Topic> = new Set([
  'pricing',
  'wages',
  'no_poach',
  'bids',
  'allocation',
  'capacity',
  'strategy',
  'contract_terms',
]);

const ANSWER_WORDS: ReadonlySet<string> = new Set(wordsOf(ANSWERS));

function spoken({ list }: Tokens): Token[] {
  return list.filter(({ views }) => /[\p{L}\p{N}]|\p{Extended_Pictographic}/u.test(views[0] ?? ''));
}

const isFigure = ({ number }: Token) => number === 'n' || number === 'd';
const answers = ({ views }: Token) => views.some((view) => ANSWER_WORDS.has(view));

/** Whether a text is nothing but figures and words that answer: by itself it says nothing. */
export function isBare(tokens: Tokens): boolean {
  const said = spoken(tokens);
  return said.length <= ANSWER_WORDS_MAX && said.every((one) => isFigure(one) || answers(one));
}

/** Longer names say something. */
const NAME_WORDS_MAX = 4;

/** Whether a name is only that: a few words, no figure, no question, nothing a rule looked at. */
export function isPlainName({ tokens, findings }: Sheet): boolean {
  const said = spoken(tokens);
  const asks = tokens.asks.includes(true);
  return (
    said.length < 2 ||
    (said.length <= NAME_WORDS_MAX && !asks && findings.length === 0 && !said.some(isFigure))
  );
}

/** A finding on a short answer to a question that is being watched (M7). */
export function answerFinding(tokens: Tokens, watch: Watch | undefined): Finding | undefined {
  if (!watch) return undefined;
  const said = spoken(tokens);
  if (said.length === 0 || said.length > ANSWER_WORDS_MAX) return undefined;
  const figures = said.filter(isFigure);
  const words = said.filter(answers);
  const bare = said.length <= BARE_WORDS_MAX;
  const answered = words.length >= said.length * ANSWER_SHARE;
  if (figures.length === 0 && !answered && !bare) return undefined;
  const marked = figures.length > 0 ? figures : said;
  return {
    topic: watch.topic,
    action: 'hold',
    severity: severityOf(watch.topic),
    rule: 'thread.answer',
    spans: marked.map(({ start, end }) => [start, end]),
  };
}
