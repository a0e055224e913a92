import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  before,
  command,
  event,
  full,
  happened,
  id,
  maybe,
  name,
  planning,
  refuse,
  shelf,
} from '../noun/grammar.ts';
import { change, drop, put, type State } from '../state.ts';
import type { Event, Made, Typed } from '../terms.ts';

const fields = {
  name,
  group: maybe(limits.nameChars),
  sites: z.array(name).max(limits.sitesCount),
};
const AddVendor = z.strictObject(fields);
const ChangeVendor = z.strictObject({ vendorId: id, ...fields });
const ImportVendors = z.strictObject({
  rows: z.array(z.strictObject(fields)).min(1).max(limits.vendorsCount),
});
const RemoveVendor = z.strictObject({ vendorId: id });

/** Neutral words the queue shows instead of a vendor's name; trees, because nobody is one. */
const ALIASES = [
  ...['Alder', 'Aspen', 'Beech', 'Birch', 'Cedar', 'Cherry', 'Elm', 'Fir', 'Hazel', 'Holly'],
  ...['Juniper', 'Larch', 'Linden', 'Maple', 'Oak', 'Olive', 'Pine', 'Poplar', 'Rowan', 'Spruce'],
  ...['Sycamore', 'Walnut', 'Willow', 'Yew'],
];

/** A starting point among the aliases that says nothing about order or name. */
function scattered(vendorId: string): number {
  let sum = 0;
  for (const letter of vendorId) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum % ALIASES.length;
}

/** The first unused alias from the unguessable id's place on. */
function aliasFor(state: State, vendorId: string): string {
  const used = new Set(Object.values(state.vendors).map((vendor) => vendor.alias));
  const from = scattered(vendorId);
  const turned = [...ALIASES.slice(from), ...ALIASES.slice(0, from)];
  return turned.find((alias) => !used.has(alias)) ?? vendorId;
}

function typed(asked: z.infer<typeof AddVendor>): Typed[] {
  const said = [asked.name, asked.group, ...asked.sites];
  return said.map((text, at) => ({
    field: ['name', 'group'][at] ?? 'sites',
    text,
    surface: 'vendor',
  }));
}

type VendorAdded = Event & {
  vendorId: string;
  body: { name: string; group: string; sites: string };
};

function body(asked: z.infer<typeof AddVendor>): VendorAdded['body'] {
  return { name: asked.name, group: asked.group || asked.name, sites: asked.sites.join('\n') };
}

function read(event: Pick<VendorAdded, 'body'>) {
  const sites = event.body?.sites ?? '';
  return {
    name: event.body?.name ?? '',
    group: event.body?.group ?? '',
    sites: sites === '' ? [] : sites.split('\n'),
  };
}

function added(vendorId: string, asked: z.infer<typeof AddVendor>): Made {
  return { type: 'VendorAdded', vendorId, subject: vendorId, body: body(asked) };
}

/** The competing companies; their names are known to each other once the summit is live. */
export const vendor: Noun = {
  commands: {
    /**
     * The facilitator adds a competing company.
     *
     * In        AddVendor { name, group, sites }
     * Out       VendorAdded { vendorId }
     * Refuses   too-many
     * Limit     limits.vendorsCount vendors, limits.sitesCount sites
     * Seen by   facilitators and counsel; participants in the roster once live; its alias: the queue
     * Source    ground rules P7: affiliates of one legal group count once
     */
    AddVendor: command({
      schema: AddVendor,
      gate: before,
      texts: typed,
      decide(state, asked, meta) {
        if (full(state.vendors, limits.vendorsCount)) return refuse('too-many');
        return happened(added(meta.id, asked));
      },
    }),
    /**
     * The facilitator takes over a checked list of companies at once.
     *
     * In        ImportVendors { rows: { name, group, sites }[] }
     * Out       VendorAdded per row
     * Refuses   too-many
     * Limit     limits.vendorsCount vendors
     * Seen by   as AddVendor
     * Source    issue of the founding summit: nothing taken until confirmed
     */
    ImportVendors: command({
      schema: ImportVendors,
      gate: before,
      texts: (asked) => asked.rows.flatMap(typed),
      decide(state, asked, meta) {
        const total = Object.keys(state.vendors).length + asked.rows.length;
        if (total > limits.vendorsCount) return refuse('too-many');
        return happened(...asked.rows.map((row, at) => added(`${meta.id}-${at}`, row)));
      },
    }),
    /**
     * The facilitator corrects a company's name, legal group or sites.
     *
     * In        ChangeVendor { vendorId, name, group, sites }
     * Out       VendorChanged { vendorId }
     * Refuses   no-such-thing
     * Limit     limits.sitesCount sites
     * Seen by   as AddVendor
     * Source    ground rules P7
     */
    ChangeVendor: command({
      schema: ChangeVendor,
      gate: before,
      texts: typed,
      decide(state, asked) {
        if (!state.vendors[asked.vendorId]) return refuse('no-such-thing');
        return happened({
          type: 'VendorChanged',
          vendorId: asked.vendorId,
          subject: asked.vendorId,
          body: body(asked),
        });
      },
    }),
    /**
     * The facilitator takes a company off the list before anybody of it is named.
     *
     * In        RemoveVendor { vendorId }
     * Out       VendorRemoved { vendorId }
     * Refuses   no-such-thing · vendor-in-use
     * Limit     –
     * Seen by   facilitators and counsel
     * Source    issue of the founding summit
     */
    RemoveVendor: command({
      schema: RemoveVendor,
      gate: planning,
      texts: () => [],
      decide(state, asked) {
        if (!state.vendors[asked.vendorId]) return refuse('no-such-thing');
        const used = Object.values(state.people).some(
          (person) => person.vendor === asked.vendorId && !person.removed,
        );
        if (used) return refuse('vendor-in-use');
        return happened({ type: 'VendorRemoved', vendorId: asked.vendorId });
      },
    }),
  },
  events: {
    VendorAdded: event<VendorAdded>({
      evolve: (state, added) =>
        put(state, 'vendors', added.vendorId, {
          ...read(added),
          alias: aliasFor(state, added.vendorId),
        }),
      touches: () => ['*'],
    }),
    VendorChanged: event<VendorAdded>({
      evolve: (state, changed) => change(state, 'vendors', changed.vendorId, read(changed)),
      touches: () => ['*'],
    }),
    VendorRemoved: event<Event & { vendorId: string }>({
      evolve: (state, removed) =>
        drop(drop(state, 'vendors', removed.vendorId), 'buyIns', removed.vendorId),
      touches: () => ['*'],
    }),
  },
  views: {
    vendor: shelf(
      (state) => state.vendors,
      (state, vendorId, found, viewer) => {
        if (!among(viewer, 'facilitators', 'counsel')) return undefined;
        const signed = Object.entries(state.people).some(
          ([person, { role, vendor, removed }]) =>
            vendor === vendorId &&
            role === 'leader' &&
            !removed &&
            state.rules.length > 0 &&
            state.signed[person] === state.rules.length,
        );
        const { alias: _alias, ...shown } = found;
        return { ...shown, signed };
      },
    ),
  },
};
