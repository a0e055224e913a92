import { connect, type Socket } from 'node:net';

/** What a command is answered over a line. */
export interface Answered {
  ok: boolean;
  code?: string;
  [extra: string]: unknown;
}

type Waiting = (answer: Answered, atMs: number) => void;

/** One buffer for all lines: a frame is read before the next chunk arrives. */
const chunk = Buffer.allocUnsafe(256 * 1024);
const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** A masked frame as a browser sends it; the mask is zero, which keeps the driver cheap. */
function framed(payload: string, code = TEXT): Buffer {
  const length = Buffer.byteLength(payload);
  const head = length < 126 ? 6 : 8;
  const frame = Buffer.alloc(head + length);
  frame[0] = 0x80 | code;
  frame[1] = 0x80 | Math.min(length, 126);
  if (length >= 126) frame.writeUInt16BE(length, 2);
  frame.write(payload, head);
  return frame;
}

/**
 * One open screen: a WebSocket that speaks just enough Engine.IO and Socket.IO. It parses only
 * answers; deltas are handed on as bytes, so that hundreds of lines cost the driver little.
 */
export class Line {
  /** Bytes received, frame heads included. */
  bytes = 0;
  /** Bytes of the first `sync`. */
  syncBytes = 0;
  closed = false;
  /** Called with the bytes of every delta; they are valid only during the call. */
  heard: ((payload: Buffer, atMs: number) => void) | undefined;
  readonly #socket: Socket;
  readonly #auth: string;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #upgraded = false;
  #rest: Buffer | undefined;
  #ready: () => void = () => undefined;
  #failed: (fault: Error) => void = () => undefined;

  private constructor(port: number, cookie: string, auth: object) {
    this.#auth = JSON.stringify(auth);
    const read = { buffer: chunk, callback: (size: number) => this.#read(size) };
    this.#socket = connect({ host: '127.0.0.1', port, noDelay: true, onread: read });
    this.#socket.write(
      `${[
        'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
        `Host: 127.0.0.1:${port}`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==',
        ...(cookie === '' ? [] : [`Cookie: ${cookie}`]),
      ].join('\r\n')}\r\n\r\n`,
    );
    this.#socket.on('error', (fault) => this.#failed(fault));
    this.#socket.on('close', () => {
      this.closed = true;
      this.#failed(new Error('a line was closed before its first sync'));
    });
  }

  /** Opens a line; resolves after the first `sync`. */
  static open(port: number, cookie: string, auth: object): Promise<Line> {
    const line = new Line(port, cookie, auth);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => line.#failed(new Error('no first sync within 20 s')), 20_000);
      line.#ready = () => {
        clearTimeout(timer);
        resolve(line);
      };
      line.#failed = (fault) => {
        clearTimeout(timer);
        reject(fault);
      };
    });
  }

  /** Sends a command; `answered` is called when its acknowledgement arrives. */
  send(command: object, answered: Waiting): void {
    this.#asked += 1;
    this.#waiting.set(this.#asked, answered);
    this.#socket.write(framed(`42${this.#asked}${JSON.stringify(['command', command])}`));
  }

  /** Cuts the line. */
  close(): void {
    this.#socket.destroy();
  }

  #read(size: number): boolean {
    const atMs = performance.now();
    this.bytes += size;
    let data: Buffer = chunk.subarray(0, size);
    if (this.#rest) data = Buffer.concat([this.#rest, data]);
    this.#rest = undefined;
    let at = 0;
    if (!this.#upgraded) {
      const end = data.indexOf('\r\n\r\n');
      if (end >= 0) {
        this.#upgraded = true;
        at = end + 4;
        if (!data.subarray(0, end).includes(' 101 ')) {
          this.#failed(new Error(data.toString('latin1', 0, 60)));
        }
      }
    }
    if (this.#upgraded) at = this.#frames(data, at, atMs);
    if (at < data.length) this.#rest = Buffer.from(data.subarray(at));
    return true;
  }

  #frames(data: Buffer, from: number, atMs: number): number {
    let at = from;
    while (at + 2 <= data.length) {
      const short = (data[at + 1] ?? 0) & 127;
      const head = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (at + head > data.length) break;
      const long = short === 126 ? data.readUInt16BE(at + 2) : short;
      const length = short === 127 ? Number(data.readBigUInt64BE(at + 2)) : long;
      const end = at + head + length;
      if (end > data.length) break;
      this.#frame((data[at] ?? 0) & 15, data.subarray(at + head, end), end - at, atMs);
      at = end;
    }
    return at;
  }

  #frame(code: number, payload: Buffer, size: number, atMs: number): void {
    if (code === CLOSE) this.#socket.end();
    else if (code === PING) this.#socket.write(framed(payload.toString('latin1'), PONG));
    else if (payload[0] === 0x30) this.#socket.write(framed(`40${this.#auth}`));
    else if (payload[0] === 0x32) this.#socket.write(framed('3'));
    else this.#message(payload, size, atMs);
  }

  #message(payload: Buffer, size: number, atMs: number): void {
    const kind = payload[1];
    if (kind === 0x33) this.#acknowledged(payload, atMs);
    else if (kind === 0x34) this.#failed(new Error(payload.toString('utf8', 2, 100)));
    else if (kind === 0x32 && payload.toString('latin1', 4, 9) === 'delta') {
      this.heard?.(payload, atMs);
    } else if (kind === 0x32 && this.syncBytes === 0) {
      this.syncBytes = size;
      this.#ready();
    }
  }

  #acknowledged(payload: Buffer, atMs: number): void {
    const open = payload.indexOf('[');
    const id = Number(payload.toString('latin1', 2, open));
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    const [answer] = JSON.parse(payload.toString('utf8', open)) as [Answered];
    waiting?.(answer, atMs);
  }
}
