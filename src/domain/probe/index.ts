// SPDX-License-Identifier: Apache-2.0
export { compareProbe } from './compare';
export { readProbe } from './read-probe';
export { probeRules } from './rules';
export type { CertificateWords } from './rules/server-certificate-as-configured';
export type { ProbeComparison, ServedPort, ServedVch } from './served-vch';
