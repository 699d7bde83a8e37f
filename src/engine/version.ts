/** The engine's version, part of every analysis. */
export const ENGINE_VERSION = '1.0.0';
