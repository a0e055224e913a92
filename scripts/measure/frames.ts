/** Codes of frames (RFC 6455, section 5.2). */
export const CODE = { more: 0, text: 1, close: 8, ping: 9, pong: 10 } as const;

/** Takes one whole message; its bytes stand in `data` from `from` to `to` during the call only. */
export type Take = (code: number, data: Buffer, from: number, to: number) => void;

/** A masked frame as a browser sends it; the mask is zero, which keeps the driver cheap. */
export function framed(payload: string, code: number = CODE.text): Buffer {
  const length = Buffer.byteLength(payload);
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.alloc(head + 4 + length);
  frame[0] = 0x80 | code;
  frame[1] = 0x80 | (head === 2 ? length : head === 4 ? 126 : 127);
  if (head === 4) frame.writeUInt16BE(length, 2);
  if (head === 10) frame.writeBigUInt64BE(BigInt(length), 2);
  frame.write(payload, head + 4);
  return frame;
}

/**
 * Reads a server's frames out of chunks that may hold half a frame, many frames, or a message
 * cut into several. Whole frames are handed on where they stand, without a copy.
 */
export class Frames {
  readonly #take: Take;
  #rest: Buffer | undefined;
  #pieces: Buffer[] = [];
  #code = 0;

  constructor(take: Take) {
    this.#take = take;
  }

  /**
   * Reads the bytes of one chunk, which may be used again afterwards.
   * @throws when a frame is masked or compressed: nobody asked the server for that.
   */
  read(chunk: Buffer, start: number, stop: number): void {
    let data = chunk;
    let at = start;
    let end = stop;
    if (this.#rest) {
      data = Buffer.concat([this.#rest, chunk.subarray(start, stop)]);
      this.#rest = undefined;
      at = 0;
      end = data.length;
    }
    while (at + 2 <= end) {
      const short = (data[at + 1] ?? 0) & 127;
      const from = at + (short < 126 ? 2 : short === 126 ? 4 : 10);
      if (from > end) break;
      const long = short === 126 ? data.readUInt16BE(at + 2) : short;
      const to = from + (short === 127 ? Number(data.readBigUInt64BE(at + 2)) : long);
      if (to > end) break;
      this.#frame(data, at, from, to);
      at = to;
    }
    if (at < end) this.#rest = Buffer.from(data.subarray(at, end));
  }

  #frame(data: Buffer, at: number, from: number, to: number): void {
    const first = data[at] ?? 0;
    if ((first & 0x70) !== 0 || ((data[at + 1] ?? 0) & 0x80) !== 0) {
      throw new Error('a frame is masked or compressed');
    }
    const code = first & 15;
    const last = (first & 0x80) !== 0;
    if (last && code !== CODE.more) {
      this.#take(code, data, from, to);
      return;
    }
    if (code !== CODE.more) this.#code = code;
    this.#pieces.push(Buffer.from(data.subarray(from, to)));
    if (!last) return;
    const whole = Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#take(this.#code, whole, 0, whole.length);
  }
}
