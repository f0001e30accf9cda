// SPDX-License-Identifier: Apache-2.0

/** A field for several texts. */
export const textList = {
  add: (label: string) => `Add another: ${label}`,
  remove: (label: string) => `Remove: ${label}`,
  /** Name of the second and following inputs. */
  numbered: (label: string, number: number) => `${label} ${number}`,
};
