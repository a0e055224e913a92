import { type Group, type Mark, RecordConflict } from '../record.ts';
import { ballotWords, rowsOf } from '../rows.ts';
import type { Vault } from '../vault.ts';
import { layBody, type Statements } from './statements.ts';

function layBallots(ask: Statements, vault: Vault, summit: string, group: Group): void {
  for (const ballot of group.ballots ?? []) {
    ask.box.run(summit, ballot.vote, vault.boxSecret());
    const { secret } = ask.boxes.all(summit).find(({ vote }) => vote === ballot.vote) ?? {};
    const box = vault.box(secret ?? '');
    ask.ballot.run(summit, ballot.vote, box.place(ballot.person), box.seal(ballotWords(ballot)));
  }
  for (const vote of group.shred ?? []) {
    ask.shredBallots.run(summit, vote);
    ask.shredBox.run(summit, vote);
  }
}

/** Lays a group down, inside the caller's transaction. @throws RecordConflict */
export function lay(
  ask: Statements,
  vault: Vault,
  summit: string,
  ...[expected, group]: [Mark, Group]
): void {
  const before = ask.summit.get(summit);
  if (before?.head !== expected.head || before.box !== expected.box) throw new RecordConflict();
  const rows = rowsOf(vault, summit, before, group);
  for (const { seq, at, person, type, facts, chain, pledge, head } of rows.entries)
    ask.entry.run(summit, seq, at, person, type, facts, chain, pledge, head);
  for (const body of rows.bodies) layBody(ask, summit, body);
  for (const { id, seq, pledge, head, secret, sealed } of rows.vault)
    ask.seal.run(summit, id, seq, pledge, head, secret, sealed);
  for (const { ordinal, seq, at, sealed, mark } of rows.receipts)
    ask.receipt.run(summit, ordinal, seq, at, sealed, mark);
  for (const subject of group.erase) ask.erase.run(summit, subject);
  for (const person of group.eraseBy ?? []) ask.eraseBy.run(summit, summit, person);
  for (const id of group.forget ?? []) ask.forget.run(summit, id);
  if (leaves(group)) ask.noSnapshot.run(summit);
  for (const { person, command, answer } of rows.answers)
    ask.answered.run(summit, person, command, answer);
  layBallots(ask, vault, summit, group);
  const { head, box, open, sealed, receipts } = rows.summit;
  ask.moved.run(head, box, open, sealed, receipts, summit);
}

/** Whether words leave with this group, so that no copy of them may stay in the files. */
export function leaves({ erase, eraseBy = [], shred = [], forget = [] }: Group): boolean {
  return erase.length + eraseBy.length + shred.length + forget.length > 0;
}
