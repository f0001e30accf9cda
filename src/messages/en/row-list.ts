// SPDX-License-Identifier: Apache-2.0

/** A list of rows of fields. `item` is what one row is called: "volume store". */
export const rowList = {
  add: (item: string) => `Add a ${item}`,
  remove: (item: string, number: number) => `Remove ${item} ${number}`,
};
