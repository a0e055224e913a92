import type { SummitRecord } from '../record/record.ts';

/** How often a record that could not keep is tried again. */
const PROBE_MS = 500;

/**
 * Whether the record can keep just now. After a failed append the house only reads, says so, and
 * tries by itself until a probe is kept (trust.md, promise P11).
 */
export class Keeping {
  readonly #record: SummitRecord;
  readonly #turned: (can: boolean) => void;
  readonly #listeners = new Set<(can: boolean) => void>();
  #timer: NodeJS.Timeout | undefined;

  constructor(record: SummitRecord, turned: (can: boolean) => void) {
    this.#record = record;
    this.#turned = turned;
  }

  get can(): boolean {
    return this.#timer === undefined;
  }

  /** Called whenever it turns. */
  onTurn(heard: (can: boolean) => void): void {
    this.#listeners.add(heard);
  }

  /** An append failed for another reason than a conflict. */
  failed(): void {
    if (this.#timer) return;
    this.#timer = setInterval(() => void this.#probe(), PROBE_MS).unref();
    this.#tell(false);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #probe(): Promise<void> {
    try {
      await this.#record.probe();
    } catch {
      return;
    }
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#tell(true);
  }

  #tell(can: boolean): void {
    this.#turned(can);
    for (const heard of this.#listeners) heard(can);
  }
}
