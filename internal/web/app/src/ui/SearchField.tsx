import { useEffect, useRef, useState } from 'react';
import { TextInput } from './inputs';
import { useUiText } from './text';

type Props = { value: string; onChange: (value: string) => void; label?: string };

/** Searches while it is typed, once the typing pauses, or at once on Enter. */
export function SearchField({ value, onChange, label }: Props) {
  const t = useUiText();
  const [typed, setTyped] = useState(value);
  const asked = useRef(value);
  const tell = useRef(onChange);
  tell.current = onChange;
  // Cleared or set from elsewhere, such as the way back.
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setTyped(value);
  }, [value]);
  const ask = () => {
    const words = typed.trim();
    if (words === asked.current) return;
    asked.current = words;
    tell.current(words);
  };
  useEffect(() => {
    const pause = setTimeout(ask, 250);
    return () => clearTimeout(pause);
  }, [typed]);
  return (
    <TextInput
      type="search"
      autoComplete="off"
      className="search"
      label={label ?? t.search}
      value={typed}
      onChange={(e) => setTyped(e.currentTarget.value)}
      onKeyDown={(e) => {
        if (e.key === 'Enter') ask();
      }}
    />
  );
}
