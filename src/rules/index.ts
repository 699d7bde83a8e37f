import type { Pack } from '../engine/rules/pack.ts';
import anonymousSourcing from './anonymous-sourcing.yaml';
import conditionalThreats from './conditional-threats.yaml';
import disputedClaims from './disputed-claims.yaml';

/** The extension's own rule sets, in the order in which views show them. */
export const corePacks: Pack[] = [anonymousSourcing, conditionalThreats, disputedClaims];
