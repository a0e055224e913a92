import { parse as parseCsv } from 'csv-parse/sync';
import { type Request, Router } from 'express';
import { z } from 'zod';
import type { Room } from '../../room/room.ts';
import { limits, type Seat, view, weigh } from '../../summit/summit.ts';
import { say } from '../browser/speech.ts';
import { entered, field, open, Refused } from '../door.ts';
import type { House } from '../house.ts';
import { summitPage } from './room.ts';

interface Line {
  number: number;
  name: string;
  vendor: string;
  role: string;
  mail: string;
  fault: string;
}

/** The cells of pasted lines; a header row is skipped, a broken quote spoils only its line. */
function cells(csv: string): string[][] {
  const delimiter = ['\t', ';', ','].find((mark) => csv.split('\n', 1)[0]?.includes(mark)) ?? ',';
  const lines = csv.split(/\r?\n/).filter((line) => line.trim() !== '');
  const rows = lines.slice(0, limits.importRowsCount + 1).map((line): string[] => {
    try {
      return (
        (parseCsv(line, { delimiter, trim: true, relax_column_count: true }) as string[][])[0] ?? []
      );
    } catch {
      return [];
    }
  });
  return /name/i.test(rows[0]?.[0] ?? '') ? rows.slice(1) : rows;
}

function faultOf(
  room: Room,
  line: Omit<Line, 'fault'>,
  companies: string[],
  seen: Set<string>,
): string {
  if (line.name === '' || line.name.length > limits.nameChars) return 'no-name';
  if (!companies.includes(line.vendor.toLowerCase())) return 'no-vendor';
  if (line.role !== 'leader' && line.role !== 'attendee') return 'no-role';
  if (line.mail !== '' && !z.email().safeParse(line.mail).success) return 'no-mail';
  const who = `${line.name} ${line.vendor}`.toLowerCase();
  if (seen.has(who)) return 'twice';
  seen.add(who);
  return weigh(room.state, line.name, 'name', room.filter).action === 'pass' ? '' : 'rule';
}

/** Reads pasted lines into rows with their faults; nothing is taken. */
function preview(room: Room, person: string, csv: string): Line[] {
  const seen = view(room.state, { role: 'facilitator', person });
  const companies = Object.entries(seen).flatMap(([key, entry]) =>
    key.startsWith('vendor/') ? [String(entry['name']).toLowerCase()] : [],
  );
  const twice = new Set<string>();
  return cells(csv).map((row, at) => {
    const [name = '', vendor = '', role = '', mail = ''] = row;
    const line = { number: at + 1, name, vendor, role: role.toLowerCase(), mail };
    const unreadable = row.length < 3 || row.length > 4;
    return { ...line, fault: unreadable ? 'unreadable' : faultOf(room, line, companies, twice) };
  });
}

interface Company {
  number: number;
  name: string;
  group: string;
  sites: string[];
  fault: string;
}

/** Reads pasted lines into companies with their faults; nothing is taken. */
function companies(room: Room, person: string, csv: string): Company[] {
  const seen = view(room.state, { role: 'facilitator', person });
  const known = new Set(
    Object.entries(seen).flatMap(([key, entry]) =>
      key.startsWith('vendor/') ? [String(entry['name']).toLowerCase()] : [],
    ),
  );
  return cells(csv).map((row, at) => {
    const [name = '', group = '', places = ''] = row;
    const sites = places.split(';').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
    const held = [name, group, ...sites].some(
      (one) => one !== '' && weigh(room.state, one, 'vendor', room.filter).action !== 'pass',
    );
    const twice = known.has(name.toLowerCase());
    known.add(name.toLowerCase());
    const bad = name === '' || name.length > limits.nameChars;
    const fault =
      row.length > 3 ? 'unreadable' : bad ? 'no-name' : twice ? 'twice' : held ? 'rule' : '';
    return { number: at + 1, name, group, sites, fault };
  });
}

/** What a preview of either kind shows: its lines, and the good ones as the command takes them. */
function previewed(room: Room, person: string, kind: string, csv: string) {
  if (kind === 'vendors') {
    const lines = companies(room, person, csv);
    const taken = lines.filter(({ fault }) => fault === '');
    const rows = lines.map((line) => ({
      ...line,
      cells: [line.name, line.group, line.sites.join('; ')],
    }));
    return { rows, taken: taken.map(({ name, group, sites }) => ({ name, group, sites })) };
  }
  const lines = preview(room, person, csv);
  const taken = lines.filter(({ fault }) => fault === '');
  const rows = lines.map((line) => ({
    ...line,
    cells: [line.name, line.vendor, line.role, line.mail],
  }));
  return {
    rows,
    taken: taken.map(({ name, vendor, role, mail }) => ({ name, vendor, role, mail })),
  };
}

/** Pasting a list of people or vendors: a fault per line, nothing taken until confirmed. */
export function importPages(house: House): Router {
  const { texts } = house.render;
  const page = (room: Room, seat: Seat, kind: string, csv: string) => {
    const { rows, taken } = previewed(room, seat.person, kind, csv);
    const vendors = kind === 'vendors';
    const columns = vendors
      ? ['person.vendor', 'vendor.group', 'vendor.sites']
      : ['person.name', 'person.vendor', 'person.role', 'person.mail'];
    return house.render.page('page', 'import', {
      ...summitPage(room, seat),
      ...{ title: say(texts, 'import.heading'), kind: 'calm', vendors, csv, rows },
      ...{
        columns: columns.map((key) => say(texts, key)),
        good: taken.length,
        json: JSON.stringify(taken),
      },
      command: vendors ? 'ImportVendors' : 'ImportPeople',
      what: vendors ? 'vendors' : 'people',
    });
  };
  const mine = async (request: Request) => {
    const { room, seat } = await entered(house, request);
    if (seat.role !== 'facilitator') throw new Refused('no-such-page');
    return { room, seat };
  };
  const pages = Router();
  pages.get(
    '/s/:summit/import',
    open(async (request, response) => {
      const { room, seat } = await mine(request);
      response.type('html').send(page(room, seat, String(request.query['what'] ?? 'people'), ''));
    }),
  );
  pages.post(
    '/s/:summit/import',
    open(async (request, response) => {
      const { room, seat } = await mine(request);
      const csv = field(request, 'csv').slice(0, 60_000);
      response.type('html').send(page(room, seat, field(request, 'what'), csv));
    }),
  );
  return pages;
}
