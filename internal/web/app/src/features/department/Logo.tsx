import { useState } from 'react';
import { DepartmentLogoRemoveDocument, DepartmentLogoSetDocument } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { upload } from '../../lib/graphql';
import { useChange } from '../../lib/query';
import { useDepartment, useReloadSession } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { FileInput } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { Failed } from '../../ui/states';
import { useSettingsText } from './useSettings';

/** The department's logo: chosen, it is shown at once. */
export function Logo() {
  const t = useSettingsText();
  const pick = usePick();
  const { logo, name } = useDepartment();
  const reload = useReloadSession();
  const set = useChange(DepartmentLogoSetDocument);
  const remove = useChange(DepartmentLogoRemoveDocument);
  const [failed, setFailed] = useState<unknown>();
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const [sending, setSending] = useState(false);
  const faults = set.data?.departmentLogoSet.userErrors ?? [];
  const choose = async (file: File | null) => {
    if (!file) return;
    setFailed(undefined);
    setSaid('');
    setSending(true);
    try {
      const { departmentLogoSet: r } = await set.mutateAsync({ upload: await upload(file) });
      if (r.department) {
        await reload();
        setSaid(t.logoSaved);
      }
    } catch (error) {
      setFailed(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <section className="card" aria-labelledby="logo-title">
      <h2 id="logo-title">{t.logo}</h2>
      <p className="muted">{t.logoText}</p>
      {failed !== undefined && <Failed error={failed} />}
      <ErrorSummary faults={faults} fieldOf={() => 'logo-file'} />
      {said !== '' && (
        <Outcome key={said}>
          <p>{said}</p>
        </Outcome>
      )}
      {logo ? <img className="logo-shown" src={logo} alt={t.logoAlt(pick(name))} /> : <p>{t.logoNone}</p>}
      <div className="row row-end">
        <FileInput id="logo-file" label={t.logoChoose} accept="image/png,image/jpeg" placeholder={t.logoChoose} value={null} error={faults[0]?.message} disabled={sending} onChange={(file) => void choose(file)} />
        {logo && (
          <Button kind="quiet" onClick={() => setAsking(true)}>
            {t.logoRemove}
          </Button>
        )}
      </div>
      <Confirm
        title={t.logoRemoveTitle}
        open={asking}
        confirm={t.logoRemove}
        busy={remove.isPending}
        error={remove.error}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          remove.mutate(
            {},
            {
              onSuccess: () => {
                setAsking(false);
                set.reset();
                setSaid(t.logoRemoved);
                void reload();
              },
            },
          )
        }
      >
        <p>{t.logoRemoveText}</p>
      </Confirm>
    </section>
  );
}
