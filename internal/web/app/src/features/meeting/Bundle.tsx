import { useId, useState } from 'react';
import { Button } from '../../ui/Button';
import type { Decision } from './DecisionPage';
import { useFeatureText } from './text';

/** The file of a decision, and how to count it again. */
export function Bundle({ year, decision: d, path }: { year: number; decision: Decision; path: string }) {
  const t = useFeatureText();
  return (
    <section className="card" aria-labelledby="bundle">
      <h2 id="bundle">{t.bundleTitle}</h2>
      <p>{t.bundleText}</p>
      <Code label={t.command} text={`laurel recount decision-${String(year)}-${String(d.number)}.json`} />
      <Code label={t.digest} text={d.sha} />
      <a className="btn quiet" href={path} download>
        {t.bundle}
      </a>
    </section>
  );
}

/** A line to copy. Where the browser does not let a page copy, it is selected. */
function Code({ label, text }: { label: string; text: string }) {
  const t = useFeatureText();
  const id = useId();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      const code = document.getElementById(id);
      if (code) getSelection()?.selectAllChildren(code);
    }
  };
  return (
    <div className="stack-s">
      <p className="muted small">{label}</p>
      <div className="code-box">
        <code id={id}>{text}</code>
        <Button kind="quiet" aria-label={t.copyLabel(label)} onClick={() => void copy()}>
          {t.copy}
        </Button>
        <span role="status" className="small">
          {copied && t.copied}
        </span>
      </div>
    </div>
  );
}
