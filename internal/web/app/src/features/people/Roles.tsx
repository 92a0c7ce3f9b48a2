import { useState } from 'react';
import { RoleGrantEndDocument, type PersonPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, dayIn } from '../../lib/format';
import { useChange } from '../../lib/query';
import { useDepartment, useReloadSession, useViewer } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { Outcome } from '../../ui/Outcome';
import { GrantForm } from './GrantForm';
import { inOrder, rolesOf, standing } from './roles';
import { useFeatureText } from './text';

type Grant = PersonPartsFragment['grants'][number];

/** What somebody is entrusted with, from when until when; for those who grant roles, the means to. */
export function Roles({ person }: { person: PersonPartsFragment }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const viewer = useViewer();
  const { zone } = useDepartment();
  const reload = useReloadSession();
  const [ending, setEnding] = useState<Grant | null>(null);
  const [done, setDone] = useState<string[]>([]);
  const today = dayIn(zone, new Date());
  const scope = (g: Grant) => (g.division ? pick(g.division.name) : g.site ? pick(g.site.name) : t.wholeDepartment);
  // Roles decide what the viewer's own navigation offers, so the session is asked again too.
  const changed = (said: string) => {
    setDone((all) => [...all, said]);
    void reload();
  };
  const mine = viewer?.viewerCanGrantRoles ? rolesOf(viewer) : [];
  const columns: Column<Grant>[] = [
    { key: 'role', title: t.role, cell: (g) => t.roles[g.role] },
    { key: 'scope', title: t.scope, cell: scope },
    { key: 'from', title: t.from, cell: (g) => date(g.from, language) },
    { key: 'until', title: t.until, cell: (g) => (g.until ? date(g.until, language) : t.withoutEnd) },
    { key: 'state', title: t.status, cell: (g) => <span className={`chip ${standing(g, today) === 'current' ? 'on' : ''}`}>{t.states[standing(g, today)]}</span> },
  ];
  if (mine.length > 0) {
    columns.push({
      key: 'end',
      title: t.act,
      cell: (g) =>
        mine.includes(g.role) && standing(g, today) !== 'ended' ? (
          <Button kind="quiet" aria-label={t.endRoleLabel(`${t.roles[g.role]}, ${scope(g)}`)} onClick={() => setEnding(g)}>
            {t.endRole}
          </Button>
        ) : (
          ''
        ),
    });
  }
  return (
    <section className="stack" aria-labelledby="roles">
      <h2 id="roles">{t.rolesTitle}</h2>
      {done.length > 0 && (
        <Outcome key={done.length}>
          <p>{done.at(-1)}</p>
        </Outcome>
      )}
      {person.grants.length === 0 ? (
        <p className="muted">{t.noRoles}</p>
      ) : (
        <DataTable caption={t.rolesCaption(person.name)} columns={columns} rows={inOrder(person.grants, today)} keyOf={(g) => g.id} />
      )}
      {mine.length > 0 && <GrantForm person={person} roles={mine} today={today} onDone={(role) => changed(t.granted(person.name, t.roles[role]))} />}
      {ending && (
        <End
          key={ending.id}
          name={person.name}
          grant={ending}
          scope={scope(ending)}
          onClose={() => setEnding(null)}
          onDone={() => {
            setEnding(null);
            changed(t.endDone(t.roles[ending.role]));
          }}
        />
      )}
    </section>
  );
}

type EndProps = { name: string; grant: Grant; scope: string; onClose: () => void; onDone: () => void };

function End({ name, grant, scope, onClose, onDone }: EndProps) {
  const t = useFeatureText();
  const end = useChange(RoleGrantEndDocument);
  const role = t.roles[grant.role];
  return (
    <Confirm
      title={t.endTitle(role)}
      open
      confirm={t.endRole}
      kind="danger"
      busy={end.isPending}
      error={end.error}
      faults={end.data?.roleGrantEnd.userErrors ?? []}
      onClose={onClose}
      onConfirm={() => end.mutate({ grant: grant.id }, { onSuccess: ({ roleGrantEnd: r }) => r.userErrors.length === 0 && onDone() })}
    >
      <p>{t.endText(name, role, scope)}</p>
      <p>{t.endKept}</p>
    </Confirm>
  );
}
