import { request, type APIRequestContext } from 'playwright-core';
import { expect } from 'vitest';
import { type Served } from './program';

/** The server without its screens: for what a test needs and does not look at. */
export interface Door {
  /** Runs an operation that has to go well, and gives its data. */
  ask<T = Record<string, never>>(query: string, variables?: object): Promise<T>;
  upload(name: string, type: string, content: string): Promise<string>;
}

/** The door as a browser profile meets it, with the same cookies. */
export function doorOf(context: APIRequestContext, address: string): Door {
  return {
    async ask<T>(query: string, variables: object = {}) {
      const answer = (await (await context.post(`${address}/graphql`, { data: { query, variables } })).json()) as { data: T; errors?: unknown };
      expect(answer.errors, query).toBeUndefined();
      const faults = Object.values(answer.data as object).flatMap((field: { userErrors?: unknown[] } | null) => field?.userErrors ?? []);
      expect(faults, query).toEqual([]);
      return answer.data;
    },
    async upload(name, mimeType, content) {
      const answer = await context.post(`${address}/upload`, { multipart: { file: { name, mimeType, buffer: Buffer.from(content) } } });
      return ((await answer.json()) as { id: string }).id;
    },
  };
}

/** The door as somebody who has just come meets it. */
export async function door(address: string): Promise<Door> {
  return doorOf(await request.newContext(), address);
}

/** The secret behind the # of a link. */
export function tokenOf(link: string): string {
  return new URLSearchParams(link.slice(link.indexOf('#') + 1)).get('token') ?? '';
}

/** Signs in as a person of the demo. */
export async function become(at: Door, persona: string): Promise<void> {
  await at.ask('mutation($persona: ID!) { personaSignIn(persona: $persona) { userErrors { message } } }', { persona });
}

/** Makes its reader administrator of an empty installation. */
export async function setUp(at: Door, { setUpLink }: Served): Promise<void> {
  await at.ask('mutation($input: SetUpInput!) { setUp(input: $input) { userErrors { message } } }', {
    input: { token: tokenOf(setUpLink), name: 'Shirin Daneshvar', email: 'lead@aldermere.example', departmentName: 'Department of Medicine', institution: 'University of Aldermere', zone: 'America/Toronto' },
  });
}

/** Imports a spreadsheet of people. */
export async function importPeople(at: Door, csv: string): Promise<void> {
  const upload = await at.upload('people.csv', 'text/csv', csv);
  const { rosterImportCheck: checked } = await at.ask<{ rosterImportCheck: { preview: { digest: string; faults: unknown[] } } }>(
    'mutation($upload: ID!) { rosterImportCheck(upload: $upload) { preview { digest faults { line message } } userErrors { message } } }',
    { upload },
  );
  expect(checked.preview.faults).toEqual([]);
  await at.ask('mutation($upload: ID!, $digest: String!) { rosterImportApply(upload: $upload, digest: $digest) { userErrors { message } } }', { upload, digest: checked.preview.digest });
}

/** Imports a questionnaire as a draft. Gives its identifier. */
export async function importInstrument(at: Door, title: { en: string; fr: string }, definition: object): Promise<string> {
  const upload = await at.upload('survey.json', 'application/json', JSON.stringify(definition));
  const { instrumentImport: made } = await at.ask<{ instrumentImport: { instrument: { id: string } } }>(
    'mutation($upload: ID!, $input: InstrumentImportInput!) { instrumentImport(upload: $upload, format: SURVEYJS, input: $input) { instrument { id } userErrors { message } } }',
    { upload, input: { title, source: 'Written for this' } },
  );
  return made.instrument.id;
}

/** Publishes a draft. Gives the version's identifier. */
export async function publish(at: Door, instrument: string): Promise<string> {
  const { instrumentPublish: done } = await at.ask<{ instrumentPublish: { instrument: { versions: { id: string }[] } } }>(
    'mutation($instrument: ID!) { instrumentPublish(instrument: $instrument) { instrument { versions { id } } userErrors { message } } }',
    { instrument },
  );
  return done.instrument.versions[0]?.id ?? '';
}

/** Plans a survey of everybody. Gives its identifier. */
export async function plan(at: Door, version: string, title: { en: string; fr: string }, notice: { en: string; fr: string }, mode = 'CONFIDENTIAL'): Promise<string> {
  const input = {
    title,
    series: '',
    wave: 1,
    version,
    mode,
    audience: { divisions: [], ranks: [], positions: [], stages: [] },
    notice: { authority: notice, purpose: notice, contact: notice },
    closesOn: inAWeek(),
  };
  const { campaignCreate: made } = await at.ask<{ campaignCreate: { campaign: { id: string } } }>(
    'mutation($input: CampaignInput!) { campaignCreate(input: $input) { campaign { id } userErrors { message } } }',
    { input },
  );
  return made.campaign.id;
}

/** Plans a round of feedback. Gives its identifier. */
export async function planRound(at: Door, version: string, title: { en: string; fr: string }, notice: { en: string; fr: string }): Promise<string> {
  const input = { title, version, endedWithin: 12, mistreatment: notice, notice: { authority: notice, purpose: notice, contact: notice }, closesOn: inAWeek() };
  const { feedbackRoundCreate: made } = await at.ask<{ feedbackRoundCreate: { round: { id: string } } }>(
    'mutation($input: FeedbackRoundInput!) { feedbackRoundCreate(input: $input) { round { id } userErrors { message } } }',
    { input },
  );
  return made.round.id;
}

/** Opens a round: its mentees can answer. */
export async function openRound(at: Door, round: string): Promise<void> {
  await at.ask('mutation($round: ID!, $key: IdempotencyKey!) { feedbackRoundOpen(round: $round, key: $key) { userErrors { message } } }', { round, key: crypto.randomUUID() });
}

/** Makes an award with a committee of its own and plans this year of it. */
export async function planAward(at: Door, name: { en: string; fr: string }, members: string[] = []): Promise<{ committee: string; award: string; cycle: string }> {
  const year = new Date().getFullYear();
  const duties = ['CHAIR', 'DEPUTY'];
  const { committeeCreate: made } = await at.ask<{ committeeCreate: { committee: { id: string } } }>(
    'mutation($input: CommitteeInput!) { committeeCreate(input: $input) { committee { id } userErrors { path message } } }',
    { input: { name, members: members.map((email, i) => ({ email, duty: duties[i] ?? 'MEMBER', from: `${String(year)}-01-01` })) } },
  );
  const committee = made.committee.id;
  const { awardCreate } = await at.ask<{ awardCreate: { award: { id: string } } }>('mutation($input: AwardInput!) { awardCreate(input: $input) { award { id } userErrors { message } } }', {
    input: { name, about: name, level: 'DEPARTMENT', committee },
  });
  const award = awardCreate.award.id;
  await at.ask('mutation($award: ID!, $recipients: [AwardRecipientInput!]!) { awardRecipientsAdd(award: $award, recipients: $recipients) { userErrors { message } } }', { award, recipients: [{ year: year - 3, name: 'Ada Lindqvist' }] });
  const { awardCyclePlan } = await at.ask<{ awardCyclePlan: { cycle: { id: string } } }>('mutation($award: ID!, $year: Int!) { awardCyclePlan(award: $award, year: $year) { cycle { id } userErrors { message } } }', { award, year });
  return { committee, award, cycle: awardCyclePlan.cycle.id };
}

/** Opens this year of an award of its own to nominations, of anybody. */
export async function openCall(at: Door, name: { en: string; fr: string }): Promise<string> {
  const { people } = await at.ask<{ people: { nodes: { email: string }[] } }>('{ people(first: 5, status: ACTIVE) { nodes { email } } }');
  const { cycle } = await planAward(at, name, people.nodes.map((p) => p.email));
  await beginToday(at, cycle);
  await callFor(at, cycle);
  return cycle;
}

export const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

/** Answers a survey: of every question that is asked of everybody, the nth choice. */
export async function submit(at: Door, campaign: string, key: string, nth = 0): Promise<void> {
  interface Element {
    name: string;
    type: string;
    visibleIf?: string;
    elements?: Element[];
    choices?: (number | string | { value: number | string })[];
  }
  const { questionnaire } = await at.ask<{ questionnaire: { definition: { pages: Element[] } } }>('query($campaign: ID!) { questionnaire(campaign: $campaign) { definition } }', { campaign });
  const answers: Record<string, unknown> = {};
  const walk = (all: Element[]): void =>
    all.forEach((e) => {
      if (e.visibleIf !== undefined) return;
      walk(e.elements ?? []);
      if (e.type !== 'radiogroup' || !e.choices) return;
      const choice = e.choices[nth % e.choices.length];
      answers[e.name] = typeof choice === 'object' ? choice.value : choice;
    });
  walk(questionnaire.definition.pages);
  await at.ask('mutation($campaign: ID!, $answers: JSON!, $key: IdempotencyKey!) { responseSubmit(campaign: $campaign, answers: $answers, key: $key) { submitted userErrors { path message } } }', { campaign, answers, key });
}

/** Opens an invitation by its link. */
export async function openInvitation(at: Door, link: string): Promise<void> {
  await at.ask('mutation($token: String!) { invitationOpen(token: $token) { campaign userErrors { message } } }', { token: tokenOf(link) });
}

/** Moves the plan of a year so that nominations are taken from today, and lets everybody be nominated. */
export async function beginToday(at: Door, cycle: string): Promise<void> {
  interface Plan {
    phases: { kind: string; from: string; to: string; grace: number; existence: boolean; names: boolean }[];
    rubric: object;
    terms: object;
    revision: number;
  }
  const { awardCycle: plan } = await at.ask<{ awardCycle: Plan }>(
    'query($cycle: ID!) { awardCycle(cycle: $cycle) { phases { kind from to grace existence names } rubric { points criteria { name { en fr } help { en fr } weight required anchors { point text { en fr } } } } terms { places joint letter lettersFrom lettersTo statement reviewers quorum endedWithin } revision } }',
    { cycle },
  );
  // The department's day may be the one before that of UTC.
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto' }).format(new Date());
  const late = Date.parse(plan.phases[0]?.from ?? '') - Date.parse(today);
  const moved = (day: string) => new Date(Date.parse(day) - late).toISOString().slice(0, 10);
  await at.ask('mutation($cycle: ID!, $input: AwardCycleInput!) { awardCycleUpdate(cycle: $cycle, input: $input) { userErrors { path message } } }', {
    cycle,
    input: { ...plan, rules: [], phases: plan.phases.map((p) => ({ ...p, from: moved(p.from), to: moved(p.to) })) },
  });
}

/** Calls for nominations. */
export async function callFor(at: Door, cycle: string): Promise<void> {
  await at.ask('mutation($cycle: ID!) { awardCycleCall(cycle: $cycle) { userErrors { message } } }', { cycle });
}

/** Hands in a nomination of somebody by whoever stands at the door. Gives its identifier. */
export async function nominate(at: Door, cycle: string, nominee: string, letter: string): Promise<string> {
  const { nominationBegin: begun } = await at.ask<{ nominationBegin: { nomination: { id: string; parts: { own: boolean; revision: number }[] } } }>(
    'mutation($cycle: ID!, $nominee: ID!) { nominationBegin(cycle: $cycle, nominee: $nominee) { nomination { id parts { own revision } } userErrors { message } } }',
    { cycle, nominee },
  );
  const { id, parts } = begun.nomination;
  await at.ask('mutation($nomination: ID!, $letter: String!, $revision: Int!) { nominationLetterSave(nomination: $nomination, letter: $letter, revision: $revision) { userErrors { message } } }', {
    nomination: id,
    letter,
    revision: parts.find((p) => p.own)?.revision ?? 0,
  });
  await at.ask('mutation($nomination: ID!) { nominationSubmit(nomination: $nomination) { userErrors { message } } }', { nomination: id });
  return id;
}

/** Accepts a nomination and hands in a package, by the nominee. */
export async function pack(at: Door, nomination: string, statement: string, mentees: { mentee: string; from?: string; to?: string; outcome?: string }[]): Promise<void> {
  const { nominationAnswer: said } = await at.ask<{ nominationAnswer: { nomination: { package: { revision: number } } } }>(
    'mutation($nomination: ID!) { nominationAnswer(nomination: $nomination, accept: true) { nomination { package { revision } } userErrors { message } } }',
    { nomination },
  );
  await at.ask('mutation($nomination: ID!, $input: NomineePackageInput!) { nomineePackageSave(nomination: $nomination, input: $input, submit: true) { userErrors { message } } }', {
    nomination,
    input: { statement, activities: mentees.map((m) => ({ kind: 'INFORMAL', ...m })), revision: said.nomination.package.revision },
  });
}
