import { dam } from './dam.ts';
import { ferries } from './ferries.ts';
import type { Lesson } from './lesson.ts';
import { market } from './market.ts';

/** The sample lessons, easiest first. Their places and people are made up. */
export const lessons: readonly Lesson[] = [ferries, market, dam];
