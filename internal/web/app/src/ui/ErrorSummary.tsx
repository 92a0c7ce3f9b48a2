import { useEffect, useRef } from 'react';
import { Notice } from './Notice';
import { useUiText } from './text';

export type Fault = { code: string; path: string[]; message: string };

type Props = {
  faults: Fault[];
  /** The id of the control a fault belongs to, if it is on this page. */
  fieldOf: (fault: Fault) => string | undefined;
  /** Does more than the link itself, such as opening the page of a survey the field is on. */
  onFollow?: (fault: Fault) => void;
};

/** Everything the server did not accept, each with a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ faults, fieldOf, onFollow }: Props) {
  const t = useUiText();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) ref.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <Notice kind="danger" role="alert" ref={ref}>
      <h2>{t.fixThese(faults.length)}</h2>
      <ul>
        {faults.map((fault) => {
          const field = fieldOf(fault);
          const follow = (event: React.MouseEvent) => {
            event.preventDefault();
            onFollow?.(fault);
            if (field) document.getElementById(field)?.focus();
          };
          return (
            <li key={fault.path.join('.') + fault.code + fault.message}>
              {field || onFollow ? (
                <a href={`#${field ?? ''}`} onClick={follow}>
                  {fault.message}
                </a>
              ) : (
                fault.message
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

/** The message for one field, found by its path in the input. */
export function faultAt(faults: Fault[], ...path: string[]): string | undefined {
  return faults.find((f) => f.path.join('.').endsWith(path.join('.')))?.message;
}
