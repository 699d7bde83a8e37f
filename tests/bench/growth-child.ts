/** Measures one input in a process of its own: `NAME SIZE`; prints its figures as JSON. */
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';
import { articleOf, newsOfWords } from './articles.ts';
import { isInputName, makeInput } from './hostile.ts';
import { processorTime } from './measure/figures.ts';
import { liveMemory } from './measure/live-memory.ts';

const [name = '', size = ''] = process.argv.slice(2);
const analyzer = coreAnalyzer();
for (let i = 0; i < 10; i++) analyzer.analyze(articleOf(newsOfWords(1000)));
const article = articleOf(isInputName(name) ? makeInput(name, Number(size)) : newsOfWords(Number(size)));
const before = processorTime();
analyzer.analyze(article);
const time = processorTime() - before;
const megabytes = (await liveMemory(() => analyzer.analyze(article))) / 1e6;
console.log(JSON.stringify({ time, megabytes }));
