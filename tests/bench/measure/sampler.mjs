/**
 * A thread beside the one that is measured: has the garbage there collected over and over, in the middle of whatever it does,
 * and notes what is left. `workerData`: doubles in shared memory, see `live-memory.ts`.
 */
import { Session } from 'node:inspector/promises';
import { parentPort, workerData } from 'node:worker_threads';

/** Of the time, so much at most goes into collecting. */
const SHARE = 0.3;

const session = new Session();
session.connectToMainThread();
// An answer that is still to come keeps no thread alive.
const alive = setInterval(() => {}, 1000);

const LIVE = '(gc(), process.memoryUsage())';

/** Bytes in objects and in the buffers of typed arrays. The profiler's own way to collect waits until nothing runs. */
async function live() {
  const { result, exceptionDetails } = await session.post('Runtime.evaluate', {
    expression: LIVE,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value.heapUsed + result.value.arrayBuffers;
}

const [isOn, most, samples] = [0, 1, 2];
await live();
parentPort.postMessage(await live());
while (workerData[isOn] === 0) await new Promise((done) => setTimeout(done, 1));
while (workerData[isOn] === 1) {
  const before = performance.now();
  const bytes = await live();
  workerData[most] = Math.max(workerData[most], bytes);
  workerData[samples] += 1;
  await new Promise((done) => setTimeout(done, (performance.now() - before) * (1 / SHARE - 1)));
}
clearInterval(alive);
session.disconnect();
