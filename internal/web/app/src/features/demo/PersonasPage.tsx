import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { usePick } from '../../i18n/text';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { Failed } from '../../ui/states';
import { useFeatureText } from './text';
import { usePersona } from './usePersona';
import './personas.css';

/** The way into the demo: the people one can be, and something to try as each. A link with ?as=
 * and a person's identifier becomes that person at once. */
export default function PersonasPage() {
  const t = useFeatureText();
  const pick = usePick();
  const { personas, name } = useDepartment();
  const persona = usePersona();
  const [search] = useSearchParams();
  const asked = useRef(false);
  useEffect(() => {
    const one = personas.find((p) => p.id === search.get('as'));
    if (!one || asked.current) return;
    asked.current = true;
    persona.become(one);
  }, [personas, search, persona]);
  return (
    <Page title={t.title} lead={t.lead(pick(name))}>
      {persona.error && <Failed error={persona.error} />}
      {personas.length === 0 && <p>{t.none}</p>}
      <ul className="personas">
        {personas.map((one) => (
          <li key={one.id} className="card persona">
            <div>
              <h2>{one.name}</h2>
              <p className="muted">{pick(one.role)}</p>
            </div>
            <p>{pick(one.sentence)}</p>
            <p className="persona-try">
              <span className="strong">{t.tryThis}</span> {pick(one.tryThis)}
            </p>
            <Button busy={persona.pending === one.id} onClick={() => persona.become(one)}>
              {t.become(one.name)}
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
