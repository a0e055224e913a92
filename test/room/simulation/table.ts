import { jest } from '@jest/globals';
import type { SummitRecord } from '../../../src/record/record.ts';
import type { Filter, Seat } from '../../../src/summit/summit.ts';
import { dice } from '../../support/dice.ts';
import type { live } from '../../support/given.ts';
import { type Answered, Log, settles } from '../../support/history.ts';
import { type Dice, Person, type Sending } from '../../support/people.ts';
import { type House, type Line, Node } from './node.ts';
import { type End, Shaky } from './shaky.ts';

const DAY_MS = 86_400_000;

/** Lets everything run that does not wait for the world. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

type Act = () => string | undefined;
type Action = [weight: number, name: string, act: Act];

/** What a simulation is played over. */
export interface Given {
  seed: number;
  record: SummitRecord;
  start: ReturnType<typeof live>;
  filter: Filter;
}

/** Two nodes over one record, people before their screens, and a scheduler that spares nobody. */
export class Table {
  readonly trace: string[] = [];
  readonly log = new Log();
  readonly shaky: Shaky;
  readonly house: House;
  readonly nodes: Node[];
  readonly people: Person[];
  readonly lines: Line[];
  /** Commands whose browsers heard that they were done. */
  done = 0;
  readonly #dice: Dice;

  constructor({ seed, record, start, filter }: Given) {
    this.#dice = dice(seed);
    this.shaky = new Shaky(record, this.#dice);
    let made = 0;
    const id = () => {
      made += 1;
      return `ts${made}`;
    };
    this.house = { shaky: this.shaky, filter, faults: [], id };
    this.nodes = ['one', 'two'].map((name) => new Node(name, this.house));
    const seats = [start.facilitator, ...start.leaders.slice(0, 2), ...start.attendees.slice(0, 3)];
    this.people = [...seats, start.host].map((seat, at) => new Person(seat, at, this.#dice));
    const watching = [...seats, start.leaders[0] as Seat, start.counsel];
    this.lines = watching.map((seat, at) => this.#line(seat, at));
  }

  /** Draws what happens next and lets it run; what cannot be done just now is drawn again. */
  async step(): Promise<void> {
    let said: string | undefined;
    for (let draw = 0; draw < 40 && said === undefined; draw += 1) {
      const [, name, act] = this.#drawn();
      const done = act();
      said = done === undefined ? undefined : `${name}: ${done}`;
    }
    this.trace.push(said ?? 'nothing');
    await settle();
  }

  #line(seat: Seat, at: number): Line {
    const audience = seat.role === 'leader' || seat.role === 'attendee' ? 'room' : seat.role;
    const screen = this.log.screen(`${seat.person} ${at}`, { audience, own: seat.person }, true);
    return { seat, screen, node: undefined, queue: [], lost: false };
  }

  #drawn(): Action {
    const actions = this.#actions();
    let left = this.#dice(actions.reduce((sum, [weight]) => sum + weight, 0));
    return actions.find(([weight]) => {
      left -= weight;
      return left < 0;
    }) as Action;
  }

  #actions(): Action[] {
    const [waiting, { nodes, people, lines }] = [this.shaky.waiting.length, this];
    const end = (how: End) => this.shaky.end(this.#dice(waiting), how);
    return [
      [30, 'ask', () => this.ask(this.#any(people))],
      [4, 'lead', () => this.ask(people[0] as Person)],
      [6, 'ask beside', () => this.ask(this.#any(people), true)],
      [4, 'repeat', () => this.#repeat(this.#any(people))],
      [waiting > 0 ? 20 : 0, 'well', () => end('well')],
      [waiting > 0 ? 4 : 0, 'badly', () => end(this.#bad())],
      [2, 'late', () => this.shaky.late()],
      [20, 'deliver', () => this.deliver(this.#any(lines))],
      [1, 'drop', () => this.#drop(this.#any(lines))],
      [8, 'beat', () => this.pass(100)],
      [1, 'time', () => this.pass(this.#dice(25_000))],
      [1, 'crash', () => this.#crash(this.#any(nodes))],
      [1, 'drain', () => this.#drain(this.#any(nodes))],
      [10, 'open', () => this.#open(this.#any(nodes))],
      [2, 'line', () => this.attach(this.#any(lines))],
      [12, 'line again', () => this.#again(this.#any(lines))],
      [3, 'hint', () => this.#hint(this.#any(nodes))],
      [1, 'full', () => this.#full(this.#any(nodes), true)],
      [6, 'room', () => this.#full(this.#any(nodes), false)],
      [1, 'clock', () => this.#clock(this.#any(nodes))],
      [2, 'aside', () => this.#aside(this.#any(nodes))],
      [1, 'leave', () => this.#leave()],
    ];
  }

  #any<T>(list: T[]): T {
    return list[this.#dice(list.length)] as T;
  }

  #bad(): End {
    return this.#any<End>(['fails', 'done, answer lost', 'fault now, done later']);
  }

  /** Sends a person's command, the waiting one again or a new one. */
  ask(person: Person, beside = false): string | undefined {
    const line = this.lines.find(({ seat }) => seat.person === person.seat.person);
    const node = beside || !line ? this.#any(this.nodes) : line.node;
    if (!node?.room || person.left) return undefined;
    const view = line?.screen.view ?? {};
    if (!person.current && (beside || Object.keys(view).length === 0)) return undefined;
    return this.#send(person, person.current ?? person.next(view), node);
  }

  #send(person: Person, sending: Sending, node: Node): string {
    const { id, command, effect } = sending;
    const { life } = node;
    const answered = this.log.asked(`${person.seat.person} ${id}`, effect);
    const asked = { id, confirmed: false, command };
    void node.room?.ask(person.seat, asked).then((answer: Answered) => {
      // A process that has ended says nothing; who has left the room is refused, whatever it was.
      if (life !== node.life || (person.left && answer.code === 'not-your-right')) return;
      this.trace.push(`answer: ${id} ${answer.ok ? String(answer['id']) : answer.code}`);
      this.#acknowledged(command, answer);
      answered(answer);
      // An answer may be lost on its way: the browser asks again.
      if (this.#dice(12) === 0 || person.current !== sending || !settles(answer)) return;
      if (answer.ok) this.done += 1;
      person.settled(sending, answer.ok);
    });
    return `${id} ${command.type} at ${node.name}`;
  }

  #acknowledged({ type }: Sending['command'], answer: Answered): void {
    const words = type === 'PostIdea' || type === 'CommentOnIdea';
    if (!answer.ok || !words || answer['held']) return;
    const id = String(answer['id']);
    if (!this.shaky.kept.has(id)) this.house.faults.push(`${id} was acknowledged, not kept`);
  }

  /** A command that was done long ago comes again: out of a tab that slept. */
  #repeat(person: Person): string | undefined {
    const sending = this.#any(person.done.slice(-20));
    const node = this.#any(this.nodes);
    if (!sending || !node.room || person.left) return undefined;
    return this.#send(person, sending, node);
  }

  /** The oldest thing on a line reaches its screen. */
  deliver({ screen, queue, seat, node }: Line): string | undefined {
    const first = queue.shift();
    if (!first) return undefined;
    if ('sync' in first) screen.sync(first.sync);
    else screen.delta(first.delta);
    if (screen.torn && node?.room) queue.push({ sync: node.room.tellers.sync(seat) });
    return `${screen.name} ${'sync' in first ? 'sync' : first.delta.counter}`;
  }

  #drop(line: Line): string | undefined {
    const first = line.queue[0];
    if (!first || 'sync' in first) return undefined;
    line.queue.shift();
    line.lost = true;
    return `${line.screen.name} ${first.delta.counter}`;
  }

  /** Time passes on every machine, and with it beats, probes and clocks. */
  pass(ms: number): string {
    jest.advanceTimersByTime(ms);
    return `${ms} ms`;
  }

  #crash(node: Node): string | undefined {
    if (node.down) return undefined;
    node.crash();
    return node.name;
  }

  #drain(node: Node): string | undefined {
    if (!node.room || node.draining) return undefined;
    node.drain();
    return node.name;
  }

  #open(node: Node): string | undefined {
    if (!node.down) return undefined;
    node.open();
    return node.name;
  }

  /** A line to any node, or a new one in the place of the old. */
  attach(line: Line): string | undefined {
    const node = this.#any(this.nodes);
    if (!node.room || this.gone(line)) return undefined;
    node.attach(line);
    return `${line.screen.name} to ${node.name}`;
  }

  #again(line: Line): string | undefined {
    return line.node ? undefined : this.attach(line);
  }

  #hint(node: Node): string {
    this.shaky.hint(node.name);
    return node.name;
  }

  #full(node: Node, full: boolean): string | undefined {
    if (this.shaky.full.has(node.name) === full) return undefined;
    this.shaky.full[full ? 'add' : 'delete'](node.name);
    return node.name;
  }

  #clock(node: Node): string {
    node.skewMs = this.#any([0, DAY_MS, -DAY_MS]);
    return `${node.name} is off by ${node.skewMs} ms`;
  }

  #aside({ room, name }: Node): string | undefined {
    if (!room) return undefined;
    room.layAside(1).catch(() => undefined);
    return name;
  }

  /** The last of the people is removed by the facilitator, or erased by the operator. */
  #leave(): string | undefined {
    const erased = this.#dice(2) === 0;
    const by = erased ? this.people.at(-1) : this.people[0];
    const leaving = this.people.at(-2);
    if (!by || !leaving || leaving.left || by.current || this.#dice(3) > 0) return undefined;
    leaving.left = true;
    const { person } = leaving.seat;
    const type = erased ? 'ErasePerson' : 'RemovePerson';
    const effect = { sets: `seat of ${person}`, to: erased ? 'erased' : 'removed' };
    by.current = { id: 'to-leave-it', command: { type, personId: person }, effect };
    return `${person} by ${type}`;
  }

  /** Whether the person before a screen has left. */
  gone({ seat }: Line): boolean {
    return this.people.some(({ left, seat: one }) => left && one.person === seat.person);
  }
}
