import { Adapter, type BroadcastOptions } from 'socket.io-adapter';
import { idleStream, type Wire } from './wire.ts';

/** Sockets handed to before others have their turn; at some 10 µs each, less than a ms. */
const SLICE_COUNT = 64;

/** One message for many, encoded once; `frame` when it fits one WebSocket frame. */
interface Told {
  packets: (string | Buffer)[];
  frame: Buffer | undefined;
  options: object;
}

/** What a socket was told and has not been handed yet; kept as long as the socket lives. */
interface Box {
  conn: Wire;
  told: Told[];
  queued: boolean;
  empty(): void;
}

/** A whole unmasked text frame around an engine.io message (RFC 6455, 5.2). */
function framed(message: string): Buffer {
  const size = Buffer.byteLength(message) + 1;
  const head = size < 126 ? 2 : size < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + size);
  frame[0] = 0x81;
  frame[1] = head === 2 ? size : head === 4 ? 126 : 127;
  if (head === 4) frame.writeUInt16BE(size, 2);
  if (head === 10) frame.writeBigUInt64BE(BigInt(size), 2);
  frame.write('4', head);
  frame.write(message, head + 1);
  return frame;
}

/**
 * Socket.IO's adapter of this house: a message is encoded once, and its bytes are written straight
 * to every WebSocket that is idle; any other socket takes the stock way. After each slice the event
 * loop goes round, so that answers need not wait for a whole room.
 *
 * Whom a message is for is settled when it is told. Each socket hears everything in the order in
 * which it was told, direct messages included: before one of those is queued, what still waits for
 * that socket is handed over. An empty audience is nobody, where the stock adapter tells everybody.
 */
export class Fan extends Adapter {
  protected readonly sliceCount: number = SLICE_COUNT;
  readonly #boxes = new Map<string, Box>();
  /** Boxes in which something may wait. One list kept for good spares the collector much work. */
  readonly #queue: Box[] = [];
  #stepping = false;

  /** @throws when somebody is to be left out: an audience is named, never "all but some". */
  override broadcast(packet: { nsp?: string }, { rooms, except }: BroadcastOptions): void {
    if (except && except.size > 0) throw new Error('an audience is named, not left out');
    packet.nsp = this.nsp.name;
    let told: Told | undefined;
    for (const room of rooms) {
      for (const id of this.rooms.get(room) ?? []) {
        told ??= this.#encoded(packet);
        this.#put(id, told);
      }
    }
    if (this.#stepping || !told) return;
    this.#stepping = true;
    setImmediate(() => this.#step());
  }

  /** A socket that is gone hears nothing more. */
  override delAll(id: string): void {
    super.delAll(id);
    const box = this.#boxes.get(id);
    if (!box) return;
    box.told.length = 0;
    box.conn.off('packetCreate', box.empty);
    this.#boxes.delete(id);
  }

  #encoded(packet: object): Told {
    const packets: (string | Buffer)[] = this.nsp.server.encoder.encode(packet);
    const [only] = packets;
    const frame = packets.length === 1 && typeof only === 'string' ? framed(only) : undefined;
    return { packets, frame, options: frame ? { wsPreEncodedFrame: [frame] } : {} };
  }

  #put(id: string, told: Told): void {
    const box = this.#boxes.get(id) ?? this.#boxOf(id);
    // Somebody in two of the rooms named is told once.
    if (!box || box.told.at(-1) === told) return;
    box.told.push(told);
    if (box.queued) return;
    box.queued = true;
    this.#queue.push(box);
  }

  #boxOf(id: string): Box | undefined {
    const conn: Wire | undefined = this.nsp.sockets.get(id)?.conn;
    if (!conn) return undefined;
    const box: Box = { conn, told: [], queued: false, empty: () => handOver(box) };
    // Said by engine.io of every packet, just before the packet is queued: nothing overtakes.
    conn.on('packetCreate', box.empty);
    this.#boxes.set(id, box);
    return box;
  }

  #step(): void {
    for (const box of this.#queue.splice(0, this.sliceCount)) {
      box.queued = false;
      handOver(box);
    }
    this.#stepping = this.#queue.length > 0;
    if (this.#stepping) setImmediate(() => this.#step());
  }
}

/** Hands over all that waits in a box, in one go when the socket is idle. */
function handOver({ conn, told }: Box): void {
  if (told.length === 0) return;
  const stream = told.every(({ frame }) => frame) && idleStream(conn);
  const waiting = told.splice(0);
  if (!stream) {
    for (const { packets, options } of waiting) {
      for (const packet of packets) conn.write(packet, options);
    }
    return;
  }
  if (waiting.length > 1) stream.cork();
  for (const { frame } of waiting) stream.write(frame);
  if (waiting.length > 1) stream.uncork();
}
