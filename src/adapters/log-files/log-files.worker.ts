// SPDX-License-Identifier: Apache-2.0
/// <reference lib="webworker" />
import { type LogFile, readLogFile } from './read-log-file';
import { type WorkerWord, outcomeWords } from './worker-word';

addEventListener('message', ({ data }: MessageEvent<LogFile>) => {
  const say = (word: WorkerWord) => {
    postMessage(word);
  };
  void readLogFile(data, (progress) => {
    say({ kind: 'progress', progress });
  })
    .catch(() => ({ kind: 'failed' }) as const)
    .then((outcome) => {
      outcomeWords(outcome).forEach(say);
    });
});
