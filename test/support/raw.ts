import { connect, type Socket } from 'node:net';

/** A frame as hostile as wanted; what is left out is as a browser would send it. */
export interface Frame {
  payload: string | Buffer;
  /** 1 text, 2 binary, 8 close, 9 ping, 10 pong. */
  opcode?: number;
  fin?: boolean;
  masked?: boolean;
  reserved?: boolean;
  /** The length told in the head, when it is to differ from the payload's. */
  told?: number;
}

/** The bytes of a frame; the mask is zero, which servers must take as any other. */
export function bytesOf(frame: Frame): Buffer {
  const { opcode = 1, fin = true, masked = true, reserved = false } = frame;
  const payload = Buffer.from(frame.payload as string);
  const size = frame.told ?? payload.length;
  const length = size < 126 ? 0 : size < 65_536 ? 2 : 8;
  const head = Buffer.alloc(2 + length + (masked ? 4 : 0));
  head[0] = (fin ? 0x80 : 0) | (reserved ? 0x40 : 0) | opcode;
  head[1] = (masked ? 0x80 : 0) | (length === 0 ? size : length === 2 ? 126 : 127);
  if (length === 2) head.writeUInt16BE(size, 2);
  if (length === 8) head.writeBigUInt64BE(BigInt(size), 2);
  return Buffer.concat([head, payload]);
}

interface Opening {
  cookie?: string;
  origin?: string;
  /** Sent as the first Socket.IO packet; without it the line joins nothing. */
  auth?: object;
  query?: string;
}

/** A WebSocket without any library: it can stop reading, and say what no browser would. */
export class RawLine {
  /** Text frames as they came: engine.io packets. */
  readonly heard: string[] = [];
  /** What the server answered to the upgrade, until the blank line. */
  answer = '';
  closed = false;
  readonly #socket: Socket;
  readonly #auth: object | undefined;
  #rest = Buffer.alloc(0);
  #changed: (() => void)[] = [];

  constructor(url: string, { cookie = '', origin = '', auth, query = '' }: Opening = {}) {
    const { hostname, port } = new URL(url);
    this.#auth = auth;
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    const lines = [
      `GET /socket.io/?EIO=4&transport=websocket${query} HTTP/1.1`,
      `Host: ${hostname}:${port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==',
      ...(cookie === '' ? [] : [`Cookie: ${cookie}`]),
      ...(origin === '' ? [] : [`Origin: ${origin}`]),
    ];
    this.#socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    this.#socket.on('data', (chunk) => this.#read(chunk));
    this.#socket.on('error', () => undefined);
    this.#socket.on('close', () => {
      this.closed = true;
      this.#tell();
    });
  }

  /** Sends an engine.io packet in a frame of its own. */
  say(packet: string): void {
    this.#socket.write(bytesOf({ payload: packet }));
  }

  /** Sends bytes as they are. */
  write(bytes: Buffer): void {
    this.#socket.write(bytes);
  }

  /** Stops reading: the kernel's buffers fill up, then the server's. */
  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  close(): void {
    this.#socket.destroy();
  }

  /** Messages told: name and first argument, in the order in which they came. */
  get told(): [name: string, given: unknown][] {
    return this.heard
      .filter((packet) => packet.startsWith('42'))
      .map((packet) => JSON.parse(packet.slice(packet.indexOf('['))) as [string, unknown]);
  }

  /** Resolves when something holds; rejects when the line ends first or nothing comes for 5 s. */
  until(holds: (line: RawLine) => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('nothing came for 5 s')), 5_000);
      const look = () => {
        if (!holds(this) && !this.closed) return;
        clearTimeout(timer);
        this.#changed = this.#changed.filter((one) => one !== look);
        if (holds(this)) resolve();
        else reject(new Error('the line ended'));
      };
      this.#changed.push(look);
      look();
    });
  }

  #tell(): void {
    for (const look of [...this.#changed]) look();
  }

  #read(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    if (this.answer === '') {
      const end = this.#rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      this.answer = this.#rest.toString('latin1', 0, end);
      this.#rest = this.#rest.subarray(end + 4);
    }
    while (this.#frame());
    this.#tell();
  }

  #frame(): boolean {
    const data = this.#rest;
    const short = (data[1] ?? 0) & 127;
    const head = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (data.length < head) return false;
    const long = short === 126 ? data.readUInt16BE(2) : short;
    const end = head + (short === 127 ? Number(data.readBigUInt64BE(2)) : long);
    if (data.length < end) return false;
    this.#rest = data.subarray(end);
    const opcode = (data[0] ?? 0) & 15;
    if (opcode === 1) this.#packet(data.toString('utf8', head, end));
    if (opcode === 8) this.#socket.end(bytesOf({ payload: '', opcode: 8 }));
    return true;
  }

  #packet(packet: string): void {
    this.heard.push(packet);
    if (packet === '2') this.say('3');
    if (packet.startsWith('0{') && this.#auth) this.say(`40${JSON.stringify(this.#auth)}`);
  }
}
