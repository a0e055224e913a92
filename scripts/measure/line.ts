import { connect, type Socket } from 'node:net';
import { CODE, Frames, framed } from './frames.ts';

/** What a command is answered over a line. */
export interface Answered {
  ok: boolean;
  code?: string;
  [extra: string]: unknown;
}

/** Where a seat comes in: a port of this machine, its cookie and what its socket says first. */
export interface Door {
  port: number;
  cookie: string;
  auth: object;
}

/** Everything a seat sees. */
export type Seen = Record<string, Record<string, unknown>>;

type Waiting = (answer: unknown, atMs: number) => void;

/** One buffer for all lines: a chunk is read before the next one arrives. */
const chunk = Buffer.allocUnsafe(256 * 1024);

/** As long as the browser waits for a connection (socket.io-client's `timeout`). */
const OPEN_MS = 20_000;

const PONG = framed('3');

function hello({ port, cookie }: Door): string {
  return `${[
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==',
    ...(cookie === '' ? [] : [`Cookie: ${cookie}`]),
  ].join('\r\n')}\r\n\r\n`;
}

/**
 * One open screen: a WebSocket that speaks just enough Engine.IO and Socket.IO. It parses only
 * answers; deltas are handed on as bytes, so that thousands of lines cost the driver little.
 */
export class Line {
  readonly door: Door;
  /** Bytes received, frame heads and the handshake included. */
  bytes = 0;
  /** Bytes of the first `sync`. */
  syncBytes = 0;
  /** When the first `sync` came, ms of this process. */
  syncedAt = 0;
  closed = false;
  /** Called for every delta; its bytes are valid only during the call. */
  heard: ((data: Buffer, from: number, to: number, atMs: number) => void) | undefined;
  /** Called once when the line is cut by the server or by an error. */
  lost: ((atMs: number) => void) | undefined;
  readonly #socket: Socket;
  readonly #frames: Frames;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #head = '';
  #upgraded = false;
  #atMs = 0;
  #ready: () => void = () => undefined;
  #failed: (fault: Error) => void = () => undefined;

  private constructor(door: Door) {
    this.door = door;
    this.#frames = new Frames((code, data, from, to) => this.#frame(code, data, from, to));
    const read = { buffer: chunk, callback: (size: number) => this.#read(size) };
    this.#socket = connect({ host: '127.0.0.1', port: door.port, noDelay: true, onread: read });
    this.#socket.write(hello(door));
    this.#socket.on('error', (fault) => this.#failed(fault));
    this.#socket.on('close', () => {
      this.closed = true;
      this.#failed(new Error('a line was closed before its first sync'));
      this.lost?.(performance.now());
    });
  }

  /** Opens a line; resolves after the first `sync`. */
  static open(door: Door): Promise<Line> {
    const line = new Line(door);
    return new Promise((resolve, reject) => {
      const fail = (fault: Error) => {
        clearTimeout(timer);
        reject(fault);
        line.close();
      };
      const timer = setTimeout(() => fail(new Error('no first sync within 20 s')), OPEN_MS);
      line.#failed = fail;
      line.#ready = () => {
        clearTimeout(timer);
        line.#failed = () => undefined;
        resolve(line);
      };
    });
  }

  /** Sends a command; `answered` is called when its acknowledgement arrives. */
  send(command: object, answered: (answer: Answered, atMs: number) => void): void {
    this.#ask(['command', command], answered as Waiting);
  }

  /** Asks for everything this seat sees now. */
  look(seen: (view: Seen) => void): void {
    this.#ask(['resync'], (sync) => seen((sync as { view: Seen }).view));
  }

  /** Stops reading, as the browser of a sleeping phone does; the kernel's buffers fill up. */
  sleep(): void {
    this.#socket.pause();
  }

  /** Reads on. */
  wake(): void {
    this.#socket.resume();
  }

  /** Cuts the line without calling `lost`. */
  close(): void {
    this.lost = undefined;
    this.#socket.destroy();
  }

  #ask(message: unknown[], answered: Waiting): void {
    this.#asked += 1;
    this.#waiting.set(this.#asked, answered);
    this.#socket.write(framed(`42${this.#asked}${JSON.stringify(message)}`));
  }

  #read(size: number): boolean {
    this.#atMs = performance.now();
    this.bytes += size;
    const from = this.#upgraded ? 0 : this.#upgrade(size);
    if (this.#upgraded) this.#frames.read(chunk, from, size);
    return true;
  }

  /** Reads the answer to the handshake; where the first frame begins in the chunk. */
  #upgrade(size: number): number {
    const before = this.#head.length;
    this.#head += chunk.toString('latin1', 0, size);
    const end = this.#head.indexOf('\r\n\r\n');
    if (end < 0) return size;
    if (!this.#head.startsWith('HTTP/1.1 101 ')) {
      this.#failed(new Error(this.#head.slice(0, 60)));
      return size;
    }
    this.#upgraded = true;
    this.#head = '';
    return end + 4 - before;
  }

  #frame(code: number, data: Buffer, from: number, to: number): void {
    if (code === CODE.close) this.#socket.end();
    else if (code === CODE.ping)
      this.#socket.write(framed(data.toString('latin1', from, to), CODE.pong));
    else if (data[from] === 0x34) this.#message(data, from, to);
    else if (data[from] === 0x30) this.#socket.write(framed(`40${JSON.stringify(this.door.auth)}`));
    else if (data[from] === 0x32) this.#socket.write(PONG);
  }

  /** `42["delta",…`, `42["sync",…`, `43…[answer]` or `44{fault}`. */
  #message(data: Buffer, from: number, to: number): void {
    const kind = data[from + 1];
    if (kind === 0x32 && data[from + 4] === 0x64) this.heard?.(data, from, to, this.#atMs);
    else if (kind === 0x33) this.#acknowledged(data, from, to);
    else if (kind === 0x34) this.#failed(new Error(data.toString('utf8', from + 2, to)));
    else if (kind === 0x32 && data[from + 4] === 0x73 && this.syncBytes === 0) {
      this.syncBytes = to - from;
      this.syncedAt = this.#atMs;
      this.#ready();
    }
  }

  #acknowledged(data: Buffer, from: number, to: number): void {
    let id = 0;
    let at = from + 2;
    for (let digit = data[at] ?? 0; digit !== 0x5b && at < to; digit = data[at] ?? 0) {
      id = id * 10 + digit - 48;
      at += 1;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    const [answer] = JSON.parse(data.toString('utf8', at, to)) as unknown[];
    waiting?.(answer, this.#atMs);
  }
}
