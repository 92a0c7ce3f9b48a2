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
