import { parse as parseCsv } from 'csv-parse/sync';
import { Router } from 'express';
import { z } from 'zod';
import type { Room } from '../../room/room.ts';
import { limits, view, weigh } from '../../summit/summit.ts';
import { say } from '../browser/speech.ts';
import { entered, field, open, Refused } from '../door.ts';
import type { House } from '../house.ts';
import { newPageId } from './room.ts';

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
  return weigh(room.state, line.name, 'name').action === 'pass' ? '' : 'rule';
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

/** Pasting a list of people: preview with a fault per line, nothing taken until confirmed. */
export function importPages(house: House): Router {
  const { texts } = house.render;
  const page = (room: Room, csv: string, rows: Line[]) => {
    const good = rows.filter(({ fault }) => fault === '');
    const taken = good.map(({ name, vendor, role, mail }) => ({ name, vendor, role, mail }));
    return house.render.page('page', 'import', {
      ...{
        title: say(texts, 'import.heading'),
        kind: 'calm',
        base: `/s/${room.id}`,
        pageId: newPageId(),
      },
      ...{ csv, rows, good: good.length, json: JSON.stringify(taken) },
    });
  };
  const mine = async (request: Parameters<typeof entered>[1]) => {
    const { room, seat } = await entered(house, request);
    if (seat.role !== 'facilitator') throw new Refused('no-such-page');
    return { room, person: seat.person };
  };
  const pages = Router();
  pages.get(
    '/s/:summit/import',
    open(async (request, response) => {
      const { room } = await mine(request);
      response.type('html').send(page(room, '', []));
    }),
  );
  pages.post(
    '/s/:summit/import',
    open(async (request, response) => {
      const { room, person } = await mine(request);
      const csv = field(request, 'csv').slice(0, 60_000);
      response.type('html').send(page(room, csv, preview(room, person, csv)));
    }),
  );
  return pages;
}
