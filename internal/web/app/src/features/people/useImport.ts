import { useMutation } from '@tanstack/react-query';
import { RosterImportCheckDocument, type RosterChoices, type RosterImportCheckMutation } from '../../gql/graphql';
import { request, upload } from '../../lib/graphql';
import type { Fault } from '../../ui/ErrorSummary';

export type Preview = NonNullable<RosterImportCheckMutation['rosterImportCheck']['preview']>;
export type Choices = Required<Pick<RosterChoices, 'encoding' | 'delimiter' | 'tab' | 'columns' | 'places' | 'mentors'>>;
export type Checked = { upload: string; file: string; choices: Choices; preview: Preview | null; faults: Fault[] };

/** Nothing said of a file yet. */
export const noChoices: Choices = { encoding: '', delimiter: '', tab: '', columns: [], places: [], mentors: [] };

/** The largest file the server takes. */
export const mostBytes = 10 * 1024 * 1024;

/** The file on disk is no longer the one that was chosen, which a browser then refuses to read. */
export class FileChanged extends Error {}

/** Uploads a file and asks what importing it would do, or asks again of one that is there, with
 * what was said of it since. */
export function useCheck() {
  return useMutation<Checked, Error, File | { upload: string; file: string; choices: Choices }>({
    mutationFn: async (what) => {
      const sent = what instanceof File ? { upload: await send(what), file: what.name, choices: noChoices } : what;
      const { rosterImportCheck: r } = await request(RosterImportCheckDocument, { upload: sent.upload, choices: sent.choices });
      return { upload: sent.upload, file: sent.file, choices: sent.choices, preview: r.preview ?? null, faults: r.userErrors };
    },
  });
}

async function send(file: File): Promise<string> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch {
    throw new FileChanged();
  }
  return upload(file);
}
