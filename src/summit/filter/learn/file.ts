import { hash } from '../read/lexicon.ts';
import { BUCKETS } from './grams.ts';
import { HEAD_COUNT, type Net } from './net.ts';
import type { Trained } from './train.ts';

const MAGIC = 'CGW2';
const STEPS = 127;

/** Facts about how weights were made; part of the file, printed in reports. */
export interface Training {
  /** Rises with every change of the features. */
  edition: number;
  /** Hash over the labelled lines in order. */
  lines: string;
  lineCount: number;
  epochs: number;
  /**
   * Score of `any` from which so many of 100 harmless lines of authors not trained on are flagged,
   * by cross-validation: [false alarms per 100, score].
   */
  strictness: [number, number][];
  /** Rules, `language:id`, that were nearly always right on authors they were not written from. */
  trusted: string[];
}

/** The house's net as its file holds it. */
export interface Weights {
  net: Net;
  training: Training;
  /** Hash of the file, eight hexadecimal digits. */
  version: string;
}

/** FNV-1a over bytes, folded through the text hash of the packs. */
function digest(file: Uint8Array): string {
  let h = 0x811c9dc5;
  // By index: an iterator over megabytes holds up every start.
  for (let at = 0; at < file.length; at += 1) h = Math.imul(h ^ (file[at] as number), 0x01000193);
  return hash(String(h >>> 0));
}

function largest(values: Float32Array): Float64Array {
  const most = new Float64Array(HEAD_COUNT);
  for (let at = 0; at < values.length; at += 1) {
    const head = at % HEAD_COUNT;
    most[head] = Math.max(most[head] ?? 0, Math.abs(values[at] ?? 0));
  }
  return most;
}

/**
 * Lays a net down as bytes: head line, one bit a bucket (kept or not), one byte a weight. A byte
 * holds the square root of the weight's part of the head's largest: most weights are small.
 */
export function packWeights(training: Training, { row, values, bias }: Trained): Uint8Array {
  const most = largest(values);
  const rows = values.length / HEAD_COUNT;
  const header = JSON.stringify({ ...training, most: [...most], bias: [...bias], rows });
  const text = new TextEncoder().encode(MAGIC + String(header.length).padStart(8, '0') + header);
  const bits = text.length;
  const bytes = bits + BUCKETS / 8;
  const out = new Uint8Array(bytes + values.length);
  out.set(text);
  for (let b = 0; b < BUCKETS; b += 1) {
    if ((row[b] ?? -1) >= 0) out[bits + (b >> 3)] = (out[bits + (b >> 3)] ?? 0) | (1 << (b & 7));
  }
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    const part = Math.sqrt(Math.abs(value) / (most[at % HEAD_COUNT] || 1));
    out[bytes + at] = Math.sign(value) * Math.round(STEPS * part);
  }
  return out;
}

/** Rows of the buckets whose bit is set, numbered in the order of the buckets. */
function rowsFrom(bits: Uint8Array): Int32Array {
  const row = new Int32Array(BUCKETS).fill(-1);
  let next = 0;
  for (let at = 0; at < bits.length; at += 1) {
    for (let left = bits[at] as number; left !== 0; left &= left - 1) {
      row[at * 8 + 31 - Math.clz32(left & -left)] = next;
      next += 1;
    }
  }
  return row;
}

/** What each of the 256 bytes means for each head. */
function decodedBy(most: readonly number[]): Float32Array {
  const table = new Float32Array(HEAD_COUNT * 256);
  for (let at = 0; at < table.length; at += 1) {
    const step = ((at & 255) << 24) >> 24;
    table[at] = Math.sign(step) * (step / STEPS) ** 2 * (most[at >> 8] ?? 0);
  }
  return table;
}

/**
 * Reads weights laid down by `packWeights`.
 * @throws Error when the file is not of this edition or was cut.
 */
export function readWeights(file: Uint8Array): Weights {
  const text = (from: number, to: number) => new TextDecoder().decode(file.subarray(from, to));
  const start = MAGIC.length + 8;
  const bits = start + Number(text(MAGIC.length, start));
  const bytes = bits + BUCKETS / 8;
  if (text(0, MAGIC.length) !== MAGIC) throw new Error('no weights of this edition');
  const { most, bias, rows, ...training } = JSON.parse(text(start, bits));
  if (file.length !== bytes + rows * HEAD_COUNT) throw new Error('the weights were cut');
  const row = rowsFrom(file.subarray(bits, bytes));
  const values = { bytes: file.slice(bytes), decoded: decodedBy(most) };
  return { net: { row, values, bias: Float64Array.from(bias) }, training, version: digest(file) };
}
