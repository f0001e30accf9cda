// SPDX-License-Identifier: Apache-2.0
export { CertificateWorker } from './certificate-worker';
export type { WorkerConversion, WorkerProblem } from './certificate-worker';
