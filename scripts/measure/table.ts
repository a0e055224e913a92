/** One measured value, the values of several windows, or nothing. */
export type Figure = number | readonly number[] | undefined;

/**
 * What a row should reach: a ceiling for the ratio to the bare side or for the product's own
 * figure, or, where more is better, a floor for the ratio.
 */
export type Goal = { ratio: number } | { most: number } | { floor: number };

/** One line of the printed table; absent figures are shown as a dash. */
export interface Row {
  name: string;
  unit: string;
  product: Figure;
  bare: Figure;
  goal?: Goal;
}

/** The figures of one row for programs; ranges are the lowest and highest window. */
export interface Figures {
  product?: number;
  bare?: number;
  ratio?: number;
  productRange?: readonly number[];
  bareRange?: readonly number[];
  goal?: Goal;
  reached?: boolean;
}

/** The value below which this share of the values lies; nothing of an empty list. */
export function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.min(sorted.length, Math.ceil(sorted.length * share)) - 1)];
}

/** The middle value; the mean of both middle ones of an even number. */
export function median(values: readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** A figure's windows without those that measured nothing; infinite is what never came. */
function windows(figure: Figure): readonly number[] {
  const list = figure === undefined ? [] : typeof figure === 'number' ? [figure] : figure;
  return list.filter((one) => !Number.isNaN(one));
}

function ratio({ product, bare }: Row): number | undefined {
  const [ours, theirs] = [median(windows(product)), median(windows(bare))];
  if (ours === undefined || theirs === undefined || theirs <= 0) return undefined;
  return Number.isFinite(theirs) ? ours / theirs : undefined;
}

/** Whether the goal is reached; nothing when there is no goal or no figure. */
function reached(row: Row): boolean | undefined {
  if (!row.goal) return undefined;
  if ('most' in row.goal) {
    const ours = median(windows(row.product));
    return ours === undefined ? undefined : ours <= row.goal.most;
  }
  const found = ratio(row);
  if (found === undefined) return undefined;
  return 'floor' in row.goal ? found >= row.goal.floor : found <= row.goal.ratio;
}

function shown(value: number | undefined): string {
  if (value === undefined) return '–';
  if (!Number.isFinite(value)) return 'never';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

function shownGoal({ goal }: Row): string {
  if (!goal) return '';
  if ('floor' in goal) return `≥ ${shown(goal.floor)}×`;
  return 'most' in goal ? `≤ ${shown(goal.most)}` : `≤ ${shown(goal.ratio)}×`;
}

function cells(row: Row): string[] {
  const verdict = { true: 'yes', false: 'NO', undefined: row.goal ? '?' : '' };
  return [
    row.unit === '' ? row.name : `${row.name}, ${row.unit}`,
    ...[median(windows(row.product)), median(windows(row.bare)), ratio(row)].map(shown),
    ...[shownGoal(row), verdict[`${reached(row)}`]],
  ];
}

/** The table as text: the product, the bare server as its limit, the ratio, the goal. */
export function table(rows: readonly Row[]): string {
  const all = [['', 'product', 'bare', 'ratio', 'goal', 'reached'], ...rows.map(cells)];
  const widths = (all[0] ?? []).map((_, at) =>
    Math.max(...all.map((line) => line[at]?.length ?? 0)),
  );
  return all
    .map((line) =>
      line
        .map((one, at) => (at === 0 ? one.padEnd(widths[at] ?? 0) : one.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** To five significant digits; nothing when JSON has no number for it. */
function exact(value: number | undefined): number | undefined {
  return value === undefined || !Number.isFinite(value) ? undefined : Number(value.toPrecision(5));
}

function range(figure: Figure): (number | undefined)[] | undefined {
  const list = windows(figure).filter(Number.isFinite);
  return list.length < 2 ? undefined : [exact(Math.min(...list)), exact(Math.max(...list))];
}

function figure(row: Row): Figures {
  const found = {
    product: exact(median(windows(row.product))),
    bare: exact(median(windows(row.bare))),
    ratio: exact(ratio(row)),
    ...{ productRange: range(row.product), bareRange: range(row.bare) },
    ...{ goal: row.goal, reached: reached(row) },
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/**
 * The figures for programs by `name [unit]`, to five significant digits.
 * @throws when two rows have one name: the second would hide the first.
 */
export function figures(rows: readonly Row[]): Record<string, Figures> {
  const found: Record<string, Figures> = {};
  for (const row of rows) {
    const name = row.unit === '' ? row.name : `${row.name} [${row.unit}]`;
    if (found[name]) throw new Error(`two rows are called ${name}`);
    found[name] = figure(row);
  }
  return found;
}
