import type { Database } from 'better-sqlite3';
import type { Event } from '../../summit/summit.ts';
import { type Answered, type Group, start } from '../record.ts';
import { freshSummit } from '../rows.ts';
import type { Vault } from '../vault.ts';
import { lay } from './lay.ts';
import { statements } from './statements.ts';

interface OldRow {
  at: number;
  person: string;
  type: string;
  facts: string;
  subject: string | null;
  words: string | null;
}

function eventFrom({ facts, type, at, person, subject, words }: OldRow): Event {
  const event = { ...JSON.parse(facts), type, at, by: person } as Event;
  if (subject !== null) event.subject = subject;
  if (words !== null) event.body = JSON.parse(words) as Record<string, string>;
  return event;
}

function oldAnswers(database: Database, summit: string): Answered[] {
  const rows = database
    .prepare<[string], Omit<Answered, 'answer'> & { answer: string }>(
      'SELECT person, command, answer FROM answer_old WHERE summit = ?',
    )
    .all(summit);
  return rows.map((row) => ({ ...row, answer: JSON.parse(row.answer) as Answered['answer'] }));
}

/** Everything of one summit of version 0.1.0, as one group. */
function oldGroup(database: Database, vault: Vault, summit: string): Group {
  const rows = database
    .prepare<[string], OldRow>(
      `SELECT entry_old.at, entry_old.person, entry_old.type, entry_old.facts,
              body_old.subject, body_old.words
       FROM entry_old LEFT JOIN body_old
         ON body_old.summit = entry_old.summit AND body_old.seq = entry_old.seq
       WHERE entry_old.summit = ? ORDER BY entry_old.seq`,
    )
    .all(summit);
  const sealed = database
    .prepare<[string], { id: string; sealed: Buffer }>(
      'SELECT id, sealed FROM vault_old WHERE summit = ?',
    )
    .all(summit);
  const seal = sealed.map(({ id, sealed: words }) => ({
    ...{ id, words: vault.unsealOld(`${summit}/${id}`, words) },
  }));
  return { events: rows.map(eventFrom), seal, erase: [], answers: oldAnswers(database, summit) };
}

/**
 * Lays what version 0.1.0 kept into chains, locks its words one by one, and drops the old tables.
 * Runs inside the transaction of migration 0002.
 */
export function chainOld(database: Database, vault: Vault): void {
  const ask = statements(database);
  const summits = database
    .prepare<[], { id: string; at: number }>(
      'SELECT id, created_at AS at FROM summit_old ORDER BY created_at, id',
    )
    .all();
  for (const { id, at } of summits) {
    const { salt, open, sealed } = freshSummit(id, vault.boxSecret());
    ask.create.run(id, at, salt, open, sealed);
    lay(ask, vault, id, start, oldGroup(database, vault, id));
  }
  database.exec(`DROP TABLE answer_old;
    DROP TABLE vault_old; DROP TABLE body_old; DROP TABLE entry_old;
    DROP TABLE summit_old;`);
}
