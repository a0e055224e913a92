import type { Entry, View } from '../../summit/apply.ts';

/** Where on a page a block stands. */
export const AREAS = ['top', 'main', 'side', 'foot'] as const;
export type Area = (typeof AREAS)[number];

/** A line of a block's list: its element id is `id`, its partial renders it alone. */
type Row = { id: string } & Entry;

/** One partial with its data; `rows` are rendered inside it, and alone when only they changed. */
export interface Block {
  id: string;
  partial: string;
  given: Entry;
  rows?: { partial: string; list: Row[] };
}

/** Everything a page shows, area by area. */
export type Scene = Partial<Record<Area, Block[]>>;

/** From where a page is looked at. `base` is `/s/ID`; `pageId` names this rendering of the page. */
export interface Outlook {
  view: View;
  base: string;
  pageId: string;
  page: 'now' | 'plan' | 'after';
}

/** Entry kinds as the view holds them, typed loosely: a template reads them, nothing else. */
export type Found = Row & { [field: string]: unknown };

/** One entry that exists at most once. */
export function one(outlook: Outlook, kind: string, id = 'now'): Found | undefined {
  const entry = outlook.view[`${kind}/${id}`];
  return entry ? { ...entry, id } : undefined;
}

/**
 * Kinds that are shown from the moment they are kept, and stay: a view holds them in the order of
 * the record, whatever clocks said meanwhile (trust.md, promise P12).
 */
const ARRIVED = new Set([
  ...['practice', 'idea', 'comment', 'group', 'kudos', 'broadcast', 'objection', 'action'],
  ...['hold', 'myHold'],
]);

/** Every entry of a kind, oldest first; those that come and go by time, those without by name. */
export function all(outlook: Outlook, kind: string): Found[] {
  const found = Object.entries(outlook.view).flatMap(([key, entry]) =>
    key.startsWith(`${kind}/`) ? [{ ...entry, id: key.slice(kind.length + 1) } as Found] : [],
  );
  if (ARRIVED.has(kind)) return found;
  return found.sort(
    (a, b) =>
      Number(a['at'] ?? 0) - Number(b['at'] ?? 0) ||
      String(a['name'] ?? '').localeCompare(String(b['name'] ?? '')) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Data every partial may count on, beside its own. */
function given(outlook: Outlook, fields: Entry = {}): Entry {
  const me = one(outlook, 'me');
  const zone = one(outlook, 'summit')?.['timeZone'] ?? 'UTC';
  return {
    base: outlook.base,
    pageId: outlook.pageId,
    zone,
    role: me?.['role'] ?? 'guest',
    counselReads: me?.['role'] === 'counsel',
    me: me?.['person'] ?? '',
    ...fields,
  };
}

/** A block named after its noun. */
export function block(outlook: Outlook, partial: string, fields: Entry = {}, id = partial): Block {
  return {
    id: `block-${id}`,
    partial,
    given: given(outlook, { ...fields, blockId: `block-${id}` }),
  };
}

/** A block with rows; every row carries what its partial needs to stand alone. */
export function listed(
  outlook: Outlook,
  names: { partial: string; row: string; id?: string },
  list: Found[],
  fields: Entry = {},
): Block {
  const frame = block(
    outlook,
    names.partial,
    { ...fields, count: list.length },
    names.id ?? names.partial,
  );
  const rows = list.map((found) => ({
    ...given(outlook, found),
    id: found.id,
    rowId: `${names.row}-${found.id}`,
  }));
  return { ...frame, rows: { partial: names.row, list: rows } };
}

/** The data a block's partial is rendered with. */
export function filled(made: Block): Entry {
  return made.rows ? { ...made.given, rows: made.rows.list } : made.given;
}
