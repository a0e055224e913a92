import type { Audit, Receipt } from '../../record/record.ts';
import type { Room } from '../../room/room.ts';
import { view } from '../../summit/summit.ts';
import { say, wording } from '../browser/speech.ts';
import type { House } from '../house.ts';

/** A receipt's mark as people copy it: groups of four. */
function grouped(mark: string): string {
  return (mark.match(/.{4}/g) ?? []).join(' ');
}

/** One line a receipt: its number, the time of its phase's end, its mark. */
export function receiptLines(house: House, room: Room, receipts: Receipt[]): string[] {
  const { texts } = house.render;
  const zone = room.state.purpose.timeZone;
  return receipts.map(({ ordinal, at, mark }) => {
    const time = wording(texts).clock(at, zone);
    return say(texts, 'receipt.line', { number: ordinal, time, mark: grouped(mark) });
  });
}

/**
 * The room's own copy of the record: what every seat of the room may know, with the salts it needs
 * to be checked; what is sealed is one blinded value a receipt. Words that have left are missing.
 */
export function openRecord(audit: Audit, room: Room): object {
  const open = audit.links.filter(({ chain }) => chain === 'open');
  const people = Object.entries(room.state.people).map(([id, { name }]) => [id, name]);
  const named = new Set(open.map(({ person }) => person));
  return {
    format: 'common-ground record 1',
    summit: audit.summit,
    title: room.state.purpose.title,
    people: Object.fromEntries(people.filter(([id]) => named.has(String(id)))),
    entries: open.map(({ at, person, type, facts, pledge, subject, body, salt }) => ({
      ...{ at, person, type, facts, pledge },
      ...(body ? { subject, body, salt } : {}),
    })),
    receipts: audit.receipts.map(({ ordinal, seq, at, sealed, mark }) => ({
      ...{ ordinal, at, sealed, mark, after: open.filter((one) => one.seq <= seq).length },
    })),
  };
}

/** Mails a phase's receipt to every leader with an address; who cannot be reached has the page. */
export async function mailReceipts(house: House, room: Room): Promise<void> {
  const { texts } = house.render;
  const [last] = (await house.record.receipts(room.id)).slice(-1);
  if (!last) return;
  const { title } = room.state.purpose;
  const [line = ''] = receiptLines(house, room, [last]);
  const link = `${house.config.origin}/s/${room.id}/receipts`;
  const seen = view(room.state, { role: 'facilitator', person: '' });
  const leaders = Object.entries(seen).filter(
    ([key, one]) => key.startsWith('person/') && one['role'] === 'leader' && one['mail'] !== '',
  );
  const letters = leaders.map(([, { mail, name }]) =>
    house.mailer.send({
      to: String(mail),
      subject: say(texts, 'receipt.subject', { title, number: last.ordinal }),
      text: say(texts, 'receipt.text', { name, title, line, link }),
    }),
  );
  const sent = await Promise.allSettled(letters);
  const lost = sent.filter(({ status }) => status === 'rejected').length;
  if (lost > 0) house.log.warn({ lost }, 'receipts could not be mailed');
}
