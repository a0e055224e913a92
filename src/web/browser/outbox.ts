/** A command as it waits to be answered; `id` makes a repeat have no second effect. */
export interface Waiting {
  id: string;
  command: Record<string, unknown>;
}

/** What the house answered; `ok: false` carries a code of the closed list. */
export type Answered = { ok: boolean; code?: string; [extra: string]: unknown };

/** Answers after which the same command is sent again: it was neither done nor refused. */
const LATER = ['too-fast', 'not-kept', 'read-only', 'moving-house'];

/** Begins with the time, so that the record's index of answers grows at one end (RFC 9562, 6.2). */
function commandId(): string {
  return `${Date.now().toString(16).padStart(12, '0')}-${crypto.randomUUID()}`;
}

type Send = (command: Record<string, unknown>) => Promise<Answered>;

/**
 * Sends commands one after another, each until it is answered. What is typed offline, or lost with
 * a connection, waits here, also over a reload, and is sent once.
 */
export class Outbox {
  readonly #name: string;
  readonly #send: Send;
  #waiting: Waiting[];
  #answers = new Map<string, (answer: Answered) => void>();
  #busy = false;
  #open = false;

  /** Called whenever the number of waiting commands changes. */
  changed: (count: number) => void = () => undefined;

  constructor(name: string, send: Send) {
    this.#name = name;
    this.#send = send;
    this.#waiting = JSON.parse(sessionStorage.getItem(name) ?? '[]') as Waiting[];
  }

  /** Resolves with the answer, however long that takes. */
  put(command: Record<string, unknown>): Promise<Answered> {
    const id = commandId();
    this.#waiting.push({ id, command });
    this.#keep();
    return new Promise((resolve) => {
      this.#answers.set(id, resolve);
      void this.#work();
    });
  }

  /** The line is there (again), or has gone. */
  online(open: boolean): void {
    this.#open = open;
    if (open) void this.#work();
  }

  get count(): number {
    return this.#waiting.length;
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#open && this.#waiting.length > 0) {
      const first = this.#waiting[0] as Waiting;
      const answer = await this.#send({ ...first.command, id: first.id }).catch(() => undefined);
      if (!answer || LATER.includes(answer.code ?? ''))
        await new Promise((go) => setTimeout(go, 500));
      else this.#done(first, answer);
    }
    this.#busy = false;
  }

  #done(first: Waiting, answer: Answered): void {
    this.#waiting = this.#waiting.filter((one) => one.id !== first.id);
    this.#keep();
    this.#answers.get(first.id)?.(answer);
    this.#answers.delete(first.id);
  }

  #keep(): void {
    sessionStorage.setItem(this.#name, JSON.stringify(this.#waiting));
    this.changed(this.#waiting.length);
  }
}
