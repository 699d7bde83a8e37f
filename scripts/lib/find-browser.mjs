/**
 * Finds an installed browser. Only Node's built-ins: this runs before the dependencies are there.
 *
 * @typedef {{ path: string, family: 'chromium' | 'firefox', branded: boolean, name: string }} Browser
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** Names on the search path, best first; branded builds load no extension from their command line. */
const NAMES = [
  { name: 'Chromium', family: 'chromium', branded: false, commands: ['chromium', 'chromium-browser'] },
  { name: 'Chrome', family: 'chromium', branded: true, commands: ['google-chrome-stable', 'google-chrome', 'chrome'] },
  { name: 'Edge', family: 'chromium', branded: true, commands: ['microsoft-edge-stable', 'microsoft-edge', 'msedge'] },
  { name: 'Brave', family: 'chromium', branded: true, commands: ['brave-browser-stable', 'brave-browser', 'brave'] },
  {
    name: 'Firefox',
    family: 'firefox',
    branded: false,
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  },
];

/** Where they stand on macOS and Windows, which put no browser on the search path. */
function places(platform, env) {
  if (platform === 'darwin')
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) => [
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      join(folder, 'Brave Browser.app/Contents/MacOS/Brave Browser'),
      join(folder, 'Firefox.app/Contents/MacOS/firefox'),
    ]);
  if (platform === 'win32')
    return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        join(folder, 'BraveSoftware/Brave-Browser/Application/brave.exe'),
        join(folder, 'Mozilla Firefox/firefox.exe'),
      ]);
  return [];
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onPath(command, env, platform) {
  const file = platform === 'win32' && !command.endsWith('.exe') ? `${command}.exe` : command;
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter)) {
    if (folder !== '' && isProgram(join(folder, file))) return join(folder, file);
  }
  return null;
}

/** What kind of browser a program is, by its own name. */
export function describe(path) {
  const lower = path.toLowerCase();
  if (/firefox/.test(lower)) return { path, family: 'firefox', branded: false, name: 'Firefox' };
  if (/msedge|microsoft[- ]edge/.test(lower)) return { path, family: 'chromium', branded: true, name: 'Edge' };
  if (/brave/.test(lower)) return { path, family: 'chromium', branded: true, name: 'Brave' };
  if (/google|chrome(\.exe)?$/.test(lower)) return { path, family: 'chromium', branded: true, name: 'Chrome' };
  return { path, family: 'chromium', branded: false, name: 'Chromium' };
}

/**
 * The browser that CAVEAT_BROWSER names (a path or a command), or else the first that is installed; one of another
 * family is passed over.
 * @param {'any' | 'chromium' | 'firefox'} family  one of the two where a test drives it
 * @returns {Browser | null}
 * @throws where CAVEAT_BROWSER names something that is no program
 */
export function findBrowser(family = 'any', env = process.env, platform = process.platform) {
  const asked = env.CAVEAT_BROWSER;
  if (asked) {
    const path = isAbsolute(asked) || asked.includes('/') ? asked : onPath(asked, env, platform);
    if (!path || !isProgram(path)) throw new Error(`CAVEAT_BROWSER names "${asked}", which is no program here.`);
    const found = describe(path);
    if (family === 'any' || found.family === family) return found;
  }
  for (const { commands, ...kind } of NAMES) {
    if (family !== 'any' && kind.family !== family) continue;
    for (const command of commands) {
      const path = onPath(command, env, platform);
      if (path) return { path, ...kind };
    }
  }
  for (const path of places(platform, env)) {
    if (!isProgram(path)) continue;
    const found = describe(path);
    if (family === 'any' || found.family === family) return found;
  }
  return null;
}
