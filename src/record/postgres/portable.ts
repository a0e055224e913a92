import pg from 'pg';
import { fill, rowsOf, TABLES } from '../sqlite/portable.ts';
import { settings } from './open.ts';

/**
 * Copies everything kept in PostgreSQL into an empty SQLite file of today's shape, as of one
 * moment: a backup is the same file, whichever home it comes from or goes to.
 */
export async function copyFrom(url: string, copy: string): Promise<void> {
  const database = new pg.Client(settings(url));
  await database.connect();
  try {
    await database.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    for (const table of TABLES) {
      await database.query(`DECLARE of_${table} CURSOR FOR SELECT * FROM ${table}`);
      for (;;) {
        const { rows } = await database.query(`FETCH 500 FROM of_${table}`);
        if (rows.length === 0) break;
        fill(copy, table, rows);
      }
    }
    await database.query('COMMIT');
  } finally {
    await database.end();
  }
}

/** Whether nothing was ever kept there; the database must have been opened, and so migrated. */
export async function isEmpty(url: string): Promise<boolean> {
  const database = new pg.Client(settings(url));
  await database.connect();
  try {
    const { rows } = await database.query('SELECT 1 FROM summit LIMIT 1');
    return rows.length === 0;
  } finally {
    await database.end();
  }
}

/** Fills an empty database from a copy, in one transaction. */
export async function copyInto(url: string, copy: string): Promise<void> {
  const database = new pg.Client(settings(url));
  await database.connect();
  try {
    await database.query('BEGIN');
    for (const table of TABLES) {
      for (const rows of rowsOf(copy, table)) {
        for (const row of rows) {
          const names = Object.keys(row);
          const marks = names.map((_name, at) => `$${at + 1}`).join(', ');
          const text = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`;
          await database.query(text, Object.values(row));
        }
      }
    }
    await database.query('COMMIT');
  } finally {
    await database.end();
  }
}
