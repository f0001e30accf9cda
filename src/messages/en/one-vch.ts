// SPDX-License-Identifier: Apache-2.0
import type { CertificateRole } from '../../domain/review';

/** What the list of VCHs says when one of them is opened: its details, its creation log, its deletion. */
export const oneVch = {
  detail: {
    facts: 'Facts',
    certificates: 'Certificates',
    findings: 'Findings',
    readAt: 'Read',
    portal: 'VCH Admin',
    openPortal: 'Open VCH Admin',
    goTo: 'Open in vSphere Client',
    downloadCertificate: 'Download certificate',
    showLog: 'Creation log',
    remove: 'Delete…',
    uses: {
      server: 'Server certificate',
      intermediate: 'Intermediate certificate',
      'client-authority': 'CA of clients',
      'registry-authority': 'CA of registries',
    } satisfies Record<CertificateRole, string>,
    certificate: (name: string, until: string, left: string) => `${name}: ${until}, ${left}`,
    failedTitle: 'The vic-machine server could not describe this VCH',
    failedWhat: (message: string) => `It said: ${message}`,
    failedMeaning:
      'The VCH itself may be in order: clients are let in or not by the VCH, not by the vic-machine server.',
    failedOther: 'Refresh to try again. If it stays so, ask vic-machine inspect --name with the VCH’s name.',
    certificateFailed: (message: string) => `The certificate could not be downloaded: ${message}`,
  },
  log: {
    title: (name: string) => `Creation log of ${name}`,
    loading: 'Reading the log …',
    failed: (message: string) => `The log could not be read: ${message}`,
    empty: 'The log is empty.',
    save: 'Save',
    close: 'Close',
  },
  remove: {
    title: (name: string) => `Delete ${name}`,
    truth:
      'This deletes the endpoint VM and the images of the VCH, and its resource pool and folder once nothing else is in them. It cannot be undone. The ESXi hosts keep their firewall: vic-machine update firewall --deny closes port 2377 when no VCH needs it any more.',
    otherVersion: (version: string) =>
      `The server deletes VCHs of its own version only, and this one is ${version}. Delete it with the vic-machine of that version, or bring both to the same version first.`,
    containers: 'Container VMs',
    containersOff: 'Delete those that are powered off',
    containersOffTruth:
      'When one is running, deleting stops there: the VCH stays with those that run, and those powered off are gone.',
    containersAll: 'Delete all, running ones too',
    containersAllTruth: 'Running containers are powered off without notice.',
    volumes: 'Volume stores',
    volumesNone: 'Keep them',
    volumesNoneTruth: 'Volumes stay where they are. Delete by hand what nobody needs.',
    volumesAll: 'Delete them with all volumes',
    volumesAllTruth:
      'The data of all containers in named and anonymous volumes is lost. Volume stores on NFS are left as they are.',
    confirm: (name: string) => `Type ${name} to confirm`,
    cancel: 'Cancel',
    submit: 'Delete',
    running: 'Deleting; this can take minutes …',
    failed: (name: string, message: string) => `${name} was not deleted, or not completely: ${message}`,
    failedRemedy:
      'Refresh the list to see what is left. If container VMs are running, stop them or choose to delete all.',
    lost: (name: string) =>
      `The connection broke: nobody knows whether ${name} was deleted. Refresh the list in a few minutes.`,
    unreachable: (message: string) => `Nothing was deleted: ${message}`,
  },
};
