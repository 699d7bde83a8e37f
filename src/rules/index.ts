import type { Pack } from '../engine/rules/pack.ts';
import anonymousSourcing from './anonymous-sourcing.yaml';
import conditionalThreats from './conditional-threats.yaml';
import disputedClaims from './disputed-claims.yaml';
import headline from './headline.yaml';
import speculation from './speculation.yaml';

/** The extension's own rule sets, in the order in which views show them; the last two are off until they are asked for. */
export const corePacks: Pack[] = [anonymousSourcing, conditionalThreats, disputedClaims, speculation, headline];

/** Those of them that our annotations cover: what is trained and measured. */
export const annotatedPacks: Pack[] = corePacks.filter((pack) => !pack.off);
