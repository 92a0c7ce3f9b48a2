import { useState, type FormEvent } from 'react';
import { PeopleFiltersDocument, RoleGrantDocument, type PersonPartsFragment, type Role } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { NativeSelect, TextInput } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { scopes } from './roles';
import { useFeatureText } from './text';

type Props = { person: PersonPartsFragment; roles: Role[]; today: string; onDone: (role: Role) => void };

/** Gives a role; asks for a division or a site where the role is held for one. */
export function GrantForm({ person, roles, today, onDone }: Props) {
  const t = useFeatureText();
  const pick = usePick();
  const blank = { role: '' as Role | '', division: '', site: '', from: today, until: '' };
  const [input, setInput] = useState(blank);
  const grant = useChange(RoleGrantDocument);
  const choices = useData(PeopleFiltersDocument, {});
  const faults = grant.data?.roleGrant.userErrors ?? [];
  const { role } = input;
  const scope = role === '' ? 'department' : scopes[role];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (role === '') return;
    grant.mutate(
      {
        person: person.id,
        input: {
          role,
          division: scope === 'division' ? input.division || null : null,
          site: scope === 'site' ? input.site || null : null,
          from: input.from,
          until: input.until || null,
        },
      },
      {
        onSuccess: ({ roleGrant: r }) => {
          if (r.userErrors.length > 0) return;
          setInput(blank);
          onDone(role);
        },
      },
    );
  };
  const field = (name: keyof typeof input) => ({
    id: `grant-${name}`,
    value: input[name],
    error: faultAt(faults, name),
    onChange: (e: { currentTarget: { value: string } }) => {
      const { value } = e.currentTarget;
      setInput((all) => ({ ...all, [name]: value }));
    },
  });
  const places = (list: { id: string; name: { en: string; fr: string } }[] | undefined, first: string) => [
    { value: '', label: first },
    ...(list ?? []).map((p) => ({ value: p.id, label: pick(p.name) })),
  ];
  return (
    <form className="card grant" onSubmit={submit} aria-labelledby="grant">
      <h3 id="grant">{t.grantTitle}</h3>
      {grant.error && <Failed error={grant.error} />}
      <ErrorSummary faults={faults} fieldOf={(f) => (f.path.length > 0 ? `grant-${f.path.at(-1)}` : undefined)} />
      <div className="thirds">
        <NativeSelect {...field('role')} required label={t.grantRole} data={[{ value: '', label: t.chooseRole }, ...roles.map((r) => ({ value: r, label: t.roles[r] }))]} />
        {scope === 'division' && <NativeSelect {...field('division')} required label={t.division} data={places(choices.data?.divisions, t.chooseDivision)} />}
        {scope === 'site' && <NativeSelect {...field('site')} required label={t.site} data={places(choices.data?.sites, t.chooseSite)} />}
        <TextInput {...field('from')} type="date" required label={t.grantFrom} />
        <TextInput {...field('until')} type="date" label={t.grantUntil} description={t.grantUntilHint} inputWrapperOrder={['label', 'input', 'description', 'error']} />
      </div>
      {role !== '' && <p className="muted">{t.roleMeans[role]}</p>}
      <Button type="submit" busy={grant.isPending}>
        {t.grant}
      </Button>
    </form>
  );
}
