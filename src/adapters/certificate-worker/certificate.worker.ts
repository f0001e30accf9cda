// SPDX-License-Identifier: Apache-2.0
/// <reference lib="webworker" />
import { type CertificateJob, runJob } from './run-job';

addEventListener('message', ({ data }: MessageEvent<CertificateJob>) => {
  void runJob(data).then((answer) => {
    postMessage(answer);
  });
});
