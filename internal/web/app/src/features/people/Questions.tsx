import { PeopleFiltersDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { number } from '../../lib/format';
import { useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { NativeSelect } from '../../ui/inputs';
import { useFeatureText } from './text';
import type { Choices, Preview } from './useImport';

type Place = Preview['places'][number];
type Props = { preview: Preview; choices: Choices; onSay: (choices: Choices) => void };

const open = 'open';
const fresh = 'new';

/** What only the lead can say: which place a spelling means, and who a name is. */
export function Questions(props: Props) {
  const t = useFeatureText();
  const { places, mentors } = props.preview;
  const divisions = places.filter((q) => q.kind === 'DIVISION');
  const sites = places.filter((q) => q.kind === 'SITE');
  return (
    <>
      {divisions.length > 0 && <Places {...props} title={t.askDivisions} asked={divisions} id="ask-divisions" />}
      {sites.length > 0 && <Places {...props} title={t.askSites} asked={sites} id="ask-sites" />}
      {mentors.length > 0 && <Mentors {...props} />}
    </>
  );
}

function Places({ choices, onSay, asked, title, id }: Props & { asked: Place[]; title: string; id: string }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const known = useData(PeopleFiltersDocument, {}).data;
  const names = ((asked[0]?.kind === 'SITE' ? known?.sites : known?.divisions) ?? []).map((d) => ({ value: d.name.en, label: pick(d.name) }));
  const brought = asked.filter((q) => q.answered && q.means === '').map((q) => q.written);
  const say = (some: Place[], means: string | null) => {
    const rest = choices.places.filter((c) => !some.some((q) => q.kind === c.kind && q.written === c.written));
    onSay({ ...choices, places: means === null ? rest : [...rest, ...some.map(({ kind, written }) => ({ kind, written, means }))] });
  };
  // What was just said shows at once; the server's word follows.
  const meaning = (q: Place) => {
    const said = choices.places.find((c) => c.kind === q.kind && c.written === q.written);
    if (!said && !q.answered) return open;
    return (said?.means ?? q.means) || fresh;
  };
  const unanswered = asked.filter((q) => !q.answered);
  const unlike = unanswered.filter((q) => q.suggested.length === 0);
  const groups = new Map<string, Place[]>();
  for (const q of asked) groups.set(q.suggested[0] ?? '', [...(groups.get(q.suggested[0] ?? '') ?? []), q]);
  const label = (name: string) => names.find((n) => n.value === name)?.label ?? name;
  return (
    <section className="card stack asked" aria-labelledby={id}>
      <div className="stack-s">
        <h3 id={id}>{title}</h3>
        <p className="muted">{unanswered.length > 0 ? t.askPlacesText(unanswered.length) : t.askedAll}</p>
        {unlike.length > 1 && (
          <div className="row">
            <Button kind="quiet" onClick={() => say(unlike, '')}>
              {t.allNew(unlike.length)}
            </Button>
          </div>
        )}
      </div>
      {[...groups].map(([like, some]) => (
        <div key={like} className="stack-s">
          {like !== '' && (
            <div className="spread">
              <h4>{t.looksLike(label(like))}</h4>
              {some.some((q) => !q.answered) && some.length > 1 && (
                <Button kind="quiet" onClick={() => say(some, like)}>
                  {t.allMean(some.length, label(like))}
                </Button>
              )}
            </div>
          )}
          <div className="mapping">
            {some.map((q) => (
              <NativeSelect
                key={q.written}
                label={q.written}
                description={t.onRows(number(q.rows, language), number(q.line, language))}
                value={meaning(q)}
                data={[
                  { value: open, label: t.chooseMeaning },
                  { value: fresh, label: q.kind === 'SITE' ? t.aNewSite : t.aNewDivision },
                  ...q.suggested.filter((s) => !names.some((n) => n.value === s)).map((s) => ({ value: s, label: s })),
                  ...names,
                  ...brought.filter((b) => b !== q.written && !q.suggested.includes(b)).map((b) => ({ value: b, label: b })),
                ]}
                onChange={(e) => say([q], e.currentTarget.value === open ? null : e.currentTarget.value === fresh ? '' : e.currentTarget.value)}
              />
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

function Mentors({ preview: p, choices, onSay }: Props) {
  const t = useFeatureText();
  const language = useLanguage();
  const nobody = 'nobody';
  const say = (written: string, email: string | null) => {
    const rest = choices.mentors.filter((c) => c.written !== written);
    onSay({ ...choices, mentors: email === null ? rest : [...rest, { written, email }] });
  };
  const whom = (q: Preview['mentors'][number]) => {
    const said = choices.mentors.find((c) => c.written === q.written);
    if (!said && !q.answered) return open;
    return (said?.email ?? q.email) || nobody;
  };
  const left = p.mentors.filter((q) => !q.answered).length;
  return (
    <section className="card stack" aria-labelledby="ask-mentors">
      <div className="stack-s">
        <h3 id="ask-mentors">{t.askMentors}</h3>
        <p className="muted">{left > 0 ? t.askMentorsText(left) : t.askedAll}</p>
      </div>
      <div className="mapping wide">
        {p.mentors.map((q) => (
          <NativeSelect
            key={q.written}
            label={q.written}
            description={`${q.ambiguous ? t.severalCalled : t.nobodyCalled} ${t.onRows(number(q.rows, language), number(q.line, language))}`}
            value={whom(q)}
            data={[
              { value: open, label: t.chooseMentor },
              ...(q.email !== '' && !q.candidates.some((c) => c.email === q.email) ? [{ value: q.email, label: q.email }] : []),
              ...q.candidates.map((c) => ({ value: c.email, label: [c.name, c.email, c.division].filter((w) => w !== '').join(', ') })),
              { value: nobody, label: t.leaveMentor },
            ]}
            onChange={(e) => say(q.written, e.currentTarget.value === open ? null : e.currentTarget.value === nobody ? '' : e.currentTarget.value)}
          />
        ))}
      </div>
    </section>
  );
}
