import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { SetUpDocument } from '../../gql/graphql';
import { useToken } from '../../lib/fragment';
import { useChange } from '../../lib/query';
import { useReloadSession } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { NativeSelect, TextInput } from '../../ui/inputs';
import { Page } from '../../ui/Page';
import { Failed } from '../../ui/states';
import { useFeatureText } from './text';

const zones = Intl.supportedValuesOf('timeZone');

/** Where the one-time set-up link leads: makes its reader administrator of a new department. */
export default function SetUpPage() {
  const t = useFeatureText();
  const [token] = useToken();
  const [input, setInput] = useState({
    name: '',
    email: '',
    departmentName: '',
    institution: '',
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const navigate = useNavigate();
  const reload = useReloadSession();
  const setUp = useChange(SetUpDocument);
  const faults = setUp.data?.setUp.userErrors ?? [];
  if (token === '') {
    return (
      <Page title={t.noTokenTitle} narrow>
        <p>{t.noTokenText}</p>
      </Page>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUp.mutate(
      { input: { token, ...input } },
      { onSuccess: ({ setUp: r }) => r.viewer && void reload().then(() => navigate('/', { replace: true })) },
    );
  };
  const field = (name: keyof typeof input) => ({
    id: name,
    name,
    required: true,
    value: input[name],
    error: faultAt(faults, name),
    onChange: (e: { currentTarget: { value: string } }) => {
      const { value } = e.currentTarget;
      setInput((all) => ({ ...all, [name]: value }));
    },
  });
  return (
    <Page title={t.title} lead={t.lead} narrow>
      <form className="stack" onSubmit={submit}>
        {setUp.error && <Failed error={setUp.error} />}
        <ErrorSummary faults={faults} fieldOf={(f) => f.path.at(-1)} />
        <section className="card">
          <h2>{t.you}</h2>
          <TextInput {...field('name')} label={t.name} autoComplete="name" />
          <TextInput {...field('email')} type="email" label={t.email} description={t.emailHint} autoComplete="email" />
        </section>
        <section className="card">
          <h2>{t.department}</h2>
          <TextInput {...field('departmentName')} label={t.departmentName} />
          <TextInput {...field('institution')} label={t.institution} autoComplete="organization" />
          <NativeSelect {...field('zone')} label={t.zone} description={t.zoneHint} data={zones.includes(input.zone) ? zones : [input.zone, ...zones]} />
        </section>
        <div className="row">
          <Button type="submit" busy={setUp.isPending}>
            {t.create}
          </Button>
        </div>
      </form>
    </Page>
  );
}
