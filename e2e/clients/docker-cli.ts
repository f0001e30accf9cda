// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** Whether there is a docker command here. */
export const hasDockerCli = spawnSync('docker', ['--version'], { stdio: 'ignore' }).status === 0;

/** The files a Docker client is given. */
export interface DockerFiles {
  readonly ca: string;
  readonly certificate?: string;
  readonly key?: string;
}

/** Runs `docker version` against an endpoint, verifying the server. */
export function dockerVersion(
  endpoint: string,
  { ca, certificate, key }: DockerFiles,
): { readonly ok: boolean; readonly output: string } {
  // A configuration folder of its own: nothing of the person who runs the tests gets in.
  const config = mkdtempSync(join(tmpdir(), 'vch-docker-'));
  try {
    const args = ['--config', config, '-H', `tcp://${endpoint}`, '--tlsverify', '--tlscacert', ca];
    if (certificate !== undefined && key !== undefined) args.push('--tlscert', certificate, '--tlskey', key);
    const result = spawnSync('docker', [...args, 'version'], {
      encoding: 'utf8',
      timeout: 20_000,
      env: { PATH: process.env['PATH'] ?? '', HOME: config },
    });
    return { ok: result.status === 0, output: result.stdout + result.stderr };
  } finally {
    rmSync(config, { recursive: true, force: true });
  }
}

/** Runs `docker version` in a folder, with the environment that a file in it gives to a shell. */
export function dockerVersionFrom(
  folder: string,
  environmentFile: string,
): { readonly ok: boolean; readonly output: string } {
  const config = mkdtempSync(join(tmpdir(), 'vch-docker-'));
  try {
    const result = spawnSync('sh', ['-c', `set -a; . ./${environmentFile}; set +a; cd /; docker version`], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 20_000,
      env: { PATH: process.env['PATH'] ?? '', HOME: config, DOCKER_CONFIG: config },
    });
    return { ok: result.status === 0, output: result.stdout + result.stderr };
  } finally {
    rmSync(config, { recursive: true, force: true });
  }
}
