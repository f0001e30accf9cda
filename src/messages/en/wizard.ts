// SPDX-License-Identifier: Apache-2.0
import type { RequestProblem } from '../../domain/vic-machine';

/** The frame of the Create Virtual Container Host wizard. */
export const wizard = {
  title: 'New Virtual Container Host',
  steps: 'Steps of the wizard',
  pages: {
    general: { nav: 'General', title: 'General' },
    compute: { nav: 'Compute Capacity', title: 'Compute Capacity' },
    storage: { nav: 'Storage Capacity', title: 'Storage Capacity' },
    networks: { nav: 'Configure Networks', title: 'Configure Networks' },
    security: { nav: 'Security', title: 'Security' },
    registries: { nav: 'Registry Access', title: 'Registry Access' },
    operationsUser: { nav: 'Operations User', title: 'Operations User' },
    summary: { nav: 'Summary', title: 'Summary' },
  },
  cancel: 'Cancel',
  back: 'Back',
  next: 'Next',
  finish: 'Finish',
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  goThere: 'Go there',
  stillNeeded: (count: number) =>
    count === 1
      ? 'One thing is still needed before you can go on.'
      : `${count} things are still needed before you can go on.`,
  showReasons: 'Show what',
  hideReasons: 'Hide',
  /** What is being loaded, or could not be: fits into `loadStatus`. */
  checks: 'rules that check this page',
  acknowledge: 'I understand and want this.',
  leave: {
    title: 'Leave without creating the VCH?',
    content: 'What you entered and chose is lost, and private keys are removed from memory.',
    confirm: 'Leave',
    cancel: 'Stay',
  },
  creating: {
    running: (name: string) => `Creating “${name}” …`,
    succeeded: (name: string) => `“${name}” was created.`,
    failed: (name: string) => `“${name}” was not created.`,
    unknown: (name: string) => `Nobody knows whether “${name}” was created.`,
    log: 'Creation log',
    waitingForLog: 'The server has not written to its log yet.',
    dockerEndpoint: 'Docker endpoint',
    noAddressYet: 'The VCH has no address yet. Refresh the list in a minute.',
    selfSigned: 'The server certificate is self-signed: Docker clients need it as their ca.pem.',
    saveCertificate: 'Save ca.pem',
    close: 'Close',
    backToSettings: 'Back to the settings',
    kept: 'Everything you entered is still here.',
    problem: {
      refused: (status: number, message: string) =>
        `The vic-machine server refused the VCH (${status}): ${message}`,
      'connection-lost': (message: string) =>
        `The connection to the vic-machine server was lost while it was creating the VCH (${message}). It may still be at work: look at the list of VCHs before you try again.`,
      unreachable: (message: string) =>
        `The vic-machine server could not be reached (${message}). Nothing was created.`,
      unauthenticated: (_message: string) =>
        'Your vSphere session has ended. Sign in again in another tab, then press Finish once more.',
      'not-found': (message: string) => `Something the VCH needs does not exist any more: ${message}`,
      'bad-request': (message: string) => `The plug-in server did not understand the request: ${message}`,
    },
    inexpressible: ({ code, field }: RequestProblem): string => {
      switch (code) {
        case 'generated-client-authorities':
          return 'The vic-machine API would make a client certificate and give its key to nobody. Choose a CA on the Security page, or use the vic-machine command.';
        case 'generated-pair-missing':
          return 'This browser could not make the server certificate. Use an existing one, or try another browser.';
        case 'file-missing':
          return `A file is missing, or holds nothing that can be sent (${field}).`;
        case 'command-line-only':
          return `Only the vic-machine command line can do this (${field}).`;
        case 'invalid-value':
          return `The vic-machine API would misread what is entered (${field}).`;
        case 'duplicate-alias':
          return 'Two container networks have the same label: the vic-machine API would keep one of them and say nothing.';
      }
    },
  },
};
