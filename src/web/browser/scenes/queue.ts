import { all, type Block, block, listed, type Outlook, one } from '../scene.ts';

/** Threads that people opened with me as counsel or facilitator. */
export function threads(outlook: Outlook): Block[] {
  const found = all(outlook, 'thread');
  return found.length > 0 ? [listed(outlook, { partial: 'threads', row: 'thread' }, found)] : [];
}

/** Counsel's legal hold: a switch with a reason. */
export function legalHold(outlook: Outlook): Block[] {
  const found = one(outlook, 'legalHold');
  const zone = one(outlook, 'summit')?.['timeZone'];
  const taken = one(outlook, 'taking')?.['times'] ?? [];
  return found ? [block(outlook, 'legalHold', { ...found, zone, takings: taken })] : [];
}

/** The queue: rows without words. Decided rows are counsel's alone. */
export function queue(outlook: Outlook): Block[] {
  const role = one(outlook, 'me')?.['role'];
  const counsel = role === 'counsel';
  const rows = all(outlook, 'hold').map((found) => ({
    ...{ surface: '', alias: '', status: 'pending', to: 'counsel', at: 0 },
    ...found,
    counsel,
    blocked: found['action'] === 'block',
    severity: Number(found['severity']),
    decides:
      (found['status'] ?? 'pending') === 'pending' && (counsel || found['to'] === 'facilitator'),
  }));
  const list = rows.sort(
    (a, b) => Number(b.decides) - Number(a.decides) || b.severity - a.severity,
  );
  const waiting = list.filter((row) => row.decides).length;
  return [listed(outlook, { partial: 'holds', row: 'hold' }, list, { counsel, waiting })];
}
