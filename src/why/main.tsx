import { render } from 'preact';
import { askedWhy } from '../shared/asked-why.ts';
import { callBackground, callContent } from '../shared/call.ts';
import { readSettings } from '../shared/settings-store.ts';
import { setLanguage } from '../words/page.ts';
import { type Answer, Why } from './app.tsx';
import { findWords } from './find-words.ts';
import { words } from './words.ts';

const root = document.getElementById('root');
setLanguage(document, words.title);

async function answer(): Promise<Answer> {
  const asked = await askedWhy();
  if (asked === null) return { state: 'nothing-asked' };
  const reading = await callContent(asked.tabId, 'reading', {}).catch(() => null);
  if (reading?.state !== 'read') return { state: 'gone' };
  const { article, analysis, ruleSets } = reading;
  const span = findWords(article.text, asked.words);
  if (span === null) return { state: 'not-there' };
  const [{ outcomes }, settings] = await Promise.all([callBackground('explain', { article, span }), readSettings()]);
  return { state: 'answered', article, sentences: analysis.sentences, span, outcomes, ruleSets, settings };
}

const given = await answer();
if (root !== null) render(<Why answer={given} />, root);
