import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { afterEach, vi } from 'vitest';
import type { ShellQuery } from '../src/gql/graphql';
import { setLanguage } from '../src/i18n/language';
import { newQueryClient } from '../src/lib/query';
import { SessionProvider, type Viewer } from '../src/lib/session';

const text = (en: string, fr = en) => ({ en, fr });

export const viewer: Viewer = {
  person: { id: 'per_me', name: 'Ada Reader', email: 'ada@example.org', language: 'en', division: null },
  grants: [],
  invitedTo: null,
  viewerCanSeePeople: true,
  viewerCanImportPeople: true,
  viewerCanGrantRoles: true,
  viewerCanRunSurveys: true,
  viewerCanSeeResults: true,
  viewerCanSetDepartment: true,
  viewerCanReadOutbox: true,
  viewerCanModerate: true,
  viewerCanLookUp: true,
  viewerCanListLookUps: true,
  viewerCanRunFeedback: true,
  viewerCanModerateFeedback: true,
  viewerCanRunAwards: true,
  viewerCanIssueCertificates: true,
  viewerCanManageCertificates: true,
  viewerCanReadYears: true,
  viewerCanCloseYears: true,
  rosters: [],
};

const department: ShellQuery['department'] = {
  name: text('Department of Medicine', 'Département de médecine'),
  institution: text('Example University', 'Université Exemple'),
  zone: 'America/Toronto',
  languages: ['en', 'fr'],
  demo: false,
  needsSetUp: false,
  helpContact: '',
  minimumGroup: 5,
  vocabulary: { ranks: [], positions: [], appointmentTypes: [], stages: [] },
  personas: [],
};

/** What a test's server answers to an operation: data, a failure of the whole request, or never. */
type Answer = Record<string, unknown> | Error | 'waiting';
type Ask = { operation: string; variables: Record<string, unknown> };

/** Draws one screen as it stands in the application, with a server that answers by operation name. */
export function screenOf(page: ReactElement, options: { path?: string; route?: string; as?: Partial<Viewer>; answers: Record<string, (variables: never) => Answer> }) {
  const asked: Ask[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (path === '/upload') return reply({ id: 'blb_1' });
    const { operationName: operation, variables } = JSON.parse(String(init.body)) as { operationName: string; variables: Record<string, unknown> };
    asked.push({ operation, variables });
    const answer = options.answers[operation]?.(variables as never);
    if (answer === undefined) throw new Error(`nobody answers ${operation}`);
    if (answer === 'waiting') return new Promise(() => {});
    if (answer instanceof Error) return reply({ errors: [{ message: answer.message, extensions: { code: answer.message } }] });
    return reply({ data: answer });
  });
  const client = newQueryClient();
  let address = '';
  function Address() {
    const { pathname, search } = useLocation();
    address = pathname + search;
    return null;
  }
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <SessionProvider value={{ department, viewer: { ...viewer, ...options.as } }}>
          <MemoryRouter initialEntries={[options.path ?? '/']}>
            <Address />
            <Routes>
              <Route path={options.route ?? '*'} element={page} />
            </Routes>
          </MemoryRouter>
        </SessionProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { asked, address: () => address, last: (operation: string) => asked.filter((a) => a.operation === operation).at(-1)?.variables };
}

function reply(body: unknown) {
  return { status: 200, json: async () => body } as Response;
}

// What browsers have and the tests' document does not.
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
vi.stubGlobal('scrollTo', () => {});
Object.defineProperty(document, 'fonts', { value: { addEventListener() {}, removeEventListener() {} }, configurable: true });
Blob.prototype.arrayBuffer ??= async () => new ArrayBuffer(0);
Blob.prototype.text ??= async () => '';
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 4_000 });

afterEach(() => {
  cleanup();
  setLanguage('en', { remember: false });
});
