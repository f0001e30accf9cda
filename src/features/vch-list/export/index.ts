// SPDX-License-Identifier: Apache-2.0
export { csvReport } from './csv-report';
export { expiryCalendar } from './expiry-calendar';
export { jsonReport } from './json-report';
