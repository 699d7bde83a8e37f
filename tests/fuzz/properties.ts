import './stage.ts';
import { analysisProperties } from './analysis.ts';
import { packProperties } from './packs.ts';
import type { Property } from './property.ts';
import { settingsProperties } from './settings.ts';

/** All properties; their shares of the long run add up to one. */
export const properties: readonly Property[] = [...analysisProperties, ...packProperties, ...settingsProperties];
