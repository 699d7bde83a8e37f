import { Worker } from 'node:worker_threads';
import type { Written } from './formats.ts';
import type { Line } from './read-lines.ts';
import type { WorkerData } from './worker.ts';

/** Threads that read lines. */
export interface Pool {
  /** What becomes of a line, null for a blank one. Never rejects. */
  run(line: Line): Promise<Written | null>;
  close(): Promise<void>;
}

interface Task {
  line: Line;
  done: (written: Written | null) => void;
}

interface Member {
  worker: Worker;
  /** What it was given and has not answered, first come first served. */
  tasks: Task[];
}

/**
 * A pool of at most `jobs` threads of `script`, each started when all before it are busy. A thread that dies (of memory,
 * say) takes with it the one line that it was reading, which `lost` words; the others go to another thread.
 */
export function createPool(
  jobs: number,
  script: URL,
  data: WorkerData,
  lost: (line: Line, reason: string) => Written,
): Pool {
  const members = new Set<Member>();

  const give = (task: Task) => {
    const least = [...members].reduce<Member | null>(
      (best, member) => (best === null || member.tasks.length < best.tasks.length ? member : best),
      null,
    );
    const member = least === null || (least.tasks.length > 0 && members.size < jobs) ? start() : least;
    member.tasks.push(task);
    member.worker.postMessage(task.line);
  };

  const start = (): Member => {
    const member: Member = { worker: new Worker(script, { workerData: data }), tasks: [] };
    const end = (reason: string) => {
      if (!members.delete(member)) return;
      const [reading, ...others] = member.tasks;
      if (reading) reading.done(lost(reading.line, reason));
      for (const task of others) give(task);
    };
    member.worker.on('message', (written: Written | null) => member.tasks.shift()?.done(written));
    member.worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)));
    member.worker.on('exit', () => end('its thread ended'));
    members.add(member);
    return member;
  };

  return {
    run: (line) => new Promise((done) => give({ line, done })),
    async close() {
      const all = [...members];
      members.clear();
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
}
