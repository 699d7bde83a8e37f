/**
 * The rows of a CSV file (RFC 4180), as spreadsheets save it: with a byte order mark or without, with commas, semicolons or tabs
 * between the fields, whichever the first line has most of. Empty lines are left out.
 */
export function readCsv(file: string): string[][] {
  const text = file.replace(/^\uFEFF/, '');
  const comma = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  const end = () => {
    if (row.some((field) => field !== '')) rows.push(row);
    row = [];
  };
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${comma}\\r\\n]*))(${comma}|\\r?\\n|\\r|$)`, 'gy');
  for (;;) {
    const found = field.exec(text);
    if (found === null) throw new Error(`row ${rows.length + 1}: a quotation mark is not closed`);
    const [whole, quoted, plain = '', separator] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (separator !== comma) end();
    if (separator === '' || whole === '') return rows;
  }
}

function separatorOf(text: string): string {
  const first = /^.*/.exec(text)?.[0] ?? '';
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
