import { currentLanguage } from '../i18n/language';

/** How far a restore is: bytes while the file goes up, then rows, then checks. */
export type RestoreStep = { step: 'SENDING' | 'CHECKING' | 'RESTORING' | 'EXAMINING'; done: number; total: number };

/** What a restore brought back. */
export type Restored = {
  made: string;
  engine: string;
  rows: number;
  tables: number;
  keys: number;
  content: string;
  /** Sealed ballot boxes that can never be opened. */
  lostBoxes: number;
  /** Checks of doctor that do not hold. */
  breaches: string[];
  mail: boolean;
};

/** Why nothing was restored. A fault of ours has a code alone; field names the control it belongs to. */
export type RestoreFault = { code: string; message: string; field: string };

type Line = Partial<RestoreStep> & { result?: Restored; error?: RestoreFault };

/** Sends a backup to an empty installation. It is sent as it lies on the disk, however large: the
 * browser reads it part by part. The answer is lines of JSON, read while they come. */
export function restore(input: { token: string; passphrase: string; file: File }, told: (step: RestoreStep) => void): Promise<Restored> {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    // The server reads them in this order, and takes no file from whoever has no link.
    form.append('token', input.token);
    form.append('passphrase', input.passphrase);
    form.append('file', input.file);
    const request = new XMLHttpRequest();
    request.open('POST', '/restore');
    request.setRequestHeader('accept-language', currentLanguage());
    request.upload.onprogress = (e) => told({ step: 'SENDING', done: e.loaded, total: e.lengthComputable ? e.total : input.file.size });
    let read = 0;
    let last: Line = {};
    const lines = () => {
      const end = request.responseText.lastIndexOf('\n') + 1;
      if (request.status !== 200 || end <= read) return;
      for (const line of request.responseText.slice(read, end).split('\n')) {
        if (line === '') continue;
        last = JSON.parse(line) as Line;
        if (last.step) told({ step: last.step, done: last.done ?? 0, total: last.total ?? 0 });
      }
      read = end;
    };
    request.onprogress = lines;
    request.onerror = () => reject(fault('OFFLINE'));
    request.onload = () => {
      lines();
      if (last.result) resolve(last.result);
      else if (last.error) reject(new RestoreRefused(last.error));
      else if (request.status === 200) reject(fault('OFFLINE'));
      else reject(new RestoreRefused(refusal(request.status, request.responseText)));
    };
    request.send(form);
  });
}

export class RestoreRefused extends Error {
  constructor(readonly fault: RestoreFault) {
    super(fault.code);
    this.name = 'RestoreRefused';
  }
}

const fault = (code: string) => new RestoreRefused({ code, message: '', field: '' });

function refusal(status: number, body: string): RestoreFault {
  try {
    const { errors } = JSON.parse(body) as { errors?: { message: string; extensions?: { code?: string } }[] };
    const [first] = errors ?? [];
    if (first) return { code: first.extensions?.code ?? '', message: first.message, field: '' };
  } catch {
    // Not ours: a proxy answered.
  }
  return { code: status === 413 ? 'PROXY_TOO_LARGE' : 'INTERNAL', message: '', field: '' };
}
