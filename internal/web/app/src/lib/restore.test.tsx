import { afterEach, expect, test, vi } from 'vitest';
import { restore, RestoreRefused, type RestoreStep } from './restore';

/** A server whose answer comes in pieces. */
function answers(status: number, pieces: string[]) {
  const sent: FormData[] = [];
  class Request {
    status = status;
    responseText = '';
    upload: { onprogress?: (e: object) => void } = {};
    onprogress?: () => void;
    onload?: () => void;
    onerror?: () => void;
    open() {}
    setRequestHeader() {}
    send(form: FormData) {
      sent.push(form);
      this.upload.onprogress?.({ loaded: 5, total: 10, lengthComputable: true });
      if (status === 0) return this.onerror?.();
      for (const piece of pieces) {
        this.responseText += piece;
        this.onprogress?.();
      }
      this.onload?.();
    }
  }
  vi.stubGlobal('XMLHttpRequest', Request);
  return sent;
}

afterEach(() => vi.unstubAllGlobals());

const input = { token: 'laurel_u_x', passphrase: 'p', file: new File(['backup'], 'b.age') };

test('the steps are told as they come, in whatever pieces, and the link goes before the file', async () => {
  const sent = answers(200, ['{"step":"CHECKING","done":1,"total":0}\n{"step":"RESTO', 'RING","done":2,"total":4}\n', '{"result":{"content":"abc"}}\n']);
  const steps: RestoreStep[] = [];
  expect(await restore(input, (s) => steps.push(s))).toEqual({ content: 'abc' });
  expect(steps.map((s) => s.step)).toEqual(['SENDING', 'CHECKING', 'RESTORING']);
  expect([...(sent[0] as FormData).keys()]).toEqual(['token', 'passphrase', 'file']);
});

test.each([
  ['the last line', 200, ['{"step":"CHECKING","done":0,"total":0}\n', '{"error":{"code":"INVALID","message":"Wrong.","field":"passphrase"}}\n'], { code: 'INVALID', message: 'Wrong.', field: 'passphrase' }],
  ['a refusal before the file', 400, ['{"errors":[{"message":"Dead.","extensions":{"code":"INVALID"}}]}'], { code: 'INVALID', message: 'Dead.', field: '' }],
  ['a proxy in between', 413, ['<html>'], { code: 'PROXY_TOO_LARGE', message: '', field: '' }],
  ['an answer that breaks off', 200, ['{"step":"RESTORING","done":1,"total":2}\n'], { code: 'OFFLINE', message: '', field: '' }],
  ['no connection', 0, [], { code: 'OFFLINE', message: '', field: '' }],
])('a fault is what it is: %s', async (_, status, pieces, fault) => {
  answers(status, pieces);
  const refused = await restore(input, () => undefined).catch((err: unknown) => err);
  expect(refused).toBeInstanceOf(RestoreRefused);
  expect((refused as RestoreRefused).fault).toEqual(fault);
});
