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
import type { Event, Typed } from '../terms.ts';

const fields = {
  name,
  group: maybe(limits.nameChars),
  sites: z.array(name).max(limits.sitesCount),
};
const AddVendor = z.strictObject(fields);
const ChangeVendor = z.strictObject({ vendorId: id, ...fields });
const RemoveVendor = z.strictObject({ vendorId: id });

/** Neutral words the queue shows instead of a vendor's name; trees, because nobody is one. */
const ALIASES = [
  ...['Alder', 'Aspen', 'Beech', 'Birch', 'Cedar', 'Cherry', 'Elm', 'Fir', 'Hazel', 'Holly'],
  ...['Juniper', 'Larch', 'Linden', 'Maple', 'Oak', 'Olive', 'Pine', 'Poplar', 'Rowan', 'Spruce'],
  ...['Sycamore', 'Walnut', 'Willow', 'Yew'],
];

/** An unused alias picked by the unguessable id, so that it says nothing about order or name. */
function aliasFor(state: State, vendorId: string): string {
  const used = new Set(Object.values(state.vendors).map((vendor) => vendor.alias));
  const free = ALIASES.filter((alias) => !used.has(alias));
  let sum = 0;
  for (const letter of vendorId) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return free[sum % free.length] ?? vendorId;
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
  alias: string;
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

/** The competing companies; their names are known to each other once the summit is live. */
export const vendor: Noun = {
  commands: {
    /**
     * The facilitator adds a competing company.
     *
     * In        AddVendor { name, group, sites }
     * Out       VendorAdded { vendorId, alias }
     * Refuses   too-many
     * Limit     limits.vendorsCount vendors, limits.sitesCount sites
     * Seen by   facilitators and counsel; participants in the roster once live
     * Source    ground rules P7: affiliates of one legal group count once
     */
    AddVendor: command({
      schema: AddVendor,
      gate: before,
      texts: typed,
      decide(state, asked, meta) {
        if (full(state.vendors, limits.vendorsCount)) return refuse('too-many');
        const alias = aliasFor(state, meta.id);
        return happened({
          type: 'VendorAdded',
          vendorId: meta.id,
          subject: meta.id,
          alias,
          body: body(asked),
        });
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
        put(state, 'vendors', added.vendorId, { ...read(added), alias: added.alias }),
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
