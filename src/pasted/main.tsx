import { signal } from '@preact/signals';
import { render } from 'preact';
import { prefersDark } from '../ui/dark.ts';
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

function give(text: string | null): void {
  ports.take(text === null ? null : articleOf(text));
  given.value = text !== null;
  if (text !== null) void session.read();
}

const root = document.getElementById('root');
if (root !== null)
  render(
    <PastedPage
      session={session}
      given={given}
      give={give}
      lit={ports.lit}
      dark={prefersDark()}
      outside={outsideOf(null)}
    />,
    root,
  );
void session.open(false);
