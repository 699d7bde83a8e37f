import type { ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';
import schema from '../managed-schema.json' with { type: 'json' };
import source from '../manifest.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

/** The manifest for one browser: manifest.json as it is for Chrome and Edge; for Firefox the few keys that differ there. */
export function manifestFor(target: Target): ManifestV3Export {
  if (target === 'chrome') return source;
  const { background, side_panel, minimum_chrome_version: _chromeOnly, storage: _schema, ...shared } = source;
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
    // Firefox has no service worker for extensions, but a page that it suspends in the same way.
    background: { scripts: [background.service_worker], type: 'module' },
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
 * Takes `web_accessible_resources` out of the finished manifest: crxjs adds them for scripts that pages would import,
 * and no page needs a file of ours. `tests/unit/build.test.ts` looks at the result.
 */
export function nothingWebAccessible(): Plugin {
  return {
    name: 'caveat:nothing-web-accessible',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const manifest = bundle['manifest.json'];
      if (manifest?.type !== 'asset') return;
      const built: Record<string, unknown> = JSON.parse(String(manifest.source));
      delete built.web_accessible_resources;
      manifest.source = JSON.stringify(built, null, 2);
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
