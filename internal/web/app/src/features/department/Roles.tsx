import { useState } from 'react';
import { SetUpPeopleDocument, SetUpRoleGrantDocument, type Role } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { dayIn } from '../../lib/format';
import { useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { NativeSelect, Radio, TextInput } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { Failed } from '../../ui/states';
import { useSettingsText, type SectionProps } from './useSettings';

const roles: Role[] = ['DIVISION_DIRECTOR', 'PHYSICIAN_IN_CHIEF', 'FACILITATOR', 'VICE_CHAIR', 'PROGRAM_LEAD', 'CUSTODIAN', 'COMMENT_MODERATOR', 'AUDITOR'];

/** Gives the first roles of a new department. */
export function Roles({ settings, next }: SectionProps) {
  const t = useSettingsText();
  const pick = usePick();
  const { zone } = useDepartment();
  const [search, setSearch] = useState('');
  const [person, setPerson] = useState('');
  const [role, setRole] = useState<Role>('DIVISION_DIRECTOR');
  const [division, setDivision] = useState('');
  const [site, setSite] = useState('');
  const [said, setSaid] = useState({ n: 0, words: '' });
  const found = useData(SetUpPeopleDocument, { search }, { enabled: search.trim() !== '' });
  const grant = useChange(SetUpRoleGrantDocument);
  const faults = grant.data?.roleGrant.userErrors ?? [];
  const inDivision = role === 'DIVISION_DIRECTOR' || role === 'FACILITATOR';
  const atSite = role === 'PHYSICIAN_IN_CHIEF';
  const nodes = search.trim() === '' ? [] : (found.data?.people.nodes ?? []);
  const roleName = (code: string) => t.roleNames[code] ?? code;
  const submit = () =>
    grant.mutate(
      { person, input: { role, division: inDivision && division !== '' ? division : null, site: atSite && site !== '' ? site : null, from: dayIn(zone, new Date()) } },
      {
        onSuccess: ({ roleGrant: r }) => {
          if (!r.person) return;
          setSaid((was) => ({ n: was.n + 1, words: t.granted(nodes.find((p) => p.id === person)?.name ?? '', roleName(role)) }));
          void found.refetch();
        },
      },
    );
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {grant.error && <Failed error={grant.error} />}
      <ErrorSummary faults={faults} fieldOf={(fault) => ({ division: 'role-division', site: 'role-site', role: 'role-role' })[fault.path.at(-1) ?? ''] ?? 'role-search'} />
      {said.n > 0 && faults.length === 0 && (
        <Outcome key={said.n}>
          <p>{said.words}</p>
        </Outcome>
      )}
      <section className="card">
        <h2>{t.steps['ROLES']}</h2>
        <TextInput id="role-search" label={t.findPerson} description={t.findPersonHint} value={search} onChange={(e) => setSearch(e.currentTarget.value)} />
        {search.trim() !== '' && found.data && nodes.length === 0 && <p>{t.nobodyFound}</p>}
        {nodes.length > 0 && (
          <fieldset className="roles-found">
            <legend className="unseen">{t.findPerson}</legend>
            {nodes.map((p) => (
              <Radio
                key={p.id}
                name="role-person"
                value={p.id}
                checked={person === p.id}
                label={`${p.name}, ${p.email}`}
                description={p.grants.length > 0 ? t.holds(p.grants.map((g) => [roleName(g.role), g.division && pick(g.division.name), g.site && pick(g.site.name)].filter(Boolean).join(', ')).join('; ')) : undefined}
                onChange={() => setPerson(p.id)}
              />
            ))}
          </fieldset>
        )}
        <div className="halves">
          <NativeSelect id="role-role" label={t.role} value={role} data={roles.map((value) => ({ value, label: roleName(value) }))} onChange={(e) => setRole(e.currentTarget.value as Role)} />
          {inDivision && (
            <NativeSelect
              id="role-division"
              label={t.division}
              value={division}
              error={faults.find((fault) => fault.path.includes('division'))?.message}
              data={[{ value: '', label: t.chooseDivision }, ...settings.divisions.filter(({ division: d }) => !d.retired).map(({ division: d }) => ({ value: d.id, label: pick(d.name) }))]}
              onChange={(e) => setDivision(e.currentTarget.value)}
            />
          )}
          {atSite && (
            <NativeSelect
              id="role-site"
              label={t.site}
              value={site}
              error={faults.find((fault) => fault.path.includes('site'))?.message}
              data={[{ value: '', label: t.chooseSite }, ...settings.sites.filter(({ site: x }) => !x.retired).map(({ site: x }) => ({ value: x.id, label: pick(x.name) }))]}
              onChange={(e) => setSite(e.currentTarget.value)}
            />
          )}
        </div>
      </section>
      <div className="row">
        <Button type="submit" kind={next ? 'quiet' : 'primary'} busy={grant.isPending} disabled={person === '' || !nodes.some((p) => p.id === person)}>
          {t.grant}
        </Button>
      </div>
    </form>
  );
}
