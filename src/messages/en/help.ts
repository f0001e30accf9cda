// SPDX-License-Identifier: Apache-2.0

/** The help that unfolds beside a field. */
export const help = {
  /** Not the field's own name: that belongs to the field alone. */
  about: (option: string) => (option === '' ? 'Help' : `Help on ${option}`),
  option: 'vic-machine option:',
};
