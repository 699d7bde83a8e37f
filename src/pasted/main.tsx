import { signal } from '@preact/signals';
import { render } from 'preact';
import { outsideOf } from '../ui/outside.ts';
import { createSession } from '../ui/session.ts';
import { setLanguage } from '../words/page.ts';
import { PastedPage } from './app.tsx';
import { articleOf } from './article.ts';
import { pastedPorts } from './ports.ts';
import { words } from './words.ts';

setLanguage(document, words.heading);

const ports = pastedPorts(() => document.querySelector('.pasted__lit')?.scrollIntoView({ block: 'center' }));
const session = createSession(ports);
const given = signal(false);

const scheme = matchMedia('(prefers-color-scheme: dark)');
const dark = signal(scheme.matches);
scheme.addEventListener('change', () => {
  dark.value = scheme.matches;
});

function give(text: string | null): void {
  ports.take(text === null ? null : articleOf(text));
  given.value = text !== null;
  if (text !== null) void session.read();
}

const root = document.getElementById('root');
if (root !== null)
  render(
    <PastedPage session={session} given={given} give={give} lit={ports.lit} dark={dark} outside={outsideOf(null)} />,
    root,
  );
void session.open(false);
