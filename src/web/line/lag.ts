import type { Wire } from './wire.ts';

/** Lines are looked at this often, and cut when behind at so many looks. */
const LOOK_MS = 250;
const STRIKES_COUNT = 4;

/** A line is behind when it keeps more than this unsent; source: trust.md, finding 8. */
const UNSENT_BYTES = 1024 * 1024;
const UNSENT_COUNT = 2_000;

/** Who takes this much from one look to the next catches up: 1 Mbit/s, and a first view is long. */
const CATCHING_UP_BYTES = 32 * 1024;

/** A line and the answers to its polls that are still on their way. */
interface Reader {
  wire: Wire;
  answers: Iterable<{ writableLength: number }>;
}

function unsent({ wire: { transport, writeBuffer }, answers }: Reader): {
  bytes: number;
  count: number;
} {
  let bytes = transport.socket?._socket?.writableLength ?? 0;
  for (const answer of answers) bytes += answer.writableLength;
  for (const { data, options } of writeBuffer) {
    const [frame = data] = options?.wsPreEncodedFrame ?? [];
    if (typeof frame === 'string' || Buffer.isBuffer(frame)) bytes += frame.length;
  }
  return { bytes, count: writeBuffer.length };
}

/**
 * Looks after slow readers: what is told to a line that takes nothing would pile up in memory
 * until its heartbeat fails. `cut` ends such a line; its browser comes back and is given everything
 * anew. Answers what stops the looking.
 */
export function watchLag<R extends Reader>(
  readers: () => Iterable<R>,
  cut: (reader: R) => void,
): () => void {
  const behind = new WeakMap<Wire, { bytes: number; strikes: number }>();
  const look = (reader: R) => {
    const { wire } = reader;
    const { bytes, count } = unsent(reader);
    if (bytes <= UNSENT_BYTES && count <= UNSENT_COUNT) return void behind.delete(wire);
    const last = behind.get(wire) ?? { bytes: 0, strikes: 0 };
    const catchingUp = last.bytes - bytes >= CATCHING_UP_BYTES;
    const strikes = last.strikes + (catchingUp ? 0 : 1);
    behind.set(wire, { bytes, strikes });
    if (strikes >= STRIKES_COUNT) cut(reader);
  };
  const timer = setInterval(() => {
    for (const reader of readers()) look(reader);
  }, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
