import type { Pack } from '../engine/rules/pack.ts';
import { annotationPage } from '../export/annotations.ts';
import { CSV_HEADER, csvOf } from '../export/csv.ts';
import type { Exported } from '../export/exported.ts';
import { guarded } from '../export/guard.ts';
import { markdownOf } from '../export/markdown.ts';
import type { Output } from './stream.ts';

/** What the command line writes: one analysis a line, one table of all articles, one text, or one annotation page a line. */
export const FORMATS = ['json', 'csv', 'markdown', 'annotations'] as const;
export type Format = (typeof FORMATS)[number];

/** What one input becomes on standard output, and on standard error where it could not be read. */
export interface Written {
  failed: boolean;
  out: string;
  err: string;
}

/** How a format is written: what stands before the first article, between two, and for each. */
export interface Writer {
  first: string;
  between: string;
  write(output: Output): Written;
}

/** The writer of a format. In JSON a failure is a line in its place as well; the other formats have no place for one. */
export function writerOf(format: Format, packs: readonly Pack[]): Writer {
  const one = {
    json: null,
    csv: csvOf,
    markdown: markdownOf,
    annotations: (exported: Exported) => `${JSON.stringify(annotationPage(exported))}\n`,
  }[format];
  return {
    first: format === 'csv' ? CSV_HEADER : '',
    between: format === 'markdown' ? '\n---\n\n' : '',
    write(output) {
      if (output.failed) return { failed: true, out: one ? '' : jsonLine(output), err: failureLine(output) };
      return { failed: false, out: one ? one(exportedOf(output, packs)) : jsonLine(output), err: '' };
    },
  };
}

function jsonLine(output: Output): string {
  if (output.failed) return `${JSON.stringify({ ...output.about, error: output.error })}\n`;
  const analysis = guarded(output.analysis, output.article.text);
  return `${JSON.stringify({ ...output.echo, ...analysis, ...output.echo })}\n`;
}

function failureLine({ about, error }: Extract<Output, { failed: true }>): string {
  const where = 'file' in about ? String(about.file) : `line ${String(about.line)}`;
  return `${where}: ${error}\n`;
}

/** Marks as the popup counts them: without those of rules that are off by default. */
function exportedOf({ article, analysis }: Extract<Output, { failed: false }>, packs: readonly Pack[]): Exported {
  const off = new Set(packs.flatMap((pack) => pack.rules.filter((rule) => rule.off).map((rule) => rule.id)));
  const findings = analysis.findings.filter((finding) => !off.has(finding.rule));
  return { article, analysis, edits: [], ruleSets: packs, findings };
}
