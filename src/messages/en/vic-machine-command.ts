// SPDX-License-Identifier: Apache-2.0

/** The vic-machine command on the Summary page. */
export const vicMachineCommand = {
  title: 'The same with vic-machine',
  label: 'vic-machine create command',
  intro: 'Instead of Finish, this command makes the VCH from a terminal. It holds no password and no key.',
  user: 'vSphere user for vic-machine',
  userHint: 'Who runs the command, such as administrator@vsphere.local',
  userHelp: 'The wizard works in your vSphere session; vic-machine has to be told a user.',
  userMissing: 'vic-machine refuses the command without --user.',
  passwords:
    'vic-machine asks for the passwords of the vSphere user and of the operations user when it is run.',
  passwordInUrl: (option: string) =>
    `The password in the URL of ${option} is left out, and vic-machine does not ask for it: add it by hand.`,
  ownCertificate: (name: string) =>
    `vic-machine makes a server certificate of its own, in the folder “${name}” beside it; it is not the one this wizard makes. Its server-cert.pem is what clients use as ca.pem.`,
  save: (file: string) => `Save ${file}`,
  saveShort: 'Save',
  saveHint:
    'Save what is not on your computer under this name yet: pasted certificates, those of another VCH, and files that were converted or repaired here.',
  keyFile: 'a private key: the wizard does not give it out. If you pasted it, save it yourself.',
  sameName: (name: string) =>
    `Several files are called “${name}”, and vic-machine would read the same one for all of them. Save them under different names, and name those in the command.`,
  hiddenFile: (name: string) =>
    `The wizard repairs “${name}” before it is sent; vic-machine reads the file as it is and may not see everything in it.`,
};
