// SPDX-License-Identifier: Apache-2.0
import { type ChosenFile, readChosenFile } from '../../src/domain/certificates';
import { assessConnection, clientCommandLineRules, clientRules } from '../../src/domain/docker-client';
import type { EngineFiles } from '../../src/domain/engine';
import { type Finding, findingsOf } from '../../src/domain/findings';
import type { VchSettings } from '../../src/domain/vch';
import type { DockerSide } from './play-handshake';

/** Every broken rule about the Docker clients of a VCH that a command is to make. */
export async function clientFindings(
  settings: VchSettings,
  { dials, ca, certificate, key, at }: DockerSide,
  files: EngineFiles,
): Promise<readonly Finding[]> {
  const chosen = (path: string | null): ChosenFile | null => {
    const reading = path === null ? null : files.read(path);
    return path !== null && reading?.kind === 'file'
      ? readChosenFile(path, new Uint8Array(reading.bytes))
      : null;
  };
  const plan = {
    names: dials,
    dockerCa: chosen(ca),
    certificate: chosen(certificate),
    key: chosen(key),
  };
  const connection = await assessConnection(settings, plan, at);
  return findingsOf([...clientRules, ...clientCommandLineRules], { settings, plan, connection }, at);
}
