// SPDX-License-Identifier: Apache-2.0
import { judgeCommand, type CommandVerdict, type EngineFiles } from '../../src/domain/engine';
import {
  optionOfField,
  parseArguments,
  readArguments,
  withoutSecrets,
  type ArgumentReading,
} from '../../src/domain/vic-machine';
import type { VchSettings } from '../../src/domain/vch';
import type { Messages } from '../../src/messages';
import type { CheckFinding, CheckResult } from './check-result';
import { settingOf } from './finding-place';
import { masked } from './mask';
import { optionOfReason } from './option-of-reason';
import { outcomePart } from './outcome-part';
import { playHandshake, type DockerSide } from './play-handshake';
import { settingsFindings } from './settings-findings';
import { readSupplied, withFoundFiles, withoutFiles } from './supplied-files';
import { checkTexts, findingText, noteText } from './texts';
import { clientFindings } from './client-findings';
import { easedFinding } from './eased-finding';
import { findTlsFiles, type TlsFiles } from './tls-files';

/** A command to check: the words behind `vic-machine create`, and what a Docker client would use. */
export interface CommandCase {
  readonly id: unknown;
  readonly argv: readonly string[];
  readonly docker: DockerSide;
}

/** Judges a command before anyone runs it: the engine's verdict, the handshake with Docker clients, and every rule. */
export async function checkCommand(
  { id, argv, docker }: CommandCase,
  files: EngineFiles,
  texts: Messages,
): Promise<CheckResult> {
  const { at } = docker;
  const verdict = await judgeCommand(argv, files, at);
  const { words, dropped } = withoutSecrets(argv);
  const parsed = parseArguments(argv);
  const isForced = dropsCertificates(verdict);
  const tlsFiles = parsed.ok ? findTlsFiles(parsed.value, files, isForced) : null;
  const named = readArguments(words).files.map(({ path }) => path);
  const reading = readArguments(words, readSupplied(named, files));
  const { tls } = reading.settings;
  const settings = {
    ...reading.settings,
    tls: isForced ? withoutFiles(tls) : withFoundFiles(tls, tlsFiles, files),
  };
  const findings: readonly CheckFinding[] = [
    ...engineFindings(verdict),
    ...commandFindings(reading, dropped, verdict, tlsFiles),
    ...dockerFindings(docker, files),
    ...(parsed.ok ? await ruleFindings(settings, files, docker, texts) : []),
  ];
  return {
    id,
    accept: verdict.accept,
    stage: verdict.accept ? null : verdict.stage,
    reason: verdict.accept ? null : masked(verdict.message),
    ...outcomePart(verdict.accept ? verdict.outcome : null, texts),
    handshake: await playHandshake(tlsFiles, docker, files),
    findings,
  };
}

function engineFindings(verdict: CommandVerdict): readonly CheckFinding[] {
  if (verdict.accept) return [];
  return verdict.issues.map(({ reason, text }) => ({
    id: `engine.${reason}`,
    severity: 'error',
    option: optionOfReason(reason),
    message: masked(text),
  }));
}

function commandFindings(
  reading: ArgumentReading,
  dropped: readonly string[],
  verdict: CommandVerdict,
  tlsFiles: TlsFiles | null,
): readonly CheckFinding[] {
  const findings: CheckFinding[] = [];
  const add = (id: string, severity: CheckFinding['severity'], option: string | null, message: string) =>
    findings.push({ id: `command.${id}`, severity, option, message });
  for (const option of dropped) add('password', 'warning', option, checkTexts.passwordInCommand(option));
  for (const note of reading.notes) {
    const text = noteText(note);
    if (text !== null && note.code === 'ignored') add('ignored', 'warning', note.option, text);
  }
  if (dropsCertificates(verdict)) add('forced', 'warning', '--force', checkTexts.forceDropsCertificates);
  const { tls } = reading.settings;
  const found = tls.transport === 'tls' && tls.server.source === 'generated' ? tlsFiles?.server : null;
  if (found) {
    const folder = found.certificate.replace(/\/?[^/]*$/, '') || '.';
    add('folder-used', 'note', '--tls-cert-path', checkTexts.folderUsed(folder));
  }
  return findings;
}

function dockerFindings({ ca, certificate, key }: DockerSide, files: EngineFiles): readonly CheckFinding[] {
  const given = { '--docker-ca': ca, '--docker-cert': certificate, '--docker-key': key };
  return Object.entries(given).flatMap(([option, path]): readonly CheckFinding[] =>
    path === null || files.read(path).kind === 'file'
      ? []
      : [
          {
            id: 'command.docker-file',
            severity: 'error',
            option,
            message: checkTexts.dockerFileMissing(option, path),
          },
        ],
  );
}

/** Whether the engine goes on without the certificates, because they are wrong and --force is given. */
function dropsCertificates({ messages }: CommandVerdict): boolean {
  return messages.some(({ text }) => text.includes('due to --force'));
}

async function ruleFindings(
  settings: VchSettings,
  files: EngineFiles,
  docker: DockerSide,
  texts: Messages,
): Promise<readonly CheckFinding[]> {
  const findings = [
    ...settingsFindings(settings, docker.at),
    ...(await clientFindings(settings, docker, files)),
  ].map((finding) => easedFinding(finding, settings.tls, docker));
  return findings.map((finding) => ({
    id: finding.id,
    severity: finding.severity,
    option: optionOfField(settingOf(finding)),
    message: masked(findingText(texts, finding)),
  }));
}
