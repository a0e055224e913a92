import type { Group, Mark, SummitRecord } from '../../../src/record/record.ts';
import type { Dice } from '../../support/people.ts';

/** How one call of the record ends. */
export type End =
  | 'well'
  /** Nothing was done. */
  | 'fails'
  /** It was done, and its answer was lost. */
  | 'done, answer lost'
  /** Its answer is a fault now, and it is done later all the same. */
  | 'fault now, done later';

/** One call that a node waits for. */
interface Call {
  node: string;
  name: string;
  act(): Promise<unknown>;
  answer(answer: unknown): void;
  fault(fault: Error): void;
}

const CALLS = [
  ...(['summits', 'read', 'append', 'answered', 'marks', 'unseal', 'snapshot'] as const),
  ...(['keepSnapshot', 'probe'] as const),
];

/** The record as several nodes reach it: late, or not at all, or without an answer. */
export class Shaky {
  readonly base: SummitRecord;
  /** Texts that are kept, by id: nothing else may be told or acknowledged. */
  readonly kept = new Map<string, string>();
  /** Calls that wait for their end, oldest first. */
  waiting: Call[] = [];
  /** Nodes whose record cannot keep for now: a full disk. */
  readonly full = new Set<string>();
  /** While calm every call ends well, at once. */
  calm = false;
  /** Times each end has come. */
  readonly ends = new Map<string, number>();
  #later: Call[] = [];
  readonly #dice: Dice;
  readonly #hints = new Map<string, () => void>();

  constructor(base: SummitRecord, dice: Dice) {
    this.base = { ...base, append: (...asked) => this.#append(base, ...asked) };
    this.#dice = dice;
  }

  async #append(base: SummitRecord, ...asked: [string, Mark, Group]): Promise<void> {
    await base.append(...asked);
    for (const { subject, body } of asked[2].events)
      if (subject && body) this.kept.set(subject, body['text'] ?? '');
  }

  /** The record as one node reaches it. */
  seenBy(node: string): SummitRecord {
    const reach =
      (name: (typeof CALLS)[number]) =>
      (...asked: unknown[]) =>
        new Promise<unknown>((answer, fault) => {
          const call = this.base[name] as (...given: unknown[]) => Promise<unknown>;
          this.#put({ node, name, act: () => call(...asked), answer, fault });
        });
    return {
      ...this.base,
      ...(Object.fromEntries(CALLS.map((name) => [name, reach(name)])) as Partial<SummitRecord>),
      onHint: (heard) => void this.#hints.set(node, heard),
    };
  }

  /** Hints to a node that something may have been kept. */
  hint(node: string): void {
    this.#hints.get(node)?.();
  }

  #put(call: Call): void {
    const writes = call.name === 'append' || call.name === 'probe' || call.name === 'keepSnapshot';
    if (writes && this.full.has(call.node)) this.#end(call, 'fails');
    else if (this.calm || this.#dice(3) > 0) this.#end(call, 'well');
    else this.waiting.push(call);
  }

  /** Ends the call at a place of the queue. */
  end(place: number, how: End): string | undefined {
    const [call] = this.waiting.splice(place, 1);
    if (!call) return undefined;
    this.#end(call, how);
    return `${call.node} ${call.name} ends: ${how}`;
  }

  /** A call that was given up as failed is done after all. */
  late(): string | undefined {
    const [call] = this.#later.splice(this.#dice(this.#later.length), 1);
    if (!call) return undefined;
    call.act().catch(() => undefined);
    return `${call.node} ${call.name} is done late`;
  }

  /** A node is gone: what it asked for may be done or not, and nobody hears of it. */
  gone(node: string): void {
    for (const call of this.waiting.filter((one) => one.node === node)) {
      const fate = this.#dice(4);
      if (fate < 2) call.act().catch(() => undefined);
      if (fate === 2) this.#later.push(call);
    }
    this.waiting = this.waiting.filter((one) => one.node !== node);
    this.#hints.delete(node);
    this.full.delete(node);
  }

  /** Everything that waits ends well, everything late is done. */
  settle(): void {
    for (const node of [...this.full]) this.full.delete(node);
    while (this.waiting.length > 0) this.end(0, 'well');
    while (this.#later.length > 0) this.late();
  }

  #end(call: Call, how: End): void {
    this.ends.set(`${call.name} ${how}`, (this.ends.get(`${call.name} ${how}`) ?? 0) + 1);
    if (how === 'well') return void call.act().then(call.answer, call.fault);
    if (how === 'done, answer lost') call.act().catch(() => undefined);
    if (how === 'fault now, done later') this.#later.push(call);
    call.fault(new Error(how));
  }
}
