import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A data dictionary of REDCap with the mentoring agreement of Flight Tracker, 125 fields in two forms.
 * It lies beside the checkout, not in it; a test that needs it is skipped without. */
export const dictionary = ['../../../../..', '../../../../../..'].map((up) => join(import.meta.dirname, up, 'shared/data/redcap/flight_tracker_mentoring.dictionary.csv')).find((path) => existsSync(path));
if (!dictionary) {
  const reason = 'the Flight Tracker dictionary (shared/data/redcap) is not beside this checkout';
  if (process.env['LAUREL_TEST_ALL'] === '1') throw new Error(reason);
  console.log(`skipped: ${reason}`);
}
