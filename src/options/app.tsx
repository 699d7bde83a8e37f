import { Brand } from '../ui/components/brand.tsx';
import { words } from '../ui/words.ts';
import { Appearance } from './appearance.tsx';
import { HiddenMarks } from './hidden-marks.tsx';
import { HowSure } from './how-sure.tsx';
import { KeptEdits } from './kept-edits.tsx';
import type { Options } from './model.ts';
import type { OwnPacks } from './own/model.ts';
import { OwnPacksSection } from './own/own-packs.tsx';
import { Reports } from './reports.tsx';
import { RuleSets } from './rule-sets.tsx';
import { Section } from './section.tsx';
import { Sites } from './sites.tsx';
import { YourData } from './your-data.tsx';

/** The options: rule sets and rules, those of one's own, appearance, sites, what was hidden and edited, reports. */
export function OptionsPage({ options, own }: { options: Options; own: OwnPacks }) {
  const settings = options.settings.value;
  return (
    <div class="options">
      <header class="options__header">
        <h1>
          <Brand />
        </h1>
        <p class="muted">{words.options.privacy}</p>
      </header>
      <p class="options__note" role="alert">
        {options.note.value}
      </p>
      {settings === null ? null : (
        <main>
          <RuleSets options={options} settings={settings} duplicate={own.duplicate} />
          <OwnPacksSection own={own} />
          <Appearance options={options} settings={settings} />
          <Sites options={options} settings={settings} />
          <HiddenMarks options={options} settings={settings} />
          <KeptEdits options={options} />
          <YourData options={options} settings={settings} />
          <Section id="practice" title={words.options.practice} why={words.options.practiceWhy}>
            <p>
              <a href="../practice/index.html">{words.options.practiceOpen}</a>
            </p>
          </Section>
          <HowSure options={options} />
          <Reports options={options} />
        </main>
      )}
    </div>
  );
}
