import { Board } from '../board.ts';
import type { Seen } from '../line.ts';

/** Which half of the seats, each at its own node when there are two. */
export type Half = 0 | 1;
const halves: readonly Half[] = [0, 1];

/** Ages of the oldest tap in a frame, for each screen it reached, ms. */
export interface Crossed {
  /** Told to the half whose taps they are. */
  local: number[];
  /** Told to the other half. */
  remote: number[];
}

/**
 * Knows which half's taps a frame holds and which half hears it. Each half taps on ideas of its
 * own; each hears all frames of its node, so there is a board for every pair of halves.
 */
export class Crossing {
  readonly #boards: readonly (readonly Board[])[];

  /** `ideas` and `screens` of each half. */
  constructor(ideas: readonly (readonly string[])[], screens: readonly number[]) {
    this.#boards = halves.map((at) =>
      halves.map((from) => new Board(ideas[from] ?? [], screens[at] ?? 0)),
    );
  }

  /** Begins with what is seen at each half. */
  begin(views: readonly Seen[]): void {
    this.#each((board, at) => board.begin(views[at] ?? {}));
  }

  /** A seat of this half tapped. */
  sent(from: Half, idea: string, atMs: number): void {
    for (const at of halves) this.#boards[at]?.[from]?.sent(idea, atMs);
  }

  /** That tap was refused. */
  refused(from: Half, idea: string, sentMs: number): void {
    for (const at of halves) this.#boards[at]?.[from]?.refused(idea, sentMs);
  }

  /** A screen of this half heard a delta; as `Line.heard`. */
  hear(at: Half, ...heard: Parameters<Board['hear']>): void {
    for (const from of halves) this.#boards[at]?.[from]?.hear(...heard);
  }

  /** Taps that some screens were not told, counted at each half. */
  get unheard(): number {
    let sum = 0;
    this.#each((board) => {
      sum += board.unheard;
    });
    return sum;
  }

  /** Gives up on what was not told. */
  forget(): void {
    this.#each((board) => board.forget());
  }

  /** Everything heard since the last time. */
  take(): Crossed {
    const found: Crossed = { local: [], remote: [] };
    this.#each((board, at, from) => {
      const ages = at === from ? found.local : found.remote;
      for (const age of board.take().ages) ages.push(age);
    });
    return found;
  }

  #each(act: (board: Board, at: Half, from: Half) => void): void {
    for (const at of halves) {
      for (const from of halves) {
        const board = this.#boards[at]?.[from];
        if (board) act(board, at, from);
      }
    }
  }
}
