import type { CrxPlugin, ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';
import schema from '../managed-schema.json' with { type: 'json' };
import source from '../manifest.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

/**
 * The manifest for one browser: manifest.json as it is for Chrome and Edge; for Firefox the few keys that differ there. The
 * background is left to `finishedManifest`.
 */
export function manifestFor(target: Target): ManifestV3Export {
  const { background: _standalone, ...whole } = source;
  if (target === 'chrome') return whole;
  const { side_panel, minimum_chrome_version: _chromeOnly, storage: _schema, ...shared } = whole;
  const sidebar = {
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: shared.name,
      default_icon: shared.action.default_icon,
      open_at_install: false,
    },
  };
  return {
    ...shared,
    ...sidebar,
    permissions: shared.permissions.filter((permission) => permission !== 'sidePanel'),
    browser_specific_settings: {
      gecko: {
        id: 'caveat@caveat.extension',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/**
 * Finishes the manifest: names the background's standalone script, which crxjs would make a module (Chromium keeps the
 * compiled code of classic workers alone, and starts these in half the time), and takes `web_accessible_resources` out, which
 * crxjs adds for scripts that pages would import: no page needs a file of ours. `tests/e2e/built.test.ts` looks at the result.
 */
export function finishedManifest(target: Target): CrxPlugin {
  return {
    name: 'caveat:finished-manifest',
    enforce: 'post',
    renderCrxManifest({ web_accessible_resources: _unused, ...manifest }) {
      const { service_worker } = source.background;
      // Firefox has no service worker for extensions, but a page that it suspends in the same way.
      return { ...manifest, background: target === 'firefox' ? { scripts: [service_worker] } : { service_worker } };
    },
  };
}

/** Puts the schema of policies where the manifest names it; Firefox reads policies without one. */
export function managedSchema(target: Target): Plugin {
  return {
    name: 'caveat:managed-schema',
    generateBundle() {
      if (target === 'firefox') return;
      this.emitFile({
        type: 'asset',
        fileName: source.storage.managed_schema,
        source: JSON.stringify(schema, null, 2),
      });
    },
  };
}
