// SPDX-License-Identifier: Apache-2.0
import type {
  ApplianceLogId,
  LogFileKind,
  MessageGroup,
  PortalLogId,
  ReadingProblem,
} from '../../../domain/logs';

const groups: Readonly<Record<MessageGroup, string>> = {
  failed: 'Failed',
  exposure: 'Opened by debugging',
  protection: 'Protection',
  access: 'Let in',
  visit: 'Came and left',
};

const logKinds: Readonly<Record<LogFileKind, string>> = {
  'docker-api': 'Docker API',
  'vch-admin': 'VCH Admin',
  'port-layer': 'port layer',
  init: 'endpoint VM',
  console: 'console of the endpoint VM',
  creation: 'creation log',
  unknown: 'log',
  other: 'other file',
};

const problems: Readonly<Record<ReadingProblem, string>> = {
  truncated:
    'ends in the middle. What comes before was read; what is missing is not known. Download it again.',
  damaged: 'is damaged. What comes before was read; what comes behind was not. Download it again.',
  encrypted: 'is encrypted and was passed over. Unpack it first.',
  'unsupported-method':
    'is packed in a way that browsers do not unpack, and was passed over. Unpack it first.',
  'not-text': 'is no text and no bundle, and was not read.',
  'too-deep': 'is an archive inside too many others, and was not read. Unpack it first.',
  unreadable: 'could not be read to its end: it was moved or changed, or its drive is gone. Choose it again.',
};

const portalLogs: Readonly<Record<PortalLogId, string>> = {
  'docker-personality': 'docker-personality.log: who was refused by the Docker API',
  vicadmin: 'vicadmin.log: who came to VCH Admin',
  bundle: 'Log bundle: all logs of the VCH',
  'bundle-with-containers': 'Log bundle with container logs',
};

const applianceLogs: Readonly<Record<ApplianceLogId, string>> = {
  bundle: 'All logs in one bundle below /storage/log, without private values',
  'vic-machine-server': 'vic-machine API, which creates VCHs',
  registry: 'Registry',
  portal: 'Management Portal',
};

/** Names in a sentence. */
const mostNames = 5;

const number = new Intl.NumberFormat('en');
const count = (value: number, one: string, many: string) =>
  `${number.format(value)} ${value === 1 ? one : many}`;
const megabytes = (bytes: number) => `${number.format(Math.round(bytes / 1e5) / 10)} MB`;

/** Some names, and how many there are besides. */
function listed(names: readonly string[], leftOut: number): string {
  const more = names.length - mostNames + leftOut;
  const shown = names.slice(0, mostNames).join(', ');
  return more > 0 ? `${shown} and ${number.format(more)} more` : shown;
}

/** The reader of logs and log bundles. */
export const logReader = {
  title: 'Read a log here',
  intro:
    'Finds out of a log or a whole log bundle who was refused, who signed in, and how the VCH was protected.',
  local: 'Files are read in this browser only. Nothing of them is sent anywhere or kept.',
  choose: 'Choose a log or bundle',
  chooseAnother: 'Choose another',
  fileLabel: 'Log or log bundle',
  orDrop: 'or drop it here: zip, tar.gz, gz or plain text, of any size',
  readCreationLog: 'Read the creation log',
  creationLogFailed: (reason: string) => `The creation log could not be read: ${reason}`,
  where: 'Where to get the logs',
  portalIntro: 'From VCH Admin; sign in with a client certificate or as a vSphere user:',
  portalLogs,
  noPortal: 'VCH Admin has no address yet: the VCH is off or has not started.',
  portalDown:
    'If VCH Admin does not answer: vic-machine debug --enable-ssh, then scp -r root@vch-address:/var/log/vic/ .',
  applianceIntro: 'The appliance has no log about security. Its other logs, as root on its own shell:',
  applianceLogs,
  progress: {
    label: (name: string) => `Reading ${name}`,
    done: (read: number, total: number, found: number) =>
      `${megabytes(read)} of ${megabytes(total)}, ${count(found, 'message', 'messages')} found so far`,
  },
  cancel: 'Cancel',
  cancelled: (name: string) => `Reading ${name} was cancelled.`,
  failed: (name: string) => `${name} could not be read. Choose it again.`,
  result: {
    heading: (name: string) => `What ${name} says`,
    failed: (times: number, addresses: number, areMore: boolean) =>
      `${count(times, 'time', 'times')} a connection or sign-in failed` +
      (addresses === 0
        ? '.'
        : `, from ${areMore ? 'more than ' : ''}${count(addresses, 'address', 'addresses')}.`),
    noneFailed: 'No connection and no sign-in failed in these logs.',
    nothing: 'No message about security was found.',
    lookedFor: (names: readonly string[], leftOut: number) =>
      `Looked for TLS handshakes that failed, refused requests, sign-ins, how the Docker API and VCH Admin are protected, and what debugging opened. Read: ${listed(names, leftOut)}.`,
    noLog:
      'No log of a VCH is in it: docker-personality.log, vicadmin.log, init.log, port-layer.log, appliance/tether.debug or vic-machine_….log. A log under another name is read when you choose it by itself.',
    appliance:
      'This is a bundle of the appliance. It has no log about security: that of a VCH comes from its VCH Admin.',
    passedOver: (files: number) => `${count(files, 'other file', 'other files')} passed over`,
    span: (from: string, to: string) => `Lines from ${from} to ${to}.`,
    repeated: (lines: number) =>
      `${count(lines, 'line stands', 'lines stand')} in more than one log and ${lines === 1 ? 'was' : 'were'} counted once.`,
    mayRepeat: 'There were too many lines to recognise all that repeat: some may be counted twice.',
    files: (files: number) => `${count(files, 'log', 'logs')} read`,
    file: (name: string, kind: LogFileKind, lines: number, messages: number) =>
      `${name} (${logKinds[kind]}): ${count(lines, 'line', 'lines')}, ${count(messages, 'message', 'messages')}`,
    more: (left: number) => `and ${number.format(left)} more`,
    problem: (file: string, problem: ReadingProblem) => `${file} ${problems[problem]}`,
  },
  groups,
  logKinds,
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  messages: {
    heading: 'Messages',
    columns: { message: 'Message', times: 'Times', first: 'First', last: 'Last' },
    noTime: 'not told',
  },
  timeline: {
    heading: 'When',
    title: 'Messages over time',
    description: (from: string, to: string, most: number) =>
      `Stacked bars from ${from} to ${to}; the highest has ${count(most, 'message', 'messages')}. The same numbers stand in the table below.`,
    asTable: 'As a table',
    from: 'From',
    undated: (times: number) => `${count(times, 'message tells', 'messages tell')} no time.`,
    most: (most: number) => number.format(most),
  },
  clients: {
    heading: 'By client address',
    columns: {
      address: 'Address',
      count: 'Messages',
      failed: 'Failed',
      first: 'First',
      last: 'Last',
      reasons: 'What happened',
    },
    reason: (title: string, times: number) => (times === 1 ? title : `${title} (${number.format(times)})`),
    filter: (address: string) => `Show messages of ${address}`,
    none: 'No message names an address.',
    leftOut: (addresses: number, messages: number) =>
      `Not in the table: ${addresses === 0 ? 'further' : number.format(addresses)} addresses with ${count(messages, 'message', 'messages')}.`,
  },
  entries: {
    heading: 'Lines',
    filterGroup: 'Kind',
    all: 'All kinds',
    filterMessage: 'Message',
    allMessages: 'All messages',
    filterClient: 'Address contains',
    none: 'No line matches the filter.',
    kept: (most: number) =>
      `Of each message the latest ${number.format(most)} lines are shown; all are counted.`,
    place: (file: string, line: number) => `${file}, line ${number.format(line)}`,
    context: 'Lines around it',
    meaning: 'What it means',
    advice: 'What to do',
    source: (citation: string) => `Source: ${citation}`,
  },
  paging: {
    range: (from: number, to: number, all: number) =>
      `${number.format(from)} to ${number.format(to)} of ${number.format(all)}`,
    previous: 'Previous',
    next: 'Next',
    label: (what: string) => `Pages of ${what}`,
  },
  number: (value: number) => number.format(value),
};
