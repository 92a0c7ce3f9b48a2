import { execFileSync } from 'node:child_process';
import type { Served } from './program';

/** Lets days pass for a year of an award: its phases are whole days and follow one another, so a test
 * that walks through them moves them past today. Times keep the form they are stored in. */
export function passTime(served: Served, cycle: string, days: number): void {
  const back = `'-${String(days)} days'`;
  const moved = ['opens_on', 'closes_on', 'opens', 'closes'].map((column) => `${column} = date(substr(${column}, 1, 10), ${back}) || substr(${column}, 11)`);
  // The program keeps the file open; a second writer waits its turn.
  execFileSync('sqlite3', ['-cmd', '.timeout 10000', served.database, `UPDATE cycle_phases SET ${moved.join(', ')} WHERE cycle_id = '${cycle}'`]);
}

/** Lets days pass since a survey was opened. When that was is kept by a trigger, which is put back
 * in the same transaction. */
export function passSinceOpening(served: Served, campaign: string, days: number): void {
  const sql = (statement: string) => execFileSync('sqlite3', ['-cmd', '.timeout 10000', served.database, statement], { encoding: 'utf8' });
  const guards = "type = 'trigger' AND tbl_name = 'campaigns'";
  const names = sql(`SELECT name FROM sqlite_master WHERE ${guards}`).split('\n').filter((name) => name !== '');
  const bodies = sql(`SELECT sql || ';' FROM sqlite_master WHERE ${guards}`);
  const earlier = `date(substr(opened, 1, 10), '-${String(days)} days') || substr(opened, 11)`;
  sql(`BEGIN IMMEDIATE; ${names.map((name) => `DROP TRIGGER ${name};`).join(' ')} UPDATE campaigns SET opened = ${earlier} WHERE id = '${campaign}'; ${bodies} COMMIT;`);
}
