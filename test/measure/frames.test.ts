import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CODE, Frames, framed } from '../../scripts/measure/frames.ts';

interface Message {
  code: number;
  text: string;
  /** In how many frames a text is sent. */
  parts: number;
}

/** One frame as a server sends it: not masked. */
function frame(code: number, last: boolean, payload: Buffer): Buffer {
  const first = (last ? 0x80 : 0) | code;
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.from([first, length]), payload]);
  const head = Buffer.alloc(length < 65_536 ? 4 : 10);
  head[0] = first;
  head[1] = length < 65_536 ? 126 : 127;
  if (length < 65_536) head.writeUInt16BE(length, 2);
  else head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}

function sent({ code, text, parts }: Message): Buffer[] {
  const payload = Buffer.from(text);
  const size = Math.ceil(payload.length / parts);
  return Array.from({ length: parts }, (_, at) =>
    frame(
      at === 0 ? code : CODE.more,
      at === parts - 1,
      payload.subarray(at * size, (at + 1) * size),
    ),
  );
}

/** Reads a stream that arrives in chunks which end after the given shares of it. */
function readIn(stream: Buffer, cuts: number[]): { code: number; text: string }[] {
  const found: { code: number; text: string }[] = [];
  const frames = new Frames((code, data, from, to) => {
    found.push({ code, text: data.toString('utf8', from, to) });
  });
  const ends = [...cuts.map((cut) => Math.floor(cut * stream.length)), stream.length];
  const shared = Buffer.alloc(stream.length + 3);
  let before = 0;
  for (const end of ends.sort((a, b) => a - b)) {
    // Every chunk lies in the same memory, as it does in the driver.
    shared.fill(0xee);
    stream.copy(shared, 3, before, end);
    frames.read(shared, 3, 3 + end - before);
    before = end;
  }
  return found;
}

const message = fc.oneof(
  fc.record({
    code: fc.constant<number>(CODE.text),
    text: fc.oneof(
      fc.string(),
      fc.constantFrom(125, 126, 127, 400).map((size) => 'ö'.repeat(size)),
    ),
    parts: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    code: fc.constant<number>(CODE.ping),
    text: fc.constant('p'),
    parts: fc.constant(1),
  }),
);
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('messages are read however the network splits and merges their frames', () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 8 }), fc.array(share), (messages, cuts) => {
      const found = readIn(Buffer.concat(messages.flatMap(sent)), cuts);
      expect(found).toEqual(messages.map(({ code, text }) => ({ code, text })));
    }),
  );
});

test('a ping between two parts of a message is told first', () => {
  const [one = Buffer.alloc(0), two = Buffer.alloc(0)] = sent({
    ...{ code: CODE.text, text: 'both halves', parts: 2 },
  });
  const stream = Buffer.concat([one, frame(CODE.ping, true, Buffer.from('p')), two]);
  expect(readIn(stream, [0.4])).toEqual([
    { code: CODE.ping, text: 'p' },
    { code: CODE.text, text: 'both halves' },
  ]);
});

test('lengths are read at every border of their three notations', () => {
  for (const length of [0, 125, 126, 127, 65_535, 65_536, 200_000]) {
    const text = 'x'.repeat(length);
    const stream = Buffer.concat(sent({ code: CODE.text, text, parts: 1 }));
    expect(readIn(stream, [0.5, 0.00001])).toEqual([{ code: CODE.text, text }]);
  }
});

test('masked and compressed frames are faults, not words', () => {
  const frames = new Frames(() => undefined);
  const plain = frame(CODE.text, true, Buffer.from('hello'));
  const masked = Buffer.from(plain);
  masked[1] = 0x80 | 5;
  const compressed = Buffer.from(plain);
  compressed[0] = 0xc0 | CODE.text;
  expect(() => frames.read(masked, 0, masked.length)).toThrow('masked or compressed');
  expect(() => frames.read(compressed, 0, compressed.length)).toThrow('masked or compressed');
});

test('what the driver sends is a whole masked frame of the same words', () => {
  for (const length of [0, 125, 126, 65_535, 65_536]) {
    const text = 'y'.repeat(length);
    const out = framed(text);
    const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
    expect(out[0]).toBe(0x81);
    expect((out[1] ?? 0) & 0x80).toBe(0x80);
    // A mask of zeroes changes nothing, so that without it the frame is a server's.
    const plain = Buffer.concat([out.subarray(0, head), out.subarray(head + 4)]);
    plain[1] = (out[1] ?? 0) & 0x7f;
    expect(readIn(plain, [])).toEqual([{ code: CODE.text, text }]);
  }
});
