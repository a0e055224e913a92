import type { SeatDoor } from '../../scripts/founding/door.ts';
import type { Seat } from '../../src/summit/summit.ts';
import { type Answered, type Log, settles } from '../support/history.ts';
import { type Dice, Person, type Sending } from '../support/people.ts';
import { Tab } from '../support/tab.ts';

interface Place {
  url: string;
  summit: string;
  log: Log;
  draw: Dice;
}

/** A person with the tabs they have open. */
interface Member {
  person: Person;
  tabs: Tab[];
  door: SeatDoor;
  busy: Promise<void> | undefined;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** People who go on working whatever happens to the house. */
export class Crowd {
  readonly #place: Place;
  readonly #members: Member[] = [];
  #going = false;

  constructor(place: Place) {
    this.#place = place;
  }

  add({ role, door, tabs }: { role: Seat['role']; door: SeatDoor; tabs: number }): void {
    const { url, summit, log, draw } = this.#place;
    const person = new Person({ role, person: door.person }, this.#members.length, draw);
    const audience = role === 'attendee' ? 'participants' : role;
    const open = Array.from({ length: tabs }, (_, at) => {
      const screen = log.screen(`${door.person} ${at}`, { audience, own: door.person });
      return new Tab(url, { summit, cookie: door.cookie }, screen);
    });
    this.#members.push({ person, door, tabs: open, busy: undefined });
  }

  /** Everybody works until told to rest. */
  go(tapsOnly: boolean): void {
    this.#going = true;
    for (const member of this.#members) {
      member.person.tapsOnly = tapsOnly;
      member.busy ??= this.#work(member);
    }
  }

  /** Nobody begins anything new; resolves when everything sent is settled. */
  async rest(): Promise<void> {
    this.#going = false;
    await Promise.all(this.#members.map(({ busy }) => busy));
    for (const member of this.#members) member.busy = undefined;
  }

  /** Compares every screen with a fresh one. */
  async end(): Promise<void> {
    for (const { tabs } of this.#members) for (const tab of tabs) await tab.end();
  }

  /** Words of ideas and comments that anybody ever saw, by id. */
  words(): Map<string, string> {
    return new Map(this.#members.flatMap(({ tabs }) => tabs.flatMap(({ words }) => [...words])));
  }

  close(): void {
    for (const { tabs } of this.#members) for (const tab of tabs) tab.close();
  }

  async #work(member: Member): Promise<void> {
    const { person, tabs } = member;
    const { draw } = this.#place;
    while (this.#going) {
      const view = tabs[0]?.screen.view ?? {};
      if (Object.keys(view).length > 0) await this.#settle(member, person.next(view));
      await pause(15 + draw(40));
    }
  }

  /** Sends a command until it is settled; now and then twice at once, or once more after it. */
  async #settle(member: Member, sending: Sending): Promise<void> {
    const { draw } = this.#place;
    for (;;) {
      const twice = draw(4) === 0 ? [this.#try(member, sending, draw(3))] : [];
      const answers = await Promise.all([this.#try(member, sending, 0), ...twice]);
      const settled = answers.find((answer) => answer?.ok) ?? answers.find(settles);
      if (settled) {
        member.person.settled(sending, settled.ok);
        if (settled.ok && draw(8) === 0) await this.#try(member, sending, draw(3));
        return;
      }
      await pause(60);
    }
  }

  /** One try: by the first tab, the second, or a plain request. */
  async #try({ person, tabs, door }: Member, sending: Sending, way: number) {
    const { id, command, effect } = sending;
    const body = { ...command, id };
    const answered = this.#place.log.asked(`${person.seat.person} ${id}`, effect);
    const tab = tabs[way % tabs.length];
    const answer = way < 2 && tab ? await tab.ask(body) : await this.#post(door, body);
    if (answer) answered(answer);
    return answer;
  }

  #post({ cookie }: SeatDoor, body: object): Promise<Answered | undefined> {
    const { url, summit } = this.#place;
    const headers = { 'content-type': 'application/json', cookie };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    return fetch(`${url}/api/summits/${summit}/commands`, init)
      .then((response) => response.json() as Promise<Answered>)
      .catch(() => undefined);
  }
}
