/** One line of the printed table; absent figures are shown as a dash. */
export interface Row {
  name: string;
  unit: string;
  product: number | undefined;
  bare: number | undefined;
}

/** The value below which this share of the values lies; nothing of an empty list. */
export function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}

/** The rows p50 and p99 of two lists of times. */
export function spread(
  name: string,
  unit: string,
  product: readonly number[],
  bare: readonly number[],
): Row[] {
  return (
    [
      ['p50', 0.5],
      ['p99', 0.99],
    ] as const
  ).map(([label, share]) => ({
    ...{ name: `${name} ${label}`, unit },
    product: quantile(product, share),
    bare: quantile(bare, share),
  }));
}

function shown(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

function ratio({ product, bare }: Row): number | undefined {
  return product === undefined || !bare ? undefined : product / bare;
}

/** The table as text. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.unit === '' ? row.name : `${row.name}, ${row.unit}`,
    ...[row.product, row.bare, ratio(row)].map(shown),
  ]);
  const all = [['', 'product', 'bare', 'ratio'], ...lines];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...all.map((line) => line[at]?.length ?? 0)));
  const padded = ([name = '', ...figures]: string[]) =>
    [
      name.padEnd(widths[0] ?? 0),
      ...figures.map((one, at) => one.padStart(widths[at + 1] ?? 0)),
    ].join('  ');
  return all.map(padded).join('\n');
}

/** The figures for programs: name → product, bare, ratio; to five significant digits. */
export function figures(rows: readonly Row[]): Record<string, Record<string, number>> {
  const exact = (value: number | undefined) =>
    value === undefined || !Number.isFinite(value) ? undefined : Number(value.toPrecision(5));
  return Object.fromEntries(
    rows.map((row) => {
      const three = [
        ['product', exact(row.product)],
        ['bare', exact(row.bare)],
        ['ratio', exact(ratio(row))],
      ].filter(([, value]) => value !== undefined);
      const name = row.unit === '' ? row.name : `${row.name} [${row.unit}]`;
      return [name, Object.fromEntries(three) as Record<string, number>];
    }),
  );
}
