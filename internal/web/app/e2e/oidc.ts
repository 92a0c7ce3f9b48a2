import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An OpenID provider on this machine: it asks nobody anything and sends the browser back as whoever
 * the test said last. */
export interface Provider {
  address: string;
  env: Record<string, string>;
  /** Who signs in from now on. */
  is(subject: string, email: string, verified?: boolean): void;
  /** Changes what it says of itself. */
  lie(change: ((claims: Record<string, unknown>) => void) | null): void;
  stop(): Promise<void>;
}

const client = { id: 'laurel', secret: 'a secret of this test alone' };

export async function startProvider(): Promise<Provider> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  let who: Record<string, unknown> = {};
  let lie: ((claims: Record<string, unknown>) => void) | null = null;
  let address = '';
  const codes = new Map<string, { challenge: string; nonce: string; who: Record<string, unknown> }>();
  const json = (to: ServerResponse, what: unknown, status = 200) => to.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(what));
  const answer = async (from: IncomingMessage, to: ServerResponse) => {
    const url = new URL(from.url ?? '/', address);
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json(to, {
          issuer: address, authorization_endpoint: `${address}/authorize`, token_endpoint: `${address}/token`, jwks_uri: `${address}/keys`,
          response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'],
        });
      case '/keys':
        return json(to, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] });
      case '/authorize': {
        const code = randomBytes(16).toString('hex');
        codes.set(code, { challenge: url.searchParams.get('code_challenge') ?? '', nonce: url.searchParams.get('nonce') ?? '', who });
        const back = new URL(url.searchParams.get('redirect_uri') ?? '');
        back.search = new URLSearchParams({ code, state: url.searchParams.get('state') ?? '', iss: address }).toString();
        return to.writeHead(302, { Location: back.toString() }).end();
      }
      case '/token': {
        const form = new URLSearchParams(await text(from));
        const code = form.get('code') ?? '';
        const known = codes.get(code);
        codes.delete(code);
        const proof = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url');
        if (!known || proof !== known.challenge) return json(to, { error: 'invalid_grant' }, 400);
        const now = Math.floor(Date.now() / 1000);
        const claims: Record<string, unknown> = { iss: address, aud: client.id, nonce: known.nonce, iat: now, exp: now + 300, ...known.who };
        lie?.(claims);
        return json(to, { access_token: 'x', token_type: 'Bearer', id_token: signed(claims, privateKey) });
      }
      default:
        return json(to, {}, 404);
    }
  };
  const server = createServer((from, to) => void answer(from, to));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    address,
    env: { LAUREL_OIDC_ISSUER: address, LAUREL_OIDC_CLIENT_ID: client.id, LAUREL_OIDC_CLIENT_SECRET: client.secret, LAUREL_OIDC_LABEL: 'Aldermere ID' },
    is: (subject, email, verified = true) => (who = { sub: subject, email, email_verified: verified }),
    lie: (change) => (lie = change),
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

function signed(claims: Record<string, unknown>, key: KeyObject): string {
  const part = (what: unknown) => Buffer.from(JSON.stringify(what)).toString('base64url');
  const body = `${part({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${part(claims)}`;
  return `${body}.${createSign('RSA-SHA256').update(body).sign(key).toString('base64url')}`;
}

async function text(from: IncomingMessage): Promise<string> {
  let all = '';
  for await (const part of from) all += String(part);
  return all;
}
