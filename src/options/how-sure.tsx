import type { RuleSetText } from '../shared/messages.ts';
import { words } from '../ui/words.ts';
import { facts } from '../ui/words-marks.ts';
import { LoadingNote } from './loading-note.tsx';
import type { Options } from './model.ts';
import { Section } from './section.tsx';

/** What is known of how sure marks and cells are: how it was measured, and the figure of every rule of ours. */
export function HowSure({ options }: { options: Options }) {
  const own = options.ruleSets.value.filter(({ core }) => core);
  return (
    <Section id="how-sure" title={words.options.howSure} why={words.options.howSureWhy}>
      <p class="muted">{words.options.howSureCells}</p>
      <LoadingNote options={options} />
      <details>
        <summary>{words.options.howSureRules}</summary>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{facts.rule}</th>
              <th scope="col">{words.options.ofHundred}</th>
              <th scope="col">{words.options.measured}</th>
            </tr>
          </thead>
          {own.map((ruleSet) => (
            <Figures key={ruleSet.id} ruleSet={ruleSet} />
          ))}
        </table>
      </details>
    </Section>
  );
}

function Figures({ ruleSet }: { ruleSet: RuleSetText }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <bdi lang="en">{ruleSet.title}</bdi>
        </th>
      </tr>
      {ruleSet.rules.map(({ id, title, agreement }) => (
        <tr key={id}>
          <td>
            <bdi lang="en">{title}</bdi>
          </td>
          {agreement === null ? (
            <td class="figures__number" colSpan={2}>
              {words.options.tooFew}
            </td>
          ) : (
            <>
              <td class="figures__number">{agreement.of100}</td>
              <td class="figures__number">{agreement.findings}</td>
            </>
          )}
        </tr>
      ))}
    </tbody>
  );
}
