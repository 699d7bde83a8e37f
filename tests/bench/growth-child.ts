/** Measures one input in a process of its own: `NAME SIZE`; prints its figures as JSON. */
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';
import { articleOf, newsOfWords } from './articles.ts';
import { isInputName, makeInput } from './hostile.ts';
import { processorTime } from './measure/figures.ts';

const [name = '', size = ''] = process.argv.slice(2);
const analyzer = coreAnalyzer();
for (let i = 0; i < 10; i++) analyzer.analyze(articleOf(newsOfWords(1000)));
const text = isInputName(name) ? makeInput(name, Number(size)) : newsOfWords(Number(size));
const memoryBefore = process.resourceUsage().maxRSS;
const before = processorTime();
analyzer.analyze(articleOf(text));
const time = processorTime() - before;
const megabytes = Math.max(0, process.resourceUsage().maxRSS - memoryBefore) / 1024;
console.log(JSON.stringify({ time, megabytes }));
