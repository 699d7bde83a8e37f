import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/cli/plain-text.ts';
import type { Analysis, Span } from '../../src/engine/analysis.ts';
import { createAnalyzer } from '../../src/engine/analyze.ts';
import { corePacks } from '../../src/rules/index.ts';
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';

const REPORT = `Ferry talks break off in Osk

The harbour union said on Monday that it would strike if the port authority did not raise pay before June.

“We have waited for two years,” said Ilse Brandt, the union’s president. “Nobody can say that we were not patient.”

A senior port official, who asked not to be named because the talks go on, called the demand “out of reach”. The port
authority denied that it had promised a rise in March.

Brandt rejected the offer of a bonus. She said the union wanted a contract.`;

const analyse = (text: string): Analysis => coreAnalyzer().analyze(articleFromText(text));

/** Every span of an analysis, wherever it stands. */
function spansOf(value: unknown, found: Span[] = []): Span[] {
  if (Array.isArray(value)) for (const one of value) spansOf(one, found);
  else if (typeof value === 'object' && value !== null) {
    if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number')
      found.push({ start: value.start, end: value.end });
    for (const one of Object.values(value)) spansOf(one, found);
  }
  return found;
}

const words = (text: string, spans: readonly Span[]) => spans.map((s) => text.slice(s.start, s.end));

describe('analyze', () => {
  it('marks the unnamed source, the threat and the denial of a short report', () => {
    const { findings } = analyse(REPORT);
    const marked = (pack: string) =>
      words(
        REPORT,
        findings.filter((f) => f.pack === pack),
      );
    expect(marked('anonymous-sourcing').join(' ')).toContain('A senior port official');
    expect(marked('conditional-threats').join(' ')).toContain('if the port authority did not raise pay');
    expect(marked('disputed-claims').join(' ')).toContain('denied that it had promised a rise');
  });

  it('tells what the article gives of an unnamed source, and why the name is withheld', () => {
    const official = analyse(REPORT).findings.find((f) => REPORT.slice(f.start, f.end).includes('port official'));
    expect(official?.tells).toMatchObject({ role: true, reason: true });
    expect(official?.degree).toBe(5);
  });

  it('gives as the words that matched those that tell, not the one that a template happened on', () => {
    const official = analyse(REPORT).findings.find((f) => REPORT.slice(f.start, f.end).includes('port official'));
    expect(words(REPORT, [official!.matched])[0]).toContain('A senior port official');
  });

  it('gives a pronoun the speaker who was named before', () => {
    const { attributions, entities } = analyse(REPORT);
    const she = attributions.find((a) => a.source && REPORT.slice(a.source.start, a.source.end) === 'She');
    expect(entities.find((e) => e.id === she?.speaker)?.name).toBe('Ilse Brandt');
  });

  it('puts a quotation that goes on after its cue under the same speaker', () => {
    const { positions, entities } = analyse(REPORT);
    const patient = positions.find((p) => REPORT.slice(p.start, p.end).includes('not patient'));
    expect(entities.find((e) => e.id === patient?.speaker)?.name).toBe('Ilse Brandt');
  });

  it('gives the same analysis for the same text', () => {
    expect(analyse(REPORT)).toEqual(analyse(REPORT));
  });

  it('runs without weights, on rules', () => {
    const { positions, versions } = createAnalyzer({ packs: corePacks, models: null }).analyze(articleFromText(REPORT));
    expect(versions.models).toBe('none');
    expect(positions.length).toBeGreaterThan(0);
  });
});

describe('hard texts', () => {
  const hard: [string, string][] = [
    ['nothing', ''],
    ['one word', 'Ferry'],
    ['only marks', '“”"‘’… —— !!! ??? ,,, ;;; ((('],
    ['quotations that never close', `“It is over, “he said, “and “they know ${'“it '.repeat(400)}`],
    ['100 kB without a space', 'x'.repeat(100_000)],
    ['100 kB of hyphens', 'a-'.repeat(50_000)],
    ['a million commas', ','.repeat(300_000)],
    ['abbreviations without end', 'Mr. '.repeat(20_000)],
    ['capitals', REPORT.toUpperCase()],
    ['astral and right-to-left characters', `😀 قال المتحدث: “لا” 🏳️‍🌈\n\n${REPORT}\n\n𝔘nd 👩‍👩‍👧 said: “never 😀”.`],
    ['lone surrogates', `\ud800 said \udfff that it would strike if \ud83d nothing changed.\n\n${REPORT}`],
    ['carriage returns and no-break spaces', REPORT.replaceAll('\n', '\r\n').replaceAll(' ', ' ')],
  ];

  it.each(hard)('reads %s without an error, and every span lies inside the text', (_, text) => {
    const analysis = analyse(text);
    expect(analysis.input.length).toBe(text.length);
    for (const { start, end } of spansOf(analysis)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(start).toBeLessThanOrEqual(end);
    }
  });

  it('keeps the offsets right behind characters of two units', () => {
    const text = `😀😀😀 ${REPORT}`;
    const marked = analyse(text).findings.map((f) => text.slice(f.start, f.end));
    expect(marked.join(' ')).toContain('A senior port official');
  });

  it('says that a text is in another language, and marks nothing in it', () => {
    const text =
      'Le ministre a déclaré lundi que les négociations reprendraient la semaine prochaine, selon des sources proches du dossier. Les syndicats ont rejeté cette proposition et ont menacé de faire grève si rien ne change avant la fin du mois.';
    const analysis = coreAnalyzer().analyze({ ...articleFromText(text), language: 'fr' });
    expect(analysis.notices).toContainEqual({ code: 'not-english', detail: 'fr' });
    expect(analysis.findings).toEqual([]);
  });

  it('does not take a text for English because of one English paragraph in it', () => {
    const text = `وقالت الوزيرة للصحفيين قبل الاجتماع إن بلادها ستتحرك إذا أُغلقت البوابات مرة أخرى، وأضافت أن الأمر بيد الوفد ثم غادرت القاعة دون أن تجيب عن الأسئلة.\n\n${REPORT.slice(0, 120)}`;
    const analysis = coreAnalyzer().analyze({ ...articleFromText(text), language: 'ar' });
    expect(analysis.notices).toContainEqual({ code: 'not-english', detail: 'ar' });
    expect(analysis.findings).toEqual([]);
  });
});
