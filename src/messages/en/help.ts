// SPDX-License-Identifier: Apache-2.0

/** The help that unfolds beside a field. */
export const help = {
  about: (label: string) => `About ${label}`,
  option: 'vic-machine option:',
};
