import { useState } from 'preact/hooks';
import { useWords } from '../words/index.js';

const SAID_FOR = 2000;

/** The address is the whole state of the view. */
export function CopyLink({ href, label }: { readonly href?: string; readonly label?: string }) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(href ?? location.href, location.href).href);
    setCopied(true);
    setTimeout(() => setCopied(false), SAID_FOR);
  };
  return (
    <button type="button" class="plain" onClick={copy}>
      <span aria-live="polite">{copied ? t.take.copied : (label ?? t.take.copy)}</span>
    </button>
  );
}
