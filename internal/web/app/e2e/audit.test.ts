import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemo, type Demo } from './program';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.stop());

test('the door keeps every MUST and SHOULD of GraphQL over HTTP', async () => {
  const results = await auditServer({ url: `${demo.address}/graphql` });
  const told = { ok: 0, notice: 0, warn: 0, error: 0 };
  const faults: string[] = [];
  for (const r of results) {
    told[r.status]++;
    if (r.status === 'warn' || r.status === 'error') faults.push(`${r.status} ${r.id} ${r.name}: ${r.reason}`);
  }
  console.log(`GraphQL over HTTP: ${JSON.stringify(told)}`);
  expect(results.length).toBeGreaterThan(50);
  expect(faults).toEqual([]);
});
