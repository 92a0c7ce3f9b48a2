import { useState } from 'react';
import { DivisionAddDocument, DivisionRenameDocument, DivisionRetireDocument, SiteAddDocument, SiteRenameDocument, SiteRetireDocument } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, type Fault } from '../../ui/ErrorSummary';
import { TextInput } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { Failed } from '../../ui/states';
import { languageOf } from './parts';
import { useSettingsText, useShowSettings, type Settings, type SectionProps } from './useSettings';

type Place = { id: string; code: string; name: { en: string; fr: string }; retired: boolean; people: number };
type Form = { code: string; name: { en: string; fr: string } };
type Answer = { settings?: Settings | null | undefined; userErrors: Fault[] };

/** Divisions and sites: added, renamed, taken out of use. */
export function Places({ settings }: SectionProps) {
  const t = useSettingsText();
  const addDivision = useChange(DivisionAddDocument);
  const renameDivision = useChange(DivisionRenameDocument);
  const retireDivision = useChange(DivisionRetireDocument);
  const addSite = useChange(SiteAddDocument);
  const renameSite = useChange(SiteRenameDocument);
  const retireSite = useChange(SiteRetireDocument);
  return (
    <>
      <p className="muted">{t.placesText}</p>
      <List
        id="division"
        title={t.divisions}
        none={t.noDivisions}
        add={t.addDivision}
        places={settings.divisions.map(({ division, people }) => ({ ...division, people }))}
        onAdd={(input) => addDivision.mutateAsync({ input }).then((r) => r.divisionAdd)}
        onRename={(division, input) => renameDivision.mutateAsync({ division, input }).then((r) => r.divisionRename)}
        onRetire={(division, retired) => retireDivision.mutateAsync({ division, retired }).then((r) => r.divisionRetire)}
      />
      <List
        id="site"
        title={t.sites}
        none={t.noSites}
        add={t.addSite}
        places={settings.sites.map(({ site, people }) => ({ ...site, people }))}
        onAdd={(input) => addSite.mutateAsync({ input }).then((r) => r.siteAdd)}
        onRename={(site, input) => renameSite.mutateAsync({ site, input }).then((r) => r.siteRename)}
        onRetire={(site, retired) => retireSite.mutateAsync({ site, retired }).then((r) => r.siteRetire)}
      />
    </>
  );
}

type ListProps = {
  id: string;
  title: string;
  none: string;
  add: string;
  places: Place[];
  onAdd: (input: Form) => Promise<Answer>;
  onRename: (id: string, input: Form) => Promise<Answer>;
  onRetire: (id: string, retired: boolean) => Promise<Answer>;
};

const empty: Form = { code: '', name: { en: '', fr: '' } };

function List({ id, title, none, add, places, onAdd, onRename, onRetire }: ListProps) {
  const t = useSettingsText();
  const pick = usePick();
  const show = useShowSettings();
  const [form, setForm] = useState(empty);
  const [renamed, setRenamed] = useState<(Form & { id: string }) | null>(null);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [failed, setFailed] = useState<unknown>();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const run = async (act: Promise<Answer>, done: string, after: () => void) => {
    setBusy(true);
    setFaults([]);
    setFailed(undefined);
    setSaid('');
    try {
      const r = await act;
      setFaults(r.userErrors);
      if (show(r.settings)) {
        setSaid(done);
        after();
      }
    } catch (error) {
      setFailed(error);
    } finally {
      setBusy(false);
    }
  };
  const fieldOf = (prefix: string, shown: Form) => (fault: Fault) => `${prefix}-${fault.path.includes('code') ? 'code' : languageOf(fault, shown.name)}`;
  const fields = (prefix: string, shown: Form, set: (form: Form) => void, withCode: boolean, own: Fault[]) => {
    const of = fieldOf(prefix, shown);
    const error = (field: string) => own.find((fault) => of(fault) === `${prefix}-${field}`)?.message;
    return (
      <div className="thirds">
        {(['en', 'fr'] as const).map((language) => (
          <TextInput
            key={language}
            id={`${prefix}-${language}`}
            lang={language}
            label={language === 'en' ? t.nameEn : t.nameFr}
            value={shown.name[language]}
            error={error(language)}
            onChange={(e) => set({ ...shown, name: { ...shown.name, [language]: e.currentTarget.value } })}
          />
        ))}
        {withCode && <TextInput id={`${prefix}-code`} label={t.code} description={t.codeHint} value={shown.code} error={error('code')} onChange={(e) => set({ ...shown, code: e.currentTarget.value })} />}
      </div>
    );
  };
  const adding = renamed === null ? faults : [];
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {failed !== undefined && renamed === null && <Failed error={failed} />}
      {said !== '' && (
        <Outcome key={said}>
          <p>{said}</p>
        </Outcome>
      )}
      {places.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="places">
          {places.map((p) => {
            const name = pick(p.name);
            return (
              <li key={p.id} className={p.retired ? 'place retired' : 'place'}>
                <div>
                  <span className="strong">{name}</span> <span className="muted small nowrap">{p.code}</span>
                  <div className="muted small">
                    {t.people(p.people)}
                    {p.retired && <> · {t.retired}</>}
                  </div>
                </div>
                <div className="row">
                  <Button kind="quiet" aria-label={t.rename(name)} onClick={() => setRenamed({ id: p.id, code: '', name: { en: p.name.en, fr: p.name.fr } })}>
                    {t.renameShort}
                  </Button>
                  <Button kind="quiet" busy={busy} aria-label={p.retired ? t.restore(name) : t.retire(name)} onClick={() => void run(onRetire(p.id, !p.retired), p.retired ? t.wasRestored(name) : t.wasRetired(name), () => {})}>
                    {p.retired ? t.restoreShort : t.retireShort}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <form
        className="stack-s"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void run(onAdd(form), t.added(pick(form.name)), () => setForm(empty));
        }}
      >
        <ErrorSummary faults={adding} fieldOf={fieldOf(id, form)} />
        {fields(id, form, setForm, true, adding)}
        <div className="row">
          <Button type="submit" kind="quiet" busy={busy && renamed === null}>
            {add}
          </Button>
        </div>
      </form>
      <Confirm
        title={t.renameTitle(renamed ? pick(places.find((p) => p.id === renamed.id)?.name ?? renamed.name) : '')}
        open={renamed !== null}
        confirm={t.save}
        busy={busy}
        error={failed}
        faults={renamed ? faults : []}
        fieldOf={fieldOf(`${id}-rename`, renamed ?? empty)}
        onClose={() => {
          setRenamed(null);
          setFaults([]);
        }}
        onConfirm={() => renamed && void run(onRename(renamed.id, { code: '', name: renamed.name }), t.renamed(pick(renamed.name)), () => setRenamed(null))}
      >
        {renamed && fields(`${id}-rename`, renamed, (form) => setRenamed({ ...renamed, ...form }), false, faults)}
      </Confirm>
    </section>
  );
}
