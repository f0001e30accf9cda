// SPDX-License-Identifier: Apache-2.0

/**
 * Environment of a Docker client, as vic-machine writes it into `<vch>.env`, a variable in each line: `set -a; . ./x.env;
 * set +a` in the folder of the files takes it into a shell.
 *
 * @param name its own file name
 * @param address `tcp://host:2376`; null while it is not known
 */
export function environmentFile(name: string, address: string | null): string {
  return [
    `# In this folder: set -a; . ./${name}; set +a`,
    'DOCKER_TLS_VERIFY=1',
    'DOCKER_CERT_PATH="$PWD"',
    address === null ? '# DOCKER_HOST=tcp://address-of-the-VCH:2376' : `DOCKER_HOST=${address}`,
    'COMPOSE_TLS_VERSION=TLSv1_2',
    '',
  ].join('\n');
}
