import { useState } from 'react';
import { DepartmentContactsSetDocument } from '../../gql/graphql';
import { useChange } from '../../lib/query';
import { faultAt, type Fault } from '../../ui/ErrorSummary';
import { Textarea } from '../../ui/inputs';
import { languageOf, SectionForm } from './parts';
import { useSettingsText, useShowSettings, type SectionProps } from './useSettings';

const both = ['privacy', 'mistreatment'] as const;

/** Whom to ask: for help, about privacy, and about mistreatment. */
export function Contacts({ settings, next }: SectionProps) {
  const t = useSettingsText();
  const show = useShowSettings();
  const [input, setInput] = useState({
    help: settings.contacts.help,
    privacy: { en: settings.contacts.privacy.en, fr: settings.contacts.privacy.fr },
    mistreatment: { en: settings.contacts.mistreatment.en, fr: settings.contacts.mistreatment.fr },
  });
  const [saves, setSaves] = useState(0);
  const change = useChange(DepartmentContactsSetDocument);
  const faults = change.data?.departmentContactsSet.userErrors ?? [];
  const fieldOf = (fault: Fault) => {
    const name = both.find((one) => fault.path.includes(one));
    return name ? `${name}-${languageOf(fault, input[name])}` : 'help';
  };
  const labels = { privacy: [t.privacyContact, t.privacyHint], mistreatment: [t.mistreatment, t.mistreatmentHint] } as const;
  return (
    <SectionForm
      title={t.sections.contacts}
      lead={t.contactsText}
      faults={faults}
      fieldOf={fieldOf}
      error={change.error}
      saves={saves}
      busy={change.isPending}
      leadsOn={next !== undefined}
      onSubmit={() =>
        change.mutate(
          { input },
          {
            onSuccess: ({ departmentContactsSet: r }) => {
              if (!show(r.settings)) return;
              setSaves((count) => count + 1);
              next?.();
            },
          },
        )
      }
    >
      <Textarea id="help" label={t.help} description={t.helpHint} minRows={2} value={input.help} error={faultAt(faults, 'help')} onChange={(e) => setInput({ ...input, help: e.currentTarget.value })} />
      {both.map((name) => (
        <div key={name} className="halves">
          {(['en', 'fr'] as const).map((language) => (
            <Textarea
              key={language}
              id={`${name}-${language}`}
              lang={language}
              label={language === 'en' ? t.inEnglish(labels[name][0]) : t.inFrench(labels[name][0])}
              description={labels[name][1]}
              minRows={2}
              value={input[name][language]}
              error={faults.find((fault) => fieldOf(fault) === `${name}-${language}`)?.message}
              onChange={(e) => setInput({ ...input, [name]: { ...input[name], [language]: e.currentTarget.value } })}
            />
          ))}
        </div>
      ))}
    </SectionForm>
  );
}
