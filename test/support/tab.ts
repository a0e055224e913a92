import { io, type Socket } from 'socket.io-client';
import type { Sync } from '../../src/room/tell.ts';
import type { Answered } from './history.ts';
import type { Screen, Told } from './historyFrames.ts';

/** How long a command may take before it is sent again under the same id. */
const ANSWER_MS = 800;

/** One open tab of a browser: comes back by itself, hands everything it hears to its screen. */
export class Tab {
  readonly screen: Screen;
  /** Words of ideas and comments it has heard, by id. */
  readonly words = new Map<string, string>();
  readonly #socket: Socket;

  constructor(url: string, seat: { summit: string; cookie: string }, screen: Screen) {
    this.screen = screen;
    this.#socket = io(url, {
      ...{ transports: ['websocket'], forceNew: true, auth: { summit: seat.summit } },
      ...{
        reconnectionDelay: 40,
        reconnectionDelayMax: 150,
        extraHeaders: { cookie: seat.cookie },
      },
    });
    this.#socket.on('sync', (sync: Sync) => {
      screen.sync(sync);
      for (const [key, to] of Object.entries(sync.view)) this.#remember(key, to);
    });
    this.#socket.on('delta', (told: Told) => {
      screen.delta(told);
      for (const delta of told.deltas) if ('set' in delta) this.#remember(delta.set, delta.to);
    });
    this.#socket.on('disconnect', (reason) => {
      if (reason === 'io server disconnect') this.#socket.connect();
    });
  }

  #remember(key: string, { text }: Record<string, unknown>): void {
    if (typeof text === 'string' && text !== '' && /^(idea|comment)\//.test(key))
      this.words.set(key.slice(key.indexOf('/') + 1), text);
  }

  /** What a command was answered; nothing when no answer came. */
  ask(command: Record<string, unknown>): Promise<Answered | undefined> {
    const asked = this.#socket.timeout(ANSWER_MS).emitWithAck('command', command);
    return (asked as Promise<Answered>).catch(() => undefined);
  }

  /** Compares what the screen holds with what it would be given now. */
  async end(): Promise<void> {
    const fresh = (await this.#socket.timeout(10_000).emitWithAck('resync')) as Sync;
    this.screen.end(fresh);
  }

  close(): void {
    this.#socket.close();
  }
}
