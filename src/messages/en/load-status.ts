// SPDX-License-Identifier: Apache-2.0

/** Things that come from the server and may not. `what` is a name like "datastores of Production". */
export const loadStatus = {
  loading: (what: string) => `Loading the ${what} …`,
  failed: (what: string, reason: string) =>
    reason === '' ? `The ${what} could not be loaded.` : `The ${what} could not be loaded: ${reason}`,
  signedOut: 'your vSphere session has ended. Sign in again in another tab, then try again.',
  retry: 'Try again',
};
